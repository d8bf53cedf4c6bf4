import { messageOf } from '../system/errors.js';
import { strippedLine, truncate } from '../text/clean.js';
import { asResponseError } from './response-error.js';

/** What a feature needs: the words for it, and the permission in a workflow's spelling. */
export type Need = { feature: string; permission: string | null };

/**
 * One sentence for people: which feature was left out, why, and which permission to add if that is
 * the cause.
 */
export function lossNotice({ feature, permission }: Need, thrown: unknown): string {
  return `No ${feature}: ${reasonOf(permission, thrown)}`;
}

function reasonOf(permission: string | null, thrown: unknown): string {
  const error = asResponseError(thrown);
  if (error === null) return `${truncate(strippedLine(messageOf(thrown)), 300)}.`.replace(/\.+$/, '.');
  const { status, headers } = error;
  // Octokit puts the address of the documentation behind GitHub's own words.
  const message = truncate(
    strippedLine(error.message).replace(/ - https:\/\/docs\.github\.com\S*$/, ''),
    300,
  );
  const limited = headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0';
  if (status === 429 || (status === 403 && (limited || /rate limit/i.test(message))))
    return `GitHub's rate limit is used up (status ${status}).`;
  if ((status === 401 || status === 403 || status === 404) && permission !== null)
    return (
      `the token may not do that (${status}: ${message}). Add \`${permission}\` to the job's \`permissions\`; ` +
      'a pull request from a fork never gets it, see the report Action.'
    );
  return `GitHub answered ${status}: ${message}.`;
}
