import type { RemedyRun } from '../../builds/remedy.js';
import type { KnownFailure } from '../../nix/failures/failure.js';
import { strippedLine, truncate } from '../../text/clean.js';
import type { Chosen } from '../choose.js';
import type { Undo } from '../undo.js';

/** A remedy that runs: its record, when it began (seconds), whether its settings hold, and what is not settled of its change. */
export type RemedyCourse = {
  chosen: Chosen;
  run: RemedyRun;
  began: number;
  holds: boolean;
  undo: Undo | null;
};

/** The record of a remedy that has not run. */
export function recordOf({ remedy, treatment, failure, level }: Chosen): RemedyRun {
  const { name, confidence } = remedy;
  return {
    ...{ name, family: failure.family, confidence, level, did: treatment.does },
    ...{ ran: false, helped: null, attempts: 0, seconds: 0, before: lineOf(failure), after: null },
    ...(treatment.proposes && { proposal: [...treatment.proposes] }),
  };
}

/** A failure in one line. */
export function lineOf({ message }: KnownFailure): string {
  return truncate(strippedLine(message.split('\n').find((line) => line.trim() !== '') ?? ''), 200);
}
