import { setTimeout as sleep } from 'node:timers/promises';
import type { Activation } from '../system/activation/activation.js';
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
/** How often (ms) processes are looked at that got a signal, or may still appear. */
const endingMs = 20;
/** A look reads all of /proc, and may take so much of the time (one part in four) where there are many processes. */
const restsPerLook = 3;
/** How often (ms) activations are looked at, which may take minutes. */
const activationMs = 200;
/** How long (ms) what waited for an activation, such as nixos-rebuild, has to end by itself with its own status. */
const afterwardsMs = 3000;
/** How long (ms) a command's status may take to arrive when none of its processes is left. */
const reportMs = 5000;

/** `stop` is called once; `activation` at every look at one that is waited for. */
export type StopHooks = { stop: () => void; activation: (activation: Activation) => void };

/**
 * Ends the processes of one command, when it is stopped or has ended. An activation among them is reported, and is not
 * cut short: everything waits for it, until `leave`.
 */
export class StopSwitch {
  readonly #processes: Watched;
  readonly #on: StopHooks;
  #reason: StopReason | null = null;
  #isOver = false;
  #isLeaving = false;
  #left: Activation[] = [];
  /** When a process was last seen that had not ended. */
  #lastSeenMs = 0;
  #ending: Promise<void> = Promise.resolve();
  #giveUp: () => void = () => {};
  /**
   * Resolves with null when the command was stopped and no status of it is to come: nothing of it is left, or its
   * activation was left running.
   */
  readonly unreported: Promise<null>;

  constructor(processes: SourceProcesses, on: StopHooks) {
    this.#processes = new Watched(processes);
    this.#on = on;
    this.unreported = new Promise((resolve) => {
      this.#giveUp = () => resolve(null);
    });
  }

  get reason(): StopReason | null {
    return this.#reason;
  }

  /** The activations that were left running. */
  get left(): readonly Activation[] {
    return this.#left;
  }

  /** Stops the command; the first reason counts. */
  stop(reason: StopReason): void {
    if (this.#reason) return;
    this.#reason = reason;
    this.#on.stop();
    this.#ending = this.#end();
  }

  /** From now on an activation under way is left running instead of waited for. */
  leave(): void {
    this.#isLeaving = true;
  }

  /** To be called when the command has ended: resolves when a stop under way has ended its processes. */
  over(): Promise<void> {
    this.#isOver = true;
    return this.#ending;
  }

  /** Ends the processes that a finished command left, with a short grace, and waits for an activation among them. */
  async sweep(): Promise<void> {
    await this.#endProcesses(sweepingSteps);
  }

  async #end(): Promise<void> {
    this.#lastSeenMs = performance.now();
    do {
      await this.#endProcesses(endingSteps);
      if (this.#left.length > 0) return this.#giveUp();
      if (performance.now() - this.#lastSeenMs > reportMs) this.#giveUp();
      // A stop may come before the command has begun, so what comes later ends as well.
      await this.#processes.rest();
    } while (!this.#isOver);
  }

  /**
   * Resolves when nothing is left that can be ended, and no activation but one that was left running. Nothing is ended
   * before an activation has: it may need any of it.
   */
  async #endProcesses(steps: readonly Step[]): Promise<void> {
    for (;;) {
      let seen = this.#saw(await this.#processes.look());
      if (seen.activations.length > 0) seen = await this.#afterActivation(seen);
      if (this.#left.length > 0) return;
      seen = this.#saw(await inSteps(this.#processes, steps, seen));
      if (seen.activations.length === 0) return;
    }
  }

  /** Waits for activations under way, unless they are to be left, and for what had waited for them. */
  async #afterActivation(first: LookedProcesses): Promise<LookedProcesses> {
    let seen = first;
    while (seen.activations.length > 0) {
      for (const activation of seen.activations) this.#on.activation(activation);
      // A question in the middle of an activation is one that cannot be answered either.
      if (this.#isLeaving || this.#reason === 'prompt') {
        this.#left = seen.activations;
        return seen;
      }
      await sleep(activationMs);
      seen = this.#saw(await this.#processes.look());
    }
    const deadline = performance.now() + afterwardsMs;
    while (seen.endable > 0 && seen.activations.length === 0 && performance.now() < deadline) {
      await this.#processes.rest();
      seen = this.#saw(await this.#processes.look());
    }
    return seen;
  }

  #saw(seen: LookedProcesses): LookedProcesses {
    if (seen.endable > 0 || seen.activations.length > 0) this.#lastSeenMs = performance.now();
    return seen;
  }
}

/** Ends all processes. Returns the activations under way; where there is one, nothing of the rebuild is ended. */
export async function endUnlessActivating(processes: SourceProcesses): Promise<readonly Activation[]> {
  const watched = new Watched(processes);
  return (await inSteps(watched, sweepingSteps, await watched.look())).activations;
}

/** Processes that are looked at again and again. */
class Watched {
  readonly #processes: SourceProcesses;
  #lookMs = 0;

  constructor(processes: SourceProcesses) {
    this.#processes = processes;
  }

  async look(): Promise<LookedProcesses> {
    const startMs = performance.now();
    const seen = await this.#processes.look();
    this.#lookMs = performance.now() - startMs;
    return seen;
  }

  signal(signal: NodeJS.Signals): void | Promise<void> {
    return this.#processes.signal(signal);
  }

  /** Waits until the next look. */
  rest(): Promise<void> {
    return sleep(Math.max(endingMs, restsPerLook * this.#lookMs));
  }
}

/** Sends the signals one after the other until nothing is left that may be ended now. Returns what it last saw. */
async function inSteps(
  processes: Watched,
  steps: readonly Step[],
  first: LookedProcesses,
): Promise<LookedProcesses> {
  let seen = first;
  for (const [signal, patienceMs] of steps) {
    if (seen.endable === 0) break;
    await processes.signal(signal);
    const deadline = performance.now() + patienceMs;
    do {
      await processes.rest();
      seen = await processes.look();
    } while (seen.endable > 0 && performance.now() < deadline);
  }
  return seen;
}
