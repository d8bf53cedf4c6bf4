import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseInputs } from '../../../../src/action/rebuild/inputs.js';
import type { Reporting } from '../../../../src/action/rebuild/reporting.js';
import { runTrend } from '../../../../src/action/rebuild/trend.js';
import { type RunContext, readContext } from '../../../../src/action/runner/context.js';
import { createNotices } from '../../../../src/action/runner/notices.js';
import type { Metadata } from '../../../../src/builds/metadata.js';
import { readZip } from '../../../../src/github/artifacts/zip.js';
import { recordFile } from '../../../../src/github/records/name.js';
import type { Point } from '../../../../src/history/point.js';
import { formatRecord, parseRecord, recordOf } from '../../../../src/history/record.js';
import { runnerEnvironment } from '../../../setup/github/events.js';
import { runtimeEnvironment } from '../../../setup/github/runtime.js';
import { addArtifact } from '../../../setup/github/state.js';
import { zipOf } from '../../../setup/github/zip.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { useLocalGitHub } from '../../github/local.js';
import { metadata, point, points } from '../../history/builders.js';
import { memoryRunner } from '../memory-runner.js';

const local = useLocalGitHub();
const name = 'rebuild-record.laptop.build.branch.main';

beforeEach(() => {
  // The artifact client reports its progress to the job log.
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

const leave = (one: Point, earlier: Point[]) => {
  const content = Buffer.from(formatRecord(recordOf(one, earlier)));
  addArtifact(local.api.state, one.run!.id, name, zipOf({ name: recordFile, content }));
};

type Run = { build?: Partial<Metadata>; inputs?: Record<string, string>; context?: Partial<RunContext> };

/** The trend of run `id` of the main branch for its build, and its notices. */
async function trendOfRun(id: number, { build = {}, inputs = {}, context = {} }: Run = {}) {
  for (const [variable, value] of Object.entries(runtimeEnvironment(local.api.url, id)))
    vi.stubEnv(variable, value);
  const runner = memoryRunner(inputs, runnerEnvironment('/work'));
  const reporting: Reporting = {
    inputs: parseInputs(runner.input),
    context: {
      ...readContext(runner.env),
      runId: id,
      runNumber: id,
      repositoryId: 1,
      defaultBranch: 'main',
      temp: await temporaryDirectory(),
      ...context,
    },
    log: runner,
    notices: createNotices(runner),
    github: async () => local.github,
    commentGitHub: async () => local.github,
  };
  local.api.requests.length = 0;
  const made = { dir: '/nowhere', name: 'rebuild-x', metadata: metadata(build) };
  return { trend: await runTrend(made, reporting), notices: reporting.notices.all() };
}

/** The points that the record of a run holds, by run. */
function recorded(id: number, artifact = name): number[] {
  const found = local.api.state.artifacts.find((one) => one.runId === id && one.name === artifact);
  const bytes = readZip(found?.bytes ?? Buffer.alloc(0), new Map([[recordFile, 1e6]])).get(recordFile);
  const { record } = parseRecord(bytes?.toString() ?? '');
  return record ? [...record.earlier, record.point].map(({ run }) => run!.id) : [];
}

describe('the trend of a workflow run', () => {
  it('tells whether the last run of the branch failed, of its own branch alone', async () => {
    expect((await trendOfRun(1)).trend.hasFailedBefore).toBeNull();
    leave({ ...point(1), outcome: 'success' }, []);
    leave({ ...point(2), outcome: 'failed' }, points(1));
    expect((await trendOfRun(3)).trend.hasFailedBefore).toBe(true);
    leave({ ...point(3), outcome: 'cancelled' }, [...points(1), { ...point(2), outcome: 'failed' }]);
    expect((await trendOfRun(4)).trend.hasFailedBefore).toBe(true);
    leave({ ...point(4), outcome: 'success' }, points(3));
    expect((await trendOfRun(5)).trend.hasFailedBefore).toBe(false);
    // The records of a pull request's base are no record of the pull request.
    const pullRequest = { number: 9, baseBranch: 'main' } as RunContext['pullRequest'];
    const ofPullRequest = await trendOfRun(6, { context: { pullRequest, eventName: 'pull_request' } });
    expect(ofPullRequest.trend.hasFailedBefore).toBeNull();
  });

  it('takes two requests, and its record contains the earlier history', async () => {
    for (let id = 1; id <= 30; id += 1) leave(point(id), points(id - 1));
    const { trend, notices } = await trendOfRun(31, { build: { duration_seconds: 160 } });
    expect(notices).toEqual([]);
    expect(local.api.requests.map((request) => request.replace(/\?.*/, ''))).toEqual([
      'GET /repos/o/r/actions/artifacts',
      expect.stringMatching(/^GET \/repos\/o\/r\/actions\/artifacts\/\d+\/zip$/),
    ]);
    expect(trend.outputs).toEqual({
      'trend-median-seconds': '102.0',
      'trend-change-percent': '56.9',
      regression: 'true',
    });
    expect(trend.markdown?.sentence).toContain('57 \\% slower');
    expect(trend.markdown?.section).toContain('xychart-beta');
    expect(trend.regression).toBeNull();
    expect(recorded(31)).toEqual(Array.from({ length: 31 }, (_, index) => index + 1));
  });

  it('fails the job above the limit that was asked for, and not below', async () => {
    leave(point(30), points(29));
    const slower = { duration_seconds: 160 };
    const strict = await trendOfRun(31, { build: slower, inputs: { 'fail-on-regression': '25%' } });
    expect(strict.trend.regression).toMatch(/^Slower than the limit of 25 %: Took 2 min 40 s, 57 % slower/);
    const lax = await trendOfRun(32, { build: slower, inputs: { 'fail-on-regression': '60%' } });
    expect(lax.trend.regression).toBeNull();
  });

  it('writes the first record of a branch', async () => {
    const { trend, notices } = await trendOfRun(1);
    expect({ notices, ...trend }).toMatchObject({
      notices: [],
      markdown: { sentence: '', section: '' },
      regression: null,
    });
    expect(trend.outputs).toEqual({
      'trend-median-seconds': '',
      'trend-change-percent': '',
      regression: 'false',
    });
    expect(recorded(1)).toEqual([1]);
  });

  it('names the run since which the base branch fails too', async () => {
    leave(point(12, { outcome: 'failed' }), [...points(10), point(11, { outcome: 'failed' })]);
    const failed = { outcome: 'failed', success: false };
    const pullRequest = { number: 5, baseBranch: 'main', baseSha: 'b', fromFork: false };
    const { trend } = await trendOfRun(13, {
      build: failed,
      context: { branch: 'fix', eventName: 'pull_request', pullRequest },
    });
    expect(trend.baseFailure).toEqual({
      branch: 'main',
      runNumber: 11,
      url: 'https://github.com/o/r/actions/runs/11',
    });
    expect(recorded(13, 'rebuild-record.laptop.build.pr.5')).toEqual([13]);
  });

  it('keeps the points of an earlier attempt whose record it replaces', async () => {
    await trendOfRun(1);
    await trendOfRun(1, { context: { attempt: 2 } });
    expect(local.api.state.artifacts.filter((one) => one.name === name)).toHaveLength(1);
    expect(recorded(1)).toEqual([1, 1]);
  });

  it('is left out with one notice without the permission, and still writes its record', async () => {
    local.api.permissions.actions = 'none';
    const { trend, notices } = await trendOfRun(3);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('Add `actions: read`');
    expect(trend).toEqual({
      markdown: null,
      baseFailure: null,
      hasFailedBefore: null,
      outputs: {},
      regression: null,
    });
    expect(recorded(3)).toEqual([3]);
  });

  it('names a foreign artifact of the same name and continues without it', async () => {
    leave(point(8), points(7));
    addArtifact(local.api.state, 9, name, zipOf({ name: 'coverage.json', content: Buffer.from('{}') }));
    addArtifact(local.api.state, 10, name, Buffer.from('no zip'));
    const { trend, notices } = await trendOfRun(11);
    expect(trend.outputs['trend-median-seconds']).toBe('101.5');
    expect(notices.join('\n')).toContain('run 9 was left out: it holds no readable rebuild-record.json');
    expect(notices.join('\n')).toContain('run 10 was left out: not a zip file');
  });
});
