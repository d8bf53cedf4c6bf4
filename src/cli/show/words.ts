import type { Metadata } from '../../builds/metadata.js';
import type { Location } from '../../nix/failures/failure.js';
import { headlineOf } from '../../nix/failures/headline.js';
import { formatDuration } from '../../text/duration.js';

/** A duration in seconds, or a dash where there is none. */
export function durationWords(seconds: number | null | undefined): string {
  return seconds == null ? '-' : formatDuration(seconds);
}

/** Why an unsuccessful build failed: its family, or else its outcome, and its headline without `error:`. */
export function failureWords({ outcome, failure, error_message }: Metadata): string {
  const what = outcome === 'failed' ? (failure?.family ?? outcome) : outcome;
  const message = (failure ? headlineOf(failure) : error_message)?.replace(/^error: /, '');
  return message ? `${what}: ${message}` : what;
}

/** Where a failure is: `at FILE:LINE:COLUMN`, and whether that is only probable. */
export function placeWords({ file, line, column, probable }: Location): string {
  return `${probable ? 'probably at' : 'at'} ${file}:${line}${column === null ? '' : `:${column}`}`;
}
