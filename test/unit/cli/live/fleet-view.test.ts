import { expect, it } from 'vitest';
import { fleetView } from '../../../../src/cli/live/fleet-view.js';
import type { RebuildStatus } from '../../../../src/rebuild/hooks.js';
import { lastScreen } from '../../../../src/terminal/play.js';
import { screenText } from '../../../../src/terminal/screen.js';
import { testIo } from '../../../support/cli.js';
import { exampleMetadata } from '../../../support/metadata.js';

const status: RebuildStatus = {
  phase: 'building',
  built: 2,
  toBuild: 5,
  fetched: 0,
  toFetch: null,
  failed: 0,
  current: null,
  elapsedSeconds: 12,
  expectedSecondsLeft: null,
};

/** What a person's terminal shows after `show` was given a view of these hosts. */
async function shown(labels: string[], show: (view: ReturnType<typeof fleetView>) => void): Promise<string> {
  let text = 'above\n';
  const io = testIo({
    err: (more) => {
      text += more;
    },
    progress: true,
  });
  show(fleetView(labels, io));
  const screen = await lastScreen({
    header: { version: 2, cols: 80, rows: 24 },
    events: async function* () {
      yield [{ time: 0, code: 'o', data: text.replaceAll('\n', '\r\n') }];
    },
    damage: () => null,
  });
  return screenText(screen);
}

it('the fleet view keeps one line a host, redrawn in place, below its messages', async () => {
  const text = await shown(['laptop', 'server', 'router'], (view) => {
    view.start(0);
    view.start(1);
    view.status(0, status);
    view.say('laptop: the disk is nearly full');
    const build = { dir: '/b', name: 'b', metadata: exampleMetadata({ outcome: 'success', success: true }) };
    view.end(1, { kind: 'done', result: build });
  });
  expect(text.split('\n')).toEqual([
    'above',
    'laptop: the disk is nearly full',
    '▸  laptop  building · built 2 of 5 · 12.0 s',
    '✓  server  success',
    '·  router  waiting',
  ]);
});

it('the fleet view takes its lines away at the end', async () => {
  const text = await shown(['a', 'b'], (view) => {
    view.start(0);
    view.close();
    view.status(0, status);
    view.close();
  });
  expect(text).toBe('above');
});

it('the fleet view draws no more lines than the terminal has', async () => {
  const labels = Array.from({ length: 100 }, (_, index) => `host-${index}`);
  const text = await shown(labels, (view) => {
    for (const index of labels.keys()) view.start(index);
  });
  expect(text.match(/host-0 /g)).toHaveLength(1);
});
