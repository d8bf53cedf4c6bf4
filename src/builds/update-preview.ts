import { z } from 'zod';
import { inputChangeSchema, packageChangeSchema } from '../nix/closure/result.js';
import { heldPackageSchema, knownIssuesSchema } from './known-issues.js';
import { planSchema } from './plan.js';
import { inputNewsSchema } from './update-news.js';

/** How far a preview looks: at the lock, at the hosts' systems by evaluation, or at systems that it builds. */
export const previewDepths = ['lock', 'dry', 'build'] as const;
export type PreviewDepth = (typeof previewDepths)[number];

/** What hosts are compared with: what the lock has, or what they run. */
export const previewBases = ['lock', 'host'] as const;
export type PreviewBase = (typeof previewBases)[number];

const { old_system, new_system, units, reboot, packages, closure, data, ...planned } = planSchema.shape;
const hostPlanSchema = z.object({
  against: z
    .enum(previewBases)
    .describe(
      '"host" where the host was asked what it runs; "lock" for a host as it would be after a boot of the system that the ' +
        'lock has.',
    ),
  target: z.string().nullable().describe('Where the host was asked, an ssh destination or "local".'),
  ...{ old_system, new_system, units, switch: planned.switch, reboot, packages, closure, data },
});
export type HostPlan = z.infer<typeof hostPlanSchema>;

const syntaxSchema = z.object({
  files: z.number().int().describe('Nix files of the flake that were looked at.'),
  count: z.number().int().describe('Those that Nix cannot parse.'),
  faults: z
    .array(z.object({ file: z.string(), line: z.number(), column: z.number(), message: z.string() }))
    .describe('At most 50.'),
  note: z.string().nullable().describe('Why the files were not looked at; null where they were.'),
});
export type SyntaxOfSources = z.infer<typeof syntaxSchema>;

const hostPreviewSchema = z.object({
  host: z.string(),
  error: z.string().nullable().describe('Why the host cannot be previewed; then the rest is null.'),
  old_derivation: z
    .string()
    .nullable()
    .describe("The system's derivation with the lock as it is, or at the revision of `from`."),
  old_error: z
    .string()
    .optional()
    .describe('Why the host has no derivation at the revision of "from"; then nothing is compared.'),
  new_derivation: z
    .string()
    .nullable()
    .describe('With the updated lock, or, with "from", with the lock as it is.'),
  compared: z
    .enum(['systems', 'derivations'])
    .nullable()
    .describe(
      'What "packages" compares: the two systems where both are in the store, else all derivations that they need, tools ' +
        'of the build among them.',
    ),
  packages: z.array(packageChangeSchema).nullable(),
  build: z
    .object({ derivations: z.array(z.string()).describe('Store paths.') })
    .nullable()
    .describe('What Nix would build on this machine; at depth "build" what it has built.'),
  fetch: z
    .object({
      paths: z.array(z.string()),
      download_bytes: z.number().nullable(),
      unpacked_bytes: z.number().nullable(),
    })
    .nullable()
    .describe('What Nix would fetch instead.'),
  plan: hostPlanSchema
    .nullable()
    .optional()
    .describe('Units and reboot; absent unless the depth is "build" and the system changes.'),
  plan_note: z
    .string()
    .nullable()
    .optional()
    .describe('Why there is no plan, or why it is one against the lock; null where nothing was in the way.'),
});
export type HostPreview = z.infer<typeof hostPreviewSchema>;

/**
 * What `update preview --json` prints, version 1: what an update of a flake's inputs would change. A field is never renamed or
 * removed within a version, only added as optional. What is not known is null.
 */
export const updatePreviewSchema = z.object({
  schema_version: z.literal(1),
  flake: z.string(),
  directory: z.string().describe('Absolute path of the directory of flake.nix and flake.lock.'),
  depth: z.enum(previewDepths),
  from: z
    .object({
      revision: z.string().describe('The commit.'),
      because: z.string().describe('Why this one, such as "--from main".'),
    })
    .optional()
    .describe(
      'Where nothing is updated, and the flake is compared with what it was: sources and lock at this revision.',
    ),
  asked: z.array(z.string()).describe('The inputs that were named (--input); empty for all.'),
  changed: z.boolean().describe('Whether the lock would change, or, with "from", has changed.'),
  inputs: z.array(inputChangeSchema).describe('By name; an input of an input is "home-manager/nixpkgs".'),
  known_issues: knownIssuesSchema
    .nullable()
    .optional()
    .describe(
      'Of the packages that change; null or absent where they were not looked for, or no package changes.',
    ),
  held: z
    .array(heldPackageSchema)
    .optional()
    .describe('Packages of "update.hold" that would change; absent at depth "lock".'),
  news: z
    .array(inputNewsSchema)
    .optional()
    .describe('What is new in the inputs; at depth "lock" the subjects of commits alone.'),
  syntax: syntaxSchema.optional().describe('Of the flake\'s own sources; absent at depth "lock".'),
  hosts: z.array(hostPreviewSchema).describe('Empty at depth "lock", and where no input changes.'),
});
export type UpdatePreview = z.infer<typeof updatePreviewSchema>;
