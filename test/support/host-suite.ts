import { expect, it } from 'vitest';
import type { Host } from '../../src/host/host.js';
import { randomHex } from '../../src/system/random.js';

/** What every host does alike. */
export function hostSuite(host: () => Host): void {
  it('returns status and both outputs, every byte of them', async () => {
    const input = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
    const script = 'cat; printf "a\\n b" >&2; exit 7';
    const { status, stdout, stderr } = await host().run({ script, input, timeoutSeconds: 30 });
    expect({ status, stderr: stderr.toString() }).toEqual({ status: 7, stderr: 'a\n b' });
    expect(stdout.equals(input)).toBe(true);
  });

  it.each([0, 1, 124, 126, 127, 254, 255])('returns status %i as the script has it', async (status) => {
    expect((await host().run({ script: `exit ${status}`, timeoutSeconds: 30 })).status).toBe(status);
  });

  it('brings ten megabytes in and out whole', async () => {
    const input = Buffer.alloc(10_000_000, 'some bytes\n');
    const { stdout } = await host().run({ script: 'cat', input, timeoutSeconds: 60 });
    expect(stdout.equals(input)).toBe(true);
  });

  it('takes scripts with quotes, backslashes, newlines and dollars as they are', async () => {
    const script = `printf '%s|' "it's" 'a\\b' "\\$HOME" '$HOME' \\\n 'two\nlines' '\`x\`' "\\"" '!x'`;
    const { stdout } = await host().run({ script, timeoutSeconds: 30 });
    expect(stdout.toString()).toBe(`it's|a\\b|$HOME|$HOME|two\nlines|\`x\`|"|!x|`);
  });

  it('ends a script with status 124 after its time', async () => {
    expect((await host().run({ script: 'sleep 60', timeoutSeconds: 1 })).status).toBe(124);
  });

  it('runs scripts beside each other', async () => {
    const fifo = `/tmp/nrt-test-${randomHex(8)}`;
    const [read] = await Promise.all([
      host().run({ script: `mkfifo ${fifo}; cat ${fifo}; rm ${fifo}`, timeoutSeconds: 30 }),
      host().run({
        script: `until [ -p ${fifo} ]; do sleep 0.1; done; echo met >${fifo}`,
        timeoutSeconds: 30,
      }),
    ]);
    expect(read.stdout.toString()).toBe('met\n');
  });

  it('rejects with the reason of a signal that is aborted', async () => {
    const abort = new AbortController();
    const running = host().run({ script: 'sleep 60', timeoutSeconds: 60 }, abort.signal);
    setTimeout(() => abort.abort(new Error('no longer wanted')), 200);
    await expect(running).rejects.toThrow('no longer wanted');
  });
}
