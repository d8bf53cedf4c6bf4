import type { Comparison, PackageDelta, PhaseDelta } from '../../compare/comparison.js';
import { unifiedDiff } from '../../compare/unified.js';
import type { PackageChange } from '../../nix/closure/result.js';
import type { Failure } from '../../nix/failures/failure.js';
import { showControls, shownLine } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { formatBytes } from '../../text/size.js';
import { alignColumns } from '../../text/table.js';

const shownPackages = 100;
const shownDiffLines = 400;

/** What `compare --json` prints; the logs' difference is a unified diff. */
export function comparisonJson(comparison: Comparison) {
  const { a, b, log_diff } = comparison;
  return { ...comparison, log_diff: log_diff && unifiedDiff(log_diff, a, b) };
}

/** The comparison for people. */
export function comparisonLines(comparison: Comparison, color: boolean): string[] {
  const { a, b, outcome, duration, closure, phases, packages, failures, log_diff } = comparison;
  const words = (seconds: number | null) => (seconds === null ? '-' : formatDuration(seconds));
  const bytes = (value: number | null) => (value === null ? '-' : formatBytes(value));
  const head = alignColumns([
    ['', 'A', 'B', 'change'],
    ['name', shownLine(a, 60), shownLine(b, 60), ''],
    ['outcome', shownLine(outcome.a ?? '-', 20), shownLine(outcome.b ?? '-', 20), ''],
    [
      'duration',
      words(duration.a_seconds),
      words(duration.b_seconds),
      signed(duration.delta_seconds, formatDuration),
    ],
    ['closure', bytes(closure.a_bytes), bytes(closure.b_bytes), signed(closure.delta_bytes, formatBytes)],
  ]);
  const sections = [
    head,
    titled('phases', alignColumns(phases.map(phaseCells))),
    titled('failures', [...failures.new.map(failureLine('new')), ...failures.gone.map(failureLine('gone'))]),
    titled('packages', packages ? packageLines(packages) : ['not known: the two closures are not both here']),
    titled('log', log_diff ? diffLinesOf(unifiedDiff(log_diff, 'A', 'B'), color) : ['not both have one']),
  ];
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index ? ['', ...lines] : lines));
}

function titled(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];
}

function signed(value: number | null, format: (size: number) => string): string {
  if (value === null) return '';
  return value === 0 ? '=' : `${value > 0 ? '+' : '-'}${format(Math.abs(value))}`;
}

function phaseCells({ name, a_seconds: a, b_seconds: b, delta_seconds: delta }: PhaseDelta): string[] {
  const words = (seconds: number | null) => (seconds === null ? '-' : formatDuration(seconds));
  return [shownLine(name, 40), words(a), words(b), signed(delta, formatDuration)];
}

function failureLine(word: string): (failure: Failure) => string {
  return ({ family, message }) => `${word}: ${shownLine(family, 40)}: ${shownLine(message, 160)}`;
}

function packageLines({ added, removed, changed }: PackageDelta): string[] {
  const all = [...changed, ...added, ...removed];
  if (all.length === 0) return ['the same in both'];
  const lines = alignColumns(all.slice(0, shownPackages).map(packageCells));
  return all.length > shownPackages
    ? [...lines, `… and ${all.length - shownPackages} more (--json has all)`]
    : lines;
}

function packageCells({
  name,
  change,
  old_versions,
  new_versions,
  size_delta_bytes: size,
}: PackageChange): string[] {
  const versions = [old_versions, new_versions].map((list) => list.join(', ')).filter(Boolean);
  return [change, shownLine(name, 60), shownLine(versions.join(' → '), 80), signed(size, formatBytes)];
}

/** The diff without its two heading lines, coloured as diffs are. */
function diffLinesOf(diff: string, color: boolean): string[] {
  if (diff === '') return ['the same in both, times and hashes aside'];
  const lines = diff.trimEnd().split('\n').slice(2);
  const shown = lines.slice(0, shownDiffLines).map((line) => paint(showControls(line), color));
  return lines.length > shownDiffLines
    ? [...shown, `… and ${lines.length - shownDiffLines} more lines (--json has all)`]
    : shown;
}

const paints: Record<string, string> = { '+': '32', '-': '31', '@': '36' };

function paint(line: string, color: boolean): string {
  const code = paints[line[0] ?? ''];
  return color && code ? `\x1b[${code}m${line}\x1b[0m` : line;
}
