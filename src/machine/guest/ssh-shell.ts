import { setTimeout as sleep } from 'node:timers/promises';
import type { SshHost } from '../../host/ssh/ssh-host.js';
import { HostUnreachable } from '../../host/unreachable.js';
import { quoteWord } from '../../text/shell.js';
import {
  ConnectionClosed,
  type GuestShell,
  guestEnvironment,
  type ShellCommand,
  type ShellResult,
} from './shell.js';

/** Pause (ms) between two tries to connect to a guest that boots. */
const retryMs = 500;

/** Resolves with a shell when the guest's ssh server lets us in; rejects when `signal` is aborted. */
export async function connectSsh(host: SshHost, signal: AbortSignal): Promise<GuestShell> {
  for (;;) {
    try {
      await host.run({ script: ':', timeoutSeconds: 60 }, signal);
      return new SshShell(host);
    } catch (thrown) {
      if (!(thrown instanceof HostUnreachable)) throw thrown;
    }
    await sleep(retryMs, undefined, { signal });
  }
}

/** A shell over ssh, for guests that have neither of the others. Commands run beside each other. */
class SshShell implements GuestShell {
  readonly #host: SshHost;

  constructor(host: SshHost) {
    this.#host = host;
  }

  async run({ script, ...command }: ShellCommand, signal: AbortSignal): Promise<ShellResult> {
    const env = Object.entries(guestEnvironment).map(([name, value]) => `${name}=${quoteWord(value)}`);
    const line = `cd /root && exec env -i ${env.join(' ')} bash -c ${quoteWord(script)}`;
    try {
      return await this.#host.run({ ...command, script: line }, signal);
    } catch (thrown) {
      if (thrown instanceof HostUnreachable) throw new ConnectionClosed(thrown.message);
      throw thrown;
    }
  }
}
