import { createReadStream } from 'node:fs';
import { lstat, readFile, realpath } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { openBuilds } from '../../builds/builds.js';
import type { Metadata } from '../../builds/metadata.js';
import { plainTextEncoder } from '../../cast/encode.js';
import { openCast } from '../../cast/read.js';
import type { Recording } from '../../cast/recording.js';
import { explainFile, explainRecording, fileKind } from '../../nix/explain.js';
import { figureIn } from '../../nix/figure.js';
import type { Understanding } from '../../nix/observer.js';
import { isStorePath } from '../../nix/store-path.js';
import { systemReason } from '../../system/system-fault.js';
import { lastScreenWithContent } from '../../terminal/last-content.js';
import { Transcript } from '../../terminal/log/transcript.js';
import type { Screen } from '../../terminal/screen.js';
import { type Side, sideOf } from '../comparison.js';

/** One of the two that are compared, read from disk. */
export type Compared = {
  side: Side;
  /** A build's metadata; null for anything else. */
  metadata: Metadata | null;
  /** Replays the recording up to its last screen; null where there is no recording. */
  screen: (() => Promise<Screen>) | null;
  /** Why its log is not compared, as a sentence without stop; null where it is, or where there is none. */
  note: string | null;
};

const maxLogBytes = 64 * 1024 * 1024;

/**
 * Reads what `name` is: a store path (or a link into a store), a file (a cast or a log), or else a build by
 * name in `buildsDir` or by path. Relative paths are relative to `cwd`. Throws a usage error (status 2) for a
 * build that is not there and a cast that cannot be read.
 */
export async function openSide(name: string, buildsDir: string, cwd: string): Promise<Compared> {
  const path = resolve(cwd, name);
  // Profiles such as /run/current-system are links into the store.
  const real = await realpath(path).catch(() => path);
  if (name.includes('/') && isStorePath(real)) return closureSide(name, real);
  const stat = await lstat(path).catch(() => null);
  if (stat?.isFile()) return (await fileKind(path)) === 'cast' ? castSide(name, path) : logSide(name, path);
  return buildSide(name, buildsDir);
}

function closureSide(name: string, path: string): Compared {
  return { side: { ...unknownSide(name), store_path: path }, metadata: null, screen: null, note: null };
}

function unknownSide(name: string): Side {
  return {
    name,
    outcome: null,
    duration_seconds: null,
    phases: [],
    failures: [],
    store_path: null,
    closure_bytes: null,
    log: null,
  };
}

async function castSide(name: string, path: string): Promise<Compared> {
  const recording = await openCast(() => createReadStream(path));
  const understood = await explainRecording(recording, { checkout: null, exitCode: null });
  const { seconds, exit, log } = await transcriptOf(recording);
  const side = { ...understoodSide(name, understood), duration_seconds: seconds, log };
  const outcome = exit === null ? side.outcome : exit === 0 ? 'success' : 'failed';
  return { side: { ...side, outcome }, metadata: null, screen: () => pictured(recording), note: null };
}

async function pictured(recording: Recording): Promise<Screen> {
  return (await lastScreenWithContent(recording)).screen;
}

/** The lines that a recording printed, its length and the exit status it carries. */
async function transcriptOf(recording: Recording) {
  const encoder = plainTextEncoder((size) => new Transcript({ size }));
  let [text, seconds] = [encoder.header(recording.header), 0];
  let exit: number | null = null;
  for await (const events of recording.events()) {
    for (const event of events) {
      seconds = event.time;
      if (text.length < maxLogBytes) text += encoder.event(event);
      if (event.code === 'x') exit = figureIn(event.data.trim()) ?? exit;
    }
  }
  return { seconds, exit, log: linesOf(text + encoder.end()) };
}

async function logSide(name: string, path: string): Promise<Compared> {
  const understood = await explainFile(path, { checkout: null, exitCode: null });
  const { log, note } = await readLog(path);
  return { side: { ...understoodSide(name, understood), log }, metadata: null, screen: null, note };
}

/** Where a log shows neither a failure nor a success, the outcome is not known. */
function understoodSide(name: string, { verdict, failures, phases, storePath }: Understanding): Side {
  const outcome = verdict === 'failed' ? 'failed' : verdict === 'succeeded' ? 'success' : null;
  return { ...unknownSide(name), outcome, phases, failures, store_path: storePath };
}

async function buildSide(name: string, buildsDir: string): Promise<Compared> {
  const { dir, name: found, metadata } = await openBuilds(buildsDir).find(name);
  const fileOf = async (file: string | null) => {
    if (file === null || basename(file) !== file) return null;
    const path = join(dir, file);
    return (await lstat(path).catch(() => null))?.isFile() ? path : null;
  };
  const path = await fileOf(metadata.files.log);
  const cast = await fileOf(metadata.files.cast);
  const { log, note } = path === null ? { log: null, note: null } : await readLog(path);
  return {
    side: sideOf(found, metadata, log),
    metadata,
    note,
    screen: cast ? async () => pictured(await openCast(() => createReadStream(cast))) : null,
  };
}

/** The lines of a log, or why it is not compared line by line. */
async function readLog(path: string): Promise<{ log: string[]; note: null } | { log: null; note: string }> {
  try {
    const { size } = await lstat(path);
    if (size <= maxLogBytes) return { log: linesOf(await readFile(path, 'utf8')), note: null };
    return { log: null, note: `${path} is larger than 64 MiB, too large to compare line by line` };
  } catch (thrown) {
    return { log: null, note: `${path} was left out: ${systemReason(thrown)}` };
  }
}

function linesOf(text: string): string[] {
  const lines = text.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
