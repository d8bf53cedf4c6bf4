import { join } from 'node:path';
import { quoteCommand } from '../text/shell.js';
import type { Environment } from './environment.js';
import { ToolError } from './errors.js';
import { profileDirectories, withProgram } from './nix-profiles.js';
import { PackageCommands, type PackageContext } from './package-lock.js';
import { isRoot, type PackageManager, packageManagerFor, packagesOf } from './package-manager.js';
import { failureReason, findProgram, hasSucceeded, runProgram } from './programs.js';

export type InstallContext = PackageContext & {
  /** Whether this process is root; by default the system is asked. */
  root?: boolean;
  /** Where programs are looked for beside PATH: in Nix's profiles by default. */
  directories?: string[];
};

const questionTimeoutMs = 10_000;

/**
 * Makes sure that there are programs (`tmux`, `nix` …), installing those that are missing with the
 * system's package manager, as root or with passwordless sudo. Returns `env`, with a PATH on which they are: what
 * was found in a profile of Nix, or built by it, is added. Throws a ToolError (`missing-program`)
 * that holds the command to type where it may not, or what went wrong where it could not.
 */
export async function ensurePrograms(
  programs: readonly string[],
  context: InstallContext,
): Promise<Environment> {
  const directories = context.directories ?? profileDirectories(context.env);
  const env = programs.reduce((found, name) => withProgram(name, found, directories), context.env);
  const missing = missingPrograms(programs, env);
  if (missing.length === 0) return env;
  const root = context.root ?? isRoot();
  const manager = packageManagerFor(missing, env, root);
  if (manager === null) throw withoutManager(missing);
  const prefix = manager.runsAs !== 'root' || root ? [] : ['sudo', '-n'];
  if (prefix.length > 0 && !(await isSudoFree(context))) throw withoutRoot(missing, manager, env);
  return install(missing, manager, prefix, { ...context, env });
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
): Promise<Environment> {
  const packages = packagesOf(manager, programs) ?? [];
  const commands = new PackageCommands(manager, prefix, context);
  const command = [...manager.install, ...packages];
  const first = quoteCommand(commands.complete(command));
  // Package lists may be weeks old, or absent in a fresh container: a first miss is followed by a refresh.
  const refresh = manager.refresh === null ? [] : [manager.refresh, command];
  let env = context.env;
  let printed = '';
  for (const argv of [command, ...refresh]) {
    context.say(`${sentence(programs)} not installed; running: ${quoteCommand(commands.complete(argv))}`);
    const result = await commands.run(argv);
    if (manager.printsDirectories) env = withBuilt(programs, env, result.stdout);
    if (missingPrograms(programs, env).length === 0) return env;
    if (!hasSucceeded(result)) printed = result.stderr || result.stdout || failureReason(result);
    if (result.kind === 'timed_out') break;
  }
  const byHand =
    manager.byHand === undefined ? '' : `\n  Try ${quoteCommand([...manager.byHand, ...packages])} as root.`;
  const still = sentence(missingPrograms(programs, env));
  throw new ToolError('missing-program', `${still} not installed, and installing did not help`, {
    hint: printed
      ? `"${first}" said: ${printed.trim().slice(-500)}${byHand}`
      : `"${first}" succeeded; look whether what it installed is on PATH.`,
  });
}

/** `env` with programs that are in the directories of which `printed` holds the absolute paths. */
function withBuilt(programs: string[], env: Environment, printed: string): Environment {
  const directories = (printed.match(/\/[^\s"]+/g) ?? []).map((path) => join(path, 'bin'));
  return programs.reduce((found, name) => withProgram(name, found, directories), env);
}

/** Whether sudo asks this user for nothing. */
export async function isSudoFree(context: InstallContext): Promise<boolean> {
  if (findProgram('sudo', context.env) === null) return false;
  return hasSucceeded(
    await (context.run ?? runProgram)(['sudo', '-n', 'true'], {
      env: { ...context.env },
      timeoutMs: questionTimeoutMs,
    }),
  );
}

function withoutRoot(programs: string[], manager: PackageManager, env: Environment): ToolError {
  const install = [...(manager.byHand ?? manager.install), ...(packagesOf(manager, programs) ?? [])];
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
