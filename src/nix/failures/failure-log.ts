import type { Role } from '../catalogue/entry.js';
import { hintOf, type Match } from '../catalogue/index.js';
import { classified } from './classify.js';
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

/** What is known of the builds when an error comes. */
export type KnownBuilds = {
  /** That derivation was seen being built. */
  has(derivation: string): boolean;
  /** The last lines of its log that were seen. */
  tailOf(derivation: string): string[];
};

/** Collects candidates, each once, and what was said after them. */
export class FailureLog {
  readonly #candidates = new Map<string, Candidate>();
  readonly #builds: KnownBuilds;
  #order = 0;
  wentOnAt = -1;
  succeededAt = -1;
  lastBlock: ErrorBlock | null = null;
  /** Nothing was said after the last error. */
  endsWithError = false;

  constructor(builds: KnownBuilds) {
    this.#builds = builds;
  }

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

  /** An `error:` block; `amidBuild` when its lines stand where a builder's own output would. */
  error(lines: string[], source: Candidate['source'], amidBuild: boolean): Candidate | null {
    const block = parseErrorBlock(lines);
    if (block.message === '') return null;
    this.lastBlock = block;
    const derivation = derivationIn(block.message);
    if (derivation && block.logTail.length === 0) block.logTail = this.#builds.tailOf(derivation);
    const { family, role, confidence, hint, message } = classified(block);
    // A builder may print an error of a Nix that it runs; the outer one names what it was building.
    const suspect = amidBuild && role !== 'consequence' && !(derivation && this.#builds.has(derivation));
    const candidate: Candidate = {
      family,
      role,
      confidence,
      hint,
      message: message ?? block.message,
      derivation,
      block,
      context: [],
      source,
      suspect,
      order: 0,
    };
    return this.#add(candidate);
  }

  line(match: Match, line: string, context: string[], suspect: boolean): Candidate {
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
      suspect,
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

/** The first derivation that a message names. */
export function derivationIn(message: string): string | null {
  return /(\/[^\s'"‘’]+\.drv)\b/.exec(message)?.[1] ?? null;
}
