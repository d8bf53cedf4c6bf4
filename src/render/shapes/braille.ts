import type { Mask } from './mask.js';

/** The place of each bit of U+2800 to U+28FF, as column and row. */
const dots = [
  [0, 0],
  [0, 1],
  [0, 2],
  [1, 0],
  [1, 1],
  [1, 2],
  [0, 3],
  [1, 3],
] as const;

/** Draws a braille pattern as square dots on a grid of two by four. */
export function drawBraille(mask: Mask, code: number): void {
  const [stepX, stepY] = [mask.width / 2, mask.height / 4];
  const size = Math.max(1, Math.round(Math.min(stepX, stepY) * 0.5));
  dots.forEach(([col, row], bit) => {
    if (((code >> bit) & 1) === 0) return;
    const x = Math.round((col + 0.5) * stepX - size / 2);
    const y = Math.round((row + 0.5) * stepY - size / 2);
    mask.fill(x, y, x + size, y + size);
  });
}
