import type { Build } from '../../builds/metadata.js';
import type { Link, Subject } from '../../notify/message.js';
import { sendNotifications } from '../../notify/notify.js';
import type { RebuildReport } from '../../report/rebuild-report.js';
import type { Reporting } from './reporting.js';

/** Tells the webhooks of the input `notify` how the build ended; what could not be sent is a notice. */
export async function publishNotifications(
  build: Build,
  subject: Subject,
  known: {
    hasFailedBefore: boolean | null;
    regression: string | null;
    commentUrl: string | null;
    links: Pick<RebuildReport['links'], 'run' | 'artifact'>;
  },
  { inputs, log, notices }: Pick<Reporting, 'inputs' | 'log' | 'notices'>,
): Promise<void> {
  const { destinations } = inputs.notify;
  if (destinations.length === 0) return;
  log.debug(`notifications: ${destinations.length}, failed before: ${known.hasFailedBefore ?? 'not known'}`);
  const { hasFailedBefore, regression, commentUrl, links } = known;
  const pages: [string, string | null][] = [
    ['workflow run', links.run],
    ['comment', commentUrl],
    ['recording, log and metadata', links.artifact],
  ];
  const shown = pages.flatMap(([label, url]): Link[] => (url === null ? [] : [{ label, url }]));
  const about = { hasFailedBefore, links: shown, regression };
  for (const note of await sendNotifications(subject, build, inputs.notify, about)) notices.add(note);
}
