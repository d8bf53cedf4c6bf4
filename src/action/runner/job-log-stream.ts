import { setTimeout } from 'node:timers/promises';

/** Bytes that may wait for the runner before lines of the rebuild are left out. */
const mostWaiting = 16 * 1024 * 1024;
/** At the end the runner may read nothing for this long. */
const patienceMs = 5000;
const lookMs = 20;

/**
 * The job log on standard output, which is a pipe that the runner reads. Writing never waits for it: what it has not
 * read waits in memory, the rebuild's own lines up to a limit. @actions/core writes to the same stream.
 */
export function jobLogStream(stdout: Pick<NodeJS.WriteStream, 'write' | 'writableLength'>) {
  let missingLines = 0;
  let isLeavingOut = false;
  const sayMissing = () => {
    if (missingLines === 0) return;
    stdout.write(
      `${missingLines} lines are missing here: they were not read in time; rebuild.log has them\n`,
    );
    missingLines = 0;
  };
  return {
    write(text: string, isLive: boolean): void {
      // Once lines are left out, they are until half of what waited was read, or the gaps would be many.
      const most = isLeavingOut ? mostWaiting / 2 : mostWaiting;
      if (isLive && stdout.writableLength > most) {
        isLeavingOut = true;
        missingLines += text.split('\n').length - 1;
        return;
      }
      if (isLive) isLeavingOut = false;
      // Also before the Action's own, by which the group ends in which they are missing.
      sayMissing();
      stdout.write(text);
    },
    /** Waits as long as the runner reads. Resolves with whether it has read everything. */
    async end(): Promise<boolean> {
      sayMissing();
      let left = stdout.writableLength;
      for (let idleMs = 0; left > 0 && idleMs < patienceMs; idleMs += lookMs) {
        await setTimeout(lookMs);
        if (stdout.writableLength < left) idleMs = 0;
        left = stdout.writableLength;
      }
      return left === 0;
    },
  };
}
