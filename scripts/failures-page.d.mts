import type { CatalogueEntry } from '../src/nix/catalogue/index.js';

/** The text of docs/failures.md for a catalogue. */
export declare function failuresPage(catalogue: readonly CatalogueEntry[]): string;
