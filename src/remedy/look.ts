import { lstat, readFile, realpath } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import type { FailureFamily } from '../nix/catalogue/index.js';
import type { KnownFailure } from '../nix/failures/failure.js';
import type { Environment } from '../system/environment.js';
import { asOwnerOf } from '../system/git/as-owner.js';
import { hasSucceeded, runProgram } from '../system/programs.js';
import type { Around, UntrackedFile } from './around.js';
import { disksIn, listingScript } from './disks/disks-there.js';
import type { Disks } from './disks/own-disk.js';
import { runnerSdks } from './places/runner-sdks.js';
import { nixSettingsScript, substitutersIn } from './places/substituters.js';
import { swapPlace } from './places/swap-place.js';
import { secretSign } from './secret-sign.js';

/** What is known without asking. */
export type Known = Pick<
  Around,
  'place' | 'isElsewhere' | 'isCommand' | 'action' | 'hasSwitched' | 'extraArgs' | 'flakeDirectory'
> & {
  /** The root of the checkout, absolute. */
  checkout: string;
  env: Environment;
};

const programMs = 20_000;
/** A larger file is no Nix source that a person forgot to add. */
const mostBytes = 1024 * 1024;

/** Asks what the remedies for these failures have to know, each only where one needs it. */
export async function lookAround(failures: readonly KnownFailure[], known: Known): Promise<Around> {
  const has = (family: FailureFamily) => failures.some((one) => one.family === family);
  const { checkout, env, ...rest } = known;
  const untracked = failures.find(({ family }) => family === 'untracked-file');
  return {
    ...rest,
    substituters: has('download') ? await substitutersOf(env) : null,
    untracked: untracked ? await untrackedFile(untracked, checkout, env).catch(() => null) : null,
    lock: has('lock-file') && known.flakeDirectory !== null ? await lockIn(known.flakeDirectory) : null,
    swap: has('killed-oom') ? await swapPlace() : null,
    sdks: has('disk-full') ? await runnerSdks(env) : [],
    // Of a command it is not known where it looks; what is proposed says whose disks are listed.
    disks: has('install-disk') && (known.isCommand || !known.isElsewhere) ? await disksHere(env) : null,
    asRoot: process.getuid?.() === 0 ? [] : ['sudo', '-n'],
  };
}

/** The disks of this machine, among which none is chosen; null where they cannot be listed. */
async function disksHere(env: Environment): Promise<Disks | null> {
  const listed = await runProgram(['/bin/sh', '-c', listingScript], { env, timeoutMs: programMs });
  const seen = disksIn(listed.stdout);
  return seen && { seen, own: null, inConfig: [] };
}

/** The substituters of this user's Nix; null where it does not say. */
async function substitutersOf(env: Environment): Promise<string[] | null> {
  const asked = await runProgram(['/bin/sh', '-c', nixSettingsScript], { env, timeoutMs: programMs });
  return hasSucceeded(asked) ? substitutersIn(asked.stdout) : null;
}

/** How a failure names a file that Git does not know: by its repository, or as what would be in the copied flake. */
const named = [
  /Path '([^'\n]{1,1000})' in the repository ["'][^"'\n]{1,1000}["'] is not tracked by Git/,
  /'\/[^'\n]{0,200}\/[0-9a-z]{32}-source\/([^'\n]{1,1000})'/,
];

/** The file that a message names, relative to the root of the repository; null for what is no path within it. */
export function fileNamedIn(message: string): string | null {
  const path = named.map((pattern) => pattern.exec(message)?.[1]).find((found) => found !== undefined);
  if (path === undefined || path.startsWith('/') || /[\0-\x1f\x7f]/.test(path)) return null;
  return normalize(path) === path && path !== '..' && !path.startsWith('../') ? path : null;
}

async function untrackedFile(
  { message }: KnownFailure,
  checkout: string,
  env: Environment,
): Promise<UntrackedFile | null> {
  const file = fileNamedIn(message);
  if (file === null) return null;
  const repository = await realpath(checkout);
  const path = join(repository, file);
  const { size } = await lstat(path);
  // Neither a symlink nor a directory, which may lead to what was not named.
  if (!(await lstat(path)).isFile() || (await realpath(path)) !== path) return null;
  const owner = await asOwnerOf(repository, env);
  const git = [...owner.words, 'git', '--literal-pathspecs', '-C', repository];
  const listed = await runProgram([...git, 'ls-files', '--others', '--exclude-standard', '-z', '--', file], {
    ...{ env: owner.env, cwd: repository, timeoutMs: programMs },
  });
  if (!hasSucceeded(listed) || listed.stdout !== `${file}\0`) return null;
  const secret = size > mostBytes ? 'it is large' : secretSign(file, await readFile(path, 'utf8'));
  const { HOME } = owner.env;
  return {
    repository,
    file,
    secret,
    asOwner: { words: owner.words, env: HOME === undefined ? {} : { HOME } },
  };
}

async function lockIn(directory: string): Promise<NonNullable<Around['lock']>> {
  const path = join(directory, 'flake.lock');
  return { path, text: await readFile(path, 'utf8').catch(() => null) };
}
