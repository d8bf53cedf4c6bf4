import { expect, it } from 'vitest';
import { createJobLog } from '../../../../src/action/runner/job-log.js';
import { jobLogStream } from '../../../../src/action/runner/job-log-stream.js';
import { memoryRunner } from '../memory-runner.js';

/** Standard output whose reader takes nothing until it is told to. */
function stdout() {
  let [written, waiting] = ['', 0];
  return {
    write: (text: string | Uint8Array) => {
      written += text;
      waiting += text.length;
      return false;
    },
    get writableLength() {
      return waiting;
    },
    read: () => {
      waiting = 0;
    },
    written: () => written,
  };
}

it('the rebuild’s lines are left out and counted while the runner reads nothing, the Action’s own are not', async () => {
  const stream = stdout();
  const log = jobLogStream(stream);
  log.write('x'.repeat(17 * 1024 * 1024), true);
  log.write('left out\nand this\n', true);
  log.write('::error::ours\n', false);
  stream.read();
  log.write('read again\n', true);
  stream.read();
  expect(await log.end()).toBe(true);
  expect(stream.written().replace(/^x+/, '')).toBe(
    '2 lines are missing here: they were not read in time; rebuild.log has them\n::error::ours\nread again\n',
  );
});

it('the line that counts what is missing is in the group of the phase in which it is, and once', async () => {
  const { write, ...stream } = stdout();
  const log = jobLogStream({
    write,
    get writableLength() {
      return 17 * 1024 * 1024;
    },
  });
  const runner = memoryRunner();
  runner.write = (text, isLive) => log.write(text, isLive === true);
  const jobLog = createJobLog(runner, () => 'token');
  jobLog.phase('building');
  jobLog.print('left out\nand this\n');
  jobLog.phase('activating');
  jobLog.end();
  expect(stream.written().split('\n')).toEqual([
    '::group::building',
    '::stop-commands::token',
    '2 lines are missing here: they were not read in time; rebuild.log has them',
    '::token::',
    '::endgroup::',
    '::group::activating',
    '::endgroup::',
    '',
  ]);
});

it('the end does not wait for ever for a runner that reads nothing', async () => {
  const stream = stdout();
  const log = jobLogStream(stream);
  log.write('x', false);
  expect(await log.end()).toBe(false);
  stream.read();
  expect(await log.end()).toBe(true);
});
