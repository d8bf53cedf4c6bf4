import { z } from 'zod';

/** How much trust a remedy needs: `safe` ones change nothing that stays, `ask` and `opt-in` ones do; `never` is none. */
export const remedyLevels = ['safe', 'ask', 'opt-in', 'never'] as const;
export type RemedyLevel = (typeof remedyLevels)[number];

/** What a caller allows. `safe`: those of that level. `ask`: a person is asked about those of level `ask` too. `all`: all, unasked. */
export const remedyPolicies = ['off', 'safe', 'ask', 'all'] as const;
export type RemedyPolicy = (typeof remedyPolicies)[number];

/** One remedy that was chosen for a failure of a build, as its metadata have it. */
export const remedySchema = z.object({
  name: z.string(),
  family: z.string().describe('Of the failure that it was for.'),
  confidence: z.number().min(0).max(1).describe('How likely it was to help.'),
  level: z.string().describe(`How much trust it needs: ${remedyLevels.join(', ')}.`),
  did: z.string().describe('What it did, or would have done, in one sentence.'),
  ran: z
    .boolean()
    .describe('False where a person did not allow it, or it is not run without being asked for.'),
  helped: z
    .boolean()
    .nullable()
    .describe('Whether that failure was gone in the attempt that followed; null where there was none.'),
  attempts: z
    .number()
    .int()
    .nonnegative()
    .describe('How often the rebuild was run again because of it; more than once only for one that waits.'),
  seconds: z.number().nonnegative().describe('Its waits, its commands and the attempts that followed.'),
  before: z.string().describe('The failure that it was for, in one line.'),
  after: z
    .string()
    .nullable()
    .describe(
      'The failure with which the attempt after it ended, in one line; null where it succeeded or there was none.',
    ),
  where: z
    .string()
    .optional()
    .describe(
      'guest: in the machine of a trial; target: on or toward the host of a deployment; absent: on this machine.',
    ),
  proposal: z
    .array(z.string())
    .optional()
    .describe('What it proposes, as lines of text, where it is one that does nothing itself.'),
  patch: z
    .string()
    .optional()
    .describe(
      "The file in the build's directory with what it changed in a trial's copy of the configuration, for `git apply`; absent where it did not help.",
    ),
  undone: z
    .boolean()
    .optional()
    .describe(
      'True where what it had changed was taken back: it did not help, or was for the attempts alone.',
    ),
});
export type RemedyRun = z.infer<typeof remedySchema>;
