import { join } from 'node:path';
import type { Build } from '../../builds/metadata.js';
import { artifactSlug } from '../../github/artifacts/artifacts.js';
import { annotationCommand, annotationsOf } from '../../report/annotations.js';
import type { RebuildReport } from '../../report/rebuild-report.js';
import { summaryMarkdown } from '../../report/summary.js';
import { workflowCommand } from '../../text/workflow-command.js';
import { attempt } from '../runner/attempt.js';
import { readLastScreen } from './last-screen.js';
import { writeOutputs } from './outputs.js';
import { publishComment } from './publish-comment.js';
import { publishFiles } from './publish-files.js';
import type { Reporting, Trend } from './reporting.js';

/** Why the job fails although the rebuild succeeded, or null. */
export type Reported = { regression: string | null };

/**
 * Publishes a finished build: artifacts, comment, summary, annotations, outputs. A part that fails is
 * named once in a notice and never hides the others. The summary comes after the comment, because it
 * tells what was left out.
 */
export async function reportBuild(build: Build, reporting: Reporting): Promise<Reported> {
  const { inputs, context, runner, notices } = reporting;
  const { metadata } = build;
  for (const notice of metadata.notices ?? []) notices.add(notice);
  const id = inputs.id ?? metadata.host ?? context.job;
  const slug = artifactSlug(`${context.job}-${id}`);
  const files = await publishFiles(build, inputs.artifactName ?? `rebuild-${slug}`, reporting);
  const trend = await readTrend(build, reporting);
  const report: RebuildReport = {
    metadata,
    id,
    screen: await attempt(notices, { feature: 'screen as text', permission: null }, () =>
      readLastScreen(build),
    ),
    links: {
      run: context.runUrl,
      artifact: files.artifact?.url ?? null,
      screenshot: files.screenshot?.url ?? null,
      image: null,
      sources: `${context.serverUrl}/${context.repository}/blob/${context.sha}`,
    },
    trend: trend?.markdown ?? null,
    baseFailure: trend?.baseFailure ?? null,
    notices: [],
  };
  const comment = await publishComment(report, screenshotOf(build), slug, reporting);
  const final = { ...report, links: { ...report.links, image: comment.image }, notices: notices.all() };
  if (inputs.summary)
    await attempt(notices, { feature: 'job summary', permission: null }, () =>
      runner.appendSummary(summaryMarkdown(final)),
    );
  if (inputs.annotations)
    for (const one of annotationsOf(metadata)) reporting.command(annotationCommand(one));
  writeOutputs(runner, build, { files, commentUrl: comment.url, trend: trend?.outputs ?? {} });
  return { regression: trend?.regression ?? null };
}

async function readTrend(build: Build, reporting: Reporting): Promise<Trend | null> {
  const { trend, inputs, notices, command } = reporting;
  if (!inputs.trend || trend === null) return null;
  command(workflowCommand('group', {}, 'History'));
  const need = { feature: 'trend', permission: 'actions: read' };
  const found = await attempt(notices, need, () => trend(build, reporting));
  command(workflowCommand('endgroup', {}, ''));
  return found;
}

function screenshotOf({ dir, metadata }: Build): string | null {
  return metadata.files.screenshot === null ? null : join(dir, metadata.files.screenshot);
}
