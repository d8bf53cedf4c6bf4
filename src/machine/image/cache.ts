import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { lstat, readdir, readFile, readlink, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { cacheDirectoryOf } from '../../system/cache-directory.js';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { abandonedIn, stampPattern } from '../../system/proc/identity.js';
import { removeTree } from './remove-tree.js';

const digestSchema = z.object({ bytes: z.number().nonnegative(), sha256: z.string() });

/** What an image's directory holds, so that damage is noticed. */
export const imageManifestSchema = z.object({
  recipe: z.string(),
  kernel: z.string(),
  /** Of the files that machines read. */
  files: z.record(z.string(), digestSchema),
  /** Of the names, kinds, modes, sizes and targets in the root: what it takes to read it all would be too long. */
  root: z
    .object({ entries: z.number(), sha256: z.string() })
    .nullable()
    .describe('Null for an image for QEMU alone, which has no root for containers.'),
});
export type ImageManifest = z.infer<typeof imageManifestSchema>;

export const imageFiles = {
  manifest: 'manifest.json',
  root: 'root',
  disk: 'base.qcow2',
  kernel: 'vmlinuz',
  initrd: 'initrd.gz',
  key: 'id_ed25519',
} as const;

/** A base image on this machine: one root, as a directory for containers and as a disk for QEMU. */
export type BaseImage = {
  dir: string;
  root: string;
  disk: string;
  kernel: string;
  initrd: string;
  /** The private key that its root accepts over ssh. */
  key: string;
};

/** Where images are kept: `NIXOS_REBUILD_TEST_CACHE`, else a directory in the user's cache. */
export function cacheDirectory(env: Environment): string {
  if (env.NIXOS_REBUILD_TEST_CACHE) return env.NIXOS_REBUILD_TEST_CACHE;
  return join(cacheDirectoryOf(env), 'machine');
}

export function imageIn(dir: string): BaseImage {
  const path = (name: keyof typeof imageFiles) => join(dir, imageFiles[name]);
  const [root, disk, kernel] = [path('root'), path('disk'), path('kernel')];
  return { dir, root, disk, kernel, initrd: path('initrd'), key: path('key') };
}

/** The manifest in a directory, or null where there is none that can be read. */
export async function readImageManifest(dir: string): Promise<ImageManifest | null> {
  try {
    return imageManifestSchema.parse(JSON.parse(await readFile(join(dir, imageFiles.manifest), 'utf8')));
  } catch {
    return null;
  }
}

/** Describes an image's directory, without its root where it `hasRoot` not. */
export async function manifestOf(
  dir: string,
  { recipe, kernel, hasRoot }: { recipe: string; kernel: string; hasRoot: boolean },
): Promise<ImageManifest> {
  const files: ImageManifest['files'] = {};
  for (const name of [imageFiles.disk, imageFiles.kernel, imageFiles.initrd])
    files[name] = await digestOf(join(dir, name));
  return { recipe, kernel, files, root: hasRoot ? await treeDigest(join(dir, imageFiles.root)) : null };
}

/** What is wrong with an image, or null: each file and the whole tree are compared with the manifest. */
export async function damageOf(dir: string, manifest: ImageManifest): Promise<string | null> {
  const about = { ...manifest, hasRoot: manifest.root !== null };
  const now = await manifestOf(dir, about).catch((thrown) => String(thrown));
  if (typeof now === 'string') return now;
  for (const [name, { sha256 }] of Object.entries(manifest.files))
    if (now.files[name]?.sha256 !== sha256) return `${name} has changed`;
  return now.root?.sha256 === manifest.root?.sha256 ? null : 'its root directory has changed';
}

async function digestOf(path: string): Promise<{ bytes: number; sha256: string }> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return { bytes: (await stat(path)).size, sha256: hash.digest('hex') };
}

async function treeDigest(root: string): Promise<{ entries: number; sha256: string }> {
  const hash = createHash('sha256');
  let entries = 0;
  const visit = async (dir: string): Promise<void> => {
    for (const name of (await readdir(dir)).sort()) {
      const path = join(dir, name);
      const found = await lstat(path);
      const target = found.isSymbolicLink() ? await readlink(path) : '';
      const size = found.isFile() ? found.size : 0;
      hash.update(`${relative(root, path)}\0${found.mode}\0${found.uid}\0${found.gid}\0${size}\0${target}\n`);
      entries += 1;
      if (found.isDirectory()) await visit(path);
    }
  };
  await visit(root);
  return { entries, sha256: hash.digest('hex') };
}

/** The name of a directory in which an image is being made by the process with that stamp. */
export function draftName(hash: string, stamp: string): string {
  return `${hash}.${stamp}.draft`;
}

const draftPattern = new RegExp(`^[0-9a-f]{16}\\.${stampPattern}\\.draft$`);

/** Removes the drafts of processes that were killed. */
export async function sweepDrafts(cache: string): Promise<void> {
  for (const [name] of await abandonedIn(cache, draftPattern)) await removeTree(join(cache, name));
}

/** Throws a `ToolError` (`no-image`) that says how to make one. */
export function noImage(dir: string): ToolError {
  return new ToolError('no-image', `there is no base image for machines in ${dir}`, {
    hint: 'Run "nixos-rebuild-test machine setup" as root, which makes one of the distribution\'s packages.',
  });
}
