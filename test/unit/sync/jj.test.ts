import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { git } from '../../support/git.js';
import { jj, jjWorld, operations, realPrograms, syncJj } from '../../support/jj-world.js';
import { everything, news, stepOf, write } from '../../support/sync-world.js';

const programs = realPrograms();
const world = () => jjWorld(programs as string);
const read = (dir: string, path: string) => readFileSync(join(dir, path), 'utf8');
const subjects = (here: Awaited<ReturnType<typeof world>>) =>
  jj(here, 'log', '--no-graph', '-r', '::@', '-T', 'description.first_line() ++ "\\n"').split('\n');

describe.skipIf(programs === null)('a repository that jj keeps', () => {
  it('is moved to what is new upstream', async () => {
    const here = await world();
    const target = news(here, { 'a.nix': '2\n' }, 'more');
    const record = await syncJj(here);
    expect(record).toMatchObject({ vcs: 'jj', outcome: 'done', online: true, after: { commit: target } });
    expect(stepOf(record, 'upstream')).toBe('done: 1 commit from origin');
    expect(record.incoming).toEqual([{ id: target, subject: 'more' }]);
    expect(read(here.dir, 'a.nix')).toBe('2\n');
    expect(jj(here, 'log', '--no-graph', '-r', '@-', '-T', 'commit_id')).toBe(target);
    expect(git(here.dir, 'rev-parse', 'main')).toBe(target);
    expect((await syncJj(here)).outcome).toBe('unchanged');
  });

  it("has one's own commits on top, and the bookmark on them", async () => {
    const here = await world();
    write(here.dir, { 'b.nix': 'mine\n' });
    jj(here, 'commit', '-m', 'mine');
    jj(here, 'bookmark', 'move', 'main', '--to', '@-');
    news(here, { 'a.nix': '2\n' }, 'more');
    const record = await syncJj(here);
    expect(stepOf(record, 'upstream')).toBe('done: 1 commit from origin, 1 commit of yours on top');
    expect(subjects(here).slice(0, 2)).toEqual(['mine', 'more']);
    expect(git(here.dir, 'rev-parse', 'main')).toBe(git(here.dir, 'rev-parse', 'HEAD'));
  });

  it('keeps what is changed and new in the working copy, and Nix sees new files', async () => {
    const here = await world();
    write(here.dir, { 'b.nix': 'edited\n', 'mine.nix': 'new\n' });
    news(here, { 'a.nix': '2\n' });
    const record = await syncJj(here);
    expect(stepOf(record, 'upstream')).toBe('done: 1 commit from origin');
    expect(git(here.dir, 'status', '--porcelain')).toBe('M b.nix\n A mine.nix');
    expect([read(here.dir, 'a.nix'), read(here.dir, 'b.nix')]).toEqual(['2\n', 'edited\n']);
    expect(git(here.dir, 'show', `${record.snapshot}:mine.nix`)).toBe('new');
  });

  it('is as before where commits contradict each other, and named are the files and commits', async () => {
    const here = await world();
    write(here.dir, { 'b.nix': 'mine\n' });
    jj(here, 'commit', '-m', 'mine');
    write(here.dir, { 'dir/c.nix': 'open\n' });
    news(here, { 'b.nix': 'theirs\n' });
    jj(here, 'git', 'fetch');
    const [before, head] = [
      everything(here.dir),
      jj(here, 'log', '--no-graph', '-r', '::@', '-T', 'commit_id'),
    ];
    const record = await syncJj(here);
    expect(record.outcome).toBe('stopped');
    expect(stepOf(record, 'upstream')).toMatch(/^failed: conflicts in b\.nix \([a-z]+ mine/);
    expect(everything(here.dir)).toBe(before);
    expect(jj(here, 'log', '--no-graph', '-r', '::@', '-T', 'commit_id')).toBe(head);
    expect(jj(here, 'log', '--no-graph', '-r', 'conflicts()', '-T', 'commit_id')).toBe('');
    const local = await syncJj(here, { settings: { onConflict: 'local' } });
    expect(stepOf(local, 'upstream')).toMatch(/^warned: going on with what is here: conflicts in b\.nix/);
    // Nothing of it has come.
    expect([local.outcome, local.incoming]).toEqual(['unchanged', []]);
  });

  it('is refused while its files have conflicts', async () => {
    const here = await world();
    write(here.dir, { 'b.nix': 'mine\n' });
    news(here, { 'b.nix': 'theirs\n' });
    jj(here, 'git', 'fetch');
    jj(here, 'rebase', '-b', '@', '-d', 'trunk()');
    await expect(syncJj(here)).rejects.toMatchObject({ code: 'under-way' });
  });

  it('is left where trunk() is nothing of a remote', async () => {
    const here = await world();
    jj(here, 'config', 'set', '--repo', 'revset-aliases."trunk()"', 'root()');
    expect(stepOf(await syncJj(here), 'upstream')).toBe('skipped: trunk() is no bookmark of a remote');
  });

  it('goes on with what is here where upstream is gone, or its bookmark, or offline', async () => {
    const here = await world();
    git(here.upstream, 'update-ref', '-d', 'refs/heads/main');
    expect(stepOf(await syncJj(here), 'upstream')).toBe(
      'warned: going on with what is here: origin has no main',
    );
    renameSync(here.upstream, `${here.upstream}.away`);
    expect(stepOf(await syncJj(here), 'upstream')).toMatch(/^warned: going on with what is here: fatal: /);
    git(here.dir, 'remote', 'set-url', 'origin', 'git://127.0.0.1:9/up.git');
    const record = await syncJj(here);
    expect(stepOf(record, 'upstream')).toMatch(/^warned: offline, origin is not reached/);
    expect(record).toMatchObject({ online: false, outcome: 'unchanged' });
    expect(stepOf(await syncJj(here, { settings: { offline: true } }), 'upstream')).toBe('skipped: offline');
  });

  it('is not changed by a dry run, neither tree nor index nor refs nor operations', async () => {
    const here = await world();
    write(here.dir, { 'b.nix': 'edited\n', 'mine.nix': 'new\n' });
    news(here, { 'a.nix': '2\n' });
    const [before, log] = [everything(here.dir), operations(here)];
    const record = await syncJj(here, { isDryRun: true });
    expect(stepOf(record, 'upstream')).toBe('planned: 1 commit from origin');
    news(here, { 'b.nix': 'theirs\n' });
    const stopped = await syncJj(here, { isDryRun: true });
    expect(stepOf(stopped, 'upstream')).toBe('failed: conflicts in b.nix');
    expect(everything(here.dir)).toBe(before);
    expect(operations(here)).toBe(log);
  });

  it('goes back where it is cancelled, and is left where a person has gone on', async () => {
    const here = await world();
    news(here, { 'a.nix': '2\n' });
    jj(here, 'git', 'fetch');
    const before = everything(here.dir);
    const cancelledSync = (meanwhile: () => void) => {
      const stop = new AbortController();
      const onStep = (name: string, state: string) => {
        if (name !== 'upstream' || state !== 'done') return;
        meanwhile();
        stop.abort(new Error('cancelled'));
      };
      return syncJj(here, { edges: { signal: stop.signal, onStep } });
    };
    expect(await cancelledSync(() => {})).toMatchObject({ outcome: 'declined', message: 'cancelled' });
    expect(everything(here.dir)).toBe(before);
    const record = await cancelledSync(() => write(here.dir, { 'b.nix': 'just now\n' }));
    expect(record.state).toMatch(
      /the tree is left, since something was changed there meanwhile; jj op restore/,
    );
    expect([read(here.dir, 'a.nix'), read(here.dir, 'b.nix')]).toEqual(['2\n', 'just now\n']);
  });
});

describe.skipIf(programs === null)('a repository of jj that git does not know', () => {
  it('is refused with what makes it one that both know', async () => {
    const here = await world();
    jj(here, 'git', 'colocation', 'disable');
    expect(existsSync(join(here.dir, '.git'))).toBe(false);
    await expect(syncJj(here)).rejects.toMatchObject({ code: 'not-colocated' });
    jj(here, 'git', 'colocation', 'enable');
    expect((await syncJj(here)).outcome).toBe('unchanged');
  });
});
