import type { Host } from '../../host/host.js';
import type { FailureFamily } from '../../nix/catalogue/index.js';
import type { KnownFailure } from '../../nix/failures/failure.js';
import type { Around, OutsideWay, Place } from '../around.js';
import { nixSettingsScript, substitutersIn } from '../places/substituters.js';

const askSeconds = 20;

/** The way of a machine to the outside, as it was made. */
export type OwnNetwork = Pick<OutsideWay, 'network' | 'ownResolver'>;

type There = { host: Host; place: Place; network: OwnNetwork | null; signal?: AbortSignal | undefined };

/** Asks a host what the remedies for these failures have to know of it; what cannot be asked is not known. */
export async function lookThere(failures: readonly KnownFailure[], there: There): Promise<Around> {
  const has = (...families: FailureFamily[]) => failures.some(({ family }) => families.includes(family));
  const { place } = there;
  const mayNeedCaches = place === 'guest' && has('download');
  const mayNeedNetwork = has('download', 'git-fetch', 'ssh');
  return {
    ...{ place, isCommand: false, action: null, hasSwitched: false, extraArgs: [] },
    substituters: mayNeedCaches ? await substitutersThere(there).catch(() => null) : null,
    guest: mayNeedNetwork ? await networkThere(there).catch(() => null) : null,
    // The sources are on this machine.
    ...{ untracked: null, flakeDirectory: null, lock: null },
    ...{ isElsewhere: false, swap: null, sdks: [], asRoot: [] },
  };
}

async function substitutersThere({ host, signal }: There): Promise<string[] | null> {
  const { status, stdout } = await host.run(
    { script: nixSettingsScript, timeoutSeconds: askSeconds },
    signal,
  );
  return status === 0 ? substitutersIn(stdout.toString('utf8')) : null;
}

/** Whether the kernel has a way out, on a card that is up; then the resolvers. */
const networkScript = `ip -4 route show default | grep -v linkdown | grep -q . && echo route
sed -n 's/^nameserver[[:space:]]*//p' /etc/resolv.conf`;

async function networkThere({ host, network, signal }: There): Promise<OutsideWay | null> {
  if (network === null) return null;
  const { stdout } = await host.run({ script: networkScript, timeoutSeconds: askSeconds }, signal);
  const lines = stdout.toString('utf8').split('\n');
  return { ...network, hasRoute: lines[0] === 'route', resolvers: lines.filter((line) => line !== 'route') };
}
