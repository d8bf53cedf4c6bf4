import { comparable } from '../comparable.js';
import { activationEntries } from './activation.js';
import { buildEntries } from './builds.js';
import type { FamilyEntry, Rule } from './entry.js';
import { expressionEntries, thrownEntry } from './expressions.js';
import { moduleEntries } from './modules.js';
import { sourceEntries } from './sources.js';
import { storeEntries } from './stores.js';

const unknownEntry = {
  family: 'unknown',
  about: 'It failed and nothing in the log is known.',
  hint: 'Read the last lines of the log.',
  stage: 'any',
  endsTheRun: true,
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
} as const satisfies FamilyEntry;

// Listed in the order in which a message is compared with them: the first match decides.
const entries = [
  ...moduleEntries,
  ...expressionEntries,
  ...buildEntries,
  ...storeEntries,
  ...sourceEntries,
  ...activationEntries,
  thrownEntry,
  unknownEntry,
] as const;

/** Every failure family, as scripts see it: the families that have an entry. */
export type FailureFamily = (typeof entries)[number]['family'];
export type CatalogueEntry = FamilyEntry<FailureFamily>;

/** Every family with all that is known of it, in the order of comparison. */
export const catalogue: readonly CatalogueEntry[] = entries;
export const failureFamilies: readonly FailureFamily[] = catalogue.map(({ family }) => family);

export type Match = { entry: CatalogueEntry; rule: Rule };

const listed = (on: Rule['on'], among: readonly CatalogueEntry[]): Match[] =>
  among.flatMap((entry) => entry.rules.filter((rule) => rule.on === on).map((rule) => ({ entry, rule })));

const errorRules = listed('error', catalogue);
const moduleRules = listed('error', moduleEntries);
const lineRules = listed('line', catalogue);
const anchored = lineRules.filter(({ rule }) => rule.contains === undefined);
const words = [...new Set(lineRules.flatMap(({ rule }) => rule.contains ?? []))];

/** Matches lines that begin as some anchored rule describes: the cheap first test. */
export const lineRuleStarts = new RegExp(anchored.map(({ rule }) => `(?:${rule.test.source})`).join('|'));

/** Whether a line includes the words of some rule that is not anchored: the second test. */
export function holdsRuleWords(line: string): boolean {
  for (const word of words) if (line.includes(word)) return true;
  return false;
}

/**
 * The entry for the message of a Nix error, without its `error: `. A message that the expression threw can
 * contain any words; then only what NixOS's own libraries throw is compared. Null when nothing matches.
 */
export function matchError(message: string, thrown: boolean): Match | null {
  const start = comparable(message);
  return (thrown ? moduleRules : errorRules).find(({ rule }) => rule.test.test(start)) ?? null;
}

/** The entry for a whole printed line that is no Nix error; null where nothing matches. */
export function matchLine(printed: string): Match | null {
  const line = comparable(printed);
  if (!lineRuleStarts.test(line) && !holdsRuleWords(line)) return null;
  const fits = ({ rule }: Match) => line.includes(rule.contains ?? '') && rule.test.test(line);
  return lineRules.find(fits) ?? null;
}

const byFamily = new Map<string, CatalogueEntry>(catalogue.map((entry) => [entry.family, entry]));

/** All that is known of a family. */
export function entryOf(family: FailureFamily): CatalogueEntry {
  return byFamily.get(family) ?? unknownEntry;
}

/** The family of that name; `unknown` for a name that this version does not know. */
export function familyNamed(name: string): FailureFamily {
  return byFamily.get(name)?.family ?? 'unknown';
}

/** What a match says of a failure, with the defaults of a rule. */
export function meaningOf({ entry, rule }: Match) {
  return {
    family: entry.family,
    role: rule.role ?? 'root',
    confidence: rule.confidence ?? 0.95,
    hint: rule.hint ?? entry.hint,
  };
}
