import { once } from 'node:events';
import { createConnection } from 'node:net';
import { createInterface } from 'node:readline';
import type { z } from 'zod';
import { ToolError } from '../../system/errors.js';
import type { ShellCommand, ShellResult } from '../guest/shell.js';
import { GuestServices } from '../guest-services.js';
import {
  answerSchema,
  type KeptRequest,
  type KeptStatus,
  portSchema,
  ranSchema,
  shellSchema,
  statusSchema,
} from './protocol.js';
import { forget, type Registry, registered, socketOf } from './registry.js';

/**
 * A machine whose driver is another process: commands and waits are those of every machine, and run there. Each call
 * throws a `ToolError` (`no-machine`) where the driver is gone.
 */
export class KeptMachine extends GuestServices {
  readonly name: string;
  readonly slowdown: number;
  /** Its state when it was found. */
  readonly found: KeptStatus;
  readonly #registry: Registry;

  private constructor(registry: Registry, found: KeptStatus) {
    super();
    this.found = found;
    this.name = found.name;
    this.slowdown = found.slowdown;
    this.#registry = registry;
  }

  /** Finds a machine by its name. Throws a `ToolError` (`no-machine`). */
  static async find(registry: Registry, name: string): Promise<KeptMachine> {
    return new KeptMachine(registry, statusSchema.parse(await ask(registry, name, { method: 'status' })));
  }

  /** The same, or null where there is none. */
  static async findIfThere(registry: Registry, name: string): Promise<KeptMachine | null> {
    return KeptMachine.find(registry, name).catch((thrown) => {
      if (thrown instanceof ToolError && thrown.code === 'no-machine') return null;
      throw thrown;
    });
  }

  async status(): Promise<KeptStatus> {
    return statusSchema.parse(await this.ask({ method: 'status' }));
  }

  override async runScript({ script, input, timeoutSeconds }: ShellCommand): Promise<ShellResult> {
    const encoded = input === undefined ? null : Buffer.from(input).toString('base64');
    const answer = await this.ask({ method: 'run', script, timeoutSeconds, input: encoded });
    const { status, stdout, stderr }: z.infer<typeof ranSchema> = ranSchema.parse(answer);
    return { status, stdout: Buffer.from(stdout, 'base64'), stderr: Buffer.from(stderr, 'base64') };
  }

  /** The command line that gives a person at a terminal a root shell; null where the backend has none. */
  async shellCommand(): Promise<string[] | null> {
    return shellSchema.parse(await this.ask({ method: 'shell' }));
  }

  /** Leads a free TCP port on this machine's loopback address to one of the guest. Returns it. */
  async forwardPort(guest: number): Promise<number> {
    return portSchema.parse(await this.ask({ method: 'forward', guest }));
  }

  /** Asks the driver for what has no answer, or for one that the caller parses. */
  ask(request: KeptRequest): Promise<unknown> {
    return ask(this.#registry, this.name, request);
  }
}

/** The kept machines that run. What a driver that was killed has left is removed. */
export async function keptMachines(registry: Registry): Promise<KeptStatus[]> {
  const found: KeptStatus[] = [];
  for (const { name, socket } of await registered(registry)) {
    const machine = await KeptMachine.findIfThere(registry, name);
    if (machine === null) await forget(registry, name, socket);
    else found.push(machine.found);
  }
  return found;
}

async function ask(registry: Registry, name: string, request: KeptRequest): Promise<unknown> {
  const socket = createConnection(socketOf(registry, name));
  try {
    await once(socket, 'connect');
  } catch {
    throw noMachine(name);
  }
  const lines = createInterface({ input: socket });
  socket.on('error', () => {});
  socket.write(`${JSON.stringify(request)}\n`);
  const [line] = (await Promise.race([once(lines, 'line'), once(lines, 'close').then(() => [null])])) as [
    string | null,
  ];
  socket.destroy();
  if (line === null) throw noMachine(name);
  const answer = answerSchema.parse(JSON.parse(line));
  if (answer.ok) return answer.value;
  const { code, hint, message, status } = answer;
  throw new ToolError(code, message, { hint, status });
}

function noMachine(name: string): ToolError {
  return new ToolError('no-machine', `there is no machine "${name}"`, {
    hint: '"nixos-rebuild-test machine list" lists those that there are.',
    status: 2,
  });
}
