import { z } from 'zod';

/** What the rebuild's processes used; what could not be read is null. */
export const resourcesSchema = z.object({
  cpu_seconds: z.number().nonnegative().nullable(),
  peak_memory_bytes: z.number().nonnegative().nullable(),
  disk_read_bytes: z.number().nonnegative().nullable().optional(),
  disk_written_bytes: z.number().nonnegative().nullable().optional(),
  /** Counters of the whole host, not of the rebuild alone. */
  host_network_received_bytes: z.number().nonnegative().nullable().optional(),
  host_network_sent_bytes: z.number().nonnegative().nullable().optional(),
  /** At most 120 points over the run, for charts. */
  series: z
    .array(
      z.object({
        seconds: z.number().nonnegative(),
        cpu_percent: z.number().nonnegative(),
        memory_bytes: z.number().nonnegative(),
      }),
    )
    .optional(),
});
export type Resources = z.infer<typeof resourcesSchema>;
