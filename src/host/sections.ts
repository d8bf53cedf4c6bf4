import { ToolError } from '../system/errors.js';
import { randomHex } from '../system/random.js';
import { stripControls, truncate } from '../text/clean.js';
import { quoteWord } from '../text/shell.js';
import type { Host, HostScript } from './host.js';

export type Sections = ReadonlyMap<string, string>;

/** A question to a host whose answer is in sections. */
export type SectionsQuestion = Omit<HostScript, 'script'> & {
  /** Words of a POSIX shell, in which `say NAME` begins a section. */
  script: string;
  /** What the host tells, for an error: `what it runs`; and what it needs for that. */
  tells: string;
  needs: string;
};

/**
 * Runs a script on a host and returns the sections that it prints. Throws a ToolError (`bad-answer`) for an answer that is
 * not whole, and `HostUnreachable`.
 */
export async function askInSections(
  host: Host,
  { script, tells, needs, ...question }: SectionsQuestion,
  signal?: AbortSignal,
): Promise<Sections> {
  // A word that nothing on the host can know.
  const mark = randomHex(16);
  const say = `say() { printf '\\n%s %s\\n' ${quoteWord(mark)} "$*"; }`;
  const result = await host.run({ script: `${say}\n${script}\nsay end`, ...question }, signal);
  const sections = sectionsOf(result.stdout.toString('utf8'), mark);
  if (sections.has('end')) return sections;
  const said = truncate(stripControls(result.stderr.toString('utf8')).trim(), 300);
  throw new ToolError(
    'bad-answer',
    `${host.name} did not tell ${tells} (status ${result.status})${said && `: ${said}`}`,
    { hint: `It needs ${needs}.` },
  );
}

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

/** The words of a line, which blanks are between. */
export function wordsOf(line: string): string[] {
  return line.split(' ').filter((word) => word !== '');
}

export type FileSystem = { point: string; totalBytes: number; usedBytes: number; freeBytes: number };

/** What `df -Pk` prints: the file systems, each once where it is asked for several times. */
export function fileSystemsIn(text: string | undefined): FileSystem[] {
  const found = new Map<string, FileSystem>();
  for (const line of linesOf(text)) {
    const [, ...words] = wordsOf(line);
    const [total = 0, used = 0, free = 0] = words.slice(0, 3).map((word) => Number(word) * 1024);
    const point = words.slice(4).join(' ');
    if (point === '' || ![total, used, free].every(Number.isSafeInteger)) continue;
    found.set(point, { point, totalBytes: total, usedBytes: used, freeBytes: free });
  }
  return [...found.values()];
}
