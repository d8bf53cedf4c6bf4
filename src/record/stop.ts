import { setTimeout as sleep } from 'node:timers/promises';
import { type RebuildProcesses, signalProcesses } from '../system/proc/processes.js';

/** Why a recording was stopped before its command had ended. */
export type StopReason = 'cancelled' | 'timed_out' | 'prompt' | 'disk_full';

/** A signal, and how many milliseconds it is given to take effect. */
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

/** Ends a rebuild's processes until `isOver` says that its output has ended too. */
export async function endProcesses(
  processes: RebuildProcesses,
  isOver: () => boolean,
  onActivation: (command: string) => void,
): Promise<void> {
  do {
    await inSteps(processes, endingSteps, onActivation);
    // Whoever stops it early may come before the command has begun, so what comes later ends as well.
    await sleep(20);
  } while (!isOver());
}

/**
 * Ends what a finished command left behind, with a short grace, and waits for an activation among
 * it: without its terminal it would be cut short.
 */
export async function sweepProcesses(
  processes: RebuildProcesses,
  onActivation: (command: string) => void,
): Promise<void> {
  await endRest(processes, onActivation);
  while (processes.look().activations.length > 0) await sleep(100);
}

/** Ends all that may be ended of what was left behind. */
export function endRest(
  processes: RebuildProcesses,
  onActivation: (command: string) => void = () => {},
): Promise<void> {
  return inSteps(processes, sweepingSteps, onActivation);
}

/** Sends the signals one after the other until nothing is left that may be ended. */
async function inSteps(
  processes: RebuildProcesses,
  steps: readonly Step[],
  onActivation: (command: string) => void,
): Promise<void> {
  for (const [signal, patienceMs] of steps) {
    const { endable, activations } = processes.look();
    for (const command of activations) onActivation(command);
    if (endable.length === 0) return;
    signalProcesses(endable, signal);
    const deadline = performance.now() + patienceMs;
    do {
      await sleep(20);
      if (processes.look().endable.length === 0) return;
    } while (performance.now() < deadline);
  }
}
