import { comparable } from '../comparable.js';
import type { Location } from './failure.js';
import { type Checkout, fileInCheckout, fileOnly, isUsersFile } from './location.js';

const option = /\boption (?:definition )?[`'‘]([^`'‘’]+)['’]/;
/** A file that the module system names: `- In `FILE'`, `in `FILE'`, `Module `FILE'`. */
const namedFile = /\b(?:[Ii]n|[Mm]odule) [`'‘"]((?:(?!['’"\n]).){1,1000})['’"]/g;

/**
 * Where the option is set that a message of the module system names. NixOS names the files of the definitions,
 * without lines. Of those in the checkout, the first line that sets the option by its longest path, else the file's
 * first; where none is in the checkout, the first file that is not nixpkgs' own. Null where there is none.
 */
export function definitionOf(message: string, checkout: Checkout | null): Location | null {
  const path = option.exec(message)?.[1]?.split('.') ?? [];
  const files = [...message.matchAll(namedFile)].map(([, printed]) => printed!.split(', via option ', 1)[0]!);
  for (const named of files) {
    const file = checkout && fileInCheckout({ ...fileOnly(named), line: 1 }, checkout);
    const text = file && checkout.read(file);
    if (file && typeof text === 'string') return { file, line: settingLine(text, path), column: null };
  }
  const elsewhere = files.find((file) => file.includes('/') && isUsersFile(file));
  return elsewhere ? { file: elsewhere, line: 1, column: null } : null;
}

function settingLine(text: string, path: string[]): number {
  const lines = text.split('\n');
  for (let from = 0; from < path.length; from += 1) {
    const suffix = path.slice(from).map(escaped).join('\\.');
    const sets = new RegExp(`(?:^|[\\s{;.])"?${suffix}"?(?:\\s*=|\\.|\\s*$)`);
    const index = lines.findIndex((line) => sets.test(comparable(line.split('#', 1)[0]!)));
    if (index !== -1) return index + 1;
  }
  return 1;
}

function escaped(name: string): string {
  return name.replace(/^"|"$/g, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
