import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Build } from '../../../src/builds/metadata.js';
import type { SyncEdges } from '../../../src/sync/course.js';
import { agenixPaths, sopsPaths } from '../../../src/sync/steps/checks.js';
import { syncMessage } from '../../../src/sync/steps/commit.js';
import { ToolError } from '../../../src/system/errors.js';
import { exampleDeployment, examplePlan } from '../../support/deployment.js';
import { git, gitEnvironment } from '../../support/git.js';
import {
  commit,
  everything,
  news,
  type SyncWorld,
  stepOf,
  sync,
  syncWorld,
  write,
} from '../../support/sync-world.js';

/** A stand-in for chezmoi with the commands that its documentation has; it writes down what is asked of it. */
function chezmoi({ top }: SyncWorld, answers: Record<string, string> = {}): { PATH: string } {
  const bin = join(top, 'bin');
  mkdirSync(join(top, 'source'), { recursive: true });
  mkdirSync(bin, { recursive: true });
  const cases = Object.entries({ 'source-path': `echo ${join(top, 'source')}`, ...answers });
  writeFileSync(
    join(bin, 'chezmoi'),
    `#!/bin/sh\necho "$*" >> ${join(top, 'asked')}\ncase "$1" in\n${cases.map(([name, body]) => `${name}) ${body};;`).join('\n')}\nesac\n`,
  );
  chmodSync(join(bin, 'chezmoi'), 0o755);
  return { PATH: `${bin}:${process.env.PATH}` };
}
const asked = ({ top }: SyncWorld) => readFileSync(join(top, 'asked'), 'utf8').trim().split('\n');
const withPath = (world: SyncWorld, path: { PATH: string }) => ({
  edges: { env: { ...gitEnvironment, ...path, XDG_STATE_HOME: join(world.top, 'state') } },
});
const skips = ['rebuild' as const];

describe('dotfiles', () => {
  it('are left alone where chezmoi is not set up, or that is configured', async () => {
    const world = await syncWorld();
    const path = chezmoi(world, { 'source-path': 'exit 1' });
    const record = await sync(world, { skips, ...withPath(world, path) });
    expect(stepOf(record, 'dotfiles')).toBe('skipped: chezmoi is not set up');
    const off = await sync(world, { skips, settings: { syncDotfiles: false } });
    expect(stepOf(off, 'dotfiles')).toBe('skipped: "syncDotfiles" is false');
  });

  it('are re-added, updated and not applied, and pushed only where that is configured', async () => {
    const world = await syncWorld();
    const path = chezmoi(world, { status: 'echo " M .bashrc"' });
    const record = await sync(world, { skips, ...withPath(world, path) });
    expect(stepOf(record, 'dotfiles')).toBe('done: re-added, updated, 1 file of the home differs');
    expect(record.by_hand).toEqual(['chezmoi diff, and chezmoi apply or re-add']);
    expect(asked(world)).toEqual(['source-path', 're-add', 'update --apply=false', 'status']);
    const pushing = await sync(world, { skips, settings: { autoPush: true }, ...withPath(world, path) });
    expect(stepOf(pushing, 'dotfiles')).toBe('done: re-added, updated, 1 file of the home differs, pushed');
    expect(asked(world).at(-1)).toBe('git -- push');
  });

  it('that fail are a warning, and the sync goes on', async () => {
    const world = await syncWorld();
    const path = chezmoi(world, { 're-add': 'echo "chezmoi: .x: merge conflict" >&2; exit 1' });
    const record = await sync(world, { skips, ...withPath(world, path) });
    expect(stepOf(record, 'dotfiles')).toBe('warned: chezmoi re-add: chezmoi: .x: merge conflict');
    expect(record.steps.at(-1)?.name).toBe('push');
  });

  it('use no network offline', async () => {
    const world = await syncWorld();
    const path = chezmoi(world);
    await sync(world, { skips, settings: { offline: true, autoPush: true }, ...withPath(world, path) });
    expect(asked(world)).toEqual(['source-path', 're-add', 'status']);
  });

  it('are what a configured command does, as one that fails is told', async () => {
    const world = await syncWorld();
    const settings = { dotfiles: 'echo run >> ../ran; echo "no such host" >&2; exit 3' };
    const record = await sync(world, { skips, settings });
    expect(stepOf(record, 'dotfiles')).toBe('warned: the command of "dotfiles": no such host');
    expect(readFileSync(join(world.top, 'ran'), 'utf8')).toBe('run\n');
  });
});

describe('hooks', () => {
  it('before it end it where one fails, with the tree as before; those after it know how it ended', async () => {
    const world = await syncWorld();
    news(world, { 'a.nix': '2\n' });
    git(world.dir, 'fetch', '-q');
    const before = everything(world.dir);
    const hooks = { pre: ['echo "not now" >&2; false'], post: [`echo "$SYNC_HOST $SYNC_OUTCOME" > ../post`] };
    const record = await sync(world, { settings: { hooks } });
    expect(record).toMatchObject({
      outcome: 'stopped',
      message: 'the hook echo "not now" >&2; false: not now',
    });
    expect(everything(world.dir)).toBe(before);
    expect(readFileSync(join(world.top, 'post'), 'utf8')).toBe('web1 stopped\n');
    await sync(world, { settings: { hooks: { post: hooks.post } } });
    expect(readFileSync(join(world.top, 'post'), 'utf8')).toBe('web1 done\n');
  });
});

describe('inputs of a lock that came from upstream', () => {
  const built = (seen: string[]) => async () => {
    seen.push('planned');
    const plan = examplePlan({ changed: false, profile_system: '/s', new_system: '/s' });
    return { build: { dir: '/b', metadata: {} } as Build, plan, preflight: null };
  };

  it('are fetched beside dotfiles, and the build waits for them', async () => {
    const world = await syncWorld();
    news(world, { 'flake.lock': '{}\n' });
    const seen: string[] = [];
    const fetchInputs = async () => {
      await sleep(300);
      seen.push('fetched');
      throw new Error('no such input');
    };
    const record = await sync(world, { skips: ['dotfiles'], edges: { fetchInputs, plan: built(seen) } });
    expect(stepOf(record, 'rebuild')).toBe('done: the system is current');
    expect(seen).toEqual(['fetched', 'planned']);
  });

  it('are not fetched where the lock is as before, or is about to be updated, or nothing is built', async () => {
    const fetchInputs = vi.fn(async () => {});
    const update = () => Promise.reject(new ToolError('no-lock', 'the inputs are not reached'));
    const edges = { fetchInputs, update, plan: built([]) };
    const world = await syncWorld();
    news(world, { 'a.nix': '2\n' });
    await sync(world, { skips: ['dotfiles'], edges });
    news(world, { 'flake.lock': '{}\n' });
    await sync(world, { skips: ['dotfiles', 'rebuild'], edges });
    news(world, { 'flake.lock': '{ }\n' });
    await sync(world, { skips: ['dotfiles'], settings: { updateBeforeRebuild: true }, edges });
    expect(fetchInputs).not.toHaveBeenCalled();
  });

  it('are no longer fetched where the sync ends before', async () => {
    const world = await syncWorld();
    news(world, { 'flake.lock': '{}\n' });
    let isStopped = false;
    const fetchInputs = (signal: AbortSignal) =>
      new Promise<void>((resolve) => {
        signal.addEventListener('abort', () => {
          isStopped = true;
          resolve();
        });
      });
    const stop = new AbortController();
    const settings = { dotfiles: 'sleep 100' };
    const onStep: SyncEdges['onStep'] = (name, state) => {
      if (name === 'upstream' && state === 'done') stop.abort(new Error('cancelled'));
    };
    const edges = { fetchInputs, onStep, signal: stop.signal };
    expect((await sync(world, { skips: [], settings, edges })).outcome).toBe('declined');
    expect(isStopped).toBe(true);
  });
});

describe('a person who is asked before each step', () => {
  it('leaves out what they say no to', async () => {
    const world = await syncWorld();
    news(world, { 'a.nix': '2\n' });
    commit(world.dir, { 'b.nix': 'mine\n' }, 'mine');
    const questions: string[] = [];
    const confirm = async (question: string) => {
      questions.push(question);
      return question.startsWith('Run');
    };
    const settings = { autoPush: true, dotfiles: `echo ran > ${join(world.top, 'ran')}` };
    const edges = { asksEach: true, confirm };
    const record = await sync(world, { settings, skips: ['rebuild'], edges });
    expect(questions).toEqual([
      'Take 1 commit from origin?',
      'Run this for the dotfiles?',
      'Push to origin?',
    ]);
    expect(stepOf(record, 'upstream')).toBe('skipped: you said no');
    expect(stepOf(record, 'push')).toBe('skipped: you said no');
    expect(record.incoming).toEqual([]);
    expect(readFileSync(join(world.top, 'ran'), 'utf8')).toBe('ran\n');
    expect(git(world.upstream, 'log', '-1', '--format=%s', 'main')).toBe('news');
  });

  it('sees before what each would do, and no program that the repository names is run for that', async () => {
    const world = await syncWorld();
    news(world, { 'a.nix': '2\u001b[31m\n' });
    commit(world.dir, { 'b.nix': 'mine\n' }, 'mine');
    git(world.dir, 'config', 'diff.external', `touch ${join(world.top, 'ran')}`);
    write(world.dir, { 'dir/c.nix': 'edited\n' });
    const settings = { autoPush: true, dotfiles: 'true' };
    const edges = { asksEach: true, confirm: async () => true };
    const { shown } = await sync(world, { settings, skips: ['rebuild'], edges });
    expect(shown).toMatch(/ a\.nix \| 2 \+-\n/);
    expect(shown).toMatch(/-1\n\+2\\x1b\[31m\n/);
    expect(shown).not.toContain('edited');
    expect(shown).toMatch(/\n\n\w{7,} mine\n\n/);
    expect(existsSync(join(world.top, 'ran'))).toBe(false);
  });
});

describe('a machine that is not well with its new system, and was left with it', () => {
  const state = { current: '/nix/store/old', profile: '/nix/store/old', booted: null, boot_id: null };
  const failed = exampleDeployment({
    ...{ success: false, outcome: 'failed', message: 'web.service failed', by_hand: ['switch back'] },
    before: { ...state, generation: 4 },
    after: { ...state, current: '/nix/store/new', generation: 5 },
  });
  const plan = examplePlan({ new_system: '/nix/store/new' });
  const edges = (isAgreed: boolean, asked: (number | string)[]): Partial<SyncEdges> => ({
    plan: async () => ({ build: { dir: '/b', metadata: {} } as Build, plan, preflight: null }),
    activate: async () => failed,
    confirm: async (question) => {
      asked.push(question);
      return isAgreed;
    },
    toGeneration: async (generation) => {
      asked.push(generation);
      return exampleDeployment({ action: 'rollback' });
    },
  });

  it('goes back where a person wants that, and is left with the commands for it where not', async () => {
    const question = 'web.service failed. Go back to generation 4?';
    const asked: (number | string)[] = [];
    const back = await sync(await syncWorld(), { skips: ['dotfiles'], edges: edges(true, asked) });
    expect(back).toMatchObject({ outcome: 'failed', by_hand: [] });
    expect(stepOf(back, 'rebuild')).toBe('failed: web.service failed; it went back to generation 4');
    expect(asked).toEqual([question, 4]);
    const left = await sync(await syncWorld(), { skips: ['dotfiles'], edges: edges(false, []) });
    expect(left).toMatchObject({ outcome: 'failed', by_hand: ['switch back'] });
  });
});

describe('a second sync of the same tree', () => {
  it('is refused while one is under way, and leaves no mark', async () => {
    const world = await syncWorld();
    let asked = 0;
    const confirm = async () => {
      asked += 1;
      await expect(sync(world)).rejects.toMatchObject({ code: 'busy' });
      return true;
    };
    const settings = { dotfiles: 'true' };
    const record = await sync(world, { settings, skips: ['rebuild'], edges: { asksEach: true, confirm } });
    expect([record.outcome, asked]).toEqual(['unchanged', 1]);
    expect(readdirSync(join(world.dir, '.git')).filter((name) => name.includes('sync'))).toEqual([]);
    expect((await sync(world)).outcome).toBe('unchanged');
  });
});

describe('what is cancelled', () => {
  it('goes back to the tree from before', async () => {
    const world = await syncWorld();
    write(world.dir, { 'b.nix': 'edited\n' });
    news(world, { 'a.nix': '2\n' });
    git(world.dir, 'fetch', '-q');
    const before = everything(world.dir);
    const stop = new AbortController();
    const onStep = (name: string, state: string) => {
      if (name === 'upstream' && state === 'done') stop.abort(new Error('cancelled'));
    };
    const record = await sync(world, { edges: { signal: stop.signal, onStep } });
    expect(record).toMatchObject({ outcome: 'declined', message: 'cancelled' });
    expect(everything(world.dir)).toBe(before);
  });
});

describe('secrets that a system says it has', () => {
  it('are read from the manifest of sops-nix and the activation of agenix', () => {
    const manifest = {
      secrets: [{ path: '/run/secrets/a' }, { path: 5 }, {}],
      templates: [{ path: '/etc/t' }],
    };
    expect(sopsPaths(JSON.stringify(manifest))).toEqual(['/run/secrets/a', '/etc/t']);
    expect(sopsPaths('{')).toEqual([]);
    expect(sopsPaths('null')).toEqual([]);
    expect(sopsPaths('{"secrets":{}}')).toEqual([]);
    expect(agenixPaths('ln -sfT /run/agenix/wifi /x\n_f=/run/agenix/wifi\n/run/agenix/db-1.key')).toEqual([
      '/run/agenix/wifi',
      '/run/agenix/db-1.key',
    ]);
  });
});

describe('the message of a commit', () => {
  it('says which inputs and packages changed, and which generation that is', () => {
    const record = {
      update: {
        outcome: 'applied',
        preview: {
          inputs: [
            {
              name: 'nixpkgs',
              old_revision: 'a'.repeat(40),
              new_revision: 'b'.repeat(40),
              old_date: null,
              new_date: null,
            },
          ],
        },
      },
      deployment: { after: { generation: 42 } },
    };
    const planned = {
      plan: {
        packages: [{ name: 'curl', old_versions: ['8.1'], new_versions: ['8.2'] }],
        new_system: '/nix/store/x',
      },
    };
    const course = { record, planned, request: { host: 'web1' } } as unknown as Parameters<
      typeof syncMessage
    >[0];
    expect(syncMessage(course)).toBe(
      'flake.lock: update nixpkgs (web1, generation 42)\n\nnixpkgs: aaaaaaaaaaaa -> bbbbbbbbbbbb\n\ncurl: 8.1 -> 8.2\n\nSystem: /nix/store/x\n',
    );
  });
});
