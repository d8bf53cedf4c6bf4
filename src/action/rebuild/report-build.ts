import type { Build } from '../../builds/metadata.js';
import type { Trial } from '../../builds/trial.js';
import { artifactSlug } from '../../github/artifacts/artifacts.js';
import { annotationsPerRequest } from '../../github/checks/check-run.js';
import type { Subject } from '../../notify/message.js';
import { type Annotation, annotationsOf } from '../../report/annotations.js';
import { isPlaced } from '../../report/check.js';
import { writerDigest } from '../../report/marker.js';
import type { RebuildReport } from '../../report/rebuild-report.js';
import { summaryMarkdown } from '../../report/summary.js';
import { attempt } from '../runner/notices.js';
import type { Runner } from '../runner/runner.js';
import { readFinalScreen } from './final-screen.js';
import type { Published } from './outputs.js';
import { publishCheck } from './publish-check.js';
import { publishComment } from './publish-comment.js';
import { publishFiles } from './publish-files.js';
import { screenshotOf } from './publish-image.js';
import { publishNotifications } from './publish-notifications.js';
import type { Reporting } from './reporting.js';
import { sourcesOf } from './sources.js';

// Errors and warnings together are what one request takes.
const checksPerLevel = annotationsPerRequest / 2;

/** What a report found that its step must know: why a successful rebuild fails the job, or null, and what the outputs name. */
export type Reported = { regression: string | null; published: Published };

/** `withTrend` leaves a record and compares the build with earlier runs; `trial` is the one that it was built for, or null. */
export type ReportOptions = { withTrend: boolean; trial: Trial | null };

/**
 * Publishes a finished build: artifacts, comment, check run, summary, annotations. A part that fails is
 * named once in a notice and never hides the others. The summary comes after the comment, because it
 * names what was left out.
 */
export async function reportBuild(
  build: Build,
  reporting: Reporting,
  runner: Pick<Runner, 'appendSummary'>,
  { withTrend, trial }: ReportOptions,
): Promise<Reported> {
  const { inputs, context, log, notices } = reporting;
  const { metadata } = build;
  for (const notice of metadata.notices ?? []) notices.add(notice);
  if (context.eventProblem !== null) notices.add(problemNotice(context.eventProblem));
  const id = inputs.id ?? metadata.host ?? context.job;
  const slug = artifactSlug(`${context.job}-${id}`);
  const names = { slug, writer: writerDigest(build.dir, metadata.timestamp) };
  log.debug(`names: id ${id}, slug ${slug}, writer ${names.writer}`);
  const files = await publishFiles(
    build,
    inputs.artifactName ?? `${trial === null ? 'rebuild' : 'trial'}-${slug}`,
    reporting,
  );
  // Where one artifact could not be uploaded, another attempt only takes the job's time.
  const writesRecord = files.artifact !== null;
  const trend = withTrend
    ? await (await import('./trend.js')).runTrend(build, reporting, { writesRecord })
    : null;
  if (trend === null) log.debug('no trend: switched off, or the rebuild was not completed');
  const sources = sourcesOf(metadata, context);
  const report: RebuildReport = {
    metadata,
    trial,
    id,
    screen: await attempt(notices, { feature: 'screen as text', permission: null }, () =>
      readFinalScreen(build),
    ),
    links: {
      run: context.runUrl,
      artifact: files.artifact?.url ?? null,
      screenshot: files.screenshot?.url ?? null,
      image: null,
      sources: sources.url,
    },
    trend: trend?.markdown ?? null,
    baseFailure: trend?.baseFailure ?? null,
    notices: [],
  };
  const comment = await publishComment(report, screenshotOf(build), names, reporting);
  const regression = trend?.regression ?? null;
  const isOwn = sources.isOwn;
  const shown = inputs.annotations ? annotationsOf(metadata, { isOwn, perLevel: checksPerLevel }) : [];
  const check = await publishCheck(report, shown, regression, reporting);
  const subject: Subject =
    trial === null ? { kind: 'run', record: metadata, id } : { kind: 'trial', record: trial };
  const hasFailedBefore = trend?.hasFailedBefore ?? null;
  const known = { hasFailedBefore, regression, commentUrl: comment.url, links: report.links };
  await publishNotifications(build, subject, known, reporting);
  const final = { ...report, links: { ...report.links, image: comment.image }, notices: notices.all() };
  if (inputs.summary)
    await attempt(notices, { feature: 'job summary', permission: null }, () =>
      runner.appendSummary(summaryMarkdown(final)),
    );
  else log.debug('no summary: switched off');
  if (inputs.annotations)
    annotate(
      annotationsOf(metadata, sources).filter((one) => !(check.isWritten && isPlaced(one))),
      log,
    );
  else log.debug('no annotations: switched off');
  const urls = { commentUrl: comment.url, checkRunUrl: check.url };
  return { regression, published: { files, ...urls, trend: trend?.outputs ?? {} } };
}

function problemNotice(problem: string): string {
  return `Parts of the report may be missing, because ${problem}. The input number names the pull request.`;
}

/** Those that a check run has already would be shown twice. */
function annotate(annotations: readonly Annotation[], log: Reporting['log']): void {
  for (const { level, message, ...place } of annotations) log[level](message, place);
}
