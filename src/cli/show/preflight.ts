import type { Audit, Finding, Preflight } from '../../builds/preflight.js';
import type { Rule } from '../../preflight/rules/rule.js';
import { shownLine } from '../../text/clean.js';
import { colored } from '../../text/layout.js';
import { alignColumns } from '../../text/table.js';

const colors = { error: 31, warning: 33 } as const;

/** The findings as compilers write them, `FILE:LINE:COLUMN: …`, and a line that sums up. */
export function preflightText(result: Preflight, color: boolean): string {
  const lines = result.findings.map((finding) => `${findingLine(finding, color)}\n`);
  const audits = (result.audits ?? []).flatMap((audit) => auditLines(audit, color));
  const parts = [lines.join(''), audits.map((line) => `${line}\n`).join('')].filter((part) => part !== '');
  return `${parts.map((part) => `${part}\n`).join('')}${sumOf(result)}\n`;
}

function findingLine({ file, line, column, severity, message, rule }: Finding, color: boolean): string {
  const word = colored(severity, colors[severity], color);
  return `${shownLine(file)}:${line}:${column}: ${word}: ${message} [${rule}]`;
}

/** What is new in the security of a host, each with its option. */
function auditLines({ host, base, findings }: Audit, color: boolean): string[] {
  const against = base === null ? 'not compared' : `compared with ${base.because}`;
  return [
    `${shownLine(host)}: ${findings.length === 0 ? 'no weaker than before' : counted(findings.length, 'change')} (${shownLine(against)})`,
    ...findings.map(({ severity, message, option, id }) => {
      const word = colored(severity, colors[severity], color);
      return `  ${word}: ${shownLine(message)} (${shownLine(option)}) [${id}]`;
    }),
  ];
}

function sumOf({ files, errors, warnings, allowed, success, syntax_by, audits = [] }: Preflight): string {
  const found =
    errors + warnings === 0
      ? 'nothing found'
      : [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : '']
          .filter((part) => part !== '')
          .join(', ');
  const besides = allowed === 0 ? '' : `, ${allowed} allowed by comments`;
  const by = syntax_by === 'nix' ? '' : ', syntax not checked by Nix';
  const hosts =
    errors + warnings === 0 || audits.length === 0 ? '' : ` and ${counted(audits.length, 'host')}`;
  return `${success ? '✓' : '✗'} ${found} in ${counted(files, 'file')}${hosts}${besides}${by}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

export function rulesText(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, about }) => [id, severity, shownLine(about, 80)]);
  return `${alignColumns(rows).join('\n')}\n`;
}

export function ruleText({ id, severity, about, why, bad, good, source }: Rule): string {
  return `${id} (${severity})\n\n${about}\n${why}\n\n  not  ${bad}\n  but  ${good}\n\nallow it in a line: # nixos-rebuild-test: allow ${id}\n${source}\n`;
}
