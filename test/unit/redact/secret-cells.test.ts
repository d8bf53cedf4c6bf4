import { expect, it } from 'vitest';
import { compileRedaction } from '../../../src/redact/compile-redaction.js';
import { secretCells } from '../../../src/redact/secret-cells.js';

const redaction = compileRedaction({ secrets: ['hunter2secret'], patterns: ['pin \\d+'] }, {});

/** The rows with `*` for each masked cell. Wide characters take two cells. */
function masked(rows: string[], cols: number): string[] {
  const cells = rows.flatMap((row) => {
    const texts = [...row].flatMap((char) => (char === '日' ? [char, ''] : [char]));
    return [...texts, ...Array<string>(cols - texts.length).fill(' ')];
  });
  const secret = secretCells(redaction, cells, cols);
  return rows.map((_, row) =>
    cells
      .slice(row * cols, (row + 1) * cols)
      .map((cell, column) => (secret[row * cols + column] === 1 ? '*' : cell))
      .join('')
      .trimEnd(),
  );
}

it('secretCells marks exactly the cells of a secret', () => {
  expect(masked(['a hunter2secret b', 'pin 1234, nothing'], 20)).toEqual([
    'a ************* b',
    '********, nothing',
  ]);
});

it('secretCells finds a secret that the terminal wrapped, or that continues indented', () => {
  expect(masked(['...hunter2', 'secret b'], 10)).toEqual(['...*******', '****** b']);
  expect(masked(['x hunt', '   er2secret'], 14)).toEqual(['x ****', '   *********']);
  expect(masked(['ab pin 12', '34 x'], 9)).toEqual(['ab ******', '** x']);
});

it('secretCells counts wide characters as the terminal does', () => {
  expect(masked(['日日hunter2secret', '日x'], 20)).toEqual(['日日*************', '日x']);
});

it('secretCells finds nothing on an empty screen', () => {
  expect(masked(['', ''], 4)).toEqual(['', '']);
  expect(secretCells(redaction, [], 80)).toEqual(new Uint8Array(0));
});
