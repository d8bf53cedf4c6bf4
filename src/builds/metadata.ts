import { z } from 'zod';
import { activitySchema, phaseSchema } from '../nix/activity.js';
import { resultSchema } from '../nix/closure/result.js';
import { failureSchema } from '../nix/failures/failure.js';
import { resourcesSchema } from '../system/proc/resources.js';
import { outcomes } from './outcome.js';
import { remedySchema } from './remedy.js';

/** A name without a directory: metadata may come from elsewhere, and its files are read and served. */
const fileName = z
  .string()
  .regex(/^(?!\.{1,2}$)[^/\\\u0000]+$/, 'must be the name of a file in the build')
  .nullable();

/** The names of a build's files. */
const filesSchema = z.object({
  log: fileName,
  cast: fileName,
  frames: fileName,
  screen: fileName.optional().describe('The last screen as text.'),
  screenshot: fileName,
  gif: fileName,
});

/** The ids of the command line that started the rebuild in the user's shell history. */
const shellHistorySchema = z.object({
  program: z.string(),
  session: z.string().nullable(),
  command: z.string().nullable(),
});
export type ShellHistory = z.infer<typeof shellHistorySchema>;

/**
 * `metadata.json`, version 1. A field is never renamed or removed within a version, only added as
 * optional. What is not known is null. Readers tolerate unknown outcomes, families and phases.
 */
export const metadataSchema = z.object({
  schema_version: z.literal(1),
  success: z.boolean().describe('True only for the outcome success.'),
  outcome: z.string().describe(`One of ${outcomes.join(', ')}; later releases may add others.`),
  exit_code: z
    .number()
    .int()
    .nullable()
    .describe("The rebuild's own exit status; null when it never reported one."),
  timestamp: z.iso.datetime().describe('The start, ISO 8601 in UTC.'),
  finished_at: z.iso.datetime().nullable().describe('The end, ISO 8601 in UTC.'),
  duration_seconds: z.number().nonnegative().nullable(),
  action: z
    .string()
    .nullable()
    .describe('The word of nixos-rebuild, or deploy for a deployment; null for a command.'),
  program: z.string().describe('nixos-rebuild, nix, or command.'),
  flake: z.string().nullable(),
  host: z.string().nullable(),
  revision: z
    .object({
      sha: z.string(),
      branch: z.string().nullable(),
      dirty: z.boolean(),
      repository: z
        .string()
        .nullable()
        .optional()
        .describe('Where the repository is on the web, such as https://github.com/o/r.'),
    })
    .nullable()
    .describe('The git checkout that was built.'),
  error_message: z.string().nullable().describe("The error, in the program's words."),
  failure: failureSchema.nullable().describe('The first of failures.'),
  failures: z.array(failureSchema).describe('The classified causes, root causes first.'),
  phases: z.array(phaseSchema),
  activity: activitySchema.nullable().describe('What Nix did.'),
  result: resultSchema.nullable().describe('What the rebuild made.'),
  resources: resourcesSchema.nullable().describe("What the rebuild's processes used."),
  terminal: z
    .object({ cols: z.number().int(), rows: z.number().int() })
    .nullable()
    .describe('Size of the recorded terminal in cells; null without a recording.'),
  files: filesSchema.describe("Names of the files in the build's directory; null where one was not made."),
  screen_seconds: z
    .number()
    .optional()
    .describe(
      'Only where the recording ends with a blank screen: the time, in seconds from its start, of the last screen with content, which picture and text show.',
    ),
  versions: z.record(z.string(), z.string().nullable()).describe('Of this tool and the programs it ran.'),
  file: z.string().nullable().optional().describe('The non-flake configuration, if that is what was built.'),
  command: z
    .string()
    .optional()
    .describe('The shell command that was recorded in place of a rebuild, with its arguments after `--`.'),
  tried: z
    .object({
      kind: z.string().describe('upgrade, fresh, install or run.'),
      backend: z.string().nullable().describe('Of the machine; null where there was none.'),
      profile: z.string().nullable().describe('The name of the kind of machine, where one was named.'),
      script: z
        .string()
        .nullable()
        .describe('The script that was run in the machine, of a run or an installation.'),
    })
    .optional()
    .describe('Of a trial, what tells it from others of the same host.'),
  gif_reduction: z
    .array(z.string())
    .optional()
    .describe('Steps taken to bring the GIF under its size limit, in words.'),
  system: z
    .object({
      host: z
        .string()
        .nullable()
        .optional()
        .describe('The ssh destination of the machine that was activated; null for this one.'),
      before: z.string().nullable().describe('Store path of the system that ran when the rebuild began.'),
      current: z.string().nullable().describe('Store path of the running system.'),
      profile: z.string().nullable().describe('Store path to which the system profile leads.'),
      generation: z.number().int().nullable().describe("Number of the profile's generation."),
      boot: z.string().nullable().describe('Store path of what boots by default, or the name of that entry.'),
    })
    .nullable()
    .optional()
    .describe(
      'What the machine runs and would boot that was activated, read afterwards; a field is null where it could not be ' +
        'read. Null where nothing was activated, an activation was left running, or another machine did not answer.',
    ),
  remedies: z
    .array(remedySchema)
    .optional()
    .describe(
      'What was done about failures so that it could be tried again, in order; absent where nothing was.',
    ),
  notices: z
    .array(z.string())
    .optional()
    .describe('What the tool could not do for this build, one sentence each.'),
  shell_history: shellHistorySchema
    .nullable()
    .optional()
    .describe('Ids of the command line in the shell history (atuin) that it was typed into.'),
});
export type Metadata = z.infer<typeof metadataSchema>;

/** One rebuild on disk. */
export type Build = {
  /** Absolute path of the build's directory. */
  dir: string;
  /** The directory's name, such as `rebuild-20260102-143022`. */
  name: string;
  metadata: Metadata;
  /** True while it is being recorded; the metadata is provisional then. */
  running?: boolean;
};
