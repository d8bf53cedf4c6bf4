import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';

export type Received = { url: string; headers: IncomingMessage['headers']; body: Buffer };
export type Answer = (response: ServerResponse, request: Received, count: number) => void;

/** A server on this machine that keeps what it was sent and answers as told; it ends with the test. */
export async function hookServer(answer: Answer = status(204)) {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const one = { url: request.url ?? '', headers: request.headers, body: Buffer.concat(chunks) };
      received.push(one);
      answer(response, one, received.length);
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, received, json: (index = 0) => JSON.parse(received[index]!.body.toString()) };
}

export function status(code: number, headers: Record<string, string> = {}, body = ''): Answer {
  return (response) => void response.writeHead(code, headers).end(body);
}

/** The parts of a multipart body, by their names. */
export async function formOf({ headers, body }: Received): Promise<FormData> {
  return new Response(new Uint8Array(body), {
    headers: { 'content-type': headers['content-type'] ?? '' },
  }).formData();
}

// No secret scanner takes these for real ones.
export const discordPath = '/api/webhooks/123456789012345678/aB3-the_token_of_a_webhook_in_a_test_0123456789';
export const slackPath = '/services/T0TEST/B0TEST/aB3TokenOfAHookInATest0123';
export const plainPath = '/hooks/aB3-the-secret-of-a-plain-webhook';
