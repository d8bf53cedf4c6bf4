import { z } from 'zod';

/** `error` blocks by default, `warning` tells. */
export const severities = ['error', 'warning'] as const;
export type Severity = (typeof severities)[number];

export const findingSchema = z.object({
  rule: z.string().describe('The id of the rule; "syntax" for what is no Nix. Later releases add others.'),
  severity: z.enum(severities),
  file: z.string().describe('Relative to "directory", with "/".'),
  line: z.int().min(1),
  column: z.int().min(1).describe('In Unicode code points, from 1.'),
  end_line: z.int().min(1),
  end_column: z.int().min(1).describe('The place behind the last character.'),
  message: z.string().describe('One line; no value of a secret.'),
});

/** Something that is wrong at a place of the sources. */
export type Finding = z.infer<typeof findingSchema>;

export const auditSchema = z.object({
  host: z.string(),
  base: z
    .object({ revision: z.string(), because: z.string() })
    .nullable()
    .describe('What it is compared with; null where all that is weak is told, new or not.'),
  findings: z.array(
    z.object({
      id: z.string(),
      severity: z.enum(severities),
      option: z.string().describe('The option of NixOS.'),
      message: z.string().describe('One line; no value of a secret.'),
    }),
  ),
  notes: z.array(z.string()).describe('What could not be evaluated, and why; a sentence each.'),
});
/** What is new or worse in the security of one host. */
export type Audit = z.infer<typeof auditSchema>;
/** Something about a host's security that is new, or worse than it was. */
export type AuditFinding = Audit['findings'][number];

/**
 * What `preflight --json` prints, version 1. A field is never renamed or removed within a version, only added as optional.
 */
export const preflightSchema = z.object({
  schema_version: z.literal(1),
  success: z.boolean().describe('False where a finding blocks, as "fail_on" says.'),
  fail_on: z.enum([...severities, 'never']).describe('The least severity that blocks.'),
  directory: z.string().describe('Absolute path of the directory that was looked at.'),
  files: z.int().min(0).describe('How many files were looked at.'),
  errors: z.int().min(0).describe('In files and hosts.'),
  warnings: z.int().min(0),
  allowed: z.int().min(0).describe('How many findings comments in the sources allow.'),
  skipped_rules: z.array(z.string()),
  syntax_by: z
    .enum(['nix', 'parser'])
    .describe('Whether Nix itself parsed the files, or this program alone.'),
  findings: z.array(findingSchema).describe('By file, then by place.'),
  audits: z.array(auditSchema).optional().describe('Of the hosts that were named.'),
  notes: z.array(z.string()).describe('What could not be looked at, and why; a sentence each.'),
});
export type Preflight = z.infer<typeof preflightSchema>;
export type FailOn = Preflight['fail_on'];
