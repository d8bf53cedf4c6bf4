import { entryOf } from '../nix/catalogue/index.js';
import type { KnownFailure } from '../nix/failures/failure.js';
import { causeOf } from './cause.js';
import type { Chosen } from './choose.js';

/** The parts of a rebuild, one after the other. */
const stages = ['sources', 'evaluation', 'fetch', 'build', 'copy', 'activation'];

/**
 * Whether a remedy has helped, by the failures of the attempt that followed: the cause is gone, and what fails now is not
 * earlier in the rebuild than that was. Without a failure it has.
 */
export function hasHelped(
  { failure, cause }: Pick<Chosen, 'failure' | 'cause'>,
  after: readonly KnownFailure[],
): boolean {
  if (after.some((other) => causeOf(other) === cause)) return false;
  const [first] = after;
  if (first === undefined) return true;
  const [was, is] = [failure, first].map(({ family }) => stages.indexOf(entryOf(family).stage));
  return first.family !== 'unknown' && (was === -1 || is === -1 || is! >= was!);
}
