import { spawn } from 'node:child_process';
import { mkdtemp, open, readdir } from 'node:fs/promises';
import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { systemFault, systemReason, toolErrorOf } from '../../../src/system/system-fault.js';

/** What a call of the system throws. */
async function thrownBy(call: () => unknown): Promise<unknown> {
  try {
    await call();
  } catch (thrown) {
    return thrown;
  }
  throw new Error('nothing was thrown');
}

const started = (program: string, options: { cwd?: string } = {}) =>
  new Promise((_, reject) => void spawn(program, options).once('error', reject));

describe('an error of the system says what was attempted, why it failed and what to do', () => {
  it.each([
    ['a full device', async () => (await open('/dev/full', 'w')).writeFile('x'), /^cannot write: no space/],
    ['a missing file', () => open('/nowhere/file'), /^cannot open \/nowhere\/file: it does not exist/],
    ['a file in the path', () => open('/dev/null/x'), /^cannot open \/dev\/null\/x: a part of that path/],
    ['a name too long', () => open(`/tmp/${'x'.repeat(300)}`), /: the path is too long$/],
    ['a missing TMPDIR', () => mkdtemp('/nowhere/x-'), /^cannot make a temporary directory in \/nowhere: /],
    ['a missing program', () => started('no-such-program'), /^cannot start no-such-program: .* on PATH/],
    ['a program that is a directory', () => started('/tmp'), /^cannot start \/tmp: it may not be executed/],
    ['a list of no directory', () => readdir('/dev/null'), /^cannot read \/dev\/null: /],
  ])('%s', async (_, call, message) => {
    const error = systemFault(await thrownBy(call));
    expect(error?.message).toMatch(message);
    expect(error?.hint).toMatch(/^[A-Z].*\.$/);
    expect(error?.status).toBe(3);
  });

  it.each([
    'ENOSPC',
    'EDQUOT',
    'EROFS',
    'EACCES',
    'EPERM',
    'EMFILE',
    'ENFILE',
    'ELOOP',
    'EIO',
    'ENOMEM',
  ] as const)('%s', (code) => {
    const thrown = Object.assign(new Error(code), {
      code,
      errno: -constants.errno[code],
      syscall: 'open',
      path: '/x',
    });
    expect(systemFault(thrown)?.message).toBe(`cannot open /x: ${systemReason(thrown)}`);
    expect(systemReason(thrown)).not.toBe(code);
  });

  it('EAGAIN of a program that cannot be started', () => {
    const thrown = Object.assign(new Error('x'), { code: 'EAGAIN', syscall: 'spawn tmux', path: 'tmux' });
    expect(systemFault(thrown)).toMatchObject({
      message: 'cannot start tmux: no more processes may be started',
      hint: expect.stringContaining('ulimit -u'),
    });
  });
});

it('an error that is no fault of the system stays as it is', () => {
  for (const thrown of [new TypeError('x is not a function'), 'text', null]) {
    expect(systemFault(thrown)).toBeNull();
    expect(toolErrorOf(thrown)).toBeNull();
  }
});
