import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseTrialInputs } from '../../../../src/action/trial/inputs.js';
import { inputsInProfile } from '../../../../src/action/trial/profile.js';
import { temporaryDirectory } from '../../../support/directory.js';

const profiles = {
  small: {
    ...{ memory: 384, disk: 9000, network: 'user', backend: 'container', hosts: ['server'] },
    ...{ checks: ['true'], critical: ['web.service'], setup: 'touch /made' },
  },
  plain: {},
};

describe('the inputs of the trial Action in a profile', () => {
  let workspace: string;

  beforeEach(async () => {
    workspace = await temporaryDirectory();
    writeFileSync(join(workspace, 'nixos-rebuild-test.json'), JSON.stringify({ trial: { profiles } }));
  });

  const inProfile = (given: Record<string, string>) =>
    inputsInProfile(
      parseTrialInputs((name) => given[name] ?? ''),
      { workspace },
      { PATH: process.env.PATH ?? '' },
    );

  it('have what it says of the machine and of what must hold', async () => {
    expect(await inProfile({ host: 'server', profile: 'small', checks: 'test -e /x' })).toMatchObject({
      ...{ backend: 'container', memoryMib: 384, checks: ['test -e /x', 'true'], critical: ['web.service'] },
      ...{ script: { network: 'user', diskMib: 9000 }, setup: expect.anything() },
    });
  });

  it('win over it', async () => {
    const given = { kind: 'run', command: 'true', backend: 'qemu', memory: '512', network: 'none' };
    expect(await inProfile({ ...given, 'disk-size': '8000', profile: 'small' })).toMatchObject({
      ...{ backend: 'qemu', memoryMib: 512, script: { network: 'none', diskMib: 8000 } },
    });
  });

  it('are those of a virtual machine where nothing else is said', async () => {
    for (const profile of ['', 'plain'])
      expect(await inProfile({ host: 'server', profile })).toMatchObject({
        ...{ backend: 'qemu', memoryMib: null, setup: null, checks: [], critical: [] },
        script: { network: 'none', diskMib: null },
      });
  });

  it.each([
    [{ host: 'server', profile: 'smal' }, 'there is no profile "smal". Did you mean "small"?'],
    [{ host: 'laptop', profile: 'small' }, 'none of the profiles small is for laptop'],
  ])('%j is refused', async (given, says) => {
    await expect(inProfile(given)).rejects.toThrow(says);
  });
});
