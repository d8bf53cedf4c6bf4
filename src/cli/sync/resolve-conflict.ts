import { spawn } from 'node:child_process';
import type { Environment } from '../../system/environment.js';
import type { CliIo } from '../io.js';

/** Opens the person's shell where a conflict is, and goes on when they leave it. */
export async function resolveConflict(
  directory: string,
  files: readonly string[],
  io: CliIo,
  { what, env }: { what: string; env: Environment } = { what: 'edit, git add', env: {} },
): Promise<void> {
  io.err(
    `Conflicts in ${files.join(', ')}. This shell is in a copy: ${what}, and leave it to go on;\n` +
      'leave it with conflicts to give up. Nothing of yours is changed before.\n',
  );
  const child = spawn(io.env.SHELL || '/bin/sh', [], {
    cwd: directory,
    env: { ...io.env, ...env },
    stdio: 'inherit',
  });
  await new Promise<void>((done) => {
    child.once('close', () => done());
    child.once('error', () => done());
  });
}
