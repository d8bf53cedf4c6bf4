import { join } from 'node:path';
import type { Deployment } from '../../builds/deployment.js';
import type { Update } from '../../builds/update.js';
import type { Environment } from '../../system/environment.js';
import { ToolError, usageError } from '../../system/errors.js';
import { flakeHere } from '../asked.js';
import { readLock, sha256 } from '../lock-file.js';
import type { HostsEnd } from './apply-update.js';
import { hostsWithUpdate } from './hosts-end.js';
import { KeptUpdates } from './kept-updates.js';
import { takeBack } from './take-back.js';

export type RollbackEdges = {
  cwd: string;
  env: Environment;
  now(): Date;
  /** Brings hosts back to the generations before these deployments of theirs. */
  rollBack(deployments: readonly Deployment[]): Promise<HostsEnd>;
};

/** The update that a rollback would take back, and the lock from before it. */
export type LastUpdate = { update: Update; before: string | null; kept: KeptUpdates };

/**
 * The last update of a flake that lock or hosts may still have. Throws a ToolError: `no-flake`, `no-update` where there is none,
 * `busy` where it is under way, `lock-changed` where the lock is not that of the update any more.
 */
export async function lastUpdate(
  flake: string,
  { cwd, env }: Pick<RollbackEdges, 'cwd' | 'env'>,
): Promise<LastUpdate> {
  const { directory } = flakeHere(flake, cwd);
  const kept = new KeptUpdates(directory, env);
  const newest = await kept.newest();
  if (newest === null)
    throw usageError(
      'no-update',
      `there is no update of ${directory} to take back`,
      'Those of update apply are.',
    );
  const { update, lock: before } = newest;
  if (update.outcome === 'unfinished' && (await kept.isRunning(update)))
    throw new ToolError('busy', 'the update is still under way', { hint: 'Ctrl-C takes it back there.' });
  const now = await readLock(join(directory, 'flake.lock'));
  const isUpdated = now !== null && sha256(now) === update.lock?.new_sha256;
  if (!isUpdated && now !== before)
    throw new ToolError('lock-changed', `flake.lock was changed since the update of ${update.timestamp}`, {
      hint: 'Nothing was changed. git has its former texts; deploy rollback HOST brings a host back.',
    });
  return { update, before, kept };
}

/** The deployments of an update whose hosts have it, or may have it. */
export function deploymentsToTakeBack({ deployments }: Update): Deployment[] {
  const hosts = hostsWithUpdate(deployments);
  return deployments.filter(({ action, host }) => action !== 'rollback' && hosts.includes(host));
}

/**
 * Takes an update back: the hosts that have it go to their generation before, then lock and commit. Where a host does not come
 * back, the lock stays as that host's system has it.
 */
export async function rollbackUpdate(
  { update, before, kept }: LastUpdate,
  { deploys }: { deploys: boolean },
  edges: RollbackEdges,
): Promise<Update> {
  const finish = async (changes: Partial<Update>) => {
    const finished = { ...update, ...changes, finished_at: edges.now().toISOString() };
    await kept.save(finished);
    return finished;
  };
  const hosts = deploysTo(update, deploys);
  const end: HostsEnd = hosts.length > 0 ? await edges.rollBack(hosts) : { deployments: [], isWell: true };
  const deployments = [...update.deployments, ...end.deployments];
  if (!end.isWell) {
    const names = hostsWithUpdate(deployments).join(', ');
    const message = `flake.lock stays updated, since not all hosts went back: ${names || 'see above'}`;
    return finish({ deployments, outcome: 'partial', message });
  }
  const path = join(update.directory, 'flake.lock');
  const { problems, ...restored } = await takeBack(update, before, { lock: path, env: edges.env });
  const left = deploys ? [] : hostsWithUpdate(update.deployments);
  // What a killed update has done to its hosts is in no record.
  const unknown = update.outcome === 'unfinished' ? update.asked_hosts : [];
  const words = [...problems, ...(unknown.length > 0 ? [unknownHosts(unknown)] : [])];
  return finish({
    ...{ ...restored, deployments },
    outcome: problems.length > 0 ? 'partial' : 'undone',
    message:
      words.length > 0
        ? words.join('. ')
        : takenBackWords(
            hosts.map(({ host }) => host),
            left,
          ),
  });
}

function deploysTo(update: Update, deploys: boolean): Deployment[] {
  return deploys ? deploymentsToTakeBack(update) : [];
}

/** `back` are the hosts that went back as well, `left` those that still have the update. */
function takenBackWords(back: readonly string[], left: readonly string[]): string {
  const lock = 'flake.lock is as before the update';
  if (left.length > 0) return `${lock}, and ${left.join(', ')} still as after it`;
  return back.length > 0 ? `${lock}, and so is what ${back.join(', ')} runs` : lock;
}

function unknownHosts(hosts: readonly string[]): string {
  const names = hosts.join(', ');
  return `flake.lock is as before the update. What ${names} runs is not known, since the update was ended from outside: nixos-rebuild-test deploy ${hosts.join(' ')} deploys what flake.lock has`;
}
