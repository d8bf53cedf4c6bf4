import type { Metadata } from '../builds/metadata.js';
import { isOutcome, outcomeFacts } from '../builds/outcome.js';
import { headlineOf } from '../nix/failures/headline.js';
import { strippedLine, truncate } from '../text/clean.js';
import { formatDuration } from '../text/duration.js';
import { codeSpan } from '../text/markdown.js';

/** The icon and the verb of an outcome, as Markdown. A word of a later release is shown as code. */
export function outcomePhrase(outcome: string): { icon: string; verb: string } {
  const { icon, verb } = outcomeFacts(outcome);
  return { icon, verb: isOutcome(outcome) ? verb : `ended as ${codeSpan(truncate(outcome, 40))}` };
}

/** One line of Markdown: what was rebuilt, how it ended, how long it took. */
export function headline(metadata: Metadata, id: string): string {
  const { icon, verb } = outcomePhrase(metadata.outcome);
  const what = metadata.action === null ? 'the command' : codeSpan(truncate(metadata.action, 40));
  const duration =
    metadata.duration_seconds === null ? '' : ` after ${formatDuration(metadata.duration_seconds)}`;
  return `${icon} ${codeSpan(truncate(id, 100))}: ${what} ${verb}${duration}`;
}

/** The same as plain text, for a line of the job log, with the cause in place of the duration. */
export function headlineText(metadata: Metadata, id: string | null): string {
  const message = causeWords(metadata);
  const ended = endedText(metadata, id);
  return truncate(strippedLine(message === '' ? ended : `${ended}: ${message}`), 1000);
}

/** The same as plain text, without an icon: `laptop: build failed after 2 min 7 s`. */
export function titleText(metadata: Metadata, id: string | null): string {
  const { duration_seconds: seconds } = metadata;
  return strippedLine(
    `${truncate(endedText(metadata, id), 1000)}${seconds === null ? '' : ` after ${formatDuration(seconds)}`}`,
  );
}

function endedText({ host, action, outcome }: Metadata, id: string | null): string {
  const what = [id ?? host, action ?? 'the command'].filter(Boolean).join(': ');
  return `${what} ${outcomeFacts(outcome).verb}`;
}

/** Why an unsuccessful rebuild failed, as foreign text: its failure's headline; empty where nothing is known. */
export function causeWords({ failure, error_message }: Metadata): string {
  return failure ? headlineOf(failure) : (error_message ?? '');
}
