import type { Deployment } from '../../builds/deployment.js';
import { outcomeFacts } from '../../builds/outcome.js';
import { remedyLines } from '../../report/remedy-lines.js';
import { shownLine } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';
import { indentedLines, joinedSections, titled } from '../../text/layout.js';
import { formatBytes } from '../../text/size.js';
import { alignColumns } from '../../text/table.js';
import { headLines, tookWords } from './report-parts.js';
import { systemWords } from './system-words.js';

const shownUnits = 20;
const shownFiles = 10;

/** The report of a deployment for people, as lines: how it ended first, how to go back by hand last. */
export function deploymentLines(deployment: Deployment, color: boolean): string[] {
  const { outcome, message, failure, host } = deployment;
  const { verb } = outcomeFacts(outcome);
  // Recognised by `explain` in the log of a deployment.
  const words = failure
    ? `deployment of ${shownLine(host, 100)} ${verb} (${failure.family}): ${shownLine(message, 300)}`
    : shownLine(message, 300);
  return joinedSections([
    headLines(outcome, words, failure?.hint, color),
    alignColumns(factRows(deployment)),
    titled('units', unitLines(deployment)),
    titled('remedies', remedyLines(deployment.remedies ?? [])),
    titled('found', findingLines(deployment)),
    titled('warnings', warningLines(deployment)),
    titled('sources', sourceLines(deployment)),
    titled('to go back by hand, on the host', byHandLines(deployment)),
  ]);
}

function factRows(deployment: Deployment): string[][] {
  const { steps, duration_seconds, before, after, resources, revisions, copied } = deployment;
  const rows = [['took', tookWords(duration_seconds, steps)]];
  if (after) rows.push(['runs', systemWords(after.current)], ['boots', profileWords(deployment)]);
  if (before?.generation != null && after?.generation != null)
    rows.push(['generation', `${before.generation} → ${after.generation}`]);
  if (revisions.old !== null || revisions.new !== null)
    rows.push(['revision', `${revisionWords(revisions.old)} → ${revisionWords(revisions.new)}`]);
  if (deployment.shared_build !== null) rows.push(['built', `with others, in ${deployment.shared_build}`]);
  if (copied) rows.push(['copied', `${copied.paths} paths in ${formatDuration(copied.seconds)}`]);
  const memory = memoryWords(resources);
  if (memory !== null) rows.push(['memory', memory]);
  for (const disk of resources.after?.disks ?? resources.before?.disks ?? [])
    rows.push([shownLine(disk.mount_point, 30), diskWords(disk)]);
  if (deployment.last_garbage_collection !== null)
    rows.push([
      'collected',
      `${deployment.last_garbage_collection.slice(0, 10)} was the last garbage collection`,
    ]);
  return rows;
}

function revisionWords(revision: string | null): string {
  return revision === null ? '?' : shownLine(revision.slice(0, 12));
}

function profileWords({ after, old_system, new_system }: Deployment): string {
  const words = systemWords(after?.profile ?? null);
  if (after?.profile == null || after.profile === after.current) return words;
  const which =
    after.profile === new_system ? ' (the new one)' : after.profile === old_system ? ' (the old one)' : '';
  return `${words}${which}`;
}

function memoryWords({ before, after }: Deployment['resources']): string | null {
  const [was, is] = [before?.memory_available_bytes, after?.memory_available_bytes];
  if (was == null) return null;
  return `${formatBytes(was)}${is == null ? '' : ` → ${formatBytes(is)}`} available`;
}

type Disk = NonNullable<Deployment['resources']['after']>['disks'][number];

function diskWords({ used_bytes, total_bytes }: Disk): string {
  return `${Math.round((used_bytes / total_bytes) * 100)} % of ${formatBytes(total_bytes)} used`;
}

function unitLines({ units, outcome }: Deployment): string[] {
  if (outcome === 'refused' || outcome === 'cancelled') return [];
  const cells = units
    .slice(0, shownUnits)
    .map(({ unit, action, seconds }) => [
      ...[action, shownLine(unit, 60)],
      seconds === null ? '' : formatDuration(seconds),
    ]);
  const more = units.length - cells.length;
  return [...alignColumns(cells), ...(more > 0 ? [`… and ${more} more`] : [])];
}

function findingLines({ health }: Deployment): string[] {
  return (health?.findings ?? [])
    .filter(({ level }) => level === 'rollback')
    .map(({ message }) => `✗ ${shownLine(message, 200)}`);
}

function warningLines({ warnings }: Deployment): string[] {
  return warnings.flatMap(({ message, advice }) => [
    shownLine(message, 200),
    ...indentedLines(advice === null ? [] : [shownLine(advice, 200)]),
  ]);
}

function sourceLines({ sources }: Deployment): string[] {
  if (sources === null) return [];
  const more = sources.length - shownFiles;
  return [
    ...sources.slice(0, shownFiles).map((file) => shownLine(file, 120)),
    ...(more > 0 ? [`… and ${more} more`] : []),
  ];
}

/** Only where the host may need it: it runs the new system, or nobody knows what it runs. */
function byHandLines({ outcome, by_hand }: Deployment): string[] {
  const isNeeded = ['success', 'unverified', 'rollback_failed', 'needs_boot'].includes(outcome);
  // Its paths are told by the host.
  return isNeeded ? by_hand.map((command) => shownLine(command, 1000)) : [];
}
