import type { RemedyRun } from '../builds/remedy.js';
import { shownLine, stripControls, truncate } from '../text/clean.js';
import { formatDuration } from '../text/duration.js';

/** What was done about failures, a line each with what it was for below. */
export function remedyLines(remedies: readonly RemedyRun[]): string[] {
  return remedies.flatMap((one) => [
    shownLine(`${one.name} (${one.level}, confidence ${one.confidence}): ${endWords(one)}`),
    shownLine(`  ${one.family}: ${one.before}`),
    shownLine(`  it ${one.did}`),
    ...(one.after === null ? [] : [shownLine(`  afterwards: ${one.after}`)]),
    ...(one.patch === undefined ? [] : [shownLine(`  as a patch, for git apply: ${one.patch}`)]),
    ...shownProposal(one.proposal).map((line) => `  | ${line}`),
  ]);
}

/** What one proposes, for a terminal: as it is indented, a line each. */
export function shownProposal(lines: readonly string[] = []): string[] {
  return lines.map((line) => truncate(stripControls(line).replaceAll('\n', ' '), 200));
}

/** Whether it helped, in a few words. */
export function endWords({ ran, helped, attempts, seconds, undone, proposal }: RemedyRun): string {
  if (proposal !== undefined) return 'left to you';
  if (!ran) return 'not run, since it was not allowed';
  const took = `${attempts === 1 ? '1 attempt' : `${attempts} attempts`}, ${formatDuration(seconds)}`;
  if (helped === null) return `stopped (${took})`;
  return `${helped ? 'helped' : 'did not help'} (${took})${undone ? ', taken back' : ''}`;
}
