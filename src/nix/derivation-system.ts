/**
 * The system that a derivation is built on, such as `x86_64-linux`, in the text of its file; null where it is none. The text begins
 * `Derive(OUTPUTS,INPUTS,SOURCES,"SYSTEM",…` (nix/src/libstore/derivations.cc), and only SOURCES is a list with a text behind it.
 */
export function derivationSystem(text: string): string | null {
  return text.startsWith('Derive(') ? (/\],"([\w-]{1,60})",/.exec(text)?.[1] ?? null) : null;
}
