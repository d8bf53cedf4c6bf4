import { patchFileName } from '../../builds/files.js';
import type { ConfigChange } from '../config-change.js';
import { madeChange } from '../undo.js';
import type { RemedyCourse } from './course.js';
import { close, takeBack } from './judge.js';
import type { Ledger } from './ledger.js';
import type { AttemptStage, RemedyCommandEnd } from './stage.js';

/** Waits, or runs the remedy's commands. Where one of them fails, what it changed is taken back. */
export async function treat<Result>(
  course: RemedyCourse,
  stage: AttemptStage<Result>,
  ledger: Ledger,
): Promise<RemedyCommandEnd<Result>> {
  const { treatment } = course.chosen;
  const seconds = treatment.waits ? waitOf(stage, ledger) : 0;
  const left = stage.secondsLeft();
  if (left !== null && seconds >= left) {
    course.undo = null;
    return failed(course, noTime, stage, ledger);
  }
  course.holds = true;
  const stopped = seconds === 0 ? null : await stage.wait(seconds);
  if (stopped !== null) return { kind: 'stopped', result: stopped };
  if (course.undo) await stage.keep(ledger.undos);
  if (treatment.configChanges) {
    const how = await changeConfig(course, treatment.configChanges, stage);
    if (how !== null) return failed(course, how, stage, ledger);
  }
  for (const command of treatment.commands ?? []) {
    const ended = await stage.run(command, ledger.env);
    if (ended.kind === 'stopped') return ended;
    if (ended.kind === 'failed') return failed(course, `its command ${ended.how}`, stage, ledger);
  }
  await made(course, stage, ledger);
  return stage.secondsLeft() === 0 ? failed(course, noTime, stage, ledger) : { kind: 'done' };
}

const noTime = 'there is no time left for it';

/** Changes the copy of the configuration, of which what is tried is built anew; returns why that was not done, null where it was. */
async function changeConfig<Result>(
  { run }: RemedyCourse,
  changes: readonly ConfigChange[],
  { config }: AttemptStage<Result>,
): Promise<string | null> {
  if (!config) return 'there is no copy of the configuration';
  run.patch = patchFileName;
  try {
    const changed = await config.change(changes);
    return changed.kind === 'done' ? null : changed.how;
  } catch (thrown) {
    // It has made none that holds.
    delete run.patch;
    throw thrown;
  }
}

/** How long (s) is waited before the next attempt. */
function waitOf(
  { terms: { waitSeconds } }: Pick<AttemptStage<unknown>, 'terms'>,
  { attempts }: Ledger,
): number {
  return waitSeconds[attempts] ?? waitSeconds.at(-1) ?? 0;
}

/** Its change is made, and known from now on. */
async function made<Result>(
  course: RemedyCourse,
  stage: AttemptStage<Result>,
  ledger: Ledger,
): Promise<void> {
  if (course.undo === null) return;
  course.undo = await madeChange(course.undo);
  await stage.keep(ledger.undos);
}

async function failed<Result>(
  course: RemedyCourse,
  how: string,
  stage: AttemptStage<Result>,
  ledger: Ledger,
): Promise<RemedyCommandEnd<Result>> {
  await made(course, stage, ledger);
  stage.say(`${course.run.name} did not help: ${how}`);
  course.run.helped = false;
  await takeBack(course, stage, ledger);
  close(course, stage);
  return { kind: 'failed', how };
}
