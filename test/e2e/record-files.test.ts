import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runRebuild } from '../../src/rebuild/run.js';
import { asciinemaCat } from '../support/asciinema.js';
import { cli } from '../support/cli.js';
import { temporaryDirectory } from '../support/directory.js';
import { eventsOf, outputOf } from '../support/recording.js';
import { rebuildRequest } from '../support/request.js';

const colourful = [
  String.raw`printf '\033[38;2;255;100;0mtrue colour\033[0m \033]8;;https://nixos.org\033\\a link\033]8;;\033\\\n'`,
  String.raw`printf 'wide 日本 🚀 é\n'; printf '\r\033[Kprogress 1\r\033[Kprogress 2\n'`,
  'i=1; while [ $i -le 300 ]; do echo "line $i"; i=$((i+1)); done; exit 7',
].join('; ');

describe('the cast of a build', () => {
  it('has the same output for asciinema, in its own version and exported as others', async () => {
    const cwd = await temporaryDirectory();
    const { dir } = await runRebuild(
      rebuildRequest({ cwd, target: { kind: 'command', command: colourful } }),
    );
    const cast = join(dir, 'rebuild.cast');
    const output = outputOf(await eventsOf(cast));
    expect(output).toContain('line 300\r\n');
    expect(asciinemaCat(cast)).toBe(output);
    for (const version of ['2', '3']) {
      const exported = join(cwd, `v${version}.cast`);
      const { status, err } = await cli(['export', dir, '--cast', exported, '--cast-version', version], cwd);
      expect(status, err).toBe(0);
      const events = await eventsOf(exported);
      expect(outputOf(events)).toBe(output);
      if (version === '2') expect(asciinemaCat(exported)).toBe(output);
    }
    const log = join(cwd, 'again.log');
    expect((await cli(['export', dir, '--log', log], cwd)).status).toBe(0);
    expect(readFileSync(log, 'utf8')).toBe(readFileSync(join(dir, 'rebuild.log'), 'utf8'));
  });
});

describe('a run with --keep-last', () => {
  it('keeps that many finished builds, and every directory that is not a build', async () => {
    const cwd = await temporaryDirectory();
    const outputDir = join(cwd, 'rebuild-logs');
    const strangers = ['rebuild-20200101-000000', 'notes'];
    for (const name of strangers) {
      mkdirSync(join(outputDir, name), { recursive: true });
      writeFileSync(join(outputDir, name, 'precious.txt'), 'foreign');
    }
    symlinkSync(join(outputDir, 'notes'), join(outputDir, 'rebuild-20200102-000000'));
    const made: string[] = [];
    for (let run = 0; run < 4; run += 1) {
      const { status, out, err } = await cli(
        ['run', '--command', 'true', '--keep-last', '2', '--json'],
        cwd,
        {
          env: process.env,
        },
      );
      expect(status, err).toBe(0);
      made.push(JSON.parse(out).timestamp);
    }
    const listed = JSON.parse((await cli(['list-builds', '--json'], cwd)).out);
    expect(listed.map(({ timestamp }: { timestamp: string }) => timestamp)).toEqual(made.slice(2).reverse());
    expect(readdirSync(outputDir)).toEqual(expect.arrayContaining([...strangers, 'rebuild-20200102-000000']));
    expect(readFileSync(join(outputDir, 'rebuild-20200101-000000', 'precious.txt'), 'utf8')).toBe('foreign');
  });
});

describe('runs of the same second', () => {
  it('runs that start in the same second get separate directories', async () => {
    const cwd = await temporaryDirectory();
    const builds = await Promise.all(
      [1, 2, 3].map((id) =>
        runRebuild(
          rebuildRequest({
            cwd,
            recording: id !== 2,
            target: { kind: 'command', command: `echo run ${id}` },
          }),
        ),
      ),
    );
    expect(new Set(builds.map(({ dir }) => dir)).size).toBe(3);
    for (const [index, { dir, metadata }] of builds.entries()) {
      expect(metadata.outcome).toBe('success');
      expect(readFileSync(join(dir, 'rebuild.log'), 'utf8')).toBe(`run ${index + 1}\n`);
    }
  });
});
