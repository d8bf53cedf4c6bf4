/** What a supervisor keeps while its host is up: a directory for each activation, in memory. Of root alone. */
export const stateRoot = '/run/nixos-rebuild-test';

/** Keeps the systems of activations under way from garbage collection; it is on disk, and outlives a power cut. */
export const gcRoots = '/nix/var/nix/gcroots/nixos-rebuild-test';

export const systemProfile = '/nix/var/nix/profiles/system';

/** The transient unit of an activation. */
export function unitOf(id: string): string {
  return `nixos-rebuild-test-${id}.service`;
}
