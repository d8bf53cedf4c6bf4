import { ToolError } from '../../system/errors.js';
import { startBound } from '../../system/proc/bound-process.js';
import { stripControls } from '../../text/clean.js';
import type { Host } from '../host.js';
import { connectionFailureIn } from '../ssh/connection-failure.js';
import { HostUnreachable } from '../unreachable.js';
import type { Copied, CopyOptions } from './options.js';
import { CopyCount } from './progress.js';
import { copyError } from './refusal.js';
import { type SshProgram, sshProgram } from './ssh-program.js';

/** What Nix calls the host in its own words: where the connection leads is known to ssh alone. */
const anyName = 'target';
/** Of an ssh whose connection failed or was lost. */
const lostStatus = 255;
/** A copy that is not at its end then (h) never comes to one: Nix waits without limit, and says nothing of a large path. */
const longestHours = 24;

/** Copies with the Nix of both sides over an ssh connection. Rejects as `copyClosure` does. */
export async function copyOverSsh(
  host: Host,
  path: string,
  command: readonly string[],
  options: CopyOptions,
): Promise<Copied> {
  const ssh = await sshProgram(command, options.env);
  try {
    return await copyBy(ssh, host, path, options);
  } finally {
    await ssh.remove();
  }
}

async function copyBy(
  ssh: SshProgram,
  host: Host,
  path: string,
  { substitutes = true, closure, onProgress, onOutput, signal }: CopyOptions,
): Promise<Copied> {
  const count = new CopyCount(closure, onProgress);
  const flags = substitutes ? ['--use-substitutes'] : [];
  const nix = await startBound(['nix-copy-closure', ...flags, '--to', anyName, path], { env: ssh.env });
  const decoder = new TextDecoder();
  nix.child.stderr?.on('data', (bytes: Buffer) => {
    const text = decoder.decode(bytes, { stream: true });
    count.push(text);
    onOutput?.(text);
  });
  const stop = () => killGroup(nix.pid);
  signal?.addEventListener('abort', stop);
  if (signal?.aborted) stop();
  let isLate = false;
  const late = setTimeout(() => {
    isLate = true;
    stop();
  }, longestHours * 3_600_000);
  const status = await nix.ended;
  clearTimeout(late);
  signal?.removeEventListener('abort', stop);
  signal?.throwIfAborted();
  if (status === 0) {
    const { paths, bytes, fetchedPaths } = count.end();
    return { paths, bytes, fetchedPaths };
  }
  if (isLate)
    throw new ToolError('not-copied', `copying to ${host.name} was ended after ${longestHours} h`, {
      hint: `Nothing was activated. Look at its connection, and at what holds its store: nix-store --realise ${path} there.`,
    });
  const words = nix.words();
  if ((await ssh.status()) === lostStatus)
    throw new HostUnreachable(host.name, lastLine(words), connectionFailureIn(words));
  if (/path '[^']{1,300}' is not valid/.test(words) && count.progress.totalPaths === null)
    throw new ToolError('no-path', `${path} is not in the store of this machine`, {
      hint: 'Build it first.',
    });
  throw copyError(host.name, path, words);
}

function lastLine(words: string): string {
  return stripControls(words).trim().split('\n').at(-1) ?? '';
}

/** Nix and the ssh that it has started, which are in one group. */
function killGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
