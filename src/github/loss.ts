import { messageOf } from '../system/errors.js';
import { strippedLine, truncate } from '../text/clean.js';
import { asResponseError, isRateLimit } from './response-error.js';

/** A feature of a report, and the permission that it needs, as a workflow spells it. */
export type Need = { feature: string; permission: string | null };

/**
 * One sentence: which feature was left out, why, and which permission to add if that is the cause.
 */
export function lossNotice({ feature, permission }: Need, thrown: unknown): string {
  return `No ${feature}: ${reasonOf(permission, thrown)}`;
}

function reasonOf(permission: string | null, thrown: unknown): string {
  const error = asResponseError(thrown);
  if (error === null) return `${truncate(strippedLine(wordsOf(thrown)), 300)}.`.replace(/\.+$/, '.');
  const { status, headers } = error;
  // Octokit appends the address of the documentation to GitHub's message.
  const message = truncate(
    strippedLine(error.message).replace(/ - https:\/\/docs\.github\.com\S*$/, ''),
    300,
  );
  const isAskedToWait = headers['retry-after'] !== undefined || /rate limit/i.test(message);
  if (status === 429 || isRateLimit(error) || (status === 403 && isAskedToWait))
    return `GitHub's rate limit is used up (status ${status}).`;
  if ((status === 401 || status === 403 || status === 404) && permission !== null)
    return (
      `the token may not do that (${status}: ${message}). Add \`${permission}\` to the job's \`permissions\`; ` +
      'a pull request from a fork never gets it, see the report Action.'
    );
  return `GitHub answered ${status}: ${message}.`;
}

/** The message, or what else an error says of itself: some services' errors have only a name, a code and a status. */
function wordsOf(thrown: unknown): string {
  const message = messageOf(thrown).trim();
  if (message !== '' || !(thrown instanceof Error)) return message || 'no reason was given';
  const { code, statusCode } = thrown as { code?: unknown; statusCode?: unknown };
  const details = [code, statusCode].filter((one) => typeof one === 'string' || typeof one === 'number');
  return [thrown.name, ...details].join(' ');
}
