/** The lines of `NIX_CONFIG` that make Nix build as root, without a daemon, offline. */
export declare const offlineNixConfig: string;
/** The directory that holds `nix`, `nix-build` … of that Debian suite; made on the first call. */
export declare function modernNix(suite?: 'sid' | 'trixie'): string;
