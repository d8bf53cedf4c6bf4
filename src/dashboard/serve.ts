import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { messageOf, ToolError } from '../system/errors.js';
import type { RunningBuild } from './data.js';
import { look } from './fingerprint.js';
import { RunningBuilds } from './running.js';
import { type SiteRequest, type SiteWritten, writeSite } from './site.js';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.json': 'application/json; charset=utf-8',
  '.log': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

const pollMs = 2000;

export type Serving = { address: string; close(): Promise<void> };

/**
 * Writes the site and serves it on the loopback interface, at `port` or any free one for 0. The
 * builds are looked at every two seconds (a poll also sees network file systems); when they
 * have changed, the site is written anew and open pages reload; what is being made is sent to them as it goes on. `onWritten` is called after each writing.
 */
export async function serveSite(
  request: Omit<SiteRequest, 'now' | 'live'>,
  port: number,
  onWritten: (written: SiteWritten) => void,
): Promise<Serving> {
  const listeners = new Set<ServerResponse>();
  const running = new RunningBuilds(request.buildsDir);
  let shown = runningEvent([]);
  const write = async () => onWritten(await writeSite({ ...request, live: true, now: Date.now() }));
  let { fingerprint: known } = await look(request.buildsDir, running, Date.now());
  await write();
  const root = await realpath(request.out);
  const server = createServer((incoming, response) => {
    if (!isLocal(incoming.headers.host)) return refuse(response, 403);
    if (incoming.method !== 'GET' && incoming.method !== 'HEAD') return refuse(response, 405);
    if (incoming.url === '/events') return subscribe(response, listeners, shown);
    void sendFile(root, incoming, response);
  });
  await listen(server, port);
  const poll = async () => {
    const seen = await look(request.buildsDir, running, Date.now());
    const event = runningEvent(seen.running);
    if (event !== shown) for (const listener of listeners) listener.write(event);
    shown = event;
    if (seen.fingerprint === known) return;
    await write();
    known = seen.fingerprint;
    for (const listener of listeners) listener.write('event: builds\ndata: \n\n');
  };
  const turn = oneAtATime(poll);
  turn();
  const timer = setInterval(turn, pollMs);
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () => {
      clearInterval(timer);
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

/**
 * Starts work, unless it is still under way. What could not be done now, such as to write a build that disappeared meanwhile, is
 * done at the next turn.
 */
function oneAtATime(work: () => Promise<void>): () => void {
  let isBusy = false;
  return () => {
    if (isBusy) return;
    isBusy = true;
    work()
      .catch(() => {})
      .finally(() => {
        isBusy = false;
      });
  };
}

/** Another site's page could point its own name at this machine; its requests carry that name. */
function isLocal(host: string | undefined): boolean {
  return /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/.test(host ?? '');
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(
        new ToolError('cannot-serve', `port ${port} cannot be used: ${messageOf(error)}`, {
          hint: 'Name another with --port.',
        }),
      ),
    );
    server.listen(port, '127.0.0.1', resolve);
  });
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'Content-Type': 'text/plain' }).end(`${status}\n`);
}

/** What is being made, for open pages: JSON has no line breaks, which would end the event. */
function runningEvent(builds: readonly RunningBuild[]): string {
  return `event: running\ndata: ${JSON.stringify(builds)}\n\n`;
}

function subscribe(response: ServerResponse, listeners: Set<ServerResponse>, first: string): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(first);
  listeners.add(response);
  response.on('close', () => listeners.delete(response));
}

async function sendFile(root: string, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const file = await resolveFile(root, incoming.url ?? '/');
  if (file === null) return refuse(response, 404);
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (incoming.method === 'HEAD') response.end();
  // A pipeline, since a plain pipe leaves the file open where the browser ends a download.
  else await pipeline(createReadStream(file), response).catch(() => response.destroy());
}

/** The file that an address names, or null for none; never one outside of `root`. */
async function resolveFile(root: string, url: string): Promise<string | null> {
  try {
    const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
    const file = await realpath(join(root, path.endsWith('/') ? `${path}index.html` : path));
    return file.startsWith(root + sep) && (await stat(file)).isFile() ? file : null;
  } catch {
    return null;
  }
}
