import { explain } from '../../nix/explain.js';
import { stripControls } from '../../text/clean.js';
import { filledLines } from '../../text/lines.js';
import type { SaidPart } from './parts.js';

/** How much of an activation's log is read for its cause, and how many of its last lines are kept. */
const mostCharacters = 1024 * 1024;
const keptLines = 20;
/** Of switch-to-configuration after a part of the activation has failed; a status that says nothing of units. */
const failedStatus = 2;

/** What an activation's log says of its failure. Nothing is known of an empty one. */
export async function readSaid(bytes: readonly Uint8Array[]): Promise<SaidPart> {
  const text = stripControls(Buffer.concat(bytes).toString('utf8')).slice(-mostCharacters);
  const { failure } = await explain({ text }, { exitCode: failedStatus });
  const tail = filledLines(text).slice(-keptLines);
  const isKnown = failure !== null && failure.family !== 'unknown';
  return { cause: isKnown ? (failure.cause ?? failure.message) : null, tail };
}
