/**
 * In what versions of Nix differ: `current` is that of 2.26 to 2.34, `former` that of 2.8. The current one names the end of the
 * source where it ends, and not where what is last begins; it refuses a NUL in a string, looks at what nothing is inherited
 * from, and merges sets within sets that define one attribute together.
 */
export type Dialect = 'current' | 'former';
