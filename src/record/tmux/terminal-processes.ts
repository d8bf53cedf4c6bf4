import { carries } from '../../system/proc/processes.js';
import { type ProcessStat, processEnded, readProcesses, signalProcesses } from '../../system/proc/stat.js';
import { pipeVariable } from './wrapper.js';

/** How long (ms) each process of a terminal may take to end. */
const endMs = 1000;

/** The name of the pipe of bytes in a pane's directory. */
export const pipeName = 'bytes';

/**
 * The living processes of the terminal whose directory is `dir`, and nothing of the commands in it: the tmux server,
 * the wrapper in its pane, and what reads the pane's bytes.
 */
export function terminalProcesses(dir: string): ProcessStat[] {
  const marker = `${pipeVariable}=${dir}/${pipeName}`;
  return (readProcesses() ?? []).filter(({ pid, hasEnded }) => !hasEnded && carries(pid, marker));
}

/** Ends a terminal whose server cannot be asked to end, because it did not start well or its recorder was killed. */
export async function endTerminal(dir: string): Promise<void> {
  const processes = terminalProcesses(dir);
  signalProcesses(processes, 'SIGTERM');
  for (const process of processes) await processEnded(process, endMs);
}
