/**
 * Options that change what Nix evaluates, with how many words follow each: without them a failure may not be seen
 * again. They are described in the Nix manual under "Common evaluation options" and "Common flake-related options"
 * of `nix build`, and under "Common Options" of `nix-build`.
 */
const followed = {
  flake: new Map([
    ['--impure', 0],
    ['--accept-flake-config', 0],
    ['--override-input', 2],
    ['--override-flake', 2],
    ['--update-input', 1],
    ['--reference-lock-file', 1],
    ['--recreate-lock-file', 0],
    ['--no-update-lock-file', 0],
    ['--no-registries', 0],
    ['--option', 2],
    ['--extra-experimental-features', 1],
    ['--experimental-features', 1],
  ]),
  file: new Map([
    ['-I', 1],
    ['--include', 1],
    ['--arg', 2],
    ['--argstr', 2],
    ['--pure-eval', 0],
    ['--restrict-eval', 0],
    ['--option', 2],
  ]),
};

/** Of a rebuild's further arguments those that change what Nix evaluates, in their order, each once. */
export function evaluationArgs(kind: 'flake' | 'file', args: readonly string[]): string[] {
  const found = new Map<string, string[]>();
  for (let at = 0; at < args.length; at += 1) {
    const length = followed[kind].get(args[at]!);
    if (length === undefined) continue;
    const words = args.slice(at, at + length + 1);
    found.set(JSON.stringify(words), words);
    at += length;
  }
  return [...found.values()].flat();
}
