import type { Failure } from '../failures/failure.js';
import { activationEntries } from './activation.js';
import { buildEntries } from './builds.js';
import type { CatalogueEntry, Rule } from './entry.js';
import { expressionEntries, thrownEntry } from './expressions.js';
import { moduleEntries } from './modules.js';
import { sourceEntries } from './sources.js';
import { storeEntries } from './stores.js';

export { thrownEntry };

export const unknownEntry: CatalogueEntry = {
  family: 'unknown',
  about: 'It failed and nothing in the log is known.',
  hint: 'Read the last lines of the log.',
  rules: [
    { on: 'error', test: /^program '.*' failed with exit code \d+/, role: 'consequence', confidence: 0.3 },
    {
      on: 'line',
      test: /^Command '.*' returned non-zero exit status \d+/,
      role: 'consequence',
      confidence: 0.2,
    },
    {
      on: 'line',
      test: /^warning: error\(s\) occurred while switching to the new configuration/,
      role: 'consequence',
      confidence: 0.2,
    },
  ],
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
  unknownEntry,
];

/** A hostile text may be long; what tells a failure stands at its beginning. */
const longestCompared = 4000;

export type Match = { entry: CatalogueEntry; rule: Rule };

const listed = (on: Rule['on'], entries: CatalogueEntry[]): Match[] =>
  entries.flatMap((entry) => entry.rules.filter((rule) => rule.on === on).map((rule) => ({ entry, rule })));

const errorRules = listed('error', catalogue);
const moduleRules = listed('error', moduleEntries);
const lineRules = listed('line', catalogue);
const anchored = lineRules.filter(({ rule }) => rule.contains === undefined);
const words = [...new Set(lineRules.flatMap(({ rule }) => rule.contains ?? []))];

/** Fits lines that begin as some rule says: a cheap first question. */
export const lineRuleStarts = new RegExp(anchored.map(({ rule }) => `(?:${rule.test.source})`).join('|'));

/** Whether a line holds the words of some rule that says nothing of its beginning: the second. */
export function holdsRuleWords(line: string): boolean {
  for (const word of words) if (line.includes(word)) return true;
  return false;
}

/**
 * The entry for the message of a Nix error, without its `error: `. A message that the expression threw can
 * hold any words; then only what NixOS' own libraries throw is compared. Null when nothing matches.
 */
export function matchError(message: string, thrown: boolean): Match | null {
  const start = message.slice(0, longestCompared);
  return (thrown ? moduleRules : errorRules).find(({ rule }) => rule.test.test(start)) ?? null;
}

/** The entry for a whole printed line that is no Nix error; null for one of no rule. */
export function matchLine(printed: string): Match | null {
  const line = printed.length > longestCompared ? printed.slice(0, longestCompared) : printed;
  if (!lineRuleStarts.test(line) && !holdsRuleWords(line)) return null;
  const fits = ({ rule }: Match) => line.includes(rule.contains ?? '') && rule.test.test(line);
  return lineRules.find(fits) ?? null;
}

/** What a candidate becomes when more is known than its words. */
export function familyOf(
  family: CatalogueEntry['family'],
): Pick<Failure, 'hint'> & { family: CatalogueEntry['family'] } {
  return { family, hint: catalogue.find((entry) => entry.family === family)!.hint };
}

export function hintOf({ entry, rule }: Match): Failure['hint'] {
  return rule.hint ?? entry.hint;
}
