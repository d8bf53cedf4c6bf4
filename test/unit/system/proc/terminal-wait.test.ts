import { spawn } from 'node:child_process';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openFiles, pseudoTerminal } from '../../../../src/system/proc/open-files.js';
import { procText, readProcesses } from '../../../../src/system/proc/stat.js';
import { terminalWaitOf, waitByChannel } from '../../../../src/system/proc/terminal-wait.js';

/** Starts a command in a terminal of its own (script(1)); returns the pids of script and of the command. */
async function inTerminal(command: string): Promise<{ script: number; child: number }> {
  const script = spawn('script', ['-qec', `exec ${command}`, '/dev/null'], {
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  onTestFinished(() => void script.kill('SIGKILL'));
  const pid = script.pid ?? 0;
  const name = command.split(' ')[0] ?? '';
  const found = () =>
    readProcesses()?.find(
      ({ pid: one, parent }) => parent === pid && procText('/proc', one, 'comm')?.trim() === name,
    );
  await expect.poll(found).toBeDefined();
  return { script: pid, child: found()?.pid ?? 0 };
}

/** The device of the terminal that `script` has made. */
function deviceOf(script: number): number {
  const master = openFiles(script).find(({ masterOf }) => masterOf !== null)?.masterOf;
  return pseudoTerminal(master ?? -1);
}

const perl = (code: string) => `perl -e '${code}'`;

describe('a process in a terminal', () => {
  it.each([
    ['reads it', 'cat'],
    ['opens it to read it', 'head -n1 /dev/tty'],
    ['waits for it with select', perl('vec($r, 0, 1) = 1; select($r, undef, undef, undef)')],
  ])('waits for a person where it %s', async (_, command) => {
    const { script, child } = await inTerminal(command);
    await expect
      .poll(() => terminalWaitOf(child))
      .toEqual({ kind: 'waits', device: deviceOf(script), limitMs: null });
  });

  it.each([
    ['select', perl('vec($r, 0, 1) = 1; select($r, undef, undef, 60.25)')],
    ['poll', perl('use IO::Poll; $p = IO::Poll->new; $p->mask(STDIN, POLLIN); $p->poll(60.25)')],
  ])('waits for a person with a time limit where it waits for it with %s and one', async (_, command) => {
    const { script, child } = await inTerminal(command);
    await expect
      .poll(() => terminalWaitOf(child))
      .toEqual({ kind: 'waits', device: deviceOf(script), limitMs: 60_250 });
  });

  it.each([
    ['sleeps', 'sleep 60'],
    [
      'waits for a pipe as well',
      perl('pipe(R, W); vec($r, 0, 1) = vec($r, fileno(R), 1) = 1; select($r, undef, undef, undef)'),
    ],
    ['reads a pipe', perl('pipe(R, W); <R>')],
    ['prints', 'yes'],
  ])('does not wait for a person where it %s', async (_, command) => {
    const { child } = await inTerminal(command);
    for (let turn = 0; turn < 20; turn += 1) {
      expect(terminalWaitOf(child).kind).toBe('no');
      await new Promise((done) => setTimeout(done, 10));
    }
  });

  it('does not wait for a person where it plays one', async () => {
    const { script } = await inTerminal('sleep 60');
    expect(terminalWaitOf(script).kind).toBe('no');
  });

  it('is not known without /proc, or where the kind of machine is not', async () => {
    const { child } = await inTerminal('cat');
    expect(terminalWaitOf(999_999_999)).toEqual({ kind: 'unknown' });
    expect(terminalWaitOf(child, 'other')).toEqual({ kind: 'unknown' });
  });
});

describe('a process whose system call is not shown', () => {
  it('waits for a person where it sleeps in a read and has nothing open but terminals', async () => {
    const { script, child } = await inTerminal('cat');
    expect(waitByChannel(child, 'wait_woken')).toEqual({
      kind: 'waits',
      device: deviceOf(script),
      limitMs: null,
    });
    expect(waitByChannel(child, 'do_wait').kind).toBe('no');
    expect(waitByChannel(child, '0').kind).toBe('unknown');
  });

  it('is not judged where it could read from another program', async () => {
    const { script } = await inTerminal('cat');
    expect(waitByChannel(script, 'wait_woken').kind).toBe('unknown');
  });
});
