/** A text as a string of the Nix language. */
export function nixString(text: string): string {
  return `"${text.replaceAll(/["\\$]/g, '\\$&')}"`;
}
