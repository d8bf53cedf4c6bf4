import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notificationSchema } from '../../../src/builds/notification.js';
import { syncHistoryEntrySchema, syncSchema } from '../../../src/builds/sync.js';
import { cli } from '../../support/cli.js';
import { git, gitEnvironment } from '../../support/git.js';
import { commit, news, type SyncWorld, syncWorld, write } from '../../support/sync-world.js';
import { discordPath, hookServer, plainPath, status } from '../notify/servers.js';

const call = ({ top, dir }: SyncWorld, words: string[]) =>
  cli(['sync', ...words], dir, {
    env: { ...gitEnvironment, HOME: top, XDG_STATE_HOME: join(top, 'state') },
  });
const synced = async (world: SyncWorld, ...words: string[]) => {
  const result = await call(world, ['web1', '--skip-rebuild', '--json', ...words]);
  return { ...result, ...syncSchema.parse(JSON.parse(result.out)) };
};

describe('sync --notify', () => {
  it('tells of a failure with its cause, of its end, and of nothing that is well', async () => {
    const world = await syncWorld();
    const server = await hookServer();
    const notify = ['--notify', server.origin + plainPath, '--notify', server.origin + discordPath];
    commit(world.dir, { 'a.nix': 'mine\n' });
    news(world, { 'a.nix': 'theirs\n' });
    expect((await synced(world, ...notify)).outcome).toBe('stopped');
    expect(server.received).toHaveLength(2);
    const plain = notificationSchema.parse(
      server.json(server.received.findIndex(({ url }) => url === plainPath)),
    );
    expect(plain).toMatchObject({ event: 'failure', kind: 'sync', record: { outcome: 'stopped' } });
    expect(plain.summary).toMatch(
      /^web1: sync failed: yours and upstream's contradict each other in a\.nix$/,
    );
    const discord = server.json(server.received.findIndex(({ url }) => url === discordPath));
    expect(JSON.stringify(discord)).toMatch(/contradict each other in a.*the tree is at \w{9} as before/);
    git(world.dir, 'reset', '-q', '--hard', 'HEAD~1');
    await synced(world, ...notify);
    expect(server.received).toHaveLength(4);
    expect(
      server.received.map(({ body }) => body.toString()).filter((text) => text.includes('"recovery"')),
    ).toHaveLength(1);
    await synced(world, ...notify);
    expect(server.received).toHaveLength(4);
    expect((await synced(world, ...notify, '--notify-on', 'always', '--dry-run')).outcome).toBe('planned');
    expect(server.received).toHaveLength(4);
    await synced(world, ...notify, '--notify-on', 'always', '--rollback', '--yes');
    expect(server.received).toHaveLength(6);
    expect(server.received.at(-1)?.body.toString()).toContain('rollback succeeded');
  });

  it('that cannot be sent changes no status, and is said once', async () => {
    const world = await syncWorld();
    const { status: exit, err } = await synced(
      world,
      '--notify',
      'http://127.0.0.1:9/x',
      '--notify-on',
      'always',
    );
    expect(exit).toBe(0);
    expect(err.match(/note: the notification to .* failed/g)).toHaveLength(1);
  });
});

describe('what sync says and keeps', () => {
  it('has no secret that git says', async () => {
    const world = await syncWorld();
    const token = 'ghp_0123456789abcdefghijklmnopqrstuvwxyz';
    const { origin } = await hookServer(status(401, { 'www-authenticate': 'Basic realm="x"' }));
    git(world.dir, 'remote', 'set-url', 'origin', `${origin.replace('//', `//${token}@`)}/o/r.git`);
    write(world.dir, { 'nixos-rebuild-test.json': `{ "sync": { "dotfiles": "echo ${token}; false" } }` });
    const { out, err, steps } = await synced(world, '--skip-dotfiles');
    expect(steps.find(({ name }) => name === 'upstream')?.text).toMatch(
      /could not read Password for 'http:\/\/\*+@/,
    );
    const { steps: more } = await synced(world);
    expect(more.find(({ name }) => name === 'dotfiles')?.text).toMatch(
      /^the command of "dotfiles": (?:ghp_)?\*+$/,
    );
    const kept = readdirSync(join(world.top, 'state'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(kept.length).toBeGreaterThan(0);
    for (const text of [out, err, ...kept]) expect(text).not.toContain(token);
  });

  it('is listed by sync history, as a table and as JSON', async () => {
    const world = await syncWorld();
    expect((await call(world, ['history'])).out).toBe(
      'no sync or deployment of this machine is known here\n',
    );
    news(world, { 'a.nix': '2\n' });
    const { id, after } = await synced(world);
    const { out } = await call(world, ['history']);
    expect(out).toMatch(/^ID +COMMIT +GENERATION +CHANGES\n/);
    expect(out).toContain(`${id}  ${after?.commit?.slice(0, 9)}  -           1 commit from upstream`);
    const [entry] = JSON.parse((await call(world, ['history', '--json'])).out);
    expect(syncHistoryEntrySchema.parse(entry)).toMatchObject({ id, kind: 'sync', is_good: true });
  });

  it('needs a terminal where a person is asked before each step', async () => {
    const { status: exit, err } = await call(await syncWorld(), ['--interactive', '--skip-rebuild']);
    expect(exit).toBe(2);
    expect(err).toContain('nobody is there whom --interactive could ask');
  });
});
