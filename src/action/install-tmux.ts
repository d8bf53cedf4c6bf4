import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { messageOf, ToolError } from '../system/errors.js';
import type { Notices } from './notices.js';

const run = promisify(execFile);
const oldest = [3, 2] as const;
const installTimeoutMs = 300_000;

type Installer = { program: string; commands: string[][]; root: boolean };

/** Package managers in the order in which they are tried; a machine with several has the system's first. */
const installers: readonly Installer[] = [
  {
    program: 'apt-get',
    // A hosted runner's package lists may be weeks old, so a first miss is followed by an update.
    commands: [
      ['apt-get', 'install', '-y', '--no-install-recommends', 'tmux'],
      ['apt-get', 'update'],
      ['apt-get', 'install', '-y', '--no-install-recommends', 'tmux'],
    ],
    root: true,
  },
  { program: 'dnf', commands: [['dnf', 'install', '-y', 'tmux']], root: true },
  { program: 'apk', commands: [['apk', 'add', 'tmux']], root: true },
  { program: 'pacman', commands: [['pacman', '-Sy', '--noconfirm', 'tmux']], root: true },
  { program: 'zypper', commands: [['zypper', '--non-interactive', 'install', 'tmux']], root: true },
  { program: 'brew', commands: [['brew', 'install', 'tmux']], root: false },
  {
    program: 'nix',
    commands: [
      ['nix', '--extra-experimental-features', 'nix-command flakes', 'profile', 'install', 'nixpkgs#tmux'],
    ],
    root: false,
  },
];

/**
 * Makes sure of a tmux of at least 3.2, installing it where it is missing and that is allowed. Throws a
 * ToolError that says what to type where it cannot.
 */
export async function ensureTmux(install: boolean, notices: Notices): Promise<void> {
  const found = await tmuxVersion();
  if (found !== null) return checkVersion(found);
  if (!install)
    throw new ToolError('no-tmux', 'tmux is not installed and input "install-tmux" is false', {
      hint: 'Install tmux 3.2 or newer before this step, or set recording: false.',
    });
  const by = await installTmux();
  const version = await tmuxVersion();
  if (version === null)
    throw new ToolError('no-tmux', `tmux is still missing after its installation with ${by}`);
  notices.add(`Installed tmux ${version} with ${by}. An image that has it already saves that time.`);
  checkVersion(version);
}

function checkVersion(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new ToolError('old-tmux', `tmux ${version} is too old to record with`, {
    hint: `Install tmux ${oldest.join('.')} or newer, or set recording: false.`,
  });
}

/** Such as `3.3a`; null where there is no tmux. */
async function tmuxVersion(): Promise<string | null> {
  try {
    const { stdout } = await run('tmux', ['-V']);
    // "tmux 3.3a", "tmux next-3.5", "tmux openbsd-7.4" (which has no number of tmux's own).
    return /(\d+\.\d+\w*)/.exec(stdout)?.[1] ?? '3.2';
  } catch {
    return null;
  }
}

async function installTmux(): Promise<string> {
  for (const { program, commands, root } of installers) {
    if (!(await exists(program))) continue;
    const prefix = root && process.getuid?.() !== 0 ? ['sudo', '-n'] : [];
    let failure: unknown = null;
    for (const command of commands) {
      const [file = '', ...args] = [...prefix, ...command];
      try {
        await run(file, args, {
          timeout: installTimeoutMs,
          env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        });
        failure = null;
        if (await exists('tmux')) return program;
      } catch (thrown) {
        failure = thrown;
      }
    }
    const command = [...prefix, ...(commands.at(-1) ?? [])].join(' ');
    throw new ToolError('no-tmux', `tmux is missing and "${command}" failed: ${messageOf(failure)}`, {
      hint: 'Install tmux in an earlier step, or set recording: false.',
    });
  }
  throw new ToolError('no-tmux', 'tmux is missing and no known package manager is here to install it', {
    hint: 'Install tmux 3.2 or newer in an earlier step, or set recording: false.',
  });
}

async function exists(program: string): Promise<boolean> {
  try {
    await run('/bin/sh', ['-c', 'command -v -- "$1"', 'sh', program]);
    return true;
  } catch {
    return false;
  }
}
