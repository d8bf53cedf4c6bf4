import { chownSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeControlGroups } from '../../../src/machine/life/control-groups.js';
import { Home } from '../../../src/machine/life/home.js';
import { temporaryDirectory } from '../../support/directory.js';

/** As the directory of a process that is gone; no process has this number (proc(5), pid_max). */
const abandoned = 'nrt-machines-4194305.1-abcdef';

describe('the directory of the machines of a process', () => {
  it('is removed by the next process where its own was killed', async () => {
    const parent = await temporaryDirectory();
    mkdirSync(join(parent, abandoned, 'web'), { recursive: true });
    const home = await Home.make(parent);
    expect(existsSync(join(parent, abandoned))).toBe(false);
    await home.remove();
    expect(existsSync(home.dir)).toBe(false);
  });

  it.runIf(process.getuid?.() === 0)('is left alone where another user has made it', async () => {
    const parent = await temporaryDirectory();
    mkdirSync(join(parent, abandoned));
    chownSync(join(parent, abandoned), 65534, 65534);
    const home = await Home.make(parent);
    expect(existsSync(join(parent, abandoned))).toBe(true);
    await home.remove();
  });
});

it('removes only what is below the control groups', async () => {
  const dir = await temporaryDirectory();
  mkdirSync(join(dir, 'empty'));
  writeFileSync(join(dir, 'groups'), `/sys/fs/cgroup/../../..${join(dir, 'empty')}\n${join(dir, 'empty')}\n`);
  await removeControlGroups(join(dir, 'groups'));
  expect(existsSync(join(dir, 'empty'))).toBe(true);
});
