import { z } from 'zod';
import { deploymentSchema } from './deployment.js';
import type { Outcome } from './outcome.js';
import { updateSchema } from './update.js';

/** The steps of a sync, in their order. */
export const syncSteps = [
  ...(['prepare', 'upstream', 'dotfiles', 'secrets', 'update'] as const),
  ...(['rebuild', 'checks', 'commit', 'push'] as const),
] as const;
export type SyncStepName = (typeof syncSteps)[number];

/**
 * How a sync ended: `done` the machine runs what the repository has; `unchanged` it did before; `planned` of a dry run;
 * `declined` a person said no, and `stopped` it could not go on: of both, tree and system are as before; `failed` the system could not be built, or is not what the
 * repository has; `undone` it was done, and a rollback took it back; `unfinished` it is under way, or was killed.
 */
export const syncOutcomes = [
  ...(['done', 'unchanged', 'planned', 'declined', 'stopped', 'failed', 'undone', 'unfinished'] as const),
] as const;
export type SyncOutcome = (typeof syncOutcomes)[number];

/** The same as an outcome of metadata.json: a sync that a person has declined, or that was to change nothing, is no news, as one that was cancelled. */
export const syncEnds: Record<SyncOutcome, Outcome> = {
  ...{ done: 'success', unchanged: 'success', undone: 'success', planned: 'cancelled' },
  ...{ declined: 'cancelled', stopped: 'failed', failed: 'failed', unfinished: 'interrupted' },
};

export const syncStepStates = ['done', 'skipped', 'warned', 'failed', 'planned'] as const;

const stepSchema = z.object({
  name: z.enum(syncSteps),
  state: z.enum(syncStepStates),
  text: z.string().describe('What was done, or why not, in a few words.'),
  seconds: z.number().nonnegative(),
});
export type SyncStep = z.infer<typeof stepSchema>;

const placeSchema = z.object({
  commit: z.string().nullable().describe('Full id of the commit that is checked out.'),
  branch: z.string().nullable().describe('Null for a detached HEAD.'),
  system: z.string().nullable().describe('Store path of the system that runs.'),
  generation: z.number().int().nullable().describe('Number of the generation of the system profile.'),
});
export type SyncPlace = z.infer<typeof placeSchema>;

/**
 * What `sync --json` prints, version 1: one sync of a machine with its repository. A field is never renamed or removed within a
 * version, only added as optional. What is not known is null.
 */
export const syncSchema = z.object({
  schema_version: z.literal(1),
  id: z.string(),
  action: z.enum(['sync', 'rollback']).describe('A rollback brings tree and system to an earlier state.'),
  host: z.string(),
  flake: z.string(),
  directory: z.string().describe('Absolute path of the top of the working tree.'),
  vcs: z.enum(['git', 'jj']),
  timestamp: z.iso.datetime(),
  finished_at: z.iso.datetime().nullable().describe('Null while it is under way, or where it was killed.'),
  outcome: z.enum(syncOutcomes),
  message: z.string().describe('What happened, in a sentence.'),
  state: z.string().describe('In which state tree and system were left, in a sentence.'),
  online: z.boolean().nullable().describe('Null where no network was needed.'),
  before: placeSchema,
  after: placeSchema.nullable(),
  snapshot: z
    .string()
    .nullable()
    .describe(
      'A commit with all that the tree had before, untracked files too; null where it could not be made.',
    ),
  operation: z
    .object({ before: z.string(), after: z.string().nullable() })
    .optional()
    .describe('Of jj: the operations whose states repository and tree had before and after.'),
  steps: z.array(stepSchema),
  incoming: z
    .array(z.object({ id: z.string(), subject: z.string() }))
    .describe('Commits that came from upstream, the newest first, at most 200.'),
  intended: z.array(z.string()).describe('New files that were made known to git, without their content.'),
  moving: z
    .object({ branch: z.string(), from: z.string(), to: z.string() })
    .nullable()
    .describe('The move of the tree that was begun last; null where there was none.'),
  update: updateSchema.nullable(),
  build: z.string().nullable().describe('Path of the recorded build of the system.'),
  deployment: deploymentSchema.nullable().describe('Null where nothing was activated.'),
  commit: z.string().nullable().describe('Full id of the commit that sync has made.'),
  tag: z.string().nullable(),
  pushed: z.boolean(),
  by_hand: z.array(z.string()).describe('What a person has to do, a sentence or a command each.'),
});
export type Sync = z.infer<typeof syncSchema>;

/**
 * What `sync history --json` prints is an array of these, version 1: states of this machine, the newest first, to which `sync --rollback ID` goes. A
 * field is never renamed or removed within a version, only added as optional.
 */
export const syncHistoryEntrySchema = z.object({
  id: z.string(),
  kind: z
    .enum(['sync', 'deployment', 'generation'])
    .describe('A deployment was no part of a sync, and of a generation neither of them tells.'),
  timestamp: z.iso.datetime().describe('When it began.'),
  outcome: z.string().describe("A sync's, or as in deployment.json."),
  is_good: z.boolean().describe('Whether the machine ran afterwards what was meant.'),
  commit: z
    .string()
    .nullable()
    .describe('Full id of the commit that the system is built from; null where that is not known.'),
  branch: z.string().nullable(),
  system: z.string().nullable().describe('Store path of the system that ran afterwards.'),
  generation: z.number().int().nullable(),
  changes: z.array(z.string()).describe('What it changed, in a few words each.'),
  sync: syncSchema.nullable(),
  deployment: deploymentSchema.nullable(),
});
export type SyncHistoryEntry = z.infer<typeof syncHistoryEntrySchema>;
