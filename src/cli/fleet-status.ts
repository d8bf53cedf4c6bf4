import type { Build } from '../builds/metadata.js';
import type { Ended } from '../rebuild/fleet.js';
import { messageOf } from '../system/errors.js';
import { formatDuration } from '../text/duration.js';
import { alignColumns } from '../text/table.js';
import { plainLine } from '../text/terminal.js';

/** What one rebuild of several is doing. */
export type MemberStatus = {
  label: string;
  state: 'waiting' | 'running' | 'ended';
  phase: string;
  since: number;
};

/** One line a member, for a terminal that redraws them. `now` in milliseconds. */
export function statusLines(members: readonly MemberStatus[], now: number): string[] {
  return alignColumns(
    members.map(({ label, state, phase, since }) => [
      { waiting: '·', running: '▸', ended: '' }[state] || markOf(phase),
      plainLine(label, 50),
      state === 'waiting' ? 'waiting' : plainLine(phase, 30),
      state === 'running' ? formatDuration((now - since) / 1000) : '',
    ]),
  );
}

function markOf(outcome: string): string {
  return outcome === 'success' ? '✓' : '✗';
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
      markOf(endWord(one)),
      plainLine(label, 50),
      endWord(one),
      seconds == null ? '-' : formatDuration(seconds),
      build ? plainLine(build.dir) : '-',
      one.kind === 'failed' ? plainLine(messageOf(one.error), 120) : reasonOf(build),
    ];
  });
  return alignColumns(rows);
}

function reasonOf(build: Build | null): string {
  if (!build || build.metadata.success) return '';
  const { failure, error_message } = build.metadata;
  return plainLine([failure?.family, failure?.message ?? error_message].filter(Boolean).join(': '), 120);
}
