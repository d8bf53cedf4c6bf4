import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deploymentSchema } from '../../../src/builds/deployment.js';
import { cli, newestBuild } from '../../support/cli.js';
import { skips } from '../world.js';
import { DeployWorld } from './world.js';

// What is found in the sources and in the security of a host, before it is deployed to.

describe.skipIf(skips('container'))('nixos-rebuild-test deploy of a flake', () => {
  const world = DeployWorld.forTests('examples/miniature', ['base', 'next']);
  let sources: string;
  let builds: string;

  beforeAll(() => {
    sources = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    builds = `${sources}-builds`;
    for (const part of ['nixos', 'guest'])
      cpSync(join('examples/miniature', part), join(sources, 'miniature', part), { recursive: true });
    git('init', '-q', '-b', 'main');
  });
  afterAll(() => {
    for (const one of [sources, builds]) rmSync(one, { recursive: true, force: true });
  });
  beforeEach(async () => {
    // What runs then names the commit of which this is written.
    commit('');
    const { ended } = await deploy();
    expect(ended.outcome, ended.message).toBe('success');
  });

  function git(...words: string[]): void {
    execFileSync('git', ['-C', sources, '-c', 'user.name=a', '-c', 'user.email=a@b', ...words]);
  }

  let label = 1;

  /** A commit with a system that differs from every other one, and has these settings. */
  function commit(settings: string): void {
    label += 1;
    writeFileSync(
      join(sources, 'flake.nix'),
      `{
  outputs = { self }: {
    nixosConfigurations.web1 = import ./miniature/nixos/system.nix {
      networking.hostName = "web1";
      system.nixos.label = "26.05.${label}";
      system.configurationRevision = self.rev;
${settings}
    };
  };
}
`,
    );
    git('add', '.');
    git('commit', '-q', '-m', `commit ${label}`);
  }

  async function deploy(...words: string[]) {
    const result = await cli(
      ['deploy', 'web1', '--json', '--settle', '2', '--output-dir', builds, ...words],
      sources,
      { env: { ...process.env, ...world.ssh.env, NIX_CONFIG: 'pure-eval = false' } },
    );
    const [ended] = z.array(deploymentSchema).parse(JSON.parse(result.out || '[]'));
    if (ended === undefined) throw new Error(result.err);
    const dir = await newestBuild(builds, '.');
    return { ...result, ended, log: readFileSync(join(dir, 'rebuild.log'), 'utf8') };
  }

  const label26 = async () =>
    (await world.machine.succeed('/run/current-system/sw/bin/nixos-version')).trim();

  it('is refused for an error in the sources, on whose line it says so, and nothing is copied', async () => {
    commit('      users.users.bob.password = "correct horse";');
    const { status, ended, log } = await deploy();
    expect(ended).toMatchObject({
      ...{ outcome: 'refused', reason: 'preflight', failure: { family: 'preflight' }, copied: null },
      message: expect.stringMatching(/^web1 was not changed, since preflight found this: flake\.nix:7: /),
      preflight: { success: false, errors: 1, findings: [{ file: 'flake.nix', line: 7 }] },
    });
    expect(status).toBe(1);
    expect(log).toMatch(/^flake\.nix:7:\d+: error: .*\[plain-password\]$/m);
    expect(log).not.toContain('correct horse');
    expect(await label26()).not.toBe(`26.05.${label}`);
  });

  it('takes no rule into account with --mode fast, but the syntax', async () => {
    commit('      users.users.bob.password = "correct horse";');
    expect((await deploy('--mode', 'fast')).ended).toMatchObject({
      ...{ outcome: 'success', preflight: { success: true, findings: [], syntax_by: 'nix' } },
    });
    expect(await label26()).toBe(`26.05.${label}`);
    writeFileSync(join(sources, 'broken.nix'), '{ a = ; }\n');
    commit('');
    expect((await deploy('--mode', 'fast')).ended).toMatchObject({
      ...{ outcome: 'refused', reason: 'preflight', message: expect.stringContaining('broken.nix:1: ') },
    });
    expect((await deploy('--mode', 'emergency')).ended).toMatchObject({ outcome: 'success' });
    rmSync(join(sources, 'broken.nix'));
  });

  it('is refused for an error in its security that the system which runs does not have', async () => {
    commit('      users.users.bob.uid = 0;');
    const { ended, log } = await deploy();
    expect(ended).toMatchObject({
      ...{ outcome: 'refused', reason: 'preflight', copied: null },
      message: expect.stringContaining('bob is root by its uid [user-root]'),
      preflight: {
        success: false,
        findings: [],
        audits: [{ host: 'web1', base: { because: expect.stringMatching(/, which it runs$/) } }],
      },
    });
    expect(log).toMatch(/^web1: 1 change \(compared with [0-9a-f]{12}, which it runs\)$/m);
    writeFileSync(join(sources, 'nixos-rebuild-test.json'), '{ "preflight": { "skip": ["user-root"] } }');
    expect((await deploy()).ended).toMatchObject({ outcome: 'success', preflight: { success: true } });
    rmSync(join(sources, 'nixos-rebuild-test.json'));
  });

  it('goes on with a warning, which is told, and is not told again', async () => {
    commit('      networking.firewall.allowedTCPPorts = [ 5432 ];');
    const { status, ended, log } = await deploy();
    expect(ended).toMatchObject({ outcome: 'success', preflight: { success: true, warnings: 1 } });
    expect(status).toBe(0);
    expect(log).toContain('the firewall lets TCP 5432 in');
    commit('      networking.firewall.allowedTCPPorts = [ 5432 ];');
    const again = await deploy();
    expect(again.ended).toMatchObject({ outcome: 'success', preflight: { warnings: 0 } });
    expect(again.log).toContain('web1: no weaker than before');
  });

  it('says that nothing is compared where what runs does not name its revision', async () => {
    await world.settle();
    commit('      users.users.bob.uid = 0;');
    const { ended, log } = await deploy();
    const notes = [expect.stringContaining('its system does not say what it was built from')];
    expect(ended).toMatchObject({
      ...{ outcome: 'success', preflight: { audits: [{ base: null, findings: [], notes }] } },
    });
    expect(log).not.toContain('no weaker than before');
    expect(existsSync(join(sources, 'flake.lock'))).toBe(false);
  });
});
