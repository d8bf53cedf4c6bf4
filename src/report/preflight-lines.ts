import type { Audit, Finding, Preflight } from '../builds/preflight.js';
import { shownLine } from '../text/clean.js';
import { counted } from '../text/counted.js';
import { colored } from '../text/layout.js';

const colors = { error: 31, warning: 33 } as const;

/** A finding as compilers write it, `FILE:LINE:COLUMN: …`. */
export function findingLine(
  { file, line, column, severity, message, rule }: Finding,
  color: boolean,
): string {
  const word = colored(severity, colors[severity], color);
  return `${shownLine(file)}:${line}:${column}: ${word}: ${message} [${rule}]`;
}

/** What is new in the security of a host, each with its option. */
export function auditLines({ host, base, findings }: Audit, color: boolean): string[] {
  const against = base === null ? 'not compared' : `compared with ${base.because}`;
  return [
    `${shownLine(host)}: ${findings.length === 0 ? 'no weaker than before' : counted(findings.length, 'change')} (${shownLine(against)})`,
    ...findings.map(({ severity, message, option, id }) => {
      const word = colored(severity, colors[severity], color);
      return `  ${word}: ${shownLine(message)} (${shownLine(option)}) [${id}]`;
    }),
  ];
}

/** What was found and in what, in a line. */
export function sumLine({
  files,
  errors,
  warnings,
  allowed,
  success,
  syntax_by,
  audits = [],
}: Preflight): string {
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
