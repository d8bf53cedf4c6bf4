/** Where the text behind the first `count` lines begins; -1 where there are fewer line feeds. */
export function afterLines(text: string, count: number): number {
  let end = 0;
  for (let line = 0; line < count; line += 1) {
    end = text.indexOf('\n', end) + 1;
    if (end === 0) return -1;
  }
  return end;
}
