import type { Rect } from './container.js';

/**
 * The smallest rectangle in `rect` that holds every pixel in which two pictures, `width` pixels wide,
 * differ; null where they are equal.
 */
export function trimmed(before: Uint8Array, after: Uint8Array, width: number, rect: Rect): Rect | null {
  let [left, top, right, bottom] = [rect.x, rect.y, rect.x + rect.width, rect.y + rect.height];
  const rowDiffers = (y: number) => {
    for (let at = y * width + left; at < y * width + right; at++) if (before[at] !== after[at]) return true;
    return false;
  };
  const columnDiffers = (x: number) => {
    for (let at = top * width + x; at < bottom * width + x; at += width)
      if (before[at] !== after[at]) return true;
    return false;
  };
  while (top < bottom && !rowDiffers(top)) top++;
  if (top === bottom) return null;
  while (!rowDiffers(bottom - 1)) bottom--;
  while (!columnDiffers(left)) left++;
  while (!columnDiffers(right - 1)) right--;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
