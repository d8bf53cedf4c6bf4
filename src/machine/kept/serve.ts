import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { messageOf, ToolError } from '../../system/errors.js';
import { toolErrorOf } from '../../system/system-fault.js';
import type { Able } from '../able.js';
import type { Backend } from '../backend.js';
import type { Machine, MachineSnapshot } from '../machine.js';
import { type MachineOptions, startMachines } from '../start.js';
import { type KeptAnswer, type KeptRequest, type KeptStatus, keptRequestSchema } from './protocol.js';
import { forget, type Registry, register } from './registry.js';

export type ServeOptions = MachineOptions & {
  registry: Registry;
  /** Ends the machines. */
  signal: AbortSignal;
};

const lastAnswersMs = 2000;

/**
 * Is the driver of kept machines, which share their networks: starts them, answers requests, and resolves when all were
 * removed or `signal` is aborted. Nothing of them is left then but their recordings. Throws where one cannot be started or
 * asked; none is left then.
 */
export async function serveMachines(
  backends: Readonly<Record<string, Backend>>,
  options: ServeOptions,
): Promise<void> {
  const machines = Object.values(await startMachines(backends, options));
  const failed = new AbortController();
  const signal = AbortSignal.any([options.signal, failed.signal]);
  const serving = machines.map((machine) =>
    serve(machine, { ...options, signal }).catch((thrown) => {
      failed.abort();
      throw thrown;
    }),
  );
  for (const end of await Promise.allSettled(serving)) if (end.status === 'rejected') throw end.reason;
}

/** Answers for one machine until it was removed. */
async function serve(machine: Machine, { registry, signal, outputDir }: ServeOptions): Promise<void> {
  const { name } = machine;
  const driver = new Driver(machine, outputDir ?? null);
  const answering = new Set<Promise<void>>();
  const server = createServer((socket) => {
    socket.on('error', () => {});
    const answer = answerOne(socket, driver).finally(() => answering.delete(answer));
    answering.add(answer);
  });
  let socket = 0;
  try {
    socket = await register(registry, name, async (path) => {
      server.listen(path);
      await once(server, 'listening');
    });
    await Promise.race([driver.removed, aborted(signal)]);
  } finally {
    await machine.close();
    await forget(registry, name, socket);
    driver.confirmRemoval();
    server.close();
    // Whoever has asked hears that it is over.
    await Promise.race([Promise.allSettled(answering), sleep(lastAnswersMs)]);
  }
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (!signal.aborted) await once(signal, 'abort');
}

/** A connection has one request. */
async function answerOne(socket: Socket, driver: Driver): Promise<void> {
  const [line] = (await once(createInterface({ input: socket }), 'line').catch(() => [''])) as [string];
  const answer = await driver.answer(line);
  await new Promise<void>((resolve) => {
    socket.once('close', () => resolve());
    socket.end(`${JSON.stringify(answer)}\n`);
  });
}

class Driver {
  /** Resolves when somebody has asked for the end of the machine. */
  readonly removed: Promise<void>;
  #remove: () => void = () => {};
  readonly #gone: Promise<void>;
  /** To be called when nothing of the machine is left. */
  confirmRemoval: () => void = () => {};
  readonly #machine: Machine;
  readonly #outputDir: string | null;
  #snapshot: MachineSnapshot | null = null;
  readonly #ports = new Map<number, number>();

  constructor(machine: Machine, outputDir: string | null) {
    this.#machine = machine;
    this.#outputDir = outputDir;
    this.removed = new Promise((resolve) => {
      this.#remove = resolve;
    });
    this.#gone = new Promise((resolve) => {
      this.confirmRemoval = resolve;
    });
  }

  async answer(line: string): Promise<KeptAnswer> {
    try {
      return { ok: true, value: (await this.#do(keptRequestSchema.parse(JSON.parse(line)))) ?? null };
    } catch (thrown) {
      const error = toolErrorOf(thrown) ?? new ToolError('machine-driver', messageOf(thrown));
      const { code, hint, message, status } = error;
      return { ok: false, code, hint, message, status };
    }
  }

  async #do(request: KeptRequest): Promise<unknown> {
    const machine = this.#machine;
    switch (request.method) {
      case 'status':
        return this.#status();
      case 'start':
        return machine.connect();
      case 'stop':
        return machine.shutdown();
      case 'crash':
        return machine.crash();
      case 'reboot':
        return machine.reboot();
      case 'clean':
        return machine.clean();
      case 'console':
        return machine.consoleLog();
      case 'screenshot':
        return doable(await machine.screenshot(request.file));
      case 'shell': {
        const command = await machine.shellCommand();
        return command.ok ? command.value : null;
      }
      case 'forward':
        return this.#forwarded(request.guest);
      case 'key':
        return doable(await machine.sendKey(request.keys));
      case 'snapshot':
        this.#snapshot = doable(await machine.snapshot());
        return null;
      case 'revert':
        if (this.#snapshot === null)
          throw new ToolError('no-snapshot', `${machine.name}: there is no snapshot to go back to`, {
            status: 2,
          });
        return doable(await machine.revert(this.#snapshot));
      case 'run':
        return this.#run(request);
      case 'remove':
        this.#remove();
        return this.#gone;
    }
  }

  async #run({ script, input, timeoutSeconds }: KeptRequest & { method: 'run' }): Promise<unknown> {
    const { status, stdout, stderr } = await this.#machine.runScript({
      ...{ script, timeoutSeconds },
      ...(input === null ? {} : { input: Buffer.from(input, 'base64') }),
    });
    return { status, stdout: stdout.toString('base64'), stderr: stderr.toString('base64') };
  }

  /** A port that is forwarded stays so, for all who ask. */
  async #forwarded(guest: number): Promise<number> {
    const port = this.#ports.get(guest) ?? doable(await this.#machine.forwardPort({ guest }));
    this.#ports.set(guest, port);
    return port;
  }

  #status(): KeptStatus {
    const { cards, name, kind, isUp, slowdown, lastEnd } = this.#machine;
    const last_end = lastEnd === null ? null : { kind: lastEnd.kind, detail: lastEnd.detail };
    return {
      name,
      backend: kind,
      is_up: isUp,
      slowdown,
      last_end,
      output_dir: this.#outputDir,
      addresses: cards.map((card) => ({ ...card })),
      pid: process.pid,
    };
  }
}

/** The value of what the backend can do; throws a `ToolError` (`unsupported`) for what it cannot. */
function doable<Value>(result: Able<Value>): Value {
  if (result.ok) return result.value;
  throw new ToolError('unsupported', result.message, { status: 2 });
}
