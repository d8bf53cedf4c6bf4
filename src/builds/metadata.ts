import { z } from 'zod';
import { activitySchema } from '../nix/activity.js';
import { failureSchema } from '../nix/failure.js';
import { phaseSchema } from '../nix/phase.js';
import { resultSchema } from '../nix/result.js';
import { resourcesSchema } from '../system/resources.js';

/** How a rebuild can end. `success` in the metadata is true only for `success`. */
export const outcomes = ['success', 'failed', 'timed_out', 'cancelled', 'needs_boot', 'interrupted'] as const;
export type Outcome = (typeof outcomes)[number];

/** A plain name: metadata may come from anywhere, and its files are read and served. */
const fileName = z
  .string()
  .regex(/^(?!\.{1,2}$)[^/\\\u0000]+$/, 'must be the name of a file in the build')
  .nullable();

/** The names of a build's files inside its directory; null where one was not made. */
export const filesSchema = z.object({
  log: fileName,
  cast: fileName,
  frames: fileName,
  screenshot: fileName,
  gif: fileName,
});
export type Files = z.infer<typeof filesSchema>;

/**
 * `metadata.json`, version 1. A field is never renamed or removed within a version, only added as
 * optional. What is not known is null. Outcomes, families and phases are open sets for readers.
 */
export const metadataSchema = z.object({
  schema_version: z.literal(1),
  success: z.boolean(),
  outcome: z.string(),
  /** The rebuild's own exit status; null when it never reported one. */
  exit_code: z.number().int().nullable(),
  /** Start and end, ISO 8601 in UTC. */
  timestamp: z.iso.datetime(),
  finished_at: z.iso.datetime().nullable(),
  duration_seconds: z.number().nonnegative().nullable(),
  /** The word of nixos-rebuild, or null for `--command`. */
  action: z.string().nullable(),
  /** `nixos-rebuild`, `nix`, or `command`. */
  program: z.string(),
  flake: z.string().nullable(),
  host: z.string().nullable(),
  revision: z.object({ sha: z.string(), branch: z.string().nullable(), dirty: z.boolean() }).nullable(),
  error_message: z.string().nullable(),
  failure: failureSchema.nullable(),
  failures: z.array(failureSchema),
  phases: z.array(phaseSchema),
  activity: activitySchema.nullable(),
  result: resultSchema.nullable(),
  resources: resourcesSchema.nullable(),
  terminal: z.object({ cols: z.number().int(), rows: z.number().int() }).nullable(),
  files: filesSchema,
  versions: z.record(z.string(), z.string().nullable()),
  /** The non-flake configuration (`--file`), if that is what was built. */
  file: z.string().nullable().optional(),
  /** Steps taken to bring the GIF under its size limit, in words. */
  gif_reduction: z.array(z.string()).optional(),
  /** What the tool could not do for this build, one sentence each. */
  notices: z.array(z.string()).optional(),
});
export type Metadata = z.infer<typeof metadataSchema>;

/** One rebuild on disk. */
export type Build = {
  /** Absolute path of the build's directory. */
  dir: string;
  /** The directory's name, such as `rebuild-20260102-143022`. */
  name: string;
  metadata: Metadata;
  /** True while it is being recorded; the metadata is provisional then. */
  running?: boolean;
};
