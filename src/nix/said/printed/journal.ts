/**
 * The times that journalctl and CI services print before a line, in any language: months as strftime names them
 * (`juil. 07 04:43:25`, ` 9月 05 04:43:25`), with fractions (`-o short-precise`), with weekday and zone
 * (`-o short-full`), and ISO 8601 (`-o short-iso`, GitHub's and GitLab's runners).
 */
const iso = /^\ufeff?(\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z|[+-]\d\d:?\d\d)?)(?: |$)/;
const full = /^\p{L}{1,9}\.? \d{4}-\d\d-\d\d \d\d:\d\d:\d\d(?:\.\d{1,9})? [\w+:/-]{1,32} /u;
const short = /^ ?(?:\d{1,2})?\p{L}[\p{L}\p{M}]{0,9}\.? {1,2}\d{1,2} \d\d:\d\d:\d\d(?:\.\d{1,9})?(?: |$)/u;
const clock = /^\[?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\]?(?: +|$)/;
/** Calamares, with the lines of nixos-install. */
const calamares = /^\d{4}-\d\d-\d\d - \d\d:\d\d:\d\d \[\d\]: (?: {4})?(?:\.\. {2})?(?:\[PYTHON JOB\]: "?)?/;
/** GitLab's runner adds the stream and whether a line goes on after its time. */
const gitlabStream = /^\d\d[OE](?:\+| |$)/;

/** The host is left out by `--no-hostname`. A program without its process id is one after a host only. */
/** make counts its levels in the same form. */
const program = /^(?:[\w.-]{1,64} )?(?!g?make\[)([\w@.:\\/-]{1,80}\[\d{1,10}\]): ?/;
const afterHost = /^[\w.-]{1,64} (?!(?:error|warning|trace|note): )([\w@.\\/-]{1,80}): /;

/** What stands before the text of a line of a journal. */
export type JournalPrefix = {
  length: number;
  /** Milliseconds since 1970; null for a time without a year. */
  time: number | null;
  /** The program that wrote the line, with its process id where that is shown; null without one. */
  program: string | null;
};

/**
 * Whether a line may begin with a time of day or with a program and its process id, which is decided by its first
 * colon: the cheap test before {@link journalPrefix}.
 */
export function mayBeStamped(line: string): boolean {
  const colon = line.indexOf(':');
  if (colon < 2 || colon > 120) return false;
  const before = line.charCodeAt(colon - 1);
  if (before === 0x5d) return isDigit(line.charCodeAt(colon - 2));
  return isDigit(before) && line.charCodeAt(colon + 3) === 0x3a && colon < 32;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The time and program before a line; null where it begins with neither. */
export function journalPrefix(line: string): JournalPrefix | null {
  const dated = iso.exec(line);
  const stamp = dated ?? full.exec(line) ?? short.exec(line) ?? clock.exec(line) ?? calamares.exec(line);
  let length = stamp?.[0].length ?? 0;
  const rest = line.slice(length);
  const stream = dated?.[1]?.endsWith('Z') ? gitlabStream.exec(rest) : null;
  if (stream) length += stream[0].length;
  const writer = program.exec(rest) ?? (stamp && !dated ? afterHost.exec(rest) : null);
  if (!stamp && !writer) return null;
  const time = dated ? Date.parse(dated[1]!.replace(' ', 'T').replace(',', '.')) : Number.NaN;
  return {
    length: length + (writer?.[0].length ?? 0),
    time: Number.isNaN(time) ? null : time,
    program: writer?.[1] ?? null,
  };
}
