import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Machine } from '../../src/machine/machine.js';
import { type NamedSsh, namedSsh } from './named-ssh.js';
import { startSshServer } from './ssh-server.js';

// A container that is reached over real ssh, under a name, as a user's own ssh configuration has it.

export type ContainerSsh = NamedSsh & {
  /**
   * To be called again and again while the machine is shut down: that stops all processes first, `nsenter` stops itself with
   * what it runs, and nobody in the machine can have it go on and bury that.
   */
  resume(): void;
};

/** Starts an sshd whose sessions are in the container, and an `ssh` on PATH that knows it by the container's name. */
export async function sshInto(machine: Machine): Promise<ContainerSsh> {
  const pid = await firstProcess(machine);
  const session = `nsenter --target ${pid} --all -- env -i -C /root HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin /bin/sh -c "$SSH_ORIGINAL_COMMAND"`;
  // The connection ends with the machine, as that to an sshd of its own does.
  const inside = `${session}; status=$?; kill -0 ${pid} 2>/dev/null || kill -KILL $PPID; exit $status`;
  const server = await startSshServer((argv) => [...argv, '-o', `ForceCommand=${inside}`]);
  const named = namedSsh(machine.name, server.destination);
  return {
    ...{ name: machine.name, destination: server.destination, env: named.env, calls: named.calls },
    // Status 1: there is none.
    resume: () => void spawnSync('pkill', ['-CONT', '-f', `^nsenter --target ${pid} `]),
    close: () => {
      server.close();
      named.close();
    },
  };
}

/** The process 1 of a container as this machine numbers it: the one that sees a file which is only in there. */
async function firstProcess(machine: Machine): Promise<number> {
  const mark = `/run/nrt-test-${randomBytes(8).toString('hex')}`;
  await machine.succeed(`touch ${mark}`);
  const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  const pid = pids.find(
    (one) => existsSync(`/proc/${one}/root${mark}`) && /^NSpid:.*\t1$/m.test(statusOf(one)),
  );
  if (pid === undefined) throw new Error(`no process of ${machine.name} is found`);
  return Number(pid);
}

function statusOf(pid: string): string {
  return readFileSync(`/proc/${pid}/status`, 'utf8');
}
