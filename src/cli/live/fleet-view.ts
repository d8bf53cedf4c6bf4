import type { Build } from '../../builds/metadata.js';
import type { Ended } from '../../rebuild/fleet.js';
import type { RebuildStatus } from '../../rebuild/hooks.js';
import { shownLine } from '../../text/clean.js';
import type { CliIo } from '../io.js';
import { endWord, type MemberStatus, statusLines } from '../show/fleet.js';
import { redrawnLines } from './redraw.js';
import { statusText } from './status-line.js';

const statusWidth = 60;

/** Shows several rebuilds while they run: on a terminal one line each, redrawn; else a line at start and end. */
export function fleetView(labels: readonly string[], io: CliIo) {
  const members = labels.map((label): MemberStatus => ({ label, state: 'waiting', text: '' }));
  const lines = redrawnLines(io);
  let open = true;

  function draw(): void {
    if (io.progress && open) lines.draw(statusLines(members));
  }

  function change(index: number, changes: Partial<MemberStatus>): void {
    const member = members[index];
    if (member) Object.assign(member, changes);
    draw();
  }

  function say(text: string): void {
    lines.clear();
    io.err(`${shownLine(text)}\n`);
    draw();
  }

  return {
    say,
    start(index: number): void {
      if (!io.progress) say(`started ${labels[index]}`);
      change(index, { state: 'running' });
    },
    status(index: number, status: RebuildStatus): void {
      change(index, { text: statusText(status, statusWidth) });
    },
    end(index: number, ended: Ended<Build>): void {
      if (!io.progress) say(`ended ${labels[index]}: ${endWord(ended)}`);
      change(index, {
        state: ended.kind === 'done' && ended.result.metadata.success ? 'succeeded' : 'failed',
        text: endWord(ended),
      });
    },
    /** Takes the lines away; the table at the end repeats them. */
    close(): void {
      lines.clear();
      open = false;
    },
  };
}
