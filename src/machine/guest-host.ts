import type { Host, HostResult, HostScript } from '../host/host.js';
import { HostUnreachable } from '../host/unreachable.js';
import { unlessAborted } from '../system/abortable.js';
import { messageOf, ToolError } from '../system/errors.js';
import { quoteWord } from '../text/shell.js';
import type { GuestCommands } from './guest-commands.js';

/** A machine as a host: what is done to a server can be done to it. Its scripts run as root. */
export class GuestHost implements Host {
  readonly kind = 'guest';
  readonly #machine: GuestCommands;

  constructor(machine: GuestCommands) {
    this.#machine = machine;
  }

  get name(): string {
    return this.#machine.name;
  }

  async run(
    { script, input, timeoutSeconds, onStdout }: HostScript,
    signal?: AbortSignal,
  ): Promise<HostResult> {
    signal?.throwIfAborted();
    const running = this.#machine.runScript({
      ...{ script: `exec /bin/sh -c ${quoteWord(script)}`, timeoutSeconds },
      ...(input === undefined ? {} : { input }),
      ...(onStdout && { onStdout }),
    });
    return unlessAborted(running, signal).catch((thrown) => {
      signal?.throwIfAborted();
      throw thrown instanceof ToolError ? new HostUnreachable(this.name, messageOf(thrown)) : thrown;
    });
  }

  /** The machine goes on. */
  async close(): Promise<void> {}
}
