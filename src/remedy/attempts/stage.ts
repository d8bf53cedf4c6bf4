import type { RemedyPolicy } from '../../builds/remedy.js';
import type { KnownFailure } from '../../nix/failures/failure.js';
import type { Environment } from '../../system/environment.js';
import type { Around } from '../around.js';
import type { ConfigCopy } from '../config-change.js';
import type { Remedy, RemedyCommand, Treatment } from '../remedy.js';
import type { Undo } from '../undo.js';

/** How an attempt ended: root causes first where it failed, and `stopped` where that was not its own end. */
export type AttemptEnd =
  | { kind: 'succeeded' | 'stopped' }
  | { kind: 'failed'; failures: readonly KnownFailure[] };

/** How a command of a remedy ended; `how` continues "its command". What stopped it has stopped the attempts. */
export type RemedyCommandEnd<Result> =
  | { kind: 'done' }
  | { kind: 'failed'; how: string }
  | { kind: 'stopped'; result: Result };

/** What is allowed, and how long (seconds) is waited before the first attempt, the second; the last for all others. */
export type AttemptTerms = { policy: RemedyPolicy; maxAttempts: number; waitSeconds: readonly number[] };

/** One more attempt: settings of Nix that hold, what it may take (seconds, 0: no limit), and what is run in its place. */
export type Attempt = { env: Environment; timeoutSeconds: number; instead: Treatment['instead'] };

/** What is tried again, and where. `Result` is what an attempt ends with there. */
export type AttemptStage<Result> = {
  terms: AttemptTerms;
  /** The environment of the first attempt. */
  env: Environment;
  /** Seconds since the first attempt began. */
  elapsed: () => number;
  /** Of the time that all attempts may take; null without a limit. */
  secondsLeft: () => number | null;
  /** Ends the attempt, and returns how; called once for each. */
  read: (result: Result) => Promise<AttemptEnd>;
  /** What remedies for these failures have to know; `env` has the settings that hold. */
  look: (failures: readonly KnownFailure[], env: Environment) => Promise<Around>;
  /** A user's own remedies for these failures. */
  own: (failures: readonly KnownFailure[]) => Promise<readonly Remedy[]>;
  /** Waits; returns the end of what stopped that, else null. */
  wait: (seconds: number) => Promise<Result | null>;
  /** Runs a command of a remedy; `env` has the settings that hold. */
  run: (command: RemedyCommand, env: Environment) => Promise<RemedyCommandEnd<Result>>;
  attempt: (attempt: Attempt) => Promise<Result>;
  /** The copy of the configuration that remedies may change; null or absent where there is none. */
  config?: ConfigCopy | null;
  /** Keeps how the changes that are not settled are taken back, so that it is known if this process is killed. */
  keep: (changes: readonly Undo[]) => Promise<void>;
  /** Takes a change back, and returns what it did in one sentence. */
  undo: (change: Undo) => Promise<string>;
  /** A person's answer to this question. */
  ask: (question: string) => Promise<boolean>;
  /** Tells whoever watches, and the recording. */
  say: (text: string) => void;
  /** For the result: what went wrong beside. */
  notice: (message: string) => void;
};
