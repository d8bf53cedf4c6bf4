import type { Build } from '../../builds/metadata.js';
import type { Ended } from '../../rebuild/fleet.js';
import type { RebuildStatus } from '../../rebuild/hooks.js';
import { shownLine } from '../../text/clean.js';
import type { CliIo } from '../io.js';
import { endWord, type MemberStatus, statusLines } from '../show/fleet.js';
import { statusText } from './status-line.js';

const statusWidth = 60;

/** Shows several rebuilds while they run: on a terminal one line each, redrawn; else a line at start and end. */
export function fleetView(labels: readonly string[], io: CliIo) {
  const members = labels.map((label): MemberStatus => ({ label, state: 'waiting', text: '' }));
  let drawn = 0;
  let open = true;

  function clear(): void {
    if (drawn > 0) io.err(`\x1b[${drawn}A\x1b[J`);
    drawn = 0;
  }

  function draw(): void {
    if (!io.progress || !open) return;
    clear();
    const columns = process.stderr.columns ?? 80;
    // Lines that wrap, or more than the terminal has, could not be taken back.
    const rows = statusLines(members).slice(0, Math.max(1, (process.stderr.rows ?? 24) - 1));
    io.err(rows.map((line) => `${[...line].slice(0, columns - 1).join('')}\n`).join(''));
    drawn = rows.length;
  }

  function change(index: number, changes: Partial<MemberStatus>): void {
    Object.assign(members[index]!, changes);
    draw();
  }

  function say(text: string): void {
    clear();
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
    /** Takes the lines away; the table says it all. */
    close(): void {
      clear();
      open = false;
    },
  };
}
