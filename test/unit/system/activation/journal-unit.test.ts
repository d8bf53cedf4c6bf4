import { describe, expect, it } from 'vitest';
import { journalUnit } from '../../../../src/system/activation/journal-unit.js';

const system = '/nix/store/abc-nixos-system-web-26.05/bin/switch-to-configuration';
const unit = 'nixos-rebuild-switch-to-configuration-80c2889c';
const run = (...options: string[]) => [
  ...['systemd-run', '-E', 'LOCALE_ARCHIVE', '-E', 'NIXOS_INSTALL_BOOTLOADER=1', '--collect', ...options],
  ...['--no-ask-password', '--quiet', '--service-type=exec', `--unit=${unit}`, system, 'switch'],
];
const ssh = ['ssh', '-o', 'ControlPath=/tmp/x/ssh-%n', '-p22', 'root@web'];

describe('the unit whose output is in the journal', () => {
  it.each([
    ['of this machine', run('--wait'), null],
    ['after sudo', ['sudo', '--preserve-env=PATH', ...run('--wait')], null],
    ['under a full path', ['/run/current-system/sw/bin/systemd-run', ...run('--wait').slice(1)], null],
    ['of another machine', [...ssh, '--', ...run('--wait')], [...ssh, '--']],
    ['of another machine, in one word', [...ssh, `sudo ${run('--wait').join(' ')}`], ssh],
  ])('is known from a command line %s', (_, words, connection) => {
    const expected = connection?.at(-1) === '--' ? ssh : connection;
    expect(journalUnit(words)).toEqual({ unit, connection: expected });
  });

  it.each([
    ['returns the output through a pipe', run('--wait', '--pipe')],
    ['returns the output through a terminal', run('--wait', '-t')],
    ['returns the output through a pipe, as a short option', run('--wait', '-P')],
    ['does not wait', run()],
    ['names no unit', ['systemd-run', '--wait', system, 'switch']],
    ['is another program', ['sh', '-c', 'systemd-run --wait --unit=x']],
    ['is nothing', []],
  ])('is null for a command line that %s', (_, words) => {
    expect(journalUnit(words)).toBeNull();
  });
});
