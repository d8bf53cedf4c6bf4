import type { Build } from '../../builds/metadata.js';
import { recordPlan } from '../../github/records/name.js';
import { readHistory, recordToWrite } from '../../github/records/records.js';
import { recordSource } from '../../github/records/source.js';
import { uploadRecord } from '../../github/records/upload.js';
import { failingSince } from '../../history/kinds.js';
import { kindKey, type Point, pointOf } from '../../history/point.js';
import { trendSentence } from '../../history/sentence.js';
import { exceeds, type Trend, trendOf } from '../../history/trend.js';
import { hasLastFailed } from '../../notify/occasion.js';
import type { BaseFailure, TrendMarkdown } from '../../report/rebuild-report.js';
import { trendMarkdown } from '../../report/sections/trend.js';
import { attempt } from '../runner/notices.js';
import type { Reporting } from './reporting.js';

/** What earlier runs show about a build. */
export type RunTrend = {
  markdown: TrendMarkdown | null;
  baseFailure: BaseFailure | null;
  /** Whether the last run of this branch failed; null where its history is not the one that was read. */
  hasFailedBefore: boolean | null;
  /** The values of the outputs `trend-median-seconds`, `trend-change-percent` and `regression`. */
  outputs: Record<string, string>;
  /** Why the job must fail as a regression, or null. */
  regression: string | null;
};

export type TrendOptions = {
  writesRecord: boolean;
  /** How many earlier records are read, each with one request; by default what is left of a rebuild's twelve. */
  mostReads?: number;
};

/**
 * Compares a build with the records of earlier runs, and uploads its own for the next ones if `writesRecord`.
 */
export async function runTrend(
  build: Build,
  reporting: Reporting,
  options: TrendOptions = { writesRecord: true },
): Promise<RunTrend> {
  const { log } = reporting;
  log.startGroup('History');
  try {
    return await compared(build, reporting, options);
  } finally {
    log.endGroup();
  }
}

async function compared(
  build: Build,
  reporting: Reporting,
  { writesRecord, mostReads }: TrendOptions,
): Promise<RunTrend> {
  const { context, inputs, log, notices, github } = reporting;
  const point = pointOfRun(build, reporting);
  const plan = recordPlan({
    event: context.eventName,
    branch: context.isTag ? null : context.branch,
    base: context.pullRequest?.baseBranch ?? null,
    pullRequest: context.pullRequest?.number ?? null,
    defaultBranch: context.defaultBranch ?? 'main',
    id: point.id,
    action: point.action,
    target: point.target,
    leg: point.leg,
  });
  const need = { feature: 'trend', permission: 'actions: read' };
  // A report makes at most twelve requests in all, and a check run takes one of them.
  const reads = mostReads ?? (inputs.checkRun ? 2 : 3);
  const read = async () => readHistory(recordSource(await github()), plan.read, context.repositoryId, reads);
  log.debug(`history: writes ${plan.write}, reads ${plan.read.name} of ${plan.read.branch}`);
  const history = await attempt(notices, need, read);
  for (const notice of history?.notices ?? []) notices.add(notice);
  log.debug(`history: ${history?.points.length ?? 0} earlier runs`);
  await attempt(notices, { feature: 'history record', permission: null }, () => {
    if (!writesRecord) throw new Error('the build could not be uploaded either, so it was not attempted');
    return uploadRecord(
      recordToWrite(plan, point, history ?? { points: [] }),
      async () => recordToWrite(plan, point, await read()),
      context.temp,
    );
  });
  if (history === null)
    return { markdown: null, baseFailure: null, hasFailedBefore: null, outputs: {}, regression: null };
  const earlier = history.points.filter(({ run }) => run?.id !== context.runId);
  const trend = trendOf(earlier, point, inputs.trendWindow);
  return {
    markdown: trendMarkdown(trend),
    baseFailure: baseFailureOf(earlier, point, plan.read.branch),
    hasFailedBefore: plan.continues ? hasLastFailed(sameKind(earlier, point)) : null,
    outputs: outputsOf(trend),
    regression: regressionOf(trend, inputs.failOnRegressionPercent),
  };
}

function pointOfRun({ metadata }: Build, { context, inputs }: Reporting): Point {
  return pointOf(metadata, {
    run: { id: context.runId, number: context.runNumber, attempt: context.attempt, url: context.runUrl },
    repository: context.repository,
    commit: context.sha,
    branch: context.branch,
    event: context.eventName,
    leg: inputs.leg,
    id: inputs.id,
  });
}

/** Whether the branch that this run is compared with fails as well, and since which run. */
function baseFailureOf(earlier: readonly Point[], point: Point, branch: string): BaseFailure | null {
  if (point.outcome === 'success') return null;
  const run = failingSince(sameKind(earlier, point))?.run;
  return run ? { branch, runNumber: run.number, url: run.url } : null;
}

function sameKind(points: readonly Point[], point: Point): Point[] {
  return points.filter((one) => kindKey(one) === kindKey(point));
}

function outputsOf({ duration, regression }: Trend): Record<string, string> {
  return {
    'trend-median-seconds': duration ? duration.median.toFixed(1) : '',
    'trend-change-percent': duration ? duration.change_percent.toFixed(1) : '',
    regression: String(regression),
  };
}

function regressionOf(trend: Trend, limitPercent: number | null): string | null {
  if (limitPercent === null || !exceeds(trend, limitPercent) || !trend.duration) return null;
  return `Slower than the limit of ${limitPercent} %: ${trendSentence(trend)}`;
}
