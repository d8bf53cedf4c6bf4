import { expect, it } from 'vitest';
import { jobLogStream } from '../../../../src/action/runner/job-log-stream.js';

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
    '::error::ours\n2 lines are missing here: they were not read in time; rebuild.log has them\nread again\n',
  );
});

it('the end does not wait for ever for a runner that reads nothing', async () => {
  const stream = stdout();
  const log = jobLogStream(stream);
  log.write('x', false);
  expect(await log.end()).toBe(false);
  stream.read();
  expect(await log.end()).toBe(true);
});
