import { outcomeFacts } from '../../builds/outcome.js';
import { shownLine } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { colored } from '../../text/layout.js';

const toneColors = { good: 32, bad: 31, warn: 33, quiet: 2 } as const;

/** How a report begins: one line that says it all, with the sign of its outcome, and what a person can do. */
export function headLines(
  outcome: string,
  words: string,
  hint: string | undefined,
  color: boolean,
): string[] {
  const { sign, tone } = outcomeFacts(outcome);
  return [
    `${colored(sign, toneColors[tone], color)} ${words}`,
    // Its last line may be a command, which must be there whole.
    ...(hint ? hint.split('\n').map((line) => `  ${shownLine(line, 1000)}`) : []),
  ];
}

/** How long it took in all (s), and each of its steps. */
export function tookWords(
  seconds: number,
  steps: readonly { name: string; duration_seconds: number }[],
): string {
  const timed = steps.map(({ name, duration_seconds }) => `${name} ${formatDuration(duration_seconds)}`);
  return [formatDuration(seconds), ...timed].join(' · ');
}
