import type { Socket } from 'node:net';
import { z } from 'zod';
import { ToolError } from '../../system/errors.js';

const eventSchema = z.object({ event: z.string(), data: z.record(z.string(), z.unknown()).default({}) });
export type QmpEvent = z.infer<typeof eventSchema>;

const answerSchema = z.object({
  id: z.number().optional(),
  return: z.unknown().optional(),
  error: z.object({ class: z.string(), desc: z.string() }).optional(),
});

const commandMs = 60_000;

type Pending = { resolve: (value: unknown) => void; reject: (thrown: unknown) => void };

/**
 * A client of QEMU's machine protocol (docs/interop/qmp-spec.rst): a JSON value a line. Every command has a deadline,
 * since an answer to a line that QEMU cannot parse has no id.
 */
export class Qmp {
  readonly #socket: Socket;
  readonly #pending = new Map<number, Pending>();
  readonly #onEvent: (event: QmpEvent) => void;
  #greeted: () => void = () => {};
  #lastId = 0;
  #rest = '';

  private constructor(socket: Socket, onEvent: (event: QmpEvent) => void) {
    this.#socket = socket;
    this.#onEvent = onEvent;
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => this.#push(text));
    socket.once('close', () => this.#close());
  }

  /** Greets QEMU; resolves when it takes commands. `onEvent` receives every event. */
  static async open(socket: Socket, onEvent: (event: QmpEvent) => void): Promise<Qmp> {
    const qmp = new Qmp(socket, onEvent);
    await new Promise<void>((resolve, reject) => {
      qmp.#greeted = resolve;
      socket.once('close', () => reject(closed('qmp_capabilities')));
    });
    await qmp.command('qmp_capabilities');
    return qmp;
  }

  /** Runs a command; resolves with what it returns. Throws a `ToolError` (`qmp`) with QEMU's words. */
  command(execute: string, args: Record<string, unknown> = {}, timeoutMs = commandMs): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) return reject(closed(execute));
      const timer = setTimeout(() => {
        this.#pending.delete(id);
        reject(new ToolError('qmp', `QEMU did not answer ${execute} in ${timeoutMs / 1000} s`));
      }, timeoutMs);
      const settle = (how: () => void) => {
        clearTimeout(timer);
        how();
      };
      this.#pending.set(id, {
        resolve: (value) => settle(() => resolve(value)),
        reject: (thrown) =>
          settle(() =>
            reject(thrown instanceof ToolError ? thrown : new ToolError('qmp', `${execute}: ${thrown}`)),
          ),
      });
      this.#socket.write(`${JSON.stringify({ execute, arguments: args, id })}\n`);
    });
  }

  /** Runs a command of the human monitor, for what QMP lacks; resolves with what it prints. */
  async monitor(line: string): Promise<string> {
    return z.string().parse(await this.command('human-monitor-command', { 'command-line': line }));
  }

  #push(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) if (line.trim() !== '') this.#take(JSON.parse(line));
  }

  #take(message: unknown): void {
    const event = eventSchema.safeParse(message);
    if (typeof message === 'object' && message !== null && 'QMP' in message) this.#greeted();
    else if (event.success) this.#onEvent(event.data);
    else this.#answer(answerSchema.parse(message));
  }

  #answer({ id, error, return: value }: z.infer<typeof answerSchema>): void {
    const pending = id === undefined ? undefined : this.#pending.get(id);
    if (id === undefined || !pending) return;
    this.#pending.delete(id);
    if (error) pending.reject(error.desc);
    else pending.resolve(value);
  }

  #close(): void {
    for (const { reject } of this.#pending.values()) reject(closed('a command'));
    this.#pending.clear();
  }
}

function closed(command: string): ToolError {
  return new ToolError('qmp', `QEMU closed its monitor before it answered ${command}`);
}
