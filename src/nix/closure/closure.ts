import { z } from 'zod';

/** One path of a closure; the size is that of its archive in bytes, null for derivations. */
export type ClosurePath = { path: string; bytes: number | null };

/** Runs a program to its end and returns its standard output; throws when it fails. */
export type RunProgram = (file: string, args: string[]) => Promise<string>;

const info = z.object({ narSize: z.number().nullish() }).nullable();
// Nix before 2.19 prints an array, later ones an object by path; version 2 of the format (2.33) wraps that.
const arrayFormat = z.array(z.object({ path: z.string(), narSize: z.number().nullish() }));
const objectFormat = z.record(z.string(), info);
const wrappedFormat = z.object({ info: objectFormat, storeDir: z.string().default('/nix/store') });

/** Reads the output of `nix path-info --json` in any of its formats. Throws for any other text. */
export function closureIn(json: string): ClosurePath[] {
  const value: unknown = JSON.parse(json);
  const array = arrayFormat.safeParse(value);
  if (array.success) return array.data.map(({ path, narSize }) => ({ path, bytes: narSize ?? null }));
  const wrapped = wrappedFormat.safeParse(value);
  const entries = Object.entries(wrapped.success ? wrapped.data.info : objectFormat.parse(value));
  const storeDir = wrapped.success ? `${wrapped.data.storeDir}/` : '';
  return entries.map(([path, details]) => ({
    path: path.startsWith('/') ? path : storeDir + path,
    bytes: details?.narSize ?? null,
  }));
}

/**
 * The closure of a store path, in one call of Nix regardless of its size. For a derivation, the derivations
 * that it needs, without sizes. Throws when Nix fails.
 */
export async function closureOf(storePath: string, run: RunProgram): Promise<ClosurePath[]> {
  if (storePath.endsWith('.drv')) {
    const listed = await run('nix-store', ['--query', '--requisites', storePath]);
    const derivations = listed.split('\n').filter((path) => path.endsWith('.drv'));
    return derivations.map((path) => ({ path, bytes: null }));
  }
  const features = ['--extra-experimental-features', 'nix-command'];
  return closureIn(await run('nix', [...features, 'path-info', '--recursive', '--json', storePath]));
}

/** The total size of a closure in bytes; null where the size of a path is not known. */
export function closureBytes(closure: ClosurePath[]): number | null {
  let sum = 0;
  for (const { bytes } of closure) {
    if (bytes === null) return null;
    sum += bytes;
  }
  return sum;
}
