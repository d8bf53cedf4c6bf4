import { withoutSequences } from '../../text/ansi.js';
import { comparable } from '../comparable.js';
import { isBelow, isDetail, isReport, lastPhase } from './around.js';
import { buildTools } from './programs/build-tools.js';
import { checkers } from './programs/checkers.js';
import { compilers } from './programs/compilers.js';
import { lastWords, placed, programs } from './programs/index.js';
import { linkers } from './programs/linkers.js';
import { nixpkgs } from './programs/nixpkgs.js';
import { webTools } from './programs/web.js';
import type { Cause, CauseRule, ProgramRules } from './rule.js';

export type { Cause } from './rule.js';

/** No more of a log is read: the error that ended a phase is before what other jobs of it printed, at most. */
const mostLines = 2000;
/** What tells is at the beginning of a line. */
const longestLine = 1000;

type Hit = { index: number; rule: CauseRule; match: RegExpExecArray };

/**
 * Why a builder failed: the line of its log (the last lines of it, or all) by which the program that failed says so.
 * Null where no known program says anything that can have ended the build.
 */
export function causeOf(log: readonly string[]): Cause | null {
  const lines = lastPhase(log.slice(-mostLines).map(cleaned)).filter((line) => line.trim() !== '');
  const telling = [...hitsIn(lines)]
    .filter(([program, hits]) => endedTheBuild(program, hits, lines))
    .map(([program, hits]) => tellingHit(program, hits));
  telling.sort((a, b) => a.rank - b.rank || a.lastIndex - b.lastIndex);
  const told = telling.at(-1);
  if (told) {
    const { match } = told.hit;
    const by = told.rank < leastKnown ? 'any' : told.isOfBuilder ? 'builder' : 'known';
    return { text: (match.groups?.cause ?? match.input).trim(), word: match.groups?.word ?? null, by };
  }
  const last = lastSaid(lines);
  return last === null ? null : { text: last.trim(), word: null, by: 'any' };
}

/** The programs that hardly anything but a builder runs. */
const ofBuilders: ReadonlySet<ProgramRules> = new Set([
  ...buildTools,
  ...checkers,
  ...compilers,
  ...linkers,
  ...nixpkgs,
  ...webTools,
]);

/** What an unknown program said last, where those are words for something that went wrong. */
function lastSaid(lines: readonly string[]): string | null {
  const said = lines.slice(-mostLast).filter((line) => !isDetail(line) && !isCommand.test(line));
  const last = said.at(-1);
  return last !== undefined && !isHarmless.test(last) && isWrong.test(last) ? last : null;
}

const mostLast = 40;
const isCommand = /^\+{1,4} \S/;
const isWrong =
  /\b(?:fail(?:ed|s|ure)?|error|can ?not|can't|could not|couldn't|unable to|not found|no such|denied|refused|invalid|missing|timed out|unexpected|not (?:allowed|permitted|supported|valid)|abort(?:ed|ing)|unrecogni[sz]ed|unsupported|does(?: not|n't) exist|mismatch|must be)\b/i;
const isHarmless =
  /^\s*(?:checking |warn|note|hint|info|debug|trace)|\bwarning\b|\b(?:0|no) (?:failures|errors|failed)\b|\b(?:ok|passed|skipping|ignoring|ignored)\b/i;

// Rules that need the line before or after say nothing of a line alone.
const tellsAlone = ({ after, before, isVague }: CauseRule) => !after && !before && !isVague;
const ofBuilds = [...compilers, ...linkers, ...buildTools, ...nixpkgs]
  .flatMap(({ rules }) => rules)
  .filter(tellsAlone);

/** Whether a compiler, a linker, a build tool or nixpkgs prints such a line when it fails: only builders run those. */
export function isOfCompiler(line: string): boolean {
  return isReport(line) || ofBuilds.some(({ test }) => test.test(line));
}

/** A line without what is for a terminal: sequences, and the spinner that npm leaves before its words. */
function cleaned(line: string): string {
  return withoutSequences(comparable(line))
    .slice(0, longestLine)
    .trimEnd()
    .replace(/^[\\|/-](?=npm |sh: )/, '');
}

/** The lines of each program, in order. A line belongs to the first program that has a rule for it. */
function hitsIn(lines: readonly string[]): Map<ProgramRules, Hit[]> {
  const found = new Map<ProgramRules, Hit[]>();
  for (const [index, line] of lines.entries()) {
    if (isDetail(line)) continue;
    for (const program of programs) {
      const hit = hitAt(lines, index, program);
      if (!hit) continue;
      const hits = found.get(program);
      if (hits) hits.push(hit);
      else found.set(program, [hit]);
      break;
    }
  }
  return found;
}

function hitAt(lines: readonly string[], index: number, { rules }: ProgramRules): Hit | null {
  for (const rule of rules) {
    const match = rule.test.exec(lines[index]!);
    if (!match || rule.after?.test(lines[index - 1] ?? '') === false) continue;
    if (rule.before?.test(lines[index + 1] ?? '') !== false) return { index, rule, match };
  }
  return null;
}

/** Whether what follows the last words of that program is no more than may follow where it failed. */
function endedTheBuild(
  { mostAfter, isStep }: ProgramRules,
  hits: readonly Hit[],
  lines: readonly string[],
): boolean {
  const rest = lines.slice(hits.at(-1)!.index + 1);
  return (isStep && rest.some(isReport)) || rest.filter((line) => !isBelow(line)).length <= mostAfter;
}

/** From this rank on it is a program that is known by its words. */
const leastKnown = 2;

/** The line by which a program tells the cause, and how much that counts beside what other programs say. */
function tellingHit(program: ProgramRules, hits: readonly Hit[]) {
  const clear = hits.filter(({ rule }) => !rule.isVague);
  const among = clear.length > 0 ? clear : hits;
  const rank = program === lastWords ? 0 : program === placed ? 1 : clear.length > 0 ? 3 : leastKnown;
  const isOfBuilder = ofBuilders.has(program) && hits.some(({ rule }) => tellsAlone(rule));
  return {
    isOfBuilder,
    hit: among.at(program.tells === 'first' ? 0 : -1)!,
    lastIndex: among.at(-1)!.index,
    rank,
  };
}
