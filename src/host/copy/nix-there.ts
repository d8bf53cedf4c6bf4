/**
 * Words of a POSIX shell that let it find Nix on a host, whose PATH for commands over ssh often lacks it: on NixOS, in a
 * system-wide installation, and in a user's own.
 */
export const nixOnPath =
  'PATH=$PATH:/run/current-system/sw/bin:/nix/var/nix/profiles/default/bin:$HOME/.nix-profile/bin; export PATH';
