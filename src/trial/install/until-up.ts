import { setTimeout as sleep } from 'node:timers/promises';
import { panicWords } from '../../machine/console/console-text.js';
import type { Machine } from '../../machine/index.js';
import { ToolError } from '../../system/errors.js';
import { formatDuration } from '../../text/duration.js';
import type { InstalledReach } from '../guest/installer.js';
import type { TriedHost } from '../guest/tried-host.js';
import { bootTrouble, hasLoginPrompt } from './boot-troubles.js';

/** How often (ms) the console is looked at. */
const lookMs = 250;
/** How long (ms) a kernel that has panicked may take to end its machine; one that was not told to never does. */
const panicMs = 1500;
/** How long (s, on hardware) a machine may take to end itself, after its shell or after it has said what is wrong. */
const endSeconds = 1;
/** How long (s, on hardware) the installer's machine may take to go down. */
const shutdownSeconds = 120;

type Wait = {
  reach: InstalledReach;
  /** How long (s, on hardware) the installed system may take. */
  bootSeconds: number;
  signal?: AbortSignal | undefined;
};

/**
 * Reboots the machine of an installer, which was detached, and waits until what was installed is up: its shell answers, or its
 * console asks for a login. Rejects with a `ToolError` that says what its console tells, as soon as it does, or that the time is
 * over; with the signal's reason where a person stops the trial.
 */
export async function bootInstalled(machine: Machine, host: TriedHost, wait: Wait): Promise<void> {
  const { signal } = wait;
  const before = host.reboots;
  // The shell is often gone before its answer.
  await host
    .run({ script: 'sync; systemctl reboot --no-block || reboot', timeoutSeconds: 60 }, signal)
    .catch(() => {});
  signal?.throwIfAborted();
  await host.untilEnd(before, shutdownSeconds * machine.slowdown, signal);
  if (host.reboots === before)
    throw new ToolError(
      'not-booted',
      `the machine of the installer did not go down within ${shutdownSeconds * machine.slowdown} s`,
    );
  await untilUp(machine, host, wait);
}

async function untilUp(
  machine: Machine,
  host: TriedHost,
  { reach, bootSeconds, signal }: Wait,
): Promise<void> {
  const limit = bootSeconds * machine.slowdown;
  const deadline = performance.now() + limit * 1000;
  let isUp = false;
  let failure: unknown = null;
  await machine.start();
  if (reach !== 'login')
    machine.connect({ timeoutSeconds: bootSeconds }).then(
      () => {
        isUp = true;
      },
      (thrown) => {
        failure = thrown;
      },
    );
  while (!isUp) {
    signal?.throwIfAborted();
    const printed = machine.bootLog();
    if (printed.includes(panicWords)) await endPanicked(machine);
    const trouble = bootTrouble(printed);
    // How it ended is the answer, where it does: the shell is gone before its machine is, and the last words come before.
    if (failure !== null || trouble !== null)
      await host.untilEnd(host.reboots, endSeconds * machine.slowdown, signal);
    if (host.died.aborted) throw host.died.reason;
    if (trouble !== null) throw new ToolError('not-booted', trouble);
    if (failure !== null) throw failure;
    isUp ||= reach === 'login' && hasLoginPrompt(printed);
    if (!isUp && performance.now() > deadline)
      throw new ToolError('not-booted', `it was not up within ${formatDuration(limit)}`);
    if (!isUp) await sleep(lookMs, undefined, { ...(signal && { signal }) });
  }
}

/** A kernel that was not told to end its machine hangs: its power is cut, which its panic is then the reason of. */
async function endPanicked(machine: Machine): Promise<void> {
  await sleep(panicMs);
  await machine.crash();
}
