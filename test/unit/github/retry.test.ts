import { RequestError } from '@octokit/request-error';
import { describe, expect, it } from 'vitest';
import { lossNotice } from '../../../src/github/loss.js';
import { retryDelay } from '../../../src/github/retry.js';
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

  it.each([403, 429])('waits as long as retry-after says after a status %i', async (status) => {
    fault(1, status, { 'retry-after': '7' });
    await list();
    expect(local.waits).toEqual([7000]);
  });

  it('gives up after four tries', async () => {
    fault(9, 500);
    await expect(list()).rejects.toMatchObject({ status: 500 });
    expect(local.github.requests()).toBe(4);
  });

  it.each([401, 403, 404, 422])('is not tried again after a status %i', async (status) => {
    fault(1, status);
    await expect(list()).rejects.toMatchObject({ status });
    expect(local.github.requests()).toBe(1);
  });

  it('does not hold the job for a long ban', async () => {
    fault(1, 429, { 'retry-after': '3600' });
    await expect(list()).rejects.toMatchObject({ status: 429 });
    expect(local.waits).toEqual([]);
  });
});

describe('retryDelay', () => {
  const error = (status: number, headers: Record<string, string>) =>
    new RequestError('x', status, {
      request: { method: 'GET', url: 'https://x', headers: {} },
      response: { status, url: 'https://x', headers, data: {} },
    });

  it('waits for the reset of an exhausted limit, by the server’s clock', () => {
    const date = 'Fri, 02 Jan 2026 03:04:05 GMT';
    const reset = String(Date.parse(date) / 1000 + 20);
    const headers = { date, 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    expect(retryDelay(error(403, headers), 1)).toBe(20);
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

  it('says what went wrong otherwise', async () => {
    expect(await noticeFor(500)).toMatch(/^No pull-request comment: GitHub answered 500/);
    expect(lossNotice(need, new Error('socket hang up\n::error::x'))).toBe(
      'No pull-request comment: socket hang up ::error::x.',
    );
  });
});
