import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeEach, describe, expect, it } from 'vitest';
import { publishedJsonSchema } from '../../../src/builds/json-schema.js';
import type { Update } from '../../../src/builds/update.js';
import type { CliIo } from '../../../src/cli/io.js';
import { modernNix } from '../../setup/modern-nix.mjs';
import { cli } from '../../support/cli.js';
import { git } from '../../support/git.js';
import { type UpdatedFlake, updatedFlake } from '../../support/updated-flake.js';

let flake: UpdatedFlake;
let old: string;

beforeEach(async () => {
  flake = await updatedFlake();
  old = flake.lock();
});

const update = (words: string[], changes: Partial<CliIo> = {}) =>
  cli(['update', ...words], flake.dir, { env: flake.env, ...changes });
/** Without hosts: the lock alone. */
const apply = (...words: string[]) => update(['apply', '--no-deploy', '--no-issues', ...words]);
const rollback = (...words: string[]) => update(['rollback', ...words]);
const head = () => git(flake.dir, 'rev-parse', 'HEAD');
const status = () => git(flake.dir, 'status', '--porcelain');

function updateOf(out: string): Update {
  const schema = publishedJsonSchema('update.v1.json');
  const valid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  const result = JSON.parse(out);
  expect(valid(result), JSON.stringify(valid.errors)).toBe(true);
  return result;
}

/** A person who presses these keys, one a question. */
function person(...keys: string[]): Partial<CliIo> {
  return {
    interactive: true,
    onKeys: (typed) => {
      const key = keys.shift();
      if (key !== undefined) setImmediate(() => typed(key));
      return () => {};
    },
  };
}

describe('update apply without a deployment', () => {
  it('writes the lock, keeps the former one, and rollback brings that back byte for byte', async () => {
    const mode = statSync(join(flake.dir, 'flake.lock')).mode;
    const applied = await apply('web', '--yes', '--json');
    expect(applied.status, applied.err).toBe(0);
    const { outcome, lock, preview } = updateOf(applied.out);
    expect({ outcome, state: lock?.state }).toEqual({ outcome: 'applied', state: 'updated' });
    expect(preview?.hosts.map(({ host }) => host)).toEqual(['web']);
    expect(flake.lock()).not.toBe(old);
    expect(statSync(join(flake.dir, 'flake.lock')).mode).toBe(mode);
    expect((await apply('web', '--json')).out).toContain('"outcome": "unchanged"');
    const back = await rollback('--json');
    expect(back.status, back.err).toBe(0);
    expect(updateOf(back.out)).toMatchObject({ outcome: 'undone', lock: { state: 'restored' } });
    expect(flake.lock()).toBe(old);
    expect(await rollback()).toMatchObject({ status: 2, err: expect.stringContaining('there is no update') });
  });

  it('is made and taken back by a modern Nix as well, which writes its lock beside the tree', async () => {
    flake.env.PATH = `${modernNix()}:${process.env.PATH}`;
    const first = head();
    const applied = await apply('web', '--yes', '--commit', '--json');
    expect(applied.status, applied.err).toBe(0);
    expect(updateOf(applied.out)).toMatchObject({ outcome: 'applied', commit: { id: head() } });
    expect(flake.lock()).not.toBe(old);
    expect((await rollback()).status).toBe(0);
    expect({ lock: flake.lock(), head: head(), status: status() }).toEqual({
      lock: old,
      head: first,
      status: '',
    });
  }, 300_000);

  it.each(['inside', 'outside'])(
    'writes a lock that is a link where that leads, %s the flake',
    async (where) => {
      const target = join(flake.dir, where === 'inside' ? 'locks' : '../locks');
      mkdirSync(target);
      renameSync(join(flake.dir, 'flake.lock'), join(target, 'flake.lock'));
      const link = where === 'inside' ? 'locks/flake.lock' : join(target, 'flake.lock');
      symlinkSync(link, join(flake.dir, 'flake.lock'));
      git(flake.dir, 'add', '-A');
      git(flake.dir, 'commit', '-q', '-m', 'link');
      const preview = await update(['preview', 'web', '--no-issues']);
      expect(preview.out).toContain('upgraded  grub');
      expect(flake.lock()).toBe(old);
      const applied = await apply('web', '--yes');
      expect(applied.status, applied.err).toBe(0);
      expect(readFileSync(join(target, 'flake.lock'), 'utf8')).not.toBe(old);
      expect(readlinkSync(join(flake.dir, 'flake.lock'))).toBe(link);
      await rollback();
      expect(flake.lock()).toBe(old);
    },
  );

  it('commits the lock alone, and takes the commit back with it', async () => {
    const first = head();
    writeFileSync(join(flake.dir, 'other'), 'of somebody');
    git(flake.dir, 'add', 'other');
    const applied = await apply('web', '--yes', '--commit', '--json');
    expect(applied.status, applied.err).toBe(0);
    expect(updateOf(applied.out).commit).toEqual({ id: head(), parent: first, state: 'made' });
    expect(git(flake.dir, 'show', '--stat', '--format=%s', 'HEAD')).toMatch(
      /^flake\.lock: update input\n\n flake\.lock \|/,
    );
    expect(status()).toBe('A  other');
    expect(updateOf((await rollback('--json')).out).commit?.state).toBe('dropped');
    expect({ head: head(), status: status(), lock: flake.lock() }).toEqual({
      head: first,
      status: 'A  other',
      lock: old,
    });
  });

  it('takes a commit back with another one where it is not the last', async () => {
    await apply('web', '--yes', '--commit');
    writeFileSync(join(flake.dir, 'later'), 'x');
    git(flake.dir, 'add', '-A');
    git(flake.dir, 'commit', '-q', '-m', 'later');
    const later = head();
    expect(updateOf((await rollback('--json')).out).commit?.state).toBe('reverted');
    expect(git(flake.dir, 'rev-parse', 'HEAD^')).toBe(later);
    expect({ status: status(), lock: flake.lock() }).toEqual({ status: '', lock: old });
  });

  it('leaves lock and branch as they were where the commit is not made', async () => {
    const first = head();
    const hook = join(flake.dir, '.git/hooks/pre-commit');
    writeFileSync(hook, '#!/bin/sh\necho no such luck >&2\nexit 1\n');
    chmodSync(hook, 0o755);
    const { status: ended, err } = await apply('web', '--yes', '--commit');
    expect({ ended, head: head(), status: status(), lock: flake.lock() }).toEqual({
      ...{ ended: 3, head: first, status: '', lock: old },
    });
    expect(err).toContain('the update was not made: flake.lock is as it was');
    expect(err).toContain('flake.lock was not committed: no such luck');
  });

  it('refuses to commit a lock that is changed, and what is in no repository', async () => {
    writeFileSync(join(flake.dir, 'flake.lock'), `${old}\n`);
    expect(await apply('web', '--yes', '--commit')).toMatchObject({
      status: 2,
      err: expect.stringContaining('it differs from the last commit'),
    });
    expect(flake.lock()).toBe(`${old}\n`);
    rmSync(join(flake.dir, '.git'), { recursive: true });
    const { err } = await apply('web', '--yes', '--commit', '--flake', `path:${flake.dir}`);
    expect(err).toContain('it is in no git repository');
  });

  it('leaves a lock that was changed since, on the way back', async () => {
    await apply('web', '--yes');
    writeFileSync(join(flake.dir, 'flake.lock'), `${flake.lock()}\n`);
    const changed = flake.lock();
    expect(await rollback()).toMatchObject({ status: 3, err: expect.stringContaining('was changed since') });
    expect(flake.lock()).toBe(changed);
  });

  it('removes a lock that was not there before, in a directory that is no repository', async () => {
    rmSync(join(flake.dir, '.git'), { recursive: true });
    rmSync(join(flake.dir, 'flake.lock'));
    const here = ['--flake', `path:${flake.dir}`];
    expect((await apply('web', '--yes', ...here)).status).toBe(0);
    expect(existsSync(join(flake.dir, 'flake.lock'))).toBe(true);
    expect((await rollback(...here)).status).toBe(0);
    expect(existsSync(join(flake.dir, 'flake.lock'))).toBe(false);
  });
});

describe('whether an update is made', () => {
  it('is asked in guided mode, and where nobody is there it is not made', async () => {
    const alone = await apply('web', '--json');
    expect({ status: alone.status, outcome: updateOf(alone.out).outcome }).toEqual({
      status: 1,
      outcome: 'refused',
    });
    expect(alone.err).toContain('nobody is there to ask');
    const words = ['apply', 'web', '--no-deploy', '--no-issues'];
    const no = await update(words, person('n'));
    expect({ status: no.status, lock: flake.lock() === old }).toEqual({ status: 130, lock: true });
    expect(no.err).toMatch(/grub +2\.12 → 2\.14[\s\S]*Update flake\.lock\? \[y\/N\] no/);
    expect((await update(words, person('y'))).status).toBe(0);
    expect(flake.lock()).not.toBe(old);
  });

  it('is not asked in smart mode where there is nothing to look at', async () => {
    expect((await apply('web', '--mode', 'smart')).status).toBe(0);
    expect(flake.lock()).not.toBe(old);
  });

  it('stops in smart mode for a package that is held, and for an input that goes back in time', async () => {
    writeFileSync(join(flake.dir, 'nixos-rebuild-test.json'), '{ "update": { "hold": ["mpv"] } }');
    const held = await apply('web', '--mode', 'smart');
    expect({ status: held.status, lock: flake.lock() }).toEqual({ status: 1, lock: old });
    expect(held.err).toContain('mpv would change, which "update.hold" has, and nobody is there to ask');
    rmSync(join(flake.dir, 'nixos-rebuild-test.json'));
    flake.release({ grub: '2.10' }, '2026-03-01T12:00:00Z');
    const older = await apply('web', '--mode', 'smart');
    expect({ status: older.status, lock: flake.lock() }).toEqual({ status: 1, lock: old });
    expect(older.err).toContain('goes back in time');
    expect((await apply('web', '--mode', 'smart', '--yes')).status).toBe(0);
  });

  it('is refused for a host that does not evaluate, also where a person agrees', async () => {
    const lost = await apply('lost', '--yes');
    expect({ status: lost.status, lock: flake.lock() }).toEqual({ status: 1, lock: old });
    expect(lost.err).toContain('lost cannot be previewed');
  });

  it('depends on the age of the newest input', async () => {
    flake.release({ grub: '2.15' }, new Date(Date.now() - 3 * 86_400_000).toISOString());
    expect((await apply('web', '--yes', '--only-when-older', '7d')).status).toBe(0);
    const updated = flake.lock();
    flake.release({ grub: '2.16' }, new Date().toISOString());
    const young = await apply('web', '--yes', '--only-when-older', '7d', '--json');
    expect(updateOf(young.out)).toMatchObject({ outcome: 'not-due', preview: null });
    expect({ status: young.status, lock: flake.lock() }).toEqual({ status: 0, lock: updated });
    expect(young.err).toContain('the newest of its inputs is 3 d old');
    expect((await apply('web', '--yes', '--only-when-older', '2d')).status).toBe(0);
    expect(flake.lock()).not.toBe(updated);
    expect((await apply('web', '--only-when-older', 'soon')).status).toBe(2);
  });

  it('is asked of a lock that nobody has changed since it was looked at', async () => {
    const changed = `${old}\n`;
    const words = ['apply', 'web', '--no-deploy', '--no-issues'];
    const { status: ended, err } = await update(words, {
      interactive: true,
      onKeys: (typed) => {
        writeFileSync(join(flake.dir, 'flake.lock'), changed);
        setImmediate(() => typed('y'));
        return () => {};
      },
    });
    expect({ ended, lock: flake.lock() }).toEqual({ ended: 3, lock: changed });
    expect(err).toContain('was changed by someone else meanwhile');
  });
});
