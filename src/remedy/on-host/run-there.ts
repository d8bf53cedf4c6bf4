import { nixOnPath } from '../../host/copy/nix-there.js';
import type { Host } from '../../host/host.js';
import { HostUnreachable } from '../../host/unreachable.js';
import type { Environment } from '../../system/environment.js';
import { stripControls } from '../../text/clean.js';
import { filledLines } from '../../text/lines.js';
import { quoteCommand, quoteWord } from '../../text/shell.js';
import type { RemedyCommand } from '../remedy.js';

type Ended = { kind: 'done' } | { kind: 'failed'; how: string };

/** Of timeout(1): a script that was asked to end, and one that was killed. */
const timedOut: readonly number[] = [124, 137];
const mostLines = 100;

/** Runs a command of a remedy on a host, and has its last lines printed. Rejects with the signal's reason when that is aborted. */
export async function runThere(
  host: Host,
  { argv, cwd, timeoutSeconds, env: own }: RemedyCommand,
  {
    env,
    print,
    signal,
  }: { env: Environment; print: (lines: readonly string[]) => void; signal?: AbortSignal | undefined },
): Promise<Ended> {
  const script = [
    'exec 2>&1',
    nixOnPath,
    exported({ ...env, ...own }),
    `cd ${quoteWord(cwd)} || exit`,
    quoteCommand(argv),
  ].join('\n');
  try {
    const { status, stdout } = await host.run({ script, timeoutSeconds }, signal);
    print(filledLines(stripControls(stdout.toString('utf8'))).slice(-mostLines));
    if (status === 0) return { kind: 'done' };
    return {
      kind: 'failed',
      how: timedOut.includes(status) ? 'did not end in time' : `ended with status ${status}`,
    };
  } catch (thrown) {
    if (signal?.aborted || !(thrown instanceof HostUnreachable)) throw thrown;
    return { kind: 'failed', how: `was lost: ${thrown.said}` };
  }
}

/** Lines of the shell that set the variables of an environment; "" for none. */
export function exported(env: Environment): string {
  return Object.entries(env)
    .filter((one): one is [string, string] => one[1] !== undefined)
    .map(([name, value]) => `export ${name}=${quoteWord(value)}`)
    .join('\n');
}
