import { describe, expect, it } from 'vitest';
import { failureReason, hasSucceeded, runProgram } from '../../../src/system/programs.js';

const run = (argv: string[], timeoutMs = 0) => runProgram(argv, { env: process.env, timeoutMs });

describe('a program that was run', () => {
  it('is classified by how it ended', async () => {
    expect(await run(['/bin/sh', '-c', 'echo out; echo err >&2; exit 7'])).toEqual({
      kind: 'exited',
      status: 7,
      stdout: 'out\n',
      stderr: 'err\n',
    });
    expect((await run(['/nowhere/program'])).kind).toBe('missing');
    expect((await run(['/etc/passwd'])).kind).toBe('missing');
    expect((await run(['/bin/sh', '-c', 'kill -KILL $$'])).kind).toBe('killed');
    expect((await run(['/bin/sleep', '60'], 50)).kind).toBe('timed_out');
  });

  it('has succeeded only with status 0 of its own', async () => {
    expect(hasSucceeded(await run(['true']))).toBe(true);
    expect(hasSucceeded(await run(['false']))).toBe(false);
    expect(hasSucceeded(await run(['/bin/sh', '-c', 'kill -TERM $$']))).toBe(false);
  });

  it('has a reason for its failure that can be shown', async () => {
    expect(failureReason(await run(['/bin/sh', '-c', 'echo why >&2; false']))).toBe('why');
    expect(failureReason(await run(['false']))).toBe('it ended with status 1');
    expect(failureReason(await run(['/nowhere/program']))).toBe('it is not installed or cannot be executed');
    expect(failureReason(await run(['/bin/sleep', '60'], 50))).toBe('it did not end in time');
  });
});

describe('a deadline', () => {
  it.each([
    ['a program that ignores signals', 'trap "" TERM INT; sleep 60'],
    ['a child that holds the output open', 'trap "" TERM; sleep 60 & exit 0'],
  ])('ends the wait for %s', async (_, script) => {
    const result = await run(['/bin/sh', '-c', script], 100);
    expect(result.kind).toBe('timed_out');
  });
});

it('a program has the environment that was given and nothing of this process', async () => {
  const { stdout } = await runProgram(['/usr/bin/env'], { env: { ONLY: 'this' } });
  expect(stdout).toBe('ONLY=this\n');
});
