import { beforeEach, describe, expect, it } from 'vitest';
import { deleteComment, ownComments } from '../../../../src/github/comments/own.js';
import { upsertComment } from '../../../../src/github/comments/upsert.js';
import { markLine, readMark } from '../../../../src/report/marker.js';
import { addComment } from '../../../setup/github/state.js';
import { useLocalGitHub } from '../local.js';

const local = useLocalGitHub();
const key = 'a'.repeat(32);
const keyOf = (copy: number) => (copy === 1 ? key : `${copy}`.repeat(32));
const one = '1'.repeat(8);
const other = '2'.repeat(8);

type Write = {
  runId?: number;
  attempt?: number;
  writer?: string;
  create?: boolean;
  keyOf?: (copy: number) => string;
  hideOutdated?: boolean;
  github?: typeof local.github;
};
const markOf = (text: string, { runId = 1, attempt = 1, writer = one }: Write = {}, of = key) => ({
  key: of,
  runId,
  attempt,
  writer,
  failed: text.startsWith('red'),
});
const body = (text: string, write: Write = {}, of = key) => `${markLine(markOf(text, write, of))}${text}`;
const upsert = (text: string, write: Write = {}) =>
  upsertComment(write.github ?? local.github, {
    subject: { issue: 5 },
    mark: markOf(text, write),
    keyOf: write.keyOf ?? keyOf,
    bodyOf: (mark) => markLine(mark) + text,
    create: write.create ?? true,
    hideOutdated: write.hideOutdated ?? false,
    readMark,
  });
/** The methods of the requests, without those that ask whose token it is. */
const methods = () =>
  local.api.requests.filter((name) => !name.includes('/graphql')).map((name) => name.split(' ')[0]);
const bodies = () => local.api.state.comments.map((comment) => comment.body);
const ends = () =>
  bodies()
    .map((text) => text.slice(-5))
    .sort();
const digits = (digit: number, length: number) => `${digit}`.repeat(length);

describe('upsertComment', () => {
  it('adds the comment with three requests, then changes it with as many', async () => {
    expect(await upsert('red', { runId: 1 })).toMatchObject({ done: 'created' });
    expect(methods()).toEqual(['GET', 'POST', 'GET']);
    expect(await upsert('green', { runId: 2 })).toMatchObject({ done: 'updated' });
    expect(methods().slice(3)).toEqual(['GET', 'PATCH']);
    // The second asked whose token this is.
    expect(local.api.requests).toHaveLength(6);
    expect(bodies()).toEqual([body('green', { runId: 2 })]);
  });

  it('finds its comment behind 300 others', async () => {
    for (let index = 0; index < 300; index += 1)
      addComment(local.api.state, { issue: 5, body: `hello ${index}` });
    addComment(local.api.state, { issue: 5, body: body('red') });
    await upsert('green', { runId: 2 });
    expect(bodies()).toHaveLength(301);
    expect(bodies().at(-1)).toBe(body('green', { runId: 2 }));
  });

  it('keeps one comment for each key', async () => {
    await upsert('laptop');
    await upsert('server', { keyOf: () => 'b'.repeat(32) });
    expect(bodies()).toHaveLength(2);
  });

  it('adds nothing where only a change is wanted', async () => {
    expect(await upsert('green', { create: false })).toEqual({ done: 'none', url: null, key });
    expect(bodies()).toEqual([]);
  });

  it('does not change the comment of a later run', async () => {
    await upsert('later', { runId: 9 });
    expect(await upsert('earlier', { runId: 8 })).toMatchObject({ done: 'newer' });
    expect(bodies()).toEqual([body('later', { runId: 9 })]);
  });

  it('replaces what the same report wrote, as after a step that was killed', async () => {
    await upsert('red', { runId: 7 });
    expect(await upsert('green', { runId: 7, create: false })).toMatchObject({ done: 'updated' });
    expect(bodies()).toEqual([body('green', { runId: 7 })]);
  });

  it('leaves what another report of the same attempt wrote, and adds its own where it has to', async () => {
    await upsert('red', { runId: 7 });
    expect(await upsert('green', { runId: 7, writer: other, create: false })).toMatchObject({ done: 'none' });
    expect(await upsert('red too', { runId: 7, writer: other })).toMatchObject({ done: 'created' });
    const second = body('red too', { runId: 7, writer: other }, keyOf(2));
    expect(bodies()).toEqual([body('red', { runId: 7 }), second]);
  });

  it('replaces a failure by the success of a later attempt of the run, and never the other way', async () => {
    await upsert('red', { runId: 7 });
    const later = { runId: 7, attempt: 2, create: false };
    expect(await upsert('green', later)).toMatchObject({ done: 'updated' });
    expect(await upsert('red', { runId: 7 })).toMatchObject({ done: 'newer' });
    expect(bodies()).toEqual([body('green', later)]);
  });

  it('shows both of two legs that write at once, 50 runs long', async () => {
    const clients = await Promise.all([local.open(), local.open()]);
    for (let runId = 1; runId <= 50; runId += 1) {
      await Promise.all(
        clients.map((github, index) =>
          upsert(`red ${index}`, { github, runId, writer: digits(index, 8), keyOf: () => digits(index, 32) }),
        ),
      );
      expect(ends()).toEqual(['red 0', 'red 1']);
      expect(bodies().every((text) => readMark(text)?.runId === runId)).toBe(true);
    }
  });

  it('shows both of two reports with one key that add it at once, 50 times', async () => {
    for (let round = 1; round <= 50; round += 1) {
      const clients = await Promise.all([local.open(), local.open()]);
      await Promise.all(
        clients.map((github, index) => upsert(`red ${index}`, { github, writer: digits(index, 8) })),
      );
      expect(ends()).toEqual(['red 0', 'red 1']);
      local.api.state.comments.length = 0;
    }
  });

  it.each([
    ['a stranger', 'User', 'NONE', 'mallory'],
    ['a member', 'User', 'MEMBER', 'mia'],
    ['the owner', 'User', 'OWNER', 'olga'],
    ['another app', 'Bot', 'NONE', 'other[bot]'],
  ] as const)(
    'neither changes nor heeds a comment of %s that carries the mark',
    async (_, type, association, login) => {
      const fake = body('fake', { runId: 999_999_999_999_999 });
      addComment(local.api.state, { issue: 5, body: fake, type, association, login });
      expect(await upsert('real')).toMatchObject({ done: 'created' });
      expect(await upsert('green', { runId: 2 })).toMatchObject({ done: 'updated' });
      expect(bodies()).toEqual([fake, body('green', { runId: 2 })]);
    },
  );

  it('leaves one comment when eight runs add it at once', async () => {
    const clients = await Promise.all(Array.from({ length: 8 }, () => local.open()));
    await Promise.all(clients.map((github, runId) => upsert(`run ${runId}`, { github, runId })));
    expect(bodies()).toHaveLength(1);
  });

  it('leaves one comment when the answer to adding it was lost', async () => {
    local.api.faults.push({ match: /^POST .*comments/, times: 1, answer: 'lost' });
    expect(await upsert('red')).toMatchObject({ done: 'created' });
    expect(methods()).toEqual(['GET', 'POST', 'GET']);
    expect(bodies()).toEqual([body('red')]);
  });
});

describe('upsertComment, when each request takes 40 seconds', () => {
  const writes = /^(POST|PATCH) .*comments/;
  const fail = (times: number, effect?: 'before' | 'later') =>
    local.api.faults.push({ match: writes, times, answer: { status: 502, ...(effect ? { effect } : {}) } });
  beforeEach(() => {
    local.github.octokit.hook.before('request', () => {
      local.api.state.aheadMs += 40_000;
    });
  });

  it.each([1, 2])('adds it once when GitHub adds it and answers with status 502, %i times', async (times) => {
    fail(times, 'before');
    expect(await upsert('red')).toMatchObject({ done: 'created' });
    expect(methods()).toEqual(['GET', 'POST', 'GET']);
    expect(bodies()).toEqual([body('red')]);
  });

  it.each([1, 2])(
    'leaves the oldest when it is added late after %i answers with status 502',
    async (times) => {
      fail(times, 'later');
      const { url } = await upsert('red');
      expect(bodies()).toEqual([body('red')]);
      expect(url).toContain(`#issuecomment-${local.api.state.comments[0]!.id}`);
      expect(local.waits).toEqual([1000, 2000].slice(0, times));
    },
  );

  it('leaves the oldest when it is added after one status 502 and before the next', async () => {
    fail(1, 'later');
    fail(1, 'before');
    expect(await upsert('red')).toMatchObject({ done: 'created' });
    expect(methods()).toEqual(['GET', 'POST', 'GET', 'POST', 'GET', 'DELETE']);
    expect(bodies()).toEqual([body('red')]);
  });

  it('fails after four tries to add it, with the comments listed before each', async () => {
    fail(9);
    await expect(upsert('red')).rejects.toMatchObject({ status: 502 });
    expect(methods()).toEqual(['GET', 'POST', 'GET', 'POST', 'GET', 'POST', 'GET', 'POST']);
    expect(local.waits).toEqual([1000, 2000, 4000]);
  });

  it('adds the comment after a status 502 without effect', async () => {
    fail(2);
    expect(await upsert('red')).toMatchObject({ done: 'created' });
    expect(bodies()).toEqual([body('red')]);
  });

  it('does not repeat a change whose answer was lost over that of a later run', async () => {
    const { id } = addComment(local.api.state, { issue: 5, body: body('red', { runId: 1 }) });
    fail(1, 'before');
    local.github.octokit.hook.error('request', (thrown) => {
      local.api.state.comments.find((comment) => comment.id === id)!.body = body('later', { runId: 9 });
      throw thrown;
    });
    expect(await upsert('green', { runId: 2 })).toMatchObject({ done: 'newer' });
    expect(bodies()).toEqual([body('later', { runId: 9 })]);
  });

  it('repeats the write after a rate limit, which GitHub has refused', async () => {
    local.api.faults.push({
      match: writes,
      times: 1,
      answer: { status: 429, headers: { 'retry-after': '3' } },
    });
    expect(await upsert('red')).toMatchObject({ done: 'created' });
    expect(methods()).toEqual(['GET', 'POST', 'POST', 'GET']);
  });
});

describe('upsertComment that hides what is outdated', () => {
  const hidden = () => local.api.state.comments.map(({ isMinimized }) => isMinimized);
  const hideOutdated = true;

  it('adds a comment for each run and hides the one before it', async () => {
    await upsert('red 1', { runId: 1, hideOutdated });
    await upsert('red 2', { runId: 2, hideOutdated });
    expect(await upsert('red 3', { runId: 3, hideOutdated })).toMatchObject({ done: 'created' });
    expect(ends()).toEqual(['red 1', 'red 2', 'red 3']);
    expect(hidden()).toEqual([true, true, false]);
  });

  it('notes a recovery once', async () => {
    await upsert('red', { runId: 1, hideOutdated });
    expect(await upsert('green', { runId: 2, hideOutdated, create: false })).toMatchObject({
      done: 'created',
    });
    expect(await upsert('green', { runId: 3, hideOutdated, create: false })).toMatchObject({ done: 'kept' });
    expect(hidden()).toEqual([true, false]);
  });

  it('changes the newest once it is switched off', async () => {
    await upsert('red 1', { runId: 1, hideOutdated });
    await upsert('red 2', { runId: 2, hideOutdated });
    await upsert('red 3', { runId: 3 });
    expect(ends()).toEqual(['red 1', 'red 3']);
  });
});

describe('ownComments and deleteComment', () => {
  it('find the comments of a run and remove them, also when they are already gone', async () => {
    addComment(local.api.state, { issue: 5, body: body('one', { runId: 7 }) });
    addComment(local.api.state, { issue: 5, body: body('two', { runId: 8 }, 'b'.repeat(32)) });
    const found = [];
    for await (const comment of ownComments(local.github, { issue: 5 }, readMark)) found.push(comment);
    expect(found.map(({ runId }) => runId)).toEqual([7, 8]);
    await deleteComment(local.github, { issue: 5 }, found[0]!.id);
    await deleteComment(local.github, { issue: 5 }, found[0]!.id);
    expect(bodies()).toHaveLength(1);
  });

  it('learn whose token it is from REST where there is no GraphQL', async () => {
    local.api.graphql = false;
    local.api.faults.push({ match: /^GET \/user/, times: 1, answer: { status: 200, body: { login: 'ci' } } });
    addComment(local.api.state, { issue: 5, body: body('one'), login: 'ci', type: 'User' });
    addComment(local.api.state, { issue: 5, body: body('two') });
    const found = [];
    for await (const comment of ownComments(local.github, { issue: 5 }, readMark)) found.push(comment);
    expect(found.map((comment) => comment.body)).toEqual([body('one')]);
  });
});
