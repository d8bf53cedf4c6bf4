import type { Finding } from '../builds/health.js';
import type { Thresholds } from '../config/index.js';
import { formatBytes } from '../text/size.js';
import type { HealthSamples } from './samples.js';

/** Memory, waiting and room that are scarcer than before. They are warnings: the cause may be another. */
export function resourceFindings(samples: HealthSamples, thresholds: Thresholds): Finding[] {
  return [
    ...memory(samples, thresholds),
    ...pressure(samples, thresholds),
    ...disks(samples, thresholds),
    ...unitLimits(samples, thresholds),
  ];
}

function warning(kind: string, subject: string | null, message: string): Finding {
  return { kind, level: 'warning', subject, message };
}

function memory({ before, second }: HealthSamples, { memoryPercent }: Thresholds): Finding[] {
  if (before.memory === null || second.memory === null) return [];
  const [was, is] = [before.memory.availableBytes, second.memory.availableBytes];
  if (was - is <= (second.memory.totalBytes * memoryPercent) / 100) return [];
  const message = `${formatBytes(was)} of memory were available and ${formatBytes(is)} are, of ${formatBytes(second.memory.totalBytes)}`;
  return [warning('memory', null, message)];
}

function pressure({ before, second }: HealthSamples, { pressurePoints }: Thresholds): Finding[] {
  return (['cpu', 'memory', 'io'] as const).flatMap((kind) => {
    const [was, is] = [before.pressure[kind], second.pressure[kind]];
    if (was === null || is === null || is - was <= pressurePoints) return [];
    const message = `tasks waited for ${kind === 'io' ? 'the disk' : kind} in ${is} % of the last minute, ${was} % before`;
    return warning('pressure', kind, message);
  });
}

function disks({ before, second }: HealthSamples, { diskPoints }: Thresholds): Finding[] {
  return second.disks.flatMap(({ point, usedBytes, totalBytes }) => {
    const earlier = before.disks.find((disk) => disk.point === point);
    if (!earlier) return [];
    const [was, is] = [(earlier.usedBytes / earlier.totalBytes) * 100, (usedBytes / totalBytes) * 100];
    if (is - was <= diskPoints) return [];
    return warning('disk', point, `${point} was ${was.toFixed(0)} % full and is ${is.toFixed(0)} % full`);
  });
}

function unitLimits({ second }: HealthSamples, { unitMemoryPercent }: Thresholds): Finding[] {
  return [...second.units].flatMap(([name, { memoryBytes, memoryLimitBytes }]) => {
    if (memoryBytes === null || memoryLimitBytes === null || memoryLimitBytes === 0) return [];
    const percent = (memoryBytes / memoryLimitBytes) * 100;
    if (percent <= unitMemoryPercent) return [];
    const message = `${name} uses ${formatBytes(memoryBytes)}, ${percent.toFixed(0)} % of its MemoryMax`;
    return warning('unit-memory', name, message);
  });
}
