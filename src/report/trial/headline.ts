import type { Trial } from '../../builds/trial.js';
import { strippedLine, truncate } from '../../text/clean.js';
import { codeSpan, escapeMarkdown } from '../../text/markdown.js';
import { outcomePhrase } from '../outcome.js';

/** The one line of a trial as Markdown, with the name of its job in a matrix where that is not the host's. */
export function trialHeadline({ outcome, summary, host }: Trial, id: string): string {
  const job = id === host ? '' : ` (${codeSpan(truncate(id, 100))})`;
  return `${outcomePhrase(outcome).icon} ${escapeMarkdown(truncate(strippedLine(summary), 300))}${job}`;
}
