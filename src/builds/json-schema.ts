import { z } from 'zod';
import { repositorySchema } from '../config/repository.js';
import { deploymentSchema } from './deployment.js';
import { metadataSchema } from './metadata.js';
import { notificationSchema } from './notification.js';
import { planSchema } from './plan.js';
import { preflightSchema } from './preflight.js';
import { syncHistoryEntrySchema, syncSchema } from './sync.js';
import { trialSchema } from './trial.js';
import { updateSchema } from './update.js';
import { updatePreviewSchema } from './update-preview.js';

/** The schemas that are published in schema/, by the names of their files. */
const published = {
  'metadata.v1.json': { title: 'metadata.json of nixos-rebuild-test, version 1', schema: metadataSchema },
  'config.v1.json': { title: 'nixos-rebuild-test.json, version 1', schema: repositorySchema },
  'plan.v1.json': { title: 'a plan of nixos-rebuild-test, version 1', schema: planSchema },
  'deployment.v1.json': {
    title: 'deployment.json of nixos-rebuild-test, version 1',
    schema: deploymentSchema,
  },
  'preflight.v1.json': { title: 'a preflight of nixos-rebuild-test, version 1', schema: preflightSchema },
  'trial.v1.json': { title: 'trial.json of nixos-rebuild-test, version 1', schema: trialSchema },
  'update-preview.v1.json': {
    title: 'a preview of an update of nixos-rebuild-test, version 1',
    schema: updatePreviewSchema,
  },
  'sync.v1.json': { title: 'a sync of nixos-rebuild-test, version 1', schema: syncSchema },
  'sync-history.v1.json': {
    title: 'the history of syncs of nixos-rebuild-test, version 1',
    schema: z.array(syncHistoryEntrySchema),
  },
  'update.v1.json': { title: 'an update of nixos-rebuild-test, version 1', schema: updateSchema },
  'notification.v1.json': {
    title: 'what nixos-rebuild-test sends to a plain webhook, version 1',
    schema: notificationSchema,
  },
} as const;
export type PublishedSchema = keyof typeof published;
export const publishedSchemas = Object.keys(published) as PublishedSchema[];

/**
 * The JSON Schema (draft 2020-12) that is published as schema/NAME. Unknown fields are allowed in what this
 * program writes, because later releases add some, and none in what people write.
 */
export function publishedJsonSchema(name: PublishedSchema): Record<string, unknown> {
  const { title, schema } = published[name];
  const converted = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // Zod repeats what "date-time" and "integer" already imply.
      if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return { $id: `https://github.com/org/nixos-rebuild-test/schema/${name}`, title, ...converted };
}
