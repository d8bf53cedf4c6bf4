import type { Hint } from '../advice/advice.js';
import type { Role } from '../catalogue/entry.js';
import { type FailureFamily, linesOf, matchBuilderLog, meaningOf } from '../catalogue/index.js';
import type { Channel, NixEvent } from '../said/event.js';
import type { Source } from '../said/input-line.js';
import type { ErrorBlock } from './error-block.js';
import { lineBefore } from './line-before.js';
import { derivationIn } from './nix-error.js';

/** An error or a line that could be the cause. */
export type Candidate = {
  family: FailureFamily;
  role: Role;
  confidence: number;
  message: string;
  hint: Hint;
  /** The families whose clue would be its cause. */
  explainedBy: readonly FailureFamily[];
  derivation: string | null;
  block: ErrorBlock | null;
  /** The lines around it, where there is no block; it is the one at `at`. */
  context: string[];
  at: number;
  /** The lines after it that belong to its message. */
  more: ((after: string[]) => string[]) | null;
  /** What was printed before a line that only says that something failed, and likely says why. */
  why: string | null;
  channel: Channel;
  /** A builder could have printed it as part of its log. */
  doubtful: boolean;
  /** Another program repeats an error of Nix, maybe shortened. */
  isCopy: boolean;
  /** Where it is in the input; null where that is not known. */
  source: Source | null;
  /** Place in the order of all that was printed. */
  order: number;
  /** The step of the run in which it was printed: when the run last went on before it. */
  step: number;
};

type Event<Kind> = Extract<NixEvent, { kind: Kind }>;

const mostCandidates = 400;
const mostSilent = 256;

/** Collects candidates, each once, and whether the run continued or succeeded after them. */
export class FailureLog {
  readonly #candidates = new Map<string, Candidate>();
  readonly #silent = new Set<string>();
  #order = 0;
  wentOnAt = -1;
  succeededAt = -1;
  lastBlock: ErrorBlock | null = null;
  /** Nothing was printed after the last error. */
  endsWithError = false;

  get candidates(): Candidate[] {
    return [...this.#candidates.values()];
  }

  wentOn(): void {
    this.#order += 1;
    this.wentOnAt = this.#order;
  }

  succeeded(): void {
    this.#order += 1;
    this.succeededAt = this.#order;
  }

  error({ error, channel, doubtful, isCopy, source }: Event<'error'>): void {
    const { family, role, confidence, hint, explainedBy, message, derivation, block } = error;
    this.lastBlock = block;
    // Field by field, as in nixErrorOf: spreading costs more than all else for a log full of errors.
    this.#add({
      family,
      role,
      confidence,
      message,
      hint,
      explainedBy,
      derivation,
      block,
      context: [],
      at: 0,
      more: null,
      why: null,
      channel,
      doubtful,
      isCopy,
      source,
      order: 0,
      step: 0,
    });
  }

  line({ match, line, context, doubtful, source }: Event<'line'>): void {
    const at = Math.max(0, context.length - 1);
    const before = context.slice(0, at);
    const outside = match.entry.family === 'builder' ? this.#outsideCause(before) : null;
    const { family, role, confidence, hint, explainedBy } = meaningOf(outside ?? match);
    const { rule } = match;
    const isReport =
      role === 'report' || rule.reasonAbove || (role === 'consequence' && family === 'unknown');
    this.#add({
      family,
      role,
      confidence,
      hint,
      explainedBy,
      message: (outside?.said.join('\n') ?? line).replace(/^(?:warning|error): /, '').trim(),
      derivation: derivationIn(line),
      block: null,
      context,
      at,
      more: rule.more ? (after) => linesOf(rule, after) : null,
      why: isReport ? lineBefore(before) : null,
      channel: 'text',
      doubtful,
      isCopy: false,
      source,
      order: 0,
      step: 0,
    });
  }

  /** Why a builder failed, where the lines before the report of it show that the cause was outside it. */
  #outsideCause(before: string[]): ReturnType<typeof matchBuilderLog> {
    const log = logIn(before);
    return log.some((line) => !this.#isSilent(line)) ? matchBuilderLog(log) : null;
  }

  /** Whether no rule matches a line of a builder: most are before many reports, and compared once. */
  #isSilent(line: string): boolean {
    if (line.startsWith('builder for ') || this.#silent.has(line)) return true;
    if (matchBuilderLog([line]) !== null) return false;
    if (this.#silent.size >= mostSilent) this.#silent.clear();
    this.#silent.add(line);
    return true;
  }

  #add(candidate: Candidate): void {
    this.#order += 1;
    candidate.order = this.#order;
    candidate.step = this.wentOnAt;
    const key = `${candidate.channel}\0${candidate.family}\0${candidate.message}`;
    const earlier = this.#candidates.get(key);
    if (earlier) {
      // Printed again: the later place decides whether the run continued; the trace may be longer now.
      earlier.order = candidate.order;
      earlier.step = candidate.step;
      earlier.doubtful &&= candidate.doubtful;
      if ((candidate.block?.positions.length ?? 0) > (earlier.block?.positions.length ?? 0))
        earlier.block = candidate.block;
      return;
    }
    if (this.#candidates.size >= mostCandidates) {
      // The first ones and the last ones matter; drop from the middle.
      let index = 0;
      for (const middle of this.#candidates.keys()) {
        if (index === mostCandidates / 2) {
          this.#candidates.delete(middle);
          break;
        }
        index += 1;
      }
    }
    this.#candidates.set(key, candidate);
  }
}

/** The lines before a report of a builder that may be its log: since it began, or all where others began after it. */
export function logBefore(lines: readonly string[]): string[] {
  const since = logIn([...lines]);
  return since.length > 0 ? since : [...lines];
}

/** The lines since a build began: before Nix 2.4, the log of the builder that failed. */
function logIn(lines: string[]): string[] {
  return lines.slice(lines.findLastIndex((line) => line.startsWith('building ')) + 1);
}
