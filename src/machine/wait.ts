import { setTimeout as sleep } from 'node:timers/promises';
import { ToolError } from '../system/errors.js';
import { shownLine } from '../text/clean.js';

/** How long a wait may take. Under emulation the machine's slowdown is multiplied to it. */
export type WaitOptions = { timeoutSeconds?: number };

/** What NixOS' test driver waits by default. */
export const defaultTimeoutSeconds = 900;

/** One look at what is waited for: `done` ends the wait with a value; `seen` is for the error of a wait that fails. */
export type WaitStep<Value> = { done: Value } | { seen: string };

/** Pauses between two looks (ms): short at first, since most things happen soon. */
const firstPauseMs = 50;
const longestPauseMs = 1000;

/** How much of what was last seen an error quotes. */
const seenLength = 600;

/**
 * Looks again and again until something is there. Throws a `ToolError` (`machine-timeout`) that holds what was last seen
 * when `timeoutSeconds` are over; what `look` throws ends the wait at once. There are at least two looks, so that a
 * slow machine is not blamed for a short deadline.
 */
export async function waitUntil<Value>(
  wait: { machine: string; what: string; timeoutSeconds: number },
  look: () => Promise<WaitStep<Value>>,
): Promise<Value> {
  const deadline = performance.now() + wait.timeoutSeconds * 1000;
  let pauseMs = firstPauseMs;
  for (let looks = 1; ; looks += 1) {
    const looked = await look();
    if ('done' in looked) return looked.done;
    if (performance.now() >= deadline && looks > 1)
      throw new ToolError(
        'machine-timeout',
        `${wait.machine}: waited ${seconds(wait.timeoutSeconds)} for ${wait.what}; last seen: ${shownLine(lastPart(looked.seen))}`,
      );
    await sleep(Math.min(pauseMs, Math.max(0, deadline - performance.now())));
    pauseMs = Math.min(longestPauseMs, pauseMs * 2);
  }
}

/** What a caller waits for in a text, who answers for how long its own pattern takes. */
export function expressionOf(pattern: RegExp | string): RegExp {
  return typeof pattern === 'string' ? new RegExp(pattern) : pattern;
}

/** The end of a long text: the last thing that was printed tells most. */
export function lastPart(text: string): string {
  const trimmed = text.trim();
  return trimmed.length <= seenLength ? trimmed || 'nothing' : `…${trimmed.slice(-seenLength)}`;
}

export function seconds(count: number): string {
  return `${count < 10 ? Math.round(count * 10) / 10 : Math.round(count)} s`;
}
