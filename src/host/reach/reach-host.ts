import { setTimeout as sleep } from 'node:timers/promises';
import type { Environment } from '../../system/environment.js';
import { formatDuration } from '../../text/duration.js';
import type { Host } from '../host.js';
import { HostUnreachable } from '../unreachable.js';
import { tailscaleWords } from './tailscale.js';

export type ReachOptions = {
  /** Where `tailscale` is looked for. */
  env: Environment;
  /** How often it is tried at most; 3 by default, and without limit where it is waited for. */
  tries?: number;
  /** For how long it is tried at least, by whatever number of tries. */
  waitSeconds?: number;
  signal?: AbortSignal;
  /** Receives a sentence when it is first waited, and one a minute from then on. */
  onNotice?: (text: string) => void;
};

const usualTries = 3;
/** Pauses (ms) after each try; the last one is repeated. */
const pausesMs = [1000, 3000, 5000, 10_000];
const noticeMs = 60_000;
/** How long (s) a host that has let us in may take to run nothing. */
const answerSeconds = 20;

/**
 * Waits until a host runs scripts. Rejects with `HostUnreachable` when it has not done so in the tries or the time that there
 * are, or at once where no later try can do better: its key is not the known one, it lets this user not in, or the
 * configuration of ssh is wrong. The error's hint also says what Tailscale knows of it.
 */
export async function reachHost(host: Host, options: ReachOptions): Promise<void> {
  const { waitSeconds, signal, onNotice = () => {} } = options;
  const tries = options.tries ?? (waitSeconds === undefined ? usualTries : Number.POSITIVE_INFINITY);
  const startMs = performance.now();
  const leftMs = () => startMs + (waitSeconds ?? 0) * 1000 - performance.now();
  let saidMs = Number.NEGATIVE_INFINITY;
  for (let count = 1; ; count += 1) {
    const failed = await tried(host, signal);
    if (failed === null) return;
    if (failed.isLasting) throw failed;
    const pauseMs = pausesMs[Math.min(count, pausesMs.length) - 1] ?? 0;
    const isLast = waitSeconds === undefined ? count >= tries : count >= tries || leftMs() < pauseMs;
    if (isLast) throw await explained(host, failed, options);
    if (waitSeconds !== undefined && performance.now() - saidMs >= noticeMs) {
      saidMs = performance.now();
      onNotice(`${failed.message}; it is tried for another ${formatDuration(leftMs() / 1000)}`);
    }
    await sleep(pauseMs, undefined, { ...(signal && { signal }) }).catch(() => signal?.throwIfAborted());
  }
}

async function tried(host: Host, signal?: AbortSignal): Promise<HostUnreachable | null> {
  try {
    await host.run({ script: ':', timeoutSeconds: answerSeconds }, signal);
    return null;
  } catch (thrown) {
    if (thrown instanceof HostUnreachable) return thrown;
    throw thrown;
  }
}

/** The error, with what Tailscale knows. */
async function explained(
  host: Host,
  failed: HostUnreachable,
  { env, signal }: ReachOptions,
): Promise<HostUnreachable> {
  const address = await host.ssh?.address(signal).catch(() => null);
  signal?.throwIfAborted();
  const words = address ? await tailscaleWords(address, env, Date.now()) : null;
  if (words === null) return failed;
  const said = failed.message.slice(failed.message.indexOf(': ') + 2);
  return new HostUnreachable(host.name, said, { hint: [failed.hint, words].filter(Boolean).join(' ') });
}
