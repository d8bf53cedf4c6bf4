import type { Metadata } from '../builds/metadata.js';
import { strippedLine, truncate } from '../text/clean.js';
import { formatDuration } from '../text/duration.js';
import { codeSpan } from '../text/markdown.js';

type OutcomeWords = { icon: string; words: string };

const known: Record<string, OutcomeWords> = {
  success: { icon: '✅', words: 'succeeded' },
  failed: { icon: '❌', words: 'failed' },
  timed_out: { icon: '⏱️', words: 'timed out' },
  cancelled: { icon: '🚫', words: 'was cancelled' },
  needs_boot: { icon: '🔄', words: 'needs a boot to take effect' },
  interrupted: { icon: '⚠️', words: 'was interrupted' },
};

/** The sign and the verb for an outcome; one we do not know is not shown as a success. */
export function outcomeWords(outcome: string): OutcomeWords {
  return known[outcome] ?? { icon: '❔', words: `ended as ${codeSpan(truncate(outcome, 40))}` };
}

/** One line of Markdown: what was rebuilt, how it ended, how long it took. */
export function headline(metadata: Metadata, id: string): string {
  const { icon, words } = outcomeWords(metadata.outcome);
  const what = metadata.action === null ? 'the command' : codeSpan(truncate(metadata.action, 40));
  const duration =
    metadata.duration_seconds === null ? '' : ` after ${formatDuration(metadata.duration_seconds)}`;
  return `${icon} ${codeSpan(truncate(id, 100))}: ${what} ${words}${duration}`;
}

/** The same as plain text, for a line of the job log. */
export function headlineText(metadata: Metadata, id: string | null): string {
  const what = [id ?? metadata.host, metadata.action ?? 'the command'].filter(Boolean).join(': ');
  const message = metadata.failure?.message ?? metadata.error_message ?? '';
  const end = strippedLine(metadata.outcome.replaceAll('_', ' '));
  return truncate(strippedLine(`${what} ended as ${end}. ${message}`), 1000);
}
