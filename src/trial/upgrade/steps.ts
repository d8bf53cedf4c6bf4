import type { Deployment } from '../../builds/deployment.js';
import { counted } from '../../text/counted.js';
import { buildStep } from '../build-step.js';
import { causeOf, deploymentStep, failureIn, rebootWords } from '../deployment-step.js';
import { plainFailure, type TrialStep, type Wanted } from '../step.js';
import type { TrialSeen } from '../verdict.js';
import type { UpgradeParts } from './parts.js';

/** The step of a deployment in which its host is booted. */
const rebootStep = 'rebooting';

/** The reason of a deployment of what ran already. */
export const unchanged = 'unchanged';

/** What the parts of an upgrade say to each question. Pure. */
export function upgradeSeen(parts: UpgradeParts): Pick<TrialSeen, 'wanted' | 'steps' | 'counts'> {
  const steps = [bothBuilt(parts), baseStep(parts), upgradeStep(parts), rebootStepOf(parts), backStep(parts)];
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
    ...(restarted > 0 ? [`${counted(restarted, 'unit')} restarted`] : []),
    ...(warned > 0 ? [counted(warned, 'warning')] : []),
  ];
}

function bothBuilt({ build: { base, next, ...beginning } }: UpgradeParts): TrialStep {
  if (base && next) return buildStep(beginning, null);
  return buildStep(
    beginning,
    base
      ? { what: 'the new system', reason: 'not-built', no: 'does not build' }
      : { what: 'the base system', reason: 'base-not-built', no: '' },
  );
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
  return deploymentStep(booted, {
    ...{ question: 'reboots', host, seconds: bootSeconds(booted) },
    words: rebootWords(booted, end === null),
  });
}

function backStep({ rollback, host }: UpgradeParts): TrialStep | null {
  if (rollback === null) return null;
  return deploymentStep(rollback, {
    ...{ question: 'rolls-back', host, seconds: rollback.duration_seconds },
    words: { yes: 'rolls back', no: 'does not roll back' },
  });
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
