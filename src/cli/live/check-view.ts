import { shownLine } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { filledLines } from '../../text/lines.js';
import { type CheckName, type CheckState, checkNames, type OnCheck } from '../../update/checks.js';
import type { CliIo } from '../io.js';
import { type MemberStatus, statusLines } from '../show/fleet.js';
import { redrawnLines } from './redraw.js';

const redrawMs = 100;
const states = { running: 'running', done: 'succeeded', failed: 'failed' } as const;

/** The checks of a preview while they run. */
export type CheckView = {
  onCheck: OnCheck;
  /** What Nix prints: its last line is shown on a terminal, and all of it elsewhere and once the lines are away. */
  say(text: string): void;
  /** Takes the lines away. */
  close(): void;
};

/** Shows the checks of a preview: on a terminal a line each, redrawn; else a line for each that ends. `now` in milliseconds. */
export function checkView(io: CliIo, now = () => performance.now()): CheckView {
  const lines = redrawnLines(io);
  const seen = new Map<
    CheckName,
    { state: CheckState; text: string; since: number; seconds: number | null }
  >();
  let said = '';
  let drawn = 0;
  let open = true;

  function draw(): void {
    if (!io.progress || !open) return;
    drawn = now();
    const members = checkNames.flatMap((label): MemberStatus[] => {
      const check = seen.get(label);
      if (check === undefined) return [];
      const { state, text, since, seconds } = check;
      const took = formatDuration(seconds ?? (drawn - since) / 1000);
      return [{ label, state: states[state], text: [text, took].filter(Boolean).join(' · ') }];
    });
    lines.draw([...statusLines(members), ...(said === '' ? [] : [`  ${said}`])]);
  }

  function onCheck(name: CheckName, state: CheckState, text: string): void {
    const since = seen.get(name)?.since ?? now();
    const seconds = state === 'running' ? null : (now() - since) / 1000;
    const shown = shownLine(text, 100);
    seen.set(name, { state, text: shown, since, seconds });
    if (state !== 'running') {
      said = '';
      const word = state === 'failed' ? 'failed' : 'done';
      const line = [`${name}: ${shown || word}`, formatDuration(seconds ?? 0)].join(' · ');
      if (!io.progress) io.err(`${line}\n`);
    }
    draw();
  }

  function say(text: string): void {
    if (!io.progress || !open) {
      io.live(text);
      return;
    }
    const last = filledLines(text).at(-1);
    if (last !== undefined) said = shownLine(last, 160);
    if (now() - drawn > redrawMs) draw();
  }

  return {
    onCheck,
    say,
    close() {
      open = false;
      lines.clear();
    },
  };
}
