import { setTimeout as sleep } from 'node:timers/promises';
import { able, unable } from '../able.js';
import type { Backend, Boot, BootEnd, Guest } from '../backend.js';
import type { GuestShell, ShellCommand, ShellResult } from '../guest/shell.js';
import type { PortForward } from '../network/port-forward.js';
import { UnsavedGuest } from '../unsaved-guest.js';

export type MockSettings = {
  /** What a command answers; one that is not answered ends with status 127. */
  answer?: (script: string, command: ShellCommand) => MockAnswer | Promise<MockAnswer>;
  slowdown?: number;
  /** The networks that it has cards for; none by default. What gives them addresses is among the scripts then. */
  vlans?: readonly number[];
  /** False for a guest whose shell never answers. */
  hasShell?: boolean;
};

export type MockAnswer = { status?: number; stdout?: string | Uint8Array; stderr?: string } | undefined;

/**
 * A guest in memory, for tests of what is built on machines: the same `Machine` over it, with commands that are answered
 * by a function, and a console and an end that the test decides.
 */
export class MockGuest extends UnsavedGuest implements Guest {
  readonly slowdown: number;
  readonly vlans: readonly number[];
  /** Every script that was run. */
  readonly scripts: string[] = [];
  /** What was pressed and typed, the networks whose cables are pulled, and the ports that are forwarded. */
  readonly keys: string[] = [];
  typed = '';
  readonly pulled = new Set<number>();
  readonly forwards: PortForward[] = [];
  boots = 0;
  resets = 0;
  isClosed = false;
  readonly #settings: MockSettings;
  #onConsole: (bytes: Uint8Array) => void = () => {};
  #end: (end: BootEnd) => void = () => {};

  constructor(settings: MockSettings = {}) {
    super('mock');
    this.slowdown = settings.slowdown ?? 1;
    this.vlans = settings.vlans ?? [];
    this.#settings = settings;
  }

  /** Prints on the console. */
  print(text: string): void {
    this.#onConsole(Buffer.from(text));
  }

  /** Ends the boot, as a guest does that is shut down, reboots, panics or dies. */
  stop(end: Partial<BootEnd> & Pick<BootEnd, 'kind'>): void {
    this.#end({ status: 0, detail: '', ...end });
  }

  async boot(onConsole: (bytes: Uint8Array) => void): Promise<Boot> {
    this.boots += 1;
    this.#onConsole = onConsole;
    const ended = new Promise<BootEnd>((resolve) => {
      this.#end = resolve;
    });
    return {
      ended,
      connect: async (signal) => {
        if (this.#settings.hasShell === false) await sleep(2 ** 30, undefined, { signal });
        return this.#shell;
      },
      kill: async () => this.stop({ kind: 'stopped', status: 137, detail: 'its power was cut' }),
      shellCommand: async () => unable('mock', 'give a terminal'),
      screenshot: async () => unable('mock', 'take a screenshot'),
      sendKey: async (keys) => {
        this.keys.push(keys);
        return able();
      },
      sendConsole: async (text) => {
        this.typed += text;
        return able();
      },
      setLink: async (vlan, isUp) => {
        if (isUp) this.pulled.delete(vlan);
        else this.pulled.add(vlan);
        return able();
      },
      forwardPort: async (forward) => {
        this.forwards.push(forward);
        return able();
      },
    };
  }

  async reset(): Promise<void> {
    this.resets += 1;
  }

  async close(): Promise<void> {
    this.isClosed = true;
  }

  readonly #shell: GuestShell = {
    run: async (command): Promise<ShellResult> => {
      this.scripts.push(command.script);
      if (
        /^set -euo pipefail; systemctl (poweroff|reboot)|^systemctl (poweroff|reboot)/.test(command.script)
      ) {
        this.stop({ kind: command.script.includes('reboot') ? 'reboot' : 'poweroff' });
        return { status: 0, stdout: Buffer.alloc(0), stderr: Buffer.alloc(0) };
      }
      const answer = await this.#settings.answer?.(command.script, command);
      const { status = answer ? 0 : 127, stdout = '', stderr = '' } = answer ?? {};
      const printed = { stdout: Buffer.from(stdout), stderr: Buffer.from(stderr) };
      if (!command.onStdout) return { status, ...printed };
      command.onStdout(printed.stdout);
      return { status, ...printed, stdout: Buffer.alloc(0) };
    },
  };
}

/** The backend over a mock guest. */
export function mock(guest: MockGuest = new MockGuest()): Backend {
  return {
    kind: 'mock',
    network: () => ({ vlans: guest.vlans, isOutgoingAllowed: false }),
    create: async () => guest,
  };
}
