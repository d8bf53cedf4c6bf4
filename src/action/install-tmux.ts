import { ToolError } from '../system/errors.js';
import { findProgram, runProgram } from '../system/programs.js';
import { plainText, truncate } from '../text/plain.js';
import type { Notices } from './notices.js';

type Environment = Record<string, string | undefined>;
type Installer = { program: string; attempts: string[][]; root: boolean };

const oldest = [3, 2] as const;
const installTimeoutMs = 300_000;
const apt = ['apt-get', 'install', '-y', '--no-install-recommends', 'tmux'];
const nix = [
  'nix',
  '--extra-experimental-features',
  'nix-command flakes',
  'profile',
  'install',
  'nixpkgs#tmux',
];

/** Package managers in the order in which they are tried: a system's own before what was added to it. */
const installers: readonly Installer[] = [
  // Package lists may be weeks old on a hosted runner, so a first miss is followed by an update.
  { program: 'apt-get', attempts: [apt, ['apt-get', 'update'], apt], root: true },
  { program: 'dnf', attempts: [['dnf', 'install', '-y', 'tmux']], root: true },
  { program: 'apk', attempts: [['apk', 'add', 'tmux']], root: true },
  { program: 'pacman', attempts: [['pacman', '-Sy', '--noconfirm', 'tmux']], root: true },
  { program: 'zypper', attempts: [['zypper', '--non-interactive', 'install', 'tmux']], root: true },
  { program: 'brew', attempts: [['brew', 'install', 'tmux']], root: false },
  { program: 'nix', attempts: [nix], root: false },
];

/**
 * Makes sure of a tmux of at least 3.2 on the PATH of `env`, installing it where it is missing and
 * `install` allows that. Throws a ToolError that says what to do where it cannot.
 */
export async function ensureTmux(install: boolean, env: Environment, notices: Notices): Promise<void> {
  if (findProgram('tmux', env) === null) {
    if (!install) throw noTmux('tmux is not installed and input "install-tmux" is false');
    notices.add(`Installed tmux with ${await installTmux(env)}; an image that has it saves that time.`);
  }
  const { stdout } = await runProgram(['tmux', '-V'], { env });
  // "tmux 3.3a", "tmux next-3.5"; a build of its own, such as OpenBSD's, has another numbering.
  const [, version] = /^tmux (?:next-)?(\d+\.\d+\w*)/.exec(stdout) ?? [];
  if (version === undefined || isRecent(version)) return;
  throw new ToolError('old-tmux', `tmux ${version} is too old to record with`, {
    hint: `Install tmux ${oldest.join('.')} or newer, or set recording: false.`,
  });
}

function isRecent(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  return major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
}

/** Gives the package manager that did it. */
async function installTmux(env: Environment): Promise<string> {
  const installer = installers.find(({ program }) => findProgram(program, env) !== null);
  if (installer === undefined) throw noTmux('tmux is missing, and so is every package manager we know');
  const prefix = installer.root && process.getuid?.() !== 0 ? ['sudo', '-n'] : [];
  let said = '';
  for (const attempt of installer.attempts) {
    const { stderr } = await runProgram([...prefix, ...attempt], {
      env: { ...env, DEBIAN_FRONTEND: 'noninteractive' },
      timeoutMs: installTimeoutMs,
    });
    if (findProgram('tmux', env) !== null) return installer.program;
    said = stderr;
  }
  const command = [...prefix, ...(installer.attempts.at(-1) ?? [])].join(' ');
  throw noTmux(
    `tmux is missing, and "${command}" did not bring it: ${truncate(plainText(said).trim(), 500)}`,
  );
}

function noTmux(message: string): ToolError {
  const hint = `Install tmux ${oldest.join('.')} or newer in an earlier step, or set recording: false.`;
  return new ToolError('no-tmux', message, { hint });
}
