import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findTmux } from '../../../../src/record/tmux/server.js';
import { temporaryDirectory } from '../../../support/directory.js';

it('tmux is asked for its version with the environment that was given, not with that of this process', async () => {
  const bin = await temporaryDirectory();
  const path = join(bin, 'tmux');
  writeFileSync(path, `#!/bin/sh\n/usr/bin/env > ${bin}/env\necho tmux 3.4\n`);
  chmodSync(path, 0o755);
  expect(await findTmux({ PATH: bin, OF_THE_JOB: 'x' })).toEqual({ path, version: '3.4' });
  const started = readFileSync(join(bin, 'env'), 'utf8').trim().split('\n');
  expect(started.filter((line) => !/^(PWD|SHLVL|_|OLDPWD)=/.test(line)).sort()).toEqual([
    'OF_THE_JOB=x',
    `PATH=${bin}`,
  ]);
});
