import { z } from 'zod';
import { describedObject } from './described-object.js';
import { command } from './fields.js';
import { most } from './limits.js';

export const conflictPolicies = ['stop', 'local'] as const;
export type ConflictPolicy = (typeof conflictPolicies)[number];

/** What a tag may begin with: a name of git. */
const tagPrefix = z.string().regex(/^[A-Za-z0-9][\w./-]{0,60}$/, {
  error: 'must be the beginning of a tag, such as "nixos/"',
});

const inputName = z
  .string()
  .regex(/^[A-Za-z_][\w'-]{0,100}$/, { error: 'must be the name of an input of the flake' });

/** What a machine does when it is brought up to date; in the repository for all, and in a system for that. */
export const syncKeys = {
  autoCommit: z
    .boolean()
    .optional()
    .describe('Whether what sync has changed, and what was staged before, is committed; true by default.'),
  autoPush: z.boolean().optional().describe('Whether commits are pushed; false by default.'),
  updateBeforeRebuild: z
    .boolean()
    .optional()
    .describe('Whether the inputs are updated each time; false by default.'),
  updateOlderThan: z
    .int()
    .min(1)
    .max(3650)
    .optional()
    .describe('Days: the inputs are updated where the newest of them is older.'),
  syncDotfiles: z
    .boolean()
    .optional()
    .describe('Whether dotfiles are brought up to date; true by default, where there are some.'),
  offline: z.boolean().optional().describe('Whether no network is used; false by default.'),
};

export const syncBuilders = ['nixos-rebuild', 'nh'] as const;
export type SyncBuilder = (typeof syncBuilders)[number];

export const syncSettingsSchema = describedObject('"sync"', {
  ...syncKeys,
  onConflict: z
    .enum(conflictPolicies)
    .optional()
    .describe(
      'Where commits here and upstream contradict each other: "stop", or go on with the "local" state; "stop" by default.',
    ),
  builder: z
    .enum(syncBuilders)
    .optional()
    .describe('What builds the system: "nixos-rebuild", or "nh"; "nixos-rebuild" by default.'),
  dotfiles: command
    .optional()
    .describe('A shell command that brings dotfiles up to date; by default chezmoi, where it is set up.'),
  secretsInput: inputName
    .optional()
    .describe(
      'The input of the flake that has the secrets: its repository is pulled, and the input updated.',
    ),
  tagPrefix: tagPrefix
    .optional()
    .describe('Commits whose system was verified are tagged with this, the host and the generation.'),
  hooks: describedObject('"hooks" of "sync"', {
    pre: z
      .array(command)
      .max(most.hooks)
      .optional()
      .describe('Before anything else; one that fails ends the sync.'),
    post: z
      .array(command)
      .max(most.hooks)
      .optional()
      .describe('In the end, with SYNC_OUTCOME, SYNC_HOST, SYNC_COMMIT and SYNC_GENERATION.'),
  })
    .optional()
    .describe('Shell commands that run on this machine, in the repository, as its owner.'),
});
/** What is said of how this machine is brought up to date. */
export type SyncSettings = z.output<typeof syncSettingsSchema>;

/** What a system itself says of that. */
export const closureSyncSchema = describedObject('"sync"', {
  ...syncKeys,
  enable: z.boolean().optional(),
}).partial();
