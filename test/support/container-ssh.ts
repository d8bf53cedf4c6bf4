import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Machine } from '../../src/machine/machine.js';
import { startSshServer } from './ssh-server.js';

// A container that is reached over real ssh, under a name, as a user's own ssh configuration has it.

export type ContainerSsh = {
  /** The name to be given to ssh. */
  name: string;
  /** To be added to the environment of what calls ssh. */
  env: { PATH: string };
  /** The command lines of every ssh that was started. */
  calls(): string[];
  /**
   * To be called again and again while the machine is shut down: that stops all processes first, `nsenter` stops itself with
   * what it runs, and nobody in the machine can have it go on and bury that.
   */
  resume(): void;
  close(): void;
};

/** Starts an sshd whose sessions are in the container, and an `ssh` on PATH that knows it by the container's name. */
export async function sshInto(machine: Machine): Promise<ContainerSsh> {
  const pid = await firstProcess(machine);
  const session = `nsenter --target ${pid} --all -- env -i -C /root HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin /bin/sh -c "$SSH_ORIGINAL_COMMAND"`;
  // The connection ends with the machine, as that to an sshd of its own does.
  const inside = `${session}; status=$?; kill -0 ${pid} 2>/dev/null || kill -KILL $PPID; exit $status`;
  const server = await startSshServer((argv) => [...argv, '-o', `ForceCommand=${inside}`]);
  const dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
  const { address, port, identity, options = [] } = server.destination;
  const settings = options.map((option) => option.replace('=', ' '));
  const config = [
    `Host ${machine.name}`,
    `HostName ${address}`,
    `Port ${port}`,
    `IdentityFile ${identity}`,
    'IdentitiesOnly yes',
  ];
  writeFileSync(join(dir, 'config'), `${[...config, ...settings].join('\n')}\n`);
  const log = join(dir, 'calls');
  writeFileSync(
    join(dir, 'ssh'),
    `#!/bin/sh\necho "$*" | tr '\\n' ' ' >>${log}\necho >>${log}\nexec /usr/bin/ssh -F ${join(dir, 'config')} "$@"\n`,
  );
  chmodSync(join(dir, 'ssh'), 0o755);
  return {
    name: machine.name,
    env: { PATH: `${dir}:${process.env.PATH}` },
    calls: () => (existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []),
    // Status 1: there is none.
    resume: () => void spawnSync('pkill', ['-CONT', '-f', `^nsenter --target ${pid} `]),
    close: () => {
      server.close();
      rmSync(dir, { recursive: true, force: true });
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
