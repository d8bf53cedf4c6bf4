import type { HostSystem, HostUnit } from '../host/system/host-system.js';
import type { NewSystem } from './plan.js';
import type { HostKnowledge } from './systemd/command.js';
import { Dependencies } from './systemd/dependencies.js';
import { Manager } from './systemd/manager.js';
import { readFstab } from './units/fstab.js';
import { UnitDirectory } from './units/unit-directory.js';

/** Nothing is known of a machine that nobody asked. */
const nothingKnown: HostKnowledge = {
  virtualization: null,
  wasSkipped: () => false,
  pathExists: () => null,
};

/**
 * A host as a boot of `system` would leave it, where none is asked: the units are up that the system's default target brings up
 * by what their files say. What a person or a device has started since, and what is full or failed, is not in it.
 */
export function bootedHost(system: Omit<NewSystem, 'etc'>): HostSystem {
  const { toplevel, units, fstab, closure, revision, manager, managerSettings } = system;
  return {
    ...{ current: toplevel, booted: toplevel, profile: toplevel, units, fstab, closure, revision },
    ...{ manager, managerSettings, states: statesAfterBoot(units, fstab) },
    left: { start: [], restart: [], reload: [] },
    ...{ virtualization: null, absent: new Set(), free: { store: null, boot: null } },
  };
}

/** The units that systemd has up or failed once it has reached the default target. */
export function statesAfterBoot({ files, links }: NewSystem['units'], fstab: string): Map<string, HostUnit> {
  const mounts = readFstab(fstab, { asSystemd: true });
  const dependencies = new Dependencies(new UnitDirectory(files, links), mounts, [], []);
  const manager = new Manager(dependencies, new Map(), nothingKnown);
  manager.request(['default.target'], 'start');
  const states = new Map<string, HostUnit>();
  for (const [name, { active, sub }] of manager.units)
    if (active !== 'inactive')
      states.set(name, { active, sub, fragment: `/etc/systemd/system/${name}`, wasSkipped: false });
  return states;
}
