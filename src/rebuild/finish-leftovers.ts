import type { Builds } from '../builds/builds.js';
import { messageOf } from '../system/errors.js';
import { finishBuild } from './finish.js';

/** Completes every build whose recorder was killed; `notice` is told of each. Never throws for one of them. */
export async function finishLeftovers(builds: Builds, notice: (message: string) => void): Promise<void> {
  for (const { dir } of await builds.unfinished())
    await finishBuild(dir).then(
      () => notice(`completed ${dir}, whose recorder had been killed`),
      (thrown) => notice(`could not complete ${dir}: ${messageOf(thrown)}`),
    );
}
