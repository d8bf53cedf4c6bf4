import { join } from 'node:path';
import type { Environment } from '../system/environment.js';
import { ToolError, usageError } from '../system/errors.js';
import { randomHex } from '../system/random.js';
import { type Able, able } from './able.js';
import type { Backend, Boot } from './backend.js';
import { hostNameOf } from './name.js';
import { NetworkedMachine, type NetworkedParts } from './networked-machine.js';
import { recogniseText } from './screen/recognised-text.js';
import { copyFromHost, copyFromMachine } from './transfer.js';
import { expressionOf, type WaitOptions, waitUntil } from './wait.js';

export type MachineParts = NetworkedParts & {
  env: Environment;
  /** Where files may be put that nobody keeps. */
  dir: string;
  /** Makes another machine with the same options. */
  sibling: (name: string, backend: Backend) => Promise<Machine>;
  /** Whether its first boot goes on from another machine. */
  isForked: boolean;
};

/** A guest as it was at one moment. */
export class MachineSnapshot {
  /** The name of the machine that it is one of. */
  readonly machine: string;
  /** The backend's. */
  readonly saved: unknown;
  /** What the guest knew of its network. */
  readonly told: ReadonlySet<string>;

  constructor(machine: string, saved: unknown, told: ReadonlySet<string>) {
    this.machine = machine;
    this.saved = saved;
    this.told = told;
  }
}

/**
 * A name and an identity of its own for a guest that was another one until now. Words of the shell alone: under
 * emulation each program takes a twentieth of a second to start.
 */
function forkedScript(name: string): string {
  const host = hostNameOf(name);
  return [
    `echo ${host} >/proc/sys/kernel/hostname`,
    `[ ! -s /etc/hostname ] || echo ${host} >/etc/hostname`,
    `id=${randomHex(16)}; echo $id >/etc/machine-id`,
    // Where it is no link to the one above.
    '[ ! -f /var/lib/dbus/machine-id ] || echo $id >/var/lib/dbus/machine-id',
  ].join('; ');
}

/** For a guest that was asleep, which has the time of its snapshot. */
function presentTime(): string {
  return `date -s @${(Date.now() / 1000).toFixed(3)} >/dev/null`;
}

/**
 * A machine: power, console, screen and commands, in the words of NixOS' test driver. It is made by `startMachines` or
 * `createMachine`, and ends with this process at the latest. Every wait has a deadline, and its error holds what was last
 * seen.
 */
export class Machine extends NetworkedMachine {
  readonly #parts: Pick<MachineParts, 'sibling' | 'env' | 'dir'>;
  /** Until it has been told that it is another machine than the one it goes on from. */
  #isUntold: boolean;

  constructor({ sibling, env, dir, isForked, ...parts }: MachineParts) {
    super(parts);
    this.#parts = { sibling, env, dir };
    this.#isUntold = isForked;
  }

  override async start(): Promise<void> {
    if (!this.#isUntold) return super.start();
    this.mute();
    await super.start();
    if (!this.#isUntold) return;
    this.#isUntold = false;
    this.prepare(() => forkedScript(this.name));
    this.prepare(presentTime);
  }

  /** Writes the guest's screen as a PNG file. */
  async screenshot(file: string): Promise<Able> {
    return this.#bootFor('take a screenshot').screenshot(file, 'png');
  }

  /** The text on the guest's screen, as tesseract recognises it: as it was drawn, and enlarged, dark on light. */
  async getScreenTextVariants(): Promise<Able<string[]>> {
    const file = join(this.#parts.dir, `screen-${randomHex(4)}.ppm`);
    const taken = await this.#bootFor('show its screen').screenshot(file, 'ppm');
    return taken.ok ? able(await recogniseText(file, this.#parts.env)) : taken;
  }

  /** The text on the guest's screen, as tesseract recognises it. */
  async getScreenText(): Promise<Able<string>> {
    const texts = await this.getScreenTextVariants();
    return texts.ok ? able(texts.value.at(-1) ?? '') : texts;
  }

  /** Waits until the text on the screen, as tesseract recognises it, matches. Returns the match. */
  async waitForText(pattern: RegExp | string, options: WaitOptions = {}): Promise<Able<RegExpMatchArray>> {
    const expression = expressionOf(pattern);
    return waitUntil<Able<RegExpMatchArray>>(
      { ...this.waitOf(options), what: `${expression} on the screen` },
      async () => {
        const texts = await this.getScreenTextVariants();
        if (!texts.ok) return { done: texts };
        for (const text of texts.value) {
          const found = text.match(expression);
          if (found) return { done: able(found) };
        }
        return { seen: texts.value.at(-1) ?? '' };
      },
    );
  }

  /** Presses keys together, such as `ctrl-alt-delete` or `ret`, in QEMU's names. */
  async sendKey(keys: string): Promise<Able> {
    return this.#bootFor('press keys').sendKey(keys);
  }

  /** Types text on the keyboard, a key after the other; a US layout is assumed. */
  async sendChars(text: string): Promise<Able> {
    for (const character of text) {
      const pressed = await this.sendKey(character);
      if (!pressed.ok) return pressed;
    }
    return able();
  }

  /** What a virtual terminal shows, such as `1` for tty1: its rows, without blanks at their ends. */
  async getTtyText(tty: number): Promise<string> {
    const text = await this.succeed(`stty -F /dev/tty${tty} size; cat /dev/vcs${tty}`);
    const [size = '', screen = ''] = [text.slice(0, text.indexOf('\n')), text.slice(text.indexOf('\n') + 1)];
    const cols = Number(size.split(' ')[1]);
    if (!(cols > 0)) throw new ToolError('no-tty', `${this.name}: tty${tty} has no size: ${size}`);
    const rows = Array.from({ length: Math.ceil(screen.length / cols) }, (_, row) =>
      screen.slice(row * cols, (row + 1) * cols).trimEnd(),
    );
    return rows.join('\n').trimEnd();
  }

  /** Waits until what a virtual terminal shows matches. Returns the match. */
  async waitUntilTtyMatches(
    tty: number,
    pattern: RegExp | string,
    options: WaitOptions = {},
  ): Promise<RegExpMatchArray> {
    const expression = expressionOf(pattern);
    return waitUntil({ ...this.waitOf(options), what: `${expression} on tty${tty}` }, async () => {
      const text = await this.getTtyText(tty);
      const found = text.match(expression);
      return found === null ? { seen: text } : { done: found };
    });
  }

  /** Copies a file, or what is in a directory, from this machine to a path in the guest. */
  async copyFromHost(source: string, target: string): Promise<void> {
    await copyFromHost(this, source, target);
  }

  /** Copies a file, or what is in a directory, from the guest to a path on this machine. */
  async copyFromMachine(source: string, target: string): Promise<void> {
    await copyFromMachine(this, source, target);
  }

  /** Types text into the serial console. */
  async sendConsole(text: string): Promise<Able> {
    return this.#bootFor('type').sendConsole(text);
  }

  /**
   * The command line of a program that gives a person at a terminal a root shell in the guest. Containers have one; a
   * virtual machine is reached over ssh, at a port that is forwarded.
   */
  async shellCommand(): Promise<Able<string[]>> {
    await this.connect();
    return this.#bootFor('give a shell').shellCommand();
  }

  #bootFor(what: string): Boot {
    if (this.running) return this.running.boot;
    throw new ToolError('machine-off', `${this.name}: the machine is off, and cannot ${what}`);
  }

  /**
   * Saves the running guest, with its memory and its disk, and goes on. In QEMU that takes a tenth of a second, and
   * commands that are under way are waited for.
   */
  async snapshot(): Promise<Able<MachineSnapshot>> {
    await this.connect();
    await this.succeed('sync');
    const [running, told] = [this.running, this.toldNetwork];
    if (!running) throw this.stopped('before it was saved');
    // The end of this boot is not the end of the guest.
    this.replace(running, true);
    const saved = await this.parts.guest.snapshot(this.newConsole()).catch((thrown) => {
      this.replace(running, false);
      throw thrown;
    });
    if (!saved.ok) {
      this.replace(running, false);
      return saved;
    }
    this.followRestored(saved.value.boot, told);
    await this.#restored();
    return able(new MachineSnapshot(this.name, saved.value.snapshot, told));
  }

  /** Goes on from a snapshot of this machine; what happened since then is undone. */
  async revert(snapshot: MachineSnapshot): Promise<Able> {
    if (snapshot.machine !== this.name)
      throw usageError('foreign-snapshot', `${this.name}: the snapshot is one of ${snapshot.machine}`);
    await this.abandon();
    this.mute();
    const restored = await this.parts.guest.restore(snapshot.saved, this.newConsole());
    if (!restored.ok) return restored;
    this.followRestored(restored.value, snapshot.told);
    await this.#restored();
    return able();
  }

  /**
   * Starts machines that go on from a snapshot of this one, all at once, on its networks. Each has its own name, addresses,
   * machine id and random numbers, and the present time; disk and memory are copied where they are written.
   */
  async fork(snapshot: MachineSnapshot, names: readonly string[]): Promise<Able<Machine[]>> {
    const backend = this.parts.guest.fork(snapshot.saved);
    if (!backend.ok) return backend;
    const forks: Machine[] = [];
    try {
      for (const name of names) forks.push(await this.#parts.sibling(name, backend.value));
      await Promise.all(forks.map((fork) => fork.connect()));
      return able(forks);
    } catch (thrown) {
      await Promise.all(forks.map((fork) => fork.close()));
      throw thrown;
    }
  }

  /**
   * Ends this machine, and returns a backend whose machines go on from it, each as one of its own: those of QEMU from its memory
   * and its disk, containers from its disk alone, which they boot. They may be started as long as this process runs.
   */
  async seed(): Promise<Able<Backend>> {
    const saved = await this.snapshot();
    if (saved.ok) {
      const backend = this.parts.guest.fork(saved.value.saved);
      await this.close();
      return backend;
    }
    if (!this.parts.guest.handOver) return saved;
    await this.shutdown();
    const backend = await this.parts.guest.handOver();
    await this.close();
    return backend;
  }

  async #restored(): Promise<void> {
    this.prepare(presentTime);
    await this.connect();
  }
}
