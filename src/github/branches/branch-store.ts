import { z } from 'zod';

/** A file on the branch, with the modes and types that git has. */
export const treeEntrySchema = z.object({
  path: z.string(),
  mode: z.enum(['100644', '100755', '040000', '160000', '120000']),
  type: z.enum(['blob', 'tree', 'commit']),
  sha: z.string(),
});
export type TreeEntry = z.infer<typeof treeEntrySchema>;

/** The branch at one moment: no head means that it does not exist yet. */
export type BranchState = {
  head: string | null;
  /** Of the commit at its head. */
  message: string | null;
  tree: string | null;
  entries: TreeEntry[];
};

/** How the branch is read and moved. */
export type BranchStore = {
  read(): Promise<BranchState>;
  /** Whether a commit keeps its predecessor as parent (else it has none and history is squashed). */
  parented: boolean;
  /**
   * Moves the branch from `before` to `after`; false if another writer has moved it from `before` first, or if
   * this one had and the answer was lost: what it wrote is then on the branch when it is read again.
   */
  swap(before: string | null, after: string): Promise<boolean>;
};
