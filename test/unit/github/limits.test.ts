import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lossNotice } from '../../../src/github/loss.js';
import { useLocalGitHub } from './local.js';

const local = useLocalGitHub();
const here = 'Fri, 02 Jan 2026 03:04:05 GMT';
const shifted = (seconds: number, from = here) => new Date(Date.parse(from) + seconds * 1000).toUTCString();
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: Date.parse(here) }));
afterEach(() => void vi.useRealTimers());

type Headers = Record<string, string>;
/** The headers of an exhausted limit, from a server whose clock shows `date`. */
const exhausted = (reset: string | null, date = here): Headers => ({
  date,
  'x-ratelimit-remaining': '0',
  ...(reset === null ? {} : { 'x-ratelimit-reset': reset }),
});
const unix = (seconds: number, from = here) => String(Date.parse(from) / 1000 + seconds);
const ahead = shifted(-600);
const behind = shifted(600);

const primary: [string, Headers, number[]][] = [
  ['a reset in the past', exhausted(unix(-100)), [1, 2, 4]],
  ['a reset at this moment', exhausted(unix(0)), [1, 2, 4]],
  ['no reset', exhausted(null), [1, 2, 4]],
  ['a reset that is no number', exhausted('soon'), [1, 2, 4]],
  ['a reset that is NaN', exhausted('NaN'), [1, 2, 4]],
  ['a reset in 20 seconds', exhausted(unix(20)), [21, 21]],
  ['a reset in an hour', exhausted(unix(3600)), []],
  ['a reset in 20 seconds and a clock that is ahead here', exhausted(unix(20, ahead), ahead), [21, 21]],
  ['a reset in 20 seconds and a clock that is behind here', exhausted(unix(20, behind), behind), [21, 21]],
  ['a clock that is ahead here and no date', exhausted(unix(20, ahead), 'none'), [1, 2, 4]],
  ['a clock that is behind here and no date', exhausted(unix(20, behind), 'none'), []],
];
const secondary: [string, Headers, number[]][] = [
  ['no retry-after', {}, [60]],
  ['retry-after 0', { 'retry-after': '0' }, [60]],
  ['a retry-after that is NaN', { 'retry-after': 'NaN' }, [60]],
  ['an infinite retry-after', { 'retry-after': 'Infinity' }, []],
  ['a negative retry-after', { 'retry-after': '-5' }, [1, 2, 4]],
  ['retry-after 5', { 'retry-after': '5' }, [5, 5, 5]],
  ['retry-after 25', { 'retry-after': '25' }, [25, 25]],
];
const secondaryMessage = 'You have exceeded a secondary rate limit. Please wait a few minutes.';

const rest = () => local.github.octokit.rest.issues.listComments({ owner: 'o', repo: 'r', issue_number: 1 });
const create = () =>
  local.github.octokit.rest.issues.createComment({ owner: 'o', repo: 'r', issue_number: 1, body: 'x' });
const query = () => local.github.octokit.graphql('{ __typename }');

/** Has every request fail that way; checks how many were sent and the seconds waited before each further one. */
async function checkTries(
  call: () => Promise<unknown>,
  answer: { status: number; headers?: Headers; message?: string; body?: unknown },
  waits: number[],
  thrown: object,
) {
  local.api.faults.push({ match: /./, times: 1000, answer });
  await expect(call()).rejects.toMatchObject(thrown);
  const seconds = local.waits.map((wait) => wait / 1000);
  expect(seconds).toEqual(waits);
  expect(local.api.requests).toHaveLength(waits.length + 1);
}
const graphqlErrors = (type: string, message: string) => ({ data: null, errors: [{ type, message }] });

describe('an exhausted limit that does not end', () => {
  it.each(primary)('ends a request after few tries with %s', (_, headers, waits) =>
    checkTries(rest, { status: 403, headers, message: 'API rate limit exceeded' }, waits, { status: 403 }),
  );

  it.each(primary)(
    'ends a GraphQL request, answered with status 200, after few tries with %s',
    (_, headers, waits) => {
      const body = graphqlErrors('RATE_LIMITED', 'API rate limit exceeded');
      return checkTries(query, { status: 200, headers, body }, waits, { message: 'API rate limit exceeded' });
    },
  );

  it('ends a GraphQL request that has no header of it', () =>
    checkTries(query, { status: 200, body: graphqlErrors('RATE_LIMITED', 'x') }, [1, 2, 4], {
      message: 'x',
    }));
});

describe('a secondary limit that does not end', () => {
  it.each(secondary)('ends a request after few tries with %s', (_, headers, waits) =>
    checkTries(rest, { status: 403, headers, message: secondaryMessage }, waits, { status: 403 }),
  );

  it.each(secondary)('ends the creation of a comment after few tries with %s', (_, headers, waits) =>
    checkTries(create, { status: 403, headers, message: secondaryMessage }, waits, { status: 403 }),
  );

  it.each(secondary)(
    'ends a GraphQL request, answered with status 200, after few tries with %s',
    (_, headers, waits) => {
      const body = graphqlErrors('FORBIDDEN', secondaryMessage);
      return checkTries(query, { status: 200, headers, body }, waits, { message: secondaryMessage });
    },
  );

  it.each(['0', '-5', 'NaN'])('ends a request with status 429 and retry-after %s', (after) =>
    checkTries(rest, { status: 429, headers: { 'retry-after': after } }, [1, 2, 4], { status: 429 }),
  );
});

describe('GraphQL’s own failure', () => {
  const message = 'Something went wrong while executing your query. This may be a timeout.';
  const answer = { status: 200, body: { data: null, errors: [{ message }] } };

  it('is waited for like a server error', () => checkTries(query, answer, [1, 2, 4], { message }));

  it('ends a mutation, which may have been carried out', () =>
    checkTries(() => local.github.octokit.graphql('mutation { x }'), answer, [], { message }));

  it('that passes leaves no trace but the wait', async () => {
    local.api.faults.push({ match: /graphql/, times: 1, answer });
    expect(await query()).toEqual({ __typename: 'Query' });
    expect(local.waits).toEqual([1000]);
  });

  it('does not carry the token in what is thrown', async () => {
    local.api.faults.push({ match: /graphql/, times: 9, answer });
    const thrown = await query().catch((error) => error);
    expect(JSON.stringify(thrown)).not.toContain('token token');
  });
});

describe('any other GraphQL error', () => {
  it('is thrown at once, as Octokit does', () => {
    const body = graphqlErrors('NOT_FOUND', 'Could not resolve to a Repository.');
    return checkTries(query, { status: 200, body }, [], { name: 'GraphqlResponseError' });
  });
});

describe('the creation of a comment', () => {
  it.each([500, 502, 503, 504])('is not repeated after a status %i, which may have created it', (status) =>
    checkTries(create, { status }, [], { status }),
  );
});

describe('the waits of one client', () => {
  it('count once for each try, whichever plugin repeats it', async () => {
    const answers = [
      { status: 500 },
      { status: 403, headers: { 'retry-after': '5' }, message: secondaryMessage },
      { status: 500 },
      { status: 403, headers: { 'retry-after': '5' }, message: secondaryMessage },
    ];
    for (const answer of answers) local.api.faults.push({ match: /./, times: 1, answer });
    await expect(rest()).rejects.toMatchObject({ status: 403 });
    expect(local.waits).toEqual([1000, 5000, 4000]);
    expect(local.api.requests).toHaveLength(4);
  });

  it('are at most a minute for all requests together, jitter included', async () => {
    local.github = await local.open({ random: () => 0.99 });
    const headers = { 'retry-after': '4' };
    const answer = { status: 403, headers, message: secondaryMessage };
    local.api.faults.push({ match: /./, times: 1000, answer });
    for (let request = 0; request < 10; request += 1) await expect(rest()).rejects.toThrow();
    const total = local.waits.reduce((sum, wait) => sum + wait, 0);
    expect(total).toBeLessThanOrEqual(60_000);
    expect(total).toBeGreaterThan(55_000);
    expect(local.api.requests).toHaveLength(10 + local.waits.length);
  });

  it('end with the request when the signal aborts during a rate limit', async () => {
    const cancel = new AbortController();
    local.github = await local.open({
      sleep: async (_, signal) => {
        cancel.abort();
        signal?.throwIfAborted();
      },
      signal: cancel.signal,
    });
    await checkTries(rest, { status: 403, headers: { 'retry-after': '5' }, message: secondaryMessage }, [], {
      status: 403,
    });
  });
});

describe('lossNotice', () => {
  it.each([
    [Object.assign(new Error(''), { name: 'RestError', statusCode: 401 }), 'No artifact: RestError 401.'],
    [Object.assign(new Error(''), { code: 'ECONNRESET' }), 'No artifact: Error ECONNRESET.'],
    ['', 'No artifact: no reason was given.'],
  ])('names a reason also where an error has no message: %s', (thrown, notice) =>
    expect(lossNotice({ feature: 'artifact', permission: null }, thrown)).toBe(notice),
  );

  it.each([
    ['RATE_LIMITED', 'API rate limit exceeded'],
    ['FORBIDDEN', secondaryMessage],
  ])('names the rate limit after a GraphQL answer of type %s', async (type, message) => {
    local.api.faults.push({
      match: /./,
      times: 9,
      answer: { status: 200, body: graphqlErrors(type, message) },
    });
    const thrown = await query().catch((error) => error);
    expect(lossNotice({ feature: 'picture', permission: 'contents: write' }, thrown)).toContain(
      'rate limit is used up',
    );
  });
});
