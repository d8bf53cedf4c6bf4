import type { Deployment } from '../../builds/deployment.js';
import { truncate } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { codeBlock, codeSpan, details, escapeMarkdown, proseMarkdown, table } from '../../text/markdown.js';
import { formatBytes } from '../../text/size.js';
import { failureMarkdown } from '../sections/failure.js';
import type { HostReport } from './deployment-report.js';

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
  const { after, before, revisions, copied, duration_seconds, plan, new_system, old_system } = deployment;
  const which = (system: string | null) =>
    system === null
      ? ''
      : system === new_system
        ? ' (the new one)'
        : system === old_system
          ? ' (the old one)'
          : '';
  const rows: [string, string][] = [
    ['Runs', systemCell(after?.current ?? null) + which(after?.current ?? null)],
    ['Boots', systemCell(after?.profile ?? null) + which(after?.profile ?? null)],
    ['Generation', generationWords(before?.generation ?? null, after?.generation ?? null)],
    ['Revision', revisionWords(revisions)],
    [
      'Reboot',
      plan?.reboot.needed ? `needed: ${escapeMarkdown(truncate(plan.reboot.reasons.join(', '), 300))}` : '',
    ],
    ['Copied', copied === null ? '' : `${copied.paths} paths in ${formatDuration(copied.seconds)}`],
    ['Took', formatDuration(duration_seconds)],
  ];
  return table(
    ['', ''],
    rows.filter(([, words]) => words !== ''),
  );
}

function systemCell(path: string | null): string {
  // Without the hash, as people know it.
  return path === null ? '' : codeSpan(truncate(path.replace(/^\/nix\/store\/[0-9a-z]{32}-/, ''), 120));
}

function generationWords(before: number | null, after: number | null): string {
  if (after === null) return '';
  return before === null || before === after ? String(after) : `${before} → ${after}`;
}

function revisionWords({ old, new: next }: Deployment['revisions']): string {
  const short = (revision: string | null) => (revision === null ? '?' : codeSpan(revision.slice(0, 12)));
  return old === null && next === null ? '' : `${short(old)} → ${short(next)}`;
}

/** What was looked at on the host, with the numbers before and after; empty where it was not looked at. */
export function checksMarkdown({ deployment }: HostReport): string {
  if (deployment === null) return '';
  const { health, health_after_rollback: back, resources, units } = deployment;
  const { before, after } = resources;
  const found = (health?.findings ?? []).filter(({ level }) => level === 'rollback');
  const rows: string[][] = [];
  if (health)
    rows.push([
      'Health',
      '',
      found.length === 0 ? '✅ as before, or better' : `❌ ${found.length} to go back for`,
    ]);
  for (const { message } of found) rows.push(['', '', `❌ ${escapeMarkdown(truncate(message, 300))}`]);
  if (back)
    rows.push([
      'After the way back',
      '',
      back.findings.length === 0 ? '✅ as before' : `⚠️ ${back.findings.length} found`,
    ]);
  if (before?.memory_available_bytes != null && after?.memory_available_bytes != null)
    rows.push([
      'Memory available',
      formatBytes(before.memory_available_bytes),
      formatBytes(after.memory_available_bytes),
    ]);
  for (const { mount_point: point, used_bytes: used, total_bytes: total } of after?.disks ?? []) {
    const earlier = before?.disks.find(({ mount_point }) => mount_point === point);
    const percent = (bytes: number, of: number) => (of > 0 ? `${Math.round((bytes / of) * 100)} % used` : '');
    rows.push([
      codeSpan(truncate(point, 60)),
      earlier === undefined ? '' : percent(earlier.used_bytes, earlier.total_bytes),
      percent(used, total),
    ]);
  }
  for (const { unit, seconds } of units.slice(0, 40))
    if (seconds !== null)
      rows.push([`Start of ${codeSpan(truncate(unit, 80))}`, '', formatDuration(seconds)]);
  if (rows.length === 0) return '';
  const title = found.length === 0 ? 'Checks' : `Checks: ${found.length} not passed`;
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
export function rollbackMarkdown({ deployment, host }: HostReport): string {
  if (deployment === null) return '';
  const { outcome, by_hand, before, changed } = deployment;
  const isNeeded = ['success', 'unverified', 'rollback_failed', 'needs_boot'].includes(outcome);
  if (!isNeeded || changed === false || by_hand.length === 0) return '';
  const to = before?.generation == null ? '' : ` --to ${before.generation}`;
  return [
    `To go back: ${codeSpan(`nixos-rebuild-test deploy rollback ${truncate(host, 100)}${to}`)}\n`,
    details(
      'Or by hand, on the host',
      codeBlock(
        by_hand.map((command) => truncate(command, 1000)),
        'sh',
      ),
    ),
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
