import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { publishedJsonSchema } from '../../../src/builds/json-schema.js';
import type { Metadata } from '../../../src/builds/metadata.js';
import type { NotificationEvent } from '../../../src/builds/notification.js';
import { discordBody } from '../../../src/notify/discord.js';
import { type Link, messageAbout, type Subject } from '../../../src/notify/message.js';
import { slackBody } from '../../../src/notify/slack.js';
import { webhookBody } from '../../../src/notify/webhook.js';
import { commentMarkdown } from '../../../src/report/comment.js';
import { exampleDeployment, exampleTrial } from '../../support/trial.js';
import { exampleFailure, exampleMetadata, exampleReport, successMetadata } from '../report/example.js';

const joiner = '\u2060';
const links: Link[] = [
  { label: 'workflow run', url: 'https://github.com/o/r/actions/runs/7?a=1&b=2' },
  { label: 'recording', url: 'https://github.com/o/r/actions/runs/7/artifacts/9' },
];
const subject = (record: Metadata = exampleMetadata()): Subject => ({ kind: 'run', record, id: null });
const about = (one: Subject, event: NotificationEvent = 'failure', regression: string | null = null) =>
  messageAbout(one, { event, links, regression });

const discord = (one: Subject, event?: NotificationEvent) =>
  JSON.parse(discordBody(about(one, event), null) as string);
const slack = (one: Subject, event?: NotificationEvent) => JSON.parse(slackBody(about(one, event)));
const plain = (one: Subject, event?: NotificationEvent) => JSON.parse(webhookBody(one, about(one, event)));

/** A failure whose every text is `text`. */
function failedWith(text: string): Metadata {
  const failure = exampleFailure({
    ...{
      message: text,
      cause: text,
      hint: text,
      derivation: `/nix/store/${text}.drv`,
      log_tail: text.split('\n'),
    },
    location: { file: text, line: 1, column: 1 },
  });
  return exampleMetadata({ host: text, error_message: text, failure, failures: [failure] });
}

const shownTexts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : value !== null && typeof value === 'object'
      ? Object.values(value).flatMap(shownTexts)
      : [];

describe('what a message says', () => {
  const cause = 'unknown directive "proxy_pas"';
  const failure = exampleFailure({
    cause,
    derivation: '/nix/store/00000000000000000000000000000000-nginx.conf.drv',
  });
  const record = exampleMetadata({ failure, failures: [failure] });

  it('is how it ended and the cause that the comment begins with', () => {
    const message = about(subject(record));
    expect(message.title).toBe('laptop: build failed after 2 min 7 s');
    expect(message.cause).toBe(`nginx.conf does not build: ${cause}`);
    const mark = { key: '0'.repeat(32), runId: 1, attempt: 1, writer: '0'.repeat(8), failed: true };
    expect(commentMarkdown(exampleReport({ metadata: record }), mark)).toContain(
      'nginx\\.conf does not build\\: ',
    );
    expect(message.facts).toEqual(['builder', 'hosts/laptop.nix:12', failure.derivation]);
    expect(message.summary).toBe(`laptop: build failed: nginx.conf does not build: ${cause}`);
  });

  it('is in each service, with hint, log and links', () => {
    const [embed] = discord(subject(record)).embeds;
    expect(embed.title).toBe('❌ laptop\\: build failed after 2 min 7 s');
    expect(embed.description).toContain(
      '**nginx\\.conf does not build\\: unknown directive \\"proxy\\_pas\\"**',
    );
    expect(embed.description).toContain('💡 The build of foo failed');
    expect(embed.description).toContain(
      '```\nchecking for gcc... no\nconfigure: error: no acceptable C compiler\n```',
    );
    expect(embed.description).toContain('[workflow run](https://github.com/o/r/actions/runs/7?a=1&b=2)');
    const { blocks, text } = slack(subject(record));
    expect(blocks.map(({ type }: { type: string }) => type)).toEqual([
      ...['header', 'section', 'section', 'section', 'section', 'context'],
    ]);
    expect(blocks[0].text.text).toBe('❌ laptop: build failed after 2 min 7 s');
    expect(blocks[1].text.text).toBe(`nginx.conf does not build: ${cause}`);
    expect(blocks.at(-1).elements[0].text).toBe(
      '<https://github.com/o/r/actions/runs/7?a=1&amp;b=2|workflow run> · <https://github.com/o/r/actions/runs/7/artifacts/9|recording>',
    );
    expect(text).toBe(`❌ laptop: build failed after 2 min 7 s\nnginx.conf does not build: ${cause}`);
    expect(plain(subject(record))).toMatchObject({
      event: 'failure',
      kind: 'run',
      url: links[0]!.url,
      record,
    });
  });

  it('is short for a success, and names a recovery', () => {
    const recovered = about(subject(successMetadata()), 'recovery');
    expect(recovered).toMatchObject({
      icon: '✅',
      cause: 'It failed before and works again.',
      facts: [],
      log: [],
      hint: '',
    });
    expect(about(subject(successMetadata()), 'success').cause).toBe('');
  });

  it('names a regression where that fails the job', () => {
    const slow = about(subject(successMetadata()), 'failure', 'Slower than the limit of 25 %: 40 % slower');
    expect(slow).toMatchObject({ icon: '🐢', cause: 'Slower than the limit of 25 %: 40 % slower', hint: '' });
    expect(slow.summary).toContain('Slower than the limit');
  });

  it('is the one line of a trial', () => {
    const summary = 'web1: does not upgrade, web.service has failed';
    const trial = exampleTrial({ summary, success: false, outcome: 'failed', failure: exampleFailure() });
    expect(about({ kind: 'trial', record: trial })).toMatchObject({ title: summary, summary, kind: 'trial' });
  });

  it('is what the last lines of the console were where the machine has stopped', () => {
    const trial = exampleTrial({
      ...{ success: false, outcome: 'failed', failure: null },
      machine_end: { kind: 'panic', detail: 'x', step: 'rebooting', seconds: 8 },
      console: { tail: ['Kernel panic - not syncing'], dir: null },
    });
    expect(about({ kind: 'trial', record: trial }).log).toEqual(['Kernel panic - not syncing']);
  });

  it('is what became of a deployment, without saying the same twice', () => {
    const message = 'web.service has failed, so web1 went back';
    const ended = { success: false, outcome: 'rolled_back', message } as const;
    const one = exampleDeployment('deploy', ['planning'], {
      ...ended,
      failure: exampleFailure({ message: 'web.service has failed' }),
    });
    expect(about({ kind: 'deployment', record: one })).toMatchObject({
      ...{ icon: '↩️', title: 'web1: deploy was rolled back after 1.0 s', cause: message },
      summary: `web1: deploy was rolled back: ${message}`,
    });
  });
});

describe('hostile text', () => {
  const pings =
    '@everyone @here <@123456789012345678> <@&123456789012345678> <#1> <!channel> <!here> <!subteam^S1> <U1>';
  const markup =
    '**bold** __under__ ~~gone~~ ||spoiler|| # head > quote - item [text](https://evil.example) <https://evil.example|here>';
  const fences = 'a\n```\nb ````` c\n```js\n`d`';
  const controls = '\x1b[31mred\x1b[0m \u202eright\u202c \0nul';

  it.each([pings, markup, fences, controls])('pings nobody and is no markup on Discord: %j', (text) => {
    const body = discord(subject(failedWith(text)));
    expect(body.allowed_mentions).toEqual({ parse: [] });
    const [{ title, description }] = body.embeds;
    const outside = description
      .replace(/```\n[\s\S]*?\n```/g, '')
      .replaceAll(/\[[a-z ]+\]\(https:\/\/github\.com[^)]*\)/g, '');
    for (const part of [title, outside.replaceAll(/^\*\*|\*\*$/gm, '')]) {
      // Each character with a meaning is behind a backslash of its own.
      expect(part.replace(/\\[\s\S]/g, '')).not.toMatch(/[*_~`|<>[\]()#@:\\]/);
      expect(part).not.toMatch(/@(?!\u2060)/);
    }
    expect(description).not.toMatch(/@(?!\u2060)|https?:\/\/evil/);
    // Two fences: ours.
    expect(description.match(/```/g) ?? []).toHaveLength(2);
    expect(description).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
  });

  it.each([pings, markup, fences, controls])('pings nobody and is no markup on Slack: %j', (text) => {
    const { blocks, ...rest } = slack(subject(failedWith(text)));
    expect(rest.mrkdwn).toBe(false);
    const ours = blocks.filter(({ type }: { type: string }) => type !== 'context');
    for (const shown of shownTexts([rest.text, ours])) {
      expect(shown).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)|@(?!\u2060)|https?:\/\//);
      expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e]/);
    }
    for (const { text: object } of ours) {
      if (object.type === 'plain_text') expect(object.emoji).toBe(false);
      else {
        expect(object.verbatim).toBe(true);
        expect(object.text).toMatch(/^```\n[\s\S]*\n```$/);
        expect(object.text.match(/```/g)).toHaveLength(2);
      }
    }
  });

  it('shows a ping as what it is', () => {
    expect(discord(subject(failedWith('@everyone'))).embeds[0].title).toContain(`\\@${joiner}everyone`);
    expect(slack(subject(failedWith('<!channel>'))).blocks[0].text.text).toContain('&lt;!channel&gt;');
  });

  it('cannot leave a link of ours', () => {
    const url = 'https://github.com/o/r/actions/runs/7?x=)[a](https://evil.example)|<>';
    const message = messageAbout(subject(), { event: 'failure', links: [{ label: 'run', url }] });
    const [embed] = JSON.parse(discordBody(message, null) as string).embeds;
    expect(embed.description).toMatch(/\[run\]\([^()\s]+\)$/);
    expect(JSON.parse(slackBody(message)).blocks.at(-1).elements[0].text).toMatch(/^<[^<>|]+\|run>$/);
    const script = messageAbout(subject(), {
      event: 'failure',
      links: [{ label: 'run', url: 'javascript:alert(1)' }],
    });
    expect(discordBody(script, null)).not.toContain('javascript');
    expect(slackBody(script)).not.toContain('javascript');
  });
});

describe('the bounds of each service', () => {
  const huge = [
    ['a megabyte on one line', 'x'.repeat(1_000_000)],
    ['a megabyte of punctuation', '<&>*`@://'.repeat(110_000)],
    ['a megabyte of lines', 'error: line\n'.repeat(90_000)],
    ['a megabyte of emoji', '🧨'.repeat(250_000)],
    ['a megabyte of blanks', ' '.repeat(1_000_000)],
  ] as const;

  it.each(huge)('hold for %s', (_, text) => {
    const one = subject(failedWith(text));
    const started = performance.now();
    const { embeds } = discord(one);
    const [{ title, description, footer }] = embeds;
    expect(title.length).toBeLessThanOrEqual(256);
    expect(description.length).toBeLessThanOrEqual(4096);
    expect(title.length + description.length + footer.text.length).toBeLessThanOrEqual(6000);
    expect(description).toContain('[workflow run]');
    const body = slack(one);
    expect(body.text.length).toBeLessThanOrEqual(1900);
    let total = 0;
    for (const { type, text: object } of body.blocks) {
      if (object === undefined) continue;
      expect(object.text.length).toBeLessThanOrEqual(type === 'header' ? 150 : 3000);
      expect(object.text.length).toBeGreaterThan(0);
      total += object.text.length;
    }
    expect(total).toBeLessThanOrEqual(13_000);
    const json = webhookBody(one, about(one));
    expect(Buffer.byteLength(json)).toBeLessThanOrEqual(256 * 1024);
    expect(JSON.parse(json)).toMatchObject({ shortened: true, event: 'failure' });
    expect(JSON.parse(json).summary.length).toBeLessThanOrEqual(1000);
    expect(performance.now() - started).toBeLessThan(5000);
    for (const shown of shownTexts([embeds, body])) expect(Buffer.from(shown).toString()).toBe(shown);
  });

  it('are used: only what does not fit is cut', () => {
    const one = subject(failedWith('<&>*`@://'.repeat(1000)));
    const [{ title, description }] = discord(one).embeds;
    expect(title.length).toBeGreaterThan(200);
    expect(description.length).toBeGreaterThan(1200);
    const { blocks } = slack(one);
    expect(blocks[0].text.text.length).toBeGreaterThan(100);
    expect(blocks[1].text.text.length).toBeGreaterThan(2500);
  });

  it('leave an escape whole', () => {
    for (let length = 80; length < 180; length += 1) {
      const header = slack(subject(exampleMetadata({ host: '&'.repeat(length) }))).blocks[0].text.text;
      expect(header.replaceAll('&amp;', '')).not.toContain('&');
      const title: string = discord(subject(exampleMetadata({ host: '*'.repeat(length) }))).embeds[0].title;
      expect(title.replace(/\\[\s\S]/g, '')).not.toContain('*');
      expect(title).not.toMatch(/(?<!\\)(?:\\\\)*\\$/);
    }
  });
});

describe('the JSON of a plain webhook', () => {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  const validate = ajv.compile(publishedJsonSchema('notification.v1.json'));
  const trial = exampleTrial({ success: false, outcome: 'failed' });
  const deployment = exampleDeployment('deploy', ['planning']);

  it.each([
    ['a run', subject()],
    ['a run with a megabyte of text', subject(failedWith('x\n'.repeat(500_000)))],
    ['a trial', { kind: 'trial', record: trial }],
    ['a deployment', { kind: 'deployment', record: deployment }],
  ] as [string, Subject][])('of %s is as schema/notification.v1.json has it', (_, one) => {
    const body = plain(one);
    expect(validate(body), JSON.stringify(validate.errors)).toBe(true);
    expect(body.record).not.toBeNull();
    if (!body.shortened) expect(body.record).toEqual(JSON.parse(JSON.stringify(one.record)));
  });

  it('is cut from 256 KiB on', () => {
    const sized = (length: number) => plain(subject(exampleMetadata({ command: 'x'.repeat(length) })));
    expect(sized(250 * 1024)).toMatchObject({
      shortened: false,
      record: { command: 'x'.repeat(250 * 1024) },
    });
    expect(sized(257 * 1024).shortened).toBe(true);
  });

  it('has no record where that is too large even when cut', () => {
    const versions = Object.fromEntries(
      Array.from({ length: 40_000 }, (_, index) => [`program ${index}`, '1.0']),
    );
    const body = plain(subject(exampleMetadata({ versions })));
    expect(body).toMatchObject({ record: null, shortened: true });
    expect(validate(body)).toBe(true);
  });
});

describe('the picture', () => {
  it('is attached to the message for Discord', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255]);
    const form = discordBody(about(subject()), png) as FormData;
    const payload = JSON.parse(form.get('payload_json') as string);
    expect(payload.embeds[0].image).toEqual({ url: 'attachment://final.png' });
    expect(payload.attachments[0]).toMatchObject({ id: 0, filename: 'final.png' });
    const file = form.get('files[0]') as File;
    expect(file.name).toBe('final.png');
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(png);
  });
});
