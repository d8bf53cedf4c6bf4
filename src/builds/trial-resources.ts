import { z } from 'zod';

const bytes = z.number().nonnegative().nullable();

const sampleSchema = z.object({
  seconds: z.number().nonnegative().describe('On the clock of the phases.'),
  cpu_percent: z.number().nonnegative().nullable().describe('Of one processor, since the sample before.'),
  memory_bytes: bytes.describe(
    "What the machine takes of this one's memory; the most since the sample before.",
  ),
  disk_bytes: bytes.describe('What is written on its disk, as it takes room here.'),
  received_bytes: bytes.describe('By its network cards, since the start, over all boots.'),
  sent_bytes: bytes,
  host_load: z
    .number()
    .nonnegative()
    .nullable()
    .describe('Processes of this machine that ran or waited, over a minute.'),
  host_memory_bytes: bytes.describe('Of this machine, in use.'),
  host_disk_bytes: bytes.describe('Of the file system with the disks of machines, in use.'),
});
export type ResourceSample = z.infer<typeof sampleSchema>;

/** How many samples a trial keeps at most. */
export const mostSamples = 200;

/** What the machine of a trial has used of the one that it ran on, and what that had besides. What is not known is null. */
export const trialResourcesSchema = z.object({
  cpu_seconds: z.number().nonnegative().nullable().describe('Of the machine, over all its boots.'),
  peak_memory_bytes: bytes,
  received_bytes: bytes.describe('Null without a network, and where nobody counts.'),
  sent_bytes: bytes,
  host: z.object({ cpus: z.number().int(), memory_bytes: bytes, disk_bytes: bytes }),
  samples: z
    .array(sampleSchema)
    .max(mostSamples)
    .describe('A second apart at first; when there are too many, every two become one.'),
});
export type TrialResources = z.infer<typeof trialResourcesSchema>;
