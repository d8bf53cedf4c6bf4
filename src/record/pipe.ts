import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { ToolError } from '../system/errors.js';
import { nonceVariable } from '../system/proc/processes.js';
import type { RecordRequest, Source } from './source.js';

/** How long the pipe may stay open in the hands of something that outlived the command. */
const drainMs = 3000;
/** The statuses a shell gives for death by signal: 128 and the signal's number. */
const signalNumbers: Partial<Record<NodeJS.Signals, number>> = {
  SIGHUP: 1,
  SIGINT: 2,
  SIGKILL: 9,
  SIGTERM: 15,
};

/**
 * Plain pipes as the source (`--no-recording`): no terminal, no tmux, and so no colours and no
 * prompts. A shell joins the two streams, which keeps them in the order in which they were written.
 */
export async function openPipe(request: RecordRequest, nonce: string): Promise<Source> {
  const child = spawn('/bin/sh', ['-c', 'read -r go && exec "$@" 2>&1', 'sh', ...request.argv], {
    cwd: request.cwd,
    env: { ...request.env, GIT_TERMINAL_PROMPT: '0', [nonceVariable]: nonce },
    stdio: ['pipe', 'pipe', 'ignore'],
    // A process group of its own: Ctrl-C at the terminal is for the tool, which then ends it in steps.
    detached: true,
  });
  await new Promise<void>((resolve, reject) => {
    child.once('spawn', resolve);
    child.once('error', (cause) =>
      reject(
        new ToolError('spawn-failed', `cannot start a shell in ${request.cwd}: ${cause.message}`, { cause }),
      ),
    );
  });
  child.stdin.on('error', () => {});
  let exitCode: number | null = null;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return {
    attach: null,
    tmux: null,
    first: { pid: child.pid as number, wrapper: false },
    exitCode: () => exitCode,
    keys: () => {},
    resize: async () => {},
    close: async () => {
      child.stdout.destroy();
    },
    run: async (onText, onExit) => {
      child.stdout.on('data', (bytes: Buffer) => {
        const text = decoder.decode(bytes, { stream: true });
        if (text) onText(text);
      });
      const drained = new Promise<void>((resolve) => child.stdout.once('close', resolve));
      const exited = new Promise<void>((resolve) =>
        child.once('exit', (code, signal) => {
          exitCode = code ?? 128 + (signalNumbers[signal as NodeJS.Signals] ?? 0);
          resolve();
        }),
      );
      // The gate: nothing runs before the output is read. Closing it leaves the command at end of file.
      child.stdin.end('go\n');
      await exited;
      await onExit();
      await Promise.race([drained, sleep(drainMs, undefined, { ref: false })]);
      const rest = decoder.decode();
      if (rest) onText(rest);
    },
  };
}
