import { setTimeout as sleep } from 'node:timers/promises';
import type { SourceProcesses } from './source.js';

/** Why a command was stopped before it had ended. */
export type StopReason = 'cancelled' | 'timed_out' | 'prompt' | 'disk_full';

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
      await inSteps(this.#processes, endingSteps, this.#onActivation);
      // A stop may come before the command has begun, so what comes later ends as well.
      await sleep(20);
      const { endable, activations } = await this.#processes.look();
      if (endable > 0 || activations.length > 0) lastSeenMs = performance.now();
      if (performance.now() - lastSeenMs > reportMs) this.#giveUp();
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
  // Nearly every command leaves nothing, and each look reads all of /proc.
  const left = await processes.look();
  if (left.endable === 0 && left.activations.length === 0) return;
  await endRest(processes, onActivation);
  while ((await processes.look()).activations.length > 0) await sleep(100);
}

/** Ends all processes that may be ended. */
export function endRest(
  processes: SourceProcesses,
  onActivation: (command: string) => void = () => {},
): Promise<void> {
  return inSteps(processes, sweepingSteps, onActivation);
}

/** Sends the signals one after the other until nothing is left that may be ended. */
async function inSteps(
  processes: SourceProcesses,
  steps: readonly Step[],
  onActivation: (command: string) => void,
): Promise<void> {
  for (const [signal, patienceMs] of steps) {
    const { endable, activations } = await processes.look();
    for (const command of activations) onActivation(command);
    if (endable === 0) return;
    await processes.signal(signal);
    const deadline = performance.now() + patienceMs;
    do {
      await sleep(20);
      if ((await processes.look()).endable === 0) return;
    } while (performance.now() < deadline);
  }
}
