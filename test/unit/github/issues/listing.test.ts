import {
  chownSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cacheFile } from '../../../../src/github/issues/cache.js';
import { type Listing, listIssues } from '../../../../src/github/issues/listing.js';
import { type Tracker, trackerIn } from '../../../../src/github/issues/tracker.js';
import { type LocalGitHub, startGitHub } from '../../../setup/github/server.js';
import { addIssue } from '../../../setup/github/state.js';
import { temporaryDirectory } from '../../../support/directory.js';

const token = 'ghp_token-of-a-person';
const hour = 3600 * 1000;
let api: LocalGitHub;
let env: Record<string, string>;
let clock: number;

beforeEach(async () => {
  api = await startGitHub();
  env = { XDG_CACHE_HOME: await temporaryDirectory(), GITHUB_API_URL: api.url, GH_TOKEN: token };
  clock = Date.now();
});
afterEach(async () => {
  await api.close();
  expect(api.violations).toEqual([]);
});

function tracker(more: Partial<Tracker> = {}): Tracker {
  const found = trackerIn(env, 'NixOS/nixpkgs');
  if (typeof found === 'string') throw new Error(found);
  return { ...found, ...more };
}

const list = (more: Partial<Tracker> = {}, asking: { deadlineMs?: number; signal?: AbortSignal } = {}) =>
  listIssues(tracker(more), { ...asking, env, fetch, now: () => new Date(clock) });

const minutesAgo = (minutes: number) => new Date(clock - minutes * 60_000).toISOString().replace(/\.\d+/, '');

/** So many issues, one a minute, the last of them a week ago. */
function fill(count: number, labels: string[], title = 'mpv: crashes'): void {
  for (let index = count; index > 0; index -= 1)
    addIssue(api.state, { title, labels, createdAt: minutesAgo(7 * 24 * 60 + index) });
}

const numbers = ({ issues }: Listing) => issues.map(({ number }) => number).sort((a, b) => a - b);

describe('a tracker that was not listed yet', () => {
  it('is listed by label, newest first, without pull requests', async () => {
    addIssue(api.state, { title: 'a', labels: ['0.kind: bug', '6.topic: x'], createdAt: minutesAgo(9) });
    addIssue(api.state, { title: 'b', labels: ['1.severity: security'], createdAt: minutesAgo(8) });
    addIssue(api.state, { title: 'c', createdAt: minutesAgo(7) });
    addIssue(api.state, { title: 'pr', labels: ['0.kind: bug'], createdAt: minutesAgo(6), isPull: true });
    addIssue(api.state, { title: 'd', createdAt: minutesAgo(5), state: 'closed' });
    const found = await list();
    expect(numbers(found)).toEqual([1, 2, 3]);
    expect(found.issues.find(({ number }) => number === 1)).toMatchObject({
      ...{ title: 'a', labels: ['0.kind: bug', '6.topic: x'], state: 'open', created_at: minutesAgo(9) },
    });
    expect(found).toMatchObject({ requests: 6, note: null });
    expect(api.requests).toHaveLength(6);
    expect(api.requests.every((one) => one.includes('per_page=100') && one.includes('state=open'))).toBe(
      true,
    );
  });

  it('takes at most 12 requests, and says how far back they reached', async () => {
    fill(900, ['0.kind: bug']);
    fill(500, ['0.kind: build failure']);
    fill(150, ['0.kind: regression']);
    const found = await list();
    expect(api.requests).toHaveLength(12);
    expect(found.requests).toBe(12);
    expect(found.issues.length).toBeGreaterThan(650);
    expect(found.note).toMatch(
      /^the listings reach back to \d{4}-\d\d-\d\d \(build failure\), \d{4}-\d\d-\d\d \(bug\), \d{4}-\d\d-\d\d \(of any label\); others are whole$/,
    );
    const bug = found.reach.find(({ label }) => label === '0.kind: bug')!;
    const oldest = found.issues
      .filter(({ labels }) => labels.includes('0.kind: bug'))
      .map(({ created_at }) => created_at)
      .sort()[0];
    expect(bug).toEqual({ label: '0.kind: bug', complete: false, back_to: oldest });
  });

  it('without those labels is listed as a whole', async () => {
    fill(250, []);
    const found = await list();
    expect(found).toMatchObject({ requests: 8, note: null });
    expect(found.issues).toHaveLength(250);
  });
});

describe('a tracker that was listed before', () => {
  it('takes one request for what has changed, and none of the limit where nothing has', async () => {
    fill(150, ['0.kind: bug']);
    await list();
    api.requests.length = 0;
    api.state.issues[3]!.state = 'closed';
    api.state.issues[3]!.updatedAt = minutesAgo(0);
    addIssue(api.state, { title: 'new', createdAt: minutesAgo(0) });
    addIssue(api.state, { title: 'new pr', createdAt: minutesAgo(0), isPull: true });
    const second = await list();
    expect(second.requests).toBe(1);
    expect(api.requests).toEqual([expect.stringMatching(/state=all&since=.*&sort=updated/)]);
    expect(numbers(second)).not.toContain(4);
    expect(numbers(second)).toContain(151);
    expect(numbers(second)).not.toContain(152);
    const answers: number[] = [];
    const watched: typeof fetch = async (...call) => {
      const response = await fetch(...call);
      answers.push(response.status);
      return response;
    };
    const third = await listIssues(tracker(), { env, fetch: watched, now: () => new Date(clock) });
    expect(answers).toEqual([304]);
    expect(numbers(third)).toEqual(numbers(second));
  });

  it('says where more has changed than a page holds, until all is listed again', async () => {
    fill(20, ['0.kind: bug']);
    await list();
    for (let index = 0; index < 130; index += 1)
      addIssue(api.state, { title: 'pr', createdAt: minutesAgo(0), isPull: index % 2 === 0 });
    api.requests.length = 0;
    const cut = await list();
    expect(api.requests).toHaveLength(1);
    expect(cut.note).toMatch(
      /^of the changes between .* UTC and .* UTC not all are known, since there were too many\. /,
    );
    expect(cut.issues).toHaveLength(70);
    expect((await list()).note).toContain('not all are known');
    clock += 25 * hour;
    const again = await list();
    expect(again).toMatchObject({ requests: 7, note: null });
    expect(again.issues).toHaveLength(85);
  });

  it('moves on in time where much has changed, and misses nothing', async () => {
    fill(10, []);
    await list();
    for (let round = 0; round < 4; round += 1) {
      for (let index = 0; index < 60; index += 1) {
        const createdAt = new Date(clock + (round * 60 + index) * 1000).toISOString().replace(/\.\d+/, '');
        addIssue(api.state, { title: 'x', createdAt });
      }
      const found = await list();
      expect(found).toMatchObject({ requests: 1, note: null });
      expect(found.issues).toHaveLength(10 + 60 * (round + 1));
    }
  });

  it('is listed again a day later, and where the clock was set back', async () => {
    fill(3, []);
    await list();
    clock += 23 * hour;
    expect((await list()).requests).toBe(1);
    clock += 2 * hour;
    expect((await list()).requests).toBe(6);
    clock -= 48 * hour;
    expect((await list()).requests).toBe(6);
  });
});

describe('what keeps a tracker from being listed', () => {
  const limit = (status: number, headers: Record<string, string> = {}, message = 'fault') => {
    api.faults.push({ match: /issues/, times: 99, answer: { status, headers, message } });
  };

  it.each([
    [
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1780000000' },
      "GitHub's rate limit is used up (status 403), until 2026-05-28 20:26 UTC",
    ],
    [429, { 'retry-after': '60' }, "GitHub's rate limit is used up (status 429)"],
    [401, {}, 'GitHub does not accept the token (401)'],
    [404, {}, 'NixOS/nixpkgs has no issues that can be read (404)'],
    [301, { location: 'http://elsewhere.example/' }, 'GitHub points elsewhere (301)'],
    [418, {}, 'GitHub answered 418'],
  ] as const)('is said and ends it: %s', async (status, headers, words) => {
    limit(status, headers);
    const found = await list();
    expect(api.requests).toHaveLength(1);
    expect(found.issues).toEqual([]);
    expect(found.note).toContain(words);
    expect(found.note).toContain('ot read: blocker, security, regression, build failure, bug, of any label');
    expect(found.listedAt).toBeNull();
  });

  it('may be a limit that only the message tells', async () => {
    limit(403, {}, 'You have exceeded a secondary rate limit.');
    expect((await list()).note).toContain("GitHub's rate limit is used up (status 403)");
  });

  it('costs one listing where the server fails, and nothing of what was read before', async () => {
    fill(5, ['0.kind: bug']);
    api.faults.push({ match: /issues/, times: 2, answer: { status: 502 } });
    const found = await list();
    expect(api.requests).toHaveLength(6);
    expect(found.note).toContain('GitHub answered 502. Not read: blocker, security; others are whole');
    expect(found.issues).toHaveLength(5);
    // What is incomplete is not kept.
    expect((await list()).requests).toBe(6);
  });

  it('leaves what is known from before, with its age', async () => {
    fill(5, ['0.kind: bug']);
    await list();
    for (const later of [hour, 48 * hour]) {
      clock += later;
      api.faults = [{ match: /issues/, times: 99, answer: 'drop' }];
      const found = await list();
      expect(found.issues).toHaveLength(5);
      expect(found.note).toMatch(/^GitHub cannot be reached: .*\. What is known is as of .* UTC\./);
    }
  });

  it('may be that nobody listens, or that no answer comes', async () => {
    expect((await list({ apiUrl: 'http://127.0.0.1:9' })).note).toContain('GitHub cannot be reached: ');
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const apiUrl = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`;
    try {
      const late = await list({ apiUrl }, { deadlineMs: 300 });
      expect(late.note).toContain('no answer within 0.3 seconds');
      expect(late.requests).toBe(1);
      const stop = new AbortController();
      setTimeout(() => stop.abort(), 50);
      expect((await list({ apiUrl }, { signal: stop.signal })).note).toContain('the request was stopped');
    } finally {
      silent.closeAllConnections();
      silent.close();
    }
  });

  it('may be an answer that never ends, is too large, or is no list', async () => {
    const answers: Record<string, (write: (text: string) => boolean) => void> = {
      bytes: (write) => void setInterval(() => write('x'.repeat(4 * 1024 * 1024)), 1).unref(),
      'no answer within': (write) => void write('['),
    };
    for (const [words, answer] of Object.entries(answers)) {
      const server = createServer((_, response) => answer((text) => response.write(text)));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const apiUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      try {
        expect((await list({ apiUrl }, { deadlineMs: words === 'bytes' ? 30_000 : 300 })).note).toContain(
          words,
        );
      } finally {
        server.closeAllConnections();
        server.close();
      }
    }
    for (const body of [{ issues: [] }, [{ number: 'x' }], 'text', null, [{ number: 1, title: 5 }]]) {
      api.faults = [{ match: /issues/, times: 1, answer: { status: 200, body } }];
      expect((await list()).note).toContain("GitHub's answer is no list of issues");
    }
  });
});

describe('a tracker that answers, but slowly', () => {
  it('is asked no more after a minute', async () => {
    fill(900, ['0.kind: bug']);
    const slow: typeof fetch = (...call) => {
      clock += 14_000;
      return fetch(...call);
    };
    const found = await listIssues(tracker(), { env, fetch: slow, now: () => new Date(clock) });
    expect(found.requests).toBe(5);
    expect(found.issues).toHaveLength(100);
    expect(found.note).toContain('listing takes longer than 60 seconds. ');
  });
});

describe('the cache of a tracker', () => {
  const path = () => cacheFile(env, tracker());

  it('is for its user alone, and nothing else is left in its directory', async () => {
    fill(3, []);
    await list();
    const directory = join(env.XDG_CACHE_HOME!, 'nixos-rebuild-test/issues');
    expect(readdirSync(directory)).toHaveLength(1);
    expect(statSync(directory).mode & 0o777).toBe(0o700);
  });

  it.each([
    ['no JSON', (file: string) => writeFileSync(file, '{"version":1')],
    ['another shape', (file: string) => writeFileSync(file, '{"version":2,"issues":[]}')],
    [
      'another tracker',
      (file: string) => writeFileSync(file, readFileSync(file, 'utf8').replace('NixOS/nixpkgs', 'a/b')),
    ],
    [
      'a link',
      (file: string) => {
        rmSync(file);
        symlinkSync('/etc/passwd', file);
      },
    ],
    [
      'a directory',
      (file: string) => {
        rmSync(file);
        mkdirSync(file);
      },
    ],
  ])('is ignored where it is %s, and that is said once', async (_, damage) => {
    fill(3, []);
    await list();
    damage(path());
    const found = await list();
    expect(found.requests).toBe(6);
    expect(found.issues).toHaveLength(3);
    expect(found.note?.match(/is ignored/g)).toHaveLength(1);
  });

  it.skipIf(process.getuid?.() !== 0)("is ignored where it is another user's (tested as root)", async () => {
    fill(3, []);
    await list();
    chownSync(path(), 12345, 12345);
    expect((await list()).note).toContain('is ignored: it belongs to another user');
    expect(await list()).toMatchObject({ requests: 1, note: null });
  });

  it('that cannot be written costs only that', async () => {
    fill(3, []);
    env.XDG_CACHE_HOME = '/proc/none';
    const found = await list();
    expect(found.issues).toHaveLength(3);
    expect(found.note).toContain('what was listed cannot be kept: ');
  });
});

describe('the token', () => {
  it('goes to the API alone, and is written nowhere', async () => {
    fill(3, []);
    const other = await startGitHub();
    api.faults.push({
      match: /issues/,
      times: 1,
      answer: { status: 307, headers: { location: `${other.url}/repos/NixOS/nixpkgs/issues` } },
    });
    const redirected = await list();
    expect(other.requests).toEqual([]);
    await other.close();
    const found = await list();
    expect(api.authorizations.every((one) => one === `Bearer ${token}`)).toBe(true);
    const written = readdirSync(env.XDG_CACHE_HOME!, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(written).toHaveLength(1);
    expect(JSON.stringify([redirected, found, written])).not.toContain('ghp_');
  });

  it('is not needed, and that is said', async () => {
    delete env.GH_TOKEN;
    fill(3, []);
    const found = await list();
    expect(found.issues).toHaveLength(3);
    expect(api.authorizations.every((one) => one === undefined)).toBe(true);
    expect(found.note).toBe(
      'without a token (GITHUB_TOKEN) GitHub allows 60 requests an hour. All open issues were listed',
    );
  });

  it('is refused where it cannot be a header, or would be sent without TLS', () => {
    const of = (more: Record<string, string>) => trackerIn({ ...env, ...more }, 'a/b');
    expect(of({ GH_TOKEN: 'ghp_a\nghp_b' })).toBe('GH_TOKEN is no token');
    expect(of({ GH_TOKEN: '', GITHUB_TOKEN: 'ghp ü' })).toBe('GITHUB_TOKEN is no token');
    expect(of({ GITHUB_API_URL: 'http://api.example' })).toBe(
      'GITHUB_API_URL is without TLS, and GH_TOKEN is not sent there',
    );
    for (const url of ['x', 'file:///etc', 'https://user:word@api.example', 'https://api.example/?q=1'])
      expect(of({ GITHUB_API_URL: url })).toBe('GITHUB_API_URL is no address of an API');
    expect(of({ GITHUB_API_URL: 'https://ghe.example/api/v3/' })).toMatchObject({
      apiUrl: 'https://ghe.example/api/v3',
      token,
    });
    expect(of({ GH_TOKEN: '', GITHUB_API_URL: '' })).toEqual({
      ...{
        repository: 'a/b',
        apiUrl: 'https://api.github.com',
        serverUrl: 'https://github.com',
        token: null,
      },
    });
  });
});

describe('hostile answers', () => {
  it('are one clean line of bounded length, whatever they say', async () => {
    const title = `\x1b]0;x\x07mpv\r\n::error::\u202e ${'long '.repeat(400)}`;
    addIssue(api.state, { title, labels: ['\x1b[31mred\n'], createdAt: minutesAgo(9) });
    const [issue] = (await list()).issues;
    expect(issue!.title).toMatch(/^mpv ::error:: long/);
    expect(issue!.title.length).toBeLessThanOrEqual(256);
    expect(issue!.labels).toEqual(['red']);
    expect(JSON.stringify(issue)).not.toMatch(/\\u001b|[\u0000-\u001f]/);
  });
});
