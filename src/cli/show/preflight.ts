import type { Preflight } from '../../builds/preflight.js';
import type { Rule } from '../../preflight/rules/rule.js';
import { auditLines, findingLine, sumLine } from '../../report/preflight-lines.js';
import { shownLine } from '../../text/clean.js';
import { alignColumns } from '../../text/table.js';

/** The findings as compilers write them, `FILE:LINE:COLUMN: …`, and a line that sums up. */
export function preflightText(result: Preflight, color: boolean): string {
  const lines = result.findings.map((finding) => `${findingLine(finding, color)}\n`);
  const audits = (result.audits ?? []).flatMap((audit) => auditLines(audit, color));
  const parts = [lines.join(''), audits.map((line) => `${line}\n`).join('')].filter((part) => part !== '');
  return `${parts.map((part) => `${part}\n`).join('')}${sumLine(result)}\n`;
}

export function rulesText(rules: readonly Rule[]): string {
  const rows = rules.map(({ id, severity, about }) => [id, severity, shownLine(about, 80)]);
  return `${alignColumns(rows).join('\n')}\n`;
}

export function ruleText({ id, severity, about, why, bad, good, source }: Rule): string {
  return `${id} (${severity})\n\n${about}\n${why}\n\n  not  ${bad}\n  but  ${good}\n\nallow it in a line: # nixos-rebuild-test: allow ${id}\n${source}\n`;
}
