/** A file on the branch. Modes are git's, such as `100644`. */
export type TreeEntry = { path: string; mode: string; type: string; sha: string };

/** The branch at one moment: no head means that it does not exist yet. */
export type BranchState = { head: string | null; message: string | null; entries: TreeEntry[] };

/** How the branch is read and moved; moving fails softly when somebody else was faster. */
export type BranchStore = {
  read(): Promise<BranchState>;
  /** Whether a commit keeps its predecessor as parent (else it stands alone and history is squashed). */
  parented: boolean;
  /** Moves the branch from `before` to `after`; false if it is no longer at `before`. */
  swap(before: string | null, after: string): Promise<boolean>;
};
