import { findProgram, runProgram } from '../../system/programs.js';
import { version } from '../../system/version.js';

/** Version lines as the programs print them; null for one that is not there. */
export async function nixVersionLine(env: Record<string, string | undefined>): Promise<string | null> {
  const nix = findProgram('nix', env);
  if (nix === null) return null;
  const { status, stdout } = await runProgram([nix, '--version'], {
    env: env as NodeJS.ProcessEnv,
    timeoutMs: 10_000,
  });
  return status === 0 ? stdout.trim() : null;
}

/** The `versions` of the metadata. */
export function versionsOf(nixLine: string | null, tmux: string | null): Record<string, string | null> {
  return {
    'nixos-rebuild-test': version,
    nix: nixLine === null ? null : (/\d+\.\d[\w.+-]*/.exec(nixLine)?.[0] ?? nixLine),
    tmux,
    node: process.versions.node,
  };
}
