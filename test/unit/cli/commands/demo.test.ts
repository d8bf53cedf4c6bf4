import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { profileDirectories } from '../../../../src/system/nix-profiles.js';
import { findProgram } from '../../../../src/system/programs.js';
import { cli } from '../../../support/cli.js';
import { temporaryDirectory } from '../../../support/directory.js';

/** Runs the demo where PATH has a package manager that fails, and `programs` beside it. */
async function demoWith(...programs: string[]) {
  const bin = await temporaryDirectory();
  const script = (name: string, text: string) => {
    writeFileSync(join(bin, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(bin, name), 0o755);
  };
  script('sudo', `shift; exec ${bin}/"$@"`);
  script('true', 'exit 0');
  script('dnf', `echo "$*" >> ${bin}/calls; echo "Error: no network" >&2; exit 1`);
  for (const name of programs) script(name, 'echo /nix/store');
  const env = { PATH: bin, HOME: bin, XDG_CACHE_HOME: join(bin, 'cache') };
  const result = await cli(['demo'], bin, { env });
  return { ...result, calls: readFileSync(join(bin, 'calls'), 'utf8').trim().split('\n') };
}

// In a profile of Nix they are found whatever PATH is.
const profiles = { PATH: profileDirectories({ HOME: '/nowhere' }).join(':') };
const areInstalled = ['tmux', 'nix'].some((name) => findProgram(name, profiles) !== null);

if (areInstalled)
  console.warn('skipped: a profile of Nix on this machine has tmux or nix, which demo then finds');

describe.skipIf(areInstalled)('demo where a program cannot be installed', () => {
  it('tries that once, and reports what is missing and what the package manager printed', async () => {
    const { status, err, calls } = await demoWith();
    expect(status).toBe(3);
    expect(calls).toEqual(['install -y tmux nix']);
    expect(err).toContain('tmux and nix are not installed, and installing did not help');
    expect(err).toContain('Error: no network');
  });

  it('goes on without tmux, and prints why there is none and what to do next', async () => {
    const { err, calls } = await demoWith('nix', 'nix-instantiate', 'nix-store');
    expect(calls).toEqual(['install -y tmux']);
    expect(err).toContain(
      'tmux is not installed, and installing did not help\n  "dnf install -y tmux" said: Error: no network',
    );
    expect(err).toContain('NOT RECORDED');
  });
});
