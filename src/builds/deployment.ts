import { z } from 'zod';
import { deploymentModes } from '../config/index.js';
import { failureSchema } from '../nix/failures/failure.js';
import { healthSchema } from './health.js';
import { planSchema } from './plan.js';
import { preflightSchema } from './preflight.js';
import { remedySchema } from './remedy.js';

/**
 * What is done to a host: `deploy` activates a system, `rollback` an earlier generation of its own, `reboot` boots what it runs.
 */
const deploymentActions = ['deploy', 'rollback', 'reboot'] as const;
export type DeploymentAction = (typeof deploymentActions)[number];

const stepSchema = z.object({
  name: z.string().describe('A phase: planning, copying, activating, verifying, rolling-back, rebooting.'),
  start_seconds: z.number(),
  duration_seconds: z.number(),
});
export type DeploymentStep = z.infer<typeof stepSchema>;

/** What a host runs and boots, as it says itself. */
const hostStateSchema = z.object({
  current: z.string().nullable().describe('Store path of the system that runs.'),
  profile: z.string().nullable().describe('Store path of the system profile.'),
  booted: z.string().nullable(),
  generation: z.number().int().nullable().describe("Number of the profile's generation."),
  boot_id: z.string().nullable(),
});
export type HostState = z.infer<typeof hostStateSchema>;

const resourcesSchema = z.object({
  memory_available_bytes: z.number().nullable(),
  memory_total_bytes: z.number().nullable(),
  disks: z.array(z.object({ mount_point: z.string(), used_bytes: z.number(), total_bytes: z.number() })),
});
export type HostResources = z.infer<typeof resourcesSchema>;

const warningSchema = z.object({
  message: z.string(),
  advice: z.string().nullable().describe('What a person can do about it.'),
});
export type DeploymentWarning = z.infer<typeof warningSchema>;

/**
 * `deployment.json`, version 1: one deployment of one host. A field is never renamed or removed within a version, only added
 * as optional. What is not known is null.
 */
export const deploymentSchema = z.object({
  schema_version: z.literal(1),
  id: z.string().describe("The deployment's name on its host, in /run/nixos-rebuild-test."),
  action: z.string().describe(`One of ${deploymentActions.join(', ')}.`),
  host: z.string(),
  target: z
    .string()
    .nullable()
    .describe('The ssh destination, or "local"; null where it was not come so far.'),
  mode: z.string().describe(`One of ${deploymentModes.join(', ')}.`),
  outcome: z.string().describe('As in metadata.json. What the host says, never what was meant to happen.'),
  success: z.boolean(),
  reason: z.string().describe('A word for why it ended so, such as "no-ack" or "unit-failed"; "" for none.'),
  message: z.string().describe('What happened, in a sentence.'),
  failure: failureSchema.nullable(),
  changed: z.boolean().nullable().describe('Whether the host was to get another system; null: not known.'),
  timestamp: z.iso.datetime().describe('The start, ISO 8601 in UTC.'),
  finished_at: z.iso.datetime(),
  duration_seconds: z.number().nonnegative(),
  steps: z.array(stepSchema).describe('In their order; seconds since the start.'),
  old_system: z.string().nullable().describe('Store path of the system that ran before.'),
  new_system: z.string().nullable(),
  before: hostStateSchema.nullable(),
  after: hostStateSchema.nullable().describe('Null where the host does not answer any more.'),
  revisions: z
    .object({ old: z.string().nullable(), new: z.string().nullable() })
    .describe('Of the sources that the two systems were built from, where these say it.'),
  sources: z
    .array(z.string())
    .nullable()
    .describe('Files that differ between the revisions; null where these are not both here.'),
  plan: planSchema.nullable(),
  units: z
    .array(z.object({ unit: z.string(), action: z.string(), seconds: z.number().nullable() }))
    .describe('Units that were planned to change, and how long the start of each took.'),
  shared_build: z
    .string()
    .nullable()
    .describe('The build, beside this one, that made the systems of several hosts; null where this one did.'),
  preflight: preflightSchema
    .nullable()
    .optional()
    .describe(
      'What was found in the sources and in the security of the host, as preflight.v1.json has it: the 200 findings that count most. Null where nothing could be looked at.',
    ),
  copied: z.object({ paths: z.number().int(), seconds: z.number() }).nullable(),
  health: healthSchema.nullable().describe('After the activation; null where it was not looked at.'),
  health_after_rollback: healthSchema.nullable(),
  resources: z.object({ before: resourcesSchema.nullable(), after: resourcesSchema.nullable() }),
  last_garbage_collection: z.iso.datetime().nullable().describe("Of the host's own service for it."),
  warnings: z.array(warningSchema),
  settings: z
    .record(z.string(), z.string())
    .describe('Where each setting came from: flag, repository, closure, default and others.'),
  remedies: z
    .array(remedySchema)
    .optional()
    .describe(
      'What was done about failures on the way to the host, and about units that failed there, in order.',
    ),
  by_hand: z.array(z.string()).describe('Commands for the host that bring back the system that ran before.'),
  round_trips: z.number().int().describe('Calls of the host, without the copying.'),
});
export type Deployment = z.infer<typeof deploymentSchema>;
