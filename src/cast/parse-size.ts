/** Terminals beyond these are refused before memory is spent on them. */
export const maxCols = 1000;
export const maxRows = 1000;
export const maxCells = 200_000;

export type Size = { cols: number; rows: number };

/** Says why a terminal of this size cannot be taken, or null where it can. */
export function sizeProblem(cols: unknown, rows: unknown): string | null {
  if (!Number.isInteger(cols) || !Number.isInteger(rows)) return 'columns and rows must be whole numbers';
  const [width, height] = [cols as number, rows as number];
  if (width < 1 || height < 1) return `${width}x${height} is not a terminal size`;
  if (width > maxCols || height > maxRows || width * height > maxCells)
    return `${width}x${height} is larger than ${maxCols} columns, ${maxRows} rows or ${maxCells} cells`;
  return null;
}

/** Reads the data of a resize event (`COLSxROWS`), or says what is wrong with it. */
export function parseSize(data: string): Size | string {
  const match = /^(\d{1,9})x(\d{1,9})$/.exec(data);
  if (!match) return `${JSON.stringify(data.slice(0, 40))} is not a size such as 120x40`;
  const [cols, rows] = [Number(match[1]), Number(match[2])];
  return sizeProblem(cols, rows) ?? { cols, rows };
}
