import { lossNotice, type Need } from '../../github/loss.js';
import type { Notices } from './notices.js';

/**
 * Does one part of a report. If it fails, the result is null, one notice says what was lost and which
 * permission to add, and the rest of the report goes on.
 */
export async function attempt<T>(
  notices: Notices,
  need: Need,
  work: () => Promise<T> | T,
): Promise<T | null> {
  try {
    return await work();
  } catch (thrown) {
    notices.add(lossNotice(need, thrown));
    return null;
  }
}
