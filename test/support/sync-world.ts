import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Sync, SyncStepName } from '../../src/builds/sync.js';
import type { SyncSettings } from '../../src/config/index.js';
import type { SyncEdges } from '../../src/sync/course.js';
import { syncMachine } from '../../src/sync/sync.js';
import { temporaryDirectory } from './directory.js';
import { git, gitEnvironment } from './git.js';

/** A bare upstream, a clone of it that is synced, and another one from which news come. */
export type SyncWorld = { top: string; upstream: string; dir: string; other: string };

/** Makes the three; both clones have the same one commit. */
export async function syncWorld(): Promise<SyncWorld> {
  const top = await temporaryDirectory();
  const world = { top, upstream: join(top, 'up.git'), dir: join(top, 'here'), other: join(top, 'other') };
  git(top, 'init', '-q', '--bare', '-b', 'main', 'up.git');
  git(top, 'clone', '-q', 'up.git', 'other');
  git(world.other, 'checkout', '-q', '-B', 'main');
  write(world.other, {
    'flake.nix': '{ outputs = _: { nixosConfigurations = { }; }; }\n',
    'a.nix': '1\n',
    'b.nix': '1\n',
    'dir/c.nix': '1\n',
  });
  news(world, {});
  git(top, 'clone', '-q', 'up.git', 'here');
  return world;
}

/** Writes files; null deletes one. */
export function write(dir: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
}

export function commit(dir: string, files: Record<string, string>, message = 'change'): string {
  write(dir, files);
  git(dir, 'add', '-A');
  git(dir, 'commit', '-q', '--allow-empty', '-m', message);
  return git(dir, 'rev-parse', 'HEAD');
}

/** Has upstream a new commit; returns its id. */
export function news({ other }: SyncWorld, files: Record<string, string>, message = 'news'): string {
  if (git(other, 'branch', '--remotes') !== '') git(other, 'pull', '-q', '--rebase', 'origin', 'main');
  const id = commit(other, files, message);
  git(other, 'push', '-q', 'origin', 'HEAD:main');
  return id;
}

export type Asked = {
  settings?: SyncSettings;
  skips?: SyncStepName[];
  isDryRun?: boolean;
  directory?: string;
  edges?: Partial<SyncEdges>;
};

/** Syncs without a rebuild, which needs a machine that runs NixOS; what there is of the machine is never asked. */
export async function sync({ dir, top }: SyncWorld, asked: Asked = {}): Promise<Sync & { shown: string }> {
  const directory = asked.directory ?? dir;
  let shown = '';
  const never = (what: string) => () => {
    throw new Error(`${what} is asked for`);
  };
  const record = await syncMachine(
    {
      ...{ flake: directory, directory, host: 'web1', settings: asked.settings ?? {} },
      ...{ skips: new Set(asked.skips ?? ['dotfiles', 'rebuild']), updates: false },
      isDryRun: asked.isDryRun ?? false,
    },
    {
      env: { ...gitEnvironment, XDG_STATE_HOME: join(top, 'state') },
      ...{ now: () => new Date(), signal: new AbortController().signal, onStep: () => {} },
      show: (text) => {
        shown += text;
      },
      ...{ confirm: null, agrees: true, asksEach: false, resolve: null },
      ...{ plan: never('a plan'), activate: never('an activation'), update: never('an update') },
      ...{ toGeneration: never('a generation'), fetchInputs: async () => {}, redact: (data) => data },
      ...{ lockAgain: never('a lock'), place: async () => ({ system: null, generation: null }) },
      ...asked.edges,
    },
  );
  return { ...record, shown };
}

export function stepOf({ steps }: Sync, name: SyncStepName): string {
  const step = steps.find((one) => one.name === name);
  return step === undefined ? 'none' : `${step.state}: ${step.text}`;
}

/** All that a person may have in a repository: its files, its index, its refs, its stashes; not what jj keeps for itself. */
export function everything(dir: string): string {
  const hash = createHash('sha256');
  const walk = (at: string) => {
    for (const name of readdirSync(at).sort()) {
      const path = join(at, name);
      if (path === join(dir, '.git') || path === join(dir, '.jj')) continue;
      const found = lstatSync(path);
      if (found.isDirectory()) walk(path);
      else
        hash.update(
          `${path}\0${found.mode}\0${found.isSymbolicLink() ? readlinkSync(path) : readFileSync(path, 'latin1')}\0`,
        );
    }
  };
  walk(dir);
  hash.update(git(dir, 'ls-files', '--stage', '--debug').replaceAll(/^ +.*$/gm, ''));
  const refs = git(dir, 'for-each-ref').split('\n');
  hash.update(refs.filter((ref) => !/refs\/(?:nixos-rebuild-test|jj)\//.test(ref)).join('\n'));
  hash.update(git(dir, 'stash', 'list'));
  hash.update(readFileSync(join(dir, '.git/HEAD')));
  return hash.digest('hex');
}
