import { existsSync } from 'node:fs';
import { closureBytes, closureOf } from '../../nix/closure/closure.js';
import { packageChanges } from '../../nix/closure/package-changes.js';
import type { PackageChange } from '../../nix/closure/result.js';
import { nixQuery } from '../../nix/query.js';
import type { Environment } from '../../system/environment.js';
import { messageOf } from '../../system/errors.js';
import type { Compared } from './side.js';

export type Packages = {
  /** The changes from one side to the other; null where they are not known. */
  packages: PackageChange[] | null;
  /** Why they are not known, as a sentence without stop; null where a side has no closure at all. */
  note: string | null;
};

/**
 * The package changes from `a` to `b`: as recorded, where b was compared with a's closure when it
 * was built, else from the store, while both closures are in it. Fills in the sizes of closures that the
 * sides do not know themselves. `env` is for running Nix.
 */
export async function packagesBetween(a: Compared, b: Compared, env: Environment): Promise<Packages> {
  const [from, to] = [a.side.store_path, b.side.store_path];
  if (from === null || to === null) return { packages: null, note: null };
  if (from === to) return { packages: [], note: null };
  const recorded = b.metadata?.result;
  if (recorded?.compared_with === from && recorded.packages)
    return { packages: recorded.packages, note: null };
  const gone = [from, to].filter((path) => !existsSync(path));
  if (gone.length > 0)
    return { packages: null, note: `${gone.join(' and ')} is not in this machine's store` };
  try {
    const run = nixQuery(env);
    const [before, after] = [await closureOf(from, run), await closureOf(to, run)];
    a.side.closure_bytes ??= closureBytes(before);
    b.side.closure_bytes ??= closureBytes(after);
    return { packages: packageChanges(before, after), note: null };
  } catch (thrown) {
    return { packages: null, note: `the closures cannot be read: ${messageOf(thrown)}` };
  }
}
