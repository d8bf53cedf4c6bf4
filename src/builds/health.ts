import { z } from 'zod';

/** What is worse on a host than it was before a change. */
export const findingSchema = z.object({
  /** What kind of thing: `unit-failed`, `route-lost`, `memory` and others; readers tolerate those they do not know. */
  kind: z.string(),
  /** `rollback`: the change is to be undone for it. `warning`: a person should look. */
  level: z.enum(['rollback', 'warning']),
  /** The unit, address, name, file system or check that it is about; null for the host as a whole. */
  subject: z.string().nullable(),
  /** What was found, with the numbers. */
  message: z.string(),
});
export type Finding = z.infer<typeof findingSchema>;

export const healthSchema = z.object({
  /** False where a finding is one to go back for. */
  healthy: z.boolean(),
  /** Those to go back for first. */
  findings: z.array(findingSchema),
});
export type Health = z.infer<typeof healthSchema>;
