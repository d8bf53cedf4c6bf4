import { z } from 'zod';

/** How severe a known issue is, from the worst on. */
export const knownSeverities = ['critical', 'high', 'medium', 'low'] as const;

/** A listing of a tracker, and how far back it reached. */
export const reachSchema = z.object({
  label: z.string().nullable().describe('The label whose issues are listed; null for those of any or none.'),
  complete: z.boolean().describe('Whether it has all that are open.'),
  back_to: z
    .string()
    .nullable()
    .describe(
      'When the oldest entry of an incomplete listing was opened (ISO 8601); null where none was read.',
    ),
});
export type Reach = z.infer<typeof reachSchema>;

const packageSchema = z.object({
  name: z.string(),
  old_version: z.string().nullable().describe('Null for a package that was not there.'),
  new_version: z.string(),
  severity: z.enum(knownSeverities),
  reason: z.string().describe('A clause for people.'),
  hosts: z.array(z.string()).describe('Where it changes in that way.'),
});

const issueSchema = z.object({
  number: z.number(),
  title: z.string().describe('As someone wrote it, on one line and without control characters.'),
  url: z.string(),
  labels: z.array(z.string()),
  created_at: z.string(),
  severity: z.enum(knownSeverities).describe('The worst of its packages.'),
  packages: z.array(packageSchema).describe('Those that change and that it is about, the worst first.'),
});
export type KnownIssue = z.infer<typeof issueSchema>;

/** The known issues of the packages that an update changes. */
export const knownIssuesSchema = z.object({
  tracker: z.string().describe('OWNER/NAME of the repository whose issues were looked at.'),
  open_issues: z.number().describe('How many open issues were compared with the packages.'),
  listed_at: z
    .string()
    .nullable()
    .describe('When all was listed (ISO 8601); null where that was not possible.'),
  requests: z.number().describe('Requests to the API of the tracker.'),
  reach: z.array(reachSchema),
  note: z
    .string()
    .nullable()
    .describe('What is not known, and why; null where all open issues were compared.'),
  ignored: z.number().describe('Issues that are left out since "update.ignoreIssues" has them.'),
  issues: z.array(issueSchema).describe('The worst first, and among equals the newest.'),
});
export type KnownIssues = z.infer<typeof knownIssuesSchema>;

/** A package that should stay as it is ("update.hold"), and would not. */
export const heldPackageSchema = z.object({
  name: z.string(),
  host: z.string(),
  change: z.enum(['added', 'removed', 'upgraded', 'downgraded', 'changed']),
  old_versions: z.array(z.string()),
  new_versions: z.array(z.string()),
});
export type HeldPackage = z.infer<typeof heldPackageSchema>;
