import { setTimeout as sleep } from 'node:timers/promises';
import type { RebuildProcesses } from '../system/processes.js';

/** Why a recording was stopped before its command had ended. */
export type StopReason = 'cancelled' | 'timed_out' | 'prompt' | 'disk_full';

/**
 * Ends the rebuild's processes in steps, as a person would: interrupt, terminate, kill. Nix removes
 * its locks and ends its builders on an interrupt. All of it takes under 1.5 s, because a cancelled
 * GitHub job has 7.5 s in all. Resolves when nothing is left; gives the command lines of activations
 * that were left running.
 */
export async function endProcesses(processes: RebuildProcesses): Promise<string[]> {
  const steps: [NodeJS.Signals, number][] = [
    ['SIGINT', 700],
    ['SIGTERM', 400],
    ['SIGKILL', 400],
  ];
  let spared: string[] = [];
  for (const [signal, patienceMs] of steps) {
    const sent = processes.signal(signal);
    spared = sent.spared;
    const deadline = performance.now() + patienceMs;
    while (sent.signalled > 0 && performance.now() < deadline) {
      await sleep(20);
      if (processes.find().length === 0) return [];
    }
    if (sent.signalled === 0) break;
  }
  return [...new Set(spared)];
}

/** Ends what a finished command left behind, with a short grace. */
export async function sweepProcesses(processes: RebuildProcesses): Promise<string[]> {
  if (processes.find().length === 0) return [];
  for (const [signal, tries] of [
    ['SIGTERM', 15],
    ['SIGKILL', 25],
  ] as const) {
    const { signalled, spared } = processes.signal(signal);
    if (signalled === 0) return spared;
    for (let i = 0; i < tries && processes.find().length > spared.length; i += 1) await sleep(20);
    if (processes.find().length === 0) return [];
  }
  return processes.signal('SIGKILL').spared;
}
