import { resolve } from 'node:path';
import { z } from 'zod';
import { defaultOutputDir } from '../builds/files.js';
import type { Environment } from '../system/environment.js';
import { usageError } from '../system/errors.js';
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
const maxGifBytes = 10_000_000;

/** What is rebuilt: a flake's host, a Nix file, the machine's NixOS default, or any shell command. */
export type Target =
  | { kind: 'flake'; ref: string }
  | { kind: 'file'; path: string }
  | { kind: 'default' }
  | { kind: 'command'; command: string };

const number = ({ otherwise, least, most, whole }: NumberRule) =>
  (whole ? z.number().int() : z.number()).min(least).max(most).default(otherwise);
const text = z.string().min(1);
const orNull = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);
const flag = (otherwise: boolean) => z.boolean().default(otherwise);
const texts = z.array(z.string()).default([]);

/** What a caller may say of a rebuild; everything has a default, as docs/cli.md describes them. */
export const requestSchema = z.strictObject({
  action: z.enum(actions).default('build'),
  /** A flake reference, such as `.#laptop`. At most one of `flake`, `file` and `command`; without, NixOS' default. */
  flake: orNull(text),
  /** A Nix file that is no flake. */
  file: orNull(text),
  /** A shell command that is recorded instead of a rebuild. */
  command: orNull(text),
  /** For nixos-rebuild or Nix; to a command they are "$@". */
  extraArgs: texts,
  targetHost: orNull(text),
  buildHost: orNull(text),
  sudo: flag(false),
  /** The directory in which the rebuild runs; the process's unless given. */
  cwd: z.string().default(() => process.cwd()),
  /** The rebuild's environment; the process's unless given. */
  env: z.record(z.string(), z.string().optional()).default(() => process.env),
  /** The directory of builds, relative to `cwd`. */
  outputDir: text.default(defaultOutputDir),
  /** Keep only so many builds afterwards; null keeps all. */
  keepLast: orNull(z.number().int().min(keepLastRule.least).max(keepLastRule.most)),
  /** False runs it without a terminal: log and metadata only. */
  recording: flag(true),
  cols: number(requestNumbers.cols),
  rows: number(requestNumbers.rows),
  frameIntervalSeconds: number(requestNumbers.frameIntervalSeconds),
  timeoutSeconds: number(requestNumbers.timeoutSeconds),
  idleLimitSeconds: number(requestNumbers.idleLimitSeconds),
  /** One of the themes of `render`; null takes the recording's own or the default. */
  theme: orNull(text),
  exportGif: flag(false),
  /** Null lets the GIF be of any size. */
  maxGifBytes: z.number().int().positive().nullable().default(maxGifBytes),
  /** `--redact` patterns: literals, or regular expressions where they hold metacharacters. */
  redact: texts,
  /** Literal secrets that the caller knows (inputs, tokens). */
  secrets: texts,
  /** True when a person sits at the terminal and can answer prompts. */
  interactive: flag(false),
  /** The commit whose flake.lock this one is compared with; null takes the checkout's HEAD. */
  baseRevision: orNull(text),
});

/** What a caller writes: `{ flake: '.#laptop' }` is enough. */
export type RebuildOptions = z.input<typeof requestSchema>;

/** A complete, checked request: what was written, the defaults, absolute paths and the one target. */
export type RebuildRequest = Omit<z.output<typeof requestSchema>, 'flake' | 'file' | 'command' | 'env'> & {
  action: Action;
  target: Target;
  env: Environment;
};

/** Fills in the defaults. Throws a usage error (`bad-request`) that names the field and what it must be. */
export function parseRequest(options: RebuildOptions): RebuildRequest {
  const parsed = requestSchema.safeParse(options);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw usageError('bad-request', `"${issue?.path.join('.')}" of the request is wrong: ${issue?.message}`);
  }
  const { flake, file, command, ...request } = parsed.data;
  const given = Object.entries({ flake, file, command }).filter(([, value]) => value !== null);
  if (given.length > 1)
    throw usageError(
      'bad-request',
      `"${given.map(([name]) => name).join('" and "')}" exclude each other`,
      'Give one of flake, file and command.',
    );
  const cwd = resolve(request.cwd);
  return {
    ...request,
    cwd,
    outputDir: resolve(cwd, request.outputDir),
    target: targetOf(flake, file, command),
  };
}

function targetOf(flake: string | null, file: string | null, command: string | null): Target {
  if (flake !== null) return { kind: 'flake', ref: flake };
  if (file !== null) return { kind: 'file', path: file };
  if (command !== null) return { kind: 'command', command };
  return { kind: 'default' };
}
