import { z } from 'zod';
import { describedObject } from './described-object.js';
import { command, githubRepository, hostName, packageName, profile, tag } from './fields.js';
import { healthKeys } from './health-keys.js';
import { most } from './limits.js';
import { ownRemedySchema } from './remedy-keys.js';
import { syncSettingsSchema } from './sync-keys.js';
import { buildHostSchema, targetSchema } from './target.js';
import { trialSettingsSchema } from './trial-keys.js';

export const deploymentModes = ['standard', 'fast', 'emergency'] as const;
export type DeploymentMode = (typeof deploymentModes)[number];

export const hostFailurePolicies = ['continue', 'stop', 'rollback-all'] as const;
export type HostFailurePolicy = (typeof hostFailurePolicies)[number];

/** What the numbers of a deployment may be, in a file as on a command line; times in seconds. */
export const settingBounds = {
  settle: { least: 0, most: 1800 },
  ackTimeout: { least: 5, most: 3600 },
  switchTimeout: { least: 10, most: 21_600 },
  checkTimeout: { least: 1, most: 600 },
  jobs: { least: 1, most: 64 },
  canary: { least: 0, most: most.hosts },
} as const;

const numberOf = (name: keyof typeof settingBounds) =>
  z.int().min(settingBounds[name].least).max(settingBounds[name].most);

/** How one host is deployed; for one host or, under "deploy", for all. */
const hostKeys = {
  sudo: z
    .boolean()
    .describe('Whether commands on the host run through sudo; by default where the user is not root.'),
  buildHost: buildHostSchema.describe(
    '"target" builds on the host itself, USER@ADDRESS on another machine; by default on this machine.',
  ),
  profile: profile.describe(
    'The system profile, as nixos-rebuild --profile-name takes it; "system" by default.',
  ),
  settle: numberOf('settle').describe(
    'How long (s) at most a host may take to come to rest before it is judged.',
  ),
  ackTimeout: numberOf('ackTimeout').describe(
    'How long (s) the host waits for the word that all is well, before it goes back by itself.',
  ),
  switchTimeout: numberOf('switchTimeout').describe('How long (s) one activation may take.'),
  checkTimeout: numberOf('checkTimeout').describe('How long (s) one check may take.'),
  substitutes: z
    .boolean()
    .describe('Whether the host fetches from its own caches what these have, instead of having it copied.'),
};

/** What concerns all hosts of a deployment together. */
const fleetKeys = {
  mode: z
    .enum(deploymentModes)
    .describe(
      '"fast" leaves out the checks before the build; "emergency" only looks whether the host can be reached and ' +
        'its critical units run.',
    ),
  jobs: numberOf('jobs').describe('How many hosts are deployed at once.'),
  canary: numberOf('canary').describe('How many hosts come first, and must be well before the others.'),
  onHostFailure: z
    .enum(hostFailurePolicies)
    .describe(
      'When one host fails: "continue" with the others, "stop", or "rollback-all" that were deployed.',
    ),
};

export const hostSchema = describedObject('a host', {
  target: targetSchema.optional().describe('Where the host is.'),
  tags: z.array(tag).max(most.tags).optional().describe('Groups it belongs to, for --on @TAG.'),
  ...optional(hostKeys),
  ...optional(healthKeys),
});
/** What is said of one host, in one place. */
export type HostEntry = z.output<typeof hostSchema>;

const deploySchema = describedObject('"deploy"', {
  ...optional(fleetKeys),
  ...optional(hostKeys),
  ...optional(healthKeys),
});
/** What is said of all hosts. */
export type DeployDefaults = z.output<typeof deploySchema>;

export const repositorySchema = describedObject('the file', {
  $schema: z.string().max(1000).optional().describe('The address of this schema, for editors.'),
  hosts: z
    .record(hostName, hostSchema)
    .refine((hosts) => Object.keys(hosts).length <= most.hosts, {
      error: `must not have more than ${most.hosts} hosts`,
    })
    .optional()
    .describe('Hosts by their names under nixosConfigurations.'),
  deploy: deploySchema.optional().describe('What holds for all hosts that do not say otherwise.'),
  preflight: describedObject('"preflight"', {
    failOn: z
      .enum(['error', 'warning', 'never'])
      .optional()
      .describe('The least severity of a finding that ends preflight with status 1; "error" by default.'),
    skip: z.array(tag).max(most.rules).optional().describe('Ids of rules that are not applied.'),
    audit: z
      .boolean()
      .optional()
      .describe(
        'Whether a deployment compares the security of its host with what that runs, for which both are evaluated; true by default.',
      ),
  })
    .optional()
    .describe('What is looked for in the sources before anything is built of them.'),
  update: describedObject('"update"', {
    tracker: githubRepository
      .optional()
      .describe('Where known issues of packages are looked for; "NixOS/nixpkgs" by default.'),
    ignoreIssues: z
      .array(z.int().positive())
      .max(most.issues)
      .optional()
      .describe('Numbers of known issues that are not told.'),
    hold: z
      .array(packageName)
      .max(most.packages)
      .optional()
      .describe(
        'Packages, as a preview names them, that should stay as they are; a preview tells where they would not.',
      ),
  })
    .optional()
    .describe('What is told of an update before it is made.'),
  trial: trialSettingsSchema.optional().describe('How hosts are tried in machines of their own.'),
  remedies: z
    .array(ownRemedySchema)
    .max(most.remedies)
    .optional()
    .describe('What may cure failures, beside what this program knows.'),
  sync: syncSettingsSchema.optional().describe('How a machine is brought up to date with its repository.'),
  hooks: describedObject('"hooks"', {
    postBuild: z
      .array(command)
      .max(most.hooks)
      .optional()
      .describe('Shell commands that receive the built store paths as "$@", before these are copied.'),
  })
    .optional()
    .describe('Commands that run on this machine.'),
});

/** What is said of the sources. */
export type PreflightSettings = NonNullable<z.output<typeof repositorySchema>['preflight']>;

/** What is said of updates. */
export type UpdateSettings = NonNullable<z.output<typeof repositorySchema>['update']>;

/** An object's keys, none of which must be there. */
function optional<Shape extends Record<string, z.ZodType>>(shape: Shape) {
  return Object.fromEntries(Object.entries(shape).map(([key, schema]) => [key, schema.optional()])) as {
    [Key in keyof Shape]: z.ZodOptional<Shape[Key]>;
  };
}
