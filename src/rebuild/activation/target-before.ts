import type { RebuildRequest } from '../request.js';
import { connectionTo, remoteFiles } from './remote-files.js';
import { profileLinkOf, runningSystemLink } from './system-state.js';

/** Asks the target host over ssh which system it runs, while the rebuild builds; nothing waits for the answer. */
export class TargetBefore {
  readonly #asking = new AbortController();
  #system: string | null = null;

  /** Asks the machine that `request` activates. Where that is this one, or it does not answer within 10 s, nothing is known. */
  start(request: Pick<RebuildRequest, 'targetHost' | 'env' | 'extraArgs'>): void {
    const { targetHost, env, extraArgs } = request;
    if (targetHost === null) return;
    const { signal } = this.#asking;
    void remoteFiles(connectionTo(targetHost, env), profileLinkOf(extraArgs), env, signal).then((files) => {
      // An answer that comes once the activation has begun may name the new system.
      if (!signal.aborted) this.#system = files?.target(runningSystemLink) ?? null;
    });
  }

  /** An activation has begun, or the rebuild has ended: later answers do not count. Safe to call twice. */
  end(): void {
    this.#asking.abort();
  }

  /** Store path of the system that the target host ran; null where it did not answer in time. */
  get system(): string | null {
    return this.#system;
  }
}
