/** Larger terminals are refused before memory is allocated for them. */
const maxCols = 1000;
const maxRows = 1000;
const maxCells = 200_000;

export type Size = { cols: number; rows: number };

/** Why a terminal of this size is refused; null for one that is accepted. */
export function sizeProblem(cols: unknown, rows: unknown): string | null {
  if (!Number.isInteger(cols) || !Number.isInteger(rows)) return 'columns and rows must be whole numbers';
  const [width, height] = [cols as number, rows as number];
  if (width < 1 || height < 1) return `${width}x${height} is not a terminal size`;
  if (width > maxCols || height > maxRows || width * height > maxCells)
    return `${width}x${height} is larger than ${maxCols} columns, ${maxRows} rows or ${maxCells} cells`;
  return null;
}

/** Parses the data of a resize event (`COLSxROWS`), or returns what is wrong with it. */
export function parseSize(data: string): Size | string {
  const match = /^(\d{1,9})x(\d{1,9})$/.exec(data);
  if (!match) return `${JSON.stringify(data.slice(0, 40))} is not a size such as 120x40`;
  const [cols, rows] = [Number(match[1]), Number(match[2])];
  return sizeProblem(cols, rows) ?? { cols, rows };
}
