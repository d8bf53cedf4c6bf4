import type { Deployment } from '../../builds/deployment.js';
import type { Finding } from '../../builds/health.js';
import { truncate } from '../../text/clean.js';
import { formatBytes } from '../../text/size.js';
import type { Words } from '../words.js';

/** What was looked at on a host, and how it was before and after. */
export type Check = { about: Words; before: string; after: Words };

/** What a host was brought back for, or should have been. */
export function reasonsToGoBack({ health }: Deployment): Finding[] {
  return (health?.findings ?? []).filter(({ level }) => level === 'rollback');
}

/** What was looked at on the host, with the numbers before and after; none where it was not looked at. */
export function checksOf(deployment: Deployment): Check[] {
  const { health, health_after_rollback: back, resources } = deployment;
  const found = reasonsToGoBack(deployment);
  return [
    ...(health ? [after('Health', healthWords(found.length))] : []),
    ...found.map(({ message }) => after('', [{ sign: 'bad' as const }, { text: truncate(message, 300) }])),
    ...(back ? [after('After the way back', backWords(back.findings.length))] : []),
    ...memoryChecks(resources),
    ...diskChecks(resources),
  ];
}

function after(about: string, words: Words): Check {
  return { about: [about], before: '', after: words };
}

function healthWords(found: number): Words {
  return found === 0
    ? [{ sign: 'good' }, 'as before, or better']
    : [{ sign: 'bad' }, `${found} to go back for`];
}

function backWords(found: number): Words {
  return found === 0 ? [{ sign: 'good' }, 'as before'] : [{ sign: 'warn' }, `${found} found`];
}

function memoryChecks({ before, after: now }: Deployment['resources']): Check[] {
  const [was, is] = [before?.memory_available_bytes, now?.memory_available_bytes];
  if (was == null || is == null) return [];
  return [{ about: ['Memory available'], before: formatBytes(was), after: [formatBytes(is)] }];
}

function diskChecks({ before, after: now }: Deployment['resources']): Check[] {
  const percent = (used: number, total: number) =>
    total > 0 ? `${Math.round((used / total) * 100)} % used` : '';
  return (now?.disks ?? []).map(({ mount_point: point, used_bytes, total_bytes }) => {
    const earlier = before?.disks.find(({ mount_point }) => mount_point === point);
    return {
      about: [{ code: truncate(point, 60) }],
      before: earlier === undefined ? '' : percent(earlier.used_bytes, earlier.total_bytes),
      after: [percent(used_bytes, total_bytes)],
    };
  });
}
