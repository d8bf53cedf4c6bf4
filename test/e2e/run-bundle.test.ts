import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { startCli } from '../support/cli-process.js';
import { temporaryDirectory } from '../support/directory.js';

// ncc rewrites paths that it takes for files of the package, so this has to be seen in dist/.
it.skipIf(existsSync('/etc/NIXOS'))(
  'the bundled run without a target builds the flake in the working directory',
  async () => {
    const cwd = await temporaryDirectory();
    writeFileSync(join(cwd, 'flake.nix'), '{ outputs = _: { }; }\n');
    const { ended } = startCli(['run', 'build', '--json'], {
      cwd,
      env: {
        PATH: `${resolve('test/fixtures/nixos-rebuild/bash')}:${process.env.PATH}`,
        STAND_IN_ARGS: join(cwd, 'args'),
        STAND_IN_SYSTEM: '/nix/store/00000000000000000000000000000000-nixos-system-laptop',
      },
    });
    const { out, err } = await ended;
    expect(JSON.parse(out).flake, err).toBe('.');
    expect(readFileSync(join(cwd, 'args'), 'utf8').split('\n').slice(0, 3)).toEqual([
      'build',
      '--flake',
      '.',
    ]);
  },
);
