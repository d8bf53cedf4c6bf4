import { createServer } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { parseDestinations } from '../../../src/notify/destination.js';
import { type Posting, post } from '../../../src/notify/post.js';
import { type Answer, hookServer, plainPath, status } from './servers.js';

const sleep = (milliseconds: number, signal: AbortSignal) => delay(milliseconds, undefined, { signal });
const how = (changes: Partial<Posting> = {}): Posting => ({ fetch, sleep, ...changes });

async function posted(answer: Answer, changes: Partial<Posting> = {}) {
  const server = await hookServer(answer);
  const address = `${server.origin}${plainPath}`;
  const [destination] = parseDestinations([address], '--notify');
  const started = performance.now();
  const why = await post(destination!, '{}', how(changes));
  return { why, seconds: (performance.now() - started) / 1000, server, address };
}

const ask =
  (after: string, second: number): Answer =>
  (response, _, count) =>
    void response.writeHead(count === 1 ? 429 : second, count === 1 ? { 'retry-after': after } : {}).end();

describe('a request', () => {
  it.each([200, 201, 204])('succeeds with status %i', async (code) => {
    const { why, server } = await posted(status(code));
    expect(why).toBeNull();
    expect(server.received).toHaveLength(1);
    expect(server.received[0]).toMatchObject({
      url: plainPath,
      headers: {
        'content-type': 'application/json',
        'user-agent': expect.stringMatching(/^nixos-rebuild-test\//),
      },
    });
  });

  it.each([400, 401, 404, 410, 500, 503])('fails with status %i, and is sent once', async (code) => {
    const { why, server } = await posted(status(code, {}, 'no'));
    expect(why).toBe(`status ${code}`);
    expect(server.received).toHaveLength(1);
  });

  it.each(['0', '0.3', '1'])('is sent once more %s seconds after a 429', async (after) => {
    const { why, seconds, server } = await posted(ask(after, 204));
    expect(why).toBeNull();
    expect(server.received).toHaveLength(2);
    expect(seconds).toBeGreaterThanOrEqual(Number(after) - 0.05);
  });

  it('is not sent a third time', async () => {
    const { why, server } = await posted(status(429, { 'retry-after': '0' }));
    expect(why).toBe('status 429');
    expect(server.received).toHaveLength(2);
  });

  it.each(['6', '3600', 'Wed, 21 Oct 2099 07:28:00 GMT', '-1', 'soon', ''])(
    'is not repeated where the wait is %j',
    async (after) => {
      const { why, seconds, server } = await posted(
        status(429, after === '' ? {} : { 'retry-after': after }),
      );
      expect(why).toBe('status 429');
      expect(server.received).toHaveLength(1);
      expect(seconds).toBeLessThan(2);
    },
  );

  it('does not wait beyond the deadline that all attempts share', async () => {
    const { why, seconds } = await posted(status(429, { 'retry-after': '5' }), { deadlineMs: 400 });
    expect(why).toBe('no answer within 0.4 seconds');
    expect(seconds).toBeLessThan(2);
  });

  it.each([301, 302, 303, 307, 308])('follows no redirect (%i)', async (code) => {
    const elsewhere = await hookServer();
    const { why } = await posted(status(code, { location: `${elsewhere.origin}/other` }));
    expect(why).toBe('it redirects, which is not followed');
    expect(elsewhere.received).toEqual([]);
  });

  it('ends at the deadline where there is no answer', async () => {
    const { why, seconds } = await posted(() => {}, { deadlineMs: 500 });
    expect(why).toBe('no answer within 0.5 seconds');
    expect(seconds).toBeLessThan(3);
  });

  it('does not wait for the end of an answer', async () => {
    const { why, seconds } = await posted((response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      response.write('and it goes on');
    });
    expect(why).toBeNull();
    expect(seconds).toBeLessThan(3);
  });

  it('ends at once when it is stopped', async () => {
    const stop = new AbortController();
    const sent = posted(() => stop.abort(), { signal: stop.signal });
    await expect(sent).resolves.toMatchObject({ why: 'it was stopped' });
    expect((await sent).seconds).toBeLessThan(3);
  });

  it('fails where the connection is closed, refused, or speaks no HTTP', async () => {
    const closed = await posted((response) => void response.destroy());
    expect(closed.why).toMatch(/^it could not be reached \([A-Z_]+\)$/);
    const other = createServer((socket) => {
      socket.on('error', () => {});
      socket.end('SSH-2.0-OpenSSH_9.9\r\n', () => socket.destroy());
    });
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const { port } = other.address() as { port: number };
    const [destination] = parseDestinations([`http://127.0.0.1:${port}${plainPath}`], '--notify');
    expect(await post(destination!, '{}', how())).toMatch(/^it could not be reached \([A-Z_]+\)$/);
    await new Promise((ended) => other.close(ended));
    expect(await post(destination!, '{}', how())).toBe('it could not be reached (ECONNREFUSED)');
  });

  it('has nothing of the address in what it says, whatever the answer repeats', async () => {
    for (const code of [200, 302, 400, 404, 429, 500]) {
      const { why, address } = await posted((response, { url }) => {
        const echo = `http://${response.req.headers.host}${url}`;
        response.writeHead(code, { location: echo, 'x-echo': echo, 'retry-after': echo }).end(echo);
      });
      for (const part of [address, plainPath, 'aB3-the-secret', '127.0.0.1'])
        expect(why ?? '').not.toContain(part);
    }
  });

  it('sends user and password as a header, not in the address', async () => {
    const server = await hookServer();
    const address = server.origin.replace('http://', 'http://me:pa%3Ass@');
    const [destination] = parseDestinations([address], '--notify');
    expect(await post(destination!, '{}', how())).toBeNull();
    expect(server.received[0]?.headers.authorization).toBe(`Basic ${btoa('me:pa:ss')}`);
    expect(destination!.url).not.toContain('me');
    expect(destination!.secrets).toContain('pa:ss');
  });

  it('never throws, whatever the client does', async () => {
    const [destination] = parseDestinations(['https://hooks.example.org/x'], '--notify');
    for (const thrown of [
      new TypeError('Failed to parse https://hooks.example.org/x'),
      'text',
      null,
      { code: 7 },
    ]) {
      const client = async () => Promise.reject(thrown);
      expect(await post(destination!, '{}', how({ fetch: client }))).toBe('it could not be reached');
    }
  });
});

it('leaves no timer that would keep the process alive', async () => {
  const timers = () => process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
  const server = await hookServer(status(204));
  const destinations = parseDestinations([server.origin + plainPath], '--notify');
  await post(destinations[0]!, '{}', how());
  const before = timers();
  for (let count = 0; count < 5; count += 1) await post(destinations[0]!, '{}', how());
  expect(timers()).toBeLessThan(before + 5);
});
