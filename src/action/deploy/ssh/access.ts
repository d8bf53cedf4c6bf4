import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { z } from 'zod';
import type { Target } from '../../../config/index.js';
import type { Environment } from '../../../system/environment.js';
import { ToolError } from '../../../system/errors.js';
import { failureReason, hasSucceeded, runProgram } from '../../../system/programs.js';

/** What hosts are reached with: an agent that has the key of the inputs, and the keys of hosts that are known. */
const accessSchema = z.object({
  /** A directory of the user's alone: the agent's socket, and the file of known hosts. */
  dir: z.string(),
  /** The agent's process; null without a key. */
  agent: z.number().int().nullable(),
  hasKnownHosts: z.boolean(),
});
export type SshAccess = z.infer<typeof accessSchema>;

const files = { socket: 'agent', knownHosts: 'known_hosts' } as const;
/** A socket's path may have 107 characters. */
const longestDir = 90;
/** The key is gone after so long (s) in any case: no job of GitHub's own runs longer than six hours, and few others do. */
const keySeconds = 24 * 3600;
const programMs = 20_000;
const endMs = 2000;
const lookMs = 20;

/**
 * Starts an agent and gives it the key, which is in no file and in no process's environment or arguments. `onAgent` keeps what
 * is to be closed, before the agent has the key. Throws a `ToolError` (`no-agent`, `bad-key`) where ssh's programs do not.
 */
export async function openSshAccess(
  { key, knownHosts }: { key: string | null; knownHosts: string | null },
  { temp, env, onAgent }: { temp: string; env: Environment; onAgent: (access: SshAccess) => void },
): Promise<SshAccess> {
  // The runner empties its own directory, also where this is killed. ssh expands and splits other paths.
  const isPlain = temp.length <= longestDir && /^[\w./-]+$/.test(temp);
  const dir = await mkdtemp(join(isPlain ? temp : tmpdir(), 'ssh-'));
  let access: SshAccess = { dir, agent: null, hasKnownHosts: knownHosts !== null };
  onAgent(access);
  try {
    if (knownHosts !== null) await writeFile(join(dir, files.knownHosts), knownHosts, { mode: 0o600 });
    if (key === null) return access;
    access = { ...access, agent: await startAgent(dir, env) };
    onAgent(access);
    await addKey(dir, key, env);
    return access;
  } catch (thrown) {
    await closeSshAccess(access, env);
    throw thrown;
  }
}

async function startAgent(dir: string, env: Environment): Promise<number> {
  const argv = ['ssh-agent', '-s', '-a', join(dir, files.socket)];
  const result = await runProgram(argv, { env, timeoutMs: programMs });
  const pid = Number(/^SSH_AGENT_PID=(\d{1,10});/m.exec(result.stdout)?.[1]);
  if (hasSucceeded(result) && Number.isSafeInteger(pid)) return pid;
  throw new ToolError('no-agent', `no ssh-agent could be started: ${failureReason(result)}`, {
    hint: 'The input ssh-key needs OpenSSH on the runner: ssh, ssh-agent and ssh-add.',
  });
}

async function addKey(dir: string, key: string, env: Environment): Promise<void> {
  const asksNobody = { SSH_ASKPASS_REQUIRE: 'never', SSH_AUTH_SOCK: join(dir, files.socket) };
  const result = await runProgram(['ssh-add', '-q', '-t', String(keySeconds), '-'], {
    ...{ env: { ...env, ...asksNobody }, input: key, timeoutMs: programMs },
  });
  if (hasSucceeded(result)) return;
  throw new ToolError(
    'bad-key',
    `ssh-add does not take the key of input "ssh-key": ${failureReason(result)}`,
    {
      hint: 'It needs the whole private key of a kind that OpenSSH on this runner knows, without a passphrase.',
      status: 2,
    },
  );
}

/** Ends the agent and removes its directory. Ending it twice is no error. */
export async function closeSshAccess({ dir, agent }: SshAccess, env: Environment): Promise<void> {
  if (agent !== null) await endAgent(agent, join(dir, files.socket), env);
  await rm(dir, { recursive: true, force: true });
}

async function endAgent(pid: number, socket: string, env: Environment): Promise<void> {
  // Another process may have the number meanwhile.
  const { stdout } = await runProgram(['ps', '-o', 'args=', '-p', String(pid)], {
    env,
    timeoutMs: programMs,
  });
  if (!stdout.includes(socket)) return;
  signal(pid, 'SIGTERM');
  for (let waited = 0; waited < endMs && signal(pid, 0); waited += lookMs) await sleep(lookMs);
  signal(pid, 'SIGKILL');
}

/** False where there is no such process. */
function signal(pid: number, name: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, name);
  } catch {
    return false;
  }
}

/** Adds to a target what it is reached with. Of each option of ssh the first value counts, so no file can weaken these. */
export function sshThrough({ dir, agent, hasKnownHosts }: SshAccess): (target: Target) => Target {
  const own = [
    'StrictHostKeyChecking=yes',
    ...(hasKnownHosts ? [`UserKnownHostsFile=${join(dir, files.knownHosts)}`] : []),
    ...(agent === null ? [] : [`IdentityAgent=${join(dir, files.socket)}`]),
  ];
  return (target) => {
    if (target.kind === 'local') return target;
    // A file of a key would be used instead of the agent's.
    const identity = agent === null ? target.identity : null;
    return { ...target, identity, sshOptions: [...own, ...target.sshOptions] };
  };
}

/** As main has left it for post; null where it has opened none. */
export function parseSshAccess(state: string): SshAccess | null {
  return state === '' ? null : accessSchema.parse(JSON.parse(state));
}
