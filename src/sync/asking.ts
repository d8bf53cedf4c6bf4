import { showControls } from '../text/clean.js';
import type { Course } from './course.js';

/** So many lines of a difference are shown; git shows all of it. */
const mostLines = 200;

/**
 * Whether a step may go on: where a person is asked before each, they see what it would do first, a text of lines. `difference` is
 * only made where it is shown.
 */
export async function isWanted(
  { edges: { asksEach, confirm, show }, request }: Course,
  question: string,
  difference: () => Promise<string> | string,
): Promise<boolean> {
  if (!asksEach || confirm === null || request.isDryRun) return true;
  const lines = showControls(await difference())
    .trimEnd()
    .split('\n');
  const left = lines.length - mostLines;
  show(
    `\n${[...lines.slice(0, mostLines), ...(left > 0 ? [`… and ${left} lines more`] : [])].join('\n')}\n\n`,
  );
  return confirm(question);
}

/** What differs between two commits, or between one and the index (`--cached`), as git prints it: files first, then their lines. */
export async function differenceOf({ git }: Course, words: readonly string[]): Promise<string> {
  // No program that the repository's configuration names is run for it.
  const plain = ['diff', '--no-ext-diff', '--no-textconv', '--no-color', '--stat=100', '--patch'];
  const { stdout } = await git.run([...plain, ...words], { timeoutMs: 60_000 });
  return stdout;
}
