import { type Sync, type SyncStep, type SyncStepName, syncSteps } from '../../builds/sync.js';
import { shownLine } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import type { CliIo } from '../io.js';
import { redrawnLines } from '../live/redraw.js';
import { type MemberStatus, statusLines } from '../show/fleet.js';

const states: Record<SyncStep['state'] | 'running', MemberStatus['state']> = {
  ...{ running: 'running', done: 'succeeded', planned: 'waiting', skipped: 'skipped' },
  ...{ warned: 'warned', failed: 'failed' },
};
const redrawMs = 100;

/** The steps of a sync while they run. */
export type StepView = {
  onStep(name: SyncStepName, state: SyncStep['state'] | 'running', text: string): void;
  /** A line below the steps: what the one that runs is doing. */
  below(text: string): void;
  /** Prints what stays, above the steps. */
  show(text: string): void;
  /** Takes the lines away while `run` has the terminal to itself. */
  without<Value>(run: () => Promise<Value>): Promise<Value>;
  close(): void;
};

/** Shows the steps: on a terminal a line each, redrawn; else a line for each that ends. */
export function stepView(io: CliIo): StepView {
  const lines = redrawnLines(io);
  const seen = new Map<
    SyncStepName,
    { state: MemberStatus['state']; text: string; since: number; seconds: number | null }
  >();
  let last = '';
  let drawn = 0;
  let isHidden = !io.progress;

  function draw(): void {
    if (isHidden) return;
    drawn = performance.now();
    const members = syncSteps.flatMap((label): MemberStatus[] => {
      const step = seen.get(label);
      if (step === undefined) return [];
      return [
        {
          label,
          state: step.state,
          text: words(step.state, step.text, step.seconds ?? (drawn - step.since) / 1000),
        },
      ];
    });
    lines.draw([...statusLines(members), ...(last === '' ? [] : [`  ${last}`])]);
  }
  const timer = io.progress ? setInterval(draw, 500) : undefined;

  return {
    onStep(name, state, text) {
      const since = seen.get(name)?.since ?? performance.now();
      const seconds = state === 'running' ? null : (performance.now() - since) / 1000;
      const step = { state: states[state], text: shownLine(text, 200), since, seconds };
      seen.set(name, step);
      if (state !== 'running') {
        last = '';
        if (!io.progress)
          io.err(
            `${statusLines([{ label: name, state: step.state, text: words(step.state, step.text, seconds ?? 0) }])[0]}\n`,
          );
      }
      draw();
    },
    below(text) {
      last = shownLine(text, 160);
      if (performance.now() - drawn > redrawMs) draw();
    },
    show(text) {
      if (text === '') return;
      lines.clear();
      io.err(text);
      draw();
    },
    async without(run) {
      const wasHidden = isHidden;
      lines.clear();
      isHidden = true;
      try {
        return await run();
      } finally {
        isHidden = wasHidden;
        draw();
      }
    },
    close() {
      clearInterval(timer);
      lines.clear();
      isHidden = true;
    },
  };
}

/** What is left out takes no time worth a word. */
function words(state: MemberStatus['state'], text: string, seconds: number): string {
  return [text, state === 'skipped' ? '' : formatDuration(seconds)].filter(Boolean).join(' · ');
}

/** How a sync ended, the state in one line, what is left to do by hand; with `rows`, each step before that. */
export function syncText(
  { steps, by_hand, message, state, outcome }: Sync,
  { color, rows: hasRows }: { color: boolean; rows: boolean },
): string {
  const rows = statusLines(
    steps.map(({ name, state: step, text, seconds }) => ({
      label: name,
      state: states[step],
      text: words(states[step], text, seconds),
    })),
  );
  const isGood = ['done', 'unchanged', 'planned', 'undone'].includes(outcome);
  const sign = isGood ? '✓' : '✗';
  const painted = color ? `\x1b[${isGood ? 32 : 31}m${sign}\x1b[0m` : sign;
  const left = by_hand.map((line) => `  ${shownLine(line, 300)}`);
  return `${[
    ...(hasRows ? ['', ...rows] : []),
    '',
    `${painted} ${shownLine(message, 300)}`,
    `  ${shownLine(state, 300)}`,
    ...(left.length > 0 ? ['', 'to do by hand:', ...left] : []),
  ].join('\n')}\n`;
}
