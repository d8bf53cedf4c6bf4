import { z } from 'zod';

/** The phases of a rebuild, in the order in which a healthy one goes through them. */
export const phaseNames = [
  'preparing',
  'evaluating',
  'fetching',
  'building',
  'copying',
  'activating',
  'verifying',
] as const;
export type PhaseName = (typeof phaseNames)[number];

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
