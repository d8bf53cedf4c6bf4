import type { Finding } from '../builds/health.js';
import type { HealthPolicy } from './policy.js';
import type { HealthSamples } from './samples.js';

/** Ways to and from the host that worked before the change and do not any more. */
export function networkFindings({ before, second }: HealthSamples, { ports }: HealthPolicy): Finding[] {
  return [
    ...lostRoutes(before, second),
    ...lostNames(before, second),
    ...lostListeners(before, second, ports),
    ...(before.tailscale === 'Running' && second.tailscale !== 'Running'
      ? [finding('tailscale', 'warning', null, `Tailscale was running and is ${second.tailscale ?? 'gone'}`)]
      : []),
  ];
}

type Facts = HealthSamples['before'];

function finding(kind: string, level: Finding['level'], subject: string | null, message: string): Finding {
  return { kind, level, subject, message };
}

function lostRoutes(before: Facts, after: Facts): Finding[] {
  return (['v4', 'v6'] as const)
    .filter((version) => before.routes?.[version] && after.routes?.[version] === false)
    .map((version) => {
      const name = version === 'v4' ? 'IPv4' : 'IPv6';
      // A router announces itself when it likes to; a host that keeps the other route can be reached.
      const level = version === 'v6' && after.routes?.v4 ? 'warning' : 'rollback';
      return finding('route-lost', level, name, `there was a default route for ${name} and is none`);
    });
}

function lostNames(before: Facts, after: Facts): Finding[] {
  return [...after.names]
    .filter(([name, resolves]) => !resolves && before.names.get(name) === true)
    .map(([name]) => finding('name-lost', 'rollback', name, `${name} resolved before and does not any more`));
}

/** Ports that programs get by chance are no news; Linux gives those from 32768 on. */
const firstEphemeralPort = 32_768;

function lostListeners(before: Facts, after: Facts, critical: readonly number[]): Finding[] {
  if (before.listeners === null) return [];
  const [was, is] = [portsOf(before.listeners), portsOf(after.listeners ?? new Set())];
  return [...was]
    .filter((port) => !is.has(port) && (port < firstEphemeralPort || critical.includes(port)))
    .map((port) => {
      const level = critical.includes(port) ? 'rollback' : 'warning';
      return finding(
        'port-lost',
        level,
        String(port),
        `TCP port ${port} was listened on and is not any more`,
      );
    });
}

function portsOf(listeners: ReadonlySet<string>): Set<number> {
  const ports = [...listeners].map((address) => Number(address.slice(address.lastIndexOf(':') + 1)));
  return new Set(ports.filter((port) => port > 0));
}
