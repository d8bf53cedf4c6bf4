import type { Build, Metadata } from '../builds/metadata.js';
import type { Outcome } from '../builds/outcome.js';
import type { RemedyRun } from '../builds/remedy.js';
import type { KnownFailure } from '../nix/failures/failure.js';
import type { PhaseName } from '../nix/phase.js';
import type { OpenRecording } from '../record/request.js';
import type { Redaction } from '../redact/redaction.js';

/**
 * What follows a rebuild that has succeeded, in the same recording and the same build: the deployment of what it has made.
 * How that ends is then how the whole ended.
 */
export type Sequel = {
  /** The metadata's `action` for the whole, such as `deploy`. */
  action: string;
  /** The configuration's name. */
  host: string;
  /** What it is, of a trial, as far as that is known when it begins. */
  tried?: Metadata['tried'];
  /** Ends by itself soon after `signal` of the rebuild's hooks is aborted. What it throws is thrown by the rebuild. */
  run(stage: SequelStage): Promise<SequelEnd>;
};

/** What a sequel has of the rebuild. Texts are redacted on their way into the recording. */
export type SequelStage = Pick<OpenRecording, 'run' | 'note' | 'print'> & {
  /** The build's directory. */
  dir: string;
  /** The store path that was built, as the rebuild's own link has it; null where there is no such link. */
  built: string | null;
  /** What was done about failures of the rebuild. */
  remedies: readonly RemedyRun[];
  /** Of the seconds that the rebuild may take, with what is tried again after it; null without a limit. */
  secondsLeft(): number | null;
  /** The finished builds that were there before. */
  earlier: readonly Build[];
  /** Begins a phase now. */
  enter(phase: PhaseName): void;
  /** Puts a sentence into the metadata's notices, once, and reports it to the caller. */
  notice(message: string): void;
  /** What masks them, for what records by itself. */
  redaction: Redaction;
  /** Masks the rebuild's secrets in all texts of data that is written elsewhere. */
  redact<Data>(data: Data): Data;
};

export type SequelEnd = {
  outcome: Outcome;
  /** Why it did not succeed, where its own output says less. */
  failure: KnownFailure | null;
  /** What it was, of a trial. */
  tried?: Metadata['tried'];
  /** What was done about its failures, beside those of the rebuild. */
  remedies?: readonly RemedyRun[];
  /** The system of the host afterwards. */
  system: Metadata['system'];
};
