import { z } from 'zod';
import { ToolError } from '../../system/errors.js';
import { runProgram } from '../../system/programs.js';
import { plainText, truncate } from '../../text/plain.js';

const evaluate = ['nix', 'eval', '--extra-experimental-features', 'nix-command flakes'];

/** The names of a flake's NixOS configurations, in order. `cwd` is where a relative reference starts. */
export async function hostNames(flake: string, cwd: string): Promise<string[]> {
  const argv = [...evaluate, '--json', `${flake}#nixosConfigurations`, '--apply', 'builtins.attrNames'];
  const { status, stdout, stderr } = await runProgram(argv, { cwd });
  if (status === 0) return z.array(z.string()).parse(JSON.parse(stdout));
  const said = truncate(plainText(stderr).trim(), 2000);
  throw new ToolError('no-hosts', `the hosts of the flake ${flake} cannot be listed: ${said}`, {
    hint: 'The flake needs the output nixosConfigurations, and the job needs Nix with flakes.',
  });
}

/** The derivation of a host's system; null where it does not evaluate, which its own rebuild will tell. */
export async function toplevelOf(flake: string, host: string, cwd: string): Promise<string | null> {
  const path = `nixosConfigurations."${host}".config.system.build.toplevel.drvPath`;
  const { status, stdout } = await runProgram([...evaluate, '--raw', `${flake}#${path}`], { cwd });
  return status === 0 ? stdout.trim() : null;
}
