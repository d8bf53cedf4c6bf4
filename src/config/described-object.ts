import { z } from 'zod';
import { truncate } from '../text/clean.js';
import { didYouMean } from '../text/nearest.js';

/** Keys that are not known and named in one error at most. */
const mostNamed = 3;

/**
 * An object that has these keys and no others. `what` names it in the error for another key, which also names the key that was
 * probably meant.
 */
export function describedObject<Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const keys = (issue as z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys>).keys;
      const named = keys.slice(0, mostNamed).map((key) => unknownKey(key, what, Object.keys(shape)));
      const more = keys.length - named.length;
      return [...named, ...(more > 0 ? [`${more} more keys are not known.`] : [])].join(' ');
    },
  });
}

function unknownKey(key: string, what: string, known: readonly string[]): string {
  const advice =
    didYouMean(key, known) || `Known are ${known.filter((one) => one !== '$schema').join(', ')}.`;
  return `${JSON.stringify(truncate(key, 100))} is no key of ${what}. ${advice}`;
}
