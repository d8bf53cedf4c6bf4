import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SshDestination } from '../../src/host/ssh/destination.js';
import { SshHost, type SshHostOptions } from '../../src/host/ssh/ssh-host.js';
import { container } from '../../src/machine/container/backend.js';
import { baseImage } from '../../src/machine/image/setup.js';
import type { Machine } from '../../src/machine/machine.js';
import { guestDestination } from '../../src/machine/qemu/ssh-access.js';
import { createMachine } from '../../src/machine/start.js';

/** A container with an sshd of its own, which this machine reaches at a forwarded port. */
export class ReachableContainer {
  readonly machine: Machine;
  /** The file of the private key that its users accept. */
  readonly key: string;
  readonly #port: number;
  readonly #dir = mkdtempSync(join(tmpdir(), 'nrt-'));
  readonly #hosts: SshHost[] = [];

  private constructor(machine: Machine, key: string, port: number) {
    this.machine = machine;
    this.key = key;
    this.#port = port;
  }

  /** Starts one; `users` are made in it. */
  static async start(name: string, users: readonly string[] = []): Promise<ReachableContainer> {
    const { root, key } = await baseImage();
    const machine = await createMachine(name, container({ root }));
    for (const user of users)
      await machine.succeed(`
        useradd --create-home --shell /bin/bash ${user}
        cp -r /root/.ssh ~${user}/; chown -R ${user}: ~${user}/.ssh`);
    await machine.succeed('systemctl start ssh');
    const port = await machine.forwardPort({ guest: 22 });
    if (!port.ok) throw new Error(port.message);
    return new ReachableContainer(machine, key, port.value);
  }

  /** How one of its users is reached. */
  destination(user = 'root', more: Partial<SshDestination> = {}): SshDestination {
    const known = guestDestination(this.#port, this.key);
    return { ...known, address: known.address.replace('root', user), ...more };
  }

  host(user = 'root', more: Partial<SshHostOptions> = {}): SshHost {
    const given = { name: 'web', destination: this.destination(user), env: process.env, dir: this.#dir };
    const host = new SshHost({ ...given, ...more });
    this.#hosts.push(host);
    return host;
  }

  async close(): Promise<void> {
    for (const host of this.#hosts) await host.close();
    await this.machine.close();
    rmSync(this.#dir, { recursive: true, force: true });
  }
}
