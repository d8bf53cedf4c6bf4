import { access, constants, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../system/environment.js';
import { ToolError } from '../../system/errors.js';
import { findProgram } from '../../system/programs.js';
import { randomHex } from '../../system/random.js';
import { quoteCommand } from '../../text/shell.js';
import { quoteForAnyShell } from '../any-shell.js';
import { nixOnPath } from './nix-there.js';

/** An `ssh` for Nix, which leads to one host whatever host it is told. */
export type SshProgram = {
  /** With a PATH on which that is the first `ssh`. */
  env: Environment;
  /** How ssh itself ended; null where it was not started or has not ended. */
  status(): Promise<number | null>;
  remove(): Promise<void>;
};

/** What runs on the host: Nix, after a line that nothing else can print. */
const serving = `${nixOnPath}; printf '\\n%s\\n' "$1"; exec nix-store --serve --write`;

/**
 * Makes a directory with an `ssh` that uses the connection of an ssh command line. Nix takes options for ssh from NIX_SSHOPTS
 * alone, split at blanks in old versions and as shell words in newer ones; this way no option has to be in words of either.
 * What the host's login shell prints of its own, which Nix would take for its protocol, is left out. Throws a ToolError.
 */
export async function sshProgram(command: readonly string[], env: Environment): Promise<SshProgram> {
  const [name = 'ssh', ...words] = command;
  const ssh = findProgram(name, env);
  if (ssh === null) throw new ToolError('missing-program', 'there is no ssh on PATH on this machine');
  const dir = await mkdtemp(join(tmpdir(), 'nrt-copy-'));
  const remove = () => rm(dir, { recursive: true, force: true });
  const [program, status] = [join(dir, 'ssh'), join(dir, 'status')];
  const mark = randomHex(16);
  const remote = ['exec', '/bin/sh', '-c', serving, 'sh', mark].map(quoteForAnyShell).join(' ');
  // The shell's read takes no byte beyond the end of a line from a pipe.
  const script = `#!/bin/sh
# Nix asks with -O whether there is a connection.
for word; do [ "$word" != -O ] || exit 0; done
{
  ${quoteCommand([ssh, ...words, remote])}
  echo $? >${quoteCommand([status])}
} | while IFS= read -r line; do
  if [ "$line" = ${mark} ]; then exec cat; fi
done
`;
  await writeFile(program, script, { mode: 0o700 });
  await access(program, constants.X_OK).catch(async () => {
    await remove();
    throw new ToolError('not-copied', `programs in ${tmpdir()} cannot be run, which copying needs`, {
      hint: 'Set TMPDIR to a directory on a file system that is not mounted with noexec.',
    });
  });
  return {
    env: { ...env, PATH: `${dir}:${env.PATH ?? ''}` },
    status: async () => {
      const text = await readFile(status, 'utf8').catch(() => '');
      return /^\d{1,3}$/.test(text.trim()) ? Number(text) : null;
    },
    remove,
  };
}
