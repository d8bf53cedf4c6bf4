import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/builds/plan.js';
import { obstacleOf } from '../../../../src/deploy/host/obstacles.js';

const room = { free_bytes: 10, needed_bytes: 5, enough: true };
const careful = { allowsOlder: false, acceptsDataChanges: false };

function plan(changes: Partial<Plan> = {}): Plan {
  return {
    ...{
      schema_version: 1,
      host: 'web1',
      target: 'web1',
      changed: true,
      profile_system: null,
      booted_system: null,
    },
    ...{ old_system: '/nix/store/a', new_system: '/nix/store/b', units: [], packages: [] },
    switch: {
      ...{ exit_code: 0, error: null, rules: '26.05', manager_restarts: false, swaps_off: [] },
      activation_requests: 'unknown',
    },
    ...{ reboot: { needed: false, reasons: [], refused: [] }, closure: { old_bytes: 1, new_bytes: 1 } },
    ...{ copy: { paths: 0, bytes: 0 }, room: { store: room, boot: room }, data: [] },
    ...changes,
  };
}

describe('what forbids a deployment', () => {
  it('is nothing for a plan with enough room that loses nothing', () => {
    expect(obstacleOf(plan(), careful, false)).toBeNull();
    expect(
      obstacleOf(plan({ room: { store: { ...room, enough: null }, boot: null } }), careful, false),
    ).toBeNull();
  });

  it('is too little room in the store, or in /boot', () => {
    const full = { free_bytes: 1024, needed_bytes: 4096, enough: false };
    expect(obstacleOf(plan({ room: { store: full, boot: null } }), careful, false)).toMatchObject({
      reason: 'no-room',
      family: 'disk-full',
      message: 'the store of web1 has 1.0 KiB free, and the system needs 4.0 KiB',
    });
    expect(obstacleOf(plan({ room: { store: room, boot: full } }), careful, false)).toMatchObject({
      reason: 'no-room-in-boot',
      family: 'boot-full',
    });
  });

  it('is an ancestor of what the host runs, unless that is allowed', () => {
    const revisions = { old: 'a'.repeat(40), new: 'b'.repeat(40) };
    expect(obstacleOf(plan({ revisions }), careful, true)).toMatchObject({
      reason: 'older',
      message: 'web1 runs revision aaaaaaaaaaaa, of which bbbbbbbbbbbb is an ancestor',
    });
    expect(obstacleOf(plan({ revisions }), { ...careful, allowsOlder: true }, true)).toBeNull();
  });

  it('is a service whose data a rollback would not bring back, unless that is accepted', () => {
    const data = ['postgresql.service', 'mysql.service'].map((unit) => ({
      ...{ unit, package: 'postgresql', old_version: '16.4', new_version: '17.2' },
    }));
    expect(obstacleOf(plan({ data }), careful, false)?.message).toBe(
      'postgresql.service goes from postgresql 16.4 to 17.2, and 1 more services get another major version; a rollback does not undo what that does to data',
    );
    expect(obstacleOf(plan({ data }), { ...careful, acceptsDataChanges: true }, false)).toBeNull();
  });
});
