import { annotationsPerRequest, createCheckRun } from '../../github/checks/check-run.js';
import type { Annotation } from '../../report/annotations.js';
import { checkConclusion, checkName, checkOutput, isPlaced } from '../../report/check.js';
import type { RebuildReport } from '../../report/rebuild-report.js';
import { attempt } from '../runner/notices.js';
import type { Reporting } from './reporting.js';

/** Its page, null where GitHub names none; and whether it was written, with the annotations that have a line. */
export type PublishedCheck = { url: string | null; isWritten: boolean };

/** Adds a check run for the rebuild to the commit, if the inputs ask for one. */
export async function publishCheck(
  report: RebuildReport,
  annotations: readonly Annotation[],
  regression: string | null,
  { inputs, context, log, notices, github }: Reporting,
): Promise<PublishedCheck> {
  if (!inputs.checkRun) return { url: null, isWritten: false };
  const name = checkName({ id: report.id, job: context.job, leg: inputs.leg });
  const check = {
    name,
    headSha: context.headSha,
    conclusion: checkConclusion(report.metadata, regression),
    detailsUrl: context.runUrl,
    ...checkOutput(report, regression),
    annotations: annotations.filter(isPlaced).slice(0, annotationsPerRequest).map(checkAnnotation),
  };
  const need = { feature: 'check run', permission: 'checks: write' };
  const written = await attempt(notices, need, async () => ({
    url: await createCheckRun(await github(), check),
  }));
  log.debug(`check run: ${written === null ? 'failed' : 'created'}, ${name}, on ${context.headSha}`);
  return { url: written?.url ?? null, isWritten: written !== null };
}

function checkAnnotation({
  level,
  title,
  message,
  file,
  line,
  column,
}: Annotation & { file: string; line: number }) {
  return {
    path: file,
    start_line: line,
    end_line: line,
    // GitHub accepts columns only within one line.
    ...(column === null ? {} : { start_column: column, end_column: column }),
    annotation_level: level === 'error' ? ('failure' as const) : level,
    title,
    message,
  };
}
