import type { LiveStatus } from '../nix/observer.js';
import type { PhaseName } from '../nix/phase.js';
import type { Keyboard } from '../record/request.js';

/** The state of a running rebuild. */
export type RebuildStatus = LiveStatus & {
  elapsedSeconds: number;
  /** Estimated from earlier builds of the same host; null where there are none. */
  expectedSecondsLeft: number | null;
};

/** What a running rebuild reports to its caller. Every text is redacted. */
export type RebuildHooks = {
  /**
   * Raw terminal text as it arrives (escape sequences included). With `outputSize` it is safe on a terminal
   * of that size; without, it is not masked against cursor movement, which can put a secret together on the
   * screen out of pieces of the text.
   */
  onOutput?: (text: string) => void;
  /** The size of the terminal to which `onOutput` writes, asked before each text. */
  outputSize?: () => { cols: number; rows: number };
  /** Finished lines as they are written to rebuild.log: plain, each with its newline. */
  onLines?: (lines: string) => void;
  onPhase?: (name: PhaseName, startSeconds: number) => void;
  /** The build's directory exists and the recording is about to start. */
  onStart?: (started: { dir: string; attach: string | null; argv: string[] }) => void;
  /** Called about twice a second while the rebuild runs. */
  onStatus?: (status: RebuildStatus) => void;
  /** A person's keyboard, where the request is interactive. */
  keyboard?: Keyboard;
  /** Something was left out or went wrong beside the rebuild. Each sentence comes once. */
  onNotice?: (message: string) => void;
  /** What is done about a failure so that the rebuild can be tried again, a sentence each; also in the recording. */
  onRemedy?: (message: string) => void;
  /** Asks a person, until `over` is aborted; without it, nothing is done that a person must allow. */
  onQuestion?: (question: string, over: AbortSignal) => Promise<boolean>;
  /** Aborting it cancels the rebuild: the recording is closed and the outcome is `cancelled`. */
  signal?: AbortSignal;
  /** Aborting it as well leaves an activation running, unrecorded, instead of waiting until it has ended. */
  leave?: AbortSignal;
};
