import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { isStorePath } from '../../nix/store-path.js';
import { ToolError } from '../../system/errors.js';
import type { Hardware } from './arguments.js';
import { ListeningSocket } from './sockets.js';

/** The name of the serial port to which a guest writes the path of the system that it boots next. */
export const bootPort = 'org.nixos-rebuild-test.boot';

/** A line that is longer is no path. */
const mostCharacters = 4096;

/**
 * What boots next, as a guest with that port says it: a boot loader's entry, kept by the driver. A guest may write anything, and
 * only whole lines that are store paths count.
 */
export class BootEntry {
  /** A store path. */
  system: string;
  #rest = '';
  #closed: Promise<void> = Promise.resolve();

  constructor(system: string) {
    this.system = system;
  }

  /** Listens for one boot, at the path of a socket; returns QEMU's arguments for the port, on the bus of the driver's shell. */
  async listen(path: string): Promise<{ args: string[]; close: () => void }> {
    const waiting = await ListeningSocket.at(path);
    this.#rest = '';
    this.#closed = waiting.socket.then(
      (socket) =>
        new Promise((resolve) => {
          socket.on('data', (bytes: Buffer) => this.push(bytes.toString('latin1')));
          socket.once('close', () => resolve());
        }),
    );
    return {
      args: [
        ...['-chardev', `socket,id=boot,path=${path.replaceAll(',', ',,')}`],
        ...['-device', `virtserialport,chardev=boot,name=${bootPort}`],
      ],
      close: () => waiting.close(),
    };
  }

  /** Takes what the guest has written. */
  push(text: string): void {
    const lines = (this.#rest + text).split('\n');
    this.#rest = (lines.pop() ?? '').slice(0, mostCharacters);
    this.system = lines.findLast((line) => isStorePath(line)) ?? this.system;
  }

  /** Resolves when all that the last boot has written was read; its QEMU has ended. */
  async settled(): Promise<void> {
    await this.#closed;
  }
}

/**
 * The kernel of a system of NixOS as QEMU boots it directly, with its own initrd and parameters, and its `init`. `more` comes last
 * and wins. Throws a `ToolError` (`no-kernel`) where a file is missing, or is outside of the store: what it names was built from
 * others' sources, and QEMU would hand the file to the guest.
 */
export async function kernelOf(system: string, more: string): Promise<NonNullable<Hardware['kernel']>> {
  const inStore = async (name: string) => {
    const path = await realpath(join(system, name)).catch(() => null);
    if (path === null || !isStorePath(path.split('/').slice(0, 4).join('/')))
      throw new ToolError('no-kernel', `${system} has no ${name} in the store, and cannot be booted`);
    return path;
  };
  const [image, initrd, parameters] = await Promise.all([
    inStore('kernel'),
    inStore('initrd'),
    inStore('kernel-params').then((path) => readFile(path, 'utf8')),
  ]);
  return { image, initrd, parameters: `${parameters.trim()} init=${system}/init ${more}` };
}
