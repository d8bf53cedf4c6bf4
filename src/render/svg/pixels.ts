/** Pixels of a rectangle as the data of a path, with one rectangle for each run of a row; equal rows are joined. */
export function pathOfPixels(
  isSet: (x: number, y: number) => boolean,
  width: number,
  height: number,
): string {
  let path = '';
  let above: { runs: string; from: number } = { runs: '', from: 0 };
  for (let y = 0; y <= height; y++) {
    const runs = y < height ? runsOf(isSet, y, width) : '';
    if (runs === above.runs) continue;
    path += rectangles(above.runs, above.from, y);
    above = { runs, from: y };
  }
  return path;
}

/** The runs of set pixels in a row, as `from-to` pairs. */
function runsOf(isSet: (x: number, y: number) => boolean, y: number, width: number): string {
  const runs: string[] = [];
  for (let x = 0; x < width; x++) {
    if (!isSet(x, y)) continue;
    const from = x;
    while (x < width && isSet(x, y)) x++;
    runs.push(`${from}-${x}`);
  }
  return runs.join(' ');
}

function rectangles(runs: string, from: number, to: number): string {
  if (runs === '') return '';
  return runs
    .split(' ')
    .map((run) => {
      const [left, right] = run.split('-').map(Number) as [number, number];
      return `M${left} ${from}h${right - left}v${to - from}h${left - right}z`;
    })
    .join('');
}
