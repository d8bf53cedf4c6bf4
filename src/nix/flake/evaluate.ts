import type { z } from 'zod';
import type { Environment } from '../../system/environment.js';
import { runBound } from '../../system/proc/run-bound.js';
import { strippedLine, truncate } from '../../text/clean.js';

/** How long (ms) an evaluation may take by default: a hive evaluates the modules of each of its nodes. */
const longestMs = 300_000;
/** An answer of a thousand hosts has less. */
const mostBytes = 16 * 1024 * 1024;
/** A shell's status for a program that is not there. */
const notFound = 127;

export type EvaluateOptions<Value> = {
  cwd: string;
  env: Environment;
  schema: z.ZodType<Value>;
  signal?: AbortSignal;
  timeoutMs?: number;
};

/** What an evaluation came to. */
export type Evaluated<Value> =
  | { value: Value }
  /** `isOfNix` for an error in what was evaluated. */
  | { reason: string; isOfNix: boolean }
  /** The flake has no such output. */
  | { isMissing: true };

/**
 * Evaluates an output of a flake as JSON through a function of Nix. Builds nothing and writes no lock file. Rejects when `signal`
 * is aborted, with its reason.
 */
export async function evaluateJson<Value>(
  installable: string,
  question: string,
  options: EvaluateOptions<Value>,
): Promise<Evaluated<Value>> {
  const { cwd, env, schema, signal, timeoutMs = longestMs } = options;
  const late = AbortSignal.timeout(timeoutMs);
  const tooMuch = new AbortController();
  let bytes = 0;
  const onOutput = ({ length }: Buffer): void => {
    bytes += length;
    if (bytes > mostBytes) tooMuch.abort();
  };
  const argv = [
    ...['nix', 'eval', '--extra-experimental-features', 'nix-command flakes', '--no-write-lock-file'],
    ...['--json', installable, '--apply', question],
  ];
  // An evaluator in the middle of one builtin does not heed SIGTERM, and takes memory until it is killed.
  const stop = AbortSignal.any([late, tooMuch.signal, ...(signal ? [signal] : [])]);
  const { status, stdout, stderr } = await runBound(argv, { env, cwd, signal: stop, onOutput });
  signal?.throwIfAborted();
  if (tooMuch.signal.aborted) return outside(`it answers with more than ${mostBytes / 1024 / 1024} MB`);
  if (late.aborted) return outside(`the evaluation took longer than ${timeoutMs / 1000} s`);
  if (status !== 0) return whyNot(status, stderr.toString('utf8'));
  try {
    return { value: schema.parse(JSON.parse(stdout.toString('utf8'))) };
  } catch {
    return outside('Nix answered with something else than was asked for');
  }
}

function outside(reason: string): { reason: string; isOfNix: boolean } {
  return { reason, isOfNix: false };
}

function whyNot(status: number, stderr: string): { reason: string; isOfNix: boolean } | { isMissing: true } {
  if (status === notFound) return outside('nix is not installed');
  if (stderr.includes("' does not provide attribute '")) return { isMissing: true };
  // With a trace the error itself comes last, and the places that Nix shows are those of the question.
  const error = [...stderr.matchAll(/^[ \t]{0,20}error:[ \t]{0,20}(\S.*)$/gm)].at(-1)?.[1];
  const words = error ?? stderr.trim().split('\n').at(-1) ?? '';
  return { reason: truncate(strippedLine(words), 500) || `nix ended with status ${status}`, isOfNix: true };
}
