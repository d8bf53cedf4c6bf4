import type { Build } from '../../builds/metadata.js';
import type { Ended } from '../../rebuild/fleet.js';
import { messageOf } from '../../system/errors.js';
import { shownLine } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { alignColumns } from '../../text/table.js';

/** What one rebuild of several is doing. */
export type MemberStatus = {
  label: string;
  state: 'waiting' | 'running' | 'succeeded' | 'failed';
  /** Phase and counts while it runs, then how it ended. */
  text: string;
};

const signs = { waiting: '·', running: '▸', succeeded: '✓', failed: '✗' };

/** One line a member, for a terminal that redraws them. */
export function statusLines(members: readonly MemberStatus[]): string[] {
  return alignColumns(
    members.map(({ label, state, text }) => [signs[state], shownLine(label, 40), text || state]),
  );
}

/** The word for how a member ended: its outcome, or why it has none. */
export function endWord(ended: Ended<Build>): string {
  if (ended.kind === 'done') return ended.result.metadata.outcome;
  return ended.kind === 'skipped' ? 'not started' : 'error';
}

/** The table at the end: one line a member, with what went wrong and where its build is. */
export function fleetTable(labels: readonly string[], ended: readonly Ended<Build>[]): string[] {
  const rows = labels.map((label, index) => {
    const one = ended[index]!;
    const build = one.kind === 'done' ? one.result : null;
    const seconds = build?.metadata.duration_seconds;
    return [
      build?.metadata.success ? signs.succeeded : signs.failed,
      shownLine(label, 50),
      endWord(one),
      seconds == null ? '-' : formatDuration(seconds),
      build ? shownLine(build.dir) : '-',
      one.kind === 'failed' ? shownLine(messageOf(one.error), 120) : reasonOf(build),
    ];
  });
  return alignColumns(rows);
}

function reasonOf(build: Build | null): string {
  if (!build || build.metadata.success) return '';
  const { failure, error_message } = build.metadata;
  return shownLine([failure?.family, failure?.message ?? error_message].filter(Boolean).join(': '), 120);
}
