import type { Build } from '../../builds/metadata.js';
import type { Ended } from '../../rebuild/fleet.js';
import { messageOf } from '../../system/errors.js';
import { shownLine } from '../../text/clean.js';
import { alignColumns } from '../../text/table.js';
import { durationWords, failureWords } from './words.js';

/** What one rebuild of several is doing. */
export type MemberStatus = {
  label: string;
  state: 'waiting' | 'running' | 'succeeded' | 'skipped' | 'warned' | 'failed';
  /** Phase and counts while it runs, then how it ended. */
  text: string;
};

const signs = { waiting: '·', running: '▸', succeeded: '✓', skipped: '–', warned: '!', failed: '✗' };

/** One line a member, for a terminal that redraws them. */
export function statusLines(members: readonly MemberStatus[]): string[] {
  return alignColumns(
    members.map(({ label, state, text }) => [signs[state], shownLine(label, 40), text || state]),
  );
}

/** How a member ended in a word: its outcome, or `not started` or `error` where it has none. */
export function endWord(ended: Ended<Build>): string {
  if (ended.kind === 'done') return ended.result.metadata.outcome;
  return ended.kind === 'skipped' ? 'not started' : 'error';
}

/** The table at the end: one line a member, with what went wrong and where its build is. */
export function fleetTable(labels: readonly string[], ended: readonly Ended<Build>[]): string[] {
  const rows = labels.map((label, index) => {
    const one: Ended<Build> = ended[index] ?? { kind: 'skipped' };
    const build = one.kind === 'done' ? one.result : null;
    const reason = build && !build.metadata.success ? shownLine(failureWords(build.metadata), 120) : '';
    return [
      build?.metadata.success ? signs.succeeded : signs.failed,
      shownLine(label, 50),
      endWord(one),
      durationWords(build?.metadata.duration_seconds),
      build ? shownLine(build.dir) : '-',
      one.kind === 'failed' ? shownLine(messageOf(one.error), 120) : reason,
    ];
  });
  return alignColumns(rows);
}
