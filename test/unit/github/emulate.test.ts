import { createEmulator, type Emulator } from 'emulate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GitHub, openGitHub } from '../../../src/github/client.js';
import { upsertComment } from '../../../src/github/comments/upsert.js';
import { hostImage } from '../../../src/github/images/image-branch.js';
import { markLine, readMark } from '../../../src/report/marker.js';

// An emulation of GitHub's REST API by another project, so that the tests do not rely on the local one alone. It
// has no GraphQL, as older servers.
let emulator: Emulator;
let github: GitHub;
beforeAll(async () => {
  emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      github: { users: [{ login: 'octocat' }], repos: [{ owner: 'octocat', name: 'r', auto_init: true }] },
    },
  });
  github = await openGitHub({
    token: 'token',
    repository: 'octocat/r',
    apiUrl: emulator.url,
    serverUrl: 'https://github.example',
    sleep: async () => {},
    random: () => 0,
  });
});
afterAll(() => emulator.close());

describe('against emulate', () => {
  it('pictures are added to the branch', async () => {
    for (const name of ['20260130T000000Z-1-1-a.png', '20260130T000000Z-1-1-b.png'])
      await hostImage(github, {
        branch: 'pictures',
        name,
        png: Buffer.from('png'),
        now: Date.UTC(2026, 0, 31),
      });
    const { data } = await github.octokit.rest.git.getTree({
      owner: 'octocat',
      repo: 'r',
      tree_sha: 'pictures',
    });
    expect(data.tree.map(({ path }) => path).sort()).toEqual([
      '20260130T000000Z-1-1-a.png',
      '20260130T000000Z-1-1-b.png',
    ]);
  });

  it('the comment is added, then changed', async () => {
    const { data: issue } = await github.octokit.rest.issues.create({
      owner: 'octocat',
      repo: 'r',
      title: 'x',
    });
    const key = 'a'.repeat(32);
    const markOf = (runId: number) => ({ key, runId, attempt: 1, writer: '0'.repeat(8), failed: false });
    const write = (runId: number, text: string) =>
      upsertComment(github, {
        subject: { issue: issue.number },
        mark: markOf(runId),
        keyOf: () => key,
        bodyOf: (mark) => markLine(mark) + text,
        create: true,
        hideOutdated: false,
        readMark,
      });
    expect((await write(1, 'red')).done).toBe('created');
    expect((await write(2, 'green')).done).toBe('updated');
    const { data } = await github.octokit.rest.issues.listComments({
      owner: 'octocat',
      repo: 'r',
      issue_number: issue.number,
    });
    expect(data.map(({ body }) => body)).toEqual([`${markLine(markOf(2))}green`]);
  });
});
