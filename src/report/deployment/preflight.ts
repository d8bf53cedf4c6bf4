import type { Preflight } from '../../builds/preflight.js';
import { truncate } from '../../text/clean.js';
import { codeSpan, details, escapeMarkdown, table } from '../../text/markdown.js';
import { sumLine } from '../preflight-lines.js';
import type { DeploymentReport, HostReport } from './deployment-report.js';

/** What was found in the sources, with the security of every host: a sum that unfolds into `rows` findings. */
export function preflightMarkdown({ hosts }: Pick<DeploymentReport, 'hosts'>, rows: number): string {
  const results = hosts.flatMap((host) => preflightOf(host) ?? []);
  const [first] = results;
  if (first === undefined) return '';
  const sum = sumOfAll(first, results);
  const cells = [
    ...first.findings.map(({ severity, file, line, message, rule }) => [
      icons[severity],
      codeSpan(truncate(`${file}:${line}`, 150)),
      `${escapeMarkdown(truncate(message, 300))} (${codeSpan(rule)})`,
    ]),
    ...results.flatMap(({ audits = [] }) =>
      audits.flatMap(({ host, findings }) =>
        findings.map(({ severity, option, message, id }) => [
          icons[severity],
          codeSpan(truncate(`${host}: ${option}`, 150)),
          `${escapeMarkdown(truncate(message, 300))} (${codeSpan(id)})`,
        ]),
      ),
    ),
  ];
  // Numbers and words of this program, which no markup is in.
  const title = `Preflight: ${sumLine(sum)}`;
  if (cells.length === 0 || rows === 0) return `${title}\n`;
  const left = cells.length - rows;
  const more = left > 0 ? `\n… and ${left} more\n` : '';
  return details(title, table(['', 'Where', 'What'], cells.slice(0, rows)) + more);
}

const icons = { error: '❌', warning: '⚠️' } as const;

/** The sources once, and what was found of every host. */
function sumOfAll(first: Preflight, results: readonly Preflight[]): Preflight {
  const audits = results.flatMap(({ audits: one = [] }) => one);
  const ofHosts = audits.flatMap(({ findings }) => findings);
  const ofFirst = (first.audits ?? []).flatMap(({ findings }) => findings);
  const count = (of: typeof ofHosts, wanted: string) =>
    of.filter(({ severity }) => severity === wanted).length;
  return {
    ...first,
    success: results.every(({ success }) => success),
    errors: first.errors - count(ofFirst, 'error') + count(ofHosts, 'error'),
    warnings: first.warnings - count(ofFirst, 'warning') + count(ofHosts, 'warning'),
    audits,
  };
}

/** What was found before a host was changed, or planned for. */
export function preflightOf({ preflight, deployment }: HostReport): Preflight | null {
  return preflight ?? deployment?.preflight ?? null;
}
