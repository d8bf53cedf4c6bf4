import { z } from 'zod';
import type { Host } from '../host/host.js';
import { usageError } from '../system/errors.js';
import { badAnswer, wholeAnswer } from './answer.js';
import { lookSeconds, surveyScript } from './host/calls.js';
import { systemProfile } from './paths.js';
import {
  fields,
  hostSchema,
  isSupervised,
  recordSchema,
  requestSchema,
  sectionsOf,
  stateSchema,
  unitSchema,
} from './reading.js';

/** The last line of the answer. */
const endMark = '[end]';

/** A generation of the profile. */
export type Generation = { number: number; toplevel: string };

/** An activation that a host knows of since it was booted. */
export type KnownActivation = {
  id: string;
  isSupervised: boolean;
  request: z.output<typeof requestSchema>;
  /** Null where it was refused before it came so far. */
  record: z.output<typeof recordSchema> | null;
  state: z.output<typeof stateSchema>;
};

export type HostStatus = {
  host: z.output<typeof hostSchema>;
  /** Those of this boot, at most about twenty. */
  activations: KnownActivation[];
  /** Those that a power cut has ended before they could end themselves, with their systems. */
  cutShort: { id: string; old: string; new: string }[];
  /** The oldest first. */
  generations: Generation[];
};

/**
 * What a host knows of activations, in one call. Throws `HostUnreachable`, and a `ToolError` (`bad-reading`) where it
 * answers with something else.
 */
export async function readStatus(
  host: Host,
  { profile = systemProfile, signal }: { profile?: string; signal?: AbortSignal } = {},
): Promise<HostStatus> {
  const script = surveyScript(profile);
  const result = await host.run({ script, timeoutSeconds: lookSeconds }, signal);
  const text = wholeAnswer(host, result, endMark).toString('utf8');
  try {
    return parseStatus(text);
  } catch (thrown) {
    throw thrown instanceof z.ZodError ? badAnswer(host.name, text) : thrown;
  }
}

function parseStatus(text: string): HostStatus {
  const sections = [...sectionsOf(text)].map(([name, lines]) => ({ name, values: fields(lines) }));
  const valuesOf = (name: string) => sections.find((section) => section.name === name)?.values ?? {};
  const named = (kind: string) =>
    sections.flatMap(({ name, values }) =>
      name.startsWith(`${kind} `) ? [{ id: name.slice(kind.length + 1), values }] : [],
    );
  const activations = named('activation').map(({ id, values }) => ({
    id,
    isSupervised: isSupervised(unitSchema.parse(values)),
    request: requestSchema.parse(values),
    record: values.old === undefined ? null : recordSchema.parse(values),
    state: stateSchema.parse(values),
  }));
  const known = new Set(activations.map(({ id }) => id));
  return {
    host: hostSchema.parse(valuesOf('host')),
    activations,
    cutShort: named('roots').flatMap(({ id, values: { old = '', new: next = '' } }) =>
      known.has(id) ? [] : [{ id, old, new: next }],
    ),
    generations: Object.entries(valuesOf('generations'))
      .flatMap(([link, toplevel]) => {
        const number = generationNumber(link);
        return number === null ? [] : [{ number, toplevel }];
      })
      .sort((a, b) => a.number - b.number),
  };
}

/** Of the name of a link such as `system-12-link`. */
function generationNumber(link: string | null): number | null {
  const digits = /-(\d{1,9})-link$/.exec(link ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}

/**
 * The generation that a rollback by hand activates: `to`, or the one before the profile's own. Throws a usage error
 * (`no-generation`) where there is none.
 */
export function generationBefore({ generations, host }: HostStatus, to?: number): Generation {
  const current = generationNumber(host.profile_link);
  const found =
    to === undefined
      ? generations.findLast(({ number }) => current !== null && number < current)
      : generations.find(({ number }) => number === to);
  if (found) return found;
  const numbers = generations.map(({ number }) => number).join(', ') || 'none';
  throw usageError(
    'no-generation',
    to === undefined ? 'there is no generation before the present one' : `there is no generation ${to}`,
    `The generations are ${numbers}.`,
  );
}
