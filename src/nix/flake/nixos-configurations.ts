import { z } from 'zod';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { failureReason, hasSucceeded, runProgram } from '../../system/programs.js';
import { stripControls, truncate } from '../../text/clean.js';
import { toplevelAttribute } from './ref.js';

const evaluate = ['nix', 'eval', '--extra-experimental-features', 'nix-command flakes'];

/**
 * The names of a flake's NixOS configurations, in order. A relative reference is resolved from `cwd`. Throws
 * a ToolError (`no-hosts`) with Nix's words where they cannot be listed.
 */
export async function hostNames(
  flake: string,
  { cwd, env }: { cwd: string; env: Environment },
): Promise<string[]> {
  const argv = [...evaluate, '--json', `${flake}#nixosConfigurations`, '--apply', 'builtins.attrNames'];
  const result = await runProgram(argv, { cwd, env });
  if (hasSucceeded(result)) return z.array(z.string()).parse(JSON.parse(result.stdout));
  const reason = truncate(stripControls(result.stderr).trim() || failureReason(result), 2000);
  throw new ToolError('no-hosts', `the hosts of the flake ${flake} cannot be listed: ${reason}`, {
    hint: 'The flake needs the output nixosConfigurations, and the job needs Nix with flakes.',
  });
}

/** The derivation of a host's system; null where it does not evaluate, which its own rebuild will report. */
export async function toplevelDerivation(
  flake: string,
  host: string,
  { cwd, env }: { cwd: string; env: Environment },
): Promise<string | null> {
  const installable = `${flake}#${toplevelAttribute(host)}.drvPath`;
  const result = await runProgram([...evaluate, '--raw', installable], { cwd, env });
  return hasSucceeded(result) ? result.stdout.trim() : null;
}
