import type { Mask } from './mask.js';

type Point = [x: number, y: number];

/** Draws a powerline separator (U+E0B0 to U+E0BF). */
export function drawPowerline(mask: Mask, code: number): void {
  const { width: w, height: h } = mask;
  const corners: Record<'tl' | 'tr' | 'bl' | 'br', Point> = {
    tl: [0, 0],
    tr: [w, 0],
    bl: [0, h],
    br: [w, h],
  };
  const { tl, tr, bl, br } = corners;
  const fill = (points: Point[]) => mask.smooth((coverage) => coverage.polygon(points));
  const shapes: (() => void)[] = [
    () => fill([tl, [w, h / 2], bl]),
    () => mask.line([tl, [w, h / 2], bl]),
    () => fill([tr, [0, h / 2], br]),
    () => mask.line([tr, [0, h / 2], br]),
    () => fill([tl, ...halfRound(0, w, h), bl]),
    () => mask.line(halfRound(0, w - mask.stroke / 2, h)),
    () => fill([tr, ...halfRound(w, -w, h), br]),
    () => mask.line(halfRound(w, -w + mask.stroke / 2, h)),
    () => fill([tl, br, bl]),
    () => mask.line([tl, br]),
    () => fill([tr, br, bl]),
    () => mask.line([tr, bl]),
    () => fill([tl, tr, bl]),
    () => mask.line([tr, bl]),
    () => fill([tl, tr, br]),
    () => mask.line([tl, br]),
  ];
  shapes[code - 0xe0b0]?.();
}

/** Half an ellipse from the top to the bottom of the cell, with its ends at `x`, bulging by `bulge`. */
function halfRound(x: number, bulge: number, height: number): Point[] {
  return Array.from({ length: 25 }, (_, step) => {
    const angle = (step / 24) * Math.PI;
    return [x + bulge * Math.sin(angle), (height / 2) * (1 - Math.cos(angle))];
  });
}
