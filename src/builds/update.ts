import { z } from 'zod';
import { deploymentSchema } from './deployment.js';
import { updatePreviewSchema } from './update-preview.js';

/** How much of an update a person is asked about. */
export const updateModes = ['guided', 'smart'] as const;
export type UpdateMode = (typeof updateModes)[number];

/**
 * How an update ended: `applied` lock and hosts have it; `unchanged` and `not-due` there was nothing to do; `refused` and
 * `declined` nothing was changed; `taken-back` lock and hosts are as before; `partial` some hosts have it, or nobody knows, and
 * the lock has it; `undone` it was applied, and `update rollback` took it back; `unfinished` it is under way, or was killed.
 */
export const updateOutcomes = [
  ...(['applied', 'unchanged', 'not-due', 'refused', 'declined'] as const),
  ...(['taken-back', 'partial', 'undone', 'unfinished'] as const),
] as const;
export type UpdateOutcome = (typeof updateOutcomes)[number];

const decisionSchema = z.object({
  verdict: z.enum(['proceed', 'ask', 'refuse']),
  reasons: z.array(z.string()).describe('Why it is not simply done, a sentence each, the most severe first.'),
  alternatives: z.array(z.string()).describe('What can be done instead; some have several lines.'),
});
export type UpdateDecision = z.infer<typeof decisionSchema>;

const lockSchema = z.object({
  path: z.string().describe('Absolute path of flake.lock.'),
  old_sha256: z.string().nullable().describe('Of its bytes before; null where there was none.'),
  new_sha256: z.string(),
  state: z
    .enum(['updated', 'restored', 'changed-since'])
    .describe('"changed-since": someone else has changed it, and it was left.'),
});
export type UpdatedLock = z.infer<typeof lockSchema>;

const commitSchema = z.object({
  id: z.string(),
  parent: z.string(),
  state: z
    .enum(['made', 'dropped', 'reverted'])
    .describe('"dropped": the branch is at its parent again; "reverted": another commit takes it back.'),
});
export type UpdateCommit = z.infer<typeof commitSchema>;

/**
 * What `update apply --json` and `update rollback --json` print, version 1: one update of a flake's inputs. A field is never
 * renamed or removed within a version, only added as optional. What is not known is null.
 */
export const updateSchema = z.object({
  schema_version: z.literal(1),
  id: z.string(),
  flake: z.string(),
  directory: z.string().describe('Absolute path of the directory of flake.nix and flake.lock.'),
  mode: z.enum(updateModes),
  asked_hosts: z.array(z.string()).describe('The hosts that are to get it; empty where none is deployed to.'),
  timestamp: z.iso.datetime(),
  finished_at: z.iso.datetime().nullable().describe('Null while it is under way, or where it was killed.'),
  outcome: z.enum(updateOutcomes),
  message: z.string().describe('What happened, in a sentence.'),
  decision: decisionSchema.nullable().describe('Null where there was nothing to decide.'),
  preview: updatePreviewSchema.nullable().describe('Null where the inputs were not looked at.'),
  lock: lockSchema.nullable().describe('Null where it was not changed.'),
  commit: commitSchema.nullable().describe('Null where none was asked for.'),
  deployments: z.array(deploymentSchema).describe('Of each host, with the ways back, in their order.'),
});
export type Update = z.infer<typeof updateSchema>;
