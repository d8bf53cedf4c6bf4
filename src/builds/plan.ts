import { z } from 'zod';
import { packageChangeSchema } from '../nix/closure/result.js';

/** What becomes of a unit. `keep`: it has changed, or was to be touched, and goes on as it is. */
export const unitActions = ['stop', 'restart', 'start', 'reload', 'keep'] as const;
export type UnitAction = (typeof unitActions)[number];

export const plannedUnitSchema = z.object({
  unit: z.string(),
  action: z.string().describe(`One of ${unitActions.join(', ')}; later releases may add others.`),
  reasons: z.array(z.string()).describe('Why, in words, such as "ExecStart changed".'),
  announced: z
    .boolean()
    .describe('Whether switch-to-configuration prints it; false for what systemd does besides.'),
  problem: z
    .string()
    .nullable()
    .describe(
      'Why it is known not to be up afterwards, or its job to fail; null where nothing speaks against it.',
    ),
});
export type PlannedUnit = z.infer<typeof plannedUnitSchema>;

const freeSchema = z.object({
  free_bytes: z.number().nullable(),
  needed_bytes: z.number().nullable(),
  enough: z.boolean().nullable().describe('Null where one of the two is not known.'),
});
export type Room = z.infer<typeof freeSchema>;

/**
 * `plan`, version 1: what a deployment would change on one host. A field is never renamed or removed within a version, only
 * added as optional. What is not known is null.
 */
export const planSchema = z.object({
  schema_version: z.literal(1),
  host: z.string(),
  target: z.string().describe('The ssh destination, or "local".'),
  changed: z.boolean().describe('Whether the new system is another one than the one that runs.'),
  old_system: z.string().describe('Store path of the system that runs on the target.'),
  new_system: z.string(),
  profile_system: z.string().nullable().describe('Store path of the system profile, which boots next.'),
  booted_system: z.string().nullable(),
  revisions: z
    .object({ old: z.string().nullable(), new: z.string().nullable() })
    .optional()
    .describe('Of the sources that the two systems were built from, where these say it.'),
  units: z
    .array(plannedUnitSchema)
    .describe('Stopped, restarted, started, reloaded and kept units, in this order.'),
  switch: z.object({
    exit_code: z
      .number()
      .int()
      .nullable()
      .describe(
        'The status that switch-to-configuration is expected to end with; null where it would wait for ever.',
      ),
    error: z
      .string()
      .nullable()
      .describe('Why it would end before it is done, such as an unreadable unit file.'),
    rules: z.string().describe('The release whose rules were applied.'),
    manager_restarts: z.boolean().describe('Whether systemd executes itself anew.'),
    swaps_off: z.array(z.string()).describe('Swap devices that are switched off.'),
    activation_requests: z
      .enum(['unknown', 'known'])
      .describe('Whether units that the activation script asks for are in the list (--dry-activate).'),
  }),
  reboot: z.object({
    needed: z.boolean(),
    reasons: z.array(z.string()),
    refused: z.array(z.string()).describe('Switch inhibitors that differ: the system can only be booted.'),
  }),
  packages: z.array(packageChangeSchema).nullable(),
  closure: z.object({ old_bytes: z.number().nullable(), new_bytes: z.number().nullable() }),
  copy: z.object({
    paths: z.number().int().describe('Store paths that the target does not have.'),
    bytes: z.number().nullable().describe('Their size unpacked; what goes over the network is less.'),
  }),
  room: z.object({
    store: freeSchema,
    boot: freeSchema.nullable().describe('Null where /boot is no file system of its own.'),
  }),
  data: z
    .array(
      z.object({
        unit: z.string(),
        package: z.string(),
        old_version: z.string(),
        new_version: z.string(),
      }),
    )
    .describe(
      'Services with data whose program gets another major version: a rollback does not undo what it does to them.',
    ),
});
export type Plan = z.infer<typeof planSchema>;
