import { z } from 'zod';

/**
 * One span of the timeline, in seconds from the start of the rebuild. Readers tolerate names they
 * do not know, so the schema takes any string.
 */
export const phaseSchema = z.object({
  name: z.string(),
  start_seconds: z.number().nonnegative(),
  duration_seconds: z.number().nonnegative(),
});
export type Phase = z.infer<typeof phaseSchema>;

/** The sums of what Nix did. What is not known is null. */
export const activitySchema = z.object({
  /** Derivations built. */
  built: z.number().int().nonnegative().nullable(),
  /** Store paths fetched from substituters. */
  fetched: z.number().int().nonnegative().nullable(),
  download_bytes: z.number().nonnegative().nullable(),
  /** The longest builds first, at most ten. */
  slowest: z.array(z.object({ derivation: z.string(), seconds: z.number().nonnegative() })),
  /** Derivations that failed to build. */
  failed: z.number().int().nonnegative().nullable().optional(),
  evaluation_seconds: z.number().nonnegative().nullable().optional(),
  /** Bytes per substituter. */
  substituters: z.record(z.string(), z.number().nonnegative()).optional(),
  /** Evaluation warnings, as printed, at most a hundred. */
  warnings: z
    .array(
      z.object({
        message: z.string(),
        file: z.string().nullable(),
        line: z.number().int().nullable(),
      }),
    )
    .optional(),
  /** Named values that the rebuild printed as `::METRIC::name::value`. */
  metrics: z.record(z.string(), z.number()).optional(),
});
export type Activity = z.infer<typeof activitySchema>;
