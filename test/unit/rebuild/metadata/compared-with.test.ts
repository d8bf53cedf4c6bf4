import { describe, expect, it } from 'vitest';
import type { Action } from '../../../../src/rebuild/action.js';
import type { CommandLine } from '../../../../src/rebuild/command/command-line.js';
import { comparedWith } from '../../../../src/rebuild/metadata/compared-with.js';
import { exampleMetadata } from '../../../support/metadata.js';

const metadata = exampleMetadata({
  host: 'web',
  success: true,
  result: { store_path: '/nix/store/web', closure_bytes: 1 },
});
const earlier = [{ dir: '/builds/one', name: 'one', metadata }];
const compared = (
  { action, targetHost = null }: { action: Action; targetHost?: string | null },
  { host, program = 'nixos-rebuild' }: { host: string; program?: CommandLine['program'] },
  running: string | null = '/nix/store/running',
) => comparedWith({ action, targetHost }, { host, program }, { running, earlier, machine: 'laptop' });

describe('the system that a result is compared with', () => {
  it('is the one that runs, for what is activated here and for this host', () => {
    expect(compared({ action: 'switch' }, { host: 'any-name' })).toBe('/nix/store/running');
    expect(compared({ action: 'build' }, { host: 'laptop' })).toBe('/nix/store/running');
  });

  it('is that of the last build of another host, and of a host that is activated elsewhere', () => {
    expect(compared({ action: 'build' }, { host: 'web' })).toBe('/nix/store/web');
    expect(compared({ action: 'switch', targetHost: 'root@web' }, { host: 'web' })).toBe('/nix/store/web');
    expect(compared({ action: 'build' }, { host: 'db' })).toBeNull();
  });

  it('is not known for a command', () => {
    expect(compared({ action: 'test' }, { host: 'laptop', program: 'command' })).toBeNull();
  });

  it('is that of the last build of this host where this is not NixOS', () => {
    expect(compared({ action: 'build' }, { host: 'web' }, null)).toBe('/nix/store/web');
  });
});
