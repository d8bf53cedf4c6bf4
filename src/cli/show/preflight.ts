import type { Finding, Preflight } from '../../builds/preflight.js';
import type { Rule } from '../../preflight/rules/rule.js';
import { shownLine } from '../../text/clean.js';
import { colored } from '../../text/layout.js';
import { alignColumns } from '../../text/table.js';

const colors = { error: 31, warning: 33 } as const;

/** The findings as compilers write them, `FILE:LINE:COLUMN: …`, and a line that sums up. */
export function preflightText(result: Preflight, color: boolean): string {
  const lines = result.findings.map((finding) => `${findingLine(finding, color)}\n`);
  return `${lines.join('')}${lines.length > 0 ? '\n' : ''}${sumOf(result)}\n`;
}

function findingLine({ file, line, column, severity, message, rule }: Finding, color: boolean): string {
  const word = colored(severity, colors[severity], color);
  return `${shownLine(file)}:${line}:${column}: ${word}: ${message} [${rule}]`;
}

function sumOf({ files, errors, warnings, allowed, success, syntax_by }: Preflight): string {
  const found =
    errors + warnings === 0
      ? 'nothing found'
      : [errors > 0 ? counted(errors, 'error') : '', warnings > 0 ? counted(warnings, 'warning') : '']
          .filter((part) => part !== '')
          .join(', ');
  const besides = allowed === 0 ? '' : `, ${allowed} allowed by comments`;
  const by = syntax_by === 'nix' ? '' : ', syntax not checked by Nix';
  return `${success ? '✓' : '✗'} ${found} in ${counted(files, 'file')}${besides}${by}`;
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
