import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { metadataSchema } from '../../src/builds/metadata.js';
import { terminalProcesses } from '../../src/record/tmux/terminal-processes.js';
import { findProgram } from '../../src/system/programs.js';
import { startCli } from '../support/cli-process.js';
import { temporaryDirectory } from '../support/directory.js';

/** The build that a run in `dir` has made. */
function buildOf(dir: string) {
  const logs = join(dir, 'rebuild-logs');
  const build = join(logs, readdirSync(logs).find((name) => name.startsWith('rebuild-')) ?? '');
  const metadata = metadataSchema.parse(JSON.parse(readFileSync(join(build, 'metadata.json'), 'utf8')));
  return { log: readFileSync(join(build, 'rebuild.log'), 'utf8'), metadata };
}

it.each(["q'q", 'p%Y', 'h#{pid}x', '#(touch PWN)', 'a b"$`;\\', 'ünï'])(
  'records with a temporary directory that is called %j, and executes nothing in its name',
  async (name) => {
    const dir = await temporaryDirectory();
    // Longer ones are not used.
    const temporary = join(await temporaryDirectory(), name);
    mkdirSync(temporary);
    const run = startCli(['run', '--quiet', '--command', 'echo recorded'], {
      cwd: dir,
      env: { TMPDIR: temporary },
    });
    const { status, err } = await run.ended;
    expect(status, err).toBe(0);
    expect(buildOf(dir)).toMatchObject({ log: 'recorded\n', metadata: { files: { cast: 'rebuild.cast' } } });
    expect([dir, temporary].some((place) => existsSync(join(place, 'PWN')))).toBe(false);
    expect(readdirSync(temporary)).toEqual([]);
  },
);

it('records where the first cat on PATH does not work', async () => {
  const dir = await temporaryDirectory();
  const bin = join(dir, 'bin');
  mkdirSync(bin);
  writeFileSync(join(bin, 'cat'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  for (const program of ['tmux', 'sh', 'mkfifo', 'rm'])
    symlinkSync(findProgram(program, process.env) ?? '', join(bin, program));
  const env = { PATH: bin, TMPDIR: dir };
  const { status, err } = await startCli(['run', '--quiet', '--command', 'echo recorded'], { cwd: dir, env })
    .ended;
  expect(status, err).toBe(0);
  expect(buildOf(dir)).toMatchObject({ log: 'recorded\n', metadata: { files: { cast: 'rebuild.cast' } } });
  expect(readdirSync(dir).filter((name) => name.startsWith('nixos-rebuild-test-'))).toEqual([]);
});

it('ends as interrupted where the reader of the terminal is killed', async () => {
  const dir = await temporaryDirectory();
  const temporary = await temporaryDirectory();
  const options = { cwd: dir, env: { TMPDIR: temporary } };
  const run = startCli(['run', '--timeout', '60', '--command', 'touch begun; exec sleep 600'], options);
  // Not the word on standard error: the heading shows the command before it starts.
  while (!existsSync(join(dir, 'begun'))) await sleep(10);
  const scratch = readdirSync(temporary).map((name) => join(temporary, name));
  const readers = scratch
    .flatMap(terminalProcesses)
    .filter(({ pid }) => readFileSync(`/proc/${pid}/comm`, 'utf8').trim() === 'cat');
  expect(readers).toHaveLength(1);
  for (const { pid } of readers) process.kill(pid, 'SIGKILL');
  const { err } = await run.ended;
  expect(buildOf(dir).metadata.outcome, err).toBe('interrupted');
  expect(readdirSync(temporary)).toEqual([]);
});

it('ends by itself, with everything it needed, when its recorder is killed', async () => {
  const dir = await temporaryDirectory();
  const temporary = await temporaryDirectory();
  const options = { cwd: dir, env: { TMPDIR: temporary } };
  const run = startCli(
    ['run', '--command', 'touch begun; until test -e go; do sleep 0.05; done; echo gone > end'],
    options,
  );
  // Not the word on standard error: the heading shows the command before it starts.
  while (!existsSync(join(dir, 'begun'))) await sleep(10);
  const scratch = readdirSync(temporary).map((name) => join(temporary, name));
  run.child.kill('SIGKILL');
  await run.ended;
  expect(scratch.flatMap(terminalProcesses)).not.toEqual([]);
  writeFileSync(join(dir, 'go'), '');
  await expect.poll(() => scratch.flatMap(terminalProcesses), { timeout: 10_000 }).toEqual([]);
  expect(readFileSync(join(dir, 'end'), 'utf8')).toBe('gone\n');
  expect(readdirSync(temporary)).toEqual([]);
});
