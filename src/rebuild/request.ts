import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { directoryForBuilds } from '../builds/default-directory.js';
import { remedyPolicies } from '../builds/remedy.js';
import { ownRemedySchema } from '../config/remedy-keys.js';
import { parseFlakeRef } from '../nix/flake/ref.js';
import { themeNames } from '../render/color/theme.js';
import type { Environment } from '../system/environment.js';
import { type ToolError, usageError } from '../system/errors.js';
import { truncate } from '../text/clean.js';
import { type Action, actions } from './action.js';

/** The default and the bounds of a number in a request. The command line and the Action read them here. */
export type NumberRule = { otherwise: number; least: number; most: number; whole: boolean };

export const requestNumbers = {
  /** Of the recorded terminal, in cells. */
  cols: { otherwise: 120, least: 2, most: 1000, whole: true },
  rows: { otherwise: 40, least: 2, most: 1000, whole: true },
  /** Between two screens of rebuild.frames.log. */
  frameIntervalSeconds: { otherwise: 5, least: 0.1, most: 3600, whole: false },
  /** 0 never ends the rebuild. */
  timeoutSeconds: { otherwise: 1800, least: 0, most: 30 * 86_400, whole: false },
  /** Longer pauses are cut to this when played; 0 keeps them. */
  idleLimitSeconds: { otherwise: 2, least: 0, most: 3600, whole: false },
} as const satisfies Record<string, NumberRule>;

/** How many builds `keepLast` may keep; without it all are kept. */
export const keepLastRule = { least: 1, most: 1_000_000, whole: true } as const;

/** GitHub shows a GIF of at most 10 MB in a comment. */
const maxGifBytesRule = { otherwise: 10_000_000, least: 1, most: 10_000_000_000, whole: true } as const;

type Bounds = Omit<NumberRule, 'otherwise'>;
const bounded = ({ least, most, whole }: Bounds) =>
  (whole ? z.number().int() : z.number()).min(least).max(most);
const number = (rule: NumberRule) => bounded(rule).default(rule.otherwise);
const text = z.string().regex(/\S/, 'must not be empty');
const orNull = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
const flag = (otherwise: boolean) => z.boolean().default(otherwise);
const texts = z.array(z.string()).default([]);

/** What is rebuilt: a flake's host, a Nix file, the machine's NixOS default, or any shell command. */
const targetSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('flake'), ref: text }),
  z.strictObject({ kind: z.literal('file'), path: text }),
  z.strictObject({ kind: z.literal('default') }),
  z.strictObject({ kind: z.literal('command'), command: text }),
]);
export type Target = z.infer<typeof targetSchema>;

const color = z.string().regex(/^#[0-9a-f]{6}$/i, 'must be a colour such as #d0d0d0');
const themeColors = z.strictObject({
  fg: color,
  bg: color,
  palette: z.array(color).refine(({ length }) => length === 8 || length === 16, 'must have 8 or 16 colours'),
  cursor: color.optional(),
});

/** How many attempts may follow the first one. */
export const maxAttemptsRule = { otherwise: 3, least: 1, most: 10, whole: true } as const;

const remedyOptions = z.strictObject({
  policy: z.enum(remedyPolicies).default('off'),
  maxAttempts: number(maxAttemptsRule),
  /** How long is waited (seconds) where the time may cure it: before the first attempt, the second; the last for all others. */
  waitSeconds: z.array(z.number().min(0).max(3600)).min(1).max(10).default([5, 20, 60]),
  /** Of the user's own, looked at before the others; not in a job for a fork's pull request. */
  own: z.array(ownRemedySchema).max(64).default([]),
});
export type RemedyOptions = z.output<typeof remedyOptions>;

/** What a caller may set for a rebuild; every field has a default, which docs/cli.md names. */
export const requestSchema = z.strictObject({
  action: z.enum(actions).default('build'),
  /** A flake reference, such as `.#laptop`. At most one of the four; without any, what NixOS would rebuild. */
  flake: orNull(text),
  /** A Nix file that is not a flake. */
  file: orNull(text),
  /** A shell command that is recorded instead of a rebuild. */
  command: orNull(text),
  /** The same three as one value, as a complete request has it. */
  target: orNull(targetSchema),
  /** For nixos-rebuild or Nix; to a command they are "$@". */
  extraArgs: texts,
  targetHost: orNull(text),
  buildHost: orNull(text),
  sudo: flag(false),
  /** Lets Nix take the settings in a flake's `nixConfig`, about which it would ask a person. */
  acceptFlakeConfig: flag(false),
  /** The directory in which the rebuild runs; the process's unless given. */
  cwd: text.default(() => process.cwd()),
  /** The rebuild's environment; the process's unless given. */
  env: z.custom<Environment>(isEnvironment, 'must map names to strings').default(() => process.env),
  /**
   * Several hosts are built in `cwd` at once: nixos-rebuild runs in the build's directory, so that its link `result` is
   * no other's. With `extraArgs`, which may name files relative to `cwd`, it runs there, and no such link is read.
   */
  besideOthers: flag(false),
  /** The directory of builds, relative to `cwd`; `rebuild-logs` there, or outside of a flake that Nix would copy with it. */
  outputDir: text.optional(),
  /** Keep only so many builds afterwards; null keeps all. */
  keepLast: orNull(bounded(keepLastRule)),
  /** False runs it without a terminal: log and metadata only. */
  recording: flag(true),
  cols: number(requestNumbers.cols),
  rows: number(requestNumbers.rows),
  frameIntervalSeconds: number(requestNumbers.frameIntervalSeconds),
  timeoutSeconds: number(requestNumbers.timeoutSeconds),
  idleLimitSeconds: number(requestNumbers.idleLimitSeconds),
  /** A name in `themeNames`, or colours; null takes the recording's own colours or the default theme. */
  theme: orNull(z.union([z.enum(themeNames), themeColors])),
  /** A directory with fonts for characters that the program's own lack, before the machine's. */
  fontDir: orNull(text),
  exportGif: flag(false),
  /** Null sets no limit. */
  maxGifBytes: bounded(maxGifBytesRule).nullable().default(maxGifBytesRule.otherwise),
  /** `--redact` patterns: literals, or regular expressions where they hold metacharacters. */
  redact: texts,
  /** Literal secrets that the caller knows (inputs, tokens). */
  secrets: texts,
  /** True when a person sits at the terminal and can answer prompts. */
  interactive: flag(false),
  /** A command may run twice, as a rebuild may, so that remedies of level `safe` are run for it unasked. */
  commandMayRepeat: flag(false),
  /** What may be done about a failure before the rebuild is tried again. */
  remedies: remedyOptions.default(() => remedyOptions.parse({})),
  /** The commit whose flake.lock this one is compared with; null takes the checkout's HEAD. */
  baseRevision: orNull(text),
});

/** What a caller writes: `{ flake: '.#laptop' }` is enough. A complete request is valid as well. */
export type RebuildOptions = z.input<typeof requestSchema>;

/** A complete, checked request: what was written, the defaults, absolute paths and the one target. */
export type RebuildRequest = Omit<
  z.output<typeof requestSchema>,
  'flake' | 'file' | 'command' | 'target' | 'outputDir'
> & {
  action: Action;
  target: Target;
  /** Absolute. */
  outputDir: string;
};

/**
 * Fills in the defaults; a complete request is returned as it is. Throws a usage error (`bad-request`) that
 * names the field and what it must be.
 */
export function parseRequest(options: RebuildOptions): RebuildRequest {
  const parsed = requestSchema.safeParse(options);
  if (!parsed.success) throw badRequest(parsed.error.issues[0], options);
  const { flake, file, command, target, ...request } = parsed.data;
  const named = Object.entries({ flake, file, command, target }).filter(([, value]) => value !== null);
  if (named.length > 1)
    throw usageError(
      'bad-request',
      `"${named.map(([name]) => name).join('" and "')}" exclude each other`,
      'Give one of flake, file and command.',
    );
  const cwd = resolve(request.cwd);
  const meant = target ?? targetOf(flake, file, command);
  const outputDir =
    request.outputDir === undefined
      ? directoryForBuilds(flakeOf(meant), cwd, request.env)
      : resolve(cwd, request.outputDir);
  return { ...request, cwd, outputDir, target: meant };
}

/** The flake of a target, without host; NixOS' own where nixos-rebuild looks for it. */
export function flakeOf(target: Target): string | null {
  if (target.kind === 'flake') return parseFlakeRef(target.ref).flake;
  return target.kind === 'default' && existsSync('/etc/nixos/flake.nix')
    ? dirname(realpathSync('/etc/nixos/flake.nix'))
    : null;
}

function targetOf(flake: string | null, file: string | null, command: string | null): Target {
  if (flake !== null) return { kind: 'flake', ref: flake };
  if (file !== null) return { kind: 'file', path: file };
  if (command !== null) return { kind: 'command', command };
  return { kind: 'default' };
}

/** `process.env` counts, which is not a plain object. */
function isEnvironment(value: unknown): value is Environment {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.values(value).every((one) => one === undefined || typeof one === 'string');
}

type Issue = z.core.$ZodIssue;

function badRequest(issue: Issue | undefined, options: unknown): ToolError {
  if (issue?.code === 'unrecognized_keys' && issue.path.length === 0)
    return usageError(
      'bad-request',
      `a request has no field "${issue.keys.join('" or "')}"`,
      `Fields: ${Object.keys(requestSchema.shape).join(', ')}.`,
    );
  if (!issue || issue.path.length === 0)
    return usageError('bad-request', 'a request must be an object', "Such as { flake: '.#laptop' }.");
  const [field, ...inside] = issue.path.map(String);
  const value = Object(options)[field ?? ''];
  if (field === 'theme' && typeof value === 'string')
    return usageError('bad-request', `there is no theme "${value}"`, `Themes: ${themeNames.join(', ')}.`);
  // A value inside a list may be a secret.
  const given = inside.length === 0 ? shown(value) : '';
  return usageError('bad-request', `"${issue.path.join('.')}" of the request ${demandOf(issue)}${given}`);
}

/** What the field must be: a number's own rule, the words that are allowed, or else zod's message. */
function demandOf(issue: Issue): string {
  const rule = ruleOf(String(issue.path[0]));
  if (rule) return `must be a ${rule.whole ? 'whole ' : ''}number from ${rule.least} to ${rule.most}`;
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`;
  if (issue.code === 'invalid_type')
    return `must be ${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}`;
  return /^must /.test(issue.message) ? issue.message : `is wrong (${issue.message})`;
}

function ruleOf(field: string): Bounds | undefined {
  return { ...requestNumbers, keepLast: keepLastRule, maxGifBytes: maxGifBytesRule }[field];
}

/** The value that was given, where it is short enough to help. */
function shown(value: unknown): string {
  if (typeof value === 'string') return `, not ${truncate(JSON.stringify(value), 60)}`;
  return typeof value === 'number' || typeof value === 'boolean' || value === null ? `, not ${value}` : '';
}
