import { type Cause, causeOf } from '../cause/index.js';
import { onlyPlaceOf, type SourceFile } from '../cause/place.js';
import type { Failure, Location } from './failure.js';

type Readers = {
  /** The whole log of the failure's builder, without secrets; null where there is none. */
  logOf: (failure: Failure) => Promise<string | null>;
  /** The sources that were built. Called at most once, and only where something is looked for in them. */
  sources: () => Promise<SourceFile[]>;
};

/**
 * The failures with what their builders' logs tell: the cause, where the whole log has it and its last lines do not
 * (Nix drops a line that ends with a carriage return), and its place, where what the cause names is in one line of
 * the sources alone.
 */
export async function withBuilderLogs<F extends Failure>(
  failures: readonly F[],
  { logOf, sources }: Readers,
): Promise<F[]> {
  let read: Promise<SourceFile[]> | null = null;
  const told: F[] = [];
  for (const failure of failures) {
    const cause = await causeIn(failure, logOf);
    const word = failure.location ? null : (cause?.word ?? null);
    if (word !== null) read ??= sources();
    const place = word === null ? null : onlyPlaceOf(word, (await read) ?? []);
    const location: Location | null = place ? { ...place, probable: true } : failure.location;
    told.push({ ...failure, ...(cause ? { cause: cause.text } : {}), location });
  }
  return told;
}

async function causeIn(failure: Failure, logOf: Readers['logOf']): Promise<Cause | null> {
  const log = await logOf(failure);
  const cause = log === null ? null : causeOf(log.split('\n'));
  // Without a builder's log the tail is something else, and no cause was looked for.
  return cause ?? (failure.cause == null ? null : causeOf(failure.log_tail));
}
