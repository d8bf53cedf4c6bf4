import { ToolError } from '../../system/errors.js';
import { quoteWord } from '../../text/shell.js';

/** What of a host installs it; null where it has no such thing. Store paths. */
export type InstallTools = { disko: string | null; nixosInstall: string | null };

/**
 * How NixOS itself is installed to an empty disk: the disko script of the host makes and mounts its file systems, and the
 * nixos-install of its own nixpkgs does the rest. Throws a `ToolError` (`no-installer`) where the host lacks one of them.
 */
export function defaultCommand(name: string, { disko, nixosInstall }: InstallTools): string {
  if (disko === null)
    throw noInstaller(`${name} has no disko script, and nothing else says how its disk is partitioned`);
  if (nixosInstall === null) throw noInstaller(`${name} has no config.system.build.nixos-install`);
  return [
    'set -e',
    'echo ::PHASE::partitioning',
    quoteWord(disko),
    'echo ::PHASE::installing',
    `${quoteWord(`${nixosInstall}/bin/nixos-install`)} --root /mnt --system "$INSTALL_SYSTEM" --no-root-password --no-channel-copy`,
  ].join('\n');
}

function noInstaller(message: string): ToolError {
  const hint = 'Say how it is installed with --command or --script.';
  return new ToolError('no-installer', message, { hint, status: 2 });
}
