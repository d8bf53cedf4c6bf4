import { closeSync, existsSync, fstatSync, ftruncateSync, openSync, readSync } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileNames, metadataFileName, runningFileName } from '../builds/files.js';
import type { Build, Metadata } from '../builds/metadata.js';
import { readMetadata, writeMetadata } from '../builds/metadata-file.js';
import { isAlive, type RunningMark, readRunning, removeRunning } from '../builds/running.js';
import type { Recording } from '../cast/recording.js';
import { explainRecording } from '../nix/explain.js';
import { endRest } from '../record/stop.js';
import { compileRedaction } from '../redact/redaction.js';
import { scratchPrefix } from '../system/disk/scratch.js';
import { messageOf, ToolError } from '../system/errors.js';
import { RebuildProcesses } from '../system/proc/processes.js';
import { runProgram } from '../system/programs.js';
import { recordingIn, writeScreens } from './pictures/screens.js';

/**
 * Completes a build whose recorder was killed: ends its orphaned tmux server and processes, derives what
 * can be derived from the recording, and writes the metadata with outcome `interrupted`. A build that is
 * complete is given back as it is. Throws a ToolError for one that still runs, or that is none of ours.
 */
export async function finishBuild(dir: string): Promise<Build> {
  const name = basename(dir);
  if (!existsSync(join(dir, runningFileName))) return { dir, name, metadata: await readMetadata(dir) };
  const mark = await readRunning(dir);
  if (await isAlive(mark))
    throw new ToolError('still-running', `${dir} is still being recorded by process ${mark.pid}`, {
      status: 2,
      hint: 'Wait for it, or end that process first.',
    });
  const notices = ['the recorder was killed; this is what it had written', ...(await endOrphans(mark))];
  if (!existsSync(join(dir, metadataFileName))) await writeMetadata(dir, await completed(dir, mark, notices));
  await removeRunning(dir);
  return { dir, name, metadata: await readMetadata(dir) };
}

/** Ends what a killed recorder left running; gives what there is to say of it. */
async function endOrphans({ tmux, nonce }: RunningMark): Promise<string[]> {
  // The path comes from a file: only a socket in a directory such as we make is touched.
  const server = tmux && basename(dirname(tmux.socket)).startsWith(scratchPrefix) ? tmux : null;
  const isThere = server !== null && existsSync(server.socket);
  const processes = new RebuildProcesses(nonce, isThere ? { pid: server.pid, wrapper: true } : null);
  await endRest(processes);
  const { activations } = processes.look();
  if (server === null) return [];
  // Its end would hang up the terminal on which an activation prints.
  if (activations.length > 0)
    return [
      `an activation was still under way: ${activations.join('; ')}`,
      `its terminal was left to it; when it is done: tmux -S ${server.socket} kill-server`,
    ];
  await runProgram(['tmux', '-S', server.socket, 'kill-server'], { timeoutMs: 5000 });
  await rm(dirname(server.socket), { recursive: true, force: true });
  return [];
}

async function completed(dir: string, { metadata }: RunningMark, said: string[]): Promise<Metadata> {
  const notices = [...(metadata.notices ?? []), ...said];
  if (!existsSync(join(dir, fileNames.cast)))
    return { ...metadata, duration_seconds: await logAge(dir, metadata), notices };
  cutBrokenLine(join(dir, fileNames.cast));
  try {
    const recording = await recordingIn(dir);
    const seconds = await lengthOf(recording);
    const { phases, activity } = await explainRecording(recording, { checkout: null, exitCode: null });
    const options = {
      dir,
      // What was recorded is redacted already; nobody's secrets are known here.
      redaction: compileRedaction({ secrets: [], patterns: [] }, {}),
      seconds,
      frameIntervalSeconds: 5,
      theme: null,
      gif: null,
    };
    const { files } = await writeScreens(recording, options, (thrown) => {
      notices.push(`a picture could not be made: ${messageOf(thrown)}`);
    });
    return {
      ...metadata,
      finished_at: new Date(Date.parse(metadata.timestamp) + seconds * 1000).toISOString(),
      duration_seconds: Math.round(seconds * 1000) / 1000,
      phases,
      activity,
      files: { ...metadata.files, ...files },
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

/** From the start to the log's last write. */
async function logAge(dir: string, metadata: Metadata): Promise<number | null> {
  try {
    const { mtimeMs } = await stat(join(dir, fileNames.log));
    return Math.max(0, Math.round(mtimeMs - Date.parse(metadata.timestamp)) / 1000);
  } catch {
    return null;
  }
}

/** A kill in the middle of a write may leave half a line, which some players refuse. */
function cutBrokenLine(path: string): void {
  const fd = openSync(path, 'r+');
  try {
    const { size } = fstatSync(fd);
    const tail = Buffer.alloc(Math.min(size, 1024 * 1024));
    readSync(fd, tail, 0, tail.length, size - tail.length);
    const newline = tail.lastIndexOf(0x0a);
    if (newline >= 0 && newline < tail.length - 1) ftruncateSync(fd, size - tail.length + newline + 1);
  } finally {
    closeSync(fd);
  }
}
