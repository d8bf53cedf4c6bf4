import type { HostSystem, HostUnit } from '../host/system/host-system.js';
import type { NewSystem } from './plan.js';
import type { HostKnowledge } from './systemd/command.js';
import { Dependencies } from './systemd/dependencies.js';
import { Manager } from './systemd/manager.js';
import { readFstab } from './units/fstab.js';
import { UnitDirectory } from './units/unit-directory.js';

const defaultTarget = 'default.target';

/** Targets that a boot passes (systemd.special(7)), whose files a system may leave to those that come with systemd. */
const systemdTargets = [
  ...['basic', 'sysinit', 'local-fs', 'local-fs-pre', 'swap', 'cryptsetup', 'veritysetup', 'integritysetup'],
  ...['paths', 'slices', 'sockets', 'timers', 'network', 'network-pre', 'network-online', 'nss-lookup'],
  ...['nss-user-lookup', 'remote-fs', 'remote-fs-pre', 'time-set', 'time-sync', 'getty', 'multi-user'],
].map((name) => `${name}.target`);

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
  const units = new UnitDirectory(files, links);
  const elsewhere = systemdTargets.filter((name) => !units.has(name));
  const mounts = readFstab(fstab, { asSystemd: true });
  const manager = new Manager(new Dependencies(units, mounts, elsewhere, elsewhere), new Map(), nothingKnown);
  manager.request([units.has(defaultTarget) ? defaultTarget : 'multi-user.target'], 'start');
  const up = { active: 'active', sub: 'active', wasSkipped: false };
  const states = new Map<string, HostUnit>(
    elsewhere.map((name) => [name, { ...up, fragment: `/usr/lib/systemd/system/${name}` }]),
  );
  for (const [name, { active, sub }] of manager.units)
    if (active !== 'inactive' && !states.has(name))
      states.set(name, { active, sub, fragment: `/etc/systemd/system/${name}`, wasSkipped: false });
  return states;
}
