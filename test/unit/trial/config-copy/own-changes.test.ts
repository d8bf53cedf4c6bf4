import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RemedyPolicy } from '../../../../src/builds/remedy.js';
import type { OwnRemedy } from '../../../../src/config/index.js';
import { LocalHost } from '../../../../src/host/local-host.js';
import { HostRemedies } from '../../../../src/remedy/on-host/host-remedies.js';
import type { Environment } from '../../../../src/system/environment.js';
import { TrialConfigCopy } from '../../../../src/trial/config-copy/config-copy.js';
import { failuresIn } from '../../../../src/trial/script/failures-in.js';
import { temporaryDirectory } from '../../../support/directory.js';

/** Tries a script over a configuration that says what is wrong, with remedies of a user's own. */
async function tried(
  ownIn: OwnRemedy[] | ((copy: string) => OwnRemedy[]),
  { policy = 'safe', env = {} }: { policy?: RemedyPolicy; env?: Environment } = {},
) {
  const around = await temporaryDirectory();
  const dir = join(around, 'flake');
  mkdirSync(dir);
  const place = join(around, 'place');
  mkdirSync(place);
  const own = Array.isArray(ownIn) ? ownIn : ownIn(join(place, 'configuration'));
  writeFileSync(join(dir, 'a.nix'), '{ licence = "wrong"; }\n');
  let source = dir;
  const said: string[] = [];
  const config = new TrialConfigCopy({
    ...{ flake: dir, cwd: around, dir: place, env: process.env },
    build: async (flake) => {
      source = flake === null ? dir : flake.replace('path:', '');
      return true;
    },
  });
  const remedies = new HostRemedies({
    ...{ terms: { policy, maxAttempts: 3, waitSeconds: [0] }, place: 'guest', own },
    secondsLeft: () => null,
    env: { ...process.env, GITHUB_ACTIONS: '', ...env },
    ...{ say: (text) => said.push(text), print: () => {}, notice: (text) => said.push(text) },
  });
  const host = new LocalHost('here', process.env);
  const { status } = await remedies.around({
    ...{ host, config },
    read: ({ status, stdout }) => failuresIn(stdout.toString('utf8'), status),
    run: () =>
      host.run({
        script: `grep -q right ${source}/a.nix || { echo '::ERROR::the licence is wrong'; exit 5; }`,
        timeoutSeconds: 10,
      }),
  });
  expect(readFileSync(join(dir, 'a.nix'), 'utf8')).toBe('{ licence = "wrong"; }\n');
  return { status, remedies: remedies.runs, patch: await config.patch(), said };
}

const mine = (more: Partial<OwnRemedy>): OwnRemedy => ({
  ...{ name: 'mine', pattern: 'licence is wrong', level: 'safe', ...more },
});
const toRight = { file: 'a.nix', from: 'wrong', to: 'right' };
const patch = `--- a/a.nix\n+++ b/a.nix\n@@ -1 +1 @@\n-{ licence = "wrong"; }\n+{ licence = "right"; }\n`;

describe("a user's own remedy that changes the configuration of a trial", () => {
  it.each([
    ['a text', toRight],
    ['a patch', { patch }],
  ])('by %s changes a copy alone, and its change is offered as a patch', async (_, change) => {
    const result = await tried([mine({ configChanges: [change] })]);
    expect(result).toMatchObject({
      status: 0,
      remedies: [{ name: 'mine', helped: true, attempts: 1, patch: 'remedies.patch' }],
    });
    expect(result.patch).toContain('+{ licence = "right"; }');
    expect(result.said).toContain('mine helped');
  });

  it('is verified once its change is made', async () => {
    const result = await tried((copy) => [
      mine({ configChanges: [toRight], verify: `grep -q right ${copy}/a.nix` }),
    ]);
    expect(result).toMatchObject({ status: 0, remedies: [{ name: 'mine', helped: true }] });
  });

  it('that is not verified is taken back, and nothing is tried', async () => {
    const result = await tried([mine({ configChanges: [toRight], verify: 'exit 1' })]);
    expect(result).toMatchObject({ status: 5, patch: null, remedies: [{ helped: false, attempts: 0 }] });
  });

  it.each([
    ['does not help', { file: 'a.nix', from: 'wrong', to: 'bad' }, 1],
    ['does not fit', { file: 'a.nix', from: 'nowhere', to: 'bad' }, 0],
  ])('that %s is taken back, and offers no patch', async (_, change, attempts) => {
    const result = await tried([mine({ configChanges: [change] })]);
    expect(result).toMatchObject({ status: 5, patch: null });
    expect(result.remedies).toMatchObject([{ helped: false, attempts, undone: true }]);
    expect(result.remedies[0]?.patch).toBeUndefined();
    expect(result.said).toContain('taken back: the copy of the configuration is as it was before');
  });

  it.each<[string, Partial<OwnRemedy>, { policy?: RemedyPolicy; env?: Environment }]>([
    ['is off', {}, { policy: 'off' }],
    ['needs more trust', { level: 'opt-in' }, {}],
    [
      'may be a stranger’s',
      {},
      { env: { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request_target' } },
    ],
  ])('is not made where it %s', async (_, more, how) => {
    const result = await tried([mine({ configChanges: [toRight], ...more })], how);
    expect(result).toMatchObject({ status: 5, patch: null });
    expect(result.remedies.filter(({ ran }) => ran)).toEqual([]);
  });
});
