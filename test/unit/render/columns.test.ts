import { expect, it } from 'vitest';
import { columnsAt } from '../../../src/render/columns.js';
import { Emulator } from '../../../src/terminal/emulator.js';

it.each([
  ['a letter', 'a ', 1],
  ['a wide character', '漢', 2],
  ['an icon before a blank', '\uf313 ', 2],
  ['an icon before a letter', '\uf313x', 1],
  ['an icon before a blank of another style', '\uf313\x1b[41m ', 1],
  ['an icon before the cursor', '\uf313', 1],
  ['a separator before a blank', '\ue0b0 ', 1],
  ['a symbol that is no icon', '✔ ', 1],
])('%s is drawn in the columns that it has', (_, text, columns) => {
  const emulator = new Emulator({ cols: 4, rows: 1 });
  emulator.write(text, 0);
  expect(columnsAt(emulator.finalScreen(), 0, 0)).toBe(columns);
});

it('an icon in the last column has one', () => {
  const emulator = new Emulator({ cols: 2, rows: 1 });
  emulator.write('\x1b[?25la\uf313', 0);
  expect(columnsAt(emulator.finalScreen(), 0, 1)).toBe(1);
});
