import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { nixEnvironment } from '../../src/system/nix-environment.js';
import { act } from '../setup/act.js';
import { runtimeEnvironment } from '../setup/github/runtime.js';
import { type LocalGitHub, startGitHub } from '../setup/github/server.js';
import { node24 } from '../setup/node24.js';
import { git } from '../support/git.js';

/** How a run of act ended, and everything that it printed: job logs, outputs and summaries. */
type Ended = { status: number | null; log: string };
type Options = { event: string; payload?: object | string; runId?: number; stopAfter?: string };

export type World = {
  api: LocalGitHub;
  /** Runs a workflow's text for an event with that payload, in a repository with the hosts `good`, `bad` and `slow`. */
  run(workflow: string, options: Options): Promise<Ended>;
};

// As pinned in the docs. Nix is here already, so that its installer has nothing to do.
const installer = 'DeterminateSystems/nix-installer-action@786fff0690178f1234e4e1fe9b536e94f5433196';
const nothing =
  'name: x\ndescription: x\nruns:\n  using: composite\n  steps:\n    - run: "true"\n      shell: sh\n';
const cancelGraceMs = 60_000;

/** A repository, a GitHub and a runner of its own for each test. */
export function useWorld(): World {
  const world = {} as World;
  let home = '';
  let nix: Record<string, string> = {};
  beforeAll(async () => {
    nix = (await nixEnvironment({ env: process.env })).env;
    expect(existsSync('dist/action/main.js'), 'dist/ is missing; run: npm run build').toBe(true);
  });
  beforeEach(async () => {
    home = mkdtempSync(join(tmpdir(), 'act-'));
    // What the Action's repository has for those who use it; act copies it for each job.
    for (const path of ['action.yml', 'report', 'hosts', 'dist'])
      cpSync(path, join(home, 'own', path), { recursive: true });
    mkdirSync(join(home, 'installer'));
    writeFileSync(join(home, 'installer/action.yml'), nothing);
    makeRepository(join(home, 'repository'));
    world.api = await startGitHub();
    world.run = (workflow, options) => runAct({ home, nix, url: world.api.url }, workflow, options);
  });
  afterEach(async () => {
    await world.api.close();
    rmSync(home, { recursive: true, force: true });
    expect(world.api.violations).toEqual([]);
  });
  return world;
}

function makeRepository(dir: string): void {
  mkdirSync(join(dir, '.github/workflows'), { recursive: true });
  const host = (name: string, script: string) =>
    `nixosConfigurations.${name}.config.system.build.toplevel = derivation {
      name = "nixos-system-${name}";
      system = "${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux";
      builder = "/bin/sh";
      args = [ "-c" ${JSON.stringify(script)} ];
    };`;
  const hosts = [
    host('good', 'echo ok > $out'),
    host('bad', 'echo no acceptable compiler >&2; exit 3'),
    host('slow', 'echo started; read x < /dev/tcp/nowhere || while :; do :; done'),
  ];
  writeFileSync(join(dir, 'flake.nix'), `{ outputs = _: {\n${hosts.join('\n')}\n}; }\n`);
  git(dir, 'init', '-q');
  git(dir, 'remote', 'add', 'origin', 'https://github.com/o/r.git');
}

async function runAct(
  { home, nix, url }: { home: string; nix: Record<string, string>; url: string },
  workflow: string,
  { event, payload = {}, runId = 7, stopAfter }: Options,
): Promise<Ended> {
  const repository = join(home, 'repository');
  writeFileSync(join(repository, '.github/workflows/rebuild.yml'), workflow);
  git(repository, 'add', '-A');
  git(repository, 'commit', '-q', '--allow-empty', '-m', 'change');
  const eventFile = join(home, 'event.json');
  writeFileSync(eventFile, typeof payload === 'string' ? payload : JSON.stringify(payload));
  const forJobs = {
    ...nix,
    ...runtimeEnvironment(url, runId),
    GITHUB_API_URL: url,
    GITHUB_RUN_ID: String(runId),
    GITHUB_REPOSITORY_ID: '1',
  };
  const own = ['', '/report', '/hosts'].flatMap((path) => [
    '--local-repository',
    `org/nixos-rebuild-test${path}@v1=${join(home, 'own')}`,
  ]);
  const args = [
    event,
    ...['--eventpath', eventFile],
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    ...['--secret', 'GITHUB_TOKEN=ghs_thisIsTheTokenOfTheJob0123456789'],
    ...['--local-repository', `${installer}=${join(home, 'installer')}`],
    ...own,
    ...Object.entries(forJobs).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
  const env = { PATH: `${dirname(node24)}:${process.env.PATH}`, HOME: home, LANG: 'C.UTF-8' };
  const child = spawn(act, args, { cwd: repository, env });
  let log = '';
  let isStopped = false;
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      log += chunk;
      if (isStopped || stopAfter === undefined || !log.includes(stopAfter)) return;
      isStopped = true;
      child.kill('SIGINT');
      setTimeout(() => child.kill('SIGKILL'), cancelGraceMs).unref();
    });
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, log };
}
