import type { Trial } from '../../builds/trial.js';
import type { ResourceSample, TrialResources } from '../../builds/trial-resources.js';
import { formatBytes } from '../../text/size.js';
import { sparkline } from '../../text/sparkline.js';

export const resourcesTitle = 'What its machine has used';

/** One thing that was sampled: its name, the figures in words, and how it went over the trial, in block characters. */
export type ResourceRow = { what: string; figures: string; course: string };

const width = 30;

/** What the machine of a trial has used, and what this one had besides; what is not known is left out. */
export function resourceRows({ resources }: Pick<Trial, 'resources'>): ResourceRow[] {
  if (resources === undefined || resources.samples.length === 0) return [];
  const { samples, host, cpu_seconds: cpu, peak_memory_bytes: memory } = resources;
  const of = (key: keyof ResourceSample) => samples.map((sample) => sample[key]);
  const most = (key: keyof ResourceSample) => highest(of(key));
  const [percent, disk, load] = [most('cpu_percent'), of('disk_bytes').at(-1) ?? null, most('host_load')];
  const [hostMemory, hostDisk] = [most('host_memory_bytes'), most('host_disk_bytes')];
  const rows: (ResourceRow | null)[] = [
    cpu === null || percent === null
      ? null
      : row('processor', `${cpu.toFixed(1)} s, at most ${Math.round(percent)} %`, of('cpu_percent')),
    memory === null ? null : row('memory', `at most ${formatBytes(memory)}`, of('memory_bytes')),
    disk === null ? null : row('disk', formatBytes(disk), of('disk_bytes')),
    networkRow('received', resources.received_bytes, ratesOf(samples, 'received_bytes')),
    networkRow('sent', resources.sent_bytes, ratesOf(samples, 'sent_bytes')),
    load === null
      ? null
      : row('load of the host', `at most ${load.toFixed(1)}, with ${host.cpus} processors`, of('host_load')),
    ofAll('memory of the host', hostMemory, host.memory_bytes, of('host_memory_bytes')),
    ofAll('disk of the host', hostDisk, host.disk_bytes, of('host_disk_bytes')),
  ];
  return rows.filter((one) => one !== null);
}

function row(what: string, figures: string, values: readonly (number | null)[]): ResourceRow {
  const bins = binned(values);
  // Where nothing was used, nothing is drawn high.
  const course =
    highest(bins) === 0 ? bins.map((bin) => (bin === null ? ' ' : '▁')).join('') : sparkline(bins);
  return { what, figures, course };
}

function networkRow(what: string, bytes: number | null, rates: (number | null)[]): ResourceRow | null {
  if (bytes === null) return null;
  const fastest = highest(rates);
  const most = fastest === null ? '' : `, at most ${formatBytes(Math.round(fastest))}/s`;
  return row(what, `${formatBytes(bytes)}${most}`, rates);
}

function ofAll(
  what: string,
  used: number | null,
  all: number | null,
  values: readonly (number | null)[],
): ResourceRow | null {
  if (used === null) return null;
  return row(what, `at most ${formatBytes(used)}${all === null ? '' : ` of ${formatBytes(all)}`}`, values);
}

/** Bytes a second between each sample and the one before it. */
function ratesOf(
  samples: TrialResources['samples'],
  key: 'received_bytes' | 'sent_bytes',
): (number | null)[] {
  return samples.map((sample, index) => {
    const before = samples[index - 1];
    const [now, then] = [sample[key], before?.[key] ?? null];
    if (before === undefined || now === null || then === null) return null;
    return Math.max(0, now - then) / (sample.seconds - before.seconds);
  });
}

function highest(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : Math.max(...known);
}

/** As many values as there is room for: the highest of each part. */
function binned(values: readonly (number | null)[]): (number | null)[] {
  if (values.length <= width) return [...values];
  return Array.from({ length: width }, (_, index) =>
    highest(
      values.slice(
        Math.floor((index * values.length) / width),
        Math.floor(((index + 1) * values.length) / width),
      ),
    ),
  );
}
