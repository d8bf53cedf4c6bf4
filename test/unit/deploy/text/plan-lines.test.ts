import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../../src/builds/plan.js';
import { planLines } from '../../../../src/deploy/text/plan-lines.js';

const system = (letter: string, version: string) =>
  `/nix/store/${letter.repeat(32)}-nixos-system-web1-${version}`;

function plan(changes: Partial<Plan> = {}): Plan {
  return {
    ...{ schema_version: 1, host: 'web1', target: 'deploy@10.0.0.5', changed: true },
    ...{ old_system: system('a', '26.05.1'), new_system: system('b', '26.05.2') },
    ...{ profile_system: system('a', '26.05.1'), booted_system: system('a', '26.05.1'), units: [] },
    switch: {
      ...{ exit_code: 0, error: null, rules: '26.05', manager_restarts: false },
      ...{ swaps_off: [], activation_requests: 'known' },
    },
    reboot: { needed: false, reasons: [], refused: [] },
    packages: [],
    closure: { old_bytes: 1000, new_bytes: 3000 },
    copy: { paths: 2, bytes: 2048 },
    room: { store: { free_bytes: 1e9, needed_bytes: 2048, enough: true }, boot: null },
    data: [],
    ...changes,
  };
}

const lines = (changes?: Partial<Plan>) => planLines(plan(changes), false);

describe('a plan for people', () => {
  it('names host, target and both systems first', () => {
    expect(lines()[0]).toBe('web1 (deploy@10.0.0.5): web1-26.05.1 → web1-26.05.2');
  });

  it('is one line where nothing changes, unless something is left to do', () => {
    const same = { changed: false, new_system: system('a', '26.05.1') };
    expect(lines(same)).toEqual(['web1 (deploy@10.0.0.5): nothing changes, it runs web1-26.05.1']);
    expect(lines({ ...same, profile_system: system('c', '26.05.0') })[1]).toBe(
      '  it boots another system next: web1-26.05.0',
    );
    expect(
      lines({ ...same, reboot: { needed: true, reasons: ['the kernel changed'], refused: [] } })[1],
    ).toBe('  reboot needed: the kernel changed');
  });

  it('marks what nobody announces, and what goes wrong', () => {
    const unit = (name: string, announced: boolean, problem: string | null) => ({
      ...{ unit: name, action: 'restart', reasons: ['Nice changed'], announced, problem },
    });
    const units = [
      unit('a.service', true, null),
      unit('b.service', false, null),
      unit('c.service', true, 'it fails'),
    ];
    expect(lines({ units }).slice(2, 6)).toEqual([
      'units',
      '  restart  a.service  Nice changed',
      '  restart  b.service  Nice changed; not announced',
      '  restart  c.service  Nice changed; ✗ it fails',
    ]);
  });

  it('leaves out configuration files, which the units tell of', () => {
    const change = (name: string, old_versions: string[], new_versions: string[]) => ({
      ...{ name, change: 'upgraded' as const, old_versions, new_versions, size_delta_bytes: 1024 },
    });
    const packages = [change('nginx', ['1.24.0'], ['1.26.0']), change('unit-a.service', [''], [''])];
    const shown = lines({ packages });
    expect(shown).toContain('packages: 1 upgraded, 1 other store paths, +2.0 KiB');
    expect(shown).toContain('  upgraded  nginx  1.24.0 → 1.26.0  +1.0 KiB');
    expect(shown.join('\n')).not.toContain('unit-a');
  });

  it('says where there is too little room, and which data a rollback does not bring back', () => {
    const boot = { free_bytes: 1024, needed_bytes: 2048, enough: false };
    const shown = lines({
      room: { ...plan().room, boot },
      data: [{ unit: 'db.service', package: 'postgresql', old_version: '16.4', new_version: '17.2' }],
    });
    expect(shown).toContain('/boot   ✗ 2.0 KiB needed, 1.0 KiB free');
    expect(shown.join('\n')).toContain('db.service: postgresql 16.4 → 17.2; a rollback does not undo');
  });

  it('says of a system that can only be booted that no unit is touched', () => {
    const reboot = { needed: true, reasons: ['dbus cannot be switched to'], refused: ['dbus'] };
    const shown = lines({ reboot, switch: { ...plan().switch, exit_code: 1 } });
    expect(shown).toContain('  none is touched: it can only be booted');
    expect(shown).toContain('switch  is refused, with status 1');
  });

  it('shows hostile names as text', () => {
    const shown = lines({ host: 'a\x1b[2J', target: 'b\nc' })[0] ?? '';
    expect(shown).not.toMatch(/[\x1b\n]/);
  });
});
