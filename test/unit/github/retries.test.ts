import { setImmediate, setTimeout } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { lossNotice } from '../../../src/github/loss.js';
import { useLocalGitHub } from './local.js';

const local = useLocalGitHub();
const list = () => local.github.octokit.rest.issues.listComments({ owner: 'o', repo: 'r', issue_number: 1 });
const fault = (times: number, status: number, headers: Record<string, string> = {}) =>
  local.api.faults.push({ match: /comments/, times, answer: { status, headers } });

describe('a request', () => {
  it.each([500, 502, 503, 429])('is tried again after a status %i', async (status) => {
    fault(2, status);
    await list();
    expect(local.waits).toEqual([1000, 2000]);
    expect(local.github.requests()).toBe(3);
  });

  it('is tried again after a dropped connection', async () => {
    local.api.faults.push({ match: /comments/, times: 1, answer: 'drop' });
    await list();
    expect(local.waits).toEqual([1000]);
  });

  it.each([403, 429])('waits as long as retry-after demands after a status %i', async (status) => {
    fault(1, status, { 'retry-after': '7' });
    await list();
    expect(local.waits).toEqual([7000]);
  });

  it('fails after four tries', async () => {
    fault(9, 500);
    await expect(list()).rejects.toMatchObject({ status: 500 });
    expect(local.github.requests()).toBe(4);
  });

  it.each([401, 403, 404, 422])('is not tried again after a status %i', async (status) => {
    fault(1, status);
    await expect(list()).rejects.toMatchObject({ status });
    expect(local.github.requests()).toBe(1);
  });

  it('is not tried again when it would have to wait an hour', async () => {
    fault(1, 429, { 'retry-after': '3600' });
    await expect(list()).rejects.toMatchObject({ status: 429 });
    expect(local.waits).toEqual([]);
  });
});

describe('a rate limit', () => {
  const secondary = 'You have exceeded a secondary rate limit. Please wait a few minutes.';
  const limit = (times: number, match: RegExp, headers: Record<string, string> = {}, message = 'fault') =>
    local.api.faults.push({ match, times, answer: { status: 403, headers, message } });
  const seconds = () => local.waits.map((wait) => wait / 1000);

  it('that is exhausted is waited for until its reset, by the server’s clock', async () => {
    const date = 'Fri, 02 Jan 2026 03:04:05 GMT';
    const reset = String(Date.parse(date) / 1000 + 20);
    limit(1, /comments/, { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset });
    await list();
    // plugin-throttling adds a second, since the reset is in whole ones, and counts from its own clock.
    expect(seconds()).toHaveLength(1);
    expect(seconds()[0]).toBeGreaterThanOrEqual(20);
    expect(seconds()[0]).toBeLessThanOrEqual(21);
  });

  it('that is secondary is waited for a minute when no header has a time', async () => {
    limit(1, /comments/, {}, secondary);
    await list();
    expect(seconds()).toEqual([60]);
  });

  it('that is secondary is waited for until the time in its header', async () => {
    limit(2, /comments/, { 'retry-after': '5' }, secondary);
    await list();
    expect(seconds()).toEqual([5, 5]);
  });

  it('ends the request when all waits together would exceed a minute', async () => {
    fault(1, 500);
    limit(1, /comments/, { 'retry-after': '40' }, secondary);
    await list();
    limit(1, /comments/, { 'retry-after': '20' }, secondary);
    await expect(list()).rejects.toMatchObject({ status: 403 });
    expect(seconds()).toEqual([1, 40]);
  });

  it('of GraphQL is waited for, and its requests are counted', async () => {
    limit(1, /graphql/, { 'retry-after': '3' }, secondary);
    await local.github.octokit.graphql('{ __typename }');
    expect(seconds()).toEqual([3]);
    expect(local.github.requests()).toBe(2);
  });
});

describe('an aborted wait', () => {
  it('ends the request at once', async () => {
    const cancel = new AbortController();
    const github = await local.open({
      sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
      signal: cancel.signal,
    });
    fault(1, 429, { 'retry-after': '50' });
    const answer = github.octokit.rest.issues.listComments({ owner: 'o', repo: 'r', issue_number: 1 });
    while (local.api.requests.length === 0) await setImmediate();
    cancel.abort();
    await expect(answer).rejects.toThrow('aborted');
  });
});

describe('lossNotice', () => {
  const need = { feature: 'pull-request comment', permission: 'pull-requests: write' };
  const noticeFor = async (status: number, headers = {}, message = 'fault') => {
    local.api.faults.push({ match: /comments/, times: 9, answer: { status, headers, message } });
    return list().then(
      () => '',
      (thrown) => lossNotice(need, thrown),
    );
  };

  it.each([401, 403, 404])('names the permission to add after a status %i', async (status) =>
    expect(await noticeFor(status)).toContain("Add `pull-requests: write` to the job's `permissions`"),
  );

  it('does not blame permissions for a rate limit', async () => {
    expect(await noticeFor(403, {}, 'You have exceeded a secondary rate limit')).toContain(
      'rate limit is used up',
    );
    expect(await noticeFor(429, { 'retry-after': '999' })).toContain('rate limit is used up');
  });

  it('names the status or the error of any other failure', async () => {
    expect(await noticeFor(500)).toMatch(/^No pull-request comment: GitHub answered 500/);
    expect(lossNotice(need, new Error('socket hang up\n::error::x'))).toBe(
      'No pull-request comment: socket hang up ::error::x.',
    );
  });
});
