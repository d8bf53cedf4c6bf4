import { z } from 'zod';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { failureReason, hasSucceeded, runProgram } from '../../system/programs.js';
import { stripControls, truncate } from '../../text/clean.js';
import { toplevelAttribute } from './ref.js';

/** How long (ms) the names may take, for which inputs are fetched, and the evaluation of a whole system. */
const namesMs = 300_000;
const systemMs = 1_800_000;

const evaluate = ['nix', 'eval', '--extra-experimental-features', 'nix-command flakes'];

/**
 * The names of a flake's NixOS configurations, in order. A relative reference is resolved from `cwd`. Throws
 * a ToolError (`no-hosts`) with Nix's words where they cannot be listed, or not within five minutes.
 */
export async function hostNames(
  flake: string,
  { cwd, env }: { cwd: string; env: Environment },
): Promise<string[]> {
  const argv = [...evaluate, '--json', `${flake}#nixosConfigurations`, '--apply', 'builtins.attrNames'];
  const result = await runProgram(argv, { cwd, env, timeoutMs: namesMs });
  if (hasSucceeded(result)) return z.array(z.string()).parse(JSON.parse(result.stdout));
  const said = result.kind === 'timed_out' ? '' : stripControls(result.stderr).trim();
  const reason = truncate(said || failureReason(result), 2000);
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
  const result = await runProgram([...evaluate, '--raw', installable], { cwd, env, timeoutMs: systemMs });
  return hasSucceeded(result) ? result.stdout.trim() : null;
}
