import type { Metadata } from '../../builds/metadata.js';
import { truncate } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { codeBlock, codeSpan, details, table } from '../../text/markdown.js';
import { formatBytes } from '../../text/size.js';

/** The longest builds, folded. Empty if none is known. */
export function slowestMarkdown({ activity }: Metadata): string {
  const slowest = (activity?.slowest ?? []).slice(0, 10);
  if (slowest.length === 0) return '';
  const rows = slowest.map((one) => [codeSpan(truncate(one.derivation, 200)), formatDuration(one.seconds)]);
  return details('Slowest builds', table(['Derivation', 'Time'], rows, [1]));
}

/** The rebuild's resources and results in one line. Empty if nothing is known. */
export function resourcesMarkdown({ activity, resources, result }: Metadata): string {
  const facts: [number | null | undefined, (value: number) => string][] = [
    [activity?.built, (count) => `built ${count}`],
    [activity?.fetched, (count) => `fetched ${count}`],
    [activity?.download_bytes, (bytes) => `downloaded ${formatBytes(bytes)}`],
    [result?.closure_bytes, (bytes) => `closure ${formatBytes(bytes)}`],
    [resources?.cpu_seconds, (seconds) => `CPU ${formatDuration(seconds)}`],
    [resources?.peak_memory_bytes, (bytes) => `peak memory ${formatBytes(bytes)}`],
    [resources?.disk_written_bytes, (bytes) => `written ${formatBytes(bytes)}`],
  ];
  return facts
    .flatMap(([value, words]) => (value === null || value === undefined ? [] : [words(value)]))
    .join(' · ');
}

/** The evaluation's warnings, folded, at most `limit` of them. */
export function warningsMarkdown({ activity }: Metadata, limit: number): string {
  const warnings = activity?.warnings ?? [];
  if (warnings.length === 0) return '';
  const lines = warnings.slice(0, limit).map((warning) => truncate(warning.message, 500));
  if (warnings.length > limit) lines.push(`… ${warnings.length - limit} more`);
  const title = warnings.length === 1 ? '1 evaluation warning' : `${warnings.length} evaluation warnings`;
  return details(title, codeBlock(lines));
}
