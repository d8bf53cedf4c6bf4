import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rebuildView } from '../../../../src/cli/live/rebuild-view.js';
import { cli, testIo } from '../../../support/cli.js';
import { temporaryDirectory } from '../../../support/directory.js';

describe('the live view on a terminal', () => {
  it('moves the status line when the terminal is resized', async () => {
    const dir = await temporaryDirectory();
    let rows = 24;
    let shown = '';
    const resized = new Set<() => void>();
    const command = 'until test -e go; do sleep 0.05; done';
    await cli(['run', '--command', command], dir, {
      env: process.env,
      progress: true,
      size: () => ({ cols: 80, rows }),
      onResize: (callback) => {
        resized.add(callback);
        return () => resized.delete(callback);
      },
      err: (text) => {
        shown += text;
        if (rows !== 24 || !shown.includes('\x1b[24;1H')) return;
        rows = 50;
        for (const callback of resized) callback();
        void writeFile(join(dir, 'go'), '');
      },
    });
    // The region that scrolls ends above the new last row, and at the end it is all of the screen again.
    expect(shown).toContain('\x1b[1;49r');
    expect(shown.lastIndexOf('\x1b[r\x1b[50;1H\x1b[2K')).toBeGreaterThan(shown.indexOf('\x1b[1;49r'));
    expect(resized.size).toBe(0);
  });

  it('has no status line on a terminal that does not know its size, and resizes nothing to none', async () => {
    const dir = await temporaryDirectory();
    const size = () => ({ cols: 0, rows: 0 });
    const words = ['run', '--no-recording', '--command', 'echo hi'];
    const { status, err } = await cli(words, dir, { env: process.env, progress: true, size });
    expect(status).toBe(0);
    expect(err).toContain('hi');
    expect(err).not.toMatch(/\x1b\[[\d;-]*[Hr]/);
    const resizes: (() => void)[] = [];
    const onResize = (callback: () => void) => {
      resizes.push(callback);
      return () => {};
    };
    const io = testIo({ progress: true, size, onResize });
    const { hooks } = rebuildView({ quiet: false, interactive: true }, io);
    expect(hooks.outputSize?.()).toEqual({ cols: 120, rows: 40 });
    const sizes: number[][] = [];
    hooks.keyboard?.subscribe({ keys: () => {}, resize: (cols, rows) => sizes.push([cols, rows]) });
    for (const resize of resizes) resize();
    expect(resizes).toHaveLength(1);
    expect(sizes).toEqual([]);
  });

  it('names the size of the rows above the status line as that of the output', () => {
    const io = testIo({ progress: true, size: () => ({ cols: 100, rows: 30 }) });
    const { hooks } = rebuildView({ quiet: false, interactive: false }, io);
    expect(hooks.outputSize?.()).toEqual({ cols: 100, rows: 29 });
    expect(hooks.onLines).toBeUndefined();
  });

  it('resizes the recorded terminal with the person’s, but for the row of the status', () => {
    const resizes: (() => void)[] = [];
    const io = testIo({
      progress: true,
      size: () => ({ cols: 90, rows: 31 }),
      onResize: (callback) => {
        resizes.push(callback);
        return () => {};
      },
    });
    const { hooks } = rebuildView({ quiet: false, interactive: true }, io);
    const sizes: number[][] = [];
    hooks.keyboard?.subscribe({ keys: () => {}, resize: (cols, rows) => sizes.push([cols, rows]) });
    for (const resize of resizes) resize();
    expect(sizes).toEqual([[90, 30]]);
  });
});

describe('the live view in a pipe', () => {
  const secret = 'hunter2secret';
  const redraw = [...secret].map((_, index) => `\\r${secret.slice(0, index + 1)}`).join('');

  it.each([
    ['put together by a carriage return', String.raw`printf '       secret\rhunter2\n'`],
    ['redrawn letter by letter', `printf '${redraw}\\n'`],
  ])('masks a secret that is %s', async (_, command) => {
    const dir = await temporaryDirectory();
    await writeFile(join(dir, 'script'), command);
    const argv = ['run', '--command', 'sh ./script; echo done', '--redact', secret];
    const { status, err } = await cli(argv, dir, { env: process.env });
    expect(status, err).toBe(0);
    expect(err).toMatch(/^done$/m);
    expect(err.slice(err.indexOf('to watch it'))).not.toMatch(/hunter2|ter2sec|secret$/m);
  });
});
