import type { Metadata } from '../builds/metadata.js';
import type { Trial, TrialKind } from '../builds/trial.js';
import type { RebuildOptions } from '../rebuild/request.js';
import type { Course, TrialMachine } from './course.js';
import type { TrialGuest } from './guest/guest-kind.js';
import type { TrialSeen } from './verdict.js';

/** How the beginning of a trial's recording ended: what is built or looked at before there is a machine. */
export type Beginning = Pick<Metadata, 'failure'> & { outcome: string; seconds: number | null };

/** The parts of `trial.json` that are of its kind alone. */
export type KindParts = Pick<Trial, 'base' | 'next'> & Partial<Trial>;

/**
 * What is tried: one of a kind of trial, for one machine. It keeps what it sees, so that all that was seen is there wherever the
 * trial ends.
 */
export type Scenario = {
  readonly kind: TrialKind;
  /** Of the host or the image. */
  readonly name: string;
  /** What the recording begins with; the machine comes after it where it succeeds. */
  readonly begin: Pick<RebuildOptions, 'target' | 'extraArgs'>;
  /** Says what its machine is. Rejects with a `ToolError` where it cannot be made. */
  makeGuest(): Promise<TrialGuest>;
  /** Tries it. A `ToolError` that it rejects with is why the trial could not go on. */
  tryIn(machine: TrialMachine): Promise<void>;
  /**
   * What was seen of its questions, after the beginning and the course, as far as those went; `end` where it knows more of the
   * machine's end than the course.
   */
  seen(
    beginning: Beginning,
    course: Course,
  ): Pick<TrialSeen, 'wanted' | 'steps' | 'counts'> & Partial<Pick<TrialSeen, 'end'>>;
  /** What remedies have changed of the configuration, as a unified diff; null or absent for nothing. */
  patch?(): Promise<string | null>;
  /** What else is published. */
  parts(course: Course): KindParts;
};
