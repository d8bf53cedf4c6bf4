import { setTimeout as sleep } from 'node:timers/promises';
import type { Machine } from '../../machine/index.js';
import { ToolError } from '../../system/errors.js';
import type { TriedHost } from '../guest/tried-host.js';

/** Of the kernel, when it has ended a process for its memory: the process's name, of 15 bytes at most (mm/oom_kill.c of Linux). */
const killedForMemory = /Out of memory: Killed process \d{1,10} \(([^)\n]{0,15})\)/g;

/** How often (ms) the console is looked at. */
const lookMs = 1000;
/** How long (s, on hardware) a machine without memory may take to answer anything. */
const answerSeconds = 6;

/** The process that a kernel has ended last for its memory, by what its console has printed; null for none. */
export function killedIn(console: string): string | null {
  return [...console.matchAll(killedForMemory)].at(-1)?.[1] ?? null;
}

/**
 * Watches a machine from its making on until `close`: where the kernel ends a process for its memory and the machine answers nothing
 * any more, as one without memory may hang for good, it is starved.
 */
export class MemoryWatch {
  readonly #over = new AbortController();
  readonly #starved = new AbortController();

  constructor(host: TriedHost, machine: Machine) {
    const printedBefore = machine.consoleLog().length;
    const isKilled = () => killedIn(machine.consoleLog().slice(printedBefore)) !== null;
    untilSilent(host, machine, isKilled, this.#over.signal).then(
      () => this.#starved.abort(new ToolError('no-memory', `${host.name}: no memory was left, and it hangs`)),
      // It was closed.
      () => {},
    );
  }

  get isStarved(): boolean {
    return this.#starved.signal.aborted;
  }

  /** Aborted when the machine is starved, and when `signal` is. */
  starvedOr(signal: AbortSignal | undefined): AbortSignal {
    return AbortSignal.any([this.#starved.signal, ...(signal ? [signal] : [])]);
  }

  close(): void {
    this.#over.abort();
  }
}

/** Resolves when a machine in which something was killed does not answer. Rejects when `signal` is aborted. */
async function untilSilent(
  host: TriedHost,
  machine: Machine,
  isKilled: () => boolean,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    await sleep(lookMs, undefined, { signal });
    if (!isKilled()) continue;
    const asked = host.run({ script: 'true', timeoutSeconds: answerSeconds }, signal);
    // A machine that has ended is told of by its end.
    const answer = asked.then(
      () => true,
      () => true,
    );
    const late = sleep(answerSeconds * 1000 * machine.slowdown, false, { signal });
    late.catch(() => {});
    if (!(await Promise.race([answer, late]))) return;
  }
}
