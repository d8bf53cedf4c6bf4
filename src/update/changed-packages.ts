import { readFile } from 'node:fs/promises';
import type { HeldPackage } from '../builds/known-issues.js';
import type { HostPreview } from '../builds/update-preview.js';
import { compareVersions } from '../nix/closure/package-version.js';
import type { PackageChange } from '../nix/closure/result.js';
import { derivationSystem } from '../nix/derivation-system.js';
import type { ChangedPackage } from './issues/judge.js';

/** A package that changes in the same way on these hosts. */
export type HostsChange = ChangedPackage & { hosts: string[] };

/** The packages that come in a new version, by the system of the hosts that they come to: `x86_64-linux`. */
export async function changedPackages(
  hosts: readonly HostPreview[],
): Promise<ReadonlyMap<string, readonly HostsChange[]>> {
  const found = new Map<string, Map<string, HostsChange>>();
  for (const { host, packages, new_derivation } of hosts) {
    if (packages === null || new_derivation === null) continue;
    const system = await systemOf(new_derivation);
    const known = found.get(system) ?? new Map<string, HostsChange>();
    found.set(system, known);
    for (const change of packages.flatMap(newVersions)) {
      const key = JSON.stringify([change.name, change.before, change.after]);
      const same = known.get(key);
      if (same) same.hosts.push(host);
      else known.set(key, { ...change, hosts: [host] });
    }
  }
  return new Map([...found].map(([system, changes]) => [system, [...changes.values()]]));
}

/** Where the file of a derivation cannot be read, its hosts are taken to be like this machine. */
async function systemOf(derivation: string): Promise<string> {
  const text = await readFile(derivation, 'utf8').catch(() => '');
  return derivationSystem(text) ?? `${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}-linux`;
}

/** Each new version with the one that it replaces. What has no version is a file of the configuration, and no package. */
export function newVersions({ name, old_versions, new_versions }: PackageChange): ChangedPackage[] {
  const gone = old_versions.filter((version) => version !== '' && !new_versions.includes(version));
  const come = new_versions.filter((version) => version !== '' && !old_versions.includes(version));
  return come.map((after) => {
    const lower = gone.filter((version) => compareVersions(version, after) < 0);
    return { name, before: lower.at(-1) ?? gone.at(-1) ?? null, after };
  });
}

/** The packages that a person holds and that would change, by host. */
export function heldPackages(hosts: readonly HostPreview[], hold: readonly string[]): HeldPackage[] {
  const held = new Set(hold);
  return hosts.flatMap(({ host, packages }) =>
    (packages ?? [])
      .filter(({ name }) => held.has(name))
      .map(({ name, change, old_versions, new_versions }) => ({
        ...{ name, host, change, old_versions, new_versions },
      })),
  );
}
