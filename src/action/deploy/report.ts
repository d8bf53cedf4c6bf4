import { basename, dirname } from 'node:path';
import type { Build } from '../../builds/metadata.js';
import { artifactSlug, type Uploaded, uploadDirectory } from '../../github/artifacts/artifacts.js';
import { annotationsOf } from '../../report/annotations.js';
import { type DeploymentReport, isWhole } from '../../report/deployment/deployment-report.js';
import { worstOf } from '../../report/deployment/headline.js';
import { deploymentSummary } from '../../report/deployment/markdown.js';
import { writerDigest } from '../../report/marker.js';
import { stripControls } from '../../text/clean.js';
import { publishNotifications } from '../rebuild/publish-notifications.js';
import type { Reporting } from '../rebuild/reporting.js';
import { sourcesOf } from '../rebuild/sources.js';
import type { RunTrend } from '../rebuild/trend.js';
import { attempt } from '../runner/notices.js';
import type { Runner } from '../runner/runner.js';
import { publishComments } from './comments.js';
import { firstToFail, hostPicture, screenOf } from './picture.js';
import { preflightAnnotations } from './preflight-annotations.js';
import type { HostResult } from './results.js';

/** Where a report was published. */
export type PublishedDeployment = {
  artifact: Uploaded | null;
  commentUrl: string | null;
  issueUrl: string | null;
  trend: Record<string, string>;
};

export const nothingPublished: PublishedDeployment = {
  ...{ artifact: null, commentUrl: null, issueUrl: null, trend: {} },
};

type About = {
  kind: DeploymentReport['kind'];
  /** Distinguishes the jobs of a matrix; the hosts unless the user chose another. */
  id: string;
  issue: number | null;
  /** When it began, in ms since 1970. */
  startedMs: number;
  withTrend: boolean;
  /** How many requests to GitHub's API were sent until now, with those that follow the report. */
  requests: () => Promise<number>;
};

/** At most so many of each kind: the runner keeps ten of a step. */
const mostAnnotations = 10;
/** With an issue or a picture and a deployment on GitHub, one record is all that twelve requests leave. */
const fewestReads = 1;

/**
 * Publishes how hosts ended: artifact, trend, comments, summary, annotations. A part that fails is named once in a notice and
 * never hides the others.
 */
export async function reportDeployment(
  results: readonly HostResult[],
  about: About,
  reporting: Reporting,
  runner: Pick<Runner, 'appendSummary'>,
): Promise<PublishedDeployment> {
  const { inputs, context, log, notices } = reporting;
  const builds = results.flatMap(({ build }) => build ?? []);
  for (const { metadata } of builds) for (const notice of metadata.notices ?? []) notices.add(notice);
  if (context.eventProblem !== null)
    notices.add(`Parts of the report may be missing, because ${context.eventProblem}.`);
  const artifact = await publishArtifact(results, about, reporting);
  const trend = about.withTrend ? await trendOf(results, about, artifact !== null, reporting) : null;
  const failed = about.kind === 'deployment' ? firstToFail(results) : null;
  const [first] = builds;
  const report: DeploymentReport = {
    kind: about.kind,
    id: about.id,
    hosts: results.map((one) => one.report),
    screen: failed && (await screenOf(failed, reporting)),
    trend: trend?.markdown ?? null,
    links: {
      ...{ run: context.runUrl, artifact: artifact?.url ?? null, screenshot: null, image: null },
      sources: first === undefined ? null : sourcesOf(first.metadata, context).url,
    },
    notices: [],
  };
  const writer = writerDigest(about.id, ...builds.map(({ dir }) => dir), String(about.startedMs));
  const pictureFor = async (count: number) =>
    failed && hostPicture(failed, { spent: await about.requests(), comments: count }, reporting);
  const comments = await publishComments(report, { writer, issue: about.issue, pictureFor }, reporting);
  const links = { run: context.runUrl, artifact: artifact?.url ?? null };
  const hasFailedBefore = results.length === 1 ? (trend?.hasFailedBefore ?? null) : null;
  const known = { hasFailedBefore, regression: null, commentUrl: comments.commentUrl, links };
  for (const { build, report: host } of results) {
    // A host that may be left out is no news.
    const isLeftOut = host.isWell && host.deployment?.reason === 'unreachable';
    if (about.kind === 'deployment' && build !== null && host.deployment !== null && !isLeftOut)
      await publishNotifications(build, { kind: 'deployment', record: host.deployment }, known, reporting);
  }
  if (inputs.summary)
    await attempt(notices, { feature: 'job summary', permission: null }, () =>
      runner.appendSummary(deploymentSummary({ ...report, notices: notices.all() })),
    );
  if (inputs.annotations) annotate(results, about, reporting);
  else log.debug('no annotations: switched off');
  return { artifact, ...comments, trend: trend?.outputs ?? {} };
}

/** All builds as one artifact: of each host, and the one that has made the systems of several. */
async function publishArtifact(
  results: readonly HostResult[],
  { kind, id }: About,
  { context, inputs, log, notices }: Reporting,
): Promise<Uploaded | null> {
  const [first] = results.flatMap(({ build }) => build ?? []);
  if (first === undefined) return null;
  const root = dirname(first.dir);
  const shared = results.flatMap(({ report }) => report.deployment?.shared_build ?? []);
  const names = results.flatMap(({ build }) => (build === null ? [] : basename(build.dir)));
  const slug = artifactSlug(`${context.job}-${id}`);
  const name = inputs.artifactName ?? `${kind === 'plan' ? 'plan' : 'deploy'}-${slug}`;
  const target = {
    ...{ runUrl: context.runUrl, retentionDays: inputs.artifactRetentionDays, scratch: context.temp },
  };
  log.startGroup('Artifacts');
  try {
    return await attempt(notices, { feature: 'artifact', permission: null }, () =>
      names.length === 1 && shared.length === 0
        ? uploadDirectory(first.dir, name, context.attempt, target)
        : uploadDirectory(root, name, context.attempt, target, [...new Set([...shared, ...names])]),
    );
  } finally {
    log.endGroup();
  }
}

async function trendOf(
  results: readonly HostResult[],
  { id, issue, startedMs }: About,
  writesRecord: boolean,
  reporting: Reporting,
): Promise<RunTrend | null> {
  const build = trendBuild(results, { id, seconds: (Date.now() - startedMs) / 1000 });
  if (build === null) return null;
  const { runTrend } = await import('../rebuild/trend.js');
  const hasMore =
    issue !== null || (reporting.inputs.commentImage !== 'none' && firstToFail(results) !== null);
  return runTrend(build, reporting, { writesRecord, ...(hasMore && { mostReads: fewestReads }) });
}

/**
 * What a deployment counts as in the history: its build, or for several hosts all of it as one. Null where every host ran its
 * system already, which says nothing of how long a deployment takes.
 */
export function trendBuild(
  results: readonly HostResult[],
  { id, seconds }: { id: string; seconds: number },
): Build | null {
  const builds = results.flatMap(({ build }) => build ?? []);
  const [first] = builds;
  if (first === undefined) return null;
  if (results.every(({ report }) => report.deployment?.reason === 'unchanged')) return null;
  if (results.length === 1) return first;
  const hosts = results.map(({ report }) => report);
  const outcome = isWhole({ hosts }) ? 'success' : worstOf(hosts).outcome;
  return {
    ...first,
    metadata: {
      ...{ ...first.metadata, host: id, outcome, success: outcome === 'success' },
      ...{ duration_seconds: seconds, phases: [], activity: null, result: null, resources: null },
    },
  };
}

/** Failures of builds on their lines, hosts that are not well, and what else a person should know of them. */
function annotate(results: readonly HostResult[], { kind }: About, { context, log }: Reporting): void {
  const title = kind === 'plan' ? 'NixOS plan' : 'NixOS deployment';
  const ofBuilds = results.flatMap(({ build, report: { deployment } }) => {
    if (build === null) return [];
    const isBuildsOwn = deployment === null || deployment.reason === 'not-built';
    const found = annotationsOf(build.metadata, sourcesOf(build.metadata, context));
    return found.filter(({ level }) => level === 'warning' || isBuildsOwn);
  });
  const isOwn = results.every(({ build }) => build === null || sourcesOf(build.metadata, context).isOwn);
  const ofSources = preflightAnnotations(
    results.map(({ report }) => report),
    isOwn ? context.workspace : null,
  );
  const ofHosts = results.flatMap(
    ({ build, report: { host, isWell, message, hint, deployment } }): Line[] => [
      ...(isWell || (build !== null && (deployment === null || deployment.reason === 'not-built'))
        ? []
        : [{ level: 'error' as const, words: [message, hint] }]),
      ...(deployment?.warnings ?? []).map(({ message: what, advice }) => ({
        ...{ level: 'warning' as const, words: [`${host}: ${what}`, advice ?? ''] },
      })),
    ],
  );
  for (const level of ['error', 'warning'] as const) {
    const lines = ofHosts.filter((one) => one.level === level).slice(0, mostAnnotations);
    for (const { words } of lines)
      log[level](stripControls(words.filter(Boolean).join('\n')).slice(0, 4000), { title });
    const left = mostAnnotations - lines.length;
    for (const { message, level: _, ...place } of [...ofBuilds, ...ofSources]
      .filter((one) => one.level === level)
      .slice(0, left))
      log[level](message, place);
  }
}

type Line = { level: 'error' | 'warning'; words: string[] };
