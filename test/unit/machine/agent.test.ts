import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { agentProgram } from '../../../src/machine/guest/agent.js';
import { AgentShell } from '../../../src/machine/guest/agent-shell.js';
import { SerialLine } from '../../../src/machine/guest/serial-line.js';
import { ConnectionClosed, type ShellCommand } from '../../../src/machine/guest/shell.js';

/** The guest's program, run here by perl, at the other end of a socket instead of a serial port. */
describe('commands by the agent of a guest', () => {
  let agent: ReturnType<typeof spawn>;
  let socket: Socket;
  let shell: AgentShell;
  const never = new AbortController().signal;
  const run = (script: string, rest: Partial<ShellCommand> = {}, signal = never) =>
    shell.run({ script, timeoutSeconds: 60, ...rest }, signal);
  const text = async (script: string, rest: Partial<ShellCommand> = {}) => {
    const { status, stdout, stderr } = await run(script, rest);
    return { status, stdout: stdout.toString(), stderr: stderr.toString() };
  };

  beforeEach(async () => {
    const program = agentProgram("open $port, '+<&=', 3;");
    agent = spawn('perl', ['-e', program], { stdio: ['ignore', 'inherit', 'inherit', 'pipe'] });
    socket = agent.stdio[3] as Socket;
    socket.on('error', () => {});
    shell = new AgentShell(new SerialLine(socket));
    await shell.greet();
  });
  afterEach(() => {
    agent.kill('SIGKILL');
    socket.destroy();
  });

  it('have their status, and each output by itself', async () => {
    expect(await text('echo one; echo two >&2; exit 3')).toEqual({
      status: 3,
      stdout: 'one\n',
      stderr: 'two\n',
    });
    expect(await text('kill -SEGV $$')).toMatchObject({ status: 139 });
    expect(await text('exec /no/such/program')).toMatchObject({ status: 127 });
    expect(await text('cat; echo "$HOME"; pwd')).toMatchObject({ status: 0, stdout: '/root\n/root\n' });
  });

  it('lose nothing where a program opens its outputs anew', async () => {
    const script = 'echo a >&2; echo b >/dev/stderr; echo c >&2; echo d; echo e >/dev/stdout; echo f';
    expect(await text(script)).toEqual({ status: 0, stdout: 'd\ne\nf\n', stderr: 'a\nb\nc\n' });
  });

  it('read and print ten megabytes of any bytes', async () => {
    const input = randomBytes(10 * 1024 * 1024);
    const { status, stdout, stderr } = await run('tee /dev/stderr', { input });
    expect(status).toBe(0);
    expect(stdout.equals(input)).toBe(true);
    expect(stderr.equals(input)).toBe(true);
  });

  it('may leave their input unread, or close it, or have an empty one', async () => {
    const input = randomBytes(1024 * 1024);
    expect(await text('head -c 0; echo done', { input })).toMatchObject({ status: 0, stdout: 'done\n' });
    expect(await text('exec <&-; sleep 0.1; echo done', { input })).toMatchObject({ stdout: 'done\n' });
    expect(await text('wc -c', { input: new Uint8Array(0) })).toMatchObject({ stdout: '0\n' });
  });

  it('run beside each other, and end in their own order', async () => {
    const order: string[] = [];
    const note = (word: string) => () => order.push(word);
    await Promise.all([run('sleep 1').then(note('slow')), run(':').then(note('quick'))]);
    expect(order).toEqual(['quick', 'slow']);
  });

  it('are ended with their process group when their time is over', async () => {
    expect(await text('echo begun; sleep 100 | cat', { timeoutSeconds: 1 })).toEqual({
      ...{ status: 124, stdout: 'begun\n', stderr: '' },
    });
    expect(
      await text('trap "echo asked; exit 5" TERM; sleep 100 & wait', { timeoutSeconds: 1 }),
    ).toMatchObject({
      ...{ status: 124, stdout: 'asked\n' },
    });
  });

  it('are killed where they ignore that, and are not waited for where something else holds their outputs', async () => {
    const [stubborn, held] = await Promise.all([
      text('trap "" TERM; sleep 100; sleep 100', { timeoutSeconds: 1 }),
      text('setsid sleep 30 & echo left', { timeoutSeconds: 1 }),
    ]);
    expect(stubborn.status).toBe(137);
    expect(held).toMatchObject({ status: 124, stdout: 'left\n' });
  });

  it('end when nothing holds their outputs, whatever else they leave behind', async () => {
    expect(await text('setsid sleep 5 >/dev/null 2>&1 & echo left')).toMatchObject({
      status: 0,
      stdout: 'left\n',
    });
    expect(await text('exec >&- 2>&-; sleep 0.2; exit 7')).toMatchObject({ status: 7 });
  });

  it('have the signals that a program expects', async () => {
    const { stdout } = await text('grep -E "^Sig(Ign|Blk)" /proc/self/status');
    expect(stdout).toBe('SigBlk:\t0000000000000000\nSigIgn:\t0000000000000000\n');
    expect(await text('ls -l /proc/self/fd | grep -c " [3-9] ->"')).toMatchObject({ stdout: '1\n' });
  });

  it('of one driver are nothing to the next one', async () => {
    const left = run('sleep 0.3; echo of before').catch((thrown) => thrown);
    await sleep(100);
    shell.release();
    expect(await left).toBeInstanceOf(ConnectionClosed);
    await expect(run(':')).rejects.toBeInstanceOf(ConnectionClosed);
    shell = new AgentShell(new SerialLine(socket));
    await shell.greet();
    expect(await text('sleep 0.5; echo mine')).toEqual({ status: 0, stdout: 'mine\n', stderr: '' });
  });

  it('that nobody waits for any more do not disturb others', async () => {
    const abort = new AbortController();
    const left = run('yes', { timeoutSeconds: 2 }, abort.signal);
    abort.abort(new Error('stopped'));
    await expect(left).rejects.toThrow('stopped');
    expect(await text('echo next')).toMatchObject({ stdout: 'next\n' });
  });

  it('are rejected when the guest is gone', async () => {
    const waiting = run('sleep 100');
    agent.kill('SIGKILL');
    await expect(waiting).rejects.toBeInstanceOf(ConnectionClosed);
  });
});
