import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { trialSchema } from '../../../src/builds/trial.js';
import { cli } from '../../support/cli.js';
import { temporaryDirectory } from '../../support/directory.js';
import { skips, slow } from '../world.js';

const mebibyte = 1024 * 1024;

async function resourcesOf(command: string, ...words: string[]) {
  const dir = await temporaryDirectory();
  const argv = ['trial', 'run', '--command', command, '--json', '--output-dir', 'builds', ...words];
  const { out, err } = await cli(argv, dir, { env: process.env });
  const [trial] = z.array(trialSchema).parse(JSON.parse(out || '[]'));
  if (!trial?.success || !trial.resources) throw new Error(trial?.summary ?? err);
  return trial.resources;
}

/** Uses 64 MiB of memory for two seconds, and writes as much to the disk. */
const busy = [
  'end=$(($(date +%s) + 3)); head -c 64M /dev/zero >/written; sync',
  'data=$(head -c 48M /dev/zero | tr "\\0" x); while [ $(date +%s) -lt $end ]; do :; done; test -n "$data"',
].join('\n');

describe.skipIf(skips('container'))('the resources of a container', () => {
  it('are what its processes use', slow, async () => {
    const idle = await resourcesOf('sleep 2', '--backend', 'container');
    const used = await resourcesOf(busy, '--backend', 'container');
    expect(used.cpu_seconds).toBeGreaterThan((idle.cpu_seconds ?? Number.NaN) + 0.5);
    expect(used.peak_memory_bytes).toBeGreaterThan((idle.peak_memory_bytes ?? Number.NaN) + 40 * mebibyte);
    expect(used.samples.at(-1)?.host_load).toBeGreaterThan(0);
    expect([idle.received_bytes, idle.sent_bytes]).toEqual([null, null]);
    expect(used.samples.length).toBeGreaterThan(2);
  });

  it('are what passes its network', slow, async () => {
    const server = createServer((_, response) => response.end(Buffer.alloc(5 * mebibyte)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const fetch = `curl -fsS -o /dev/null http://10.0.2.2:${port}/; sleep 2`;
    const { received_bytes, sent_bytes } = await resourcesOf(
      fetch,
      '--backend',
      'container',
      '--network',
      'user',
    ).finally(() => server.close());
    expect(received_bytes).toBeGreaterThan(5 * mebibyte);
    expect(received_bytes).toBeLessThan(7 * mebibyte);
    expect(sent_bytes).toBeGreaterThan(1000);
  });
});

describe.skipIf(skips('qemu'))('the resources of a virtual machine', () => {
  it('are those of its process, its disk and its card', slow, async () => {
    const server = createServer((_, response) => response.end(Buffer.alloc(2 * mebibyte)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const script = `curl -fsS -o /got http://10.0.2.2:${port}/; head -c 20M /dev/urandom >/random; sync; sleep 25`;
    const used = await resourcesOf(
      script,
      '--backend',
      'qemu',
      '--network',
      'user',
      '--memory',
      '384',
    ).finally(() => server.close());
    expect(used.received_bytes).toBeGreaterThan(2 * mebibyte);
    expect(used.samples.at(-1)?.disk_bytes).toBeGreaterThan(20 * mebibyte);
    expect(used.peak_memory_bytes).toBeGreaterThan(100 * mebibyte);
    expect(used.cpu_seconds).toBeGreaterThan(2);
  });
});
