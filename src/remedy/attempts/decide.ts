import type { KnownFailure } from '../../nix/failures/failure.js';
import { choose } from '../choose.js';
import { lineOf, type RemedyCourse } from './course.js';
import type { Ledger } from './ledger.js';
import type { AttemptStage } from './stage.js';

/** Decides what is done about the failures of an attempt, and tells; null where nothing is. */
export async function nextCourse(
  failures: readonly KnownFailure[],
  stage: Pick<AttemptStage<unknown>, 'terms' | 'look' | 'own' | 'ask' | 'say' | 'elapsed'>,
  ledger: Ledger,
): Promise<RemedyCourse | null> {
  const { policy, maxAttempts } = stage.terms;
  const around = await stage.look(failures, ledger.env);
  const own = await stage.own(failures);
  const choice = choose(failures, around, { policy, maxAttempts, tried: ledger.tried, own });
  if (choice.kind === 'none') {
    if (choice.could !== null) stage.say(`nothing more is done: ${choice.why}`);
    if (choice.isForbidden && choice.could) ledger.leave(choice.could);
    return null;
  }
  const { remedy, failure, treatment, level } = choice;
  const goesOn = ledger.current !== null && ledger.courses.at(-1)?.chosen.cause === choice.cause;
  if (!goesOn) stage.say(`${failure.family}: ${lineOf(failure)}`);
  if (choice.kind === 'propose') {
    stage.say(`${remedy.name} ${treatment.does}`);
    for (const line of treatment.proposes ?? []) stage.say(`| ${line}`);
    ledger.leave(choice);
    return null;
  }
  const what = `${remedy.name} (${level}, confidence ${remedy.confidence}) ${treatment.does}`;
  if (choice.kind === 'ask' && !(await stage.ask(`${what}. Do that?`))) {
    stage.say(`${what}: not allowed`);
    ledger.leave(choice);
    return null;
  }
  stage.say(what);
  return goesOn ? ledger.current : ledger.open(choice, stage.elapsed());
}
