import { describe, expect, it } from 'vitest';
import { deploymentWithoutHost } from '../../../../src/deploy/host/without-host.js';
import { deploymentLines } from '../../../../src/deploy/text/deployment-lines.js';

const about = { id: 'rollback-1', action: 'rollback', name: 'web1', mode: 'standard' } as const;
const unverified = deploymentWithoutHost(about, {
  ...{ outcome: 'unverified', reason: 'left', message: 'web1 was left', failure: null },
  ...{ timestamp: '2026-01-01T00:00:00.000Z', duration_seconds: 1 },
});

describe('the report of a deployment', () => {
  it('ends with what a person types on a host of which nobody knows what it runs', () => {
    const by_hand = ["nix-env --profile '/nix/var/nix/profiles/system' --set '/nix/store/x'"];
    const lines = deploymentLines({ ...unverified, by_hand }, false);
    expect(lines.slice(-2)).toEqual(['to go back by hand, on the host', `  ${by_hand[0]}`]);
    expect(deploymentLines({ ...unverified, outcome: 'rolled_back', by_hand }, false).join()).not.toContain(
      'by hand',
    );
  });

  it('has no control character that a host tells, wherever it is', () => {
    const told = 'x\x1b]0;owned\x07\x1b[2J';
    const hostile = {
      ...unverified,
      ...{ host: told, message: told, by_hand: [told], sources: [told] },
      warnings: [{ message: told, advice: told }],
      health: {
        healthy: false,
        findings: [{ kind: 'check', level: 'rollback' as const, subject: told, message: told }],
      },
      after: { ...{ current: told, profile: told, booted: told, generation: 1, boot_id: told } },
      units: [{ unit: told, action: 'start' as const, seconds: null }],
      resources: {
        before: null,
        after: {
          ...{ memory_available_bytes: 1, memory_total_bytes: 2 },
          disks: [{ mount_point: told, used_bytes: 1, total_bytes: 2 }],
        },
      },
      revisions: { old: told, new: told },
    };
    expect(deploymentLines(hostile, false).join('\n')).not.toMatch(/[\x00-\x09\x0b-\x1f\x7f]/);
  });
});
