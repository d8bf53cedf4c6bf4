import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git, gitEnvironment } from '../../support/git.js';
import { realPrograms } from '../../support/jj-world.js';
import { stepOf, sync, syncWorld, write } from '../../support/sync-world.js';

const programs = realPrograms();
const skips = ['rebuild' as const];

describe.skipIf(programs === null)('the dotfiles of the real chezmoi', () => {
  it('take what was edited in the home, get what is new upstream, and leave the home as it is', async () => {
    const world = await syncWorld();
    const home = join(world.top, 'home');
    const env = {
      ...gitEnvironment,
      ...{ HOME: home, PATH: `${programs}:${process.env.PATH}` },
      ...{ XDG_STATE_HOME: join(world.top, 'state'), XDG_CONFIG_HOME: join(home, '.config') },
      ...{ XDG_DATA_HOME: join(home, '.local/share'), XDG_CACHE_HOME: join(home, '.cache') },
    };
    mkdirSync(home);
    const before = await sync(world, { skips, edges: { env } });
    expect(stepOf(before, 'dotfiles')).toBe('skipped: chezmoi is not set up');
    const chezmoi = (...words: string[]) =>
      execFileSync('chezmoi', words, { env, cwd: home, encoding: 'utf8', stdio: 'pipe' });
    git(world.top, 'init', '-q', '--bare', '-b', 'main', 'dots.git');
    git(world.top, 'clone', '-q', 'dots.git', 'dots');
    const dots = join(world.top, 'dots');
    git(dots, 'checkout', '-q', '-B', 'main');
    write(dots, { dot_one: 'one\n', dot_two: 'two\n' });
    const publish = () => {
      git(dots, 'add', '-A');
      git(dots, 'commit', '-q', '-m', 'dots');
      git(dots, 'push', '-q', 'origin', 'HEAD:main');
    };
    publish();
    chezmoi('init', '--apply', join(world.top, 'dots.git'));
    const same = await sync(world, { skips, edges: { env } });
    expect(stepOf(same, 'dotfiles')).toBe('done: re-added, updated');

    write(dots, { dot_two: 'two of upstream\n' });
    publish();
    const news = await sync(world, { skips, edges: { env } });
    expect(stepOf(news, 'dotfiles')).toBe('done: re-added, updated, 1 file of the home differs');
    expect(readFileSync(join(home, '.two'), 'utf8')).toBe('two\n');

    chezmoi('apply', '--force');
    writeFileSync(join(home, '.one'), 'edited\n');
    const edited = await sync(world, { skips, settings: { offline: true }, edges: { env } });
    expect(stepOf(edited, 'dotfiles')).toBe('done: re-added');
    expect(readFileSync(join(home, '.local/share/chezmoi/dot_one'), 'utf8')).toBe('edited\n');
  });
});
