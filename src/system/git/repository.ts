import type { Environment } from '../environment.js';
import { ToolError } from '../errors.js';
import { runBound } from '../proc/run-bound.js';
import { failureReason, hasSucceeded, type ProgramResult } from '../programs.js';
import { type AsOwner, asOwnerOf } from './as-owner.js';

const defaultMs = 20_000;
const quietly = { GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };

export type GitOptions = {
  /** Milliseconds; 20 s by default. */
  timeoutMs?: number;
  env?: Environment;
  cwd?: string;
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
    const { timeoutMs = defaultMs, env, cwd = directory, input, encoding = 'utf8' } = options;
    signal?.throwIfAborted();
    const late = AbortSignal.timeout(timeoutMs);
    const { status, stdout, stderr } = await runBound([...owner.words, 'git', ...words], {
      // Of a session without a terminal, so that ssh does not ask there either.
      env: { ...owner.env, ...quietly, ...env },
      ...{ cwd, input: input === undefined ? undefined : Buffer.from(input) },
      signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    signal?.throwIfAborted();
    const said = { stdout: stdout.toString(encoding), stderr: stderr.toString('utf8') };
    if (status !== 0 && late.aborted) return { ...said, kind: 'timed_out' };
    return { ...said, kind: 'exited', status };
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
