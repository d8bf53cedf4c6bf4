import { z } from 'zod';
import { describedObject } from './described-object.js';
import { command, journalPattern, tag } from './fields.js';
import { most, remedyConfidence, remedyTimeout } from './limits.js';

const file = z
  .string()
  .min(1)
  .max(1000)
  .refine((path) => !path.includes('\0') && !path.startsWith('/') && !path.split('/').includes('..'), {
    error: 'must be a path within the repository, relative to its root',
  });
const configText = z.string().min(1).max(most.configChangeLength);

/** A change to the copy of the configuration of a trial. */
const configChangeSchema = z.union([
  describedObject('a replaced text', {
    file: file.describe('The file, relative to the root of the repository.'),
    from: configText.describe('What it has, at least once; each occurrence is replaced.'),
    to: z.string().max(most.configChangeLength).describe('What it gets.'),
  }),
  describedObject('a patch', {
    patch: configText.describe('A unified diff that `git apply` takes, from the root of the repository.'),
  }),
]);

/** A remedy of the user's own. Its pattern is one that `grep -E` reads, as those for the journal. */
export const ownRemedySchema = describedObject('a remedy', {
  name: tag
    .optional()
    .describe('What it is called in results; by default "own-" and its number in the list.'),
  family: tag.optional().describe('The family of failures that it is for; by default every one.'),
  pattern: journalPattern
    .optional()
    .describe('An extended regular expression that a line of the failure must match.'),
  run: command
    .optional()
    .describe(
      'Shell commands that are run before the next attempt, in the directory of the sources; NIXOS_REBUILD_TEST_FAMILY and NIXOS_REBUILD_TEST_MESSAGE hold the failure.',
    ),
  configChanges: z
    .array(configChangeSchema)
    .min(1)
    .max(most.configChanges)
    .optional()
    .describe(
      "Changes to a copy of the configuration, of which the system is then built anew: in a trial's installation alone. The result has them as a patch.",
    ),
  verify: command
    .optional()
    .describe('Shell commands that succeed where it has helped; otherwise there is no further attempt.'),
  level: z.enum(['safe', 'ask', 'opt-in']).optional().describe('How much trust it needs; "ask" by default.'),
  confidence: z
    .number()
    .min(remedyConfidence.least)
    .max(remedyConfidence.most)
    .optional()
    .describe('How likely it is to help; 0.5 by default.'),
  timeout: z
    .int()
    .min(remedyTimeout.least)
    .max(remedyTimeout.most)
    .optional()
    .describe('How long (s) each of its commands may take; 300 by default.'),
})
  .refine(({ family, pattern }) => family !== undefined || pattern !== undefined, {
    error: 'must say what it is for: "family", "pattern" or both',
  })
  .refine(({ run, configChanges }) => run !== undefined || configChanges !== undefined, {
    error: 'must say what it does: "run", "configChanges" or both',
  });
/** What is said of one. */
export type OwnRemedy = z.output<typeof ownRemedySchema>;
