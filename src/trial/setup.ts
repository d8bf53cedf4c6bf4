import type { TrialSetup } from '../builds/trial.js';
import type { Backend } from '../machine/index.js';
import { createMachine, GuestHost, type Machine } from '../machine/index.js';
import type { SequelStage } from '../rebuild/sequel.js';
import { addedSettings } from '../remedy/on-host/exported.js';
import type { HostRemedies } from '../remedy/on-host/host-remedies.js';
import type { Environment } from '../system/environment.js';
import { ToolError } from '../system/errors.js';
import { randomHex } from '../system/random.js';
import { stripControls } from '../text/clean.js';
import { counted } from '../text/counted.js';
import { formatDuration } from '../text/duration.js';
import { filledLines } from '../text/lines.js';
import type { TrialGuest } from './guest/guest-kind.js';
import { trialNumbers } from './numbers.js';
import { failuresIn } from './script/failures-in.js';

/** Where a setup is run and what is said of it goes. */
type Place = { env: Environment; stage: SequelStage; signal: AbortSignal | undefined };
/** And what is done where it fails. */
type RunPlace = Place & { remedies: HostRemedies };

type Ran = { status: number; lines: string[] };

const longSeconds = trialNumbers.scriptSeconds.otherwise;
const shownTail = 3;

/** The limit of machines that go on from a container. */
const diskAlone =
  'what the setup has started does not run: a container has no memory to go on from, and its files are booted';

/**
 * What is done in a machine before trials are made in others that go on from it. The first of them that asks has it run, and the
 * others wait. A NixOS host boots its own system at once and shares the store, which cannot be saved, and an installer has a second
 * disk: there it is run in each.
 */
export class Setup {
  readonly #script: string;
  #first: Promise<{ backend: Backend; seconds: number }> | null = null;
  #remedies: HostRemedies | null = null;

  /** `script` is for bash. */
  constructor(script: string) {
    this.#script = script;
  }

  /** The names of remedies without which it would have failed, where it was run once. */
  get helpers(): readonly string[] {
    return this.#remedies?.helpers ?? [];
  }

  /** Whether it can be run before the machine of a trial is there. */
  static precedes({ canGoOn = true }: Pick<TrialGuest, 'canGoOn'>): boolean {
    return canGoOn;
  }

  /**
   * A guest that goes on from where the setup has ended. Only who asks first has remedies run. Rejects with a `ToolError` (`setup-failed`) for a script that fails, for
   * everyone who asks.
   */
  async prepared(guest: TrialGuest, place: RunPlace): Promise<{ guest: TrialGuest; setup: TrialSetup }> {
    const { stage } = place;
    const isFirst = this.#first === null;
    if (this.#first === null) {
      this.#remedies = place.remedies;
      this.#first = this.#seed(guest, place);
    }
    if (!isFirst) stage.print(['the setup is run once, for this trial and others']);
    const { backend, seconds } = await this.#first;
    const limits = backend.kind === 'container' ? [...guest.limits, diskAlone] : guest.limits;
    return { guest: { ...guest, backend, limits }, setup: { command: this.#script, once: true, seconds } };
  }

  /** Runs it in the machine of one trial. */
  async runIn(machine: Machine, place: RunPlace): Promise<TrialSetup> {
    return { command: this.#script, once: false, seconds: await this.#run(machine, place) };
  }

  async #seed({ backend }: TrialGuest, place: RunPlace): Promise<{ backend: Backend; seconds: number }> {
    const { env, stage, signal } = place;
    stage.print([`the setup is run once in a machine (${backend.kind}), from which trials go on`]);
    const machine = await createMachine(`setup-${randomHex(3)}`, backend, {
      ...{ env, redaction: stage.redaction, onNotice: (text) => stage.notice(text) },
    });
    const cutOff = () => void machine.close().catch(() => {});
    signal?.addEventListener('abort', cutOff);
    try {
      signal?.throwIfAborted();
      const seconds = await this.#run(machine, place);
      const seed = await machine.seed();
      if (!seed.ok) throw new ToolError('setup-failed', `no trial can go on from its setup: ${seed.message}`);
      return { backend: seed.value, seconds };
    } finally {
      signal?.removeEventListener('abort', cutOff);
      await machine.close();
    }
  }

  async #run(machine: Machine, { stage, remedies }: RunPlace): Promise<number> {
    const startMs = performance.now();
    const { status, lines } = await remedies.around<Ran>({
      ...{ host: new GuestHost(machine), network: machine.wayOut },
      read: ({ status, lines }) => failuresIn(lines.join('\n'), status),
      timeoutSeconds: longSeconds * machine.slowdown,
      run: async ({ settings, secondsLeft }) => {
        const script = ['exec 2>&1', addedSettings(settings), this.#script].join('\n');
        const left = secondsLeft === null ? longSeconds : secondsLeft / machine.slowdown;
        const { status, stdout } = await machine.execute(script, { timeoutSeconds: Math.max(1, left) });
        const lines = filledLines(stripControls(stdout));
        stage.print(lines);
        return { status, lines };
      },
    });
    const seconds = Math.round(performance.now() - startMs) / 1000;
    stage.print([`the setup has ended with status ${status} after ${formatDuration(seconds)}`]);
    if (status === 0) return seconds;
    const tail = lines.slice(-shownTail).join(' ');
    throw new ToolError('setup-failed', `the setup ended with status ${status}${tail ? `: ${tail}` : ''}`, {
      hint: `The recording has what it printed (${counted(lines.length, 'line')}).`,
    });
  }
}
