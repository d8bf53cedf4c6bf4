import { z } from 'zod';

/** Every failure family, as scripts see it. */
export const failureFamilies = [
  'syntax',
  'undefined-variable',
  'missing-attr',
  'infinite-recursion',
  'stack',
  'missing-extra-arg',
  'type-error',
  'nix-assert-throw-abort',
  'nixos-assertions',
  'unknown-option',
  'option-type',
  'option-not-set',
  'option-conflict',
  'unfree-broken-insecure',
  'missing-file',
  'untracked-file',
  'git-ownership',
  'lock-file',
  'flake-not-found',
  'ifd-disabled',
  'pure-eval',
  'feature-off',
  'builder',
  'hash-mismatch',
  'killed-oom',
  'timeout-log-size',
  'platform-features',
  'dependency',
  'disk-full',
  'boot-full',
  'download',
  'signature',
  'daemon',
  'sandbox',
  'locks',
  'ssh',
  'privilege',
  'interrupted',
  'pre-switch',
  'bootloader',
  'activation-script',
  'units',
  'unknown',
] as const;
export type FailureFamily = (typeof failureFamilies)[number];

/** A place in a Nix source; `file` is relative to the checkout when it lies in it. */
export const locationSchema = z.object({
  file: z.string(),
  line: z.number().int().nonnegative(),
  column: z.number().int().nonnegative().nullable(),
});
export type Location = z.infer<typeof locationSchema>;

/** The classified cause of an unsuccessful rebuild. Readers tolerate families they do not know. */
export const failureSchema = z.object({
  family: z.string(),
  /** 0 to 1: how sure the classification is. */
  confidence: z.number().min(0).max(1),
  /** The root cause in Nix's own words, without escape sequences. */
  message: z.string(),
  derivation: z.string().nullable(),
  location: locationSchema.nullable(),
  /** The last lines of the failed builder's log, or of the error block. */
  log_tail: z.array(z.string()),
  /** What a person can do about it. */
  hint: z.string(),
  /** One command that reproduces it, pinned to the revision where one is known. */
  reproduce: z.string().nullable().optional(),
  /** The kept `nix log` of the derivation, relative to the build's directory. */
  log_file: z.string().nullable().optional(),
});
export type Failure = z.infer<typeof failureSchema>;
