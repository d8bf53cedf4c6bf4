import { messageOf } from '../../system/errors.js';
import { hasHelped } from '../helped.js';
import { isForAttempts } from '../undo.js';
import { lineOf, type RemedyCourse } from './course.js';
import type { Ledger } from './ledger.js';
import type { AttemptEnd, AttemptStage } from './stage.js';

type JudgeStage = Pick<AttemptStage<unknown>, 'elapsed' | 'keep' | 'undo' | 'config' | 'say' | 'notice'>;

/** Judges by the end of an attempt whether the remedy before it has helped; what one that has not changed is taken back. */
export async function judge(end: AttemptEnd, stage: JudgeStage, ledger: Ledger): Promise<void> {
  const course = ledger.current;
  if (course === null) return;
  const failures = end.kind === 'failed' ? end.failures : [];
  const [first] = failures;
  const helped = end.kind === 'stopped' ? null : hasHelped(course.chosen, failures);
  course.run.helped = helped;
  course.run.after = first === undefined ? null : lineOf(first);
  close(course, stage);
  if (helped === true) {
    if (course.undo !== null && !isForAttempts(course.undo)) course.undo = null;
    await stage.keep(ledger.undos);
  } else await takeBack(course, stage, ledger);
  const how = helped === true ? 'helped' : `did not help${first === undefined ? '' : `: ${lineOf(first)}`}`;
  stage.say(`${course.run.name} ${how}`);
  // One that waits goes on.
  if (helped !== false || !course.chosen.treatment.waits) ledger.current = null;
}

/** After the last attempt, what was for the attempts alone is taken back. */
export async function settle(stage: JudgeStage, ledger: Ledger): Promise<void> {
  for (const course of ledger.courses.toReversed())
    if (course.undo !== null) await takeBack(course, stage, ledger);
}

/** What it has changed is as it was before. */
export async function takeBack(course: RemedyCourse, stage: JudgeStage, ledger: Ledger): Promise<void> {
  course.holds = false;
  await takeBackConfig(course, stage);
  if (course.undo === null) return;
  try {
    stage.say(`taken back: ${await stage.undo(course.undo)}`);
    course.run.undone = true;
  } catch (thrown) {
    stage.notice(`what ${course.run.name} changed could not be taken back: ${messageOf(thrown)}`);
  }
  course.undo = null;
  await stage.keep(ledger.undos);
}

/** The copy of the configuration is as it was before. */
async function takeBackConfig({ run }: RemedyCourse, stage: JudgeStage): Promise<void> {
  if (run.patch === undefined || !stage.config) return;
  delete run.patch;
  try {
    stage.say(`taken back: ${await stage.config.takeBack()}`);
    run.undone = true;
  } catch (thrown) {
    stage.notice(
      `what ${run.name} changed in the copy of the configuration could not be taken back: ${messageOf(thrown)}`,
    );
  }
}

/** Its time is over. */
export function close(course: RemedyCourse, { elapsed }: Pick<JudgeStage, 'elapsed'>): void {
  course.run.seconds = Math.round((elapsed() - course.began) * 1000) / 1000;
}
