import { lossNotice, type Need } from '../../github/loss.js';
import { strippedLine } from '../../text/clean.js';
import type { WorkflowCommands } from './runner.js';

/** What was left out of a report, each sentence once. */
export type Notices = { add(message: string): void; all(): string[] };

/** Shows each new notice on the run's page and keeps it for the summary. */
export function createNotices({ notice }: Pick<WorkflowCommands, 'notice'>): Notices {
  const shown = new Set<string>();
  return {
    add(message) {
      const line = strippedLine(message);
      if (shown.has(line)) return;
      shown.add(line);
      notice(line);
    },
    all: () => [...shown],
  };
}

/**
 * Does one part of a report. If it fails, the result is null, one notice names what was lost and which
 * permission to add, and the rest of the report continues.
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
