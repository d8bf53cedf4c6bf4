import { execFileSync } from 'node:child_process';
import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { openCast } from '../../src/cast/read.js';
import type { CastEvent } from '../../src/cast/recording.js';
import { type OpenRecording, openRecording, type RecordingHooks } from '../../src/record/open-recording.js';
import { type RecordHooks, type RecordRequest, record } from '../../src/record/record.js';
import type { RecordCommand, RecordingRequest, RecordResult, TextFilter } from '../../src/record/request.js';
import type { OpenSource } from '../../src/record/source.js';
import { RebuildProcesses } from '../../src/system/proc/processes.js';
import { readProcess } from '../../src/system/proc/stat.js';
import { temporaryDirectory } from './directory.js';

/** A filter that changes nothing. */
export const noFilter = (): TextFilter => ({ push: (text) => text, release: () => '', flush: () => '' });

/** What a recording of one command wrote and reported. */
export type Recorded = RecordResult & {
  dir: string;
  log: string;
  events: CastEvent[];
  /** All of the terminal's output, joined. */
  output: string;
  notices: string[];
  nonce: string;
  serverPid: number | null;
};

let recordings = 0;

/** Points TMPDIR to a directory of the test's own, once in a test. */
async function ownTemporaryDirectory(): Promise<string> {
  const before = process.env.TMPDIR;
  if (before?.includes('nrt-test-')) return before;
  const dir = await temporaryDirectory();
  process.env.TMPDIR = dir;
  onTestFinished(() => {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  });
  return dir;
}

/**
 * Records a shell command with real tmux, and asserts what must hold however it ended: no process,
 * tmux server or temporary file is left, and the cast can be read without damage.
 */
export async function recordShell(
  command: string,
  changes: Partial<RecordRequest> = {},
  hooks: RecordHooks = {},
): Promise<Recorded> {
  const temporary = await ownTemporaryDirectory();
  const dir = await temporaryDirectory();
  const logPath = join(dir, 'rebuild.log');
  const castPath = join(dir, 'rebuild.cast');
  const notices: string[] = [];
  let nonce = '';
  let serverPid: number | null = null;
  recordings += 1;
  const recording = record(
    {
      argv: ['/bin/sh', '-c', command],
      cwd: dir,
      env: process.env,
      cols: 80,
      rows: 24,
      logPath,
      castPath,
      castVersion: 2,
      timeoutSeconds: 0,
      newFilter: noFilter,
      ...changes,
    },
    {
      ...hooks,
      onStart: (started) => {
        nonce = started.nonce;
        serverPid = started.tmux?.pid ?? null;
        return hooks.onStart?.(started);
      },
      onNotice: (message) => notices.push(message),
    },
  );
  const result = await recording.finally(() => {
    recordings -= 1;
  });
  expectNothingLeft(temporary, nonce, serverPid);
  const events = changes.castPath === null ? [] : await eventsOf(castPath);
  const output = outputOf(events);
  const log = readFileSync(logPath, 'utf8');
  return { ...result, dir, log, events, output, notices, nonce, serverPid };
}

/** All that was printed. */
export function outputOf(events: readonly CastEvent[]): string {
  return events.flatMap(({ code, data }) => (code === 'o' ? [data] : [])).join('');
}

function expectNothingLeft(temporary: string, nonce: string, serverPid: number | null): void {
  // Another recording of the same test may still have its files there.
  const left = readdirSync(temporary).filter((name) => !name.startsWith('nrt-test-'));
  if (recordings === 0) expect(left, 'temporary files left').toEqual([]);
  expect(new RebuildProcesses(nonce, null).find(), 'processes left').toEqual([]);
  if (serverPid !== null) expect(readProcess(serverPid), 'tmux server left').toBeNull();
}

/** A recording of several shell commands, and what it wrote and reported. */
export type Opened = {
  dir: string;
  recording: OpenRecording;
  notices: string[];
  lines: string[];
  /** Runs a shell command. */
  shell(script: string, more?: Partial<RecordCommand>): Promise<RecordResult>;
  /** Closes the recording, claims that nothing is left and that the cast is whole, and reads the files. */
  closed(): Promise<{ log: string; events: CastEvent[]; output: string; complete: boolean; seconds: number }>;
};

/** Opens a recording of real commands in `source`; `closed` has to be called. */
export async function openShell(
  source: OpenSource,
  changes: Partial<RecordingRequest> = {},
  hooks: RecordingHooks = {},
): Promise<Opened> {
  const temporary = await ownTemporaryDirectory();
  const dir = await temporaryDirectory();
  const logPath = changes.logPath ?? join(dir, 'rebuild.log');
  const castPath = changes.castPath ?? join(dir, 'rebuild.cast');
  const notices: string[] = [];
  const lines: string[] = [];
  recordings += 1;
  const recording = await openRecording(
    {
      ...{ source, cwd: dir, env: process.env, cols: 80, rows: 24, castVersion: 2, newFilter: noFilter },
      ...changes,
      ...{ logPath, castPath },
    },
    {
      ...hooks,
      onNotice: (message) => notices.push(message),
      onLines: (text) => lines.push(text),
    },
  );
  onTestFinished(async () => void (await recording.close()));
  return {
    ...{ dir, recording, notices, lines },
    shell: (script, more) => recording.run({ argv: ['/bin/sh', '-c', script], ...more }),
    closed: async () => {
      const result = await recording.close();
      recordings -= 1;
      expectNothingLeft(temporary, recording.nonce, recording.tmux?.pid ?? null);
      const events = await eventsOf(castPath);
      const output = outputOf(events);
      return { ...result, log: readFileSync(logPath, 'utf8'), events, output };
    },
  };
}

/** A file system of its own, of `mebibytes`. Mounting one needs root, as CI has. */
export async function smallDisk(mebibytes: number): Promise<string> {
  const dir = await temporaryDirectory();
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${mebibytes}m`, 'tmpfs', dir]);
  onTestFinished(() => void execFileSync('umount', ['--lazy', dir]));
  return dir;
}

/** The events of a cast file, which must be undamaged. */
export async function eventsOf(path: string): Promise<CastEvent[]> {
  const text = readFileSync(path);
  const recording = await openCast(() => createReadStream(path));
  const events: CastEvent[] = [];
  for await (const batch of recording.events()) events.push(...batch);
  expect(recording.damage(), `damage in ${path}`).toBeNull();
  expect(text.at(-1), `${path} ends with a newline`).toBe(0x0a);
  return events;
}
