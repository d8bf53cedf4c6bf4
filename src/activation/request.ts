import { z } from 'zod';
import { usageError } from '../system/errors.js';
import { systemProfile } from './paths.js';

// What is written into the state directory is read again by a shell, so nothing in it needs a quote.
const storePath = z.string().regex(/^\/nix\/store\/[0-9a-z]{32}-[\w+.?=-]{1,211}$/, 'is no store path');
const word = (length: number) =>
  z
    .string()
    .regex(/^\w[\w.+-]*$/, 'has other characters than letters, digits and ._+-')
    .max(length);
const seconds = (fallback: number) => z.number().int().min(1).max(86_400).default(fallback);

/** What a supervisor is asked to do, once for each activation. */
export const activationRequestSchema = z.strictObject({
  /** Names the activation on its host, for good: letters, digits and hyphens. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,62}$/, 'is no name of an activation'),
  /** The toplevel; its closure is in the host's store. */
  toplevel: storePath,
  /** `test` activates it, and commits it when that is acknowledged; `boot` only makes it the one that boots next. */
  action: z.enum(['test', 'boot']).default('test'),
  /** Where only a boot activates it: whether to make it the one that boots next. */
  stageIfBootNeeded: z.boolean().default(false),
  /**
   * The specialisation to activate; null for none. By default that of the name that runs, and the activation is refused
   * where the new system has none of it.
   */
  specialisation: word(100).nullable().optional(),
  profile: z
    .string()
    .max(200)
    .regex(/^\/nix\/var\/nix\/profiles(?:\/\w[\w.+-]*)+$/, 'is no profile')
    .default(systemProfile),
  /** A generation of the profile with that toplevel, which a commit returns to instead of making a new one. */
  generation: z.number().int().min(1).optional(),
  /** Who asks, for whoever finds the host busy. */
  by: z.string().max(100).default(''),
  /** How long (s) one run of switch-to-configuration may take. */
  switchSeconds: seconds(600),
  /** How long (s) the host waits for an answer, from the activation's end or from the last sign of life. */
  answerSeconds: seconds(60),
  /** How long (s) it waits at most, whatever signs of life there are. */
  longestSeconds: seconds(1800),
});
export type ActivationRequest = z.input<typeof activationRequestSchema>;
export type ParsedRequest = z.output<typeof activationRequestSchema>;

/** Throws a usage error (`bad-activation`) that names the field. */
export function parseRequest(request: ActivationRequest): ParsedRequest {
  const parsed = activationRequestSchema.safeParse(request);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw usageError(
    'bad-activation',
    `the activation cannot be asked for: ${issue?.path.join('.')} ${issue?.message}`,
  );
}

/** The request as the supervisor reads it: lines of NAME=VALUE. */
export function requestText(request: ParsedRequest): string {
  const { specialisation } = request;
  const values = {
    id: request.id,
    new: request.toplevel,
    action: request.action,
    stage: request.stageIfBootNeeded ? 'yes' : 'no',
    specialisation: specialisation === undefined ? 'keep' : 'given',
    specialisation_name: specialisation ?? '',
    profile: request.profile,
    generation: request.generation ?? '',
    // For people, in their words, of which no shell may make anything.
    by: request.by.replace(/[^\w.@:+-]/g, '_'),
    switch_seconds: request.switchSeconds,
    answer_seconds: request.answerSeconds,
    longest_seconds: request.longestSeconds,
  };
  return Object.entries(values)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
