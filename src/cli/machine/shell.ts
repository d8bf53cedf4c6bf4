import { spawn } from 'node:child_process';
import { sshArguments } from '../../host/ssh/destination.js';
import { baseImage, type KeptMachine } from '../../machine/index.js';
import { guestDestination } from '../../machine/qemu/ssh-access.js';
import { ToolError } from '../../system/errors.js';
import { shellStatus } from '../../system/programs.js';
import { systemReason } from '../../system/system-fault.js';
import { quoteCommand } from '../../text/shell.js';
import type { MachineCall } from './call.js';
import { find } from './kept.js';

const sshPort = 22;

/** A root shell in a machine for a person: a container's own, else over ssh. */
export async function shell(call: MachineCall): Promise<void> {
  const machine = await find(call);
  const command = await machine.shellCommand();
  await hand(call, command ?? (await sshCommand(call, machine, [])));
}

/** ssh into a machine, with a command or without; its status is this command's. */
export async function ssh(call: MachineCall): Promise<void> {
  await hand(call, await sshCommand(call, await find(call), call.words.slice(1)));
}

async function sshCommand({ io }: MachineCall, machine: KeptMachine, words: string[]): Promise<string[]> {
  const { key } = await baseImage({ env: io.env });
  const destination = guestDestination(await machine.forwardPort(sshPort), key);
  const command = words.length < 2 ? words : [quoteCommand(words)];
  return ['ssh', ...sshArguments(destination), '--', destination.address, ...command];
}

/** Hands the terminal over to a program. */
async function hand({ io }: MachineCall, [file = '', ...args]: string[]): Promise<void> {
  const child = spawn(file, args, { env: io.env, cwd: io.cwd, stdio: 'inherit' });
  const stop = io.onSignal(() => child.kill('SIGTERM'));
  try {
    io.status = await new Promise((resolve, reject) => {
      child.once('exit', (code, signal) => resolve(shellStatus(code, signal)));
      child.once('error', (thrown) =>
        reject(new ToolError('spawn-failed', `cannot start ${file}: ${systemReason(thrown)}`)),
      );
    });
  } finally {
    stop();
  }
}
