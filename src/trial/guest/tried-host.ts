import { setTimeout as sleep } from 'node:timers/promises';
import type { MachineEnd } from '../../builds/trial.js';
import type { Host, HostResult, HostScript } from '../../host/host.js';
import { HostUnreachable } from '../../host/unreachable.js';
import { GuestHost, type Machine } from '../../machine/index.js';
import { ToolError } from '../../system/errors.js';

/** How often (ms) the machine is looked at: a kernel that panics is to be known within a second. */
const lookMs = 100;

/** How a machine ended by itself, before the step is known in which it did. */
type Ended = Omit<MachineEnd, 'step'>;

/**
 * A machine under trial as a host. It is switched on again where it reboots, as hardware does by itself; one that ends in any
 * other way is not: `died` is aborted, and nothing is run in it any more. Times are those of real hardware, which a slower
 * machine gets many times.
 */
export class TriedHost implements Host {
  readonly kind = 'guest';
  readonly name: string;
  readonly #machine: Machine;
  readonly #guest: GuestHost;
  readonly #died = new AbortController();
  readonly #timer: NodeJS.Timeout;
  #bootMs = performance.now();
  #wasUp = true;
  #end: Ended | null = null;
  #reboots = 0;
  #isStarting = false;

  /** Watches a machine that is up, until `close`. `name` is that of the host which it stands for. */
  constructor(machine: Machine, name: string) {
    this.name = name;
    this.#machine = machine;
    this.#guest = new GuestHost(machine);
    this.#timer = setInterval(() => this.#look(), lookMs);
  }

  /** Aborted when the machine has ended by itself, with an error that says how. */
  get died(): AbortSignal {
    return this.#died.signal;
  }

  /** Aborted when the machine has ended by itself, and when `signal` is. */
  diedOr(signal: AbortSignal | undefined): AbortSignal {
    return signal === undefined ? this.died : AbortSignal.any([signal, this.died]);
  }

  /** How the machine has ended by itself; null while it has not. */
  get end(): Ended | null {
    return this.#end;
  }

  /** How often it has rebooted by itself since it is watched. */
  get reboots(): number {
    return this.#reboots;
  }

  /**
   * Resolves when the machine has ended, or has rebooted more often than `reboots`, or after `seconds`. Rejects when `signal`
   * is aborted.
   */
  async untilEnd(reboots: number, seconds: number, signal?: AbortSignal): Promise<void> {
    const deadline = performance.now() + seconds * 1000;
    while (this.#end === null && this.#reboots === reboots && performance.now() < deadline)
      await sleep(lookMs, undefined, { ...(signal && { signal }) });
  }

  async run(script: HostScript, signal?: AbortSignal): Promise<HostResult> {
    this.#look();
    if (this.#end !== null) throw new HostUnreachable(this.name, 'its machine has ended');
    const timeoutSeconds = Math.ceil(script.timeoutSeconds * this.#machine.slowdown);
    return this.#guest.run({ ...script, timeoutSeconds }, this.diedOr(signal));
  }

  /** Looks no more; the machine goes on. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
  }

  #look(): void {
    const { isUp, lastEnd } = this.#machine;
    if (isUp && !this.#wasUp) this.#bootMs = performance.now();
    this.#wasUp = isUp;
    if (isUp || lastEnd === null || this.#end !== null) return;
    const { kind, detail } = lastEnd;
    if (kind === 'reboot') {
      if (this.#isStarting) return;
      this.#reboots += 1;
      this.#isStarting = true;
      // What is in the way of its start is told by the next script.
      this.#machine
        .start()
        .catch(() => {})
        .finally(() => {
          this.#isStarting = false;
        });
      return;
    }
    this.#end = { kind, detail, seconds: Math.round((performance.now() - this.#bootMs) / 100) / 10 };
    this.#died.abort(new ToolError('machine-ended', `${this.name}: its machine has ended (${kind})`));
  }
}
