import type { Socket } from 'node:net';
import { ByteReader } from './byte-reader.js';

/** How long the other end may take to answer before it is asked again. */
const greetingMs = 5000;

/** A connection to whatever answers commands in a guest. What arrives waits in `reader`. */
export class SerialLine {
  readonly reader = new ByteReader();
  readonly #socket: Socket;
  readonly #onData = (chunk: Buffer) => this.reader.push(chunk);
  readonly #onClose = () => this.reader.end();

  /** Takes over the connection, until `release`. */
  constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', this.#onData);
    socket.once('close', this.#onClose);
    if (socket.destroyed) this.reader.end();
  }

  /** Lets another one have the connection. */
  release(): void {
    this.#socket.off('data', this.#onData);
    this.#socket.off('close', this.#onClose);
    this.reader.end();
  }

  write(bytes: string | Uint8Array): void {
    this.#socket.write(bytes);
  }

  /** Resolves when the line `ready` has come. Further answers are to be passed over. */
  async greet(greeting: string, ready: string): Promise<void> {
    const greet = () => this.write(`${greeting}\n`);
    greet();
    // What is written before the guest has opened its end may be lost, or be read by a shell that ends just then.
    const again = setInterval(greet, greetingMs);
    try {
      while ((await this.reader.line()) !== ready);
    } finally {
      clearInterval(again);
    }
  }
}
