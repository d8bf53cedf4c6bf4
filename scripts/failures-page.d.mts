import type { CatalogueEntry } from '../src/nix/catalogue/entry.js';

/** The text of docs/failures.md for a catalogue. */
export declare function failuresPage(catalogue: CatalogueEntry[]): string;
