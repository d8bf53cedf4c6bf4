import { expect, it } from 'vitest';
import { sideBySide } from '../../../src/compare/side-by-side.js';
import { cellWords, colorOf } from '../../../src/terminal/cell.js';
import { lastScreen } from '../../../src/terminal/play.js';
import { rowText, type Screen, screenText } from '../../../src/terminal/screen.js';

/** The screen that a program's output leaves on a terminal of 30 by 6. */
function screenOf(output: string, cols = 30, rows = 6): Promise<Screen> {
  return lastScreen({
    header: { version: 2, cols, rows },
    events: async function* () {
      yield [{ time: 0, code: 'o', data: output }];
    },
    damage: () => null,
  });
}

const lines = (...texts: string[]) => texts.join('\r\n');
const join = async (a: string, b: string) =>
  sideBySide({ title: 'A', screen: await screenOf(a) }, { title: 'B', screen: await screenOf(b) });

it('sideBySide puts each screen under its title and marks the rows that only one has', async () => {
  const joined = await join(lines('same', 'old', 'end'), lines('same', 'new line', 'end'));
  expect(screenText(joined)).toBe(
    ['  A        B', '', '  same     same', '▌ old    ▌ new line', '  end      end'].join('\n'),
  );
  const colorAt = (row: number, col: number) =>
    colorOf(joined.cells[(row * joined.cols + col) * cellWords + 1]!);
  expect(colorAt(3, 0)).toBe(1);
  expect(colorAt(3, 9)).toBe(2);
});

it('sideBySide does not mark rows that differ only in times, or that moved', async () => {
  const joined = await join(lines('took 3s', 'last'), lines('first', 'took 9s', 'last'));
  expect(screenText(joined).match(/▌/g)).toHaveLength(1);
});

it('sideBySide keeps wide characters and joined emoji of both', async () => {
  const joined = await join('👩‍🚀 漢字', '👩‍💻 é');
  expect(rowText(joined, 2)).toMatch(/^▌ 👩‍🚀 漢字 {3}▌ 👩‍💻 é$/);
});

it('sideBySide accepts screens of different sizes, and empty ones', async () => {
  const [large, blank] = [await screenOf(lines('1', '2', '3', '4'), 10, 4), await screenOf('', 80, 2)];
  const joined = sideBySide({ title: 'a', screen: large }, { title: 'b', screen: blank });
  expect(screenText(joined)).toBe(['  a     b', '', '▌ 1', '▌ 2', '▌ 3', '▌ 4'].join('\n'));
  expect(sideBySide({ title: '', screen: blank }, { title: '', screen: blank }).rows).toBe(3);
});

it('sideBySide aligns titles of wide characters and cuts them without halving one', async () => {
  const narrow = await screenOf('x', 5);
  const joined = sideBySide({ title: '日本語', screen: narrow }, { title: 'B', screen: narrow });
  expect(rowText(joined, 0)).toMatch(/^ {2}日本 {6}B$/);
});
