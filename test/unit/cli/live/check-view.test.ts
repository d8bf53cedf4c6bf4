import { describe, expect, it } from 'vitest';
import { checkView } from '../../../../src/cli/live/check-view.js';
import { lastScreen } from '../../../../src/terminal/play.js';
import { screenText } from '../../../../src/terminal/screen.js';
import { testIo } from '../../../support/cli.js';

type View = ReturnType<typeof checkView>;

/** What was written, and what a terminal of 24 rows shows of it. */
async function shown(progress: boolean, show: (view: View, pass: (ms: number) => void) => void) {
  let [text, live, time] = ['above\n', '', 0];
  const io = testIo({
    err: (more) => {
      text += more;
    },
    live: (more) => {
      live += more;
    },
    progress,
  });
  show(
    checkView(io, () => time),
    (ms) => {
      time += ms;
    },
  );
  const screen = await lastScreen({
    header: { version: 2, cols: 80, rows: 24 },
    events: async function* () {
      yield [{ time: 0, code: 'o', data: text.replaceAll('\n', '\r\n') }];
    },
    damage: () => null,
  });
  return { text, live, screen: screenText(screen) };
}

function someChecks({ onCheck, say }: View, pass: (ms: number) => void): void {
  onCheck('inputs', 'running', '');
  pass(2000);
  onCheck('inputs', 'done', '3 changes');
  onCheck('evaluation', 'running', 'web, 1 of 2');
  onCheck('syntax', 'running', '');
  pass(1000);
  onCheck('syntax', 'failed', '1 file of 9 cannot be parsed');
  pass(1000);
  say("building '/nix/store/x'\x1b[2J...\n\n");
}

describe('the checks of a preview', () => {
  it('have a line each on a terminal, with the last line of Nix below them', async () => {
    const { screen, live } = await shown(true, someChecks);
    expect(screen.trimEnd().split('\n')).toEqual([
      'above',
      '✓  inputs      3 changes · 2.0 s',
      '✗  syntax      1 file of 9 cannot be parsed · 1.0 s',
      '▸  evaluation  web, 1 of 2 · 2.0 s',
      expect.stringMatching(/^ {2}building '\/nix\/store\/x'/),
    ]);
    expect(live).toBe('');
  });

  it('are taken away in the end, and what is said then is printed', async () => {
    const { screen, live } = await shown(true, (view, pass) => {
      someChecks(view, pass);
      view.close();
      view.say('the lock is as it was\n');
      view.onCheck('news', 'done', 'late');
    });
    expect({ screen: screen.trimEnd(), live }).toEqual({ screen: 'above', live: 'the lock is as it was\n' });
  });

  it('are told as they end where there is no terminal, beside what Nix prints', async () => {
    const { text, live } = await shown(false, someChecks);
    expect(text).toBe('above\ninputs: 3 changes · 2.0 s\nsyntax: 1 file of 9 cannot be parsed · 1.0 s\n');
    expect(live).toBe("building '/nix/store/x'\x1b[2J...\n\n");
  });
});
