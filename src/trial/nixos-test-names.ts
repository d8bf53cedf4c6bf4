import { z } from 'zod';
import { evaluateJson } from '../nix/flake/evaluate.js';
import type { Environment } from '../system/environment.js';
import { usageError } from '../system/errors.js';
import { hasSucceeded, runProgram } from '../system/programs.js';
import { truncate } from '../text/clean.js';
import { didYouMean } from '../text/nearest.js';
import type { NixosTests } from './nixos-tests.js';

type Place = {
  cwd: string;
  env: Environment;
  /** Receives why the names could not be listed. */
  onNotice: (message: string) => void;
};

/** How long (ms) Nix may take to say for which system it builds. */
const systemMs = 60_000;
const shownNames = 20;

/**
 * Throws a usage error (`no-such-test`) for a test that the flake does not have, before a machine is made. The names alone are
 * evaluated. Where they cannot be listed, that is a notice: what is wrong with the flake is told when its hosts are built.
 */
export async function requireTests(
  { flake, names }: Pick<NixosTests, 'flake' | 'names'>,
  { cwd, env, onNotice }: Place,
): Promise<void> {
  const system = await currentSystem({ cwd, env });
  if (system === null) return;
  const listed = await evaluateJson(`${flake}#checks.${system}`, 'builtins.attrNames', {
    ...{ cwd, env, schema: z.array(z.string()) },
  });
  if ('reason' in listed) {
    onNotice(`the NixOS tests of the flake ${flake} cannot be listed: ${listed.reason}`);
    return;
  }
  const known = 'value' in listed ? listed.value : [];
  const unknown = names.find((name) => !known.includes(name));
  if (unknown !== undefined) throw noSuchTest(unknown, known, `checks.${system}`);
}

async function currentSystem({ cwd, env }: Pick<Place, 'cwd' | 'env'>): Promise<string | null> {
  const nix = ['nix', 'eval', '--extra-experimental-features', 'nix-command flakes'];
  const argv = [...nix, '--impure', '--raw', '--expr', 'builtins.currentSystem'];
  const result = await runProgram(argv, { cwd, env, timeoutMs: systemMs });
  const system = result.stdout.trim();
  return hasSucceeded(result) && /^[\w-]{1,64}$/.test(system) ? system : null;
}

function noSuchTest(name: string, known: readonly string[], output: string) {
  const near = didYouMean(name, known);
  const shown = known.slice(0, shownNames).map((one) => truncate(one, 80));
  const more = known.length > shownNames ? `, and ${known.length - shownNames} others` : '';
  return usageError(
    'no-such-test',
    `the flake has no NixOS test ${JSON.stringify(truncate(name, 100))}${near && `. ${near}`}`,
    known.length > 0
      ? `Those of ${output}: ${shown.join(', ')}${more}.`
      : `A test is a derivation under ${output} of the flake, which has none.`,
  );
}
