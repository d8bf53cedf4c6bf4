import { z } from 'zod';
import type { FailureFamily } from '../catalogue/index.js';
import type { Source } from '../said/input-line.js';

/** A place in a Nix source; `file` is relative to the checkout for a file in it. */
const locationSchema = z.object({
  file: z.string(),
  line: z.number().int().nonnegative(),
  column: z.number().int().nonnegative().nullable(),
  probable: z
    .boolean()
    .optional()
    .describe(
      'True where no program named the place: what the cause names is in this line of the checkout alone.',
    ),
});
export type Location = z.infer<typeof locationSchema>;

/** The classified cause of an unsuccessful rebuild. Readers tolerate families they do not know. */
export const failureSchema = z.object({
  family: z.string(),
  /** 0 to 1: how sure the classification is. */
  confidence: z.number().min(0).max(1),
  /** The root cause in Nix's own words, without escape sequences. */
  message: z.string(),
  cause: z
    .string()
    .nullable()
    .optional()
    .describe("The line of the failed builder's own log that tells why; null where none is known to."),
  derivation: z.string().nullable(),
  location: locationSchema.nullable(),
  /** The last lines of the failed builder's log, or of the error block. */
  log_tail: z.array(z.string()),
  /** What a person can do about it. */
  hint: z.string(),
  /** One command that reproduces it, pinned to the revision where one is known. */
  reproduce: z.string().nullable().optional(),
  /** The kept `nix log` of the derivation, relative to the build's directory. */
  log_file: z.string().nullable().optional(),
});
export type Failure = z.infer<typeof failureSchema>;

/** A failure that this version classified. */
export type KnownFailure = Failure & {
  family: FailureFamily;
  /** Where its message is in what was read; null or absent where that is not known. */
  source?: Source | null;
};
