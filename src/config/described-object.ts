import { z } from 'zod';
import { didYouMean } from '../text/nearest.js';

/**
 * An object that has these keys and no others. `what` names it in the error for another key, which also names the key that was
 * probably meant.
 */
export function describedObject<Shape extends z.core.$ZodLooseShape>(what: string, shape: Shape) {
  return z.strictObject(shape, {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys') return undefined;
      const keys = (issue as z.core.$ZodRawIssue<z.core.$ZodIssueUnrecognizedKeys>).keys;
      return keys.map((key) => unknownKey(key, what, Object.keys(shape))).join(' ');
    },
  });
}

function unknownKey(key: string, what: string, known: readonly string[]): string {
  const advice =
    didYouMean(key, known) || `Known are ${known.filter((one) => one !== '$schema').join(', ')}.`;
  return `${JSON.stringify(key)} is no key of ${what}. ${advice}`;
}
