import type { Comparison, PackageDelta, PhaseDelta } from '../../compare/comparison.js';
import { unifiedDiff } from '../../compare/unified.js';
import type { PackageChange } from '../../nix/closure/result.js';
import type { Failure } from '../../nix/failures/failure.js';
import { headlineOf } from '../../nix/failures/headline.js';
import { showControls, shownLine } from '../../text/clean.js';
import { signedDuration } from '../../text/duration.js';
import { colored, joinedSections, sizeWords, titled } from '../../text/layout.js';
import { signedBytes } from '../../text/size.js';
import { alignColumns } from '../../text/table.js';
import { durationWords } from './words.js';

const shownPackages = 100;
const shownDiffLines = 400;

/** What `compare --json` prints; the logs' difference is a unified diff. */
export function comparisonJson(comparison: Comparison) {
  const { a, b, log_diff } = comparison;
  return { ...comparison, log_diff: log_diff && unifiedDiff(log_diff, a, b) };
}

/** The comparison for people, as lines. */
export function comparisonLines(comparison: Comparison, color: boolean): string[] {
  const { a, b, outcome, duration, closure, phases, packages, failures, log_diff } = comparison;
  const head = alignColumns([
    ['', 'A', 'B', 'change'],
    ['name', shownLine(a, 60), shownLine(b, 60), ''],
    ['outcome', shownLine(outcome.a ?? '-', 20), shownLine(outcome.b ?? '-', 20), ''],
    [
      'duration',
      durationWords(duration.a_seconds),
      durationWords(duration.b_seconds),
      changeWith(signedDuration, duration.delta_seconds),
    ],
    [
      'closure',
      sizeWords(closure.a_bytes),
      sizeWords(closure.b_bytes),
      changeWith(signedBytes, closure.delta_bytes),
    ],
  ]);
  return joinedSections([
    head,
    titled('phases', alignColumns(phases.map(phaseCells))),
    titled('failures', [...failures.new.map(failureLine('new')), ...failures.gone.map(failureLine('gone'))]),
    titled('packages', packages ? packageLines(packages) : ['not known: the two closures are not both here']),
    titled(
      'log',
      log_diff ? diffLinesOf(unifiedDiff(log_diff, 'A', 'B'), color) : ['one of the two has no log'],
    ),
  ]);
}

/** A change with its sign; `=` for none, nothing where it is not known. */
function changeWith(signed: (value: number) => string, value: number | null): string {
  if (value === null) return '';
  return value === 0 ? '=' : signed(value);
}

function phaseCells({ name, a_seconds: a, b_seconds: b, delta_seconds: delta }: PhaseDelta): string[] {
  return [shownLine(name, 40), durationWords(a), durationWords(b), changeWith(signedDuration, delta)];
}

function failureLine(word: string): (failure: Failure) => string {
  return (failure) => `${word}: ${shownLine(failure.family, 40)}: ${shownLine(headlineOf(failure), 160)}`;
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
  return [change, shownLine(name, 60), shownLine(versions.join(' → '), 80), changeWith(signedBytes, size)];
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

const paints: Record<string, number> = { '+': 32, '-': 31, '@': 36 };

function paint(line: string, color: boolean): string {
  const code = paints[line[0] ?? ''];
  return code === undefined ? line : colored(line, code, color);
}
