import type { Environment } from '../environment.js';
import { ToolError } from '../errors.js';
import { failureReason, hasSucceeded, type ProgramResult } from '../programs.js';
import { type AsOwner, asOwnerOf } from './as-owner.js';
import { runAsOwner } from './run-as-owner.js';

const defaultMs = 20_000;
const quietly = { GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };

export type GitOptions = {
  /** Milliseconds; 20 s by default. */
  timeoutMs?: number;
  env?: Environment;
  input?: string;
  /** How what it prints is read; `latin1` has one character a byte. */
  encoding?: 'utf8' | 'latin1';
};

/** git in one working tree, as the one whom that belongs to. No question is asked, and no process outlives this one. */
export type Repository = {
  /** Absolute path of the top of the working tree. */
  directory: string;
  owner: AsOwner;
  signal?: AbortSignal;
  /** Runs git to its end. Throws what `signal` is aborted with. */
  run(words: readonly string[], options?: GitOptions): Promise<ProgramResult>;
  /** What git prints, without the white space around it; null where it fails. */
  said(...words: string[]): Promise<string | null>;
  /** The same. Throws a ToolError (`git-failed`) with git's words where it fails. */
  must(words: readonly string[], options?: GitOptions): Promise<string>;
  /** The paths that git prints with -z. Throws as `must`. */
  paths(words: readonly string[], options?: GitOptions): Promise<string[]>;
  /** Absolute path of a file of git's own, such as `index`. */
  file(name: string): Promise<string>;
};

/** The repository around a directory; null where there is none. Throws a usage error (`no-owner`) as `asOwnerOf` does. */
export async function repositoryAround(
  directory: string,
  { env, signal }: { env: Environment; signal?: AbortSignal },
): Promise<Repository | null> {
  const owner = await asOwnerOf(directory, env);
  const top = await repositoryAt(directory, owner, signal).said('rev-parse', '--show-toplevel');
  return top ? repositoryAt(top, owner, signal) : null;
}

/** git in a working tree that is known to be one. */
export function repositoryAt(directory: string, owner: AsOwner, signal?: AbortSignal): Repository {
  const run: Repository['run'] = async (words, options = {}) => {
    const { timeoutMs = defaultMs, env, ...more } = options;
    signal?.throwIfAborted();
    // Of a session without a terminal, so that ssh does not ask there either.
    const result = await runAsOwner(owner, ['git', ...words], {
      ...{ ...more, cwd: directory, timeoutMs, env: { ...quietly, ...env }, signal },
    });
    signal?.throwIfAborted();
    return result;
  };
  const said: Repository['said'] = async (...words) => {
    const result = await run(words);
    return hasSucceeded(result) ? result.stdout.trim() : null;
  };
  const output = async (words: readonly string[], options?: GitOptions) => {
    const result = await run(words, options);
    if (hasSucceeded(result)) return result.stdout;
    throw new ToolError('git-failed', `git ${words[0] ?? ''} in ${directory}: ${failureReason(result)}`, {
      hint: `git ${words.join(' ')} tells more.`,
    });
  };
  const must: Repository['must'] = async (words, options) => (await output(words, options)).trim();
  const paths: Repository['paths'] = async (words, options) =>
    (await output(words, options)).split('\0').filter(Boolean);
  const file = (name: string) => must(['rev-parse', '--path-format=absolute', '--git-path', name]);
  return { ...{ directory, owner, run, said, must, paths, file }, ...(signal && { signal }) };
}
