import { execFileSync, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ControlGroup } from '../../../../src/system/proc/cgroup.js';
import { limitLine } from '../../../../src/system/proc/limit-mark.js';
import type { NamedProcess } from '../../../../src/system/proc/named-process.js';
import { isAlive, readProcess } from '../../../../src/system/proc/stat.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { transpiled } from '../../../support/transpiled.js';

// What root does here is what sudo does in a recorded command; the recorder is a user without rights.
const isRoot = userInfo().uid === 0;
const asRoot = (...argv: string[]) => (isRoot ? argv : ['sudo', '-n', ...argv]);
const nobody = ['setpriv', '--reuid', '65534', '--regid', '65534', '--clear-groups'];
const asUser = (...argv: string[]) => (isRoot ? [...nobody, ...argv] : argv);
const userId = isRoot ? 65534 : userInfo().uid;

/** A process of root that ignores every signal but SIGKILL, below a shell that waits at a gate. */
async function stubborn() {
  const nonce = randomBytes(12).toString('hex');
  const script = `trap '' HUP INT TERM; echo $$; while :; do sleep 300; done`;
  const gated = [
    '-c',
    `${limitLine(nonce)}\nread -r go; "$@" & exit 0`,
    'sh',
    ...asRoot('setsid', '/bin/sh', '-c', script),
  ];
  const shell = spawn('/bin/sh', gated, { stdio: ['pipe', 'pipe', 'inherit'] });
  const open = () => {
    shell.stdin.end('go\n');
    return new Promise<number>((resolve) => shell.stdout.once('data', (line) => resolve(Number(line))));
  };
  return { nonce, pid: shell.pid ?? 0, open };
}

/** What the recorder, as the user, finds left after it has sent every signal. */
async function endedByUser(nonce: string): Promise<NamedProcess[]> {
  const dir = await temporaryDirectory();
  const module = transpiled('src/system/proc/processes.ts', dir);
  chmodSync(dir, 0o755);
  const script = `import { RebuildProcesses } from ${JSON.stringify(module)};
    const processes = new RebuildProcesses('${nonce}', null);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL']) processes.signal(signal);
    console.log(JSON.stringify(await processes.leftOver()));`;
  writeFileSync(join(dir, 'end.mjs'), script);
  const [program = '', ...args] = asUser(process.execPath, join(dir, 'end.mjs'));
  return JSON.parse(execFileSync(program, args, { encoding: 'utf8', env: { PATH: process.env.PATH } }));
}

describe('a process of root that ignores every signal, where the recorder is a user', () => {
  it('is named with its pid and user when it cannot be ended', async () => {
    const { nonce, open } = await stubborn();
    const root = await open();
    onTestFinished(() => {
      const [program = '', ...args] = asRoot('pkill', '-KILL', '-s', String(root));
      execFileSync(program, args);
    });
    const left = await endedByUser(nonce);
    expect(left).toContainEqual({ pid: root, user: 'root', command: expect.stringContaining("trap '' HUP") });
    for (const { user } of left) expect(user).toBe('root');
  });

  it('is ended where the control group is the user’s', async () => {
    const { nonce, pid, open } = await stubborn();
    const [program = '', ...args] = asRoot(
      '/bin/sh',
      '-c',
      delegation,
      'sh',
      nonce,
      String(pid),
      String(userId),
    );
    execFileSync(program, args);
    const group = ControlGroup.of(pid, nonce);
    expect(group).not.toBeNull();
    onTestFinished(() => {
      const [program = '', ...args] = asRoot('rmdir', join(group?.path ?? '', 'end'), group?.path ?? '');
      execFileSync(program, args);
    });
    const root = readProcess(await open());
    expect(root && isAlive(root)).toBe(true);
    expect(await endedByUser(nonce)).toEqual([]);
    expect(root && isAlive(root)).toBe(false);
  });
});

// As systemd delegates: the group and the files with which it is managed belong to the user.
const delegation = `
  for own in "$(sed -n 's/^0:://p' /proc/self/cgroup)"; do
    group=$(awk '$0 ~ / - cgroup2 / { print $5; exit }' /proc/self/mountinfo)$own/nixos-rebuild-test-$1
    mkdir "$group" && echo "$2" > "$group/cgroup.procs"
    chown "$3" "$group" "$group/cgroup.procs" "$group/cgroup.kill"
  done`;
