import { ensurePrograms } from '../../src/system/install.js';

/** Installs the programs that only the attacks need, or stops the run with the command to type. */
export default async function setup(): Promise<void> {
  const programs = ['git', 'tmux', 'sudo', 'ssh', 'sshd', 'expect', 'less', 'vim', 'gpg', 'python3'];
  await ensurePrograms(programs, {
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin` },
    say: console.log,
  });
}
