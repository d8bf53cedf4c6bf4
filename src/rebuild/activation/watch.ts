import type { SwitchCommand } from '../../system/activation/switch-command.js';
import { RebuildProcesses } from '../../system/proc/processes.js';

/** Time between two looks at the processes that are new; a switch takes longer, most often seconds. */
const lookMs = 200;
/** Every so many looks are at all processes, since one that is not new may execute another program. */
const looksPerFullLook = 5;

/** Looks for switch-to-configuration among the processes of a rebuild, which prints little of what it activates. */
export class ActivationWatch {
  /** Each activation once, in the order in which they were seen. */
  readonly seen: SwitchCommand[] = [];
  readonly #known = new Set<string>();
  #timer: NodeJS.Timeout | undefined;

  /** Begins to look at the processes of the rebuild that is marked with `nonce`; `onSwitch` takes what is seen. */
  start(nonce: string, onSwitch: (command: SwitchCommand) => void): void {
    const processes = new RebuildProcesses(nonce, null);
    let looks = 0;
    this.#timer = setInterval(() => {
      for (const command of processes.switches(looks % looksPerFullLook === 0 ? 'all' : 'new').values()) {
        const { action, system, host, journal } = command;
        const key = JSON.stringify([action, system, host, journal?.unit]);
        if (this.#known.has(key)) continue;
        this.#known.add(key);
        this.seen.push(command);
        onSwitch(command);
      }
      looks += 1;
    }, lookMs);
  }

  /** Stops to look. Safe to call twice. */
  end(): void {
    clearInterval(this.#timer);
  }
}
