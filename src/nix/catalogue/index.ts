import { AnyWord } from '../../text/any-word.js';
import type { Advice, Hint } from '../advice/advice.js';
import { comparable } from '../comparable.js';
import { activationEntries } from './activation.js';
import { bootEntries } from './boot.js';
import { buildEntries } from './builds.js';
import { contentEntries } from './contents.js';
import { deploymentEntries } from './deployments.js';
import { diskEntries } from './disks.js';
import type { FamilyEntry, Rule } from './entry.js';
import { expressionEntries, thrownEntry } from './expressions.js';
import { fetchEntries } from './fetches.js';
import { anyOf, byFirstCharacter } from './first-characters.js';
import { machineEntries } from './machines.js';
import { moduleEntries } from './modules.js';
import { nixWords } from './nix-words.js';
import { resourceEntries } from './resources.js';
import { sourceEntries } from './sources.js';
import { storeEntries } from './stores.js';

const unknownEntry = {
  family: 'unknown',
  about: 'It failed and nothing in the log is known.',
  hint: [
    {
      when: 'ci',
      say: 'Nothing in the log is known: the lines before the last are the place to look, and the step again with `-L --show-trace` says more.',
    },
    'Nothing in the log is known: the lines before the last are the place to look, and the same command with `-L --show-trace` says more.',
  ],
  stage: 'any',
  endsTheRun: true,
  rules: [
    { on: 'error', test: /^program '.*' failed with exit code \d+/, role: 'consequence', confidence: 0.3 },
    {
      on: 'line',
      test: /^(?:subprocess\.CalledProcessError: )?Command '.*' (?:returned non-zero exit status|died with) /,
      role: 'consequence',
      confidence: 0.2,
    },
    // nixos-rebuild-ng, as much as a copy left of it.
    {
      on: 'line',
      test: /^(?:subprocess\.CalledProcessError: )?Command '\[['(]/,
      role: 'consequence',
      confidence: 0.2,
    },
    // deploy-rs, Colmena, disko and nixos-anywhere name the step that failed after what it printed.
    {
      on: 'line',
      test: /^(?:(?:Activating|Waiting|Revoking) over SSH|The activation script|Nix \S+ command|Evaluation|The command for setting profile|Failed to (?:push|build|deploy|evaluate|check|complete|upload)\b.*) resulted in a bad exit code: |^Failed to (?:push|deploy|build|evaluate|check|complete|upload) .*(?:bad exit code|Last \d+ lines of logs:)/,
      role: 'consequence',
      confidence: 0.2,
    },
    {
      on: 'line',
      test: /^(?: ?failure\) |(?:Activation|Key upload|Failed|Push|Build)(?: failed)?: )Child process (?:exited with error code|was killed)|^Operation failed with error: |^aborted: |^disko-install failed|^Failed to build NixOS configuration/,
      role: 'consequence',
      confidence: 0.2,
    },
    // What systemctl prints of the unit that rebuilds.
    {
      on: 'line',
      test: /^ *Active: failed \(Result: /,
      below: /^(?:[●×*] )?(?:nixos-(?:upgrade|rebuild)|\S{1,100}-auto-upgrade)\S{0,60}\.service\b/,
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
  ...bootEntries,
  ...diskEntries,
  ...contentEntries,
  ...resourceEntries,
  ...buildEntries,
  ...fetchEntries,
  ...storeEntries,
  ...machineEntries,
  ...sourceEntries,
  ...activationEntries,
  ...deploymentEntries,
  thrownEntry,
  unknownEntry,
] as const;

/** Every failure family, as scripts see it: the families that have an entry. */
export type FailureFamily = (typeof entries)[number]['family'];
export type CatalogueEntry = FamilyEntry<FailureFamily>;

/** Every family with all that is known of it, in the order of comparison. */
export const catalogue: readonly CatalogueEntry[] = entries;
export const failureFamilies: readonly FailureFamily[] = catalogue.map(({ family }) => family);

export type Match = { entry: CatalogueEntry; rule: Rule<FailureFamily> };

const listed = (on: Rule['on'], among: readonly CatalogueEntry[]): Match[] =>
  among.flatMap((entry) => entry.rules.filter((rule) => rule.on === on).map((rule) => ({ entry, rule })));

const errorRules = listed('error', catalogue);
const moduleRules = listed('error', moduleEntries);
const wordRules: readonly Match[] = nixWords.map(([family, test]) => ({
  entry: catalogue.find((entry) => entry.family === family)!,
  rule: { on: 'error', test, confidence: 0.7 },
}));
const lineRules = listed('line', catalogue);
const errorRulesFor = byFirstCharacter(errorRules, ({ rule }) => rule.test);
const lineRulesFor = byFirstCharacter(lineRules, ({ rule }) => rule.test);
const builderRules = listed('builder', catalogue);
const anchored = lineRules.filter(({ rule }) => rule.contains === undefined);
const words = [...new Set(lineRules.flatMap(({ rule }) => rule.contains ?? []))];

const startsAsRule = anyOf(anchored.map(({ rule }) => rule.test));
/** What a line begins with that a rule may match, unless it includes one of {@link ruleWords}; null for anything. */
export const ruleStarts = startsAsRule.starts;
export const ruleWords = new RegExp(
  words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
);

/** The same words, for a search through many lines. */
export const anyRuleWord = new AnyWord(words);

/** Whether some line rule may match a line: the cheap test before {@link matchLine}. `hasWord` where that is known. */
export function mayMatchLine(line: string, hasWord?: boolean): boolean {
  return startsAsRule.test(line) || (hasWord ?? anyRuleWord.isIn(line));
}

/** What the trace of an error shows. */
export type Trace = { isThrown: boolean; isEvaluated: boolean };

/**
 * The entry for the message of a Nix error, without its `error: `. A message that the expression threw can
 * contain any words; then only what NixOS's own libraries throw is compared. Null when nothing matches.
 */
export function matchError(message: string, { isThrown, isEvaluated }: Trace): Match | null {
  // Nix before 2.0 quotes with ‘ and ’.
  const start = comparable(message).replace(/[‘’]/g, "'");
  const fits = ({ rule }: Match) => (isEvaluated || !rule.inEvaluation) && rule.test.test(start);
  if (isThrown) return moduleRules.find(fits) ?? null;
  return errorRulesFor(start).find(fits) ?? wordRules.find(fits) ?? null;
}

/**
 * The entry for the last lines of a failed builder's log that show a cause outside the builder, with the lines of
 * that cause. The first family counts that any line matches. Null when no line does.
 */
export function matchBuilderLog(lines: readonly string[]): (Match & { said: string[] }) | null {
  const log = lines.map(comparable);
  for (const match of builderRules) {
    const at = log.findIndex((line) => match.rule.test.test(line));
    if (at !== -1) return { ...match, said: [log[at]!, ...linesOf(match.rule, log.slice(at + 1))] };
  }
  return null;
}

/** The lines after a match that belong to its message. */
export function linesOf({ more }: Rule<FailureFamily>, after: readonly string[]): string[] {
  if (!more) return [];
  const end = after.findIndex((line) => !more.test(line));
  return end === -1 ? [...after] : after.slice(0, end);
}

/** The entry for a whole printed line that is no Nix error, with those before it; null where nothing matches. */
export function matchLine(printed: string, before: () => readonly string[] = () => []): Match | null {
  const line = comparable(printed);
  if (!mayMatchLine(line)) return null;
  const fits = ({ rule }: Match) =>
    line.includes(rule.contains ?? '') && rule.test.test(line) && (!rule.below || isBelow(rule.below));
  const isBelow = (above: RegExp) => before().some((other) => above.test(other));
  return lineRulesFor(line).find(fits) ?? null;
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

function advices(hint: Hint = []): readonly Advice[] {
  return typeof hint === 'string' ? [hint] : hint;
}

/** What a match says of a failure, with the defaults of a rule. */
export function meaningOf({ entry, rule }: Match) {
  return {
    family: entry.family,
    role: rule.role ?? 'root',
    confidence: rule.confidence ?? 0.95,
    // The rule's advice may need names that the message lacks; the entry's is always right.
    hint: [...advices(rule.hint), ...advices(entry.hint)],
    explainedBy: rule.explainedBy ?? entry.explainedBy ?? [],
  };
}
