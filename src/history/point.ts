import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Metadata } from '../builds/metadata.js';
import { secondsByPhase } from '../nix/phase.js';

const seconds = z.number().nonnegative().finite();
const text = z.string().max(500);

/**
 * What is remembered of one rebuild: small enough that each record carries sixty. Whatever is not
 * known of a rebuild or its workflow is null.
 */
export const pointSchema = z.object({
  /** The workflow run; null for a rebuild outside of GitHub Actions. */
  run: z
    .object({
      id: z.number().int().positive(),
      /** The number that GitHub shows, counted by workflow. */
      number: z.number().int().positive(),
      attempt: z.number().int().positive(),
      url: text.nullable(),
    })
    .nullable(),
  /** Start, ISO 8601 in UTC. */
  timestamp: z.iso.datetime({ offset: true }),
  repository: text.nullable(),
  commit: text.nullable(),
  branch: text.nullable(),
  event: text.nullable(),
  /** Distinguishes the legs of a matrix; the host unless the workflow sets another. */
  id: text,
  host: text.nullable(),
  action: text.nullable(),
  /** The command that was recorded, what was tried or the non-flake configuration; null for a flake, which its host stands for. */
  target: text.nullable().default(null),
  /** The job's place in its matrix; null without one. */
  leg: text.nullable().default(null),
  outcome: text,
  failure_family: text.nullable(),
  duration_seconds: seconds.nullable(),
  /** Seconds by phase; a phase that occurred twice is summed. */
  phases: z.record(text, seconds),
  built: z.number().int().nonnegative().nullable(),
  fetched: z.number().int().nonnegative().nullable(),
  download_bytes: z.number().nonnegative().nullable(),
  closure_bytes: z.number().nonnegative().nullable(),
  peak_memory_bytes: z.number().nonnegative().nullable(),
});
export type Point = z.infer<typeof pointSchema>;

/** What is known of the workflow beside the metadata; null outside of one. */
export type PointContext = Pick<Point, 'run' | 'repository' | 'commit' | 'branch' | 'event' | 'leg'> & {
  /** The leg of a matrix; null takes the host. */
  id: string | null;
};

/** The context of a rebuild outside of GitHub Actions: its own revision. */
function localContext(metadata: Metadata): PointContext {
  return {
    run: null,
    repository: null,
    commit: metadata.revision?.sha ?? null,
    branch: metadata.revision?.branch ?? null,
    event: null,
    leg: null,
    id: null,
  };
}

/** A build as one point of the history. */
export function pointOf(metadata: Metadata, context: PointContext = localContext(metadata)): Point {
  const { activity } = metadata;
  return {
    run: context.run,
    timestamp: metadata.timestamp,
    repository: context.repository,
    commit: context.commit,
    branch: context.branch === null ? null : context.branch.slice(0, 500),
    event: context.event,
    id: (context.id ?? metadata.host ?? 'default').slice(0, 500),
    host: metadata.host?.slice(0, 500) ?? null,
    action: metadata.action?.slice(0, 500) ?? null,
    target: bounded(triedWords(metadata) ?? metadata.command ?? metadata.file ?? null),
    leg: bounded(context.leg),
    outcome: metadata.outcome.slice(0, 500),
    failure_family: metadata.failure?.family.slice(0, 500) ?? null,
    duration_seconds: metadata.duration_seconds,
    phases: secondsByPhase(metadata.phases),
    built: activity?.built ?? null,
    fetched: activity?.fetched ?? null,
    download_bytes: activity?.download_bytes ?? null,
    closure_bytes: metadata.result?.closure_bytes ?? null,
    peak_memory_bytes: metadata.resources?.peak_memory_bytes ?? null,
  };
}

/** Which trials of a host are compared: those of the same kind in the same kind of machine. Null for what is no trial. */
function triedWords({ tried }: Metadata): string | null {
  if (tried === undefined) return null;
  const { kind, backend, profile, script } = tried;
  return [kind, backend, profile, script].filter((word) => word !== null).join(' ');
}

/** A text of at most 500 characters, which differs where the whole texts do. */
function bounded(whole: string | null): string | null {
  if (whole === null || whole.length <= 500) return whole;
  return `${whole.slice(0, 480)}~${createHash('sha256').update(whole).digest('hex').slice(0, 16)}`;
}

/**
 * Equal for rebuilds whose durations may be compared, and that count as the same: of the same leg (the host, unless
 * named otherwise), action, command or file, and place in the matrix.
 */
export function kindKey({ id, action, target, leg }: Point): string {
  return JSON.stringify([id, action, target, leg]);
}

/** Equal for points of the same rebuild. */
export function pointKey(point: Point): string {
  const when = point.run ? `${point.run.id}.${point.run.attempt}` : point.timestamp;
  return JSON.stringify([when, kindKey(point), point.run ? null : point.commit]);
}

/**
 * Oldest first. Runs of GitHub Actions are ordered by their ids, which only grow, so a runner whose
 * clock is wrong cannot reorder them; everything else by its start.
 */
export function comparePoints(a: Point, b: Point): number {
  if (a.run && b.run) return a.run.id - b.run.id || a.run.attempt - b.run.attempt || byStart(a, b);
  return byStart(a, b);
}

function byStart(a: Point, b: Point): number {
  return Date.parse(a.timestamp) - Date.parse(b.timestamp);
}

/** Every point once, oldest first, at most the latest `keep`. */
export function mergePoints(lists: readonly (readonly Point[])[], keep = Number.POSITIVE_INFINITY): Point[] {
  const byKey = new Map<string, Point>();
  for (const point of lists.flat()) byKey.set(pointKey(point), point);
  const merged = [...byKey.values()].sort(comparePoints);
  return merged.slice(Math.max(0, merged.length - keep));
}
