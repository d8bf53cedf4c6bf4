import { chown, copyFile, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomic } from '../../system/disk/atomic-file.js';
import { makeDirectory } from '../../system/disk/make-directory.js';
import { freeBytes } from '../../system/disk/space.js';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { processStamp } from '../../system/proc/identity.js';
import { runBound } from '../../system/proc/run-bound.js';
import { formatBytes } from '../../text/size.js';
import { inOwnNamespaces } from '../life/own-namespaces.js';
import { requirePrograms, requireRoot } from '../requirements.js';
import {
  type BaseImage,
  cacheDirectory,
  damageOf,
  draftName,
  type ImageManifest,
  imageFiles,
  imageIn,
  manifestOf,
  noImage,
  readImageManifest,
  sweepDrafts,
} from './cache.js';
import { makeInitrd } from './initrd.js';
import { kernelOf, prepareRoot } from './prepare-root.js';
import { bootstrapCommand, defaultRecipe, type Recipe, recipeHash } from './recipe.js';
import { removeTree } from './remove-tree.js';

export type SetupOptions = {
  env?: Environment;
  recipe?: Recipe;
  /** Where images are kept; see `cacheDirectory`. */
  cache?: string;
  /**
   * What the image is for: `qemu` needs no root directory, so that all of it can belong to who has called sudo; both by default.
   */
  backend?: 'container' | 'qemu';
  /** Takes a line of progress. */
  say?: (line: string) => void;
};

/** Programs that make an image. */
export const setupPrograms = ['mmdebstrap', 'mke2fs', 'qemu-img', 'ssh-keygen'] as const;

const bootstrapMs = 60 * 60_000;
const stepMs = 10 * 60_000;
/** The root, the disk twice, and the packages while they are unpacked. */
const neededBytes = 3 * 1024 ** 3;
/** Of the guest's file system; it takes on disk what is written to it. */
const diskSize = '8G';

/** The base image as `machine setup` has made it. Throws a `ToolError` (`no-image`) where there is none for that backend. */
export async function baseImage(options: SetupOptions = {}): Promise<BaseImage> {
  const dir = imageDirectory(options);
  const manifest = await readImageManifest(dir);
  if (manifest === null || !serves(manifest, options.backend ?? 'qemu')) throw noImage(dir);
  return imageIn(dir);
}

function serves({ root }: ImageManifest, backend: 'container' | 'qemu'): boolean {
  return backend === 'qemu' || root !== null;
}

function imageDirectory({
  env = process.env,
  recipe = defaultRecipe,
  cache = cacheDirectory(env),
}: SetupOptions) {
  return join(cache, recipeHash(recipe));
}

/**
 * Makes the base image unless it is there and undamaged: each file is compared with its hash. It takes minutes and needs
 * root. Throws a `ToolError`; a draft that could not be finished is removed.
 */
export async function setupImage(options: SetupOptions = {}): Promise<BaseImage & { isNew: boolean }> {
  const { env = process.env, recipe = defaultRecipe, backend = 'container', say = () => {} } = options;
  const dir = imageDirectory(options);
  const cache = join(dir, '..');
  const manifest = await readImageManifest(dir);
  if (manifest !== null) {
    const damage = serves(manifest, backend)
      ? await damageOf(dir, manifest)
      : 'it has no root for containers';
    if (damage === null) return { ...imageIn(dir), isNew: false };
    say(`The image in ${dir} is not whole (${damage}) and is made again.`);
  }
  const hint =
    'On Debian and Ubuntu: apt-get install mmdebstrap debian-archive-keyring e2fsprogs qemu-utils openssh-client';
  requirePrograms('the base image needs', setupPrograms, env, hint);
  requireRoot('the base image needs root, since its files belong to root', 'Run this as root.');
  await makeDirectory(cache);
  requireSpace(cache);
  await sweepDrafts(cache);
  const draft = join(cache, draftName(recipeHash(recipe), await processStamp()));
  // Private: the root has programs that run as root for everybody.
  await mkdir(draft, { mode: 0o700 });
  try {
    await makeImage(draft, { recipe, backend }, env, say);
    await removeTree(dir);
    await rename(draft, dir);
  } finally {
    await removeTree(draft);
  }
  return { ...imageIn(dir), isNew: true };
}

async function makeImage(
  draft: string,
  { recipe, backend }: { recipe: Recipe; backend: 'container' | 'qemu' },
  env: Environment,
  say: (line: string) => void,
) {
  const { root, disk, kernel, initrd, key } = imageIn(draft);
  const step = (argv: string[], timeoutMs = stepMs) => runStep(argv, env, timeoutMs);
  say(`Installing ${recipe.distribution} ${recipe.suite} from ${recipe.mirror} …`);
  await step(bootstrapCommand(recipe, root), bootstrapMs);
  await prepareRoot(root);
  await step(['ssh-keygen', '-q', '-A', '-f', root]);
  await step(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', 'nixos-rebuild-test', '-f', key]);
  await mkdir(join(root, 'root/.ssh'), { recursive: true, mode: 0o700 });
  await writeFile(join(root, 'root/.ssh/authorized_keys'), await readFile(`${key}.pub`), { mode: 0o600 });
  const { version, image } = await kernelOf(root);
  say('Making its initrd and its disk …');
  await writeFile(initrd, await makeInitrd(root, version));
  await copyFile(image, kernel);
  // Machines boot what is beside the root; a container has no use for it.
  await rm(join(root, 'boot'), { recursive: true });
  await mkdir(join(root, 'boot'));
  const raw = `${disk}.raw`;
  // With a journal: without one a power cut costs directories and files that were on the disk long before.
  const options = ['-q', '-t', 'ext4', '-E', 'lazy_itable_init=1,lazy_journal_init=1', '-L', 'nixos'];
  await step(['mke2fs', ...options, '-d', root, raw, diskSize]);
  await step(['qemu-img', 'convert', '-O', 'qcow2', raw, disk]);
  await rm(raw);
  const hasRoot = backend === 'container';
  if (!hasRoot) await removeTree(root);
  const manifest = await manifestOf(draft, { recipe: recipeHash(recipe), kernel: version, hasRoot });
  await writeFileAtomic(join(draft, imageFiles.manifest), `${JSON.stringify(manifest, null, 2)}\n`);
  if (!hasRoot) await giveToCaller(draft, env);
}

/** Who has called sudo gets the image, by the names in which sudo(8) tells who that was. */
async function giveToCaller(dir: string, { SUDO_UID, SUDO_GID }: Environment): Promise<void> {
  const [uid, gid] = [SUDO_UID, SUDO_GID].map((id) => (/^\d+$/.test(id ?? '') ? Number(id) : null));
  if (uid == null || gid == null) return;
  for (const name of await readdir(dir)) await chown(join(dir, name), uid, gid);
  await chown(dir, uid, gid);
}

/** mmdebstrap mounts this machine's /proc, /sys and /dev into the draft, which is removed with all that is in it. */
async function runStep(argv: string[], env: Environment, timeoutMs: number): Promise<void> {
  const signal = AbortSignal.timeout(timeoutMs);
  const { status, stderr } = await runBound([...inOwnNamespaces, ...argv], { env, signal });
  if (status === 0) return;
  const said = stderr.toString('utf8').trim().split('\n');
  const why = signal.aborted ? 'it did not end in time' : said.at(-1) || `it ended with status ${status}`;
  const errors = said.filter((line) => /^E:|error|fail/i.test(line));
  throw new ToolError('image-failed', `${argv[0]} could not make the base image: ${why}`, {
    hint:
      errors.length > 0
        ? `It said: ${errors.slice(-3).join(' ')}`
        : 'Look whether the mirror can be reached.',
  });
}

function requireSpace(cache: string): void {
  const free = freeBytes(cache);
  if (free !== null && free < neededBytes)
    throw new ToolError(
      'no-space',
      `the base image needs ${formatBytes(neededBytes)}, and ${formatBytes(free)} are free in ${cache}`,
      { hint: 'Make room there, or set NIXOS_REBUILD_TEST_CACHE to another directory.' },
    );
}
