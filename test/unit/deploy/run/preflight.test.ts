import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Finding, Preflight } from '../../../../src/builds/preflight.js';
import {
  foundObstacle,
  startPreflight,
  tellSources,
  tellWeaker,
} from '../../../../src/deploy/run/preflight.js';
import { nixEnvironment } from '../../../../src/system/nix-environment.js';
import { temporaryDirectory } from '../../../support/directory.js';

let cwd: string;
beforeEach(async () => {
  cwd = await temporaryDirectory();
  writeFileSync(join(cwd, 'flake.nix'), '{ outputs = _: { a.password = "hunter2-long"; b = rec { }; }; }\n');
});

const asked = (): Parameters<typeof startPreflight>[0] => ({
  ...{ flake: '.', storePath: null, mode: 'standard', settings: {}, cwd, env: process.env },
  signal: new AbortController().signal,
});

/** What is put into a recording, and said beside it. */
function stage() {
  const printed: string[] = [];
  const notices: string[] = [];
  return {
    ...{ printed, notices, print: (lines: readonly string[]) => printed.push(...lines) },
    notice: (text: string) => notices.push(text),
  };
}

describe('what is looked at before a deployment', () => {
  it.each([
    ['in emergency mode', { mode: 'emergency' }],
    ['for a system that was built before', { storePath: '/nix/store/a' }],
    ['for a flake that is fetched', { flake: 'github:o/r' }],
    ['for another revision than the one that is checked out', { flake: '.?rev=0123456' }],
  ] as const)('is nothing %s', (_, changes) => {
    expect(startPreflight({ ...asked(), ...changes })).toBeNull();
  });

  it('are the sources, once for all hosts, with errors first', async () => {
    const of = startPreflight(asked());
    const [web1, db] = [of!('web1'), of!('db')];
    expect(web1.sources).toBe(db.sources);
    const into = stage();
    const result = await tellSources(web1, into);
    expect(result.findings.map(({ rule }) => rule)).toEqual(['secret-literal', 'recursive-set']);
    expect(into.printed.map((line) => line.replaceAll(/\x1b\[\d*m/g, ''))).toEqual([
      '',
      expect.stringMatching(/^flake\.nix:1:\d+: error: .*\[secret-literal\]$/),
      expect.stringMatching(/^flake\.nix:1:\d+: warning: .*\[recursive-set\]$/),
      '✗ 1 error, 1 warning in 1 file',
    ]);
    expect(into.printed.join()).not.toContain('hunter2');
    expect(foundObstacle('web1', result)).toMatchObject({
      ...{ reason: 'preflight', family: 'preflight' },
      message: expect.stringMatching(
        /^web1 was not changed, since preflight found this: flake\.nix:1: .*\]$/,
      ),
    });
    expect(await db.found()).toMatchObject({ errors: 1, warnings: 1 });
  });

  it('is the syntax alone in fast mode', async () => {
    const of = startPreflight({ ...asked(), mode: 'fast' });
    expect(await of!('web1').found()).toMatchObject({ success: true, findings: [], files: 1 });
    expect(await of!('web1').audit('0123456')).toBeNull();
  });

  it('does not compare the security of hosts where that is switched off', async () => {
    const of = startPreflight({ ...asked(), settings: { audit: false } });
    expect(await of!('web1').audit('0123456')).toBeNull();
  });

  it.each([
    ['names no revision', null, 'its system does not say what it was built from'],
    ['names what is no revision', '--upload-pack=x', 'its system does not say what it was built from'],
    ['names a revision that is not here', '0123456-dirty', 'is not in a git repository that git can read'],
  ])('says that nothing is compared where what the host runs %s', async (_, running, why) => {
    const nix = await nixEnvironment({ env: process.env });
    const of = startPreflight({ ...asked(), env: { ...process.env, ...nix.env } });
    const into = stage();
    const audit = await tellWeaker(running, of!('web1'), into);
    expect(audit).toMatchObject({ host: 'web1', base: null, findings: [] });
    expect(into.notices).toEqual([expect.stringContaining(why)]);
    expect(into.printed).toEqual([]);
  });

  it('rejects for a setting that is none, and has nothing to keep then', async () => {
    const of = startPreflight({ ...asked(), settings: { skip: ['secret-litteral'] } });
    await expect(of!('web1').sources).rejects.toMatchObject({ code: 'no-rule' });
    expect(await of!('web1').found()).toBeNull();
  });
});

describe('what forbids a deployment', () => {
  const finding = (changes: Partial<Finding>): Finding => ({
    ...{ rule: 'a', severity: 'error', file: 'a.nix', line: 1, column: 1, end_line: 1, end_column: 2 },
    ...{ message: 'm', ...changes },
  });
  const of = (changes: Partial<Preflight>) =>
    foundObstacle('web1', { fail_on: 'error', findings: [], audits: [], ...changes })?.message ?? null;

  it('is an error in the sources or of the host, and a warning where that is to block', () => {
    const warning = finding({ severity: 'warning' });
    const weaker = {
      id: 'user-root',
      severity: 'error',
      option: 'users.users.a',
      message: 'a is root',
    } as const;
    const audits = [{ host: 'web1', base: null, findings: [weaker], notes: [] }];
    expect(of({})).toBeNull();
    expect(of({ findings: [warning] })).toBeNull();
    expect(of({ findings: [finding({})], fail_on: 'never' })).toBeNull();
    expect(of({ findings: [warning], fail_on: 'warning' })).toContain('a.nix:1: m [a]');
    expect(of({ audits })).toMatch(/: a is root \[user-root\]$/);
    expect(of({ findings: [finding({}), finding({ line: 2 })], audits })).toMatch(
      /: a\.nix:1: m \[a\], and 2 other findings$/,
    );
  });
});
