import type { Failure, Location } from '../../nix/failures/failure.js';
import { headlineOf } from '../../nix/failures/headline.js';
import { stripControls, strippedLine, truncate } from '../../text/clean.js';
import {
  codeBlock,
  codeSpan,
  details,
  escapeMarkdown,
  htmlCode,
  link,
  proseMarkdown,
} from '../../text/markdown.js';

/** How much of a failure is shown: lines of its message and of its log. */
export type FailureDetail = { messageLines: number; logLines: number };

const unfoldedLines = 25;

/** The failure's cause, place, hint and log excerpt as Markdown. */
export function failureMarkdown(failure: Failure, sources: string | null, detail: FailureDetail): string {
  const parts = [
    failure.cause ? `**${escapeMarkdown(truncate(headlineOf(failure), 500))}**` : '',
    codeBlock(boundedLines(stripControls(failure.message).split('\n'), detail.messageLines, 'first')),
    facts(failure, sources).join(' · '),
    failure.hint === '' ? '' : `💡 ${proseMarkdown(truncate(failure.hint, 1000))}`,
    logExcerpt(failure, detail.logLines),
  ];
  return parts.filter((part) => part.trim() !== '').join('\n\n');
}

/** A failure in one line, for the further ones under `--keep-going`. */
export function failureLine(failure: Failure, sources: string | null): string {
  const first = stripControls(headlineOf(failure).slice(0, 2000)).split('\n')[0] ?? '';
  return `- ${[codeSpan(truncate(first, 300)), ...facts(failure, sources)].join(' · ')}`;
}

function facts({ family, derivation, location }: Failure, sources: string | null): string[] {
  return [
    codeSpan(truncate(family, 60)),
    location === null ? '' : locationMarkdown(location, sources),
    derivation === null ? '' : codeSpan(truncate(derivation, 300)),
  ].filter((part) => part !== '');
}

/** The place, linked to the line of this revision if the file is in the checkout. */
function locationMarkdown({ file, line, probable }: Location, sources: string | null): string {
  const label = codeSpan(`${truncate(file, 300)}:${line}`);
  const likely = probable ? ' (probably)' : '';
  if (sources === null || !isCheckoutPath(file)) return label + likely;
  const path = strippedLine(file).split('/').map(encodeURIComponent).join('/');
  return link(label, `${sources}/${path}#L${line}`) + likely;
}

/** True for a path relative to the checkout that stays in it. */
export function isCheckoutPath(file: string): boolean {
  return file !== '' && !file.startsWith('/') && !/^[\w+.-]+:/.test(file) && !file.split('/').includes('..');
}

/** The end of the builder's log; folded if it is long. */
function logExcerpt({ derivation, log_tail: log }: Failure, lines: number): string {
  if (lines === 0 || log.length === 0) return '';
  const block = codeBlock(boundedLines(log, lines, 'last'));
  if (Math.min(log.length, lines) <= unfoldedLines) return block;
  const name = derivation === null ? 'the log' : htmlCode(truncate(derivation, 200));
  return details(`Last lines of ${name}`, block);
}

/** At most `limit` lines of at most 500 characters, the first or the last of them, and a line that counts those left out. */
export function boundedLines(lines: readonly string[], limit: number, which: 'first' | 'last'): string[] {
  const short = (line: string) => truncate(line, 500);
  if (lines.length <= limit) return lines.map(short);
  const left = `… ${lines.length - limit} more lines`;
  return which === 'first'
    ? [...lines.slice(0, limit).map(short), left]
    : [left, ...lines.slice(-limit).map(short)];
}
