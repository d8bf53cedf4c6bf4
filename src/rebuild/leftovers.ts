import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RunningMark } from '../builds/running.js';
import { leftNotice } from '../record/activation-notice.js';
import { endUnlessActivating } from '../record/stop.js';
import { endTerminal, terminalProcesses } from '../record/tmux/terminal-processes.js';
import { scratchPrefix } from '../system/disk/scratch.js';
import { RebuildProcesses } from '../system/proc/processes.js';

/**
 * Ends what a killed recorder left running: the rebuild's processes and its terminal, and removes its temporary
 * directories. An activation under way is left alone, with everything it needs; its terminal then ends and removes
 * its files by itself. Returns what a person should know.
 */
export async function endLeftovers({ tmux, nonce, scratch }: RunningMark): Promise<string[]> {
  const ours = scratch.filter((dir) => basename(dir).startsWith(`${scratchPrefix}${nonce}`));
  const terminal = ours.flatMap(terminalProcesses);
  const server = terminal.find(({ parent }) => !terminal.some(({ pid }) => pid === parent));
  const processes = new RebuildProcesses(nonce, tmux && server ? { pid: server.pid, wrapper: true } : null);
  const activations = await endUnlessActivating(processes);
  if (activations.length > 0) {
    // The terminal removes its own.
    for (const dir of ours)
      if (terminalProcesses(dir).length === 0) await rm(dir, { recursive: true, force: true });
    return activations.map(leftNotice);
  }
  for (const dir of ours) {
    await endTerminal(dir);
    await rm(dir, { recursive: true, force: true });
  }
  return [];
}
