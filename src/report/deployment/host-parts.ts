import { truncate } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { codeBlock, codeSpan, details, escapeMarkdown, proseMarkdown, table } from '../../text/markdown.js';
import { failureMarkdown } from '../sections/failure.js';
import { wordsMarkdown } from '../words.js';
import { checksOf, reasonsToGoBack } from './checks.js';
import type { HostReport } from './deployment-report.js';
import { stateFacts, wayBack } from './state.js';

/** Why a host is not as it was meant to be, and what a person can do; empty where all is well. */
export function causeMarkdown(
  { isWell, hint, metadata, deployment }: HostReport,
  sources: string | null,
): string {
  if (isWell) return '';
  // What a build says of itself has its place in the sources and its log.
  const isOfBuild = deployment === null || deployment.reason === 'not-built';
  if (isOfBuild && metadata?.failure)
    return failureMarkdown(metadata.failure, sources, { messageLines: 30, logLines: 25 });
  return hint === '' ? '' : `💡 ${proseMarkdown(truncate(hint, 1000))}\n`;
}

/** What the host runs and boots, since when, and how long it took. */
export function factsMarkdown({ deployment }: HostReport): string {
  if (deployment === null) return '';
  return table(
    ['', ''],
    stateFacts(deployment).map(([about, words]) => [about, wordsMarkdown(words)]),
  );
}

/** What was looked at on the host, with the numbers before and after; empty where it was not looked at. */
export function checksMarkdown({ deployment }: HostReport): string {
  if (deployment === null) return '';
  const rows = checksOf(deployment).map(({ about, before, after }) => [
    wordsMarkdown(about),
    before,
    wordsMarkdown(after),
  ]);
  for (const { unit, seconds } of deployment.units.slice(0, 40))
    if (seconds !== null)
      rows.push([`Start of ${codeSpan(truncate(unit, 80))}`, '', formatDuration(seconds)]);
  if (rows.length === 0) return '';
  const found = reasonsToGoBack(deployment).length;
  const title = found === 0 ? 'Checks' : `Checks: ${found} not passed`;
  return details(title, table(['', 'Before', 'After'], rows));
}

/** What a person should know besides, with advice; at most `limit` of them. */
export function warningsMarkdown({ deployment }: HostReport, limit: number): string {
  const warnings = deployment?.warnings ?? [];
  const lines = warnings.slice(0, limit).map(({ message, advice }) => {
    const words = advice === null ? '' : ` ${proseMarkdown(truncate(advice, 300))}`;
    return `- ⚠️ ${escapeMarkdown(truncate(message, 300))}.${words}\n`;
  });
  const more = warnings.length - lines.length;
  return [...lines, ...(more > 0 ? [`- … and ${more} more\n`] : [])].join('');
}

/** How to bring the host back, where it runs the new system or nobody knows what it runs. */
export function rollbackMarkdown({ deployment }: HostReport): string {
  const back = deployment && wayBack(deployment);
  if (back === null) return '';
  return [
    `To go back: ${codeSpan(back.command)}\n`,
    details('Or by hand, on the host', codeBlock(back.byHand, 'sh')),
  ].join('\n');
}

/** How long each step took, folded. */
export function stepsMarkdown({ deployment }: HostReport): string {
  const steps = deployment?.steps ?? [];
  if (steps.length === 0) return '';
  const rows = steps
    .slice(0, 40)
    .map(({ name, duration_seconds }) => [
      escapeMarkdown(truncate(name, 40)),
      formatDuration(duration_seconds),
    ]);
  return details('How long each step took', table(['Step', 'Took'], rows, [1]));
}
