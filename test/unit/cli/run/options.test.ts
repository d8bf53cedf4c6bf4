import { Command } from 'commander';
import { expect, it } from 'vitest';
import { addRunOptions, type RunOptions, rebuildRequest } from '../../../../src/cli/run/options.js';
import { testIo } from '../../../support/cli.js';

/** The size of what is recorded for a person whose terminal is that large. */
function recordedSize(cols: number, rows: number, words: string[] = []) {
  const command = addRunOptions(new Command()).parse(words, { from: 'user' });
  const io = testIo({ interactive: true, size: () => ({ cols, rows }) });
  const options = { ...command.opts<RunOptions>(), command: 'true' };
  const request = rebuildRequest(options, { action: 'build', extraArgs: [] }, io);
  return { cols: request.cols, rows: request.rows };
}

it('a terminal that does not know its size is recorded in the default size', () => {
  expect(recordedSize(0, 0)).toEqual({ cols: 120, rows: 40 });
  expect(recordedSize(0, 31)).toEqual({ cols: 120, rows: 30 });
  expect(recordedSize(100, 0)).toEqual({ cols: 100, rows: 40 });
});

it('a person’s terminal is recorded in its size, without the row of the status line and within the bounds', () => {
  expect(recordedSize(100, 31)).toEqual({ cols: 100, rows: 30 });
  expect(recordedSize(1, 1)).toEqual(recordedSize(2, 2));
  expect(recordedSize(100, 31, ['--cols', '90'])).toEqual({ cols: 90, rows: 30 });
});
