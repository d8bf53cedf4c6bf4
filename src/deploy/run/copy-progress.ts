import type { CopyProgress } from '../../host/copy/options.js';
import type { SequelStage } from '../../rebuild/sequel.js';
import { copyLine } from '../text/copy-line.js';

/** Prints a line for every tenth of a copy. */
export function progressInto(stage: Pick<SequelStage, 'print'>): (progress: CopyProgress) => void {
  let tenth = -1;
  return (progress) => {
    const now = progress.totalPaths ? Math.floor((progress.paths / progress.totalPaths) * 10) : 0;
    if (now > tenth) stage.print([copyLine(progress)]);
    tenth = Math.max(tenth, now);
  };
}
