/** Where the text behind the first `count` lines begins; -1 where there are fewer line feeds. */
export function afterLines(text: string, count: number): number {
  let end = 0;
  for (let line = 0; line < count; line += 1) {
    end = text.indexOf('\n', end) + 1;
    if (end === 0) return -1;
  }
  return end;
}

/** How many line feeds are between two positions of a text. */
export function countLineFeeds(text: string, from = 0, to = text.length): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}

/** The lines of a text that are not blank. */
export function filledLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
