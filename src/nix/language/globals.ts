/** The names that Nix defines everywhere, without those that begin with `__`: each of `builtins` has one. */
const plain = [
  ...['abort', 'baseNameOf', 'break', 'builtins', 'derivation', 'derivationStrict', 'dirOf', 'false'],
  ...[
    'fetchGit',
    'fetchMercurial',
    'fetchTarball',
    'fetchTree',
    'fromTOML',
    'import',
    'isNull',
    'map',
    'null',
  ],
  ...['placeholder', 'removeAttrs', 'scopedImport', 'throw', 'toString', 'true'],
] as const;

/** Names for `variablesIn`, as far as no version of Nix is known: those with `__` count as defined. */
export const globals: ReadonlySet<string> = new (class extends Set<string> {
  override has(name: string): boolean {
    return name.startsWith('__') || super.has(name);
  }
})(plain);
