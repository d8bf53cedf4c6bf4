import { z } from 'zod';
import { deploymentSchema } from './deployment.js';
import { metadataSchema } from './metadata.js';
import { syncSchema } from './sync.js';
import { trialSchema } from './trial.js';

/** What there is to tell: it failed, it succeeded and the one before it had failed, or it succeeded. */
export const notificationEvents = ['failure', 'recovery', 'success'] as const;
export type NotificationEvent = (typeof notificationEvents)[number];

/** What ended: `run` is a rebuild, whose record is metadata.json. */
export const notificationKinds = ['run', 'trial', 'deployment', 'sync'] as const;
export type NotificationKind = (typeof notificationKinds)[number];

/**
 * What a plain webhook is sent, version 1. A field is never renamed or removed within a version, only added as optional.
 * Readers tolerate unknown events and kinds.
 */
export const notificationSchema = z.object({
  schema_version: z.literal(1),
  event: z.string().describe(`One of ${notificationEvents.join(', ')}; later releases may add others.`),
  kind: z.string().describe(`One of ${notificationKinds.join(', ')}; later releases may add others.`),
  summary: z.string().describe('One line: what ended, how, and why it failed.'),
  url: z.string().nullable().describe('The page of the workflow run; null outside of GitHub Actions.'),
  shortened: z
    .boolean()
    .describe('Whether long texts and lists of the record were cut, so that the whole is at most 256 KiB.'),
  record: z
    .union([metadataSchema, trialSchema, deploymentSchema, syncSchema])
    .nullable()
    .describe(
      'metadata.json, trial.json, deployment.json or what sync --json prints; null where it is too large even when cut.',
    ),
});
export type PlainNotification = z.infer<typeof notificationSchema>;
