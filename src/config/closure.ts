import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import { shownLine } from '../text/clean.js';
import { configFile, configText, readConfigFile } from './config-file.js';
import { describedObject } from './described-object.js';
import { healthKeys } from './health-keys.js';
import { type Mistake, parsedOrMistakes, placeOf, refusalOf } from './refusals.js';
import { closureSyncSchema } from './sync-keys.js';
import { targetSchema } from './target.js';

/** Where a NixOS system has what its own configuration says of its health. */
export const closureFile = `etc/${configFile}`;

const closureSchema = describedObject('a system', {
  target: targetSchema,
  sync: closureSyncSchema,
  ...healthKeys,
}).partial();

/** What a system says of the host it is for. */
export type ClosureConfig = z.output<typeof closureSchema>;

export type ReadClosureConfig = {
  config: ClosureConfig;
  /** What was left out, in sentences for a person. */
  notices: string[];
};

/**
 * Reads the text of a system's file. Keys that are not known are left out, since the system may be newer than the program that
 * deploys it; so is null, which an option has that is not set. Throws a usage error (`bad-config`) for a known key with a value
 * that it cannot have.
 */
export function parseClosureConfig(bytes: Uint8Array | string, file = closureFile): ReadClosureConfig {
  const text = configText(bytes, file);
  const value = withoutNulls(text.value);
  const unknown = unknownIn(parsedOrMistakes(closureSchema, value));
  for (const { path, key } of unknown) remove(value, [...path, key]);
  const parsed = parsedOrMistakes(closureSchema, value);
  if ('mistakes' in parsed) throw refusalOf(parsed.mistakes, text, file);
  const notices = unknown.map(
    ({ path, key }) => `${file}: ${shownLine(placeOf([...path, key]), 100)} is not known here and ignored`,
  );
  return { config: parsed.data, notices };
}

/** Reads what a system in this machine's store says; empty where it says nothing. Throws as {@link parseClosureConfig}. */
export async function readClosureConfig(toplevel: string): Promise<ReadClosureConfig> {
  // etc is a link into the store, and so is the file in it.
  const path = await realpath(join(toplevel, closureFile)).catch(() => null);
  const bytes = path === null ? null : await readConfigFile(path);
  if (bytes === null) return { config: {}, notices: [] };
  return parseClosureConfig(bytes, join(toplevel, closureFile));
}

function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const kept = Object.entries(value).filter(([, part]) => part !== null);
  return Object.fromEntries(kept.map(([key, part]) => [key, withoutNulls(part)]));
}

function unknownIn(
  parsed: { data: unknown } | { mistakes: Mistake[] },
): { path: PropertyKey[]; key: string }[] {
  if ('data' in parsed) return [];
  return parsed.mistakes.flatMap(({ path, unknownKeys = [] }) => unknownKeys.map((key) => ({ path, key })));
}

function remove(value: unknown, path: readonly PropertyKey[]): void {
  const holder = path.slice(0, -1).reduce<unknown>((part, key) => Reflect.get(Object(part), key), value);
  Reflect.deleteProperty(Object(holder), path.at(-1) ?? '');
}
