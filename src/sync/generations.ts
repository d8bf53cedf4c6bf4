import { lstat, readdir, realpath } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { revisionOf } from '../deploy/plan/new-system.js';

/** So many are looked at, the newest. */
const mostGenerations = 100;

/** A generation of a system profile: when it was made, and what it says that it was built from. */
export type MadeGeneration = { number: number; system: string; made: Date; revision: string | null };

/** The generations of a profile such as /nix/var/nix/profiles/system, the newest first; none where it has none that can be read. */
export async function generationsOf(profile: string): Promise<MadeGeneration[]> {
  const names = await readdir(dirname(profile)).catch(() => []);
  const numbers = names
    .map((name) => /^(.+)-(\d{1,9})-link$/.exec(name))
    .flatMap((found) => (found?.[1] === basename(profile) ? [Number(found[2])] : []))
    .sort((a, b) => b - a)
    .slice(0, mostGenerations);
  const found = await Promise.all(numbers.map((number) => generationAt(profile, number).catch(() => null)));
  return found.filter((one) => one !== null);
}

async function generationAt(profile: string, number: number): Promise<MadeGeneration> {
  const link = join(dirname(profile), `${basename(profile)}-${number}-link`);
  const system = await realpath(link);
  const { mtime: made } = await lstat(link);
  return { number, system, made, revision: await revisionOf(system) };
}
