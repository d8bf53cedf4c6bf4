import { nixOnPath } from '../../host/copy/nix-there.js';
import type { Host } from '../../host/host.js';
import { HostUnreachable } from '../../host/unreachable.js';
import { stripControls } from '../../text/clean.js';
import { filledLines } from '../../text/lines.js';
import { quoteCommand, quoteWord } from '../../text/shell.js';
import type { RemedyCommand } from '../remedy.js';
import { addedSettings, exported } from './exported.js';

type Ended = { kind: 'done' } | { kind: 'failed'; how: string };

/** Of timeout(1): a script that was asked to end, and one that was killed. */
const timedOut: readonly number[] = [124, 137];
const mostLines = 100;

type RunThere = {
  /** Of Nix, as NIX_CONFIG has them. */
  settings: string;
  print: (lines: readonly string[]) => void;
  signal?: AbortSignal | undefined;
  /** It takes no longer than this; null for as long as it may take by itself. */
  secondsLeft: number | null;
};

/** Runs a command of a remedy on a host, and has its last lines printed. Rejects with the signal's reason when that is aborted. */
export async function runThere(
  host: Host,
  { argv, cwd, timeoutSeconds, env: own }: RemedyCommand,
  { settings, print, signal, secondsLeft }: RunThere,
): Promise<Ended> {
  const script = [
    'exec 2>&1',
    nixOnPath,
    exported(own ?? {}),
    addedSettings(settings),
    `cd ${quoteWord(cwd)} || exit`,
    quoteCommand(argv),
  ].join('\n');
  try {
    const most = Math.max(1, Math.ceil(Math.min(timeoutSeconds, secondsLeft ?? timeoutSeconds)));
    const { status, stdout } = await host.run({ script, timeoutSeconds: most }, signal);
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
