import type { Finding } from '../builds/health.js';
import type { HealthPolicy } from './policy.js';
import type { HealthSamples } from './samples.js';

/** Sources that are named in a message at most. */
const mostSources = 3;

/** More errors than in as long a time before, and lines that the host's owner has declared to be bad. */
export function journalFindings({ before, second }: HealthSamples, policy: HealthPolicy): Finding[] {
  return [
    ...newErrors(before.errors, second.errors, policy.thresholds.newErrors),
    ...[...second.matches]
      .filter(([pattern, lines]) => lines.length > 0 && (before.matches.get(pattern) ?? []).length === 0)
      .map(
        ([pattern, lines]): Finding => ({
          kind: 'journal-pattern',
          level: 'rollback',
          subject: pattern,
          message: `the journal has ${lines.length === 1 ? 'a line' : 'lines'} that must not be there: ${lines[0]}`,
        }),
      ),
  ];
}

type Errors = HealthSamples['before']['errors'];

/** Hosts always have errors: only those of a source beyond as many of its own before count. */
function newErrors(before: Errors, after: Errors, threshold: number): Finding[] {
  const [was, is] = [countsOf(before), countsOf(after)];
  const more = [...is]
    .map(([source, count]) => ({ source, count: count - (was.get(source) ?? 0) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  const count = more.reduce((sum, one) => sum + one.count, 0);
  if (count < threshold) return [];
  const named = more.slice(0, mostSources).map((one) => `${one.source} (${one.count})`);
  const rest = more.length > mostSources ? ' and others' : '';
  const last = after.findLast(({ source }) => source === more[0]?.source);
  return [
    {
      kind: 'errors',
      level: 'warning',
      subject: more[0]?.source ?? null,
      message: `${count} more errors in the journal than before, of ${named.join(', ')}${rest}${last ? `: ${last.message}` : ''}`,
    },
  ];
}

function countsOf(errors: Errors): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of errors) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}
