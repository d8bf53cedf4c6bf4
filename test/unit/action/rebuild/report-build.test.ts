import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseInputs } from '../../../../src/action/rebuild/inputs.js';
import { reportBuild } from '../../../../src/action/rebuild/report-build.js';
import { readContext } from '../../../../src/action/runner/context.js';
import { createNotices } from '../../../../src/action/runner/notices.js';
import { pullRequestEvent, runnerEnvironment } from '../../../setup/github/events.js';
import { runtimeEnvironment } from '../../../setup/github/runtime.js';
import type { Fault } from '../../../setup/github/server.js';
import { useLocalGitHub } from '../../github/local.js';
import { exampleMetadata, successMetadata } from '../../report/example.js';
import { memoryRunner } from '../memory-runner.js';

const local = useLocalGitHub();
let home = '';
beforeEach(() => {
  // The artifact client reports its progress to the job log.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  home = mkdtempSync(join(tmpdir(), 'report-build-'));
  for (const [name, value] of Object.entries(runtimeEnvironment(local.api.url, 7))) vi.stubEnv(name, value);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(home, { recursive: true });
});

/** Reports a build, a failed one unless given, on a pull request, with everything on. */
async function report(metadata = exampleMetadata(), inputs: Record<string, string> = {}) {
  const dir = join(home, 'rebuild-20260102-143022');
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'metadata.json'), JSON.stringify(metadata));
  writeFileSync(join(dir, 'rebuild.log'), 'the log\n');
  writeFileSync(join(dir, 'final.png'), 'picture');
  writeFileSync(join(dir, 'final.txt'), 'on the screen\n');
  const event = join(home, 'event.json');
  writeFileSync(event, JSON.stringify(pullRequestEvent()));
  const runner = memoryRunner({}, { ...runnerEnvironment(home), GITHUB_EVENT_PATH: event });
  const notices = createNotices(runner);
  await reportBuild(
    { dir, name: 'rebuild-20260102-143022', metadata },
    {
      inputs: parseInputs((name) => inputs[name] ?? ''),
      context: readContext(runner.env),
      log: runner,
      notices,
      github: async () => local.github,
    },
    runner,
    { withTrend: true },
  );
  return { runner, notices: notices.all(), losses: notices.all().filter((one) => one.startsWith('No ')) };
}

const comment = 'No pull-request comment';
const picture = 'No screenshot in the comment';
const calls: [string, RegExp, string][] = [
  ['listing the records of earlier runs', /^GET .*\/actions\/artifacts/, 'No trend'],
  ['listing comments', /^GET .*\/comments/, comment],
  ['adding the comment', /^POST .*\/comments/, comment],
  ['the image branch', /^POST \/graphql/, picture],
  ['the image', /^POST .*\/git\/blobs/, picture],
  ['the image’s tree', /^POST .*\/git\/trees/, picture],
  ['the image’s commit', /^POST .*\/git\/commits/, picture],
];
type Answer = Fault['answer'];
const lasting: [string, Answer][] = [
  ['403', { status: 403 }],
  ['404', { status: 404 }],
  ['422', { status: 422 }],
  ['429 for an hour', { status: 429, headers: { 'retry-after': '3600' } }],
  ['500', { status: 500 }],
  ['dropped connections', 'drop'],
];
const passing: [string, Answer][] = [
  ['429 with retry-after', { status: 429, headers: { 'retry-after': '7' } }],
  ['500', { status: 500 }],
  ['a dropped connection', 'drop'],
  ['an answer that got lost', 'lost'],
];

describe('reportBuild', () => {
  it('publishes everything within twelve requests', async () => {
    const { runner, losses } = await report();
    expect(losses).toEqual([]);
    expect(runner.summary).toContain('on the screen');
    expect(local.api.state.comments[0]?.body).toContain('![the last screen');
    expect(local.api.state.artifacts.map(({ name }) => name)).toEqual([
      'rebuild-rebuild-laptop-1',
      'rebuild-rebuild-laptop-1.png',
      expect.stringMatching(/^rebuild-record\./),
    ]);
    // Of the records of earlier runs, three at most are read, with a request each.
    expect(local.api.requests.length + 3).toBeLessThanOrEqual(12);
  });
});

describe('two rebuilds of one host in one run', () => {
  const bodies = () => local.api.state.comments.map(({ body }) => body);

  it('keep the comment of the failed one, and a notice names the host', async () => {
    await report();
    const { notices } = await report(successMetadata());
    expect(bodies()).toHaveLength(1);
    expect(bodies()[0]).toContain('❌ `laptop`');
    expect(notices).toContainEqual(expect.stringMatching(/report as laptop .* failure of the other .* id /));
  });

  it('have a comment each where the matrix tells them apart, whatever commit it names', async () => {
    const leg = (os: string, sha: string) => ({ matrix: JSON.stringify({ os, sha: sha.repeat(40) }) });
    await report(exampleMetadata(), leg('x', 'a'));
    await report(exampleMetadata(), leg('y', 'a'));
    await report(exampleMetadata(), leg('y', 'b'));
    expect(bodies()).toHaveLength(2);
  });
});

describe.each(calls)('when %s fails', (_, match, loss) => {
  it.each(lasting)('always with %s, that part alone is lost, with one notice', async (name, answer) => {
    local.api.faults.push({ match, times: 1000, answer });
    const { runner, losses } = await report();
    // Without GraphQL the branch is written by other calls, so nothing is lost.
    const lost = name === '404' && loss === picture && match.test('POST /graphql') ? [] : [loss];
    expect(losses).toEqual(lost.map((one) => expect.stringContaining(one)));
    expect(runner.outputs.outcome).toBe('failed');
    expect(runner.summary).toContain('no acceptable C compiler');
    for (const one of lost) expect(runner.summary).toContain(one.replace('-', '\\-'));
  });

  it.each(passing)('once with %s, nothing is lost', async (_name, answer) => {
    local.api.faults.push({ match, times: 1, answer });
    expect((await report()).losses).toEqual([]);
    expect(local.api.state.comments).toHaveLength(1);
    expect(local.api.state.comments[0]?.body).toContain('![the last screen');
    const after = typeof answer === 'object' && answer.status === 429 ? 7000 : 1000;
    expect(local.waits).toEqual([after]);
  });
});
