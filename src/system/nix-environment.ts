import { existsSync, mkdirSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { cacheDirectoryOf } from './cache-directory.js';
import type { Environment } from './environment.js';
import { messageOf, ToolError } from './errors.js';
import { isRoot } from './package-manager.js';
import { failureReason, hasSucceeded, type ProgramResult, runProgram } from './programs.js';

/** A Nix that builds for this user: through the store it already has, or in one of the user's own. */
export type NixEnvironment = {
  /** `system`: the store that Nix uses by itself, often through a daemon. `private`: one that this tool makes. */
  store: 'system' | 'private';
  /** Where its paths are, such as `/nix/store`. */
  storeDir: string;
  /** To be added to the environment of whatever calls Nix. */
  env: Record<string, string>;
};

export type NixContext = {
  env: Environment;
  root?: boolean;
  run?: (argv: string[], options: { env: Environment; timeoutMs: number }) => Promise<ProgramResult>;
};

const probeTimeoutMs = 60_000;
// Writing the same small file again changes nothing; one that works also returns the store's directory.
const probeExpression = 'dirOf (builtins.toFile "nixos-rebuild-test" "")';

/**
 * The environment in which Nix, 2.8 or newer, can build the examples offline as this user.
 * Where the system's store cannot be written, as with Debian's Nix without a daemon, it is a private
 * store in the user's cache directory. Throws a ToolError (`no-nix-store`) where neither works.
 */
export async function nixEnvironment(context: NixContext): Promise<NixEnvironment> {
  const system = await systemStore(context);
  const root = context.root ?? isRoot();
  if (system.storeDir !== null) {
    const lines = root && !daemonIsHere(context.env) ? localLines : [];
    return { store: 'system', storeDir: system.storeDir, env: nixConfig(context.env, lines) };
  }
  const dirs = privateStore(context.env);
  const env = { ...dirs, ...nixConfig(context.env, localLines) };
  const probe = await probeStore({ ...context, env: { ...context.env, ...env } });
  if (probe.storeDir !== null) return { store: 'private', storeDir: probe.storeDir, env };
  throw new ToolError('no-nix-store', `Nix can write neither its own store nor ${dirs.NIX_STORE_DIR}`, {
    hint: probe.error,
  });
}

/** The store that Nix uses by itself; `storeDir` is null where this user cannot write it. */
export function systemStore(context: NixContext): Promise<{ storeDir: string | null; error: string }> {
  return probeStore(context);
}

async function probeStore({ env, run = runProgram }: NixContext) {
  const argv = ['nix-instantiate', '--eval', '--read-write-mode', '--expr', probeExpression];
  const result = await run(argv, { env: { ...env }, timeoutMs: probeTimeoutMs });
  const [, storeDir = null] = /^"?(\/[^"\n]+)"?$/m.exec(result.stdout) ?? [];
  return {
    storeDir: hasSucceeded(result) ? storeDir : null,
    error: hasSucceeded(result) ? '' : failureReason(result),
  };
}

// A build that needs neither users of its own nor namespaces nor the network.
const localLines = ['build-users-group =', 'sandbox = false', 'substituters ='];

function nixConfig(env: Environment, lines: string[]): { NIX_CONFIG: string } {
  const own = env.NIX_CONFIG ? [env.NIX_CONFIG] : [];
  return { NIX_CONFIG: [...own, 'extra-experimental-features = nix-command flakes', ...lines].join('\n') };
}

// Where root has a daemon, the system is set up for builds; without one, as in a container with
// Debian's package, builders may lack users to run as and namespaces to run in.
function daemonIsHere(env: Environment): boolean {
  const state = env.NIX_STATE_DIR ?? '/nix/var/nix';
  return existsSync(env.NIX_DAEMON_SOCKET_PATH ?? join(state, 'daemon-socket', 'socket'));
}

/** Makes the private store's directories. Nix wants them without symbolic links on the way. */
function privateStore(env: Environment) {
  const base = cacheDirectoryOf(env);
  try {
    mkdirSync(join(base, 'nix'), { recursive: true, mode: 0o755 });
    const dir = realpathSync(join(base, 'nix'));
    return {
      NIX_STORE_DIR: join(dir, 'store'),
      NIX_STATE_DIR: join(dir, 'var'),
      NIX_LOG_DIR: join(dir, 'log'),
      NIX_CONF_DIR: join(dir, 'etc'),
      NIX_LOCALSTATE_DIR: join(dir, 'var'),
      // A profile may point all of Nix at the daemon.
      NIX_REMOTE: 'local',
    };
  } catch (error) {
    throw new ToolError('no-nix-store', `cannot make a private Nix store in ${base}: ${messageOf(error)}`, {
      hint: 'Set XDG_CACHE_HOME to a directory that can be written.',
    });
  }
}
