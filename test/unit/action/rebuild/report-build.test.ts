import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseInputs } from '../../../../src/action/rebuild/inputs.js';
import { writeOutputs } from '../../../../src/action/rebuild/outputs.js';
import { reportBuild } from '../../../../src/action/rebuild/report-build.js';
import { readContext } from '../../../../src/action/runner/context.js';
import { createNotices } from '../../../../src/action/runner/notices.js';
import type { Metadata } from '../../../../src/builds/metadata.js';
import type { Trial } from '../../../../src/builds/trial.js';
import { pullRequestEvent, runnerEnvironment } from '../../../setup/github/events.js';
import { runtimeEnvironment } from '../../../setup/github/runtime.js';
import type { Fault } from '../../../setup/github/server.js';
import { exampleTrial } from '../../../support/trial.js';
import { useLocalGitHub } from '../../github/local.js';
import { discordPath, formOf, hookServer, plainPath, status } from '../../notify/servers.js';
import { exampleFailure, exampleMetadata, successMetadata } from '../../report/example.js';
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
async function report(
  metadata = exampleMetadata(),
  inputs: Record<string, string> = {},
  name = 'rebuild-20260102-143022',
  trial: Trial | null = null,
) {
  const dir = join(home, name);
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'metadata.json'), JSON.stringify(metadata));
  writeFileSync(join(dir, 'rebuild.log'), 'the log\n');
  writeFileSync(join(dir, 'final.png'), 'picture');
  writeFileSync(join(dir, 'final.txt'), 'on the screen\n');
  const event = join(home, 'event.json');
  writeFileSync(event, JSON.stringify(pullRequestEvent()));
  const runner = memoryRunner({}, { ...runnerEnvironment(home), GITHUB_EVENT_PATH: event });
  const notices = createNotices(runner);
  const build = { dir, name, metadata };
  const { published } = await reportBuild(
    build,
    {
      inputs: parseInputs((name) => inputs[name] ?? ''),
      context: readContext(runner.env),
      log: runner,
      notices,
      github: async () => local.github,
      commentGitHub: async () => local.github,
    },
    runner,
    { withTrend: trial === null, trial },
  );
  writeOutputs(runner, build, published);
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
  it.each(['first', 'later'])('publishes everything within twelve requests, the %s time', async (time) => {
    if (time === 'later') {
      await report();
      const [earlier] = local.api.state.comments;
      earlier!.body = earlier!.body.replace('run=7', 'run=6');
      Object.assign(local, { github: await local.open() });
      local.api.state.artifacts.length = 0;
      local.api.requests.length = 0;
    }
    const everything = { 'check-run': 'true', 'hide-outdated': 'true' };
    const { runner, losses } = await report(exampleMetadata(), everything);
    expect(losses).toEqual([]);
    expect(local.api.state.checkRuns).toHaveLength(1);
    expect(local.api.state.comments.map(({ isMinimized }) => isMinimized)).toEqual(
      time === 'later' ? [true, false] : [false],
    );
    expect(runner.summary).toContain('on the screen');
    expect(local.api.state.comments.at(-1)?.body).toContain('![the last screen');
    expect(local.api.state.artifacts.map(({ name }) => name)).toEqual([
      'rebuild-rebuild-laptop-1',
      'rebuild-rebuild-laptop-1.png',
      expect.stringMatching(/^rebuild-record\./),
    ]);
    // Of the records of earlier runs, two at most are read, with a request each.
    expect(local.api.requests.length + 2).toBeLessThanOrEqual(12);
  });
});

describe('two rebuilds of one host in one run', () => {
  const bodies = () => local.api.state.comments.map(({ body }) => body);

  it('have a comment each where nothing tells them apart, and a success claims no recovery', async () => {
    await report();
    await report(successMetadata(), {}, 'second');
    expect(bodies()).toEqual([expect.stringContaining('❌ `laptop`')]);
    await report(exampleMetadata({ host: 'laptop' }), {}, 'third');
    expect(bodies()).toHaveLength(2);
    await report(successMetadata(), { comment: 'always' }, 'fourth');
    expect(bodies().map((body) => /[❌✅]/u.exec(body)?.[0])).toEqual(['❌', '❌', '✅']);
    expect(bodies().join()).not.toContain('works again');
  });

  it('have a comment each where the matrix tells them apart, whatever commit it names', async () => {
    const leg = (os: string, sha: string) => ({ matrix: JSON.stringify({ os, sha: sha.repeat(40) }) });
    await report(exampleMetadata(), leg('x', 'a'));
    await report(exampleMetadata(), leg('y', 'a'));
    await report(exampleMetadata(), leg('y', 'b'));
    expect(bodies()).toHaveLength(2);
  });
});

describe('a trial', () => {
  const summary = 'laptop: does not upgrade, web.service has failed; see @maintainers';
  const trial = exampleTrial({ host: 'laptop', outcome: 'failed', success: false, summary });
  const metadata = exampleMetadata({ action: 'trial' });
  const line = 'laptop\\: does not upgrade\\, web\\.service has failed\\; see \\@\u2060maintainers';
  const tried = (inputs: Record<string, string> = {}) =>
    report(metadata, { 'comment-image': 'none', ...inputs }, 'trial', trial);

  it('is told by its one line in the comment and the summary, with its answers and the cause below', async () => {
    const { runner, losses } = await tried();
    expect(losses).toEqual([]);
    const [comment] = local.api.state.comments;
    expect(comment?.body.split('\n').find((one) => one.startsWith('#'))).toBe(`### ❌ ${line}`);
    expect(runner.summary.split('\n')[0]).toBe(`## ❌ ${line}`);
    for (const text of [comment?.body, runner.summary]) {
      expect(text).toContain('Does it boot');
      expect(text).toContain('no acceptable C compiler');
    }
    expect(runner.log).toContain('::error title=NixOS trial%3A builder');
    expect(local.api.state.artifacts.map(({ name }) => name)).toContain('trial-rebuild-laptop-1');
  });

  it('has a comment of its own beside that of a rebuild of the same host', async () => {
    await report();
    await tried();
    await tried();
    expect(local.api.state.comments).toHaveLength(2);
  });

  it('says which job of a matrix it is, where that has another name than the host', async () => {
    await tried({ id: 'laptop-arm' });
    expect(local.api.state.comments[0]?.body).toContain(`${line} (\`laptop-arm\`)`);
  });

  it('is reported nowhere where that is switched off', async () => {
    const off = { comment: 'never', summary: 'false', annotations: 'false' };
    const { runner } = await tried(off);
    expect(local.api.state.comments).toEqual([]);
    expect(runner.summary).toBe('');
    expect(runner.log).not.toContain('::error');
  });
});

describe('the webhooks of the input notify', () => {
  it('are told with the picture and the pages of the report', async () => {
    const server = await hookServer();
    const notify = `${server.origin}${discordPath}\n${server.origin}${plainPath}\n`;
    const metadata = exampleMetadata({ files: { ...exampleMetadata().files, screenshot: 'final.png' } });
    const { losses } = await report(metadata, { notify });
    expect(losses).toEqual([]);
    const discord = server.received.find(({ url }) => url === discordPath)!;
    const form = await formOf(discord);
    expect(await (form.get('files[0]') as File).text()).toBe('picture');
    const [{ description }] = JSON.parse(String(form.get('payload_json'))).embeds;
    expect(description).toMatch(/\[workflow run\]\(http.*\) · \[comment\]\(http.*\) · \[recording/);
    const plain = JSON.parse(String(server.received.find(({ url }) => url === plainPath)!.body));
    expect(plain).toMatchObject({ kind: 'run', event: 'failure', url: expect.stringMatching(/runs\/7/) });
  });

  it('are told of a trial by its one line', async () => {
    const server = await hookServer();
    const trial = exampleTrial({ outcome: 'failed', success: false, summary: 'laptop: does not upgrade' });
    const inputs = { notify: server.origin + plainPath, 'comment-image': 'none' };
    await report(exampleMetadata({ action: 'trial' }), inputs, 'trial', trial);
    expect(server.json()).toMatchObject({ kind: 'trial', summary: 'laptop: does not upgrade' });
    expect(server.json().record.summary).toBe('laptop: does not upgrade');
  });

  it('are named without their address in one notice where they do not answer, also in the summary', async () => {
    const server = await hookServer(status(500));
    const { notices, runner } = await report(exampleMetadata(), { notify: server.origin + discordPath });
    expect(notices.filter((one) => one.includes('webhook'))).toEqual([
      'the notification to a Discord webhook failed: status 500',
    ]);
    expect(runner.summary).toContain('Discord webhook failed');
    expect(runner.log + runner.summary).not.toMatch(/api\/webhooks|127\.0\.0\.1:\d+\/api\/w/);
  });

  it('are told nothing of a success that is no recovery', async () => {
    const server = await hookServer();
    await report(successMetadata(), { notify: server.origin + plainPath });
    expect(server.received).toEqual([]);
    await report(successMetadata(), { notify: server.origin + plainPath, 'notify-on': 'always' }, 'second');
    expect(server.json().event).toBe('success');
  });
});

describe('the pull request that the inputs name', () => {
  it('gets the comment and the picture, whatever the event is about', async () => {
    await report(exampleMetadata(), { number: '9' });
    expect(local.api.state.comments.map(({ issue }) => issue)).toEqual([9]);
  });
});

describe('the check run', () => {
  const location = { file: 'hosts/laptop.nix', line: 12, column: 3 };
  const failures = (count: number) =>
    Array.from({ length: count }, (_, index) =>
      exampleFailure({ location: { ...location, line: index + 1 }, message: `error: ${index}` }),
    );
  const checked = async (metadata: Metadata, inputs: Record<string, string> = {}) => {
    const { runner, losses } = await report(metadata, { 'check-run': 'true', ...inputs });
    const [check] = local.api.state.checkRuns;
    return { runner, losses, check };
  };

  it('is on the pull request’s head, with the failure, and the annotations are in it alone', async () => {
    const all = failures(60);
    const metadata = exampleMetadata({ revision: null, failure: all[0]!, failures: all });
    const { check, runner } = await checked(metadata, { matrix: '{"host":"laptop","os":"x"}' });
    expect(check).toMatchObject({
      name: 'NixOS rebuild: laptop (rebuild, x)',
      head_sha: 'a'.repeat(40),
      conclusion: 'failure',
      output: { title: expect.stringContaining('laptop: build failed: ') },
    });
    expect(check?.output.summary).toContain('error: 0');
    // At most 25 errors, and the example's one warning.
    expect(check?.output.annotations).toHaveLength(26);
    expect(check?.output.annotations[0]).toMatchObject({
      path: 'hosts/laptop.nix',
      start_line: 1,
      end_line: 1,
      annotation_level: 'failure',
    });
    expect(runner.log).not.toContain('file=hosts/laptop.nix');
    expect(runner.outputs['check-run-url']).toContain('/runs/');
  });

  it('is green for a success, and red for a timeout as such', async () => {
    expect((await checked(successMetadata())).check?.conclusion).toBe('success');
    local.api.state.checkRuns.length = 0;
    expect((await checked(exampleMetadata({ outcome: 'timed_out' }))).check?.conclusion).toBe('timed_out');
  });

  it('is lost with one notice without checks: write, and the annotations are in the log then', async () => {
    local.api.permissions = { checks: 'none' };
    const { runner, losses } = await checked(exampleMetadata({ revision: null, failures: failures(1) }));
    expect(losses).toEqual([expect.stringMatching(/^No check run: .*Add `checks: write`/)]);
    expect(runner.log).toContain('file=hosts/laptop.nix');
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
