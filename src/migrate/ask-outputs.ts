import { evaluateJson } from '../nix/flake/evaluate.js';
import type { Environment } from '../system/environment.js';
import { answerSchema, type OutputsAnswer } from './answer.js';
import { questionFor } from './question.js';

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
  const whole = await evaluateJson(`${flake}#.`, question, { ...options, schema: answerSchema });
  if ('value' in whole) return { answer: whole.value, unasked: [] };
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
    const one = await evaluateJson(
      `${flake}#${root}${output}`,
      `value: (${question}) { ${output} = value; }`,
      { ...options, schema: answerSchema },
    );
    if ('reason' in one) unasked.push({ output, reason: one.reason });
    if (!('value' in one)) continue;
    Object.assign(answer, { [key]: one.value[key] });
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
