import { join } from 'node:path';
import { openBuilds } from '../builds/builds.js';
import { type Deployment, deploymentSchema } from '../builds/deployment.js';
import { deploymentFileName } from '../builds/files.js';
import type { Build } from '../builds/metadata.js';
import { readJson } from '../builds/metadata-file.js';
import type { Sync, SyncHistoryEntry } from '../builds/sync.js';
import { messageOf } from '../system/errors.js';
import { shownLine } from '../text/clean.js';
import { counted } from '../text/counted.js';
import type { MadeGeneration } from './generations.js';

/** So many deployments of each directory of builds are read, the newest. */
const mostDeployments = 200;
const fullId = /^[0-9a-f]{40,64}$/;

/** Where it is read what became of this machine beside syncs, and who hears of what cannot be read. */
export type HistorySources = {
  /** Absolute paths of directories in which its deployments are recorded. */
  buildDirectories: readonly string[];
  /** Of its system profile. */
  generations(): Promise<MadeGeneration[]>;
  onBroken(sentence: string): void;
};

/**
 * The syncs of a repository, the deployments of this machine that were no part of one of them, and its generations of which neither tells, the newest
 * first. With `all`, also those after which the machine did not run what was meant.
 */
export async function syncHistory(
  syncs: readonly Sync[],
  { buildDirectories, generations, onBroken }: HistorySources,
  { all }: { all: boolean },
): Promise<SyncHistoryEntry[]> {
  const known = new Set(syncs.flatMap(({ deployment }) => deployment?.id ?? []));
  const deployments = (await Promise.all(buildDirectories.map((dir) => deploymentsIn(dir, onBroken)))).flat();
  const others = deployments
    .filter(({ deployment }) => deployment.target === 'local' && !known.has(deployment.id))
    .filter(
      ({ deployment }, index, every) =>
        index === every.findIndex((one) => one.deployment.id === deployment.id),
    );
  const told = [...syncs.map(syncEntry), ...others.map(deploymentEntry)];
  const untold = (await generations()).filter(
    ({ number, system }) => !told.some((one) => one.generation === number && one.system === system),
  );
  return [...told, ...untold.map(generationEntry)]
    .filter(({ is_good }) => all || is_good)
    .sort((a, b) => Date.parse(b.timestamp) - Date.parse(a.timestamp));
}

type Deployed = { build: Build; deployment: Deployment };

async function deploymentsIn(dir: string, onBroken: (sentence: string) => void): Promise<Deployed[]> {
  const { builds } = await openBuilds(dir)
    .list()
    .catch((thrown) => {
      onBroken(`deployments in ${dir} are left out: ${messageOf(thrown)}`);
      return { builds: [] };
    });
  const found: Deployed[] = [];
  for (const build of builds) {
    if (found.length === mostDeployments) break;
    const deployment = await readJson(join(build.dir, deploymentFileName), deploymentSchema).catch(
      () => null,
    );
    if (deployment !== null) found.push({ build, deployment });
  }
  return found;
}

function syncEntry(sync: Sync): SyncHistoryEntry {
  const { id, timestamp, outcome, message, after, action } = sync;
  const changes = action === 'rollback' ? [shownLine(message, 120)] : syncChanges(sync);
  return {
    ...{ id, kind: 'sync', timestamp, outcome, is_good: outcome === 'done' },
    ...{ commit: after?.commit ?? null, branch: after?.branch ?? null },
    ...{ system: after?.system ?? null, generation: after?.generation ?? null },
    changes: outcome === 'done' ? changes : [...changes, shownLine(`${outcome}: ${message}`, 200)],
    ...{ sync, deployment: null },
  };
}

function deploymentEntry({ build, deployment }: Deployed): SyncHistoryEntry {
  const { id, timestamp, outcome, success, message, after, action } = deployment;
  const changes = [...(action === 'rollback' ? ['rollback'] : []), ...changedBy(deployment)];
  return {
    ...{ id, kind: 'deployment', timestamp, outcome, is_good: success, ...sourceOf(build, deployment) },
    ...{ system: after?.current ?? null, generation: after?.generation ?? null },
    changes: success ? changes : [...changes, shownLine(`${outcome}: ${message}`, 200)],
    ...{ sync: null, deployment },
  };
}

function generationEntry({ number, system, made, revision }: MadeGeneration): SyncHistoryEntry {
  return {
    ...{ id: `generation-${number}`, kind: 'generation', timestamp: made.toISOString(), outcome: 'success' },
    ...{ is_good: true, commit: commitIn(revision), branch: null, system, generation: number },
    ...{ changes: [systemLabel(system)], sync: null, deployment: null },
  };
}

/** Of its name, which NixOS gives it: the release, or the label of the configuration. */
function systemLabel(system: string): string {
  return shownLine(/-nixos-system-(.+)$/.exec(system)?.[1] ?? system, 100);
}

function commitIn(revision: string | null): string | null {
  return revision !== null && fullId.test(revision) ? revision : null;
}

/** The commit that a system was built from, all of it: what the system says itself, else the checkout that was built. */
function sourceOf(
  { metadata }: Build,
  { revisions }: Deployment,
): { commit: string | null; branch: string | null } {
  if (revisions.new !== null) return { commit: commitIn(revisions.new), branch: null };
  const { revision, program } = metadata;
  // What a system comes from that was built before is not where it was deployed.
  if (revision === null || revision.dirty || program === 'command') return { commit: null, branch: null };
  return { commit: commitIn(revision.sha), branch: revision.branch };
}

function syncChanges({ incoming, update, deployment, commit }: Sync): string[] {
  const inputs = (update?.outcome === 'applied' ? (update.preview?.inputs ?? []) : []).map(
    ({ name }) => name,
  );
  return [
    ...(incoming.length > 0 ? [`${counted(incoming.length, 'commit')} from upstream`] : []),
    ...(inputs.length > 0
      ? [shownLine(`updated ${inputs.slice(0, 4).join(', ')}${inputs.length > 4 ? ' and more' : ''}`, 120)]
      : []),
    ...(deployment === null ? [] : changedBy(deployment)),
    ...(commit === null ? [] : [`committed ${commit.slice(0, 9)}`]),
  ];
}

function changedBy({ plan, units }: Deployment): string[] {
  const packages = plan?.packages?.length ?? 0;
  return [
    ...(packages > 0 ? [counted(packages, 'package')] : []),
    ...(units.length > 0 ? [counted(units.length, 'unit')] : []),
  ];
}
