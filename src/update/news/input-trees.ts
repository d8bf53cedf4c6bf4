import { z } from 'zod';
import type { LockedInput } from '../../nix/flake/lock.js';
import { isStorePath } from '../../nix/store-path.js';
import { nixString } from '../../nix/string.js';
import { type NixEdges, runNix } from '../nix.js';

/** Where the sources of an input are in the store, by the lock from before and by the new one. */
export type InputTrees = { old: string; new: string };

/** How long (s) the sources of one input may take to be fetched, of which an evaluation has most already. */
const longestSeconds = 300;

const storePath = z.string().refine((path) => isStorePath(path));
const treesSchema = z.object({ old: storePath, new: storePath });

/**
 * Where Nix has the sources of an input, which it fetches if need be. It reads the same attributes of the lock as an evaluation
 * of the flake (nix/src/libflake/call-flake.nix). Throws a ToolError (`no-sources`) with Nix's words.
 */
export async function inputTrees(old: LockedInput, now: LockedInput, edges: NixEdges): Promise<InputTrees> {
  const tree = (locked: LockedInput) =>
    `(builtins.fetchTree (removeAttrs (builtins.fromJSON ${nixString(JSON.stringify(locked))}) [ "dir" ])).outPath`;
  const expression = `{ old = ${tree(old)}; new = ${tree(now)}; }`;
  const failure = { code: 'no-sources', what: 'the sources cannot be read', seconds: longestSeconds };
  const { stdout } = await runNix(['nix', 'eval', '--json', '--expr', expression], edges, failure);
  return treesSchema.parse(JSON.parse(stdout));
}
