import { parsedOrMistakes, placeOf } from './refusals.js';
import { type HostEntry, hostSchema } from './repository.js';

/** What is said of a host outside of a file, such as in another tool's configuration; or what is wrong with it, in words. */
export function hostEntryFrom(value: unknown): { entry: HostEntry } | { mistake: string } {
  const parsed = parsedOrMistakes(hostSchema, value);
  if ('data' in parsed) return { entry: parsed.data };
  const [{ path, message } = { path: [], message: '' }] = parsed.mistakes;
  return { mistake: [placeOf(path), message].filter(Boolean).join(' ') };
}
