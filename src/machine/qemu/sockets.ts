import { createServer, type Server, type Socket } from 'node:net';

/**
 * A unix socket on which QEMU connects to us. We listen before QEMU starts, so that there is no moment at which it is not
 * there yet, and no byte of a console is missed.
 */
export class ListeningSocket {
  readonly path: string;
  readonly socket: Promise<Socket>;
  readonly #server: Server;

  private constructor(path: string, server: Server) {
    this.path = path;
    this.#server = server;
    this.socket = new Promise((resolve) => {
      server.once('connection', (socket) => {
        // An exited QEMU closes with an error.
        socket.on('error', () => {});
        server.close();
        resolve(socket);
      });
    });
  }

  /** Listens at a path where nothing is. */
  static async at(path: string): Promise<ListeningSocket> {
    const server = createServer();
    const listening = new ListeningSocket(path, server);
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(path, resolve);
    });
    server.unref();
    return listening;
  }

  /** Stops listening. */
  close(): void {
    this.#server.close();
  }
}
