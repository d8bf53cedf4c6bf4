import { openBuilds } from '../builds/builds.js';
import type { Metadata } from '../builds/metadata.js';
import { comparePoints, kindKey, pointOf } from '../history/point.js';
import { hasLastFailed } from './occasion.js';

/** How the last ones of each kind (host, action, command) have ended, as far as builds on disk tell. */
export type EarlierEnds = {
  /** Whether the one before this failed; null where none is known. From now on this one is the last of its kind. */
  hasFailedBefore(metadata: Metadata): boolean | null;
};

/** Reads the finished builds of a directory, which need not exist; to be done before retention deletes some. */
export async function readEarlierEnds(outputDir: string): Promise<EarlierEnds> {
  const { builds } = await openBuilds(outputDir)
    .list()
    .catch(() => ({ builds: [] }));
  const points = builds.map(({ metadata }) => pointOf(metadata)).sort(comparePoints);
  return {
    hasFailedBefore(metadata) {
      const own = pointOf(metadata);
      const same = points.filter((point) => kindKey(point) === kindKey(own));
      points.push(own);
      return hasLastFailed(same);
    },
  };
}
