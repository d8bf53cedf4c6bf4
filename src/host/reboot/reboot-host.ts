import { setTimeout as sleep } from 'node:timers/promises';
import { isStorePath } from '../../nix/store-path.js';
import { ToolError, usageError } from '../../system/errors.js';
import { formatDuration } from '../../text/duration.js';
import type { Host } from '../host.js';
import { askInSections, linesOf } from '../sections.js';
import { systemLinks } from '../system/script.js';
import { HostUnreachable } from '../unreachable.js';
import { rebootScript } from './reboot-script.js';

export type RebootOptions = {
  /** The boot that is to end, as /proc/sys/kernel/random/boot_id has it. */
  before: string;
  /** Store path of the system that is to boot. */
  toplevel: string;
  /** How long its next boot may take until it runs scripts. */
  waitSeconds: number;
  signal?: AbortSignal;
  /** Receives a sentence where no one-shot entry was set, and one a minute while it is waited. */
  onNotice?: (text: string) => void;
};

/** A host after its reboot. */
export type Rebooted = {
  bootId: string;
  /** Store paths of the systems that it has booted and that it runs; null where it has no such link. */
  booted: string | null;
  current: string | null;
  /** The loader that has a one-shot entry for the boot; null where it booted what its loader boots by default. */
  oneShot: 'systemd-boot' | 'grub' | null;
  /** From the call to its answer. */
  seconds: number;
};

const answerSeconds = 60;
/** Between two questions (ms). One over ssh is a connection; one to a guest of this machine waits in its shell. */
const pauseMs = { local: 2000, ssh: 2000, guest: 250 } as const;
const noticeMs = 60_000;

/**
 * Reboots a host where scripts run as root, and waits until another boot of it answers over a new connection. Throws a
 * ToolError: `boot-changed` where another boot runs already, `no-reboot` where none could be started, `not-back` where none has
 * answered in time; and rejects with the signal's reason, or with a lasting `HostUnreachable`.
 */
export async function rebootHost(host: Host, options: RebootOptions): Promise<Rebooted> {
  const { before, toplevel, waitSeconds, signal, onNotice = () => {} } = options;
  if (!isStorePath(toplevel)) throw usageError('no-system', `${toplevel} is no store path`);
  const startMs = performance.now();
  const question = {
    script: rebootScript(toplevel, before, host.kind),
    timeoutSeconds: answerSeconds,
    ...{ tells: 'whether it reboots', needs: 'root, coreutils, grep and systemd' },
  };
  const sections = await askInSections(host, question, signal).catch(whereLost);
  const line = (name: string) => linesOf(sections?.get(name))[0] ?? '';
  if (sections?.has('another-boot'))
    throw new ToolError('boot-changed', `${host.name} has been rebooted by something else in the meantime`, {
      hint: 'Nothing was done. Look at what it runs, and deploy again.',
    });
  if (sections !== null && line('reboot') !== 'started')
    throw new ToolError('no-reboot', `${host.name} has not started a reboot`, {
      hint: 'It needs root and systemd-run. "systemctl reboot" on it tells more.',
    });
  const oneShot = loaderIn(line('entry'));
  if (sections === null) onNotice(`${host.name} has not answered whether it reboots`);
  else if (oneShot === null)
    onNotice(
      `${host.name} boots what its boot loader boots by default: no entry for one boot alone could be set`,
    );
  const back = await cameBack(host, { before, startMs, waitSeconds, onNotice, signal });
  return { ...back, oneShot, seconds: (performance.now() - startMs) / 1000 };
}

/** A connection that was lost may have been lost by the reboot. */
function whereLost(thrown: unknown): null {
  if (thrown instanceof HostUnreachable && !thrown.isLasting) return null;
  throw thrown;
}

function loaderIn(said: string): Rebooted['oneShot'] {
  const [, loader] = /^one-shot (systemd-boot|grub) /.exec(said) ?? [];
  return loader === 'systemd-boot' || loader === 'grub' ? loader : null;
}

type Waiting = {
  before: string;
  startMs: number;
  waitSeconds: number;
  onNotice: (text: string) => void;
  signal: AbortSignal | undefined;
};

/** Asks until another boot answers. What is lasting for a host that is up is not for one that boots: its initrd has other keys. */
async function cameBack(
  host: Host,
  { before, startMs, waitSeconds, onNotice, signal }: Waiting,
): Promise<Pick<Rebooted, 'bootId' | 'booted' | 'current'>> {
  let seen = 'it has not gone down';
  let [saidMs, hint] = [startMs, ''];
  const endMs = startMs + waitSeconds * 1000;
  while (performance.now() < endMs) {
    await sleep(pauseMs[host.kind], undefined, { ...(signal && { signal }) }).catch(() =>
      signal?.throwIfAborted(),
    );
    const found = await state(host, endMs, signal);
    if ('bootId' in found && found.bootId !== before) return found;
    if ('bootId' in found) seen = 'it has not gone down';
    else [seen, hint] = [found.failure.message, found.failure.hint];
    if (performance.now() - saidMs < noticeMs) continue;
    saidMs = performance.now();
    onNotice(
      `${host.name} has not come back yet: ${seen}; it is waited for another ${formatDuration((endMs - saidMs) / 1000)}`,
    );
  }
  throw new ToolError(
    'not-back',
    `${host.name} has not come back within ${formatDuration(waitSeconds)} of its reboot: ${seen}`,
    {
      hint: [
        'Look at its console: it may wait for a passphrase, check its disks, or hang.',
        'Where it does not boot, switch it off and on and choose an earlier generation in the menu of its boot loader;',
        'a one-shot entry is gone after one boot, and the next one is that of the default.',
        hint,
      ]
        .filter(Boolean)
        .join(' '),
    },
  );
}

type Found = Pick<Rebooted, 'bootId' | 'booted' | 'current'> | { failure: { message: string; hint: string } };

async function state(host: Host, endMs: number, signal?: AbortSignal): Promise<Found> {
  const question = {
    script: `say boot; cat /proc/sys/kernel/random/boot_id
say booted; readlink -f ${systemLinks.booted}
say current; readlink -f ${systemLinks.current}`,
    timeoutSeconds: 20,
    isNewConnection: true,
    ...{ tells: 'which boot it is', needs: 'coreutils' },
  };
  const late = AbortSignal.timeout(Math.max(1, Math.ceil(endMs - performance.now())));
  const stop = signal === undefined ? late : AbortSignal.any([signal, late]);
  try {
    const sections = await askInSections(host, question, stop);
    const line = (name: string) => linesOf(sections.get(name))[0];
    const path = (name: string) => {
      const found = line(name);
      return found !== undefined && isStorePath(found) ? found : null;
    };
    return { bootId: line('boot') ?? '', booted: path('booted'), current: path('current') };
  } catch (thrown) {
    signal?.throwIfAborted();
    if (late.aborted) return { failure: { message: 'it does not answer', hint: '' } };
    if (thrown instanceof HostUnreachable || thrown instanceof ToolError) return { failure: thrown };
    throw thrown;
  }
}
