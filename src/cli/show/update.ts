import type { Update, UpdateDecision } from '../../builds/update.js';
import { shownLine } from '../../text/clean.js';
import { colored, indentedLines } from '../../text/layout.js';

/** What speaks against an update, and what can be done instead; empty where nothing does. */
export function decisionText({ verdict, reasons, alternatives }: UpdateDecision, color: boolean): string {
  if (reasons.length === 0) return '';
  const title = verdict === 'refuse' ? colored('refused', 31, color) : colored('to be decided', 33, color);
  const lines = (texts: readonly string[]) =>
    texts.flatMap((text) => text.split('\n').map((line) => shownLine(line, 500)));
  return `${[
    '',
    title,
    ...indentedLines(lines(reasons)),
    ...(alternatives.length > 0 ? ['instead', ...indentedLines(lines(alternatives))] : []),
  ].join('\n')}\n`;
}

/** How an update ended, in a sentence. */
export function updateText({ outcome, message, commit, lock }: Update, color: boolean): string {
  const isWell = ['applied', 'unchanged', 'not-due', 'undone'].includes(outcome);
  const sign = isWell ? colored('✓', 32, color) : colored('✗', 31, color);
  const made = commit?.state === 'made' ? [`  committed as ${commit.id.slice(0, 12)}`] : [];
  const way =
    outcome === 'applied' && lock !== null ? ['  nixos-rebuild-test update rollback takes it back'] : [];
  return `\n${[`${sign} ${shownLine(message, 1000)}`, ...made, ...way].join('\n')}\n`;
}
