import type { Outcome } from '../../builds/outcome.js';
import type { Trial, TrialAnswered, TrialQuestion } from '../../builds/trial.js';
import type { Failure } from '../../nix/failures/failure.js';
import { shownLine } from '../../text/clean.js';
import { answersOf, endWords, hasRebooted, unchanged } from './answers.js';
import type { TrialParts } from './parts.js';

export type TrialVerdict = Pick<Trial, 'outcome' | 'success' | 'reason' | 'summary' | 'failure' | 'answers'>;

/** What a trial has shown: whether all that was asked holds, and where not, for what. Pure. */
export function verdictOf(parts: TrialParts): TrialVerdict {
  const answers = answersOf(parts);
  const outcome = outcomeOf(parts, answers);
  const success = outcome === 'success';
  return {
    ...{ outcome, success, answers, reason: success ? '' : reasonOf(parts, answers) },
    summary: `${parts.host}: ${summaryOf(parts, answers)}`,
    failure: success ? null : failureOf(parts, answers),
  };
}

function outcomeOf({ isCancelled, build, upgrade, error }: TrialParts, answers: TrialAnswered[]): Outcome {
  if (isCancelled) return 'cancelled';
  if (!build.base || !build.next) return build.outcome === 'success' ? 'failed' : build.outcome;
  if (error === null && answers.every(({ answer }) => answer === 'yes' || answer === 'not-asked'))
    return 'success';
  return upgrade?.outcome === 'needs_boot' && !hasRebooted(upgrade) ? 'needs_boot' : 'failed';
}

function firstNo(answers: readonly TrialAnswered[]): TrialAnswered | undefined {
  return answers.find(({ answer }) => answer === 'no');
}

function deploymentFor(
  { upgrade, reboot, rollback }: TrialParts,
  question: string | undefined,
): TrialParts['upgrade'] {
  const of: Partial<Record<string, TrialParts['upgrade']>> = {
    ...{ upgrades: upgrade, reboots: reboot ?? upgrade, 'rolls-back': rollback },
  };
  return of[question ?? ''] ?? null;
}

function reasonOf(parts: TrialParts, answers: readonly TrialAnswered[]): string {
  const { isCancelled, build, error, end } = parts;
  if (isCancelled) return 'cancelled';
  if (!build.base) return 'base-not-built';
  if (!build.next) return 'not-built';
  if (end !== null) return end.kind;
  const no = firstNo(answers)?.question;
  if (no === 'base-boots') return 'base-not-booted';
  return deploymentFor(parts, no)?.reason ?? error?.code ?? 'unknown';
}

function summaryOf(parts: TrialParts, answers: readonly TrialAnswered[]): string {
  const { isCancelled, error, upgrade } = parts;
  if (isCancelled) return 'was cancelled';
  const words = answers.flatMap((answer) => phraseOf(answer, parts));
  // Where something does not hold, nothing else is to be read.
  if (upgrade !== null && firstNo(answers) === undefined) words.push(...countsOf(upgrade));
  if (error !== null) words.push(`could not be tried: ${error.message}`);
  return shownLine(words.join(', '), 300);
}

function countsOf({ units, warnings }: NonNullable<TrialParts['upgrade']>): string[] {
  const restarted = units.filter(({ action }) => action === 'restart').length;
  return [
    ...(restarted > 0 ? [`${restarted} ${restarted === 1 ? 'unit' : 'units'} restarted`] : []),
    ...(warnings.length > 0 ? [`${warnings.length} ${warnings.length === 1 ? 'warning' : 'warnings'}`] : []),
  ];
}

const phrases: Record<TrialQuestion, { yes: string; no: string }> = {
  builds: { yes: '', no: 'does not build' },
  'base-boots': { yes: '', no: 'its base system does not boot' },
  upgrades: { yes: 'upgrades', no: 'does not upgrade' },
  reboots: { yes: 'reboots', no: 'does not boot' },
  'rolls-back': { yes: 'rolls back', no: 'does not roll back' },
};

function phraseOf({ question, answer, message }: TrialAnswered, parts: TrialParts): string[] {
  const phrase = phrases[question as TrialQuestion];
  if (answer === 'yes') {
    if (question === 'upgrades' && parts.upgrade?.reason === unchanged) return ['has not changed'];
    return phrase.yes === '' ? [] : [phrase.yes];
  }
  if (answer !== 'no') return [];
  if (question === 'builds' && !parts.build.base) return [message];
  if (question === 'upgrades' && parts.upgrade?.outcome === 'needs_boot') return [`needs a boot, ${message}`];
  const isUp = question === 'reboots' && parts.end === null && isSeenAfterBoot(parts);
  return [`${isUp ? 'is not well after a reboot' : phrase.no}, ${message}`];
}

/** Whether it came back from its boot, and was looked at. */
function isSeenAfterBoot({ reboot, upgrade }: TrialParts): boolean {
  const last = (reboot ?? upgrade)?.steps.at(-1)?.name;
  return last === 'verifying';
}

const unhealthyHint =
  'The recording and "found" in it say what was wrong; the console of the machine is in the directory of this build.';

/** The failure of what did not hold, with the words of the activation or of the kernel as its cause. */
function failureOf(parts: TrialParts, answers: readonly TrialAnswered[]): Failure | null {
  const { build, end, error, isCancelled, said } = parts;
  if (!build.base || !build.next) return build.failure;
  if (isCancelled) return plain('interrupted', 'the trial was cancelled', '');
  const no = firstNo(answers);
  if (end !== null)
    return plain(
      'unhealthy',
      `${parts.host}: ${endWords(end)} while ${end.step}`,
      'The console of the machine is in the directory of this build.',
    );
  const failure = deploymentFor(parts, no?.question)?.failure;
  if (failure) {
    const own =
      no?.question === 'upgrades' && said !== null ? { cause: said.cause, log_tail: said.tail } : {};
    // Nobody can look at the host: it was a machine that is gone.
    return { ...failure, ...(failure.family === 'unhealthy' ? { hint: unhealthyHint } : {}), ...own };
  }
  if (no?.question === 'base-boots')
    return plain(
      'unhealthy',
      `${parts.host}: its base system does not boot in the machine: ${no.message}`,
      'Nothing is known of the new system. Name another base with --from.',
    );
  return error === null ? null : plain('preflight', error.message, error.hint);
}

function plain(family: string, message: string, hint: string): Failure {
  return { family, confidence: 1, message, derivation: null, location: null, log_tail: [], hint };
}
