import type { Host, HostResult, HostScript } from '../../host/host.js';

/** A host that counts the calls of it. */
export class CountedHost implements Host {
  readonly #host: Host;
  readonly ssh: Host['ssh'];
  #calls = 0;

  constructor(host: Host) {
    this.#host = host;
    this.ssh = host.ssh;
  }

  get name(): string {
    return this.#host.name;
  }

  get kind(): Host['kind'] {
    return this.#host.kind;
  }

  get calls(): number {
    return this.#calls;
  }

  run(script: HostScript, signal?: AbortSignal): Promise<HostResult> {
    this.#calls += 1;
    return this.#host.run(script, signal);
  }

  close(): Promise<void> {
    return this.#host.close();
  }
}
