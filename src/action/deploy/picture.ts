import { artifactSlug } from '../../github/artifacts/artifacts.js';
import { readFinalScreen } from '../rebuild/final-screen.js';
import { publishImage, screenshotOf } from '../rebuild/publish-image.js';
import type { Reporting } from '../rebuild/reporting.js';
import { attempt } from '../runner/notices.js';
import type { HostResult } from './results.js';

/** Requests to GitHub's API that all of a deployment's report may take. */
const mostRequests = 12;
/** What a picture takes, and a comment: the list before it, the comment, the list after it. */
const requestsOf = { picture: 5, comment: 3 } as const;

/** The host that failed first, of those that have a build; null where all are well. */
export function firstToFail(results: readonly HostResult[]): HostResult | null {
  const endOf = ({ report, build }: HostResult) =>
    Date.parse(report.deployment?.finished_at ?? build?.metadata.finished_at ?? '') ||
    Number.POSITIVE_INFINITY;
  const failed = results.filter(({ report, build }) => !report.isWell && build !== null);
  return failed.reduce<HostResult | null>(
    (first, one) => (first === null || endOf(one) < endOf(first) ? one : first),
    null,
  );
}

/** The last screen of a host's deployment as text; null without a recording. */
export async function screenOf({ report, build }: HostResult, { notices }: Reporting) {
  if (build === null) return null;
  const lines = await attempt(notices, { feature: 'screen as text', permission: null }, () =>
    readFinalScreen(build),
  );
  return lines && { host: report.host, lines };
}

/**
 * Hosts the picture of that screen for `comments` of them, where the requests that this takes are left beside the `spent` ones.
 * Returns its address; null where it is not hosted.
 */
export async function hostPicture(
  { report, build }: HostResult,
  { spent, comments }: { spent: number; comments: number },
  reporting: Reporting,
): Promise<string | null> {
  const file = build === null ? null : screenshotOf(build);
  if (file === null) return null;
  const left = mostRequests - spent - comments * requestsOf.comment;
  if (left < requestsOf.picture) {
    reporting.log.debug(`no picture in the comment: of ${mostRequests} requests ${left} are left for it`);
    return null;
  }
  return publishImage(file, artifactSlug(`${reporting.context.job}-${report.host}`), reporting);
}
