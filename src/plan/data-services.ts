import type { Plan } from '../builds/plan.js';
import { packageVersionsIn } from '../nix/closure/package-version.js';
import type { ReadUnit } from './units/unit.js';

/**
 * Programs that keep data in a form of their major version, by the names of their packages, and how many parts of a version
 * make the major one: PostgreSQL 9.6 and 10 are two, MariaDB 10.6 and 10.11 as well.
 */
const programs: Readonly<Record<string, number>> = {
  ...{ postgresql: 1, 'postgresql-and-plugins': 1, mysql: 2, mariadb: 2, 'mariadb-server': 2 },
  ...{ 'percona-server': 2, mongodb: 2, redis: 1, valkey: 1, influxdb: 1, influxdb2: 1, clickhouse: 1 },
  ...{ elasticsearch: 1, opensearch: 1, meilisearch: 2, cassandra: 2, couchdb: 1, neo4j: 1, etcd: 2 },
  ...{ consul: 2, vault: 2, zookeeper: 2, openldap: 2, prometheus: 1, grafana: 1, loki: 1 },
  ...{ nextcloud: 1, gitea: 2, forgejo: 1, gitlab: 1, keycloak: 1 },
};

/** A unit by what it runs in the old and in the new system. */
export type ServiceVersions = { unit: string; before: ReadUnit; after: ReadUnit };

/** Services whose data would be taken over by another major version of their program. */
export function dataServices(services: readonly ServiceVersions[]): Plan['data'] {
  return services.flatMap(({ unit, before, after }) => {
    const [old, now] = [packagesOf(before), packagesOf(after)];
    return [...now].flatMap(([name, version]) => {
      const earlier = old.get(name);
      const parts = programs[name] ?? 1;
      if (earlier === undefined || majorOf(earlier, parts) === majorOf(version, parts)) return [];
      return [{ unit, package: name, old_version: earlier, new_version: version }];
    });
  });
}

function majorOf(version: string, parts: number): string {
  return version.split('.').slice(0, parts).join('.');
}

/** Versions of the known programs that a service names, by their packages. */
function packagesOf(unit: ReadUnit): Map<string, string> {
  const values = [...(unit.get('Service')?.values() ?? [])].flat().join(' ');
  return new Map([...packageVersionsIn(values)].filter(([name]) => Object.hasOwn(programs, name)));
}
