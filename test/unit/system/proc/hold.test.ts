import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { describe, expect, it, onTestFinished } from 'vitest';
import { holdProcesses, type ProcessHold } from '../../../../src/system/proc/hold.js';
import { limitLine } from '../../../../src/system/proc/limit-mark.js';
import { RebuildProcesses } from '../../../../src/system/proc/processes.js';

/** Starts a shell that waits at a gate before it runs `script`. What it inherits does not contain `nonce`. */
function gated(script: string, isMarked = false) {
  const nonce = randomBytes(12).toString('hex');
  const shell = spawn(
    '/bin/sh',
    [
      '-c',
      `${isMarked ? limitLine(nonce) : ''}
read -r go; ${script}`,
    ],
    { stdio: ['pipe', 'ignore', 'ignore'] },
  );
  const exited = new Promise((resolve) => shell.once('exit', resolve));
  let held: ProcessHold | null = null;
  onTestFinished(async () => {
    new RebuildProcesses(nonce, null).signal('SIGKILL');
    await held?.release();
  });
  return {
    nonce,
    pid: shell.pid ?? 0,
    hold: async () => {
      held = await holdProcesses(shell.pid ?? 0, nonce, process.env);
      return held;
    },
    open: () => {
      shell.stdin.end('go\n');
      return exited;
    },
  };
}

const hiding = 'env -i setsid sleep 300 >/dev/null 2>&1 </dev/null & exit 0';

async function expectEnded(nonce: string): Promise<void> {
  const processes = new RebuildProcesses(nonce, null);
  expect(processes.look()).toMatchObject({ endable: 1, activations: [], refused: [] });
  processes.signal('SIGKILL');
  expect(await processes.leftOver()).toEqual([]);
  expect(processes.look().endable).toBe(0);
}

describe('a process with an empty environment, a session of its own, no stream and no parent', () => {
  it('is found and ended where its ancestor was held', async () => {
    const { nonce, hold, open } = gated(hiding, true);
    await hold();
    await open();
    await expectEnded(nonce);
  });

  it('is found by the limit alone, where there is no control group', async () => {
    const { nonce, open } = gated(hiding, true);
    await open();
    await expectEnded(nonce);
  });
});

it('processes of another recording, and those that were there before, do not belong', async () => {
  const one = gated('sleep 300', true);
  const other = gated('sleep 300', true);
  for (const { hold } of [one, other]) await hold();
  const found = () => new RebuildProcesses(one.nonce, null).find().map(({ pid }) => pid);
  await expect.poll(found).toEqual([one.pid]);
  expect(new RebuildProcesses(`${one.nonce}0`, null).find()).toEqual([]);
});
