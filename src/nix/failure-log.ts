import type { Role } from './catalogue/entry.js';
import { thrownEntry } from './catalogue/expressions.js';
import { hintOf, type Match, matchError } from './catalogue/index.js';
import { type ErrorBlock, parseErrorBlock } from './error-block.js';
import type { FailureFamily } from './failure.js';

/** Something that was said and could be the cause. */
export type Candidate = {
  family: FailureFamily;
  role: Role;
  confidence: number;
  message: string;
  hint: string;
  derivation: string | null;
  block: ErrorBlock | null;
  /** The lines around, where there is no block. */
  context: string[];
  source: 'text' | 'json';
  /** It could as well be the output of a builder. */
  suspect: boolean;
  /** Place in the order in which things were said. */
  order: number;
};

const mostCandidates = 400;

/** Collects candidates, each once, and what was said after them. */
export class FailureLog {
  readonly #candidates = new Map<string, Candidate>();
  #order = 0;
  wentOnAt = -1;
  succeededAt = -1;
  lastBlock: ErrorBlock | null = null;

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

  error(lines: string[], source: Candidate['source'], suspect: boolean): Candidate | null {
    const block = parseErrorBlock(lines);
    if (block.message === '') return null;
    this.lastBlock = block;
    const { family, role, confidence, hint } = classified(block);
    const candidate: Candidate = {
      family,
      role,
      confidence,
      hint,
      message: block.message,
      derivation: derivationIn(block.message),
      block,
      context: [],
      source,
      suspect,
      order: 0,
    };
    return this.#add(candidate);
  }

  line(match: Match, line: string, context: string[]): Candidate {
    return this.#add({
      family: match.entry.family,
      role: match.rule.role ?? 'root',
      confidence: match.rule.confidence ?? 0.95,
      hint: hintOf(match),
      message: line.replace(/^(?:warning|error): /, '').trim(),
      derivation: derivationIn(line),
      block: null,
      context,
      source: 'text',
      suspect: false,
      order: 0,
    });
  }

  #add(candidate: Candidate): Candidate {
    this.#order += 1;
    candidate.order = this.#order;
    const key = `${candidate.source}\0${candidate.family}\0${candidate.message}`;
    const earlier = this.#candidates.get(key);
    if (earlier) {
      // Said again: the later place decides whether the run went on; the trace may be longer now.
      earlier.order = candidate.order;
      earlier.suspect &&= candidate.suspect;
      if ((candidate.block?.positions.length ?? 0) > (earlier.block?.positions.length ?? 0))
        earlier.block = candidate.block;
      return earlier;
    }
    if (this.#candidates.size >= mostCandidates) {
      // The first ones and the last ones matter; drop from the middle.
      const middle = [...this.#candidates.keys()][mostCandidates / 2]!;
      this.#candidates.delete(middle);
    }
    this.#candidates.set(key, candidate);
    return candidate;
  }
}

type Classified = Pick<Candidate, 'family' | 'role' | 'confidence' | 'hint'>;

function classified(block: ErrorBlock): Classified {
  const match = matchError(block.message, block.thrown !== null);
  if (match) {
    const { entry, rule } = match;
    const plain: Classified = {
      family: entry.family,
      role: rule.role ?? 'root',
      confidence: rule.confidence ?? 0.95,
      hint: hintOf(match),
    };
    return entry.family === 'builder' ? (deeperCause(block) ?? plain) : plain;
  }
  const { family, hint } = thrownEntry;
  if (block.thrown) return { family, role: 'root', confidence: 0.95, hint };
  // Before 2.20 a throw shows only its message, but Nix offers a trace for evaluation errors alone.
  if (block.offersTrace) return { family, role: 'root', confidence: 0.6, hint };
  return {
    family: 'unknown',
    role: 'root',
    confidence: 0.3,
    hint: 'Read the error and the lines before it.',
  };
}

/** Why a builder failed, where its last lines say that it was not the builder's own fault. */
function deeperCause({ message, logTail }: ErrorBlock): Classified | null {
  const last = logTail.slice(-5);
  const says = (pattern: RegExp) => last.some((line) => pattern.test(line));
  if (/lack of free disk space/.test(message) || says(/No space left on device|Disk quota exceeded/))
    return asFamily('No space left on device', 0.75);
  if (
    /exit code 137\b/.test(message) ||
    says(
      /\bKilled signal terminated program\b|^(?:.*: )?Killed$|virtual memory exhausted|[Cc]annot allocate memory/,
    )
  )
    return asFamily('out of memory', 0.75);
  if (says(/^(?:error: )?unable to download '|^error: cannot download .* from any mirror|^curl: \(\d+\) /))
    return asFamily("unable to download '", 0.8);
  return null;
}

function asFamily(message: string, confidence: number): Classified | null {
  const match = matchError(message, false);
  return match && { family: match.entry.family, role: 'root', confidence, hint: match.entry.hint };
}

/** The first derivation that a message names. */
export function derivationIn(message: string): string | null {
  return /(\/[^\s'"‘’]+\.drv)\b/.exec(message)?.[1] ?? null;
}
