import { cellWords, colorKind, content, fgFlag } from '../terminal/cell.js';
import { cellText, rowText, type Screen } from '../terminal/screen.js';
import { cutToWidth, displayWidth } from '../text/width.js';
import { diffLines } from './diff.js';
import { normaliseLine } from './normalise.js';

/** The mark of a row and a blank, before each of the two. */
const gutter = 2;
/** Blanks between the two. */
const between = 3;
const mark = '▌'.codePointAt(0)!;
const blank = 1 << content.widthShift;
const red = 1;
const green = 2;

/** A screen and the title above it. */
export type Titled = { title: string; screen: Screen };

/**
 * Two screens beside each other as one, each under its title, rows that are only in one of them
 * marked: red on the left, green on the right. Rows are compared as log lines are, without times and
 * hashes, and may have moved. Blank rows and columns beyond the content are left out.
 */
export function sideBySide(a: Titled, b: Titled): Screen {
  const rows = Math.max(contentRows(a.screen), contentRows(b.screen), 1);
  const [widthA, widthB] = [width(a), width(b)];
  const left = gutter + widthA + between;
  const cols = left + gutter + widthB;
  const joined: Screen = {
    cols,
    rows: rows + 2,
    cells: new Uint32Array(cols * (rows + 2) * cellWords),
    clusters: [...a.screen.clusters, ...b.screen.clusters],
    cursor: { x: 0, y: 0, visible: false },
    ...(a.screen.theme ? { theme: a.screen.theme } : {}),
  };
  for (let at = 0; at < joined.cells.length; at += cellWords) joined.cells[at] = blank;
  const changed = changedRows(a.screen, b.screen);
  drawSide(joined, a, { column: 0, width: widthA, changed: changed.a, color: red, firstCluster: 0 });
  drawSide(joined, b, {
    column: left,
    width: widthB,
    changed: changed.b,
    color: green,
    firstCluster: a.screen.clusters.length,
  });
  return joined;
}

/** Rows up to the last one that is not blank. */
function contentRows(screen: Screen): number {
  let rows = screen.rows;
  while (rows > 0 && rowText(screen, rows - 1) === '') rows -= 1;
  return rows;
}

/** Columns up to the last one that is not blank in some row, the title's included. */
function width({ title, screen }: Titled): number {
  const rows = Array.from({ length: screen.rows }, (_, row) => columnsOf(screen, row));
  return Math.max(1, Math.min(displayWidth(title), screen.cols), ...rows);
}

function columnsOf(screen: Screen, row: number): number {
  let columns = screen.cols;
  while (columns > 0 && cellText(screen, row * screen.cols + columns - 1) === ' ') columns -= 1;
  return columns;
}

function changedRows(a: Screen, b: Screen): { a: Set<number>; b: Set<number> } {
  const textsOf = (screen: Screen) =>
    Array.from({ length: contentRows(screen) }, (_, row) => rowText(screen, row));
  const changed = { a: new Set<number>(), b: new Set<number>() };
  let [rowA, rowB] = [0, 0];
  for (const { kind, lines } of diffLines(textsOf(a), textsOf(b), normaliseLine)) {
    for (const _ of lines) {
      if (kind === 'removed') changed.a.add(rowA);
      if (kind === 'added') changed.b.add(rowB);
      if (kind !== 'added') rowA += 1;
      if (kind !== 'removed') rowB += 1;
    }
  }
  return changed;
}

type SidePlacement = {
  /** The first column of its gutter. */
  column: number;
  width: number;
  changed: ReadonlySet<number>;
  color: number;
  /** Where its clusters start among the joined ones. */
  firstCluster: number;
};

function drawSide(into: Screen, { title, screen }: Titled, { column, width, ...place }: SidePlacement): void {
  placeTitle(into, cutToWidth(title, width), column + gutter);
  for (let row = 0; row < Math.min(into.rows - 2, screen.rows); row += 1) {
    const color = place.color | (colorKind.palette16 << 24);
    if (place.changed.has(row)) writeCell(into, column, row + 2, mark, color);
    for (let col = 0; col < width; col += 1) {
      const target = (row + 2) * into.cols + column + gutter + col;
      copyCell(screen, row * screen.cols + col, into, target, place.firstCluster);
    }
  }
}

/** Writes the title into the first row; marks without a cell of their own are left out. */
function placeTitle(into: Screen, title: string, column: number): void {
  let at = column;
  for (const character of title) {
    const columns = displayWidth(character);
    if (columns === 0) continue;
    writeCell(into, at, 0, character.codePointAt(0) ?? 0, fgFlag.bold, columns);
    // The second half of a wide character is a cell of no width.
    if (columns === 2) into.cells[(at + 1) * cellWords] = 0;
    at += columns;
  }
}

/** Copies a cell without the cursor; its cluster's number becomes that among the joined ones. */
function copyCell(from: Screen, source: number, to: Screen, target: number, firstCluster: number): void {
  const words = from.cells.subarray(source * cellWords, (source + 1) * cellWords);
  to.cells.set(words, target * cellWords);
  const [first, overlay] = [target * cellWords, target * cellWords + 3];
  if (words[0]! & content.cluster)
    to.cells[first] = (words[0]! & ~content.codePoint) | ((words[0]! & content.codePoint) + firstCluster);
  to.cells[overlay] = words[3]! & cursorless;
}

// Bits 29 and 30 of the overlay hold the cursor's shape.
const cursorless = ~(3 << 29);

function writeCell(into: Screen, column: number, row: number, code: number, fg: number, width = 1): void {
  const at = (row * into.cols + column) * cellWords;
  into.cells[at] = code | (width << content.widthShift);
  into.cells[at + 1] = fg;
}
