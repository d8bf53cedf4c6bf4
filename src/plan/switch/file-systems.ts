import { readFstab } from '../units/fstab.js';
import { escapedPath } from '../units/names.js';
import type { Changes } from './changes.js';
import type { SwitchRules } from './rules.js';

/**
 * Notes which file systems are unmounted, remounted and mounted anew; new ones are mounted by local-fs.target. Returns the
 * swap devices that are switched off.
 */
export function compareFileSystems(
  before: string,
  after: string,
  rules: SwitchRules,
  changes: Changes,
): string[] {
  const [old, now] = [readFstab(before), readFstab(after)];
  for (const [point, entry] of old.mounts) {
    const name = escapedPath(point);
    const unit = `${name}.mount`;
    const next = now.mounts.get(point);
    if (next === undefined) {
      const isAutomount = rules.stopsAutomounts && entry.options.includes('x-systemd.automount');
      changes.note('stop', isAutomount ? `${name}.automount` : unit, {
        kind: 'file-system',
        what: 'removed',
      });
      continue;
    }
    const isOther = entry.device !== next.device || entry.type !== next.type;
    const needsMount = isOther && point !== '/' && point !== '/nix';
    if (needsMount) changes.note('restart', unit, { kind: 'file-system', what: 'device' });
    else if (entry.options !== next.options)
      changes.note('reload', unit, { kind: 'file-system', what: 'options' });
    else if (isOther) changes.note('skip', unit, { kind: 'file-system', what: 'device' });
  }
  return [...old.swaps].filter((device) => !now.swaps.has(device));
}
