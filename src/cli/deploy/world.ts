import { type HostsWorld, hostsWorld, type WorldAsked } from '../../deploy/hosts/world.js';
import { callerName } from '../../system/caller.js';
import { nixEnvironment } from '../../system/nix-environment.js';
import type { CliIo } from '../io.js';
import { askSecret } from './ask.js';
import { hostFlags, type JudgeOptions, permissionsOf, type TargetOptions } from './options.js';

type WorldOptions = Pick<TargetOptions, 'flake'> &
  Parameters<typeof hostFlags>[0] &
  Pick<Partial<JudgeOptions>, 'rollback' | 'yes'> & { allowOlder?: boolean; waitForHost?: number };

/** The world of a command line: its options win over files, and a person at a terminal is asked for passwords. */
export async function cliWorld(
  options: WorldOptions,
  about: Pick<WorldAsked, 'targets' | 'hosts' | 'asksFlake'>,
  io: CliIo,
): Promise<HostsWorld> {
  const nix = await nixEnvironment({ env: io.env }).catch(() => null);
  const env = { ...io.env, ...nix?.env };
  const { flake, rollback = true, yes, allowOlder, waitForHost } = options;
  const permissions = permissionsOf({ rollback, ...(yes !== undefined && { yes }) }, allowOlder);
  return hostsWorld(
    { ...about, flake, flags: hostFlags(options), permissions, waitSeconds: waitForHost },
    {
      ...{ cwd: io.cwd, env, by: callerName(env) },
      onNote: (line) => io.err(`note: ${line}\n`),
      ...(io.interactive && { askPassword: (prompt: string) => askSecret(io, prompt) }),
    },
  );
}
