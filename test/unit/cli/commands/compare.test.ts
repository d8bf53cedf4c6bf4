import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { cli } from '../../../support/cli.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { writeBuild } from '../../dashboard/sample.js';
import { metadata } from '../../history/builders.js';

let root: string;
beforeEach(async () => {
  root = await temporaryDirectory();
  await mkdir(join(root, 'rebuild-logs'));
});

const hours = (count: number) => new Date(Date.UTC(2026, 0, 1) + count * 3_600_000).toISOString();
const build = (index: number, changes: Parameters<typeof metadata>[0] = {}) =>
  writeBuild(join(root, 'rebuild-logs'), metadata({ timestamp: hours(index), ...changes }));

/** A store of its own, in which Nix builds a system of packages that it refers to. */
async function smallStore(dir: string) {
  const env = {
    ...process.env,
    NIX_STORE_DIR: join(dir, 'store'),
    NIX_STATE_DIR: join(dir, 'var'),
    NIX_LOG_DIR: join(dir, 'log'),
    NIX_LOCALSTATE_DIR: join(dir, 'var'),
    NIX_CONF_DIR: join(dir, 'etc'),
    NIX_REMOTE: '',
    NIX_CONFIG: 'sandbox = false\nbuild-users-group =\nsubstituters =',
  };
  const build = async (...packages: string[]) => {
    const derive = (name: string, script: string) =>
      `(derivation { name = "${name}"; system = builtins.currentSystem; builder = "/bin/sh"; args = [ "-c" ${script} ]; })`;
    const parts = packages.map((name) => derive(name, `"echo ${name} > $out"`));
    const system = derive('nixos-system-x', `("echo " + toString [ ${parts.join(' ')} ] + " > $out")`);
    return execFileSync('nix-build', ['--no-out-link', '-E', system], {
      env,
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  };
  return Object.assign(build, { env });
}

describe('compare', () => {
  const failure = {
    family: 'builder',
    confidence: 1,
    message: 'error: it broke',
    derivation: null,
    location: null,
    log_tail: [],
    hint: '',
  };

  it('prints two builds side by side', async () => {
    await build(1);
    await build(2, { outcome: 'failed', duration_seconds: 140, failure, failures: [failure] });
    const [a, b] = (await readdir(join(root, 'rebuild-logs'))).sort();
    const { status, out } = await cli(['compare', a!, b!], root);
    expect(status).toBe(0);
    expect(out).toMatch(/outcome +success +failed/);
    expect(out).toMatch(/duration +2 min 7 s +2 min 20 s +\+12\.7 s/);
    expect(out).toMatch(/evaluating +18\.0 s +18\.0 s +=/);
    expect(out).toContain('new: builder: error: it broke');
    expect(out).toMatch(/^ {2}\+error: it broke$/m);
    const json = JSON.parse((await cli(['compare', '--json', a!, b!], root)).out);
    expect(json).toMatchObject({
      a,
      b,
      outcome: { a: 'success', b: 'failed' },
      failures: { new: [failure], gone: [] },
      packages: null,
    });
    expect(json.log_diff).toMatch(/^--- rebuild-.*\n\+\+\+ rebuild-.*\n@@ /);
  });

  it('compares casts, and draws their last screens beside each other', async () => {
    const cast = (text: string) =>
      `{"version":2,"width":40,"height":5}\n[0.1,"o","same\\r\\n${text}\\r\\n"]\n[1,"x","0"]\n`;
    await writeFile(join(root, 'a.cast'), cast('left \\u001b[31mred\\u001b[0m 👩‍🚀'));
    await writeFile(join(root, 'b.cast'), cast('right 漢字 👩‍💻'));
    const { status, out } = await cli(['compare', 'a.cast', 'b.cast', '--png', 'both.png', '--json'], root);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      outcome: { a: 'success', b: 'success' },
      duration: { delta_seconds: 0 },
    });
    expect(JSON.parse(out).log_diff).toContain('-left red 👩‍🚀\n+right 漢字 👩‍💻\n');
    expect((await readFile(join(root, 'both.png'))).subarray(1, 4).toString()).toBe('PNG');
  });

  it('compares a log with a build', async () => {
    await build(1);
    const [a] = await readdir(join(root, 'rebuild-logs'));
    await writeFile(join(root, 'other.log'), 'building the system configuration...\nsomething else\n');
    const { out } = await cli(['compare', a!, 'other.log'], root);
    expect(out).toContain('+something else');
    expect(await cli(['compare', a!, 'other.log', '--png', 'x.png'], root)).toMatchObject({ status: 2 });
  });

  it('compares closures with the real Nix, by store path and by link', async () => {
    const nix = await smallStore(root);
    const before = await nix('hello-1.0', 'lib-2.0');
    const after = await nix('hello-1.1', 'new-0.1');
    await symlink(before, join(root, 'current-system'));
    const { status, out, err } = await cli(['compare', './current-system', after, '--json'], root, {
      env: nix.env,
    });
    expect({ status, err }).toEqual({ status: 0, err: '' });
    const { packages, closure } = JSON.parse(out);
    const namesOf = (changes: { name: string }[]) => changes.map(({ name }) => name);
    expect(namesOf(packages.added)).toEqual(['new']);
    expect(namesOf(packages.removed)).toEqual(['lib']);
    expect(packages.changed).toMatchObject([
      { name: 'hello', change: 'upgraded', old_versions: ['1.0'], new_versions: ['1.1'] },
    ]);
    expect(closure.delta_bytes).toBe(closure.b_bytes - closure.a_bytes);
  });

  it('notes a closure that is no longer in the store', async () => {
    const path = (letter: string) => `/nix/store/${letter.repeat(32)}-gone`;
    const { status, out, err } = await cli(['compare', path('a'), path('b'), '--json'], root);
    expect(status).toBe(0);
    expect(JSON.parse(out).packages).toBeNull();
    expect(err).toContain("is not in this machine's store");
  });

  it('refuses a build that does not exist', async () => {
    expect(await cli(['compare', 'rebuild-20200101-000000', 'x'], root)).toMatchObject({
      status: 2,
      out: '',
    });
  });
});
