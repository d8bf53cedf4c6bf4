import { describe, expect, it } from 'vitest';
import type { Deployment } from '../../../../src/builds/deployment.js';
import type { Failure } from '../../../../src/nix/failures/failure.js';
import {
  type ExampleParts,
  exampleDeployment,
  exampleMachineEnd,
  exampleParts,
  upgradeVerdict,
} from '../../../support/trial.js';

const failure: Failure = {
  ...{ family: 'activation-script', confidence: 1, message: 'm', derivation: null, location: null },
  ...{ log_tail: [], hint: 'Look at it.' },
};

function rolledBack(reason: string, message: string, changes: Partial<Deployment> = {}): Deployment {
  return exampleDeployment('deploy', ['planning', 'copying', 'activating', 'rolling-back'], {
    ...{ outcome: 'rolled_back', success: false, reason, message: `web1 ${message}`, failure },
    ...changes,
  });
}

const unwell = (subject: string, message: string): Pick<Deployment, 'health'> => ({
  health: { healthy: false, findings: [{ kind: 'unit-failed', level: 'rollback', subject, message }] },
});

const both = { reboot: true, rollback: true };
const back = exampleDeployment('rollback', ['planning', 'activating', 'verifying']);

describe('the line of a trial', () => {
  it.each<[string, Partial<ExampleParts>, string, string]>([
    ['all well', {}, 'upgrades, reboots, 1 unit restarted', 'success'],
    [
      'all well, and back',
      { asked: both, rollback: back },
      'upgrades, reboots, rolls back, 1 unit restarted',
      'success',
    ],
    [
      'no reboot wanted',
      { asked: { reboot: false, rollback: false }, reboot: null },
      'upgrades, 1 unit restarted',
      'success',
    ],
    [
      'nothing new, and nothing to go back from',
      { asked: both, upgrade: exampleDeployment('deploy', ['planning'], { reason: 'unchanged' }) },
      'has not changed, reboots',
      'success',
    ],
    [
      'a unit that fails',
      {
        upgrade: rolledBack(
          'unit-failed',
          'was not well',
          unwell('web.service', 'web.service has failed (status 3)'),
        ),
        reboot: null,
      },
      'does not upgrade, web.service has failed (status 3)',
      'failed',
    ],
    [
      'a check that fails, whose command its message does not have',
      {
        upgrade: rolledBack('check', 'was not well', unwell('test -e /x', 'the check ended with status 1')),
        reboot: null,
      },
      'does not upgrade, the check ended with status 1 (test -e /x)',
      'failed',
    ],
    [
      'an activation that fails, with its own words',
      {
        upgrade: rolledBack('exit-2', 'could not activate it, and went back'),
        said: { cause: "snippet 'probe' failed", tail: ['probe: no'] },
        reboot: null,
      },
      "does not upgrade, could not activate it, and went back: snippet 'probe' failed",
      'failed',
    ],
    [
      'a panic in the boot',
      {
        reboot: exampleDeployment('reboot', ['rebooting'], { success: false, outcome: 'unverified' }),
        end: exampleMachineEnd,
      },
      'upgrades, does not boot, kernel panic in 8.0 s: Attempted to kill init! exitcode=0x00000100',
      'failed',
    ],
    [
      'a panic in the switch',
      {
        upgrade: exampleDeployment('deploy', ['planning', 'activating'], {
          success: false,
          outcome: 'unverified',
        }),
        reboot: null,
        end: { ...exampleMachineEnd, step: 'activating', detail: '' },
      },
      'does not upgrade, kernel panic in 8.0 s',
      'failed',
    ],
    [
      'a boot that hangs',
      {
        reboot: exampleDeployment('reboot', ['rebooting'], {
          ...{ success: false, outcome: 'unverified', reason: 'not-back', failure },
          message: 'web1 has not come back within 8.0 s of its reboot: it does not answer',
        }),
      },
      'upgrades, does not boot, has not come back within 8.0 s of its reboot: it does not answer',
      'failed',
    ],
    [
      'a unit that fails in the boot',
      {
        reboot: exampleDeployment('reboot', ['rebooting', 'verifying'], {
          ...{ success: false, outcome: 'failed', reason: 'unit-failed', failure },
          ...unwell('needy.service', 'needy.service has failed (status 1)'),
        }),
      },
      'upgrades, is not well after a reboot, needy.service has failed (status 1)',
      'failed',
    ],
    [
      'a way back that fails',
      {
        asked: both,
        rollback: {
          ...back,
          success: false,
          outcome: 'rollback_failed',
          reason: 'x',
          message: 'web1 could not go back',
          failure,
        },
      },
      'upgrades, reboots, does not roll back, could not go back',
      'failed',
    ],
    [
      'a boot within the upgrade that fails',
      {
        upgrade: exampleDeployment('deploy', ['planning', 'activating', 'rebooting'], {
          ...{ success: false, outcome: 'failed', reason: 'booted-another', failure },
          message: 'web1 booted another system: /nix/store/a',
        }),
        reboot: null,
      },
      'upgrades, does not boot, booted another system: /nix/store/a',
      'failed',
    ],
    [
      'a system that only a boot can activate, and none was wanted',
      {
        asked: { reboot: false, rollback: false },
        upgrade: exampleDeployment('deploy', ['planning', 'activating'], {
          ...{ success: false, outcome: 'needs_boot', reason: 'init-interface', failure },
          message: 'web1 can only boot the new system',
        }),
        reboot: null,
      },
      'needs a boot, can only boot the new system',
      'needs_boot',
    ],
    [
      'a new system that does not build',
      {
        build: {
          base: true,
          next: false,
          outcome: 'failed',
          failure: { ...failure, message: 'syntax error' },
          seconds: 1,
        },
        ...{ base: null, upgrade: null, reboot: null },
      },
      'does not build, the new system was not built: syntax error',
      'failed',
    ],
    [
      'a base system that does not build in time',
      {
        build: { base: false, next: false, outcome: 'timed_out', failure: null, seconds: 1 },
        ...{ base: null, upgrade: null, reboot: null },
      },
      'the base system was not built',
      'timed_out',
    ],
    [
      'a base system that does not boot',
      { base: { ok: false, seconds: 1, message: 'the guest stopped' }, upgrade: null, reboot: null },
      'its base system does not boot, the guest stopped',
      'failed',
    ],
    [
      'no machine',
      {
        ...{ base: null, upgrade: null, reboot: null },
        error: { code: 'no-image', message: 'no image', hint: '', status: 3 },
      },
      'could not be tried: no image',
      'failed',
    ],
    ['a person', { upgrade: null, reboot: null, isCancelled: true }, 'was cancelled', 'cancelled'],
  ])('of %s', (_, changes, line, outcome) => {
    const verdict = upgradeVerdict(exampleParts(changes));
    expect(verdict.summary).toBe(`web1: ${line}`);
    expect(verdict.outcome).toBe(outcome);
    expect(verdict.success).toBe(outcome === 'success');
    expect(verdict.reason === '').toBe(verdict.success);
    expect(verdict.answers.map(({ question }) => question)).toEqual([
      ...['builds', 'base-boots', 'upgrades', 'reboots', 'rolls-back'],
    ]);
    if (verdict.success) expect(verdict.failure).toBeNull();
  });
});

describe('a trial', () => {
  it('counts warnings, and units in the plural', () => {
    const units = ['a', 'b'].map((unit) => ({ unit, action: 'restart', seconds: null }));
    const warnings = [{ message: 'w', advice: null }];
    const upgrade = exampleDeployment('deploy', ['activating'], { units, warnings });
    expect(upgradeVerdict(exampleParts({ upgrade })).summary).toBe(
      'web1: upgrades, reboots, 2 units restarted, 1 warning',
    );
  });

  it('takes the reason and the failure of the part that failed, with what the activation printed', () => {
    const upgrade = rolledBack('exit-2', 'went back');
    const said = { cause: 'the cause', tail: ['a', 'b'] };
    const verdict = upgradeVerdict(exampleParts({ upgrade, said, reboot: null }));
    expect(verdict).toMatchObject({
      reason: 'exit-2',
      failure: { cause: 'the cause', log_tail: ['a', 'b'] },
    });
  });

  it('separates the time of a boot within the upgrade from that of the switch', () => {
    const steps = ['planning', 'activating', 'rebooting', 'verifying'];
    const upgrade = exampleDeployment('deploy', steps, { reason: 'rebooted' });
    const { answers } = upgradeVerdict(exampleParts({ upgrade, reboot: null }));
    expect(answers.map(({ question, seconds }) => [question, seconds])).toEqual([
      ...[
        ['builds', 3] as const,
        ['base-boots', 4] as const,
        ['upgrades', 2] as const,
        ['reboots', 2] as const,
      ],
      ['rolls-back', null],
    ]);
  });

  it('shows what a machine printed as text', () => {
    const end = { ...exampleMachineEnd, detail: '\x1b[2Jgone\nnext' };
    const { summary } = upgradeVerdict(exampleParts({ end }));
    expect(summary).toBe('web1: upgrades, does not boot, kernel panic in 8.0 s: \\x1b[2Jgone next');
  });
});
