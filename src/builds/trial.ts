import { z } from 'zod';
import { failureSchema } from '../nix/failures/failure.js';
import { deploymentSchema } from './deployment.js';
import { healthSchema } from './health.js';
import { remedySchema } from './remedy.js';
import { trialResourcesSchema } from './trial-resources.js';

/** What is tried; later releases may add others, which readers tolerate. */
export const trialKinds = ['upgrade', 'fresh', 'install', 'run'] as const;
export type TrialKind = (typeof trialKinds)[number];

/** What a trial asks of a system, in its order; each kind asks some. */
export const trialQuestions = [
  ...(['builds', 'base-boots', 'boots', 'runs', 'installs'] as const),
  ...(['upgrades', 'reboots', 'is-well', 'rolls-back', 'tests'] as const),
] as const;
export type TrialQuestion = (typeof trialQuestions)[number];

/** `no`: it does not; `not-asked`: the caller did not want to know; `not-reached`: something before it was in the way. */
export const trialAnswers = ['yes', 'no', 'not-asked', 'not-reached'] as const;
export type TrialAnswer = (typeof trialAnswers)[number];

/** The machines that run a host's system. */
export const guestKinds = ['miniature', 'nixos'] as const;
export type SystemGuestKind = (typeof guestKinds)[number];
/** What a machine of a trial runs; later releases may add others, which readers tolerate. */
export type GuestKind = SystemGuestKind | 'image';

const answerSchema = z.object({
  question: z.string().describe(`One of ${trialQuestions.join(', ')}.`),
  answer: z.enum(trialAnswers),
  seconds: z.number().nullable().describe('How long it took to know; null where it was not tried.'),
  message: z.string().describe('What was seen, in a sentence; "" where there is nothing to say.'),
});
export type TrialAnswered = z.infer<typeof answerSchema>;

const stepSchema = z.object({ name: z.string(), start_seconds: z.number(), duration_seconds: z.number() });
export type TrialStep = z.infer<typeof stepSchema>;

const machineEndSchema = z.object({
  kind: z.string().describe('panic: its kernel did; stopped: its process ended; poweroff: it was shut down.'),
  detail: z.string().describe('The words of the kernel or of the program that ran it; may be empty.'),
  step: z.string().describe('The step in which it ended.'),
  seconds: z.number().describe('From the start of its last boot.'),
});
export type MachineEnd = z.infer<typeof machineEndSchema>;

export const replacedSchema = z.object({
  id: z.string().describe('What it is, in a word, such as "boot-loader" or "secrets".'),
  option: z.string().describe('The option of NixOS.'),
  why: z.string().describe('Why the machine has something else, or what, in a sentence.'),
});
/** Something of a host that its machine has in another form, for both systems. */
export type Replaced = z.infer<typeof replacedSchema>;

const systemSchema = z.object({
  store_path: z.string().nullable().describe('Null where it was not built.'),
  ref: z.string().describe('What was built, as a flake reference or a store path.'),
  revision: z.string().nullable().describe('The commit, where one was named or found.'),
  because: z.string().describe('Why this one: "--from main", "the working tree" and others.'),
});
export type TrialSystem = z.infer<typeof systemSchema>;

const scriptSchema = z.object({
  command: z.string(),
  status: z.number().int().nullable().describe('Null where it is not known, since the machine was gone.'),
  timed_out: z.boolean(),
  seconds: z.number(),
  phase: z.string().optional().describe('The last one that it named, as ::PHASE::name.'),
  tail: z.array(z.string()).describe('What it printed last.'),
});
/** A script that was run in the machine of a trial. */
export type TrialScript = z.infer<typeof scriptSchema>;

const changeSchema = z.object({
  seconds: z.number(),
  usual_seconds: z.number().describe('The median of earlier trials.'),
  change_percent: z.number(),
  direction: z.enum(['slower', 'faster', 'steady']).describe('steady: within what it varies by itself.'),
});
const trialTrendSchema = z.object({
  runs: z.number().int().describe('How many earlier trials it is compared with.'),
  duration: changeSchema,
  phases: z.array(changeSchema.extend({ name: z.string() })),
});
/** A trial against earlier ones of the same host, kind and kind of machine. */
export type TrialTrend = z.infer<typeof trialTrendSchema>;

const testSchema = z.object({
  name: z.string().describe('Under checks.SYSTEM of the flake.'),
  answer: z
    .enum(trialAnswers)
    .describe('yes where it passes; one that passed before is not run again by Nix.'),
  seconds: z.number().nullable(),
  message: z.string().describe('Why it fails, in a line; "" where it does not.'),
  failure: failureSchema.nullable(),
});
/** A NixOS test of the flake that was run beside a trial. */
export type TrialTest = z.infer<typeof testSchema>;

const setupSchema = z.object({
  command: z.string(),
  once: z
    .boolean()
    .describe('Run once, in a machine from which this trial and others have gone on; else in this machine.'),
  seconds: z.number(),
});
/** What was done in the machine before anything was tried in it. */
export type TrialSetup = z.infer<typeof setupSchema>;

/**
 * `trial.json`, version 1: one trial of one host in a machine of its own. A field is never renamed or removed within a version,
 * only added as optional. What is not known is null.
 */
export const trialSchema = z.object({
  schema_version: z.literal(1),
  id: z.string(),
  kind: z.string().describe(`One of ${trialKinds.join(', ')}; later releases may add others.`),
  host: z.string().describe('The configuration, or the name of what was tried without one.'),
  profile: z.string().optional().describe('The kind of machine by its name, where one was named.'),
  guest: z
    .string()
    .nullable()
    .describe(`One of ${guestKinds.join(', ')}, image; null where none was made.`),
  machine: z
    .object({
      backend: z.string().describe('container or qemu.'),
      slowdown: z.number().describe('How many times longer than on hardware everything may take.'),
      memory_mib: z.number().int().nullable().describe("Null for a container, which has this machine's."),
      disk_mib: z.number().int().nullable().optional().describe('Null for the usual size.'),
      network: z.string().optional().describe('none or user.'),
    })
    .nullable(),
  outcome: z
    .string()
    .describe('As in metadata.json: success where all that was asked holds, else failed and others.'),
  success: z.boolean(),
  reason: z
    .string()
    .describe('A word for why it ended so, such as "unit-failed" or "panic"; "" for success.'),
  summary: z.string().describe('One line: "server: upgrades, reboots, 1 unit restarted".'),
  failure: failureSchema.nullable(),
  timestamp: z.iso.datetime(),
  finished_at: z.iso.datetime(),
  duration_seconds: z.number(),
  base: systemSchema.describe(
    'What the machine starts from; of a run and an installation the image, as its ref.',
  ),
  next: systemSchema.describe('What is tried; the same as base where nothing is activated in the machine.'),
  answers: z.array(answerSchema),
  steps: z.array(stepSchema).describe('Phases of the trial on its own clock, after the builds.'),
  upgrade: deploymentSchema.nullable().describe('The supervised activation of the new system.'),
  reboot: deploymentSchema
    .nullable()
    .describe('Null where it was not reached, not asked, or part of the upgrade already.'),
  rollback: deploymentSchema.nullable(),
  machine_end: machineEndSchema.nullable().describe('Where the machine ended by itself; else null.'),
  console: z
    .object({
      tail: z.array(z.string()).describe('What it printed last.'),
      dir: z.string().nullable().describe('Of console.cast, console.log and final.png, in the build.'),
    })
    .nullable(),
  limits: z.array(z.string()).describe('What of the host this machine could not try, in sentences.'),
  replaced: z
    .array(replacedSchema)
    .optional()
    .describe('What of a NixOS host was replaced in both systems, since a virtual machine cannot have it.'),
  tests: z.array(testSchema).optional().describe('The NixOS tests of the flake that were named.'),
  setup: setupSchema.optional().describe('What was done in the machine before, where something was.'),
  resources: trialResourcesSchema.optional().describe('What its machine has used, where there was one.'),
  trend: trialTrendSchema
    .optional()
    .describe('How long it took against earlier ones that succeeded, where there are enough of them.'),
  script: scriptSchema.optional().describe('The script that was tried, of a run or an installation.'),
  metrics: z
    .record(z.string(), z.number())
    .optional()
    .describe('What the script printed as ::METRIC::name::value.'),
  health: healthSchema
    .optional()
    .describe('What was found where a system was looked at that nobody had seen before.'),
  warnings: z.array(z.string()).optional().describe('What the script printed as ::WARNING::text.'),
  remedies: z
    .array(remedySchema)
    .optional()
    .describe('What was done about failures, in the build before it and in its machine, in order.'),
});
export type Trial = z.infer<typeof trialSchema>;

/** What was tried, as people call it: the host, with the profile in parentheses. */
export function trialName({ host, profile }: Pick<Trial, 'host' | 'profile'>): string {
  return profile === undefined ? host : `${host} (${profile})`;
}

/** What the console printed last, where that tells why: of a machine that ended by itself, or did not boot. */
export function tellingConsole({ console: printed, machine_end, answers }: Trial): string[] {
  const hasBootFailed = answers.some(({ question, answer }) => /boots$/.test(question) && answer === 'no');
  return machine_end !== null || hasBootFailed ? (printed?.tail ?? []) : [];
}
