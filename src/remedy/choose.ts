import type { RemedyLevel, RemedyPolicy } from '../builds/remedy.js';
import type { KnownFailure } from '../nix/failures/failure.js';
import type { Around } from './around.js';
import { causeOf } from './cause.js';
import type { Remedy, Treatment } from './remedy.js';
import { remedies as allRemedies } from './table/index.js';

/** What was done so far: a remedy, for which cause, and how many attempts followed it. */
export type Tried = { name: string; cause: string; attempts: number };

/** What the caller allows, and what there is to choose from: the remedies of a user's own come first. */
export type Terms = {
  policy: RemedyPolicy;
  /** Attempts after the first one, in all. */
  maxAttempts: number;
  tried: readonly Tried[];
  own?: readonly Remedy[];
};

/** A remedy for a failure. */
export type Chosen = {
  remedy: Remedy;
  treatment: Treatment;
  failure: KnownFailure;
  cause: string;
  level: Exclude<RemedyLevel, 'never'>;
};

/**
 * `run` it, `ask` a person first, `propose` what nothing runs, or `none`, and why; `could` is what would be there if more was
 * allowed.
 */
export type Choice =
  | ({ kind: 'run' | 'ask' | 'propose' } & Chosen)
  /** `isForbidden` where only the policy is in the way. */
  | { kind: 'none'; why: string; could: Chosen | null; isForbidden: boolean };

const nothing = (why: string, could: Chosen | null = null, isForbidden = false): Choice => ({
  ...{ kind: 'none', why, could, isForbidden },
});

/**
 * What is done about these failures of an attempt, root causes first. A cause gets one remedy, once, and where that has not
 * helped the one that follows it, if any; only one that waits goes on while its cause stays. Where a failure beside the first has none, the rebuild would fail again, so nothing is done.
 */
export function choose(failures: readonly KnownFailure[], around: Around, terms: Terms): Choice {
  const { policy, maxAttempts, tried } = terms;
  const [first] = failures;
  if (policy === 'off') return nothing('remedies are off');
  if (first === undefined) return nothing('no failure is known');
  const attempts = tried.reduce((sum, one) => sum + one.attempts, 0);
  const foremost = remedyFor(first, around, terms.own);
  if (foremost === null) return nothing(`there is no remedy for ${first.family} as it is here`);
  const before = tried.findLast(({ cause }) => cause === foremost.cause);
  const isTried = before !== undefined && !goesOn(foremost, tried);
  const following = isTried ? remedyFor(first, around, [], before.name) : null;
  const chosen = following ?? foremost;
  if (chosen.treatment.proposes) return { kind: 'propose', ...chosen };
  if (attempts >= maxAttempts)
    return nothing(`${attempts} further attempts were made, and no more are allowed`, chosen);
  if (isTried && following === null)
    return nothing(`${before.name} was tried for this cause, and did not help`, chosen);
  const incurable = failures.slice(1).find((other) => !isCurable(remedyFor(other, around, terms.own)));
  if (incurable !== undefined)
    return nothing(`there is another failure, ${incurable.family}, for which there is no remedy`, chosen);
  const leave = leaveFor(chosen.level, policy);
  return leave === null
    ? nothing(
        `${chosen.remedy.name} ${chosen.treatment.does}, which needs --remedies ${allowing[chosen.level]}`,
        chosen,
        true,
      )
    : { kind: leave, ...chosen };
}

/**
 * The remedy for one failure, whatever is allowed; null where there is none for it as it is. With `follows`, one that is
 * tried where that one has not helped.
 */
export function remedyFor(
  failure: KnownFailure,
  around: Around,
  own: readonly Remedy[] = [],
  follows?: string,
): Chosen | null {
  for (const remedy of [...own, ...allRemedies]) {
    if (!remedy.families.includes(failure.family) || !remedy.where.includes(around.place)) continue;
    if (follows !== undefined && remedy.follows !== follows) continue;
    if (around.hasSwitched && !remedy.afterSwitch?.(failure)) continue;
    const treatment = remedy.treat(failure, around);
    if (treatment === null) continue;
    const level = treatment.level ?? remedy.level;
    return {
      ...{ remedy, treatment, failure, cause: causeOf(failure) },
      // What a command of the user's own does when it runs twice is not known.
      level: around.isCommand && level === 'safe' ? 'ask' : level,
    };
  }
  return null;
}

/** A proposal cures nothing by itself. */
function isCurable(chosen: Chosen | null): boolean {
  return chosen !== null && !chosen.treatment.proposes;
}

/** One that waits has not failed before its waits are over. */
function goesOn({ remedy, treatment, cause }: Chosen, tried: readonly Tried[]): boolean {
  const last = tried.at(-1);
  return treatment.waits === true && last?.name === remedy.name && last.cause === cause;
}

/** The least policy under which a level is run, at least when a person agrees. */
const allowing = { safe: 'safe', ask: 'ask', 'opt-in': 'all' } as const;

function leaveFor(level: Chosen['level'], policy: RemedyPolicy): 'run' | 'ask' | null {
  if (policy === 'all') return 'run';
  if (level === 'safe') return 'run';
  return level === 'ask' && policy === 'ask' ? 'ask' : null;
}
