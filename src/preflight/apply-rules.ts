import type { Finding } from '../builds/preflight.js';
import { NixSyntaxError } from '../nix/language/tokens.js';
import { type Allowances, allowancesIn, isAllowed } from './allowances.js';
import { messageLine } from './message-line.js';
import { type NixFile, nixFileOf } from './nix-file.js';
import { type Place, Places } from './places.js';
import type { Rule } from './rules/rule.js';

/** What the rules say of one file, or where it is no Nix for the parser of this program. */
export type FileFindings =
  | {
      kind: 'parsed';
      findings: Finding[];
      allowed: number;
      /** What the comments of the file allow. */
      allowances: Allowances;
      unknownRules: string[];
      fault: Fault | null;
    }
  | { kind: 'unparsed'; fault: Fault };
/** What is wrong for the parser of this program, where Nix is not asked. */
export type Fault = Place & { message: string };

/** Applies rules to a file's bytes. `knownRules` are the ids that a comment may allow. */
export function applyRules(
  { path, bytes }: { path: string; bytes: Buffer },
  rules: readonly Rule[],
  { isInFlake, knownRules }: { isInFlake: boolean; knownRules: ReadonlySet<string> },
): FileFindings {
  let file: NixFile;
  try {
    file = nixFileOf(path, bytes, { isInFlake });
  } catch (thrown) {
    if (!(thrown instanceof NixSyntaxError)) throw thrown;
    const place = new Places(bytes.toString('latin1')).at(thrown.offset);
    return { kind: 'unparsed', fault: { ...place, message: messageLine(thrown.message) } };
  }
  const allowances = allowancesIn(file.source);
  const findings: Finding[] = [];
  let allowed = 0;
  for (const rule of rules) {
    rule.check(file, ({ start, end }, message) => {
      const from = file.places.at(start);
      const to = file.places.at(end);
      const finding: Finding = {
        ...{ rule: rule.id, severity: rule.severity, file: path, line: from.line, column: from.column },
        ...{ end_line: to.line, end_column: to.column },
        // With names as they stand in the source, a character a byte.
        message: messageLine(Buffer.from(message, 'latin1').toString('utf8')),
      };
      if (isAllowed(finding, allowances)) allowed += 1;
      else findings.push(finding);
    });
  }
  const named = [...allowances.inFile, ...[...allowances.inLines.values()].flatMap((names) => [...names])];
  const unknownRules = named.filter((name) => !knownRules.has(name));
  return { kind: 'parsed', findings, allowed, allowances, unknownRules, fault: undefinedIn(file) };
}

function undefinedIn({ names, places }: NixFile): Fault | null {
  const [variable] = names.undefined;
  return variable === undefined
    ? null
    : { ...places.at(variable.start), message: `undefined variable '${variable.name}'` };
}
