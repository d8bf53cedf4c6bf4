/** Consecutive lines that are in both texts, only in the first, or only in the second. */
export type Hunk = { kind: 'same' | 'removed' | 'added'; lines: string[] };

/** Rows times columns of the largest table that one gap between anchors may take. */
const maxCells = 4_000_000;

/**
 * The difference of two lists of lines by patience diff (Bram Cohen): lines that occur once in each text
 * are anchors, their longest increasing run is kept, and the gaps between are compared in the same way and
 * finally by a longest common subsequence. Written by hand: this keeps moved output readable and stays fast
 * on logs of a hundred thousand lines, where a plain table would not. `keyOf` returns the form in which
 * lines are compared; the lines of `same` are those of `b`.
 */
export function diffLines(
  a: readonly string[],
  b: readonly string[],
  keyOf: (line: string) => string = (line) => line,
): Hunk[] {
  const hunks: Hunk[] = [];
  const push = (kind: Hunk['kind'], lines: readonly string[]) => {
    if (lines.length === 0) return;
    const last = hunks.at(-1);
    if (last?.kind === kind) for (const line of lines) last.lines.push(line);
    else hunks.push({ kind, lines: [...lines] });
  };
  const keysA = a.map(keyOf);
  const keysB = b.map(keyOf);
  let [doneA, doneB] = [0, 0];
  for (const [atA, atB] of [...matches(keysA, keysB), [a.length, b.length] as const]) {
    push('removed', a.slice(doneA, atA));
    push('added', b.slice(doneB, atB));
    if (atB < b.length) push('same', [b[atB]!]);
    [doneA, doneB] = [atA + 1, atB + 1];
  }
  return hunks;
}

type Range = { fromA: number; toA: number; fromB: number; toB: number };
type Pair = readonly [number, number];

/** Pairs of indices of equal lines, increasing in both. */
function matches(a: readonly string[], b: readonly string[]): Pair[] {
  const found: Pair[] = [];
  const open: Range[] = [{ fromA: 0, toA: a.length, fromB: 0, toB: b.length }];
  for (let range = open.pop(); range; range = open.pop()) {
    let { fromA, toA, fromB, toB } = range;
    while (fromA < toA && fromB < toB && a[fromA] === b[fromB]) found.push([fromA++, fromB++]);
    while (fromA < toA && fromB < toB && a[toA - 1] === b[toB - 1]) found.push([--toA, --toB]);
    if (fromA === toA || fromB === toB) continue;
    const anchors = anchorsIn(a, b, { fromA, toA, fromB, toB });
    if (anchors.length === 0) {
      found.push(...commonSubsequence(a, b, { fromA, toA, fromB, toB }));
      continue;
    }
    // Each gap after the first starts with its anchor, which the next turn matches first.
    for (const [atA, atB] of [...anchors, [toA, toB] as const]) {
      open.push({ fromA, toA: atA, fromB, toB: atB });
      [fromA, fromB] = [atA, atB];
    }
  }
  return found.sort((x, y) => x[0] - y[0]);
}

/** Lines that occur exactly once in each side of the range, the longest run that increases in both. */
function anchorsIn(a: readonly string[], b: readonly string[], range: Range): Pair[] {
  const onceB = positionsOfUnique(b, range.fromB, range.toB);
  const pairs: Pair[] = [];
  for (const [line, atA] of positionsOfUnique(a, range.fromA, range.toA)) {
    const atB = onceB.get(line);
    if (atB !== undefined) pairs.push([atA, atB]);
  }
  return longestIncreasing(pairs);
}

function positionsOfUnique(lines: readonly string[], from: number, to: number): Map<string, number> {
  const once = new Map<string, number>();
  const twice = new Set<string>();
  for (let index = from; index < to; index += 1) {
    const line = lines[index]!;
    if (twice.has(line)) continue;
    if (once.delete(line)) twice.add(line);
    else once.set(line, index);
  }
  return once;
}

/** Patience sorting: `pairs` increase in their first index; keeps the most that do in their second. */
function longestIncreasing(pairs: readonly Pair[]): Pair[] {
  const tops: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [index, pair] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < pair[1]) low = middle + 1;
      else high = middle;
    }
    previous[index] = low > 0 ? tops[low - 1] : undefined;
    tops[low] = index;
  }
  const kept: Pair[] = [];
  for (let at = tops.at(-1); at !== undefined; at = previous[at]) kept.push(pairs[at]!);
  return kept.reverse();
}

/** By the table of lengths; a gap too large for it counts as wholly different. */
function commonSubsequence(a: readonly string[], b: readonly string[], range: Range): Pair[] {
  const rows = range.toA - range.fromA;
  const columns = range.toB - range.fromB;
  if (rows * columns > maxCells) return [];
  const width = columns + 1;
  const table = new Uint16Array((rows + 1) * width);
  for (let row = rows - 1; row >= 0; row -= 1)
    for (let column = columns - 1; column >= 0; column -= 1)
      table[row * width + column] =
        a[range.fromA + row] === b[range.fromB + column]
          ? table[(row + 1) * width + column + 1]! + 1
          : Math.max(table[(row + 1) * width + column]!, table[row * width + column + 1]!);
  const found: Pair[] = [];
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    if (a[range.fromA + row] === b[range.fromB + column]) {
      found.push([range.fromA + row++, range.fromB + column++]);
    } else if (table[(row + 1) * width + column]! >= table[row * width + column + 1]!) row += 1;
    else column += 1;
  }
  return found;
}
