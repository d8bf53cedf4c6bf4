import { describe, expect, it } from 'vitest';
import { Activation } from '../../src/activation/index.js';
import { defaultHostSettings, type Target } from '../../src/config/index.js';
import { failureOf } from '../../src/deploy/host/known-failure.js';
import { deploymentWithoutHost } from '../../src/deploy/host/without-host.js';
import { reached } from '../../src/deploy/hosts/reached.js';
import { hostAt, targetsOf } from '../../src/deploy/hosts/target.js';
import { deploymentLines } from '../../src/deploy/text/deployment-lines.js';
import { temporaryDirectory } from '../support/directory.js';

const system = `/nix/store/${'a'.repeat(32)}-nixos-system-web1-26.05`;

describe('a host that does not answer', () => {
  it('is told with the whole command that deploys to it later, also where it is', async () => {
    const dir = await temporaryDirectory();
    const target = { ...targetsOf(['web1=nobody@127.0.0.1'], null).get('web1')!, port: 1 } as Target;
    const host = hostAt('web1', target, { env: process.env, dir });
    const where = ['--flake', './my hosts', '--target', 'web1=nobody@127.0.0.1'];
    const options = { env: process.env, system, where };
    await expect(reached(host, { settings: defaultHostSettings }, options)).rejects.toMatchObject({
      ...{ code: 'unreachable', isLasting: false },
      message: expect.stringMatching(/^web1 cannot be reached: .*Connection refused/),
      hint: expect.stringMatching(
        new RegExp(
          `\\nWhen it answers: nixos-rebuild-test deploy web1 --store-path ${system} --flake './my hosts' --target web1=nobody@127\\.0\\.0\\.1$`,
        ),
      ),
    });
  });

  it('is told of once while it is waited for, and not at each try', async () => {
    const target = { ...targetsOf(['web1=nobody@127.0.0.1'], null).get('web1')!, port: 1 } as Target;
    const host = hostAt('web1', target, { env: process.env, dir: await temporaryDirectory() });
    const notices: string[] = [];
    const activation = Activation.find(host, 'deploy-1', { onNotice: (text) => notices.push(text) });
    await expect(activation.ended(AbortSignal.timeout(4000))).rejects.toThrow();
    expect(notices).toEqual([expect.stringMatching(/^web1 cannot be reached: .*Connection refused/)]);
  });

  it('has that command whole in its report, however much is said before it', () => {
    const command = `When it answers: nixos-rebuild-test deploy web1 --store-path ${system}`;
    const hint = `${'Compare the fingerprints. '.repeat(20)}\n${command}`;
    const about = { id: 'deploy-1', action: 'deploy', name: 'web1', mode: 'standard' } as const;
    const deployment = deploymentWithoutHost(about, {
      ...{ outcome: 'failed', reason: 'unreachable', message: 'web1 cannot be reached' },
      failure: failureOf('unreachable', 'web1 cannot be reached', hint),
      ...{ timestamp: '2026-01-01T00:00:00.000Z', duration_seconds: 0 },
    });
    expect(deploymentLines(deployment, false)).toContain(`  ${command}`);
  });
});
