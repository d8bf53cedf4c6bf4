import { quoteWord } from '../../text/shell.js';

/** Lines of the shell that set variables; "" for none. */
export function exported(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `export ${name}=${quoteWord(value)}`)
    .join('\n');
}

/** Lines of the shell that add settings of Nix after those which `NIX_CONFIG` has there, so that the added ones win; "" for none. */
export function addedSettings(settings: string): string {
  if (settings === '') return '';
  return `export NIX_CONFIG="\${NIX_CONFIG:+$NIX_CONFIG\n}"${quoteWord(settings)}`;
}
