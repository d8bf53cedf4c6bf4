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
  /** A person's answer; nobody is asked without it. */
  ask?: (question: string) => Promise<boolean>;
  /** Tells whoever watches, and the recording. */
  say: (text: string) => void;
  /** Puts what a command of a remedy prints into the recording. */
  print: (lines: readonly string[]) => void;
  notice: (message: string) => void;
};

/** What is tried on a host: how its end is read, and how it is tried again with settings of Nix, as `NIX_CONFIG` has them. */
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
  run: (attempt: { env: Environment }) => Promise<Value>;
};

type Tried<Value> = { value: Value } | { thrown: unknown };

/** Remedies for what is tried on one host, one thing after the other: each has its own, within the attempts that are allowed in all. */
export class HostRemedies {
  /** Of all that was tried, in order. */
  readonly runs: RemedyRun[] = [];
  readonly #options: HostRemediesOptions;
  readonly #startMs = performance.now();

  constructor(options: HostRemediesOptions) {
    this.#options = options;
  }

  /** The names of those that have helped. */
  get helpers(): string[] {
    return helpersIn(this.runs);
  }

  /** Whether a unit may be restarted, after which a host is verified once more. */
  get mayRestartUnits(): boolean {
    return this.#options.terms.policy === 'all';
  }

  /**
   * Runs something on a host, and again after remedies as long as it fails. Returns or throws what the last attempt did, and rejects
   * with the signal's reason where a person has stopped it.
   */
  async around<Value>(tried: TriedThere<Value>): Promise<Value> {
    const first = await settled(tried.run({ env: {} }));
    if (this.#options.terms.policy === 'off') return resultOf(first);
    const { last, remedies } = await furtherAttempts(first, this.#stage(tried));
    this.runs.push(...remedies.map((run) => ({ ...run, where: this.#options.place })));
    return resultOf(last);
  }

  #stage<Value>(tried: TriedThere<Value>): AttemptStage<Tried<Value>> {
    const { terms, place, signal, own = [], env, say, print, notice, ask } = this.#options;
    const { host, network = null, disk = null, config = null } = tried;
    const elapsed = () => (performance.now() - this.#startMs) / 1000;
    return {
      ...{ env: {}, elapsed, say, notice, secondsLeft: () => null },
      terms: { ...terms, maxAttempts: terms.maxAttempts - this.#attempts },
      read: async (end) => (signal?.aborted ? { kind: 'stopped' } : readOf(end, tried)),
      look: (failures) => lookThere(failures, { host, place, network, disk, config, signal }),
      own: (failures) => trustedOwnRemedies(own, failures, { directory: '/', env, notice }),
      config,
      wait: async (seconds) => {
        const waited = await settled(sleep(seconds * 1000, null, { ...(signal && { signal }) }));
        return 'thrown' in waited ? waited : null;
      },
      run: async (command, now) => {
        const ended = await settled(runThere(host, command, { env: now, print, signal }));
        return 'thrown' in ended ? { kind: 'stopped', result: ended } : ended.value;
      },
      attempt: ({ env: now }) => settled(tried.run({ env: now })),
      // What changes this machine's files is for no host.
      keep: async () => {},
      undo: async () => 'nothing had changed',
      ask: async (question) => (await ask?.(question)) ?? false,
    };
  }

  /** Made so far, beside first ones. */
  get #attempts(): number {
    const { attemptsBefore = 0 } = this.#options;
    return this.runs.reduce((sum, { attempts }) => sum + attempts, attemptsBefore);
  }
}

/** The names of remedies without which there would be no success, each once. */
export function helpersIn(runs: readonly RemedyRun[]): string[] {
  return [...new Set(runs.filter(({ helped }) => helped === true).map(({ name }) => name))];
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
