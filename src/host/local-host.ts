import type { Environment } from '../system/environment.js';
import { runBound } from '../system/proc/run-bound.js';
import { type Host, type HostResult, type HostScript, killAfterSeconds } from './host.js';

/** This machine. A script ends with this process. */
export class LocalHost implements Host {
  readonly kind = 'local';
  readonly name: string;
  readonly #env: Environment;

  constructor(name: string, env: Environment) {
    this.name = name;
    this.#env = env;
  }

  async run(
    { script, input, timeoutSeconds, onStdout }: HostScript,
    signal?: AbortSignal,
  ): Promise<HostResult> {
    signal?.throwIfAborted();
    const times = [String(killAfterSeconds), String(timeoutSeconds)];
    const argv = ['timeout', '-k', ...times, '/bin/sh', '-c', script];
    const result = await runBound(argv, { env: this.#env, input, onStdout, ...(signal ? { signal } : {}) });
    signal?.throwIfAborted();
    return result;
  }

  async close(): Promise<void> {}
}
