import type { Environment } from '../../system/environment.js';
import { findProgram, hasSucceeded, runProgram } from '../../system/programs.js';
import { version } from '../../system/version.js';

/** What `nix --version` prints; null where Nix is missing or fails. */
export async function nixVersionLine(env: Environment): Promise<string | null> {
  const nix = findProgram('nix', env);
  if (nix === null) return null;
  const result = await runProgram([nix, '--version'], {
    env,
    timeoutMs: 10_000,
  });
  return hasSucceeded(result) ? result.stdout.trim() : null;
}

/** The `versions` of the metadata. */
export function versionsOf(nixLine: string | null, tmux: string | null): Record<string, string | null> {
  return {
    'nixos-rebuild-test': version,
    nix: nixLine === null ? null : (/(?<!\d)\d+\.\d[\w.+-]*/.exec(nixLine)?.[0] ?? nixLine),
    tmux,
    node: process.versions.node,
  };
}
