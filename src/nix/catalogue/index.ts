import type { Failure } from '../failure.js';
import { activationEntries } from './activation.js';
import { buildEntries } from './builds.js';
import type { CatalogueEntry, Rule } from './entry.js';
import { expressionEntries, thrownEntry } from './expressions.js';
import { moduleEntries } from './modules.js';
import { sourceEntries } from './sources.js';
import { storeEntries } from './stores.js';

export const unknownEntry: CatalogueEntry = {
  family: 'unknown',
  about: 'It failed and nothing in the log is known.',
  hint: 'Read the last lines of the log.',
  rules: [],
};

/** Every family, in the order in which a message is compared with them: the first match decides. */
export const catalogue: CatalogueEntry[] = [
  ...moduleEntries,
  ...expressionEntries,
  ...buildEntries,
  ...storeEntries,
  ...sourceEntries,
  ...activationEntries,
  thrownEntry,
];

export type Match = { entry: CatalogueEntry; rule: Rule };

type Listed = Match;
const listed = (on: Rule['on'], entries: CatalogueEntry[]): Listed[] =>
  entries.flatMap((entry) => entry.rules.filter((rule) => rule.on === on).map((rule) => ({ entry, rule })));

const errorRules = listed('error', catalogue);
const moduleRules = listed('error', moduleEntries);
const lineRules = listed('line', catalogue);
const anyLineRule = new RegExp(lineRules.map(({ rule }) => `(?:${rule.test.source})`).join('|'));

/**
 * The entry for the message of a Nix error, without its `error: `. A message that the expression threw can
 * hold any words; then only what NixOS' own libraries throw is compared. Null when nothing matches.
 */
export function matchError(message: string, thrown: boolean): Match | null {
  return (thrown ? moduleRules : errorRules).find(({ rule }) => rule.test.test(message)) ?? null;
}

/** The entry for a whole printed line that is no Nix error. Cheap when nothing matches. */
export function matchLine(line: string): Match | null {
  if (!anyLineRule.test(line)) return null;
  return lineRules.find(({ rule }) => rule.test.test(line)) ?? null;
}

export function hintOf({ entry, rule }: Match): Failure['hint'] {
  return rule.hint ?? entry.hint;
}
