import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { OwnRemedy } from '../../../../src/config/index.js';
import type { Environment } from '../../../../src/system/environment.js';
import { cli, newestBuild } from '../../../support/cli.js';
import { remedyWorld } from '../../../support/remedies.js';

/**
 * Deploys a host whose system needs a file, for which there is a remedy of the configuration, to an address at which nothing
 * answers. Returns what was done about the build, and whether the file is there.
 */
async function deployed(remedy: Partial<OwnRemedy>, more: Environment = {}, words: string[] = []) {
  const made = await remedyWorld('{ drv }: drv "laptop" { }\n');
  const file = join(made.around, 'licence');
  const needs = `[ -e ${file} ] || { echo 'licence server says no'; exit 1; }; echo > $out`;
  writeFileSync(
    join(made.dir, 'hosts/laptop.nix'),
    `{ drv }: drv "laptop" { args = [ "-c" "${needs}" ]; }\n`,
  );
  const own = { name: 'mine', family: 'builder', run: `touch ${file}`, level: 'safe', timeout: 2, ...remedy };
  writeFileSync(join(made.dir, 'nixos-rebuild-test.json'), JSON.stringify({ remedies: [own] }));
  const argv = ['deploy', 'laptop', '--flake', '.', '--target', 'laptop=root@127.0.0.1:1', '--yes'];
  const where = ['--output-dir', '../builds', '--no-recording'];
  const env = { ...made.env, ...more };
  const { err } = await cli([...argv, ...where, ...words], made.dir, { env });
  const build = await newestBuild(made.dir, '../builds');
  const { remedies, notices, failures } = JSON.parse(readFileSync(join(build, 'metadata.json'), 'utf8'));
  return { err, remedies, notices, families: failures.map(({ family }: { family: string }) => family), file };
}

const safe = ['--remedies', 'safe'];

describe('a remedy of the configuration, for the build of a deployment', () => {
  it.each<[string, Environment, string[]]>([
    ['--remedies', {}, safe],
    ['HEALING_ENABLED of the environment', { HEALING_ENABLED: 'true' }, []],
  ])('cures it where %s allows that', async (_, env, words) => {
    const { remedies, families, err, file } = await deployed({}, env, words);
    expect(remedies, err).toMatchObject([{ name: 'mine', ran: true, helped: true }]);
    expect(families).not.toContain('builder');
    expect(existsSync(file)).toBe(true);
  });

  it.each<[string, Environment, string[]]>([
    ['off by default', {}, []],
    ['off by MAX_HEALING_ATTEMPTS', { MAX_HEALING_ATTEMPTS: '0' }, safe],
  ])('is %s', async (_, env, words) => {
    const { remedies, families, file } = await deployed({}, env, words);
    expect({ remedies, families, isThere: existsSync(file) }).toEqual({
      ...{ remedies: undefined, families: ['builder'], isThere: false },
    });
  });

  it.each<[string, Partial<OwnRemedy>, string]>([
    ['is ended where it hangs, and the build keeps its failure', { run: 'sleep 600' }, 'builder'],
    ['does not count where it makes it worse', { run: 'echo "(" > hosts/laptop.nix' }, 'syntax'],
  ])('%s', async (_, remedy, family) => {
    const { remedies, families, err } = await deployed(remedy, {}, safe);
    expect(remedies, err).toMatchObject([{ name: 'mine', ran: true, helped: false }]);
    expect(families).toContain(family);
  });

  it('is not run for the pull request of a fork', async () => {
    const fork = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'pull_request' };
    const { remedies, notices, file } = await deployed({}, fork, safe);
    expect(remedies).toBeUndefined();
    expect(notices).toContain('the remedies of the configuration are not run for a pull request of a fork');
    expect(existsSync(file)).toBe(false);
  });
});
