import { chown } from 'node:fs/promises';

const nobody = 65534;
const isRoot = process.getuid?.() === 0;

/** The user id of an ordinary user for a child of this process; none where this process is such a user's already. */
export const ordinaryUser: { uid?: number } = isRoot ? { uid: nobody } : {};

/** Gives the paths to the ordinary user. */
export async function giveToOrdinaryUser(...paths: string[]): Promise<void> {
  if (isRoot) for (const path of paths) await chown(path, nobody, nobody);
}
