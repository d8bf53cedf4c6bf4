import { describe, expect, it } from 'vitest';
import type { ResourceSample } from '../../../src/builds/trial-resources.js';
import { resourceRows } from '../../../src/report/trial/resources.js';
import { type Reading, Samples } from '../../../src/trial/resources/samples.js';

const reading = (seconds: number, changes: Partial<Reading> = {}): Reading => ({
  ...{ seconds, cpu_seconds: seconds / 2, memory_bytes: 1000, disk_bytes: 10 },
  ...{ received_bytes: null, sent_bytes: null },
  ...{ host_load: 1, host_memory_bytes: 5, host_disk_bytes: null },
  ...changes,
});

describe('the samples of a trial', () => {
  it('are at most 200, however long it takes, and lose neither peaks nor the length', () => {
    const samples = new Samples();
    for (let second = 1; second <= 20_000; second += 1)
      samples.add(reading(second, second === 77 ? { memory_bytes: 9999 } : {}));
    expect(samples.all.length).toBeLessThanOrEqual(200);
    expect(samples.all.length).toBeGreaterThanOrEqual(99);
    expect(samples.all.at(-1)?.seconds).toBeGreaterThan(19_700);
    expect(samples.peakMemory).toBe(9999);
    expect(Math.max(...samples.all.map(({ memory_bytes }) => memory_bytes ?? 0))).toBe(9999);
    for (const { cpu_percent } of samples.all) expect(cpu_percent).toBeCloseTo(50, 0);
    const times = samples.all.map(({ seconds }) => seconds);
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
  });

  it('have null for what is not known', () => {
    const samples = new Samples();
    samples.add(reading(1, { cpu_seconds: null, memory_bytes: null }));
    samples.add(reading(2, { cpu_seconds: 4 }));
    samples.add(reading(3, { cpu_seconds: 5 }));
    expect(samples.all.map(({ cpu_percent }) => cpu_percent)).toEqual([null, 400, 100]);
    expect(samples.all[0]?.memory_bytes).toBeNull();
  });
});

describe('the rows of resources', () => {
  const sample = (seconds: number, changes: Partial<ResourceSample> = {}): ResourceSample => {
    const { cpu_seconds: _, ...rest } = reading(seconds);
    return { ...rest, cpu_percent: 50, ...changes };
  };
  const host = { cpus: 2, memory_bytes: 8_000_000_000, disk_bytes: null };

  it('say what was used, and how fast the network was', () => {
    const samples = [0, 1, 3].map((seconds) =>
      sample(seconds, { received_bytes: seconds * 1_000_000, sent_bytes: 0 }),
    );
    const rows = resourceRows({
      resources: {
        ...{ cpu_seconds: 1.5, peak_memory_bytes: 2_000_000, received_bytes: 3_000_000, sent_bytes: 0 },
        ...{ host, samples },
      },
    });
    expect(rows.map(({ what, figures }) => `${what}: ${figures}`)).toEqual([
      'processor: 1.5 s, at most 50 %',
      'memory: at most 1.9 MiB',
      'disk: 10 B',
      'received: 2.9 MiB, at most 976.6 KiB/s',
      'sent: 0 B, at most 0 B/s',
      'load of the host: at most 1.0, with 2 processors',
      'memory of the host: at most 5 B of 7.5 GiB',
    ]);
    expect(rows[3]?.course).toBe(' ██');
    expect(rows[4]?.course).toBe(' ▁▁');
  });

  it('are none where nothing is known', () => {
    expect(resourceRows({})).toEqual([]);
    const unknown = { cpu_seconds: null, peak_memory_bytes: null, received_bytes: null, sent_bytes: null };
    const samples = [
      sample(1, {
        cpu_percent: null,
        memory_bytes: null,
        disk_bytes: null,
        host_load: null,
        host_memory_bytes: null,
      }),
    ];
    expect(resourceRows({ resources: { ...unknown, host, samples } })).toEqual([]);
  });
});
