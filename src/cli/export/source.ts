import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { fileNames } from '../../builds/files.js';
import { messageOf, ToolError, usageError } from '../../system/errors.js';

export type CastFile = { path: string; bytes: number };

/**
 * Finds the recording that an argument names: a file, a build's directory, or a build by name in
 * `buildsDir` (absolute). Unlike what reads metadata it also takes a build that was cut off before its
 * metadata was written. Throws a usage error (`no-recording`) where there is none.
 */
export async function findCast(named: string, buildsDir: string, cwd: string): Promise<CastFile> {
  for (const path of [resolve(cwd, named), resolve(buildsDir, named)]) {
    const found = await stat(path).catch(() => null);
    if (!found) continue;
    if (!found.isDirectory()) return { path, bytes: found.size };
    const cast = join(path, await castName(path));
    const inside = await stat(cast).catch(() => null);
    if (inside?.isFile()) return { path: cast, bytes: inside.size };
    throw usageError(
      'no-recording',
      `${path} holds no recording`,
      'Name a cast, or a build that was recorded.',
    );
  }
  throw usageError(
    'no-recording',
    `there is no recording or build called ${named}`,
    'Give the path of a cast, or the name of a build as list-builds shows it.',
  );
}

/** The name of the recording in a build's directory, by its metadata where that can be read. */
async function castName(dir: string): Promise<string> {
  // The schemas of metadata take longer to load than a picture takes.
  const { buildState } = await import('../../builds/build-state.js');
  const state = await buildState(dir);
  const files = state.kind === 'finished' ? state.build.metadata.files : null;
  return basename(files?.cast ?? fileNames.cast);
}

/** Streams a file; `onRead` is called with the length of each piece in bytes. Throws where it cannot be read. */
export async function* castBytes(path: string, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
      onRead(chunk.length);
      yield chunk;
    }
  } catch (cause) {
    if (cause instanceof ToolError) throw cause;
    throw new ToolError('cannot-read', `${path} cannot be read: ${messageOf(cause)}`, { cause });
  }
}
