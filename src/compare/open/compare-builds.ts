import { resolve } from 'node:path';
import type { Environment } from '../../system/environment.js';
import { type Comparison, compare } from '../comparison.js';
import { packagesBetween } from './packages.js';
import { type Compared, openSide } from './side.js';

export type CompareOptions = {
  /** Directory of builds, in which names are looked up; relative to `cwd`. */
  outputDir: string;
  /** Absolute; what relative paths are relative to. */
  cwd: string;
  /** For running Nix, which reads closures. */
  env: Environment;
};

export type BuildComparison = {
  comparison: Comparison;
  /** The two sides as they were read, with their screens. */
  sides: { a: Compared; b: Compared };
  /** Why package changes or logs are not compared, as a sentence without stop; null where they are, or need not be. */
  note: string | null;
};

/**
 * Compares what two names refer to, `b` against `a`: builds by name or path, casts, logs or store paths.
 * Reads disk and store, writes nothing. Throws a usage error (status 2) where one cannot be read.
 */
export async function compareBuilds(a: string, b: string, options: CompareOptions): Promise<BuildComparison> {
  const { cwd, env } = options;
  const buildsDir = resolve(cwd, options.outputDir);
  const sides = { a: await openSide(a, buildsDir, cwd), b: await openSide(b, buildsDir, cwd) };
  const { packages, note: packagesNote } = await packagesBetween(sides.a, sides.b, env);
  const notes = [sides.a.note, sides.b.note, packagesNote].filter((one) => one !== null);
  return { comparison: compare(sides.a.side, sides.b.side, packages), sides, note: notes.join('; ') || null };
}
