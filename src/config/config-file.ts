import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { messageOf, ToolError, usageError } from '../system/errors.js';
import { JsonFault, type JsonText, readJsonText } from './json-text.js';
import { most } from './limits.js';

/** The file in the root of the repository, beside flake.nix. */
export const configFile = 'nixos-rebuild-test.json';

/**
 * The bytes of a configuration file; null where there is none. A symbolic link is followed. Throws a usage error
 * (`unreadable-config`) for what is no readable regular file of a sensible size.
 */
export async function readConfigFile(path: string): Promise<Uint8Array | null> {
  // Without O_NONBLOCK, opening a FIFO would wait for a writer.
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch((error) =>
    refusal(path, error),
  );
  if (file === null) return null;
  try {
    const stats = await file.stat();
    if (!stats.isFile())
      throw unreadable(path, stats.isDirectory() ? 'it is a directory' : 'it is no regular file');
    if (stats.size > most.fileBytes)
      throw unreadable(path, `it has ${stats.size} bytes, and may have ${most.fileBytes}`);
    return await file.readFile();
  } catch (thrown) {
    throw thrown instanceof ToolError ? thrown : unreadable(path, messageOf(thrown));
  } finally {
    await file.close();
  }
}

/** The JSON text of a file, which errors name `file`. Throws a usage error (`bad-config`) with line and column. */
export function configText(bytes: Uint8Array | string, file: string): JsonText {
  const text = typeof bytes === 'string' ? bytes : utf8(bytes, file);
  try {
    return readJsonText(text.replace(/^\ufeff/, ''));
  } catch (thrown) {
    if (!(thrown instanceof JsonFault)) throw thrown;
    const { line, column } = thrown.position;
    throw usageError('bad-config', `${file}:${line}:${column}: this is no JSON: ${thrown.message}`);
  }
}

function utf8(bytes: Uint8Array, file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw usageError('bad-config', `${file} is no UTF-8 text`, 'Save it as UTF-8.');
  }
}

const reasons: Record<string, string> = {
  EACCES: 'you may not read it',
  ELOOP: 'its symbolic links lead in a circle',
  EISDIR: 'it is a directory',
  ENXIO: 'it is no regular file',
  ENAMETOOLONG: 'its path is too long',
};

function refusal(path: string, error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return null;
  throw unreadable(path, reasons[error.code ?? ''] ?? messageOf(error));
}

function unreadable(path: string, reason: string): ToolError {
  return usageError('unreadable-config', `${path} cannot be read: ${reason}`, 'Correct it, or remove it.');
}
