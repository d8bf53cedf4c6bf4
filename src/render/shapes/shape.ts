import type { CellMetrics } from '../metrics.js';
import { drawBlock, drawScanLine, drawSextant } from './block.js';
import { drawBox } from './box.js';
import { drawBraille } from './braille.js';
import { Mask } from './mask.js';
import { drawPowerline } from './powerline.js';

const shapes: [from: number, to: number, draw: (mask: Mask, code: number) => void][] = [
  [0x23ba, 0x23bd, drawScanLine],
  [0x2500, 0x257f, drawBox],
  [0x2580, 0x259f, drawBlock],
  [0x2800, 0x28ff, drawBraille],
  [0xe0b0, 0xe0bf, drawPowerline],
  [0x1fb00, 0x1fb3b, drawSextant],
];

/** Whether a character has to reach the edges of its cell, and is drawn by code. */
export function isShape(code: number): boolean {
  return shapes.some(([from, to]) => code >= from && code <= to);
}

/** The mask of a character that has to reach the edges of its cell, or null where a font has to draw it. */
export function shapeOf(metrics: CellMetrics, code: number): Uint8Array | null {
  const shape = shapes.find(([from, to]) => code >= from && code <= to);
  if (!shape) return null;
  const mask = Mask.of(metrics);
  shape[2](mask, code);
  return mask.levels;
}
