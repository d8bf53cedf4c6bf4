import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { metadataSchema } from '../../src/builds/metadata.js';
import { remedyWorld } from '../support/remedies.js';

const program = resolve('dist/cli/index.js');

/**
 * Rebuilds where the store is a disk of 60 MiB, of which 30 hold a toolchain in /opt/ghc and 10 another program beside it,
 * which the mount namespace alone sees.
 */
async function onRunner(changes: Record<string, string>) {
  const world = await remedyWorld(
    '{ drv }: drv "laptop" { args = [ "-c" "/usr/bin/head -c 30M /dev/zero >$out" ]; }\n',
  );
  const disk = join(world.around, 'nix');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=60m', 'none', disk]);
  onTestFinished(() => void execFileSync('umount', ['-l', disk]));
  for (const [name, size] of [
    ['opt/ghc', 30],
    ['opt/other', 10],
  ]) {
    mkdirSync(join(disk, `${name}`), { recursive: true });
    execFileSync('sh', ['-c', `head -c ${size}M /dev/zero >"$1/${name}/file"`, 'sh', disk]);
  }
  const script = 'mount --make-rprivate / && mount --bind "$1/opt" /opt && shift && exec "$@"';
  const words = [
    'run',
    '--remedies',
    'all',
    '--flake',
    '.#laptop',
    '--output-dir',
    '../builds',
    '--no-recording',
  ];
  const env = { ...world.env, CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'push', ...changes };
  try {
    execFileSync('unshare', ['-m', 'sh', '-c', script, 'sh', disk, process.execPath, program, ...words], {
      ...{ cwd: world.dir, env: env as NodeJS.ProcessEnv, stdio: 'pipe' },
    });
  } catch {
    // That it failed is in the metadata.
  }
  const builds = join(world.around, 'builds');
  const dir = join(builds, readdirSync(builds).find((name) => name.startsWith('rebuild-')) as string);
  const metadata = metadataSchema.parse(JSON.parse(readFileSync(join(dir, 'metadata.json'), 'utf8')));
  return {
    metadata,
    log: readFileSync(join(dir, 'rebuild.log'), 'utf8'),
    opt: readdirSync(join(disk, 'opt')),
  };
}

it('a full disk of a runner of GitHub’s has room after its SDKs are removed, and nothing else is', async () => {
  const { metadata, log, opt } = await onRunner({ RUNNER_ENVIRONMENT: 'github-hosted' });
  expect(metadata.remedies, log).toMatchObject([
    {
      ...{ name: 'free-runner', family: 'disk-full', level: 'opt-in', helped: true },
      did: "removes SDKs that the runner's image has: /opt/ghc",
    },
  ]);
  expect(metadata.outcome).toBe('success');
  expect(log).toMatch(/freed \d+ MiB/);
  expect(opt).toEqual(['other']);
});

it.each([{ RUNNER_ENVIRONMENT: 'self-hosted' }, { RUNNER_ENVIRONMENT: 'github-hosted', GITHUB_ACTIONS: '' }])(
  'with %j nothing is removed',
  async (changes) => {
    const { metadata, opt } = await onRunner(changes);
    expect(metadata).toMatchObject({ outcome: 'failed', failure: { family: 'disk-full' } });
    expect(opt).toEqual(['ghc', 'other']);
  },
);
