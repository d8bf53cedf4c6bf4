import { expect, it } from 'vitest';
import { LiveLines } from '../../../src/record/live-lines.js';

function liveLines() {
  const told: string[] = [];
  return { lines: new LiveLines((text) => told.push(...text.split('\n').slice(0, -1))), told };
}

it('tells final lines at once', () => {
  const { lines, told } = liveLines();
  lines.final('one\ntwo\n');
  expect(told).toEqual(['one', 'two']);
});

it('tells a line that is shown for a second, and not again when it is final', () => {
  const { lines, told } = liveLines();
  lines.shown(['one\n', 'two\n'], 0);
  lines.shown(['one\n', 'changed\n'], 0.5);
  expect(told).toEqual([]);
  lines.shown(['one\n', 'changed\n'], 1);
  expect(told).toEqual(['one']);
  expect(lines.isWaiting).toBe(true);
  lines.shown(['one\n', 'changed\n'], 1.5);
  expect(told).toEqual(['one', 'changed']);
  expect(lines.isWaiting).toBe(false);
  lines.final('one\nchanged\nthree\n');
  expect(told).toEqual(['one', 'changed', 'three']);
});

it('tells a line again that changed after it was told', () => {
  const { lines, told } = liveLines();
  lines.shown(['one\n'], 0);
  lines.shown(['one\n'], 1);
  lines.final('ONE\n');
  expect(told).toEqual(['one', 'ONE']);
});

it('tells nothing of a tree that is redrawn all the time but its last state', () => {
  const { lines, told } = liveLines();
  for (let step = 0; step < 40; step += 1) lines.shown([`a ${step}\n`, `b ${step}\n`], step / 4);
  lines.final('a 39\nb 39\n');
  expect(told).toEqual(['a 39', 'b 39']);
});
