import type { Metadata } from '../../builds/metadata.js';
import type { Location } from '../../nix/failures/failure.js';
import { headlineOf } from '../../nix/failures/headline.js';
import { formatDuration } from '../../text/duration.js';
import { formatBytes } from '../../text/size.js';

/** A duration in seconds, or a dash where there is none. */
export function durationWords(seconds: number | null | undefined): string {
  return seconds == null ? '-' : formatDuration(seconds);
}

/** A size in bytes, or a dash where there is none. */
export function sizeWords(bytes: number | null | undefined): string {
  return bytes == null ? '-' : formatBytes(bytes);
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

export function indentedLines(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** A title above indented lines; nothing where there are none. */
export function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...indentedLines(lines)];
}

/** The sections that are not empty, a blank line between them. */
export function joinedSections(sections: readonly (readonly string[])[]): string[] {
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}

/** A text in an ANSI colour (SGR number), where colour is wanted. */
export function colored(text: string, code: number, color: boolean): string {
  return color ? `\x1b[${code}m${text}\x1b[0m` : text;
}
