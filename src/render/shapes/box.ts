import type { Mask } from './mask.js';

// Weights of the arms to the left, up, right and down of U+2500 to U+257F: 0 none, 1 light, 2 heavy,
// 3 double, from the characters' names in Unicode. 0000 marks what is drawn otherwise.
const arms = `1010 2020 0101 0202 0000 0000 0000 0000 0000 0000 0000 0000 0011 0021 0012 0022
1001 2001 1002 2002 0110 0120 0210 0220 1100 2100 1200 2200 0111 0121 0211 0112
0212 0221 0122 0222 1101 2101 1201 1102 1202 2201 2102 2202 1011 2011 1021 2021
1012 2012 1022 2022 1110 2110 1120 2120 1210 2210 1220 2220 1111 2111 1121 2121
1211 1112 1212 2211 1221 2112 1122 2221 2122 2212 1222 2222 0000 0000 0000 0000
3030 0303 0031 0013 0033 3001 1003 3003 0130 0310 0330 3100 1300 3300 0131 0313
0333 3101 1303 3303 3031 1013 3033 3130 1310 3330 3131 1313 3333 0000 0000 0000
0000 0000 0000 0000 1000 0100 0010 0001 2000 0200 0020 0002 1020 0102 2010 0201`.split(/\s/);

const dashes: Record<number, [count: number, heavy: boolean, vertical: boolean]> = {
  4: [3, false, false],
  5: [3, true, false],
  6: [3, false, true],
  7: [3, true, true],
  8: [4, false, false],
  9: [4, true, false],
  10: [4, false, true],
  11: [4, true, true],
  76: [2, false, false],
  77: [2, true, false],
  78: [2, false, true],
  79: [2, true, true],
};

/** The two directions in which an arc (U+256D to U+2570) leaves its cell: -1 left or up, 1 right or down. */
const arcs: Record<number, [x: number, y: number]> = {
  109: [1, 1],
  110: [-1, 1],
  111: [-1, -1],
  112: [1, -1],
};

/** Draws a box drawing character (U+2500 to U+257F), so that it meets its neighbours without a gap. */
export function drawBox(mask: Mask, code: number): void {
  const index = code - 0x2500;
  const dash = dashes[index];
  const arc = arcs[index];
  if (dash) drawDashes(mask, ...dash);
  else if (arc) drawArc(mask, ...arc);
  else if (index >= 113 && index <= 115) drawDiagonals(mask, index);
  else drawArms(mask, [...arms[index]!].map(Number) as Arms);
}

type Weight = number;
type Arms = [left: Weight, up: Weight, right: Weight, down: Weight];
type Band = { from: number; to: number };

/** Where lines of each weight run across an axis of `length` pixels; a double has two bands. */
function bands(length: number, stroke: number) {
  const middle = (thickness: number): Band => {
    const from = Math.floor((length - thickness) / 2);
    return { from, to: from + thickness };
  };
  const light = middle(stroke);
  return {
    light,
    heavy: middle(Math.max(stroke + 1, stroke * 2)),
    near: { from: light.from - stroke, to: light.from },
    far: { from: light.to, to: light.to + stroke },
  };
}

function drawArms(mask: Mask, [left, up, right, down]: Arms): void {
  const across = bands(mask.width, mask.stroke);
  const along = bands(mask.height, mask.stroke);
  const horizontal = (from: number, to: number, band: Band) => mask.fill(from, band.from, to, band.to);
  const vertical = (from: number, to: number, band: Band) => mask.fill(band.from, from, band.to, to);
  const forward = (draw: typeof horizontal) => (reach: Band, band: Band) => draw(0, reach.to, band);
  const backward = (draw: typeof horizontal, length: number) => (reach: Band, band: Band) =>
    draw(reach.from, length, band);
  drawArm(left, right, up, down, across, along, false, forward(horizontal));
  drawArm(right, left, up, down, across, along, true, backward(horizontal, mask.width));
  drawArm(up, down, left, right, along, across, false, forward(vertical));
  drawArm(down, up, left, right, along, across, true, backward(vertical, mask.height));
}

type Bands = ReturnType<typeof bands>;

/**
 * Draws one arm up to where it meets the others. `reached` are the bands of the crossing lines,
 * `own` those of the arm itself; `mirrored` arms come from the far edge.
 */
function drawArm(
  weight: Weight,
  opposite: Weight,
  nearSide: Weight,
  farSide: Weight,
  reached: Bands,
  own: Bands,
  mirrored: boolean,
  draw: (reach: Band, band: Band) => void,
): void {
  if (weight === 0) return;
  const [close, distant] = mirrored ? [reached.far, reached.near] : [reached.near, reached.far];
  const middle = nearSide === 2 || farSide === 2 ? reached.heavy : reached.light;
  if (weight !== 3) {
    const both = nearSide === 3 && farSide === 3;
    const either = nearSide === 3 || farSide === 3;
    const reach = both && opposite === 0 ? close : either && opposite === 0 ? distant : middle;
    draw(reach, weight === 2 ? own.heavy : own.light);
    return;
  }
  const sides: [Band, Weight, Weight][] = [
    [own.near, nearSide, farSide],
    [own.far, farSide, nearSide],
  ];
  for (const [band, same, other] of sides)
    draw(same === 3 ? close : same === 0 && other === 3 && opposite === 0 ? distant : middle, band);
}

function drawDashes(mask: Mask, count: number, heavy: boolean, vertical: boolean): void {
  const [length, breadth] = vertical ? [mask.height, mask.width] : [mask.width, mask.height];
  const band = bands(breadth, mask.stroke)[heavy ? 'heavy' : 'light'];
  for (let dash = 0; dash < count; dash++) {
    const from = Math.round((dash * length) / count);
    const gap = Math.max(1, Math.round(length / count / 4));
    const to = Math.round(((dash + 1) * length) / count) - gap;
    if (vertical) mask.fill(band.from, from, band.to, to);
    else mask.fill(from, band.from, to, band.to);
  }
}

function drawArc(mask: Mask, toX: number, toY: number): void {
  const middle = (length: number) => bands(length, mask.stroke).light.from + mask.stroke / 2;
  const [x, y] = [middle(mask.width), middle(mask.height)];
  const radius = Math.min(x, mask.width - x, y, mask.height - y);
  const [edgeX, edgeY] = [toX > 0 ? mask.width : 0, toY > 0 ? mask.height : 0];
  const points: [number, number][] = x + toX * radius === edgeX ? [] : [[edgeX, y]];
  for (let step = 0; step <= 12; step++) {
    const angle = (step / 12) * (Math.PI / 2);
    points.push([x + toX * radius * (1 - Math.sin(angle)), y + toY * radius * (1 - Math.cos(angle))]);
  }
  if (y + toY * radius !== edgeY) points.push([x, edgeY]);
  mask.line(points);
}

function drawDiagonals(mask: Mask, index: number): void {
  const { width, height } = mask;
  if (index !== 114)
    mask.line([
      [width, 0],
      [0, height],
    ]);
  if (index !== 113)
    mask.line([
      [0, 0],
      [width, height],
    ]);
}
