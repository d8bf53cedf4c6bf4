import type { Plan } from '../../builds/plan.js';
import type { FailureFamily } from '../../nix/catalogue/index.js';
import { formatBytes } from '../../text/size.js';
import type { DeployPolicy } from '../policy.js';

/** Why a deployment is not begun: a word, the sentence, what to do, and the family of the failure. */
export type Obstacle = { reason: string; message: string; advice: string; family: FailureFamily };

/** What forbids to deploy by a plan, before anything is copied; null where nothing does. */
export function obstacleOf(
  plan: Plan,
  policy: Pick<DeployPolicy, 'allowsOlder' | 'acceptsDataChanges'>,
  isOlder: boolean,
): Obstacle | null {
  const { host, room, data, revisions } = plan;
  if (room.store.enough === false)
    return {
      reason: 'no-room',
      family: 'disk-full',
      message: `the store of ${host} has ${formatBytes(room.store.free_bytes ?? 0)} free, and the system needs ${formatBytes(room.store.needed_bytes ?? 0)}`,
      advice: `Collect garbage there: nix-collect-garbage --delete-older-than 30d`,
    };
  if (room.boot?.enough === false)
    return {
      reason: 'no-room-in-boot',
      family: 'boot-full',
      message: `/boot of ${host} has ${formatBytes(room.boot.free_bytes ?? 0)} free, and the kernel and initrd need ${formatBytes(room.boot.needed_bytes ?? 0)}`,
      advice:
        'Delete old generations there, and set boot.loader.systemd-boot.configurationLimit (or that of GRUB).',
    };
  if (isOlder && !policy.allowsOlder)
    return {
      reason: 'older',
      family: 'preflight',
      message: `${host} runs revision ${short(revisions?.old)}, of which ${short(revisions?.new)} is an ancestor`,
      advice: 'Bring your branch up to date, or say --allow-older.',
    };
  const [first, ...others] = data;
  if (first && !policy.acceptsDataChanges)
    return {
      reason: 'data',
      family: 'preflight',
      message: `${first.unit} goes from ${first.package} ${first.old_version} to ${first.new_version}${others.length > 0 ? `, and ${others.length} more services get another major version` : ''}; a rollback does not undo what that does to data`,
      advice: 'Make a backup, read its release notes, and say --yes.',
    };
  return null;
}

function short(revision: string | null | undefined): string {
  return revision?.slice(0, 12) ?? '?';
}
