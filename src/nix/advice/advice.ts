import { type Named, namesIn } from './names.js';
import type { Surrounding } from './surroundings.js';

/**
 * What a person can do: one command, and why. Names in braces (`{unit}`) are those of names.ts. With `when`, it
 * is right only in those surroundings.
 */
export type Advice = string | { when: Surrounding; say: string };

/** Advice in the order of preference. The last is always right: it needs no name and no surroundings. */
export type Hint = string | readonly Advice[];

const placeholder = /\{([a-z]+)\}/g;

/** The first advice that is right in these surroundings and whose names are all known, with the names filled in. */
export function adviceFor(hint: Hint, failure: Named, surroundings: ReadonlySet<Surrounding>): string {
  const names = namesIn(failure);
  for (const advice of typeof hint === 'string' ? [hint] : hint) {
    const fits = typeof advice === 'string' || surroundings.has(advice.when);
    const text = typeof advice === 'string' ? advice : advice.say;
    if (fits && placeholdersOf(text).every((name) => names.get(name) !== null))
      return text.replace(placeholder, (_, name: string) => names.get(name)!);
  }
  return '';
}

/** The names that an advice needs. */
export function placeholdersOf(text: string): string[] {
  return [...text.matchAll(placeholder)].map(([, name]) => name!);
}
