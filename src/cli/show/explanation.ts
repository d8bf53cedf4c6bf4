import type { Failure } from '../../nix/failures/failure.js';
import { headlineOf } from '../../nix/failures/headline.js';
import type { Understanding } from '../../nix/observer.js';
import { showControls } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { formatBytes } from '../../text/size.js';
import { indentedLines, placeWords } from './words.js';

/** An understanding for people, as `explain` prints it; ends with a newline. */
export function explanationText({ failures, phases, activity }: Understanding): string {
  const parts = failures.length > 0 ? failures.map(failureText) : ['no failure\n'];
  const timed = phases.filter(({ duration_seconds }) => duration_seconds > 0);
  if (timed.length > 0)
    parts.push(
      `phases:\n${timed.map(({ name, duration_seconds }) => `  ${name.padEnd(11)} ${formatDuration(duration_seconds)}\n`).join('')}`,
    );
  const counts = [
    activity.built ? `${activity.built} built` : '',
    activity.fetched ? `${activity.fetched} fetched` : '',
    activity.download_bytes ? `${formatBytes(activity.download_bytes)} downloaded` : '',
    activity.failed ? `${activity.failed} failed` : '',
  ].filter(Boolean);
  if (counts.length > 0) parts.push(`activity: ${counts.join(', ')}\n`);
  return showControls(parts.join('\n'));
}

const tailLines = 10;

function failureText(failure: Failure): string {
  const { family, confidence, message, cause, derivation, location, log_tail, hint, reproduce } = failure;
  const lines = [`${family} (${Math.round(confidence * 100)} %)`];
  if (cause) lines.push(`  ${headlineOf(failure)}`);
  lines.push(...indentedLines(message.split('\n')));
  if (location) lines.push(`  ${placeWords(location)}`);
  if (derivation && !message.includes(derivation)) lines.push(`  ${derivation}`);
  // The tail of an evaluation error is the block itself, which message and place repeat.
  const isBlock = log_tail.some(
    (line) => /^\s*error:/.test(line) && line.includes(message.split('\n')[0] ?? ''),
  );
  const tail = isBlock ? [] : log_tail.filter((line) => !message.includes(line.trim())).slice(-tailLines);
  if (tail.length > 0) lines.push('  last lines:', ...tail.map((line) => `  | ${line}`));
  lines.push(`  hint: ${hint}`);
  if (reproduce) lines.push(`  reproduce: ${reproduce}`);
  return `${lines.join('\n')}\n`;
}
