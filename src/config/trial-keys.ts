import { z } from 'zod';
import { describedObject } from './described-object.js';
import { command, hostName, unit } from './fields.js';
import { most } from './limits.js';

export const trialBackends = ['container', 'qemu'] as const;
export type TrialBackend = (typeof trialBackends)[number];

/** `none`; or `user`, over which a machine reaches this one and the world, and nothing reaches it. */
export const trialNetworks = ['none', 'user'] as const;
export type TrialNetwork = (typeof trialNetworks)[number];

/** What the numbers of a machine of trials may be, in a file as on a command line. */
export const machineBounds = {
  /** MiB of a virtual machine. */
  memory: { least: 128, most: 1_048_576 },
  /** MiB of a virtual machine's disk, as it sees it. */
  disk: { least: 64, most: 16_777_216 },
  /** Trials at a time. */
  jobs: { least: 1, most: 64 },
} as const;

const numberOf = (name: keyof typeof machineBounds) =>
  z.int().min(machineBounds[name].least).max(machineBounds[name].most);

/** The name of a profile, as the command line lists it and reports have it in parentheses. */
const profileName = z
  .string()
  .regex(/^[A-Za-z0-9][\w.-]{0,31}$/, { error: 'must be a name of letters, digits and any of "_.-"' });

const profileSchema = describedObject('a profile', {
  backend: z.enum(trialBackends).optional().describe('What its machines are: "container" or "qemu".'),
  memory: numberOf('memory').optional().describe('Memory (MiB) of a virtual machine.'),
  disk: numberOf('disk').optional().describe('How large (MiB) a virtual machine sees its disk.'),
  network: z
    .enum(trialNetworks)
    .optional()
    .describe('"none" by default; "user" lets the machine reach this one and the world.'),
  hosts: z
    .array(hostName)
    .min(1)
    .max(most.hosts)
    .optional()
    .describe('The hosts that are tried in it; by default every host that is named.'),
  critical: z.array(unit).max(most.units).optional().describe('Further units that must run afterwards.'),
  checks: z
    .array(command)
    .max(most.checks)
    .optional()
    .describe('Further shell commands that succeed in the machine if it is well.'),
  setup: command
    .optional()
    .describe('Shell commands that are run once as root, before the trials that go on from where they end.'),
});
/** What the machines of one profile are, and what else holds in them. */
export type ProfileEntry = z.output<typeof profileSchema>;

export const trialSettingsSchema = describedObject('"trial"', {
  jobs: numberOf('jobs').optional().describe('How many trials run at a time; 2 by default.'),
  profiles: z
    .record(profileName, profileSchema)
    .refine((profiles) => Object.keys(profiles).length <= most.profiles, {
      error: `must not have more than ${most.profiles} profiles`,
    })
    .optional()
    .describe('Kinds of machines by their names, for --profiles.'),
});
/** What is said of trials. */
export type TrialSettings = z.output<typeof trialSettingsSchema>;
