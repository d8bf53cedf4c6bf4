import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { messageOf, ToolError, usageError } from '../../system/errors.js';

export type CastFile = { path: string; bytes: number };

/**
 * Finds the recording that an argument names: a file, a build's directory, or a build by name in
 * `outputDir`. Throws a usage error (`no-recording`) where there is none.
 */
export async function findCast(named: string, outputDir: string, cwd: string): Promise<CastFile> {
  for (const path of [resolve(cwd, named), resolve(cwd, outputDir, named)]) {
    const found = await stat(path).catch(() => null);
    if (!found) continue;
    if (!found.isDirectory()) return { path, bytes: found.size };
    const cast = join(path, await castName(path));
    const inside = await stat(cast).catch(() => null);
    if (inside?.isFile()) return { path: cast, bytes: inside.size };
    throw usageError(
      'no-recording',
      `${path} holds no recording.`,
      'It was made without one, or is not a build.',
    );
  }
  throw usageError(
    'no-recording',
    `There is no recording or build called ${named}.`,
    'Give the path of a cast, or the name of a build as list-builds shows it.',
  );
}

/** What a build's metadata says its recording is called. */
async function castName(dir: string): Promise<string> {
  try {
    const { files } = JSON.parse(await readFile(join(dir, 'metadata.json'), 'utf8'));
    if (typeof files.cast === 'string') return basename(files.cast);
  } catch {
    // A build that was cut off may have a recording and no metadata yet.
  }
  return 'rebuild.cast';
}

/** Streams a file, telling `onRead` how many bytes came. Throws where it cannot be read. */
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
