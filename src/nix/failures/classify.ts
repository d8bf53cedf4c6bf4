import type { Role } from '../catalogue/entry.js';
import { hintOf, matchError, thrownEntry } from '../catalogue/index.js';
import type { ErrorBlock } from './error-block.js';
import type { FailureFamily } from './failure.js';

/** What an error is; `message` where the cause has better words than the error's own. */
export type Classified = {
  family: FailureFamily;
  role: Role;
  confidence: number;
  hint: string;
  message?: string;
};

/** Errors for which Nix always prints their own place, so without one the words are an author's. */
const alwaysPlaced = /^(?:syntax error, unexpected|undefined variable ')/;

/** The family of a Nix error, by its words and by what stands around them. */
export function classified(block: ErrorBlock): Classified {
  const match = matchError(block.message, block.thrown !== null);
  const unplaced = alwaysPlaced.test(block.message) && block.ownPositions === 0 && block.evaluated;
  if (match && !unplaced) {
    const { entry, rule } = match;
    const plain: Classified = {
      family: entry.family,
      role: rule.role ?? 'root',
      confidence: rule.confidence ?? 0.95,
      hint: hintOf(match),
    };
    if (entry.family === 'builder') return deeperCause(block) ?? plain;
    if (entry.family === 'missing-file' && namesFlake(block))
      return asFamily('could not find a flake.nix file', 0.7) ?? plain;
    return plain;
  }
  const { family, hint } = thrownEntry;
  if (block.thrown) return { family, role: 'root', confidence: 0.95, hint };
  // Without `--show-trace` a throw often shows its message alone, of which only the trace tells the kind.
  if (block.evaluated || block.offersTrace) return { family, role: 'root', confidence: 0.6, hint };
  return {
    family: 'unknown',
    role: 'root',
    confidence: 0.3,
    hint: 'Read the error and the lines before it.',
  };
}

/** Why a builder failed, where its last lines say that it was not the builder's own fault. */
function deeperCause({ message, lines, logTail }: ErrorBlock): Classified | null {
  const last = logTail.slice(-5);
  const says = (pattern: RegExp) => last.some((line) => pattern.test(line));
  if (
    lines.some((line) => /lack of free disk space/.test(line)) ||
    says(/No space left on device|Disk quota exceeded/)
  )
    return asFamily('No space left on device', 0.75);
  if (
    /exit code 137\b/.test(message) ||
    says(
      /\bKilled signal terminated program\b|^(?:.*: )?Killed$|virtual memory exhausted|[Cc]annot allocate memory/,
    )
  )
    return asFamily('out of memory', 0.75);
  const fetch = last.find((line) => fetchFailed.test(line));
  const download = fetch === undefined ? null : asFamily("unable to download '", 0.85);
  return download && { ...download, message: fetch!.replace(/^\s*error: /, '').trim() };
}

// Nix' own fetcher runs as a builder; nixpkgs' fetchurl says so when no mirror answered.
const fetchFailed = /^\s*(?:error: )?unable to download '|^error: cannot download .* from any mirror/;

/** A path that does not exist and is no part of what was evaluated: the flake itself, or an input. */
function namesFlake(block: ErrorBlock): boolean {
  if (block.fetching) return true;
  return block.positions.length === 0 && !block.evaluated && !/\/nix\/store\/|\.nix['"]/.test(block.message);
}

function asFamily(message: string, confidence: number): Classified | null {
  const match = matchError(message, false);
  return match && { family: match.entry.family, role: 'root', confidence, hint: match.entry.hint };
}
