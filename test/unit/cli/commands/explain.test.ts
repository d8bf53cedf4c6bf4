import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { explainStream } from '../../../../src/nix/explain.js';
import { cli as runCommand } from '../../../support/cli.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { git } from '../../../support/git.js';
import { provokedLogs } from '../../nix/cause/provoked.js';
import { fixtures } from '../../nix/corpus.js';

let dir: string;
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'explain-'));
});
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const cli = (...argv: string[]) => runCommand(argv, dir);

const cascade = fixtures.find(({ name }) => name === 'cascade')!;
const run = cascade.runs.find(({ nix, terminal }) => nix === '2.34' && terminal === 'tty')!;

function write(name: string, text: string): string {
  writeFileSync(join(dir, name), text);
  return name;
}

/** The run as a cast: header, output in pieces a second apart, exit. */
function castOf(version: 2 | 3, exitCode: number): string {
  const size = version === 2 ? { width: 120, height: 40 } : { term: { cols: 120, rows: 40 } };
  const pieces = run.output.match(/[\s\S]{1,80}/g)!;
  const events = pieces.map((piece, index) => JSON.stringify([version === 2 ? index : 1, 'o', piece]));
  const exit = JSON.stringify([version === 2 ? pieces.length : 1, 'x', String(exitCode)]);
  return `${JSON.stringify({ version, ...size })}\n${events.join('\n')}\n${exit}\n`;
}

describe('explain', () => {
  it.each([
    ['raw terminal bytes', () => run.output],
    ['a JSON activity log', () => run.activity!],
    ['an activity log with @nix in front', () => run.activity!.replace(/^(?=\{)/gm, '@nix ')],
    ['a cast of version 2', () => castOf(2, 1)],
    ['a cast of version 3', () => castOf(3, 1)],
    [
      'a cast of version 1',
      () => JSON.stringify({ version: 1, width: 9, height: 9, duration: 2, stdout: [[1, run.output]] }),
    ],
  ])('recognises %s by its content, and finds the cause in it', async (_kind, text) => {
    const { status, out } = await cli('explain', write('input', text()), '--json');
    const explained = JSON.parse(out);
    expect(status).toBe(0);
    expect(explained).toMatchObject({ schema_version: 1, failure: { family: 'builder' } });
    expect(explained.failure.derivation).toMatch(/-leaf\.drv$/);
    expect(Object.keys(explained)).toEqual([
      'schema_version',
      'verdict',
      'failure',
      'failures',
      'doubt',
      'source',
      'phases',
      'activity',
    ]);
  });

  it('takes the durations of phases from a cast', async () => {
    const { out } = await cli('explain', write('timed.cast', castOf(2, 1)), '--json');
    const { phases } = JSON.parse(out);
    expect(phases.at(-1).name).toBe('building');
    expect(phases.at(-1).duration_seconds).toBeGreaterThan(1);
  });

  it('finds no failure in a cast or a log of status 0', async () => {
    expect(
      JSON.parse((await cli('explain', write('ok.cast', castOf(2, 0)), '--json')).out).failure,
    ).toBeNull();
    const log = write('ok.log', run.output);
    expect(JSON.parse((await cli('explain', log, '--exit-code', '0', '--json')).out).failure).toBeNull();
    expect((await cli('explain', log, '--exit-code', '0')).out).toContain('no failure');
  });

  it('prints cause, last lines and hint for people, without control characters', async () => {
    const { out } = await cli('explain', write('log', `${run.output}\nerror: \x1b]52;c;aGk=\x07x\n`));
    expect(out).toContain('builder (95 %)');
    expect(out).toContain("Cannot build '/nix/store/");
    expect(out).toContain('hint: ');
    expect(out).not.toMatch(/[\x00-\x09\x0b-\x1f]/);
  });

  it('names files relative to the checkout', async () => {
    mkdirSync(join(dir, 'hosts'), { recursive: true });
    writeFileSync(join(dir, 'hosts/a.nix'), '{\n  x = y;\n}\n');
    const log = `error: undefined variable 'y'\n       at /nix/store/00000000000000000000000000000000-source/hosts/a.nix:2:7:\n            2|   x = y;\n             |       ^\n`;
    const { out } = await cli('explain', write('place.log', log), '--checkout', dir);
    expect(out).toContain('at hosts/a.nix:2:7');
  });

  it.each([1, 7, 100_000])('reads a stream in pieces of %i bytes', async (size) => {
    for (const input of [run.output, run.activity!, castOf(3, 1)]) {
      const bytes = Buffer.from(input);
      async function* pieces() {
        for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
      }
      const { failure } = await explainStream(pieces(), { checkout: null, exitCode: null });
      expect(failure?.family).toBe('builder');
    }
  });

  it('prints with --verbose what it could not read, without control characters', async () => {
    const { err } = await cli('explain', write('cut.json', `${run.activity!}{"action":"sta`), '--verbose');
    expect(err).toContain('1 piece of the activity log made no sense');
    expect(err).toContain('{"action":"sta');
    const hostile = await cli(
      'explain',
      write('esc.json', `${run.activity!}{"a":"\x1b]52;c;aGk=\x07`),
      '--verbose',
    );
    expect(hostile.err).toContain('{"a":"\\x1b]52;c;aGk=\\x07');
  });

  it('names a missing file, and refuses an empty directory and an exit status that is no number', async () => {
    expect(await cli('explain', 'nowhere.log')).toMatchObject({ status: 2, out: '' });
    expect((await cli('explain', 'nowhere.log')).err).toContain('nowhere.log does not exist');
    mkdirSync(join(dir, 'empty'));
    expect((await cli('explain', 'empty')).err).toContain('empty has no files');
    expect((await cli('explain', 'x', '--exit-code', 'one')).status).toBe(2);
    expect((await cli('explain')).status).toBe(2);
  });

  it('names the probable line of a checkout that git knows', async () => {
    const log = provokedLogs.find(({ name }) => name === 'nginx-directive')!;
    const checkout = await temporaryDirectory();
    writeFileSync(join(checkout, 'host.nix'), '{\n  config = "proxy_pas http://a;";\n}\n');
    git(checkout, 'init', '-q');
    git(checkout, 'add', '-A');
    const { out } = await cli('explain', write('nginx.log', log.output), '--checkout', checkout);
    expect(out).toContain('nginx-directive-1.0 does not build: unknown directive "proxy_pas"');
    expect(out).toContain('\n  probably at host.nix:2:13\n');
  });
});
