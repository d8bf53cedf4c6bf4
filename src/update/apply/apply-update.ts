import { join } from 'node:path';
import type { Deployment } from '../../builds/deployment.js';
import type { Update, UpdateDecision, UpdateMode, UpdateOutcome } from '../../builds/update.js';
import type { UpdatePreview } from '../../builds/update-preview.js';
import { ToolError } from '../../system/errors.js';
import { randomHex } from '../../system/random.js';
import { datedId } from '../../text/dated-id.js';
import { flakeHere } from '../asked.js';
import { readLock, replaceLock, sha256 } from '../lock-file.js';
import { type PreviewEdges, type PreviewRequest, prepareUpdate } from '../preview.js';
import { commitLock, commitMessage, makeKnown, requireCommittable } from './commit.js';
import { decideUpdate } from './decide.js';
import { hostsWithUpdate } from './hosts-end.js';
import { KeptUpdates } from './kept-updates.js';
import { ageOf } from './lock-age.js';
import { takeBack } from './take-back.js';

export type ApplyRequest = PreviewRequest & {
  mode: UpdateMode;
  /** Whether `hosts` get the updated systems; else the lock alone is updated. */
  deploys: boolean;
  commit: boolean;
  /** Seconds: an update is made where the lock is older; null for any age. */
  onlyWhenOlder: number | null;
};

/** How the hosts ended; `isWell` where nothing more is to be done about any of them. */
export type HostsEnd = { deployments: Deployment[]; isWell: boolean };

export type ApplyEdges = PreviewEdges & {
  now(): Date;
  /** Shows what is decided on. */
  onPreview(preview: UpdatePreview, decision: UpdateDecision): void;
  /** Asks a person; null where nobody is there. */
  confirm: ((question: string) => Promise<boolean>) | null;
  /** Whether a person has agreed beforehand to what would be asked; not to what is refused. */
  agrees: boolean;
  /** Deploys to the hosts what the flake has now. */
  deploy(): Promise<HostsEnd>;
};

/**
 * Updates the inputs of a flake: previews, decides, writes the lock, commits, and deploys. Where no host keeps the updated system,
 * lock and commit go back as well. Until the decision nothing of the flake is written. Throws a ToolError as `previewUpdate`
 * does, and `cannot-commit`, `lock-changed`, `cannot-write`, `busy`; the lock is as it was then.
 */
export async function applyUpdate(request: ApplyRequest, edges: ApplyEdges): Promise<Update> {
  const { directory } = flakeHere(request.flake, edges.cwd);
  const path = join(directory, 'flake.lock');
  const kept = new KeptUpdates(directory, edges.env);
  await refuseBeside(kept);
  if (request.commit) await requireCommittable({ lock: path, env: edges.env });
  const update = begun(request, directory, edges.now());
  const end = (outcome: UpdateOutcome, message: string, more: Partial<Update> = {}): Update => ({
    ...{ ...update, ...more, outcome, message },
    finished_at: edges.now().toISOString(),
  });
  if (request.onlyWhenOlder !== null) {
    const age = ageOf((await readLock(path)) ?? '', request.inputs, edges.now());
    if (age !== null && age < request.onlyWhenOlder)
      return end('not-due', `flake.lock is as it was: the newest of its inputs is ${days(age)} old`);
  }
  const { preview, before, after } = await prepareUpdate(request, edges);
  if (!preview.changed) return end('unchanged', 'all inputs are up to date', { preview });
  const decision = decideUpdate(preview, request.mode, before ?? '');
  edges.onPreview(preview, decision);
  const known = { preview, decision };
  const declined = await declinedBy(decision, request, edges);
  edges.signal?.throwIfAborted();
  if (declined !== null) return end(...declined, known);
  const sums = { old_sha256: before === null ? null : sha256(before), new_sha256: sha256(after) };
  const lock = { path, ...sums, state: 'updated' as const };
  const decided = { ...update, ...known, lock };
  await kept.begin(decided, before);
  try {
    await replaceLock(path, before, after);
  } catch (thrown) {
    await kept.save(end('refused', 'flake.lock could not be written', known));
    throw thrown;
  }
  return carriedOut(decided, { request, before, kept }, edges);
}

function begun({ flake, hosts, mode, deploys }: ApplyRequest, directory: string, now: Date): Update {
  return {
    ...{ schema_version: 1, id: datedId(now, randomHex(4)), flake, directory, mode },
    asked_hosts: deploys ? [...hosts] : [],
    ...{ timestamp: now.toISOString(), finished_at: null, outcome: 'unfinished', message: '' },
    ...{ decision: null, preview: null, lock: null, commit: null, deployments: [] },
  };
}

async function refuseBeside(kept: KeptUpdates): Promise<void> {
  const newest = await kept.newest();
  if (newest?.update.outcome !== 'unfinished' || !(await kept.isRunning(newest.update))) return;
  throw new ToolError('busy', `another update of this flake is under way, since ${newest.update.timestamp}`, {
    hint: 'Wait for its end.',
  });
}

/** Why an update is not made; null where it is. */
async function declinedBy(
  { verdict, reasons }: UpdateDecision,
  { hosts, deploys }: ApplyRequest,
  { confirm, agrees }: ApplyEdges,
): Promise<[UpdateOutcome, string] | null> {
  const [first = 'mode guided asks'] = reasons;
  if (verdict === 'refuse') return ['refused', `nothing was changed: ${first}`];
  if (verdict === 'proceed' || agrees) return null;
  if (confirm === null)
    return ['refused', `nothing was changed: ${first}, and nobody is there to ask (--yes agrees beforehand)`];
  const deployed = deploys ? `, and deploy to ${hosts.join(', ')}` : '';
  return (await confirm(`Update flake.lock${deployed}?`)) ? null : ['declined', 'nothing was changed'];
}

type CarriedOut = { request: ApplyRequest; before: string | null; kept: KeptUpdates };

/** What follows once the lock is written. */
async function carriedOut(
  decided: Update,
  { request, before, kept }: CarriedOut,
  edges: ApplyEdges,
): Promise<Update> {
  const { env, signal } = edges;
  const path = decided.lock!.path;
  let update = decided;
  const finish = async (changes: Partial<Update>): Promise<Update> => {
    const finished = { ...update, ...changes, finished_at: edges.now().toISOString() };
    await kept.save(finished);
    return finished;
  };
  const back = async (why: string) => {
    const { problems, ...restored } = await takeBack(update, before, { lock: path, env });
    const what =
      restored.commit === null ? 'flake.lock is as it was' : 'flake.lock and the branch are as before';
    const message = problems.length === 0 ? `${why}: ${what}` : `${why}. ${problems.join('. ')}`;
    return finish({ ...restored, outcome: 'taken-back', message });
  };
  let end: HostsEnd = { deployments: [], isWell: true };
  try {
    await makeKnown({ lock: path, env });
    if (request.commit) {
      const message = commitMessage(update.preview?.inputs ?? []);
      update = {
        ...update,
        commit: await commitLock({ lock: path, env, ...(signal && { signal }) }, message),
      };
      await kept.save(update);
    }
    signal?.throwIfAborted();
    if (request.deploys) end = await edges.deploy();
  } catch (thrown) {
    // The error says why; what became of the lock is said beside it.
    const { message } = await back('the update was not made');
    edges.say(`${message}\n`);
    throw thrown;
  }
  update = { ...update, deployments: end.deployments };
  const having = hostsWithUpdate(end.deployments);
  const names = having.join(', ');
  if (end.isWell)
    return finish({
      outcome: 'applied',
      message: ['flake.lock is updated', names].filter(Boolean).join(', and deployed to '),
    });
  if (having.length > 0)
    return finish({
      outcome: 'partial',
      message: `flake.lock stays updated, since ${names} may run what it has, and others do not`,
    });
  return back('no host keeps the update');
}

function days(seconds: number): string {
  const whole = Math.floor(seconds / 86_400);
  return whole >= 1 ? `${whole} d` : `${Math.max(0, Math.floor(seconds / 3600))} h`;
}
