import { stripControls, strippedLine } from './clean.js';
import { escapeHtml } from './html.js';

// Written by hand, since libraries escape Markdown but not what GitHub adds to it after rendering.

// GitHub turns @names, #numbers, GH-numbers, addresses and closing words ("fixes #1") into links and
// notifications after it has rendered the Markdown, so entities and backslashes do not stop that.
// It leaves code alone; prose gets a word joiner, which breaks the pattern and is not seen.
export const wordJoiner = '\u2060';

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

/** With a backslash before all ASCII punctuation, which is then no markup. */
export function backslashed(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** Hostile text as one line of Markdown prose: nothing in it is markup, a link or a mention. */
export function escapeMarkdown(text: string): string {
  return (
    backslashed(strippedLine(text))
      // \| has another meaning in a table than in prose.
      .replaceAll('\\|', '&#124;')
      .replace(/\\([@#])/g, `\\$1${wordJoiner}`)
      .replace(/\b(gh)\\-/gi, `$1\\-${wordJoiner}`)
  );
}

/** Hostile text as an inline code span; an empty text becomes an empty string. */
export function codeSpan(text: string): string {
  const line = strippedLine(text);
  if (line === '') return '';
  const ticks = '`'.repeat(longestRun(line) + 1);
  const pad = line.startsWith('`') || line.endsWith('`') ? ' ' : '';
  return `${ticks}${pad}${line}${pad}${ticks}`;
}

/** Hostile prose in which `words like these` are code; the text outside of such pairs is escaped. */
export function proseMarkdown(text: string): string {
  const parts = strippedLine(text).split('`');
  // Without its partner, the last backtick is a character like others.
  const lonely = parts.length % 2 === 0 ? `\`${parts.pop()}` : '';
  return [
    ...parts.map((part, index) => (index % 2 === 1 ? codeSpan(part) : spaced(part))),
    spaced(lonely),
  ].join('');
}

/** Escaped, with the blanks at both ends, which separate it from its neighbours. */
function spaced(text: string): string {
  const [, before = '', after = ''] = /^(\s?).*?(\s?)$/.exec(text) ?? [];
  return text.trim() === '' ? before : `${before}${escapeMarkdown(text)}${after}`;
}

/** Hostile lines as a fenced code block whose fence none of them can close. */
export function codeBlock(lines: readonly string[], language = ''): string {
  const body = stripControls(lines.join('\n')).replace(/(?<!\n)\n+$/, '');
  const fence = '`'.repeat(Math.max(3, longestRun(body) + 1));
  return `${fence}${language}\n${body}\n${fence}\n`;
}

/** Hostile text as code inside HTML, such as a `<summary>`, where Markdown is not read. */
export function htmlCode(text: string): string {
  return `<code>${escapeHtml(strippedLine(text))}</code>`;
}

/**
 * A link to an address made by this tool or returned by GitHub; for anything but http(s) it is the label
 * alone. `label` is Markdown.
 */
export function link(label: string, url: string): string {
  const address = linkAddress(url);
  return address === null ? label : `[${label}](${address})`;
}

/** An address that cannot break out of a Markdown link or image, or null if it is not http(s). */
export function linkAddress(url: string): string | null {
  if (!/^https?:\/\//.test(url) || !URL.canParse(url)) return null;
  return new URL(url).href.replace(
    /[()<>[\]\\`|*_~]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** A folded section. `summary` is HTML (see {@link htmlCode}), `body` Markdown. */
export function details(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body.trimEnd()}\n\n</details>\n`;
}

/** A table; `right` are the indices of right-aligned columns. Cells are Markdown on one line. */
export function table(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[] = [],
): string {
  const line = (cells: readonly string[]) => `| ${cells.map(cellText).join(' | ')} |\n`;
  const rule = head.map((_, column) => (right.includes(column) ? '---:' : '---'));
  return `${line(head)}| ${rule.join(' | ')} |\n${rows.map(line).join('')}`;
}

/**
 * A pipe ends a cell, also in code, unless a backslash is before it; but two backslashes are one of their
 * own, and the pipe counts again. An invisible character separates the two.
 */
function cellText(cell: string): string {
  return cell.replace(/\\(?=\|)/g, `\\${wordJoiner}`).replaceAll('|', '\\|');
}
