import type { Deployment } from '../../src/builds/deployment.js';
import type { MachineEnd, Trial } from '../../src/builds/trial.js';
import { deploymentWithoutHost } from '../../src/deploy/host/without-host.js';
import { HostRemedies } from '../../src/remedy/on-host/host-remedies.js';
import type { UpgradeParts } from '../../src/trial/upgrade/parts.js';
import { upgradeSeen } from '../../src/trial/upgrade/steps.js';
import { type TrialSeen, type TrialVerdict, verdictOf } from '../../src/trial/verdict.js';

export const exampleMachineEnd: MachineEnd = {
  ...{ kind: 'panic', detail: 'Attempted to kill init! exitcode=0x00000100', step: 'rebooting', seconds: 8 },
};

/** A deployment that went well, with steps of a second each. */
export function exampleDeployment(
  action: 'deploy' | 'reboot' | 'rollback',
  steps: readonly string[],
  changes: Partial<Deployment> = {},
): Deployment {
  const about = { id: `${action}-1`, action, name: 'web1', mode: 'standard' } as const;
  const ended = { outcome: 'success', reason: '', message: 'web1 is well', failure: null };
  const when = { timestamp: '2026-01-01T00:00:00.000Z', duration_seconds: steps.length };
  return {
    ...deploymentWithoutHost(about, { ...ended, ...when }),
    success: true,
    steps: steps.map((name, index) => ({ name, start_seconds: index, duration_seconds: 1 })),
    ...changes,
  };
}

/** Remedies of which none is allowed. */
export function noRemedies(): HostRemedies {
  const terms = { policy: 'off', maxAttempts: 3, waitSeconds: [0] } as const;
  const unheard = () => {};
  const heard = { say: unheard, print: unheard, notice: unheard };
  return new HostRemedies({ terms, place: 'guest', env: {}, secondsLeft: () => null, ...heard });
}

/** What is seen in a trial of an upgrade, and how the trial itself went on. */
export type ExampleParts = UpgradeParts & Pick<TrialSeen, 'error' | 'isCancelled' | 'helpers'>;

/** The verdict of a trial of an upgrade. */
export function upgradeVerdict({ error, isCancelled, helpers, ...parts }: ExampleParts): TrialVerdict {
  const { host: name, end } = parts;
  return verdictOf({ ...upgradeSeen(parts), ...{ name, end, error, isCancelled, helpers } });
}

/** What is seen in a trial in which all is well, and which asks for a reboot alone. */
export function exampleParts(changes: Partial<ExampleParts> = {}): ExampleParts {
  return {
    host: 'web1',
    asked: { reboot: true, rollback: false },
    build: { base: true, next: true, outcome: 'success', failure: null, seconds: 3 },
    base: { ok: true, seconds: 4, message: '' },
    upgrade: exampleDeployment('deploy', ['planning', 'copying', 'activating', 'verifying'], {
      units: [
        { unit: 'web.service', action: 'restart', seconds: 0.1 },
        { unit: 'new.service', action: 'start', seconds: 0.1 },
      ],
    }),
    ...{ said: null, reboot: exampleDeployment('reboot', ['rebooting', 'verifying']), rollback: null },
    ...{ end: null, error: null, isCancelled: false, helpers: [] },
    ...changes,
  };
}

export function exampleTrial(changes: Partial<Trial> = {}): Trial {
  const system = { store_path: '/nix/store/a', ref: '.', revision: null, because: 'the working tree' };
  const parts = exampleParts();
  return {
    ...{ schema_version: 1, id: 'trial-1', kind: 'upgrade', host: 'web1', guest: 'miniature' },
    machine: { backend: 'container', slowdown: 1, memory_mib: null },
    ...upgradeVerdict(parts),
    ...{
      timestamp: '2026-01-01T00:00:00.000Z',
      finished_at: '2026-01-01T00:00:20.000Z',
      duration_seconds: 20,
    },
    ...{ base: system, next: system, steps: [{ name: 'preparing', start_seconds: 0, duration_seconds: 4 }] },
    ...{ upgrade: parts.upgrade, reboot: parts.reboot, rollback: null, machine_end: null },
    ...{ console: { tail: [], dir: 'console/web1' }, limits: ['the machine has no network'] },
    ...changes,
  };
}
