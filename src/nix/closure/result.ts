import { z } from 'zod';

/** One package whose set of versions differs between two closures. */
export const packageChangeSchema = z.object({
  name: z.string(),
  change: z.enum(['added', 'removed', 'upgraded', 'downgraded', 'changed']),
  old_versions: z.array(z.string()),
  new_versions: z.array(z.string()),
  /** New size minus old size, in bytes; null where sizes are not known (derivations). */
  size_delta_bytes: z.number().nullable(),
});
export type PackageChange = z.infer<typeof packageChangeSchema>;

/** One flake input whose locked revision differs. */
export const inputChangeSchema = z.object({
  name: z.string(),
  change: z.enum(['added', 'removed', 'updated']),
  old_revision: z.string().nullable(),
  new_revision: z.string().nullable(),
  /** ISO 8601 dates of the locked revisions. */
  old_date: z.string().nullable(),
  new_date: z.string().nullable(),
  /** The forge's page that compares the two revisions. */
  compare_url: z.string().nullable(),
  /** What a person may not expect, such as a date before the old one; absent where there is nothing. */
  warnings: z.array(z.string()).optional(),
});
export type InputChange = z.infer<typeof inputChangeSchema>;

export const resultSchema = z.object({
  store_path: z.string().nullable(),
  closure_bytes: z.number().nonnegative().nullable(),
  /** The closure (or derivation) that `packages` compares with. */
  compared_with: z.string().nullable().optional(),
  packages: z.array(packageChangeSchema).optional(),
  inputs: z.array(inputChangeSchema).optional(),
});
export type Result = z.infer<typeof resultSchema>;
