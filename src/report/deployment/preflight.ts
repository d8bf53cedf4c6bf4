import type { Preflight, Severity } from '../../builds/preflight.js';
import { truncate } from '../../text/clean.js';
import { details, table } from '../../text/markdown.js';
import { sumLine } from '../preflight-lines.js';
import { type Words, wordsMarkdown } from '../words.js';
import type { DeploymentReport, HostReport } from './deployment-report.js';

/** Something that was found: how grave, where (a place of the sources, or an option of a host), what and by which rule. */
export type Found = readonly [grave: Words, where: Words, what: Words];

/** What was found in the sources, and then in the security of hosts. */
export function foundIn({ findings, audits = [] }: Pick<Preflight, 'findings' | 'audits'>): Found[] {
  return [
    ...findings.map(({ severity, file, line, message, rule }) =>
      found(severity, `${file}:${line}`, message, rule),
    ),
    ...audits.flatMap(({ host, findings: ofHost }) =>
      ofHost.map(({ severity, option, message, id }) => found(severity, `${host}: ${option}`, message, id)),
    ),
  ];
}

function found(severity: Severity, where: string, what: string, rule: string): Found {
  return [
    [{ sign: severity === 'error' ? 'bad' : 'warn' }],
    [{ code: truncate(where, 150) }],
    [{ text: truncate(what, 300) }, { code: rule }],
  ];
}

/** What was found in the sources, with the security of every host: a sum that unfolds into `rows` findings. */
export function preflightMarkdown({ hosts }: Pick<DeploymentReport, 'hosts'>, rows: number): string {
  const results = hosts.flatMap((host) => preflightOf(host) ?? []);
  const [first] = results;
  if (first === undefined) return '';
  const sum = sumOfAll(first, results);
  const cells = foundIn(sum).map((one) => one.map(wordsMarkdown));
  // Numbers and words of this program, which no markup is in.
  const title = `Preflight: ${sumLine(sum)}`;
  if (cells.length === 0 || rows === 0) return `${title}\n`;
  const left = cells.length - rows;
  const more = left > 0 ? `\n… and ${left} more\n` : '';
  return details(title, table(['', 'Where', 'What'], cells.slice(0, rows)) + more);
}

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
