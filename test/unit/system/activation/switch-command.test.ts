import { describe, expect, it } from 'vitest';
import { SwitchSearch, switchCommand } from '../../../../src/system/activation/switch-command.js';

const system = '/nix/store/dxrpa57lh4ah13ckycbb5hddqscfkccg-nixos-system-web-26.05';
const program = `${system}/bin/switch-to-configuration`;
const here = { system, host: null, journal: null, connection: null };

describe('the switch-to-configuration that a command line runs', () => {
  it.each([
    [`${program} switch`, { ...here, action: 'switch' }],
    [`/bin/perl ${program} dry-activate`, { ...here, action: 'dry-activate' }],
    [`systemd-run --pipe --quiet --unit=x ${program} boot`, { ...here, action: 'boot' }],
    [`${system}/specialisation/gaming/bin/switch-to-configuration test`, { ...here, action: 'test' }],
    [
      `ssh -p 22 root@web -- sudo ${program} switch`,
      { ...here, action: 'switch', host: 'root@web', connection: ['ssh', '-p', '22', 'root@web'] },
    ],
    // The wrapped program is in a package of its own, whose path is no system's.
    [
      '/nix/store/dxrpa57lh4ah13ckycbb5hddqscfkccg-switch-to-configuration-ng-0.1.0/bin/switch-to-configuration switch',
      { ...here, action: 'switch', system: null },
    ],
  ])('is known from %s', (line, command) => {
    const words = line.split(' ');
    const separator = command.connection ? { connection: words.slice(0, words.indexOf('root@web') + 1) } : {};
    expect(switchCommand(words)).toEqual({ ...command, ...separator });
  });

  it.each([`sudo ${program} switch`, `less ${program}`, `${program} --help`, 'nixos-rebuild switch', ''])(
    'is none in %j',
    (line) => {
      expect(switchCommand(line.split(' '))).toBeNull();
    },
  );
});

describe('a search among processes', () => {
  it('looks at new processes until they have executed their program, and at all when asked to', () => {
    const lines = new Map([
      [1, 'init'],
      [2, 'sh'],
    ]);
    const search = new SwitchSearch(
      () => [...lines.keys()],
      (pid) => lines.get(pid)!.split(' '),
    );
    expect(search.find('new').size).toBe(0);
    lines.set(2, `${program} switch`);
    expect([...search.find('new').keys()]).toEqual([2]);
    lines.set(1, `${program} boot`);
    expect(search.find('new').size).toBe(0);
    expect([...search.find('all').keys()]).toEqual([1, 2]);
  });
});
