import { join } from 'node:path';
import type { Deployment } from '../../builds/deployment.js';
import type { Build } from '../../builds/metadata.js';
import type { Plan } from '../../builds/plan.js';
import { foundObstacle } from '../../deploy/run/preflight.js';
import { planLines } from '../../deploy/text/plan-lines.js';
import { addIntents, forgetIntents, intents } from '../../system/git/intents.js';
import { counted } from '../../text/counted.js';
import { readLock } from '../../update/lock-file.js';
import { byHand, type Course, done, note, type StepEnd, stopped, warned } from '../course.js';
import { dryRunSources } from '../dry-run-sources.js';
import { neededFiles } from '../git/needed-files.js';
import { changedLock } from './update.js';

/** Builds the system, shows what it would change, asks, and activates it under supervision. */
export async function rebuildStep(course: Course): Promise<StepEnd> {
  const { edges, request, record } = course;
  const flake = await visibleFlake(course);
  const lock = await readLock(join(request.directory, 'flake.lock'));
  const isOffline = request.settings.offline === true || record.online === false;
  await course.ahead?.ended;
  const built = await edges.plan(flake.flake, { isOffline }).finally(flake.close);
  if (built.build.metadata.remedies?.length) await takeOverRemedied(course, lock);
  course.planned = built;
  await note(course, { build: built.build.dir });
  const { plan, preflight } = built;
  if (plan === null) return notPlanned(course, built.build);
  const obstacle = preflight === null ? null : foundObstacle(request.host, preflight);
  if (obstacle !== null) {
    await byHand(course, obstacle.advice);
    return stopped(obstacle.message);
  }
  if (!plan.changed && plan.profile_system === plan.new_system) return done('the system is current');
  edges.show(incomingText(course));
  edges.show(`${planLines(plan, false).join('\n')}\n`);
  if (request.isDryRun) return { state: 'planned', text: changeWords(plan) };
  if (!edges.agrees || edges.asksEach) {
    if (edges.confirm === null)
      return stopped('nobody is there to ask whether to activate it; --yes agrees beforehand');
    if (!(await edges.confirm(`Activate this on ${request.host}?`)))
      return stopped('you said no', 'declined');
  }
  const deployment = await edges.activate(plan.new_system);
  await note(course, { deployment });
  if (deployment === null)
    return stopped(
      `the activation has not said how it ended: nixos-rebuild-test deploy status ${request.host} tells`,
      'failed',
    );
  if (!deployment.success) return notHeld(course, plan, deployment);
  // The tree is what runs now: whatever follows, it stays.
  course.undo.length = 0;
  const generation = deployment.after?.generation;
  const words = `${changeWords(plan)}${generation == null ? '' : `, generation ${generation}`}`;
  return deployment.warnings.length > 0
    ? warned(`${words}; ${deployment.warnings[0]!.message}`)
    : done(words);
}

/** Where the machine is not well and was left with its new system, a person is asked whether it goes back. */
async function notHeld(
  course: Course,
  plan: Plan,
  { message, before, after, by_hand }: Deployment,
): Promise<StepEnd> {
  const { confirm, toGeneration } = course.edges;
  const generation = before?.generation ?? null;
  const isLeft = after?.current === plan.new_system && generation !== null;
  if (isLeft && confirm !== null && (await confirm(`${message}. Go back to generation ${generation}?`))) {
    const back = await toGeneration(generation);
    if (back?.success) return stopped(`${message}; it went back to generation ${generation}`, 'failed');
  }
  await byHand(course, ...by_hand);
  return stopped(message, 'failed');
}

/** What remedies of the build have changed in the tree is taken back with the rest, and counts as sync's own. */
async function takeOverRemedied(course: Course, before: string | null): Promise<void> {
  const { git, state, record, request } = course;
  const known = new Set(record.intended);
  const added = (await intents(git)).filter(
    (path) => state.changed.untracked.includes(path) && !known.has(path),
  );
  if (added.length > 0) await intendedFor(course, [...record.intended, ...added]);
  const path = join(request.directory, 'flake.lock');
  const after = await readLock(path);
  if (after !== before) changedLock(course, { path, before, after });
}

/** The flake with the new files that it needs; in a dry run, of a copy with what upstream has. */
async function visibleFlake(course: Course): Promise<{ flake: string; close(): Promise<void> }> {
  const { git, state, request } = course;
  const tracked = state.changed.untracked.length > 0 ? await git.paths(['ls-files', '-z']) : [];
  const needed = await neededFiles(git.directory, { tracked, untracked: state.changed.untracked });
  if (request.isDryRun) return dryRunSources(course, needed);
  if (needed.length > 0) {
    await intendedFor(course, needed);
    await addIntents(git, needed);
    course.edges.show(
      `note: ${counted(needed.length, 'new file')} made known to git: ${needed.slice(0, 10).join(', ')}\n`,
    );
  }
  return { flake: request.flake, close: async () => {} };
}

/** Remembers which new files git is to know without their content, so that it forgets them where the sync is taken back. */
async function intendedFor(course: Course, paths: string[]): Promise<void> {
  await note(course, { intended: paths });
  course.undo.push(async () => {
    await forgetIntended(course);
    return null;
  });
}

/** Where nothing could be planned, the build says why, and the tree stays with what came, in which it can be mended. */
async function notPlanned(course: Course, { metadata }: Build): Promise<StepEnd> {
  const { failure, error_message, outcome } = metadata;
  if (failure?.hint) await byHand(course, failure.hint);
  return stopped(failure?.message ?? error_message ?? `the build ended as ${outcome}`, 'failed');
}

function incomingText({ record: { incoming } }: Course): string {
  if (incoming.length === 0) return '';
  const lines = incoming.slice(0, 20).map(({ id, subject }) => `  ${id.slice(0, 9)} ${subject}`);
  const more = incoming.length - lines.length;
  return [
    '',
    `${counted(incoming.length, 'commit')} from upstream:`,
    ...lines,
    ...(more > 0 ? [`  … and ${more} more`] : []),
    '',
  ].join('\n');
}

/** What a plan changes, in a few words. */
export function changeWords({ units, packages, reboot, changed }: Plan): string {
  const touched = units.filter(({ action }) => action !== 'keep');
  const parts = [
    ...(packages && packages.length > 0 ? [counted(packages.length, 'package')] : []),
    ...(touched.length > 0 ? [counted(touched.length, 'unit')] : []),
    ...(reboot.needed ? ['needs a reboot'] : []),
  ];
  if (!changed) return 'the same system, made the next boot as well';
  return parts.length > 0
    ? `changes ${parts.join(', ')}`.replace(/^changes needs/, 'needs')
    : 'another system';
}

/** New files that were made known to git for a build are unknown to it again. */
export async function forgetIntended(course: Course): Promise<void> {
  await forgetIntents(course.git, course.record.intended);
  await note(course, { intended: [] });
}
