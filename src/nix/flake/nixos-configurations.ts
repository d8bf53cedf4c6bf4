import { z } from 'zod';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { hasSucceeded, runProgram } from '../../system/programs.js';
import { evaluateJson } from './evaluate.js';
import { toplevelAttribute } from './ref.js';

/** How long (ms) the names may take, for which inputs are fetched, and the evaluation of a whole system. */
const namesMs = 300_000;
const systemMs = 1_800_000;

const evaluate = ['nix', 'eval', '--extra-experimental-features', 'nix-command flakes'];

/** What a caller without other advice says where the hosts cannot be listed. */
const whatIsNeeded = 'The flake needs the output nixosConfigurations, and Nix with flakes must be installed.';

type Place = { cwd: string; env: Environment; signal?: AbortSignal };

/**
 * The names of a flake's NixOS configurations, in order. A relative reference is resolved from `cwd`. Throws
 * a ToolError (`no-hosts`) with Nix's words where they cannot be listed, or not within five minutes.
 */
export async function hostNames(flake: string, place: Place, hint = whatIsNeeded): Promise<string[]> {
  const options = { ...place, schema: z.array(z.string()), timeoutMs: namesMs };
  const found = await evaluateJson(`${flake}#nixosConfigurations`, 'builtins.attrNames', options);
  if ('value' in found) return found.value;
  const reason = 'isMissing' in found ? 'it has no output nixosConfigurations' : found.reason;
  throw new ToolError('no-hosts', `the hosts of the flake ${flake} cannot be listed: ${reason}`, { hint });
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
