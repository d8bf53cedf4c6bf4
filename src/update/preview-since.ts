import { join } from 'node:path';
import type { UpdatePreview } from '../builds/update-preview.js';
import { readRepositoryConfig } from '../config/read-repository.js';
import { baseRevision, type NamedBase } from '../nix/flake/base-revision.js';
import { lockAt } from '../nix/flake/changes.js';
import { inputChanges } from '../nix/flake/lock.js';
import { ToolError } from '../system/errors.js';
import { flakeHere } from './asked.js';
import { inputWords } from './check-words.js';
import { checked } from './checks.js';
import { readLock } from './lock-file.js';
import { type PreviewEdges, type PreviewRequest, previewOf } from './preview.js';

export type PreviewSinceRequest = Omit<PreviewRequest, 'inputs'> & {
  /** A commit or branch of the flake's git repository; null for the base that `baseRevision` finds. */
  from: NamedBase | null;
};

/**
 * What changed between a flake at another revision of its git repository, sources and lock, and the flake as it is here, with the
 * lock that it has. Nothing is updated, and the directory is only read. Where both locks have the same inputs, no host is looked
 * at. Throws a ToolError: `no-flake`, `no-base`, `bad-lock`, `no-lock`, `bad-config`, `no-hosts`.
 */
export async function previewSince(
  request: PreviewSinceRequest,
  edges: PreviewEdges,
): Promise<UpdatePreview> {
  const { flake, directory } = flakeHere(request.flake, edges.cwd);
  const after = (await readLock(join(directory, 'flake.lock'))) ?? '';
  const { update } = await readRepositoryConfig(directory);
  const { lock, ...base } = await checked(
    'inputs',
    edges.onCheck,
    () => flakeThen(flake, directory, request.from, edges),
    ({ lock }) => inputWords(inputChanges(lock, after)),
  );
  const looked = {
    ...{ ...request, flake, inputs: [], directory, settings: update, texts: { before: lock, after } },
    both: {
      before: { flake: base.flake, args: ['--no-write-lock-file'], isPast: true },
      // With a lock that lacks an input Nix would take the newest, which is not what the lock says.
      after: { flake, args: ['--no-update-lock-file', '--no-write-lock-file'] },
    },
  };
  const { revision, because } = base;
  return { ...(await previewOf(looked, edges)), from: { revision, because } };
}

type FlakeThen = { flake: string; revision: string; because: string; lock: string };

async function flakeThen(
  flake: string,
  directory: string,
  from: NamedBase | null,
  { cwd, env }: PreviewEdges,
): Promise<FlakeThen> {
  const otherwise = 'Name a commit or a branch with --from.';
  const base = await baseRevision({ flake, from, cwd, env, otherwise });
  const lock = await lockAt(directory, base.revision, env);
  if (lock !== null) return { ...base, lock };
  throw new ToolError('no-lock', `git cannot read flake.lock at ${base.revision} (${base.because})`);
}
