import { setTimeout as sleep } from 'node:timers/promises';
import type { Host } from '../host/host.js';
import { HostUnreachable } from '../host/unreachable.js';
import { messageOf } from '../system/errors.js';
import { wholeAnswer } from './answer.js';
import { answerScript, guardScript, type Look, lookScript, lookSeconds, startScript } from './host/calls.js';
import { supervisor } from './host/supervisor.js';
import { systemProfile } from './paths.js';
import { logMark, parseReading, type Reading, refusalIn } from './reading.js';
import { type ActivationRequest, parseRequest, requestText } from './request.js';
import { type ActivationState, finalStates, stateNames } from './states.js';
import { type ActivationVerdict, type KnownBefore, verdictOf } from './verdict.js';

/** How long (s) a host may wait before it answers a look: a connection that is silent for longer may be cut. */
const answerSeconds = 15;
/** Between two attempts to reach a host (ms). */
const retryMs = 500;
/** A host that goes on not answering is told of so often (ms). */
const noticeMs = 60_000;
/** What is done around the runs of switch-to-configuration, each of which is also given 10 s to be killed (s). */
const aroundSeconds = 120;

export type ActivationOptions = {
  /**
   * What the caller has seen and noted: the host's boot id and system before the activation, and the system to activate. It
   * is needed for a host that was booted meanwhile, and has forgotten.
   */
  before?: { bootId: string; current: string; toplevel: string };
  /** Receives the activation's own log as it grows, every byte once. */
  onLog?: (bytes: Uint8Array) => void;
  /** Receives what there is to tell a person: that the host does not answer. */
  onNotice?: (text: string) => void;
};

/** How far an activation is. A verdict of null: the new system runs, and an answer is waited for. */
export type Progress = { verdict: ActivationVerdict | null; reading: Reading | null };

const changing: readonly ActivationState[] = ['starting', 'activating', 'rolling-back', 'committing'];
const notFinal = stateNames.filter((name) => !finalStates.includes(name));

type Times = { switchSeconds: number; longestSeconds: number };

/**
 * An activation on a host, as its client sees it. What decides is on the host: when this process, the connection or the
 * network dies, the supervisor there goes back by itself.
 */
export class Activation {
  readonly id: string;
  readonly #host: Host;
  readonly #profile: string;
  readonly #options: ActivationOptions;
  #known: KnownBefore;
  #times: Times;
  #last: Reading | null = null;
  #refused: string | null = null;
  #logOffset = 0;
  #noticed = { text: '', ms: Number.NEGATIVE_INFINITY };

  private constructor(
    host: Host,
    about: { id: string; profile: string; known: KnownBefore; times: Times },
    options: ActivationOptions,
  ) {
    this.#host = host;
    this.id = about.id;
    this.#profile = about.profile;
    this.#known = about.known;
    this.#times = about.times;
    this.#options = options;
  }

  /**
   * Starts an activation, and returns when it has started, was refused, or the connection was lost. Throws a usage error
   * for a request that is none.
   */
  static async start(
    host: Host,
    request: ActivationRequest,
    options: ActivationOptions = {},
    signal?: AbortSignal,
  ): Promise<Activation> {
    const parsed = parseRequest(request);
    const { id, profile, toplevel, switchSeconds, longestSeconds } = parsed;
    const { before } = options;
    const known = { bootId: before?.bootId ?? null, old: before?.current ?? null, toplevel };
    const activation = new Activation(
      host,
      { id, profile, known, times: { switchSeconds, longestSeconds } },
      options,
    );
    const script = startScript(
      {
        ...{ id, profile, request: requestText(parsed), supervisorBytes: Buffer.byteLength(supervisor) },
        stopSeconds: activation.#stopSeconds,
      },
      activation.#looking(changing),
    );
    // Whether it has begun is then told by the host.
    await activation.#call(script, { input: Buffer.from(supervisor) }, signal).catch(whileUnreachable);
    return activation;
  }

  /** An activation that another client has started, by its name. */
  static find(host: Host, id: string, options: ActivationOptions = {}): Activation {
    const { before } = options;
    const known = {
      bootId: before?.bootId ?? null,
      old: before?.current ?? null,
      toplevel: before?.toplevel ?? null,
    };
    const times = { switchSeconds: 600, longestSeconds: 1800 };
    return new Activation(host, { id, profile: systemProfile, known, times }, options);
  }

  /** What the host has said last. */
  get last(): Reading | null {
    return this.#last;
  }

  /** Asks the host once. Throws `HostUnreachable`. */
  async read(signal?: AbortSignal): Promise<Progress> {
    await this.#call(lookScript(this.#names, this.#looking([])), {}, signal);
    return this.#progress();
  }

  /** Waits until the new system runs, or the end. */
  async tried(signal?: AbortSignal): Promise<Progress> {
    return this.#until(changing, signal);
  }

  /** Waits until the end. `unverified` where the host does not answer for longer than that can take. */
  async ended(signal?: AbortSignal): Promise<ActivationVerdict> {
    const { verdict } = await this.#until(notFinal, signal);
    return verdict ?? { outcome: 'unverified', reason: 'unreachable' };
  }

  /** Lets the time for an answer begin anew, as often as one is still at it. Throws `HostUnreachable`. */
  async keepAlive(signal?: AbortSignal): Promise<Progress> {
    await this.#call(
      answerScript({ ...this.#names, file: 'alive', text: '' }, this.#looking([])),
      {},
      signal,
    );
    return this.#progress();
  }

  /**
   * Says that the host is well, over a connection that is made now, since a host that takes none is not well. Waits until
   * that is committed, or until the host has gone back.
   */
  async acknowledge(signal?: AbortSignal): Promise<ActivationVerdict> {
    return this.#answer('ack', '', signal);
  }

  /** Says that the host is not well, and why in a word of small letters and hyphens. Waits until it has gone back. */
  async refuse(reason: string, signal?: AbortSignal): Promise<ActivationVerdict> {
    return this.#answer('nack', reason.replace(/[^a-z0-9-]/g, '-').slice(0, 64), signal);
  }

  /**
   * Brings an activation to its end that its supervisor and the guard have left, as a host that ran out of memory does:
   * back to the old system, or, where it was acknowledged, to a complete commit. Throws `HostUnreachable`.
   */
  async recover(signal?: AbortSignal): Promise<ActivationVerdict> {
    const { verdict } = await this.read(signal);
    if (verdict?.reason === 'supervisor-lost') {
      const script = guardScript({ ...this.#names, stopSeconds: this.#stopSeconds }, this.#looking(notFinal));
      await this.#call(script, {}, signal);
    }
    return this.ended(signal);
  }

  async #answer(file: 'ack' | 'nack', text: string, signal?: AbortSignal): Promise<ActivationVerdict> {
    const script = answerScript({ ...this.#names, file, text }, this.#looking(notFinal));
    const deadline = performance.now() + this.#times.longestSeconds * 1000;
    for (;;) {
      try {
        await this.#call(script, { isNewConnection: true }, signal);
        break;
      } catch (thrown) {
        this.#unanswered(thrown);
        // The host may be on its way back to a system that can be reached.
        if (performance.now() > deadline) break;
        await sleep(retryMs, undefined, { signal });
      }
    }
    return this.ended(signal);
  }

  /** Looks until the state is none of `states`. A host that does not answer is asked again. */
  async #until(states: readonly ActivationState[], signal?: AbortSignal): Promise<Progress> {
    const { switchSeconds, longestSeconds } = this.#times;
    const limit = performance.now() + (longestSeconds + 4 * (switchSeconds + 10) + aroundSeconds) * 1000;
    for (;;) {
      const progress = this.#progress();
      if (progress.verdict !== null) return progress;
      const state = progress.reading?.state?.state;
      if (state !== undefined && !states.includes(state)) return progress;
      if (performance.now() > limit) return progress;
      try {
        await this.#call(lookScript(this.#names, this.#looking(states)), {}, signal);
      } catch (thrown) {
        this.#unanswered(thrown);
        await sleep(retryMs, undefined, { signal });
      }
    }
  }

  /** Tells of a host that does not answer, and of the same once a minute. Throws all else. */
  #unanswered(thrown: unknown): void {
    whileUnreachable(thrown);
    const [text, ms] = [messageOf(thrown), performance.now()];
    if (text === this.#noticed.text && ms - this.#noticed.ms < noticeMs) return;
    this.#noticed = { text, ms };
    this.#options.onNotice?.(text);
  }

  #progress(): Progress {
    if (this.#refused !== null)
      return { verdict: { outcome: 'refused', reason: this.#refused }, reading: this.#last };
    const reading = this.#last;
    return { verdict: reading && verdictOf(reading, this.#known), reading };
  }

  get #names() {
    return { id: this.id, profile: this.#profile };
  }

  /** A guard and a supervisor that was told to stop have the time of a whole switch. */
  get #stopSeconds(): number {
    return this.#times.switchSeconds + 60;
  }

  #looking(whileStates: readonly ActivationState[]): Look {
    const waitSeconds = whileStates.length === 0 ? 0 : answerSeconds;
    return { whileStates, waitSeconds, logOffset: this.#logOffset };
  }

  async #call(
    script: string,
    how: { input?: Uint8Array; isNewConnection?: boolean },
    signal?: AbortSignal,
  ): Promise<void> {
    const timeoutSeconds = answerSeconds + lookSeconds;
    const result = await this.#host.run({ script, timeoutSeconds, ...how }, signal);
    this.#refused = refusalIn(result.stdout);
    if (this.#refused !== null) return;
    const reading = parseReading(this.#host.name, wholeAnswer(this.#host, result, logMark));
    const { bytes, offset } = reading.log;
    if (offset === this.#logOffset && bytes.length > 0) {
      this.#logOffset += bytes.length;
      this.#options.onLog?.(bytes);
    }
    this.#last = reading;
    const { record, request, host } = reading;
    this.#known = {
      bootId: record?.boot_id || this.#known.bootId || (request && host.boot_id),
      old: record?.old ?? this.#known.old,
      toplevel: request?.new ?? this.#known.toplevel,
    };
    if (request)
      this.#times = { switchSeconds: request.switch_seconds, longestSeconds: request.longest_seconds };
  }
}

/** Throws all but what waiting may mend. */
function whileUnreachable(thrown: unknown): void {
  if (!(thrown instanceof HostUnreachable)) throw thrown;
}
