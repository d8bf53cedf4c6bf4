import { describe, expect, it } from 'vitest';
import { failureReason, hasSucceeded, runProgram } from '../../../src/system/programs.js';

describe('a program that was run', () => {
  it('is classified by how it ended', async () => {
    expect(await runProgram(['/bin/sh', '-c', 'echo out; echo err >&2; exit 7'])).toEqual({
      kind: 'exited',
      status: 7,
      stdout: 'out\n',
      stderr: 'err\n',
    });
    expect((await runProgram(['/nowhere/program'])).kind).toBe('missing');
    expect((await runProgram(['/etc/passwd'])).kind).toBe('missing');
    expect((await runProgram(['/bin/sh', '-c', 'kill -KILL $$'])).kind).toBe('killed');
    expect((await runProgram(['/bin/sleep', '60'], { timeoutMs: 50 })).kind).toBe('timed_out');
  });

  it('has succeeded only with status 0 of its own', async () => {
    expect(hasSucceeded(await runProgram(['true']))).toBe(true);
    expect(hasSucceeded(await runProgram(['false']))).toBe(false);
    expect(hasSucceeded(await runProgram(['/bin/sh', '-c', 'kill -TERM $$']))).toBe(false);
  });

  it('has a reason for its failure that can be shown', async () => {
    expect(failureReason(await runProgram(['/bin/sh', '-c', 'echo why >&2; false']))).toBe('why');
    expect(failureReason(await runProgram(['false']))).toBe('it ended with status 1');
    expect(failureReason(await runProgram(['/nowhere/program']))).toBe(
      'it is not installed or cannot be executed',
    );
    expect(failureReason(await runProgram(['/bin/sleep', '60'], { timeoutMs: 50 }))).toBe(
      'it did not end in time',
    );
  });
});

describe('a deadline', () => {
  it.each([
    ['a program that ignores signals', 'trap "" TERM INT; sleep 60'],
    ['a child that holds the output open', 'trap "" TERM; sleep 60 & exit 0'],
  ])('ends the wait for %s', async (_, script) => {
    const result = await runProgram(['/bin/sh', '-c', script], { timeoutMs: 100 });
    expect(result.kind).toBe('timed_out');
  });
});
