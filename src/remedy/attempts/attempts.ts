import type { RemedyRun } from '../../builds/remedy.js';
import type { KnownFailure } from '../../nix/failures/failure.js';
import type { RemedyCourse } from './course.js';
import { nextCourse } from './decide.js';
import { judge, settle } from './judge.js';
import { Ledger } from './ledger.js';
import type { AttemptEnd, AttemptStage } from './stage.js';
import { treat } from './treat.js';

/** How the last attempt ended, and what was done before it. */
export type AttemptsEnd<Result> = {
  last: Result;
  remedies: RemedyRun[];
  /** Why the next boot has to start what was built, where the last attempt has only prepared that; else null. */
  needsBoot: KnownFailure | null;
};

/**
 * Tries again what has failed, each time after a remedy for its failure, as far as the terms allow: until it succeeds, or
 * nothing more is to be done. What a remedy changed is taken back where it did not help, and
 * where it was for the attempts alone.
 */
export async function furtherAttempts<Result>(
  first: Result,
  stage: AttemptStage<Result>,
): Promise<AttemptsEnd<Result>> {
  const ledger = new Ledger(stage.env);
  const ended = async (result: Result, end: AttemptEnd) => {
    await settle(stage, ledger);
    return endOf(result, end, ledger);
  };
  let last = first;
  try {
    for (;;) {
      const end = await stage.read(last);
      await judge(end, stage, ledger);
      const course = end.kind === 'failed' ? await nextCourse(end.failures, stage, ledger) : null;
      if (course === null) return await ended(last, end);
      const treated = await treat(course, stage, ledger);
      if (treated.kind === 'failed') return await ended(last, end);
      last = treated.kind === 'stopped' ? treated.result : await attempt(course, stage, ledger);
    }
  } catch (thrown) {
    // What was changed does not stay where no attempt could even be begun.
    await settle(stage, ledger).catch(() => {});
    throw thrown;
  }
}

function attempt<Result>(course: RemedyCourse, stage: AttemptStage<Result>, ledger: Ledger): Promise<Result> {
  course.run.attempts += 1;
  stage.say(`attempt ${ledger.attempts + 1}`);
  return stage.attempt({
    env: { NIX_CONFIG: ledger.env.NIX_CONFIG },
    timeoutSeconds: stage.secondsLeft() ?? 0,
    instead: course.chosen.treatment.instead,
  });
}

function endOf<Result>(last: Result, end: AttemptEnd, { courses, runs }: Ledger): AttemptsEnd<Result> {
  const prepared = courses.at(-1);
  const hasPrepared = prepared?.chosen.treatment.instead === 'boot' && prepared.run.helped === true;
  const needsBoot = hasPrepared && end.kind === 'succeeded' ? prepared.chosen.failure : null;
  return { last, remedies: runs, needsBoot };
}
