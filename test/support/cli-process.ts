import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import type { Environment } from '../../src/system/environment.js';

const program = resolve('dist/cli/index.js');

export type CliProcess = {
  child: ChildProcess;
  /** Standard error so far. */
  err: () => string;
  ended: Promise<{ status: number | null; signal: NodeJS.Signals | null; out: string; err: string }>;
};

/** Starts the bundled command line as a separate process; `onErr` is called with all of standard error so far. */
export function startCli(
  argv: string[],
  options: { cwd: string; env?: Environment; uid?: number },
  onErr: (err: string, child: ChildProcess) => void = () => {},
): CliProcess {
  expect(existsSync(program), 'dist/ is missing; run: npm run build').toBe(true);
  const child = spawn(process.execPath, [program, ...argv], {
    cwd: options.cwd,
    env: { ...process.env, ...options.env },
    ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.uid }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGTERM'));
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk;
  });
  child.stderr.on('data', (chunk: Buffer) => {
    err += chunk;
    onErr(err, child);
  });
  const ended = new Promise<Awaited<CliProcess['ended']>>((done) =>
    child.on('close', (status, signal) => done({ status, signal, out, err })),
  );
  return { child, err: () => err, ended };
}

/** Sends a signal once the process has printed it. */
export function signalOnce(text: RegExp, signal: NodeJS.Signals) {
  let sent = false;
  return (err: string, child: ChildProcess) => {
    if (sent || !text.test(err)) return;
    sent = true;
    child.kill(signal);
  };
}
