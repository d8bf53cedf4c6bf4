import type { Environment } from '../system/environment.js';
import { runBound } from '../system/proc/run-bound.js';
import { strippedLine, truncate } from '../text/clean.js';
import { answerSchema, type OutputsAnswer } from './answer.js';
import { questionFor } from './question.js';

/** How long (ms) an evaluation may take by default: a hive evaluates the modules of each of its nodes. */
const longestMs = 300_000;
/** An answer of a thousand hosts has less. */
const mostBytes = 16 * 1024 * 1024;

/** A shell's status for a program that is not there. */
const notFound = 127;

export type AskOptions = {
  cwd: string;
  env: Environment;
  signal?: AbortSignal;
  timeoutMs?: number;
  /** Only these hosts; all by default. */
  hosts?: readonly string[];
};

/** An output that could not be asked, and why; null is the flake as a whole. */
export type Unasked = { output: string | null; reason: string };

/** Where the answer has each output. */
const outputs = {
  ...({ nixosConfigurations: 'configurations', darwinConfigurations: 'darwin' } as const),
  ...({ homeConfigurations: 'home', nixosRebuildTest: 'own', deploy: 'deployRs' } as const),
  ...({ colmenaHive: 'colmena', colmena: 'colmena' } as const),
} satisfies Record<string, keyof OutputsAnswer>;

/**
 * What a flake's outputs say of its hosts, to this program and to other deployment tools. One evaluation asks all of them; it
 * builds nothing and writes no lock file. They are asked one by one where Nix has an error that it cannot catch, so that one
 * output does not hide the others, and where it is too old to know all outputs by one name (`#.`). Rejects when `signal` is
 * aborted, with its reason.
 */
export async function askOutputs(
  flake: string,
  options: AskOptions,
): Promise<{ answer: OutputsAnswer; unasked: Unasked[] }> {
  const question = questionFor(options.hosts ?? null);
  const nothing: OutputsAnswer = {
    ...{ configurations: null, darwin: null, home: null },
    ...{ own: null, deployRs: null, colmena: null },
  };
  const whole = await evaluated(`${flake}#.`, question, options);
  if ('answer' in whole) return { answer: whole.answer, unasked: [] };
  if ('reason' in whole && !whole.isOfNix)
    return { answer: nothing, unasked: [{ output: null, reason: whole.reason }] };

  const root = 'isMissing' in whole ? '' : '.';
  const answer: OutputsAnswer = { ...nothing, configurations: [] };
  const unasked: Unasked[] = [];
  for (const [output, key] of Object.entries(outputs)) {
    // Colmena reads the one that is evaluated, where there are both.
    if (
      output === 'colmena' &&
      (answer.colmena !== null || unasked.some((one) => one.output === 'colmenaHive'))
    )
      continue;
    const one = await evaluated(
      `${flake}#${root}${output}`,
      `value: (${question}) { ${output} = value; }`,
      options,
    );
    if ('reason' in one) unasked.push({ output, reason: one.reason });
    if (!('answer' in one)) continue;
    Object.assign(answer, { [key]: one.answer[key] });
  }
  const [first] = unasked;
  // A flake of which no output can be asked has one error.
  if (
    unasked.length === Object.keys(outputs).length - 1 &&
    unasked.every(({ reason }) => reason === first?.reason)
  )
    return { answer: nothing, unasked: [{ output: null, reason: first?.reason ?? '' }] };
  return { answer, unasked };
}

type Evaluated =
  | { answer: OutputsAnswer }
  /** `isOfNix` for an error in what was evaluated. */
  | { reason: string; isOfNix: boolean }
  | { isMissing: true };

async function evaluated(installable: string, question: string, options: AskOptions): Promise<Evaluated> {
  const { cwd, env, signal, timeoutMs = longestMs } = options;
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
    return { answer: answerSchema.parse(JSON.parse(stdout.toString('utf8'))) };
  } catch {
    return outside('Nix answered with something else than was asked for');
  }
}

function outside(reason: string): Evaluated {
  return { reason, isOfNix: false };
}

function whyNot(status: number, stderr: string): Evaluated {
  if (status === notFound) return outside('nix is not installed');
  if (stderr.includes("' does not provide attribute '")) return { isMissing: true };
  // With a trace the error itself comes last, and the places that Nix shows are those of the question.
  const error = [...stderr.matchAll(/^[ \t]{0,20}error:[ \t]{0,20}(\S.*)$/gm)].at(-1)?.[1];
  const words = error ?? stderr.trim().split('\n').at(-1) ?? '';
  return { reason: truncate(strippedLine(words), 500) || `nix ended with status ${status}`, isOfNix: true };
}
