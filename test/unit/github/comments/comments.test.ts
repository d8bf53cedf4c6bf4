import { beforeEach, describe, expect, it } from 'vitest';
import { actionComments, deleteComment, upsertComment } from '../../../../src/github/comments/comments.js';
import { markLine, readMark } from '../../../../src/report/marker.js';
import { addComment } from '../../../setup/github/state.js';
import { useLocalGitHub } from '../local.js';

const local = useLocalGitHub();
const key = 'a'.repeat(32);
const markOf = (text: string, runId: number, of = key, attempt = 1) => ({
  key: of,
  runId,
  attempt,
  failed: text === 'red',
});
const body = (text: string, runId = 1, of = key, attempt = 1) =>
  `${markLine(markOf(text, runId, of, attempt))}${text}`;
const upsert = (text: string, runId = 1, create = true, of = key, attempt = 1) =>
  upsertComment(local.github, {
    issue: 5,
    ...markOf(text, runId, of, attempt),
    body: body(text, runId, of, attempt),
    create,
    readMark,
  });
const methods = () => local.api.requests.map((name) => name.split(' ')[0]);
const bodies = () => local.api.state.comments.map((comment) => comment.body);

describe('upsertComment', () => {
  it('adds the comment, then changes it, with three requests and two', async () => {
    expect(await upsert('red', 1)).toMatchObject({ done: 'created' });
    expect(local.api.requests).toHaveLength(3);
    expect(await upsert('green', 2)).toMatchObject({ done: 'updated' });
    expect(local.api.requests).toHaveLength(5);
    expect(bodies()).toEqual([body('green', 2)]);
  });

  it('finds its comment behind 300 others', async () => {
    for (let index = 0; index < 300; index += 1)
      addComment(local.api.state, { issue: 5, body: `hello ${index}` });
    addComment(local.api.state, { issue: 5, body: body('red') });
    await upsert('green', 2);
    expect(bodies()).toHaveLength(301);
    expect(bodies().at(-1)).toBe(body('green', 2));
    expect(local.api.requests).toHaveLength(5);
  });

  it('keeps one comment for each key', async () => {
    await upsert('laptop');
    await upsert('server', 1, true, 'b'.repeat(32));
    expect(bodies()).toHaveLength(2);
  });

  it('adds nothing where only a change is wanted', async () => {
    expect(await upsert('green', 1, false)).toEqual({ done: 'none', url: null, isShared: false });
    expect(bodies()).toEqual([]);
  });

  it('does not change the comment of a later run', async () => {
    await upsert('later', 9);
    expect(await upsert('earlier', 8)).toMatchObject({ done: 'newer' });
    expect(bodies()).toEqual([body('later', 9)]);
  });

  it('does not replace a failure of the same attempt by a success', async () => {
    await upsert('red', 7);
    expect(await upsert('green', 7, false)).toMatchObject({ done: 'kept', isShared: true });
    expect(await upsert('green', 7, true)).toMatchObject({ done: 'kept', isShared: true });
    expect(bodies()).toEqual([body('red', 7)]);
  });

  it('replaces a success of the same attempt by a failure', async () => {
    await upsert('green', 7);
    expect(await upsert('red', 7)).toMatchObject({ done: 'updated', isShared: true });
    expect(bodies()).toEqual([body('red', 7)]);
  });

  it('replaces a failure by the success of a later attempt of the run, and never the other way', async () => {
    await upsert('red', 7);
    expect(await upsert('green', 7, false, key, 2)).toMatchObject({ done: 'updated', isShared: false });
    expect(await upsert('red', 7)).toMatchObject({ done: 'newer' });
    expect(bodies()).toEqual([body('green', 7, key, 2)]);
  });

  it.each([
    ['red', 'green'],
    ['green', 'red'],
  ])('shows the failure when a %s and a %s report of one attempt add it at once', async (one, other) => {
    const clients = await Promise.all([local.open(), local.open()]);
    await Promise.all(
      clients.map((github, index) => {
        const text = index === 0 ? one : other;
        const mark = markOf(text, 7);
        return upsertComment(github, { issue: 5, ...mark, body: body(text, 7), create: true, readMark });
      }),
    );
    expect(bodies()).toEqual([body('red', 7)]);
  });

  it('does not touch a stranger’s comment that carries the mark', async () => {
    addComment(local.api.state, { issue: 5, body: body('fake'), type: 'User', login: 'mallory' });
    expect(await upsert('real')).toMatchObject({ done: 'created' });
    expect(bodies()).toEqual([body('fake'), body('real')]);
  });

  it('changes a marked comment of a user who may write to the repository', async () => {
    addComment(local.api.state, { issue: 5, body: body('red'), type: 'User', association: 'MEMBER' });
    expect(await upsert('green', 2)).toMatchObject({ done: 'updated' });
  });

  it('leaves one comment when eight runs add it at once', async () => {
    const clients = await Promise.all(Array.from({ length: 8 }, () => local.open()));
    await Promise.all(
      clients.map((github, runId) =>
        upsertComment(github, {
          issue: 5,
          ...markOf('', runId),
          body: body(`run ${runId}`, runId),
          create: true,
          readMark,
        }),
      ),
    );
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
    const { id } = addComment(local.api.state, { issue: 5, body: body('red', 1) });
    fail(1, 'before');
    local.github.octokit.hook.error('request', (thrown) => {
      local.api.state.comments.find((comment) => comment.id === id)!.body = body('later', 9);
      throw thrown;
    });
    expect(await upsert('green', 2)).toMatchObject({ done: 'newer' });
    expect(bodies()).toEqual([body('later', 9)]);
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

describe('actionComments and deleteComment', () => {
  it('find the comments of a run and remove them, also when they are already gone', async () => {
    addComment(local.api.state, { issue: 5, body: body('one', 7) });
    addComment(local.api.state, { issue: 5, body: body('two', 8, 'b'.repeat(32)) });
    const found = [];
    for await (const comment of actionComments(local.github, 5, readMark)) found.push(comment);
    expect(found.map(({ runId }) => runId)).toEqual([7, 8]);
    await deleteComment(local.github, found[0]!.id);
    await deleteComment(local.github, found[0]!.id);
    expect(bodies()).toHaveLength(1);
  });
});
