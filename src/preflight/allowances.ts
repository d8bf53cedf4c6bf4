import type { Finding } from '../builds/preflight.js';
import { linesOf } from './places.js';

/** What the comments of a file allow: rules in the whole file, and rules in a line. */
export type Allowances = { inFile: ReadonlySet<string>; inLines: ReadonlyMap<number, ReadonlySet<string>> };

const nothingAllowed: Allowances = { inFile: new Set(), inLines: new Map() };
const comment = /^([^#]{0,2000})#\s{0,4}nixos-rebuild-test: ?(allow(?:-in-file)?) ([a-z ,-]{1,200})$/;

/**
 * Reads `# nixos-rebuild-test: allow RULE, RULE`: behind source for its line, on a line of its own for the next line that has
 * source; and `allow-in-file RULE`.
 */
export function allowancesIn(source: string): Allowances {
  if (!source.includes('nixos-rebuild-test:')) return nothingAllowed;
  const inFile = new Set<string>();
  const inLines = new Map<number, Set<string>>();
  let waiting: string[] = [];
  for (const [index, line] of linesOf(source).entries()) {
    const [, before, kind, names = ''] = comment.exec(line.trimEnd()) ?? [];
    const rules = names.split(/[ ,]+/).filter((name) => name !== '');
    const isSource = kind === undefined ? /^\s*[^\s#]/.test(line) : /\S/.test(before ?? '');
    if (kind === 'allow-in-file') for (const rule of rules) inFile.add(rule);
    else if (kind === 'allow') waiting.push(...rules);
    if (!isSource) continue;
    if (waiting.length > 0) inLines.set(index + 1, new Set(waiting));
    waiting = [];
  }
  return { inFile, inLines };
}

export function isAllowed(
  { rule, line }: Pick<Finding, 'rule' | 'line'>,
  { inFile, inLines }: Allowances,
): boolean {
  return inFile.has(rule) || inLines.get(line)?.has(rule) === true;
}
