import { existsSync } from 'node:fs';
import { ensurePrograms } from '../../src/system/install.js';

/** Installs the programs that only the attacks need, or stops the run with the command to type. */
export default async function setup(): Promise<void> {
  const programs = ['git', 'tmux', 'sudo', 'expect', 'less', 'vim', 'gpg', 'python3'];
  await ensurePrograms(programs, { env: process.env, say: (line) => console.log(line) });
  // The package's name is not the program's.
  if (!existsSync('/usr/sbin/sshd'))
    throw new Error('the attacks need an ssh server: apt-get install openssh-server');
}
