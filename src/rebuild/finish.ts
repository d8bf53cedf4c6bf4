import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Builds } from '../builds/builds.js';
import { removeAbandonedStarts } from '../builds/create-build.js';
import { fileNames, metadataFileName, runningFileName } from '../builds/files.js';
import type { Build, Metadata } from '../builds/metadata.js';
import { readMetadata, writeMetadata } from '../builds/metadata-file.js';
import { type RunningMark, readRunning, removeRunning } from '../builds/running.js';
import type { BuildsScan } from '../builds/scan.js';
import type { Recording } from '../cast/recording.js';
import { loadRedaction } from '../redact/redaction.js';
import { undoLeft } from '../remedy/undo.js';
import { messageOf, ToolError } from '../system/errors.js';
import { isProcessAlive } from '../system/proc/identity.js';

/** By directory of builds, what is being completed: of several rebuilds that start at once only one does it. */
const underWay = new Map<string, Promise<BuildsScan>>();

/**
 * Completes every build whose recorder was killed; `notice` receives a sentence for each, also where that
 * failed. Returns the builds as they are afterwards.
 */
export async function finishLeftovers(
  builds: Builds,
  notice: (message: string) => void,
): Promise<BuildsScan> {
  const other = underWay.get(builds.dir);
  if (other !== undefined) return other.then(() => builds.scan());
  const finishing = finishEach(builds, notice).finally(() => underWay.delete(builds.dir));
  underWay.set(builds.dir, finishing);
  return finishing;
}

async function finishEach(builds: Builds, notice: (message: string) => void): Promise<BuildsScan> {
  const [scan] = await Promise.all([builds.scan(), removeAbandonedStarts(builds.dir)]);
  if (scan.unfinished.length === 0) return scan;
  for (const { dir } of scan.unfinished)
    await finishBuild(dir).then(
      () => notice(`completed ${dir}, whose recorder had been killed`),
      (thrown) => notice(`could not complete ${dir}: ${messageOf(thrown)}`),
    );
  return builds.scan();
}

/**
 * Completes a build whose recorder was killed: ends its orphaned tmux server and processes, derives what
 * can be derived from the recording, and writes the metadata with outcome `interrupted`. A complete build is
 * returned as it is. Throws a ToolError for one that is still running, and for a directory that is not a build.
 */
export async function finishBuild(dir: string): Promise<Build> {
  const name = basename(dir);
  if (!existsSync(join(dir, runningFileName))) return { dir, name, metadata: await readMetadata(dir) };
  const mark = await readRunning(dir);
  if (await isProcessAlive(mark))
    throw new ToolError('still-running', `${dir} is still being recorded by process ${mark.pid}`, {
      status: 2,
      hint: 'Wait for it, or end that process first.',
    });
  // Every rebuild looks for such builds, and hardly one finds any: what completes one is loaded when it is there.
  const { endLeftovers } = await import('./leftovers.js');
  const notices = [
    'the recorder was killed; this is what it had written',
    ...(await endLeftovers(mark)),
    ...(await undoLeft(dir, process.env)),
  ];
  if (!existsSync(join(dir, metadataFileName))) await writeMetadata(dir, await completed(dir, mark, notices));
  await removeRunning(dir);
  return { dir, name, metadata: await readMetadata(dir) };
}

async function completed(dir: string, { metadata }: RunningMark, added: string[]): Promise<Metadata> {
  const notices = [...(metadata.notices ?? []), ...added];
  const cast = join(dir, fileNames.cast);
  // Where not even its header was written, it is no recording.
  if (existsSync(cast) && !cutBrokenLine(cast)) await rm(cast);
  if (!existsSync(cast)) {
    const files = { ...metadata.files, cast: null };
    return { ...metadata, files, duration_seconds: await logAge(dir, metadata), notices };
  }
  try {
    const { blankEndNotice, recordingIn, writeScreens } = await import('./pictures/screens.js');
    const { explainRecording } = await import('../nix/explain.js');
    const recording = await recordingIn(dir);
    const seconds = await lengthOf(recording);
    const { phases, activity } = await explainRecording(recording, { checkout: null, exitCode: null });
    const { machineFonts } = await import('./pictures/fonts/machine-fonts.js');
    const options = {
      dir,
      // The recording is redacted already, and the secrets of that rebuild are not known here.
      redaction: await loadRedaction({ secrets: [], patterns: [] }, {}),
      seconds,
      frameIntervalSeconds: 5,
      theme: null,
      fonts: machineFonts({ env: process.env }, (problem) => notices.push(problem)),
      gif: null,
    };
    const screens = await writeScreens(recording, options, (thrown) => {
      notices.push(`a picture could not be made: ${messageOf(thrown)}`);
    });
    const blankEnd = blankEndNotice(screens);
    if (blankEnd !== null) notices.push(blankEnd);
    return {
      ...metadata,
      finished_at: new Date(Date.parse(metadata.timestamp) + seconds * 1000).toISOString(),
      duration_seconds: Math.round(seconds * 1000) / 1000,
      phases,
      activity,
      files: { ...metadata.files, ...screens.files },
      ...(screens.screenSeconds === null ? {} : { screen_seconds: screens.screenSeconds }),
      notices,
    };
  } catch (thrown) {
    return { ...metadata, notices: [...notices, `the recording could not be read: ${messageOf(thrown)}`] };
  }
}

async function lengthOf(recording: Recording): Promise<number> {
  let seconds = 0;
  for await (const events of recording.events()) seconds = events.at(-1)?.time ?? seconds;
  return seconds;
}

/** Seconds from the start to the log's last write. */
async function logAge(dir: string, metadata: Metadata): Promise<number | null> {
  try {
    const { mtimeMs } = await stat(join(dir, fileNames.log));
    return Math.max(0, Math.round(mtimeMs - Date.parse(metadata.timestamp)) / 1000);
  } catch {
    return null;
  }
}

/**
 * Removes an unfinished last line, which a kill in the middle of a write leaves and some players refuse. Returns
 * whether there is a whole line.
 */
function cutBrokenLine(path: string): boolean {
  const fd = openSync(path, 'r+');
  try {
    const { size } = fstatSync(fd);
    const tail = Buffer.alloc(Math.min(size, 1024 * 1024));
    readSync(fd, tail, 0, tail.length, size - tail.length);
    const newline = tail.lastIndexOf(0x0a);
    if (newline >= 0 && newline < tail.length - 1) ftruncateSync(fd, size - tail.length + newline + 1);
    return newline >= 0 || size > tail.length;
  } finally {
    closeSync(fd);
  }
}
