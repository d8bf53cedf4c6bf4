import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildState } from '../builds/build-state.js';
import { fileNames, runningFileName } from '../builds/files.js';
import type { Metadata } from '../builds/metadata.js';
import { markerEvent } from '../nix/said/markers.js';
import { shownLine, stripControls } from '../text/clean.js';
import { filledLines } from '../text/lines.js';
import type { RunningBuild } from './data.js';

const mostBuilds = 20;
const mostPhases = 100;
const shownLines = 6;
/** How much of a log's end, and of what a recording has got since it was read last, is read at a time (bytes). */
const tailBytes = 16 * 1024;
const chunkBytes = 4 * 1024 * 1024;
/** The label of the marker with which a recorded command ends; the others are phases (record/recording-writer.ts). */
const commandEnd = /^(?:end|exit \d+)$/;
/** A marker of an asciicast, version 2. */
const marker = /^\[\d+(?:\.\d+)?, ?"m", ?"/;

/** Of a recording: how much of it was read (bytes), and when its phases began (s). */
type Followed = { at: number; starts: { name: string; start: number }[] };

/** Follows the builds of a directory that are being made: of each recording, only what has come since is read. */
export class RunningBuilds {
  readonly #dir: string;
  #followed = new Map<string, Followed>();

  /** `dir` is an absolute directory of builds. */
  constructor(dir: string) {
    this.#dir = dir;
  }

  /** Those that are being made now, oldest first. `now` is in milliseconds since 1970. */
  async read(now: number): Promise<RunningBuild[]> {
    const names = (await readdir(this.#dir).catch(() => [])).sort();
    const before = this.#followed;
    this.#followed = new Map();
    const running: RunningBuild[] = [];
    for (const name of names) {
      const dir = join(this.#dir, name);
      if (running.length === mostBuilds || !(await isThere(join(dir, runningFileName)))) continue;
      const state = await buildState(dir);
      if (state.kind !== 'running') continue;
      const followed = before.get(name) ?? { at: 0, starts: [] };
      await follow(join(dir, fileNames.cast), followed);
      this.#followed.set(name, followed);
      running.push(await runningBuild(dir, state.build.metadata, { name, now, followed }));
    }
    return running;
  }
}

async function runningBuild(
  dir: string,
  { host, action, timestamp, tried }: Metadata,
  { name, now, followed: { starts } }: { name: string; now: number; followed: Followed },
): Promise<RunningBuild> {
  const started = Date.parse(timestamp);
  const elapsed = Math.max(0, (now - started) / 1000);
  const lines = filledLines(stripControls(await endOf(join(dir, fileNames.log))));
  const said = lines.map((line, index) => markerEvent(line, { line: index + 1, column: 1 }));
  const progress = said.findLast((event) => event?.kind === 'progress');
  return {
    ...{ name, started, host: host && shownLine(host, 80), action: action && shownLine(action, 40) },
    tried: tried ? shownLine([tried.kind, tried.profile].filter(Boolean).join(', '), 80) : null,
    phases: starts.map(({ name: phase, start }, index) => ({
      ...{ name: phase, start },
      seconds: Math.max(0, (starts[index + 1]?.start ?? Math.max(elapsed, start)) - start),
    })),
    progress: progress?.kind === 'progress' ? shownLine(progress.doing, 120) : null,
    lines: lines.slice(-shownLines).map((line) => shownLine(line, 200)),
  };
}

/** Reads what a recording has got since; its masks may hold back what came last. */
async function follow(path: string, followed: Followed): Promise<void> {
  const part = await readPart(path, followed.at, chunkBytes);
  if (part === null) return;
  const whole = part.lastIndexOf('\n') + 1;
  // A line that is as long as what is read at a time is no marker.
  followed.at += whole > 0 || part.length < chunkBytes ? whole : part.length;
  for (const line of part.subarray(0, whole).toString('utf8').split('\n')) {
    if (!marker.test(line) || followed.starts.length === mostPhases) continue;
    const [seconds, , label] = parsed(line);
    if (typeof seconds === 'number' && typeof label === 'string' && !commandEnd.test(label))
      followed.starts.push({ name: shownLine(label, 60), start: seconds });
  }
}

function parsed(line: string): unknown[] {
  try {
    const value: unknown = JSON.parse(line);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

async function endOf(path: string): Promise<string> {
  const part = await readPart(path, -tailBytes, tailBytes);
  return part === null ? '' : part.toString('utf8');
}

/** At most `most` bytes of a file from `start` on, which counts from its end where it is negative; null where it cannot be read. */
async function readPart(path: string, start: number, most: number): Promise<Buffer | null> {
  const file = await open(path).catch(() => null);
  if (file === null) return null;
  try {
    const { size } = await file.stat();
    const from = start < 0 ? Math.max(0, size + start) : start;
    const bytes = Buffer.alloc(Math.max(0, Math.min(most, size - from)));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, from);
    return bytes.subarray(0, bytesRead);
  } catch {
    return null;
  } finally {
    await file.close();
  }
}

async function isThere(path: string): Promise<boolean> {
  const file = await open(path).catch(() => null);
  await file?.close();
  return file !== null;
}
