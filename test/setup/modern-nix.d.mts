/** The lines of `NIX_CONFIG` that make Nix build as root, without a daemon, offline. */
export declare const offlineNixConfig: string;
/** The directory with `nix`, `nix-build` and the others of that Debian suite; created on the first call. */
export declare function modernNix(suite?: 'sid' | 'trixie'): string;
