import type { InputNews } from '../../builds/update-news.js';
import { shownLine } from '../../text/clean.js';
import { counted } from '../../text/counted.js';
import { indentedLines } from '../../text/layout.js';

/** So many of each are shown; --json has more. */
const shown = 10;
const longest = 200;

/** What is new in one input, for people: subjects of commits, packages, release notes. */
export function newsLines({ input, commits, new_packages, release_notes, note }: InputNews): string[] {
  const parts = [
    ...(commits === null ? [] : commitLines(commits)),
    ...listed(
      new_packages?.count ?? 0,
      'new package',
      (new_packages?.packages ?? []).map(({ name, description }) =>
        [name, description].filter(Boolean).join(': '),
      ),
    ),
    ...listed(
      release_notes?.count ?? 0,
      'new release note',
      (release_notes?.entries ?? []).map(
        ({ file, section, text }) => `${[releaseOf(file), section].filter(Boolean).join(', ')}: ${text}`,
      ),
    ),
    ...(note === null ? [] : [`note: what is new in it is not known: ${shownLine(note, 300)}`]),
  ];
  return parts.length === 0 ? [] : [`new in ${shownLine(input, 60)}`, ...indentedLines(parts)];
}

function commitLines({ added, removed, subjects }: NonNullable<InputNews['commits']>): string[] {
  return [
    ...listed(
      added,
      'commit',
      subjects.map(({ revision, subject }) => `${revision} ${subject}`),
    ),
    ...(removed === 0
      ? []
      : [`${counted(removed, 'commit')} of before ${removed === 1 ? 'is' : 'are'} not in it`]),
  ];
}

function listed(count: number, what: string, lines: readonly string[]): string[] {
  if (count === 0) return [];
  const some = lines.slice(0, shown).map((line) => shownLine(line, longest));
  const more = count - some.length;
  return [counted(count, what), ...indentedLines([...some, ...(more > 0 ? [`… and ${more} more`] : [])])];
}

/** The release that a file of release notes is about: `26.05` of `rl-2605.section.md`. */
function releaseOf(file: string): string {
  const [, year, month] = /\/rl-(\d\d)(\d\d)\b/.exec(file) ?? [];
  return year === undefined ? '' : `${year}.${month}`;
}
