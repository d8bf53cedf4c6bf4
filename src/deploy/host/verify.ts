import { setTimeout as sleep } from 'node:timers/promises';
import type { Health } from '../../builds/health.js';
import { compareHealth } from '../../health/compare.js';
import { unitsToWatch } from '../../health/units.js';
import type { HostFacts } from '../../host/facts/host-facts.js';
import { readHostFacts } from '../../host/facts/read-host-facts.js';
import type { FactsQuestions } from '../../host/facts/script.js';
import type { Host } from '../../host/host.js';
import { HostUnreachable } from '../../host/unreachable.js';
import type { DeployPolicy } from '../policy.js';

/** Between two attempts to reach a host that does not answer (ms). */
const retryMs = 1000;

/** What the health of a host is compared with: its facts before a change, and the time they were read. */
export type Baseline = { facts: HostFacts; questions: FactsQuestions };

/** Reads the facts of a host before anything is changed. `tools` is the system that runs. Throws what `readHostFacts` does. */
export async function readBaseline(
  host: Host,
  tools: string,
  policy: DeployPolicy,
  signal?: AbortSignal,
): Promise<Baseline> {
  const questions = factsQuestions(tools, policy);
  return { facts: await readHostFacts(host, questions, signal), questions };
}

/** What is asked of a host by what it is judged by. `tools` is the system that runs. */
export function factsQuestions(tools: string, policy: DeployPolicy): FactsQuestions {
  const { names, checks, checkSeconds, journalPatterns: patterns, settleSeconds } = policy;
  // Errors are compared with those of as long a time before.
  const journal = { seconds: settleSeconds + policy.answerSeconds };
  const units = policy.health.critical;
  return { ...{ tools, units, names, checks, checkSeconds, patterns }, journal };
}

/** What two looks at a host show, some time apart, and the facts of the second one. */
export type Verified = { health: Health; facts: HostFacts };

/** `isAfterRollback`: what the journal has from before the first look is of a system that runs no more. */
type VerifyOptions = { patienceSeconds: number; isAfterRollback?: boolean; signal?: AbortSignal };

/**
 * Looks at a host twice, `settleSeconds` apart, and compares it with what it was before. A host that does not answer is asked
 * again for `patienceSeconds`; null where it did not answer in that time.
 */
export async function verifyHost(
  host: Host,
  { facts: before, questions }: Baseline,
  policy: Pick<DeployPolicy, 'health' | 'settleSeconds'>,
  { patienceSeconds, isAfterRollback = false, signal }: VerifyOptions,
): Promise<Verified | null> {
  const asked: FactsQuestions = {
    ...questions,
    units: [...new Set([...questions.units, ...unitsToWatch(before)])],
    // After another boot there is no entry after that one.
    ...(before.cursor === null ? {} : { journal: { after: before.cursor } }),
  };
  const look = (questions: FactsQuestions) =>
    patiently(() => readHostFacts(host, questions, signal), patienceSeconds, signal);
  const startMs = performance.now();
  const first = await look(asked);
  if (first === null) return null;
  // From one look's begin to the other's: what a look begins with is the units.
  const leftMs = startMs + policy.settleSeconds * 1000 - performance.now();
  await sleep(Math.max(leftMs, 0), undefined, { ...(signal && { signal }) });
  const since = isAfterRollback && first.cursor !== null ? { journal: { after: first.cursor } } : {};
  const second = await look({ ...asked, ...since });
  if (second === null) return null;
  return { health: compareHealth({ before, first, second }, policy.health), facts: second };
}

async function patiently<Value>(
  ask: () => Promise<Value>,
  seconds: number,
  signal?: AbortSignal,
): Promise<Value | null> {
  const deadline = performance.now() + seconds * 1000;
  for (;;) {
    try {
      return await ask();
    } catch (thrown) {
      if (!(thrown instanceof HostUnreachable)) throw thrown;
      if (performance.now() > deadline) return null;
      await sleep(retryMs, undefined, { ...(signal && { signal }) });
    }
  }
}
