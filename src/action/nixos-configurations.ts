import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { messageOf, ToolError } from '../system/errors.js';
import { plainText, truncate } from '../text/plain.js';

const run = promisify(execFile);
const maxBuffer = 16 * 1024 * 1024;
const features = ['--extra-experimental-features', 'nix-command flakes'];

/** The names of a flake's NixOS configurations, in order. `cwd` is where a relative reference starts. */
export async function hostNames(flake: string, cwd: string): Promise<string[]> {
  const args = [
    'eval',
    ...features,
    '--json',
    `${flake}#nixosConfigurations`,
    '--apply',
    'builtins.attrNames',
  ];
  try {
    const { stdout } = await run('nix', args, { cwd, maxBuffer });
    return z.array(z.string()).parse(JSON.parse(stdout));
  } catch (thrown) {
    throw new ToolError('no-hosts', `the hosts of the flake ${flake} cannot be listed: ${errorOf(thrown)}`, {
      hint: 'The flake needs the output nixosConfigurations, and the job needs Nix with flakes.',
    });
  }
}

/** The derivation of a host's system; null where it does not evaluate, which its own rebuild will tell. */
export async function toplevelOf(flake: string, host: string, cwd: string): Promise<string | null> {
  const path = `nixosConfigurations.${JSON.stringify(host)}.config.system.build.toplevel.drvPath`;
  try {
    const { stdout } = await run('nix', ['eval', ...features, '--raw', `${flake}#${path}`], {
      cwd,
      maxBuffer,
    });
    return stdout.trim();
  } catch {
    return null;
  }
}

/** What Nix said is the cause; what Node says is only that it failed. */
function errorOf(thrown: unknown): string {
  const stderr = thrown instanceof Error && 'stderr' in thrown ? plainText(String(thrown.stderr)).trim() : '';
  return truncate(stderr || messageOf(thrown), 2000);
}
