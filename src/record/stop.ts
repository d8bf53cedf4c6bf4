import { setTimeout as sleep } from 'node:timers/promises';
import type { LookedProcesses, SourceProcesses } from './source.js';

/**
 * Why a command was stopped before it had ended. `lost`: what it prints can no longer be recorded, because the terminal
 * is gone or a filter has thrown.
 */
export type StopReason = 'cancelled' | 'timed_out' | 'prompt' | 'disk_full' | 'lost';

/** A signal, and how many milliseconds it has to take effect. */
type Step = [NodeJS.Signals, number];

// As a person would. Nix removes its locks and ends its builders on an interrupt. All of it takes under
// 1.5 s, because a cancelled GitHub job has 7.5 s in all.
const endingSteps: Step[] = [
  ['SIGINT', 700],
  ['SIGTERM', 400],
  ['SIGKILL', 400],
];
const sweepingSteps: Step[] = [
  ['SIGTERM', 300],
  ['SIGKILL', 500],
];
/** How often (ms) processes are looked at that got a signal, or may still appear; each look reads all of /proc. */
const endingMs = 20;
/** How often (ms) activations are looked at, which may take minutes. */
const activationMs = 200;
/** How long (ms) a command's status may take to arrive when none of its processes is left. */
const reportMs = 5000;

/**
 * Stops a command: the first reason wins, and its processes are then ended until `over` is called. An activation
 * among them is named, once, and not cut short.
 */
export class StopSwitch {
  readonly #processes: SourceProcesses;
  readonly #onActivation: (command: string) => void;
  #reason: StopReason | null = null;
  #isOver = false;
  #ending: Promise<void> = Promise.resolve();
  #giveUp: () => void = () => {};
  /** Resolves with null when the command was stopped and nothing of it is left, but its status does not arrive. */
  readonly unreported: Promise<null>;

  constructor(processes: SourceProcesses, onActivation: (command: string) => void) {
    this.#processes = processes;
    this.#onActivation = onActivation;
    this.unreported = new Promise((resolve) => {
      this.#giveUp = () => resolve(null);
    });
  }

  get reason(): StopReason | null {
    return this.#reason;
  }

  stop(reason: StopReason): void {
    if (this.#reason) return;
    this.#reason = reason;
    this.#ending = this.#end();
  }

  /** To be called when the command has ended: resolves when a stop under way has ended its processes. */
  over(): Promise<void> {
    this.#isOver = true;
    return this.#ending;
  }

  async #end(): Promise<void> {
    let lastSeenMs = performance.now();
    do {
      const { endable, activations } = await inSteps(this.#processes, endingSteps, this.#onActivation);
      const isWaiting = endable === 0 && activations.length > 0;
      if (endable > 0 || isWaiting) lastSeenMs = performance.now();
      if (performance.now() - lastSeenMs > reportMs) this.#giveUp();
      // A stop may come before the command has begun, so what comes later ends as well.
      await sleep(isWaiting ? activationMs : endingMs);
    } while (!this.#isOver);
  }
}

/**
 * Ends the processes that a finished command left, with a short grace, and waits for an activation among
 * them: without its terminal it would be cut short.
 */
export async function sweepProcesses(
  processes: SourceProcesses,
  onActivation: (command: string) => void,
): Promise<void> {
  let left = await inSteps(processes, sweepingSteps, onActivation);
  while (left.activations.length > 0) {
    await sleep(activationMs);
    left = await processes.look();
  }
}

/** Ends all processes that may be ended. */
export async function endRest(processes: SourceProcesses): Promise<void> {
  await inSteps(processes, sweepingSteps, () => {});
}

/** Sends the signals one after the other until nothing is left that may be ended. Returns what it last saw. */
async function inSteps(
  processes: SourceProcesses,
  steps: readonly Step[],
  onActivation: (command: string) => void,
): Promise<LookedProcesses> {
  let left = await processes.look();
  for (const [signal, patienceMs] of steps) {
    for (const command of left.activations) onActivation(command);
    if (left.endable === 0) break;
    await processes.signal(signal);
    const deadline = performance.now() + patienceMs;
    do {
      await sleep(endingMs);
      left = await processes.look();
    } while (left.endable > 0 && performance.now() < deadline);
  }
  return left;
}
