import type { Deployment } from '../../builds/deployment.js';
import type { Health } from '../../builds/health.js';
import type { Failure } from '../../nix/failures/failure.js';
import { type Fault, plainFailure, type TrialStep, type Wanted } from '../step.js';
import type { TrialSeen } from '../verdict.js';
import type { UpgradeParts } from './parts.js';

/** The step of a deployment in which its host is booted. */
const rebootStep = 'rebooting';

/** The reason of a deployment of what ran already. */
export const unchanged = 'unchanged';

/** What the parts of an upgrade say to each question. Pure. */
export function upgradeSeen(parts: UpgradeParts): Pick<TrialSeen, 'wanted' | 'steps' | 'counts'> {
  const steps = [buildStep(parts), baseStep(parts), upgradeStep(parts), rebootStepOf(parts), backStep(parts)];
  return {
    wanted: wantedOf(parts),
    steps: steps.filter((step) => step !== null),
    counts: countsOf(parts.upgrade),
  };
}

function wantedOf({ asked, upgrade }: UpgradeParts): Wanted[] {
  const whyNot = 'nothing has changed from which it could go back';
  return [
    { question: 'builds', isAsked: true },
    { question: 'base-boots', isAsked: true },
    { question: 'upgrades', isAsked: true },
    { question: 'reboots', isAsked: asked.reboot },
    {
      ...{ question: 'rolls-back', isAsked: asked.rollback },
      ...(upgrade?.reason === unchanged && { whyNot }),
    },
  ];
}

function countsOf(upgrade: Deployment | null): string[] {
  if (upgrade === null) return [];
  const restarted = upgrade.units.filter(({ action }) => action === 'restart').length;
  const warned = upgrade.warnings.length;
  return [
    ...(restarted > 0 ? [`${restarted} ${restarted === 1 ? 'unit' : 'units'} restarted`] : []),
    ...(warned > 0 ? [`${warned} ${warned === 1 ? 'warning' : 'warnings'}`] : []),
  ];
}

function buildStep({ build }: UpgradeParts): TrialStep {
  const { base, next, outcome, failure, seconds } = build;
  const holds = base && next;
  const which = base ? 'the new system' : 'the base system';
  const why = failure?.cause ?? failure?.message;
  const fault: Fault = {
    outcome: outcome === 'success' ? 'failed' : outcome,
    reason: base ? 'not-built' : 'base-not-built',
    failure,
  };
  return {
    ...{ question: 'builds', holds, seconds },
    message: holds ? '' : `${which} was not built${why ? `: ${why}` : ''}`,
    words: { yes: '', no: base ? 'does not build' : '' },
    fault: holds ? null : fault,
  };
}

function baseStep({ host, base }: UpgradeParts): TrialStep | null {
  if (base === null) return null;
  const { ok: holds, seconds, message } = base;
  const failure = plainFailure(
    'unhealthy',
    `${host}: its base system does not boot in the machine: ${message}`,
    'Nothing is known of the new system. Name another base with --from.',
  );
  return {
    ...{ question: 'base-boots', holds, seconds, message },
    words: { yes: '', no: 'its base system does not boot' },
    fault: holds ? null : { outcome: 'failed', reason: 'base-not-booted', failure },
  };
}

function upgradeStep({ upgrade, said, host }: UpgradeParts): TrialStep | null {
  if (upgrade === null) return null;
  const holds = isActivated(upgrade);
  const isForBoot = upgrade.outcome === 'needs_boot';
  const found = upgrade.health?.findings.find(({ level }) => level === 'rollback');
  const cause = causeOf(upgrade, host);
  const isTold = !isForBoot && found === undefined && said?.cause;
  const own = said === null ? {} : { cause: said.cause, log_tail: said.tail };
  return {
    ...{ question: 'upgrades', holds, seconds: upgrade.duration_seconds - bootSeconds(upgrade) },
    message: holds ? '' : isTold ? `${cause}: ${said.cause}` : cause,
    words: {
      yes: upgrade.reason === unchanged ? 'has not changed' : 'upgrades',
      no: isForBoot ? 'needs a boot' : 'does not upgrade',
    },
    fault: holds
      ? null
      : {
          outcome: isForBoot ? 'needs_boot' : 'failed',
          reason: upgrade.reason,
          failure: failureIn(upgrade, own),
        },
  };
}

function rebootStepOf({ upgrade, reboot, host, end }: UpgradeParts): TrialStep | null {
  const booted = reboot ?? (upgrade && hasRebooted(upgrade) ? upgrade : null);
  if (booted === null) return null;
  // Whether it came back from its boot, and was looked at.
  const isUp = end === null && booted.steps.at(-1)?.name === 'verifying';
  return deploymentStep(booted, {
    ...{ question: 'reboots', host, seconds: bootSeconds(booted) },
    words: { yes: 'reboots', no: isUp ? 'is not well after a reboot' : 'does not boot' },
  });
}

function backStep({ rollback, host }: UpgradeParts): TrialStep | null {
  if (rollback === null) return null;
  return deploymentStep(rollback, {
    ...{ question: 'rolls-back', host, seconds: rollback.duration_seconds },
    words: { yes: 'rolls back', no: 'does not roll back' },
  });
}

/** The step that a deployment, or what was done to a host in its shape, has answered. */
export function deploymentStep(
  deployment: Deployment,
  { host, ...about }: Pick<TrialStep, 'question' | 'seconds' | 'words'> & { host: string },
): TrialStep {
  const { success: holds, reason } = deployment;
  return {
    ...{ ...about, holds, message: causeOf(deployment, host) },
    fault: holds ? null : { outcome: 'failed', reason, failure: failureIn(deployment) },
  };
}

const unhealthyHint =
  'The recording and "found" in it say what was wrong; the console of the machine is in the directory of this build.';

/** Its failure, without the advice to look at a host: it was a machine that is gone. */
function failureIn({ failure }: Deployment, own: Partial<Failure> = {}): Failure | null {
  if (failure === null) return null;
  return { ...failure, ...(failure.family === 'unhealthy' && { hint: unhealthyHint }), ...own };
}

/** Whether a system is the one that runs or boots: the boot that it may need after that is another question. */
function isActivated(deployment: Deployment): boolean {
  return deployment.success || hasRebooted(deployment);
}

/** Whether a deployment came as far as the boot of its host. */
export function hasRebooted({ steps }: Deployment): boolean {
  return steps.some(({ name }) => name === rebootStep);
}

/** From the boot on, with the looks after it. */
function bootSeconds({ steps, duration_seconds }: Deployment): number {
  const boot = steps.find(({ name }) => name === rebootStep);
  return boot === undefined ? 0 : duration_seconds - boot.start_seconds;
}

/** Why a deployment did not succeed, without the host's name; "" where it did. */
function causeOf({ success, health, message, outcome }: Deployment, host: string): string {
  if (success) return '';
  const found = health?.findings.find(({ level }) => level === 'rollback');
  if (found !== undefined && outcome !== 'rollback_failed') return findingWords(found);
  return message.startsWith(`${host} `) ? message.slice(host.length + 1) : message;
}

/** What was found, with what it is about: a check is a command, which its message does not repeat. */
function findingWords({ subject, message }: Health['findings'][number]): string {
  return subject === null || message.includes(subject) ? message : `${message} (${subject})`;
}
