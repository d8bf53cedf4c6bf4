/** What a script printed, in sections that begin with a line of `mark` and their name. What is before the first is left out. */
export function sectionsOf(printed: string, mark: string): Map<string, string> {
  const sections = new Map<string, string>();
  for (const part of printed.split(`\n${mark} `).slice(1)) {
    const end = part.indexOf('\n');
    if (end !== -1) sections.set(part.slice(0, end), part.slice(end + 1));
  }
  return sections;
}

/** The lines of a section that are not empty. */
export function linesOf(text: string | undefined): string[] {
  return (text ?? '').split('\n').filter((line) => line !== '');
}

/** Blocks of NAME=VALUE lines, as `systemctl show` prints them, in whichever order. */
export function propertyBlocks(text: string | undefined): Map<string, string>[] {
  return (text ?? '')
    .split('\n\n')
    .map((block) => new Map(linesOf(block).map((line) => propertyOf(line))))
    .filter((block) => block.size > 0);
}

function propertyOf(line: string): [string, string] {
  const equals = line.indexOf('=');
  return equals === -1 ? [line, ''] : [line.slice(0, equals), line.slice(equals + 1)];
}
