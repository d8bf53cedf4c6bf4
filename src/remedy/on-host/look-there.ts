import { nixOnPath } from '../../host/copy/nix-there.js';
import type { Host } from '../../host/host.js';
import type { KnownFailure } from '../../nix/failures/failure.js';
import type { Around, Place } from '../around.js';
import { substitutersIn } from '../look.js';

const askSeconds = 20;
/** `nix config show` is new in 2.20, and `nix show-config` is gone in later ones. */
const script = `${nixOnPath}
nix() { command nix --extra-experimental-features nix-command "$@" --json 2>/dev/null; }
nix config show || nix show-config`;

/** Asks a host what the remedies for these failures have to know of it; what cannot be asked is not known. */
export async function lookThere(
  failures: readonly KnownFailure[],
  { host, place, signal }: { host: Host; place: Place; signal?: AbortSignal | undefined },
): Promise<Around> {
  const mayNeedCaches = place === 'guest' && failures.some(({ family }) => family === 'download');
  return {
    ...{ place, isCommand: false, action: null, hasSwitched: false, extraArgs: [] },
    substituters: mayNeedCaches ? await substitutersThere(host, signal).catch(() => null) : null,
    // The sources are on this machine.
    ...{ untracked: null, flakeDirectory: null, lock: null },
  };
}

async function substitutersThere(host: Host, signal?: AbortSignal): Promise<string[] | null> {
  const { status, stdout } = await host.run({ script, timeoutSeconds: askSeconds }, signal);
  return status === 0 ? substitutersIn(stdout.toString('utf8')) : null;
}
