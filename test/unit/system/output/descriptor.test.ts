import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { BoundedOutput } from '../../../../src/system/output/bounded-output.js';
import { descriptorSink } from '../../../../src/system/output/descriptor.js';
import { temporaryDirectory } from '../../../support/directory.js';

const gapText = () => '';

/** A named pipe with both its ends open. */
async function openPipe(): Promise<{ reader: number; writer: number }> {
  const path = join(await temporaryDirectory(), 'pipe');
  execFileSync('mkfifo', [path]);
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK);
  onTestFinished(() => closeSync(writer));
  return { reader, writer };
}

it('a pipe that is full holds nothing up, and has everything once it is read', async () => {
  const { reader, writer } = await openPipe();
  onTestFinished(() => closeSync(reader));
  const output = new BoundedOutput(descriptorSink(writer), { gapText });
  const sent = '0123456789abcdef'.repeat(32 * 1024);
  output.write(sent);
  expect(output.isBehind).toBe(true);
  const ended = output.end(Number.POSITIVE_INFINITY);
  let received = '';
  const part = Buffer.alloc(100_000);
  while (received.length < sent.length) {
    try {
      received += part.subarray(0, readSync(reader, part)).toString();
    } catch (thrown) {
      expect(thrown).toMatchObject({ code: 'EAGAIN' });
    }
    await new Promise(setImmediate);
  }
  expect(received).toBe(sent);
  expect(await ended).toBe(true);
});

it('a pipe whose reader has gone away is no problem', async () => {
  const { reader, writer } = await openPipe();
  closeSync(reader);
  const output = new BoundedOutput(descriptorSink(writer), { gapText });
  output.write('x');
  expect(output.problem).toBeNull();
  expect(await output.end(0)).toBe(true);
});

it('a full device is a problem', () => {
  const full = openSync('/dev/full', 'w');
  onTestFinished(() => closeSync(full));
  const output = new BoundedOutput(descriptorSink(full), { gapText });
  output.write('x');
  expect(output.problem).toMatchObject({ code: 'ENOSPC' });
});
