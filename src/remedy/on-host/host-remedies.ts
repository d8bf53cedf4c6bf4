import { setTimeout as sleep } from 'node:timers/promises';
import type { RemedyRun } from '../../builds/remedy.js';
import type { OwnRemedy } from '../../config/index.js';
import type { Host } from '../../host/host.js';
import type { KnownFailure } from '../../nix/failures/failure.js';
import type { Environment } from '../../system/environment.js';
import type { Place } from '../around.js';
import { furtherAttempts } from '../attempts/attempts.js';
import type { AttemptEnd, AttemptStage, AttemptTerms } from '../attempts/stage.js';
import type { ConfigCopy } from '../config-change.js';
import type { OwnDisk } from '../disks/own-disk.js';
import { trustedOwnRemedies } from '../own.js';
import { lookThere, type OwnNetwork } from './look-there.js';
import { runThere } from './run-there.js';

export type HostRemediesOptions = {
  terms: AttemptTerms;
  place: Extract<Place, 'guest' | 'target'>;
  /** Attempts that were made before, of those that are allowed in all. */
  attemptsBefore?: number;
  /** A user's own, which are run on the host. */
  own?: readonly OwnRemedy[];
  /** With which the patterns of those are matched, on this machine. */
  env: Environment;
  signal?: AbortSignal | undefined;
  /** Of the time that the command may take, in seconds; null without a limit. */
  secondsLeft: () => number | null;
  /** A person's answer; nobody is asked without it. */
  ask?: (question: string) => Promise<boolean>;
  /** Tells whoever watches, and the recording. */
  say: (text: string) => void;
  /** Puts what a command of a remedy prints into the recording. */
  print: (lines: readonly string[]) => void;
  notice: (message: string) => void;
};

/** What is tried on a host: how its end is read, and how it is tried again. */
export type TriedThere<Value> = {
  host: Host;
  /** The way of a machine to the outside, where it was made with one. */
  network?: OwnNetwork | null;
  /** The empty disk of a machine in which an installation is tried. */
  disk?: (() => Promise<OwnDisk>) | null;
  /** The copy of the configuration that remedies may change. */
  config?: ConfigCopy | null;
  /** How an attempt ended that came to its end. */
  read: (value: Value) => AttemptEnd | Promise<AttemptEnd>;
  /** What has failed where one was thrown; null for what no remedy is for, which is thrown on. */
  readThrown?: (thrown: unknown) => KnownFailure | null;
  /** Seconds that it may take with all its attempts; as long as the command where absent. */
  timeoutSeconds?: number;
  /** How many times as long the host takes the times to be that it is given; 1 where absent. */
  slowdown?: number;
  run: (attempt: AttemptThere) => Promise<Value>;
};

/**
 * What an attempt has: settings of Nix, as NIX_CONFIG has them, that are added to those of the host, and the seconds that are left
 * to it; null without a limit.
 */
export type AttemptThere = { settings: string; secondsLeft: number | null };

type Tried<Value> = { value: Value } | { thrown: unknown };

/** Remedies for what is tried on one host, one thing after the other: each has its own, within the attempts that are allowed in all. */
export class HostRemedies {
  /** Of all that was tried, in order. */
  readonly runs: RemedyRun[] = [];
  readonly #options: HostRemediesOptions;

  constructor(options: HostRemediesOptions) {
    this.#options = options;
  }

  /** The names of those that have helped. */
  get helpers(): string[] {
    return helpersIn(this.runs);
  }

  /** How many units may still be restarted, one after the other, each with an attempt after it. */
  get restartsLeft(): number {
    return this.#options.terms.policy === 'all' ? this.#attemptsLeft : 0;
  }

  /**
   * Runs something on a host, and again after remedies as long as it fails. Returns or throws what the last attempt did, and rejects
   * with the signal's reason where a person has stopped it.
   */
  async around<Value>(tried: TriedThere<Value>): Promise<Value> {
    const startMs = performance.now();
    const { timeoutSeconds = null } = tried;
    const first = await settled(tried.run({ settings: '', secondsLeft: timeoutSeconds }));
    if (this.#options.terms.policy === 'off') return resultOf(first);
    const { last, remedies } = await furtherAttempts(first, this.#stage(tried, startMs));
    this.runs.push(...remedies.map((run) => ({ ...run, where: this.#options.place })));
    return resultOf(last);
  }

  #stage<Value>(tried: TriedThere<Value>, startMs: number): AttemptStage<Tried<Value>> {
    const { terms, place, signal, own = [], env, say, print, notice, ask } = this.#options;
    const { host, network = null, disk = null, config = null } = tried;
    const { timeoutSeconds = Number.POSITIVE_INFINITY, slowdown = 1 } = tried;
    const elapsed = () => (performance.now() - startMs) / 1000;
    const building = new Stopwatch();
    const secondsLeft = () => {
      const left = Math.min(
        timeoutSeconds - (elapsed() - building.seconds),
        this.#options.secondsLeft() ?? Number.POSITIVE_INFINITY,
      );
      return Number.isFinite(left) ? Math.max(left, 0) : null;
    };
    return {
      ...{ env: {}, elapsed, say, notice, secondsLeft },
      terms: { ...terms, maxAttempts: this.#attemptsLeft },
      read: async (end) => (signal?.aborted ? { kind: 'stopped' } : readOf(end, tried)),
      look: (failures) => lookThere(failures, { host, place, network, disk, config, notice, signal }),
      own: (failures) => trustedOwnRemedies(own, failures, { directory: '/', env, notice }),
      // What is tried of a changed configuration is built on this machine, which takes none of the host's time.
      config: config && timed(config, building),
      wait: async (seconds) => {
        const waited = await settled(sleep(seconds * 1000, null, { ...(signal && { signal }) }));
        return 'thrown' in waited ? waited : null;
      },
      run: async (command, now) => {
        const left = secondsLeft();
        const limits = { signal, secondsLeft: left === null ? null : left / slowdown };
        const ended = await settled(runThere(host, command, { settings: settingsIn(now), print, ...limits }));
        return 'thrown' in ended ? { kind: 'stopped', result: ended } : ended.value;
      },
      attempt: ({ env: now }) =>
        settled(tried.run({ settings: settingsIn(now), secondsLeft: secondsLeft() })),
      // What changes this machine's files is for no host.
      keep: async () => {},
      undo: async () => 'nothing had changed',
      ask: async (question) => (await ask?.(question)) ?? false,
    };
  }

  /** That may follow first ones. */
  get #attemptsLeft(): number {
    const { attemptsBefore = 0, terms } = this.#options;
    return this.runs.reduce((left, { attempts }) => left - attempts, terms.maxAttempts - attemptsBefore);
  }
}

/** The names of remedies without which there would be no success, each once. */
export function helpersIn(runs: readonly RemedyRun[]): string[] {
  return [...new Set(runs.filter(({ helped }) => helped === true).map(({ name }) => name))];
}

/** The time that several things have taken together. */
class Stopwatch {
  seconds = 0;

  async around<Value>(work: Promise<Value>): Promise<Value> {
    const startMs = performance.now();
    try {
      return await work;
    } finally {
      this.seconds += (performance.now() - startMs) / 1000;
    }
  }
}

function timed(config: ConfigCopy, watch: Stopwatch): ConfigCopy {
  return {
    having: (texts) => config.having(texts),
    change: (changes) => watch.around(config.change(changes)),
    takeBack: () => watch.around(config.takeBack()),
  };
}

/** What is added: the environment of the first attempt has none. */
function settingsIn({ NIX_CONFIG = '' }: Environment): string {
  return NIX_CONFIG;
}

async function readOf<Value>(
  end: Tried<Value>,
  { read, readThrown }: TriedThere<Value>,
): Promise<AttemptEnd> {
  if ('value' in end) return read(end.value);
  const failure = readThrown?.(end.thrown) ?? null;
  return failure === null ? { kind: 'stopped' } : { kind: 'failed', failures: [failure] };
}

function settled<Value>(promise: Promise<Value>): Promise<Tried<Value>> {
  return promise.then(
    (value) => ({ value }),
    (thrown: unknown) => ({ thrown }),
  );
}

function resultOf<Value>(end: Tried<Value>): Value {
  if ('thrown' in end) throw end.thrown;
  return end.value;
}
