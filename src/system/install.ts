import { quoteCommand } from '../text/shell.js';
import type { Environment } from './environment.js';
import { ToolError } from './errors.js';
import { isRoot, type PackageManager, packageManagerFor, packagesOf } from './package-manager.js';
import { failureReason, findProgram, hasSucceeded, type ProgramResult, runProgram } from './programs.js';

export type InstallContext = {
  env: Environment;
  /** Prints for a person which command is run next; one line, without its newline. */
  say: (line: string) => void;
  /** Runs a program to its end; {@link runProgram} by default. */
  run?: (argv: string[], options: { env: Environment; timeoutMs: number }) => Promise<ProgramResult>;
  /** Whether this process is root; by default the system is asked. */
  root?: boolean;
};

const installTimeoutMs = 600_000;
const questionTimeoutMs = 10_000;

/**
 * Makes sure that programs are on PATH (`tmux`, `nix` …), installing those that are missing with the
 * system's package manager, as root or with passwordless sudo. Throws a ToolError (`missing-program`)
 * that holds the command to type where it may not, or what went wrong where it could not.
 */
export async function ensurePrograms(programs: readonly string[], context: InstallContext): Promise<void> {
  const missing = missingPrograms(programs, context.env);
  if (missing.length === 0) return;
  const root = context.root ?? isRoot();
  const manager = packageManagerFor(missing, context.env, root);
  if (manager === null) throw withoutManager(missing);
  const prefix = manager.runsAs !== 'root' || root ? [] : ['sudo', '-n'];
  if (prefix.length > 0 && !(await sudoIsFree(context))) throw withoutRoot(missing, manager, context.env);
  await install(missing, manager, prefix, context);
}

/** Those of the programs that are not on the PATH of `env`. */
function missingPrograms(programs: readonly string[], env: Environment): string[] {
  return programs.filter((program) => findProgram(program, env) === null);
}

async function install(
  programs: string[],
  manager: PackageManager,
  prefix: string[],
  context: InstallContext,
): Promise<void> {
  const command = [...prefix, ...manager.install, ...(packagesOf(manager, programs) ?? [])];
  // Package lists may be weeks old, or absent in a fresh container: a first miss is followed by a refresh.
  const refresh = manager.refresh === null ? [] : [[...prefix, ...manager.refresh], command];
  let printed = '';
  for (const argv of [command, ...refresh]) {
    context.say(`${sentence(programs)} not installed; running: ${quoteCommand(argv)}`);
    const result = await (context.run ?? runProgram)(argv, {
      env: { ...context.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeoutMs: installTimeoutMs,
    });
    if (missingPrograms(programs, context.env).length === 0) return;
    if (!hasSucceeded(result)) printed = result.stderr || result.stdout || failureReason(result);
  }
  const still = sentence(missingPrograms(programs, context.env));
  throw new ToolError('missing-program', `${still} not installed, and installing did not help`, {
    hint: printed
      ? `"${quoteCommand(command)}" said: ${printed.trim().slice(-500)}`
      : `"${quoteCommand(command)}" succeeded; look whether what it installed is on PATH.`,
  });
}

async function sudoIsFree(context: InstallContext): Promise<boolean> {
  if (findProgram('sudo', context.env) === null) return false;
  return hasSucceeded(
    await (context.run ?? runProgram)(['sudo', '-n', 'true'], {
      env: { ...context.env },
      timeoutMs: questionTimeoutMs,
    }),
  );
}

function withoutRoot(programs: string[], manager: PackageManager, env: Environment): ToolError {
  const install = [...manager.install, ...(packagesOf(manager, programs) ?? [])];
  const commands = [manager.refresh, install].filter((argv) => argv !== null);
  const typed =
    findProgram('sudo', env) === null
      ? `su -c '${commands.map((argv) => argv.join(' ')).join(' && ')}'`
      : commands.map((argv) => ['sudo', ...argv].join(' ')).join(' && ');
  return new ToolError('missing-program', `${sentence(programs)} not installed`, {
    hint: `Installing needs root. Type this, then run the same again:\n\n  ${typed}\n`,
  });
}

function withoutManager(programs: string[]): ToolError {
  const where = programs.includes('nix') ? ' Nix: https://nixos.org/download.' : '';
  return new ToolError(
    'missing-program',
    `${sentence(programs)} not installed, and no package manager that has it was found on PATH`,
    { hint: `Install it, and run this again.${where}` },
  );
}

function sentence(programs: string[]): string {
  const [last = '', ...others] = [...programs].reverse();
  return others.length === 0 ? `${last} is` : `${others.reverse().join(', ')} and ${last} are`;
}
