import { symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../src/builds/metadata.js';
import { parseDestinations } from '../../../src/notify/destination.js';
import { sendNotifications } from '../../../src/notify/notify.js';
import { defaultOccasions, parseOccasions } from '../../../src/notify/occasion.js';
import { temporaryDirectory } from '../../support/directory.js';
import { exampleMetadata, successMetadata } from '../report/example.js';
import { discordPath, formOf, hookServer, plainPath, slackPath, status } from './servers.js';

type Told = { metadata?: Metadata; dir?: string; on?: string; hasFailedBefore?: boolean | null };

async function tell(addresses: string[], told: Told = {}, deadlineMs = 5000) {
  const metadata = told.metadata ?? exampleMetadata();
  const on = parseOccasions(told.on ?? defaultOccasions, 'x');
  const notify = { destinations: parseDestinations(addresses, 'x'), on };
  const about = { hasFailedBefore: told.hasFailedBefore ?? null, links: [] };
  const build = { dir: told.dir ?? '/nowhere', metadata };
  return sendNotifications({ kind: 'run', record: metadata, id: null }, build, notify, about, { deadlineMs });
}

const withPicture = () => exampleMetadata({ files: { ...exampleMetadata().files, screenshot: 'final.png' } });

describe('a failure', () => {
  it('is told to all destinations, each in its own form', async () => {
    const server = await hookServer();
    const paths = [discordPath, slackPath, plainPath];
    expect(await tell(paths.map((path) => server.origin + path))).toEqual([]);
    const body = (path: string) => JSON.parse(String(server.received.find(({ url }) => url === path)?.body));
    expect(body(discordPath).embeds[0].title).toBe('❌ laptop\\: build failed after 2 min 7 s');
    expect(body(slackPath).blocks[0].type).toBe('header');
    expect(body(plainPath)).toMatchObject({
      schema_version: 1,
      event: 'failure',
      record: { host: 'laptop' },
    });
  });

  it('has the picture on Discord alone', async () => {
    const dir = await temporaryDirectory();
    writeFileSync(join(dir, 'final.png'), 'the picture');
    const server = await hookServer();
    expect(
      await tell([server.origin + discordPath, server.origin + slackPath], { dir, metadata: withPicture() }),
    ).toEqual([]);
    const discord = server.received.find(({ url }) => url === discordPath)!;
    const form = await formOf(discord);
    expect(await (form.get('files[0]') as File).text()).toBe('the picture');
    expect(JSON.parse(String(form.get('payload_json'))).embeds[0].image.url).toBe('attachment://final.png');
    expect(String(server.received.find(({ url }) => url === slackPath)!.body)).not.toContain('picture');
  });

  it.each(['missing', 'too large', 'a link'])('comes without a picture that is %s', async (kind) => {
    const dir = await temporaryDirectory();
    if (kind === 'too large') writeFileSync(join(dir, 'final.png'), Buffer.alloc(10 * 1024 * 1024 + 1));
    if (kind === 'a link') symlinkSync('/etc/hostname', join(dir, 'final.png'));
    const server = await hookServer();
    expect(await tell([server.origin + discordPath], { dir, metadata: withPicture() })).toEqual([]);
    expect(server.json().embeds[0].image).toBeUndefined();
  });
});

describe('what is told when', () => {
  it.each([
    ['a failure', exampleMetadata(), null, 'failure,recovery', 'failure'],
    ['a success', successMetadata(), null, 'failure,recovery', null],
    ['a success after a success', successMetadata(), false, 'failure,recovery', null],
    ['a success after a failure', successMetadata(), true, 'failure,recovery', 'recovery'],
    ['a success after a failure', successMetadata(), true, 'failure', null],
    ['a success', successMetadata(), null, 'always', 'success'],
    ['a success after a failure', successMetadata(), true, 'always', 'recovery'],
    ['a cancelled one', exampleMetadata({ outcome: 'cancelled' }), true, 'always', null],
  ] as const)('of %s (%#)', async (_, metadata, hasFailedBefore, on, event) => {
    const server = await hookServer();
    expect(await tell([server.origin + plainPath], { metadata, hasFailedBefore, on })).toEqual([]);
    expect(server.received.map((_, index) => server.json(index).event)).toEqual(
      event === null ? [] : [event],
    );
  });
});

describe('what cannot be sent', () => {
  it('is one sentence each, without a part of an address, and stops no other', async () => {
    const good = await hookServer();
    const bad = await hookServer((response, { url }) => void response.writeHead(400).end(`no ${url}`));
    const slow = await hookServer(() => {});
    const addresses = [
      bad.origin + discordPath,
      `${bad.origin}${discordPath}2`,
      slow.origin + slackPath,
      good.origin + plainPath,
    ];
    const notes = await tell(addresses, {}, 600);
    expect(notes).toEqual([
      'the notification to a Discord webhook failed: status 400',
      'the notification to a Slack webhook failed: no answer within 0.6 seconds',
    ]);
    expect(good.received).toHaveLength(1);
  });

  it('may also be what a message is made of', async () => {
    const server = await hookServer(status(200));
    const metadata = exampleMetadata({ failure: { nothing: true } as never });
    expect(await tell([server.origin + discordPath], { metadata })).toEqual([
      'the notifications failed: the message could not be made',
    ]);
  });
});
