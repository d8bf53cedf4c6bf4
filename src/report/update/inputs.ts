import type { InputNews } from '../../builds/update-news.js';
import type { InputChange } from '../../nix/closure/result.js';
import { truncate } from '../../text/clean.js';
import { counted } from '../../text/counted.js';
import { codeSpan, details, escapeMarkdown, htmlCode, table } from '../../text/markdown.js';
import { inputRow } from '../sections/packages.js';

/** The inputs that change, with the pages that compare them and what a person may not expect of them; at most `rows`. */
export function inputsMarkdown(inputs: readonly InputChange[], rows: number): string {
  if (inputs.length === 0) return '';
  const shown = inputs.slice(0, rows).map(inputRow);
  const more = inputs.length - rows;
  return `${warningLines(inputs, rows)}${table(['Input', 'From', 'To', ''], shown)}${more > 0 ? `\n… and ${more} more inputs.\n` : ''}`;
}

function warningLines(inputs: readonly InputChange[], rows: number): string {
  const lines = inputs.flatMap(({ name, warnings = [] }) =>
    warnings.map(
      (warning) => `- ⚠️ ${codeSpan(truncate(name, 100))}: ${escapeMarkdown(truncate(warning, 300))}`,
    ),
  );
  return lines.length === 0 ? '' : `${lines.slice(0, rows).join('\n')}\n\n`;
}

/** What an input says that is new in it, folded, at most `rows` of each. */
export function newsMarkdown(news: readonly InputNews[], rows: number): string {
  return news.map((one) => inputNews(one, rows)).join('\n');
}

function inputNews({ input, commits, new_packages, release_notes }: InputNews, rows: number): string {
  const told = [
    list(
      commits === null ? '' : counted(commits.added, 'commit'),
      (commits?.subjects ?? []).map(({ revision, subject }) => `${codeSpan(revision)} ${plain(subject)}`),
      rows,
    ),
    list(
      new_packages === null ? '' : counted(new_packages.count, 'new package'),
      (new_packages?.packages ?? []).map(({ name, description }) =>
        [codeSpan(truncate(name, 100)), plain(description ?? '')].filter(Boolean).join(': '),
      ),
      rows,
    ),
    list(
      release_notes === null ? '' : counted(release_notes.count, 'new release note'),
      (release_notes?.entries ?? []).map(({ section, text }) => plain(`${section}: ${text}`)),
      rows,
    ),
  ].filter((part) => part !== '');
  return told.length === 0 ? '' : details(`New in ${htmlCode(truncate(input, 100))}`, told.join('\n'));
}

function list(title: string, lines: readonly string[], rows: number): string {
  if (lines.length === 0) return '';
  const more = lines.length - rows;
  return `${title}:\n\n${lines
    .slice(0, rows)
    .map((line) => `- ${line}`)
    .join('\n')}${more > 0 ? `\n- … and ${more} more` : ''}\n`;
}

function plain(text: string): string {
  return escapeMarkdown(truncate(text, 300));
}
