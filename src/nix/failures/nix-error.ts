import type { Hint } from '../advice/advice.js';
import type { Role } from '../catalogue/entry.js';
import {
  entryOf,
  type FailureFamily,
  type Match,
  matchBuilderLog,
  matchError,
  meaningOf,
} from '../catalogue/index.js';
import { comparable } from '../comparable.js';
import { type ErrorBlock, parseErrorBlock } from './error-block.js';

/** An `error:` of Nix, parsed and classified. */
export type NixError = {
  family: FailureFamily;
  role: Role;
  /** 0 to 1: how sure the family is. */
  confidence: number;
  /** What a person can do about it, in all surroundings. */
  hint: Hint;
  /** The families whose clue would be its cause. */
  explainedBy: readonly FailureFamily[];
  /** The cause in the words of the error, or of the builder's log where that has better ones. */
  message: string;
  /** The first derivation that the error names. */
  derivation: string | null;
  block: ErrorBlock;
};

type Classified = Pick<NixError, 'family' | 'role' | 'confidence' | 'hint' | 'explainedBy'> & {
  message?: string;
};

/**
 * Reads one error, printed without escape sequences, first line `error: …`; null for an error without a
 * message. `tailOf` returns the last lines of a builder's log that were seen: Nix embeds few of them, or none.
 */
export function nixErrorOf(printed: string[], tailOf: (derivation: string) => string[]): NixError | null {
  const block = parseErrorBlock(printed);
  if (block.message === '') return null;
  const derivation = derivationIn(block.message);
  if (derivation) block.logTail = longerTail(block.logTail, tailOf(derivation));
  const { family, role, confidence, hint, explainedBy, message = block.message } = classified(block);
  return { family, role, confidence, hint, explainedBy, message, derivation, block };
}

/** The lines that were seen of a log, where they are more than those embedded, and end with the same one. */
function longerTail(embedded: string[], seen: string[]): string[] {
  const isSameLog = embedded.length === 0 || seen.at(-1) === embedded.at(-1);
  return isSameLog && seen.length > embedded.length ? seen : embedded;
}

// Tried once a word, from its first slash.
const derivation = /(?<![^\s'"‘’])[^\s'"‘’/]*(\/[^\s'"‘’]+\.drv)\b/;

/** The first derivation that a message names. */
export function derivationIn(message: string): string | null {
  return message.includes('.drv') ? (derivation.exec(comparable(message))?.[1] ?? null) : null;
}

/** Errors that Nix always prints with their own position, so without one the words are an author's. */
const alwaysPlaced = /^(?:syntax error, unexpected|undefined variable ')/;

/** The family of an error, by its message and by what was printed around it. */
function classified(block: ErrorBlock): Classified {
  const match = matchError(block.message, {
    isThrown: block.thrown !== null,
    // Before 2.20 the offer of a trace may be the only sign of one.
    isEvaluated: block.evaluated || block.offersTrace,
  });
  const unplaced = alwaysPlaced.test(block.message) && block.ownPositions === 0 && block.evaluated;
  if (match && !unplaced) {
    const plain = meaningOf(match);
    if (plain.family === 'builder') return outsideCause(block) ?? plain;
    if (plain.family === 'missing-attr' && isModuleArgument(block))
      return asFamily('missing-extra-arg', 0.95);
    if (plain.family === 'missing-file' && namesFlake(block)) return asFamily('flake-not-found', 0.7);
    return plain;
  }
  if (block.thrown) return asFamily('nix-assert-throw-abort', 0.95);
  // Without `--show-trace` often only the message of a throw is printed, and only the trace shows that it was one.
  if (block.evaluated || block.offersTrace) return asFamily('nix-assert-throw-abort', 0.6);
  return asFamily('unknown', 0.3);
}

/** Why a builder failed, where its last lines show that the cause was outside it. */
function outsideCause({ lines, logTail }: ErrorBlock): Classified | null {
  // What Nix notes below the log of a builder is about it too.
  const notes = lines.filter((line) => /^\s*note: /.test(line)).map((line) => line.trim());
  const match = matchBuilderLog([...logTail, ...notes]) ?? errorOfStore(logTail);
  if (!match) return null;
  const message = match.said
    .map((line) => line.replace(/^\s*error: /, ''))
    .join('\n')
    .trim();
  return { ...meaningOf(match), message };
}

const copied = /^(?:copying path |copying \d+ paths?)/;

/** The error of the store that was to build, where that is all that was printed: no builder ran. Null otherwise. */
function errorOfStore(logTail: readonly string[]): (Match & { said: string[] }) | null {
  const lines = logTail.filter((line) => line.trim() !== '' && !copied.test(line));
  const message = lines.length === 1 && /^error: (.*)/.exec(lines[0]!)?.[1];
  const match = message ? matchError(message, { isThrown: false, isEvaluated: false }) : null;
  const isOfStore = match !== null && outside.has(match.entry.family) && match.rule.role !== 'consequence';
  return isOfStore ? { ...match, said: lines } : null;
}

/** What a store refuses a build for, in words that no builder prints alone. */
const outside: ReadonlySet<string> = new Set([
  'privilege',
  'daemon',
  'ssh',
  'store-database',
  'platform-features',
  'sandbox',
  'signature',
]);

/** Whether the path that does not exist is the flake itself or an input, not a part of what was evaluated. */
function namesFlake(block: ErrorBlock): boolean {
  if (block.fetching) return true;
  return (
    block.positions.length === 0 &&
    !block.evaluated &&
    block.message.startsWith('getting ') &&
    !/['"]\/(?:nix|run|proc|dev|sys)\/|\/nix\/store\/|\.\w{1,6}['"]|\/result['"]|\/\.direnv\/|Nix search path/.test(
      block.message,
    )
  );
}

/** Whether the attribute that is missing is an argument that a module asks for. */
function isModuleArgument({ moduleArgument, message }: ErrorBlock): boolean {
  return moduleArgument !== null && message.startsWith(`attribute '${moduleArgument.name}' missing`);
}

function asFamily(family: FailureFamily, confidence: number): Classified {
  const { hint, explainedBy = [] } = entryOf(family);
  return { family, role: 'root', confidence, hint, explainedBy };
}
