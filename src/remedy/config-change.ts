/** A change to a copy of the configuration: each occurrence of a text in a file is replaced, or a patch that `git apply` takes. */
export type ConfigChange = { file: string; from: string; to: string } | { patch: string };

/** The copy of the configuration of a trial, in which remedies may change files. The user's own files stay as they are. */
export type ConfigCopy = {
  /** The `.nix` files that have one of these texts, with those that they have. */
  having(texts: (file: string) => readonly string[]): Promise<FileWith[]>;
  /** Makes changes, and builds what is tried of them. */
  change(changes: readonly ConfigChange[]): Promise<{ kind: 'done' } | { kind: 'failed'; how: string }>;
  /** Takes the last ones back, and returns what that did in one sentence. */
  takeBack(): Promise<string>;
};

/** A file, relative to the root of the configuration, and what was found in it. */
export type FileWith = { file: string; found: readonly string[] };
