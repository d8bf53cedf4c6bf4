import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { siteMarkName } from '../shelf/read.js';
import { usageError } from '../system/errors.js';

const manifestSchema = z.object({
  kind: z.literal('nixos-rebuild-test/site'),
  /** The release that wrote it; another one writes everything anew. */
  version: z.string(),
  builds: z.record(
    z.string().regex(/^[A-Za-z0-9_][A-Za-z0-9._-]*$/),
    z.object({ files: z.string(), page: z.string() }),
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;

/**
 * What an earlier call wrote to `out`; empty where nothing is there yet. Throws for a directory
 * that holds something else, so that no foreign file is ever overwritten.
 */
export async function readManifest(out: string, version: string): Promise<Manifest> {
  const none: Manifest = { kind: 'nixos-rebuild-test/site', version, builds: {} };
  const names = await readdir(out).catch(() => []);
  if (names.length === 0) return none;
  const text = await readFile(join(out, siteMarkName), 'utf8').catch(() => null);
  const parsed = manifestSchema.safeParse(text === null ? null : parseJson(text));
  if (!parsed.success)
    throw usageError(
      'not-a-site',
      `${out} holds files that are not a dashboard`,
      'Name an empty or new directory with --out.',
    );
  return parsed.data.version === version
    ? parsed.data
    : { ...parsed.data, version, builds: forget(parsed.data) };
}

/** Keeps the names, so that builds that are gone are still removed, and forgets what was written. */
function forget({ builds }: Manifest): Manifest['builds'] {
  return Object.fromEntries(Object.keys(builds).map((slug) => [slug, { files: '', page: '' }]));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
