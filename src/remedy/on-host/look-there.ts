import type { Host } from '../../host/host.js';
import type { FailureFamily } from '../../nix/catalogue/index.js';
import type { KnownFailure } from '../../nix/failures/failure.js';
import { messageOf } from '../../system/errors.js';
import type { Around, OutsideWay, Place } from '../around.js';
import type { ConfigCopy, FileWith } from '../config-change.js';
import { type DiskName, diskNamedIn, quotedNames } from '../disks/disk-name.js';
import { disksIn, ownListingScript } from '../disks/disks-there.js';
import type { Disks, OwnDisk } from '../disks/own-disk.js';
import { nixSettingsScript, substitutersIn } from '../places/substituters.js';

const askSeconds = 20;

/** The way of a machine to the outside, as it was made. */
export type OwnNetwork = Pick<OutsideWay, 'network' | 'ownResolver'>;

type There = {
  host: Host;
  place: Place;
  network: OwnNetwork | null;
  /** The empty disk of a machine in which an installation is tried; null for others. */
  disk: (() => Promise<OwnDisk>) | null;
  /** Null where there is none for remedies. */
  config: ConfigCopy | null;
  notice: (message: string) => void;
  signal?: AbortSignal | undefined;
};

/** Asks a host what the remedies for these failures have to know of it; what cannot be asked is not known. */
export async function lookThere(failures: readonly KnownFailure[], there: There): Promise<Around> {
  const has = (...families: FailureFamily[]) => failures.some(({ family }) => families.includes(family));
  const { place } = there;
  const mayNeedCaches = place === 'guest' && has('download');
  const mayNeedNetwork = has('download', 'git-fetch', 'ssh');
  return {
    ...{ place, isCommand: false, action: null, hasSwitched: false, extraArgs: [] },
    substituters: mayNeedCaches ? await substitutersThere(there).catch(() => null) : null,
    disks: await disksThere(failures, there).catch(() => null),
    hasConfigCopy: there.config !== null,
    guest: mayNeedNetwork ? await networkThere(there).catch(() => null) : null,
    // The sources are on this machine.
    ...{ untracked: null, flakeDirectory: null, lock: null },
    ...{ isElsewhere: false, swap: null, sdks: [], asRoot: [] },
  };
}

/** Of a machine that has a disk of its own: a container shows those of this machine. */
async function disksThere(
  failures: readonly KnownFailure[],
  { host, disk, config, notice, signal }: There,
): Promise<Disks | null> {
  const failure = failures.find(({ family }) => family === 'install-disk');
  if (failure === undefined || disk === null) return null;
  const { stdout } = await host.run({ script: ownListingScript, timeoutSeconds: askSeconds }, signal);
  const seen = disksIn(stdout.toString('utf8'));
  const name = diskNamedIn(failure.message);
  const inConfig = name && config ? await inCopy(config, name, notice) : [];
  return seen && { seen, own: await disk(), inConfig };
}

/** Without a copy the disk may still be found by another name. */
async function inCopy(config: ConfigCopy, name: DiskName, notice: There['notice']): Promise<FileWith[]> {
  try {
    return await config.having((text) => quotedNames(name, text));
  } catch (thrown) {
    notice(`no file of the configuration can be changed for a remedy: ${messageOf(thrown)}`);
    return [];
  }
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
