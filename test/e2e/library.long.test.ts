import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const modules = resolve('node_modules');
const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

const programs = readdirSync('test/fixtures/library');

/** A TypeScript project that has the packed package installed, with its dependencies and no others. */
let project = '';
/** What the program printed that records two builds, which the other programs read. */
let recorded: unknown;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'nrt-library-'));
  // Packing builds lib/ first (prepack).
  execFileSync('npm', ['pack', '--silent', '--pack-destination', project], { stdio: 'pipe' });
  const [archive] = readdirSync(project);
  const installed = join(project, 'node_modules/nixos-rebuild-test');
  mkdirSync(installed, { recursive: true });
  execFileSync('tar', ['-xzf', join(project, archive ?? ''), '-C', installed, '--strip-components=1']);
  for (const name of [...Object.keys(dependencies), '@types/node']) {
    const link = join(project, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join(modules, name), link);
  }
  writeFileSync(join(project, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  cpSync('test/fixtures/library', project, { recursive: true });
  const strict = ['--strict', '--noUncheckedIndexedAccess', '--exactOptionalPropertyTypes'];
  const options = [...strict, '--target', 'es2023', '--module', 'nodenext', '--types', 'node'];
  execFileSync(join(modules, '.bin/tsc'), [...options, ...programs], { cwd: project, stdio: 'pipe' });
  recorded = run('rebuild');
}, 300_000);
afterAll(() => rm(project, { recursive: true, force: true }));

/** Runs a compiled program of the project. Returns what it printed as JSON. */
function run(name: string): unknown {
  return JSON.parse(execFileSync(process.execPath, [`${name}.js`], { cwd: project, encoding: 'utf8' }));
}

describe('the packed library in a strict TypeScript project', () => {
  it('runs and records a rebuild with nothing but a command given', () => {
    expect(recorded).toMatchObject({
      name: expect.stringMatching(/^rebuild-\d{8}-\d{6}$/),
      metadata: {
        outcome: 'failed',
        exit_code: 3,
        action: null,
        terminal: { cols: 120, rows: 40 },
        failure: { family: 'undefined-variable' },
      },
    });
    expect(readdirSync(join(project, 'rebuild-logs')).filter((name) => name !== '.gitignore')).toHaveLength(
      2,
    );
  });

  it('opens builds, casts and screens of them', () => {
    const result = run('builds');
    expect(result).toMatchObject({
      outcomes: ['success', 'failed'],
      unfinished: [],
      notes: [],
      cols: 120,
      text: expect.stringContaining('building a thing'),
      newest: 'success',
    });
  });

  it('explains a path, a text, a stream and an opened cast alike', () => {
    const result = run('explain');
    expect(result).toEqual(Array.from({ length: 5 }, () => 'undefined-variable'));
  });

  it('compares two builds that it opens by name', () => {
    const result = run('compare');
    expect(result).toMatchObject({
      outcome: { a: 'failed', b: 'success' },
      failures: { new: [], gone: [{ family: 'undefined-variable' }] },
      log_diff: expect.arrayContaining([{ kind: 'added', lines: ['fine'] }]),
    });
  });

  it('records a command, draws its last screen and masks a secret with the types that those need', () => {
    const result = run('pictures');
    expect(result).toEqual({ exitCode: 0, masked: '001111111111111', gif: 'GIF89a', png: 'PNG' });
    expect(readFileSync(join(project, 'own.log'), 'utf8')).not.toContain('hunter2secret');
  });

  it('records two commands and a note of its own in one recording', () => {
    expect(run('recording')).toEqual({ statuses: [0, 4], complete: true });
    expect(readFileSync(join(project, 'two.log'), 'utf8')).toMatch(/one[\s\S]*between the two[\s\S]*two/);
  });

  it('refuses a misspelt option when it is compiled, and by name when it is run', () => {
    expect(run('refused')).toEqual({ status: 2, message: 'a request has no field "flakes"' });
  });

  it('contains what its package.json promises', () => {
    const root = join(project, 'node_modules/nixos-rebuild-test');
    const { bin, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    // An entry is a path, or paths by condition.
    const exported = Object.values<string | object>(exports).flatMap((entry) =>
      typeof entry === 'string' ? [entry] : Object.values(entry),
    );
    expect(exported).toContain('./lib/machine/index.js');
    for (const path of [...Object.values(bin), ...exported])
      expect(existsSync(join(root, String(path))), String(path)).toBe(true);
  });
});
