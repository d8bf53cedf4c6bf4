import type { ContextLine } from '../../nix/context.js';
import type { KnownFailure } from '../../nix/failures/failure.js';
import { headlineOf } from '../../nix/failures/headline.js';
import type { Understanding } from '../../nix/observer.js';
import type { Source } from '../../nix/said/input-line.js';
import type { Doubt } from '../../nix/verdict.js';
import { showControls } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { indentedLines } from '../../text/layout.js';
import { formatBytes } from '../../text/size.js';
import { placeWords } from './words.js';

/** Where in the input the line is on which an answer stands; null where the answer stands on none. */
export function sourceOf({ failure, doubt }: Understanding): Source | null {
  return failure?.source ?? doubt?.source ?? null;
}

/**
 * An understanding for people, as `explain` prints it, with the lines of the input around its answer where they are
 * wanted; ends with a newline.
 */
export function explanationText(understood: Understanding, context: ContextLine[] | null = null): string {
  const { failures, doubt, phases, activity } = understood;
  const parts = doubt ? [doubtText(doubt)] : failures.map(failureText);
  if (parts.length === 0) parts.push('no failure\n');
  if (context) parts.push(contextText(context, sourceOf(understood)));
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

function doubtText({ reason, line, source }: Doubt): string {
  const lines = ['unclear', `  ${reason}`];
  if (line !== null) lines.push(`  likeliest line${inputLine(source)}: ${line}`);
  return `${lines.join('\n')}\n`;
}

function inputLine(source: Source | null | undefined): string {
  return source ? ` (line ${source.line} of the input)` : '';
}

function contextText(context: ContextLine[], source: Source | null): string {
  const width = String(context.at(-1)?.line ?? 0).length;
  const lines = context.map(({ line, text }) => {
    const mark = line === source?.line ? '>' : ' ';
    return `${mark} ${String(line).padStart(width)} | ${text}`;
  });
  return `${lines.join('\n')}\n`;
}

const tailLines = 10;

function failureText(failure: KnownFailure): string {
  const { family, confidence, message, cause, derivation, location } = failure;
  const { log_tail, hint, reproduce, source } = failure;
  const lines = [`${family} (${Math.round(confidence * 100)} %)${inputLine(source)}`];
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
