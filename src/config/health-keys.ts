import { z } from 'zod';
import { describedObject } from './described-object.js';
import { command, dnsName, journalPattern, port, unit } from './fields.js';
import { most } from './limits.js';

/** What is done about units that fail although no one said they are critical. */
export const failedUnitsPolicies = ['rollback', 'verify', 'keep'] as const;
export type FailedUnitsPolicy = (typeof failedUnitsPolicies)[number];

export const rebootPolicies = ['never', 'if-needed'] as const;
export type RebootPolicy = (typeof rebootPolicies)[number];

const percent = z.number().min(0).max(100);

/** From which difference on a change of the host is worth a warning. */
const thresholdKeys = {
  memoryPercent: percent.describe('Less available memory, in percent of all memory.'),
  pressurePoints: percent.describe(
    'More of the last minute in which a task waited for processor, memory or disk, in points.',
  ),
  diskPoints: percent.describe('More of a file system used, in points.'),
  unitMemoryPercent: percent.describe('Of its own MemoryMax that a unit uses, in percent.'),
  newErrors: z
    .int()
    .min(0)
    .max(100_000)
    .describe('Errors in the journal beyond those of as long a time before.'),
};
export const thresholdNames = Object.keys(thresholdKeys) as (keyof typeof thresholdKeys)[];
export type Thresholds = Record<keyof typeof thresholdKeys, number>;

export const thresholdsSchema = describedObject('thresholds', thresholdKeys).partial();

/** What belongs to a host's health. It is in the repository's file, for one host or all, and travels in the closure. */
export const healthKeys = {
  critical: z
    .array(unit)
    .max(most.units)
    .describe('Units that must run afterwards, whether they ran before or not; ".service" may be left out.'),
  checks: z
    .array(command)
    .max(most.checks)
    .describe('Shell commands that the host runs as root; one that fails undoes the change.'),
  ports: z
    .array(port)
    .max(most.ports)
    .describe('TCP ports that must still be listened on, where they were before.'),
  journalPatterns: z
    .array(journalPattern)
    .max(most.patterns)
    .describe('Extended regular expressions; a line of the journal that matches undoes the change.'),
  names: z
    .array(dnsName)
    .max(most.names)
    .describe('Names that the host must still resolve, where it did before.'),
  onFailedUnits: z
    .enum(failedUnitsPolicies)
    .describe(
      'When units fail that no one said are critical: "rollback" for each of them, "verify" for those that ran before ' +
        'and are still wanted, "keep" for none.',
    ),
  reboot: z
    .enum(rebootPolicies)
    .describe('Whether a host is rebooted when a new system, such as a new kernel, needs it.'),
  thresholds: thresholdsSchema.describe('From which difference on a change is worth a warning.'),
};

/** The health keys that are lists: what several places say of them is taken together. */
export const healthLists = ['critical', 'checks', 'ports', 'journalPatterns', 'names'] as const;
export type HealthList = (typeof healthLists)[number];
