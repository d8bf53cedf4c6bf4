import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { metadataSchema } from '../../src/builds/metadata.js';
import { runningMarkSchema } from '../../src/builds/running.js';
import { terminalProcesses } from '../../src/record/tmux/terminal-processes.js';
import { RebuildProcesses } from '../../src/system/proc/processes.js';
import { asciinemaCat } from '../support/asciinema.js';
import { cli } from '../support/cli.js';
import { signalOnce, startCli } from '../support/cli-process.js';
import { temporaryDirectory } from '../support/directory.js';
import { eventsOf } from '../support/recording.js';

const hundredLines = 'i=1; while [ $i -le 100 ]; do echo "line $i"; i=$((i+1)); done';
const printed = Array.from({ length: 100 }, (_, index) => `line ${index + 1}\n`).join('');

let cwd = '';
let temporary = '';
beforeEach(async () => {
  cwd = await temporaryDirectory();
  temporary = await temporaryDirectory();
});

const buildDir = () => {
  const outputDir = join(cwd, 'rebuild-logs');
  return join(outputDir, readdirSync(outputDir).find((name) => name.startsWith('rebuild-')) as string);
};
const metadataOf = (dir: string) =>
  metadataSchema.parse(JSON.parse(readFileSync(join(dir, 'metadata.json'), 'utf8')));

/** Runs a command that prints and waits, and sends the tool a signal once `now` was printed. */
const runAndSignal = (signal: NodeJS.Signals, ...options: string[]) =>
  startCli(
    ['run', '--command', `${hundredLines}; echo up; sleep 0.3; echo now; exec sleep 600`, ...options],
    { cwd, env: { TMPDIR: temporary } },
    signalOnce(/now\r?\n/, signal),
  ).ended;

describe.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('a run that gets %s', (signal) => {
  it('closes the recording, has the outcome cancelled, and leaves no process or temporary file', async () => {
    const { status, err } = await runAndSignal(signal);
    expect(status, err).toBe(130);
    expect(metadataOf(buildDir())).toMatchObject({
      outcome: 'cancelled',
      success: false,
      exit_code: expect.any(Number),
    });
    expect(readFileSync(join(buildDir(), 'rebuild.log'), 'utf8').startsWith(`${printed}up\n`)).toBe(true);
    const events = await eventsOf(join(buildDir(), 'rebuild.cast'));
    expect(events.at(-1)).toMatchObject({ code: 'm', data: expect.stringMatching(/^(?:exit \d+|end)$/) });
    expect(existsSync(join(buildDir(), 'running.json'))).toBe(false);
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('a run that is killed outright', () => {
  it('a killed run leaves a playable cast and a readable log, and finish completes the build', async () => {
    const { signal } = await runAndSignal('SIGKILL');
    expect(signal).toBe('SIGKILL');
    const dir = buildDir();
    const mark = runningMarkSchema.parse(JSON.parse(readFileSync(join(dir, 'running.json'), 'utf8')));
    expect(existsSync(join(dir, 'metadata.json'))).toBe(false);
    // The last line may have been shown before it was written.
    expect(readFileSync(join(dir, 'rebuild.log'), 'utf8').replace('now\n', '')).toBe(`${printed}up\n`);
    const before = await eventsOf(join(dir, 'rebuild.cast'));
    expect(before.map(({ data }) => data).join('')).toContain('line 100\r\nup\r\n');
    expect(asciinemaCat(join(dir, 'rebuild.cast'))).toContain('line 100\r\nup\r\n');

    const { status, err } = await cli(['finish'], cwd);
    expect(status, err).toBe(0);
    const metadata = metadataOf(dir);
    expect(metadata).toMatchObject({
      outcome: 'interrupted',
      success: false,
      exit_code: null,
      files: {
        log: 'rebuild.log',
        cast: 'rebuild.cast',
        frames: 'rebuild.frames.log',
        screenshot: 'final.png',
      },
    });
    expect(metadata.notices?.join()).toContain('killed');
    expect(metadata.duration_seconds).toBeGreaterThan(0);
    for (const name of ['rebuild.frames.log', 'final.png'])
      expect(existsSync(join(dir, name)), name).toBe(true);
    expect(existsSync(join(dir, 'running.json'))).toBe(false);
    expect(mark.scratch.flatMap(terminalProcesses)).toEqual([]);
    expect(new RebuildProcesses(mark.nonce, null).find()).toEqual([]);
    expect(readdirSync(temporary)).toEqual([]);

    const again = await cli(['finish', basename(dir), '--json'], cwd);
    expect(JSON.parse(again.out)[0]).toMatchObject({ outcome: 'interrupted' });
  });

  it('the next run completes a build whose run was killed', async () => {
    await runAndSignal('SIGKILL', '--no-recording');
    const killed = buildDir();
    const { status, err } = await cli(['run', '--command', 'true'], cwd, { env: process.env });
    expect(status, err).toBe(0);
    expect(err).toContain(`completed ${killed}`);
    expect(metadataOf(killed)).toMatchObject({ outcome: 'interrupted', files: { cast: null } });
    expect(readFileSync(join(killed, 'rebuild.log'), 'utf8').slice(0, printed.length + 3)).toBe(
      `${printed}up\n`,
    );
    const { out } = await cli(['list-builds', '--json'], cwd);
    expect(JSON.parse(out).map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'success',
      'interrupted',
    ]);
  });

  it('finish refuses a build that still runs', async () => {
    const run = startCli(
      ['run', '--command', 'echo up; exec sleep 600'],
      { cwd, env: { TMPDIR: temporary } },
      (err, child) => {
        if (!/^up\r?\n/m.test(err) || asked) return;
        asked = cli(['finish'], cwd).finally(() => child.kill('SIGTERM'));
      },
    );
    let asked: ReturnType<typeof cli> | null = null;
    expect((await run.ended).status).toBe(130);
    const answer = await (asked as unknown as ReturnType<typeof cli>);
    // A running build is not unfinished.
    expect(answer).toMatchObject({ status: 0 });
    expect(answer.err).toContain(`nothing to finish in ${dirname(buildDir())}`);
  });
});
