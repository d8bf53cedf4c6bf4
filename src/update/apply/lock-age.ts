import { lockedInput, ownInputs } from '../../nix/flake/lock.js';

/**
 * How old (s) a lock is: the age of the newest of the flake's own inputs that are asked for (empty for all), since a source may rest
 * for years. Null where none of them has a date.
 */
export function ageOf(lock: string, asked: readonly string[], now: Date): number | null {
  const names = asked.length > 0 ? asked : ownInputs(lock);
  const dates = names.flatMap((name) => lockedInput(lock, name)?.lastModified ?? []);
  return dates.length === 0 ? null : now.getTime() / 1000 - Math.max(...dates);
}
