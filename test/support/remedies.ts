import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Build } from '../../src/builds/metadata.js';
import type { RebuildHooks } from '../../src/rebuild/hooks.js';
import type { RebuildOptions } from '../../src/rebuild/request.js';
import { runRebuild } from '../../src/rebuild/run.js';
import type { Environment } from '../../src/system/environment.js';
import { temporaryDirectory } from './directory.js';
import { git } from './git.js';

const system = process.arch === 'arm64' ? 'aarch64-linux' : 'x86_64-linux';

/** A flake in a repository of its own, and a store of its own for it. */
export type RemedyWorld = {
  /** The root of the repository, which has the flake. */
  dir: string;
  /** Where the store and the builds are. */
  around: string;
  env: Environment;
  /** The configuration of Nix in `env`, with further lines. */
  nixConfig: (...lines: string[]) => string;
};

/** The host `laptop`, whose system is what the Nix function in hosts/laptop.nix makes of `drv`. */
const flake = `{
  outputs = { self }:
    let
      drv = name: attributes: derivation ({
        inherit name; system = "${system}"; builder = "/bin/sh"; args = [ "-c" "echo > $out" ];
      } // attributes);
    in {
      nixosConfigurations.laptop.config.system.build.toplevel = import ./hosts/laptop.nix { inherit drv; };
    };
}
`;

/** Makes the repository with these files and commits them. \`bin\` is a directory with another Nix. */
export async function remedyWorld(
  host: string,
  more: Record<string, string> = {},
  bin?: string,
): Promise<RemedyWorld> {
  const around = await temporaryDirectory();
  const dir = join(around, 'flake');
  const files: Record<string, string> = { 'flake.nix': flake, 'hosts/laptop.nix': host, ...more };
  for (const [name, text] of Object.entries(files)) writeIn(dir, name, text);
  git(dir, 'init', '-q', '-b', 'main');
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '-m', 'the configuration');
  const nixConfig = (...lines: string[]) =>
    [
      'experimental-features = nix-command flakes',
      'build-users-group =',
      'sandbox = false',
      'substituters =',
      ...lines,
    ].join('\n');
  const env: Environment = {
    PATH: bin === undefined ? process.env.PATH : `${bin}:${process.env.PATH}`,
    HOME: join(around, 'home'),
    TERM: 'xterm-256color',
    LANG: 'C.UTF-8',
    // Where it is set, no remedy changes the sources.
    CI: '',
    GIT_CONFIG_GLOBAL: '/dev/null',
    NIX_STORE_DIR: join(around, 'nix/store'),
    NIX_STATE_DIR: join(around, 'nix/var/nix'),
    NIX_LOG_DIR: join(around, 'nix/var/log/nix'),
    NIX_CONFIG: nixConfig(),
  };
  mkdirSync(join(around, 'home'), { recursive: true });
  return { dir, around, env, nixConfig };
}

/** Writes a file of a repository, which git is not told of. */
export function writeIn(dir: string, name: string, text: string): void {
  mkdirSync(dirname(join(dir, name)), { recursive: true });
  writeFileSync(join(dir, name), text);
}

/** Rebuilds the host without waiting between attempts; `said` is what was told of remedies meanwhile. */
export async function rebuildIn(
  { dir, around, env }: RemedyWorld,
  remedies: NonNullable<RebuildOptions['remedies']>,
  more: Partial<RebuildOptions> = {},
  hooks: RebuildHooks = {},
): Promise<{ build: Build; said: string[]; log: string }> {
  const said: string[] = [];
  const build = await runRebuild(
    {
      ...{ flake: '.#laptop', cwd: dir, env, outputDir: join(around, 'builds'), recording: false },
      remedies: { waitSeconds: [0], ...remedies },
      ...more,
    },
    {
      ...hooks,
      onRemedy: (message) => {
        said.push(message);
        hooks.onRemedy?.(message);
      },
    },
  );
  return { build, said, log: readFileSync(join(build.dir, 'rebuild.log'), 'utf8') };
}

/** A binary cache over HTTP. \`answers\` decides what a request gets: its file, or that status. */
export async function httpCache(
  files: string,
  answers: (path: string, count: number) => number | 'file' = () => 'file',
): Promise<{ url: string; requests: string[]; close: () => Promise<void> }> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    requests.push(path);
    const answer = answers(path, requests.length);
    try {
      response.statusCode = answer === 'file' ? 200 : answer;
      response.end(answer === 'file' ? readFileSync(join(files, path)) : 'no');
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const close = () =>
    new Promise<void>((closed) => {
      server.closeAllConnections();
      server.close(() => closed());
    });
  onTestFinished(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, close };
}

/** Builds the host, puts its system into a cache of files, and removes it from the store. Returns the cache's directory. */
export function filledCache({ dir, around, env }: RemedyWorld): string {
  const cache = join(around, 'cache');
  const nix = (...words: string[]) =>
    execFileSync('nix', words, {
      cwd: dir,
      env: env as NodeJS.ProcessEnv,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  const path = nix(
    'build',
    '--no-link',
    '--json',
    '.#nixosConfigurations.laptop.config.system.build.toplevel',
  );
  const out: string = JSON.parse(path)[0].outputs.out;
  nix('copy', '--to', `file://${cache}`, out);
  nix('store', 'delete', out);
  execFileSync('rm', ['-rf', join(around, 'home/.cache')]);
  return cache;
}
