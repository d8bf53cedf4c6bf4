import { join } from 'node:path';
import type { z } from 'zod';
import { writeFileAtomic } from '../system/disk/atomic-file.js';
import { readRegularFile } from '../system/disk/regular-file.js';
import { ToolError } from '../system/errors.js';
import { systemReason } from '../system/system-fault.js';
import { metadataFileName } from './files.js';
import { type Metadata, metadataSchema } from './metadata.js';
import { withoutRefused } from './metadata-refusals.js';

/** Far above the size of a rebuild's metadata; a larger file is something else. */
const maxBytes = 32 * 1024 * 1024;

/**
 * Writes `metadata.json` into `dir`, all or nothing, and returns what it wrote: details that the schema refuses
 * are left out, with a notice. Throws where what the build is about does not match the schema.
 */
export async function writeMetadata(dir: string, metadata: Metadata): Promise<Metadata> {
  const { metadata: known, refused } = withoutRefused(metadata);
  const notices = [...(known.notices ?? []), refusalNotice(refused)];
  const written = refused.length === 0 ? known : { ...known, notices };
  await writeJson(join(dir, metadataFileName), metadataSchema, written);
  return written;
}

function refusalNotice(refused: readonly string[]): string {
  return `left out of the metadata, because it cannot be right: ${refused.join(', ')}`;
}

/** Reads and checks `metadata.json` of `dir`. Throws a ToolError (`bad-metadata`) that names the file. */
export async function readMetadata(dir: string): Promise<Metadata> {
  return readJson(join(dir, metadataFileName), metadataSchema);
}

/** Writes a checked value as JSON for people to read, all or nothing. */
export async function writeJson<T>(path: string, schema: z.ZodType<T>, value: T): Promise<void> {
  const checked = parse(path, schema, value);
  await writeFileAtomic(path, `${JSON.stringify(checked, null, 2)}\n`);
}

/** Reads and checks a JSON file, which may come from elsewhere. Throws a ToolError (`bad-metadata`, status 2). */
export async function readJson<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const text = await readText(path);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badMetadata(path, text.trim() === '' ? 'it is empty' : 'it is not valid JSON');
  }
  return parse(path, schema, value);
}

function parse<T>(path: string, schema: z.ZodType<T>, value: unknown): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const where = issue?.path.length ? `"${issue.path.join('.')}": ` : '';
  throw badMetadata(path, `${where}${issue?.message ?? 'it does not match the schema'}`);
}

async function readText(path: string): Promise<string> {
  const text = await readRegularFile(path, maxBytes).catch((error: NodeJS.ErrnoException) => {
    throw badMetadata(path, error.code === 'ENOENT' ? 'there is no such file' : systemReason(error), error);
  });
  if (text === null) throw badMetadata(path, 'it is no regular file of sensible size');
  return text;
}

function badMetadata(path: string, why: string, cause?: unknown): ToolError {
  return new ToolError('bad-metadata', `cannot use ${path}: ${why}`, {
    status: 2,
    hint: 'Name a directory that nixos-rebuild-test wrote; "list-builds" lists them.',
    cause,
  });
}
