import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Environment } from '../../system/environment.js';
import { failureReason, hasSucceeded, runProgram } from '../../system/programs.js';
import type { Confinement } from './answer.js';

/** How exposed services are that a configuration adds or changes, 0 to 10 by `systemd-analyze security`; null for a new one. */
export type Exposure = { service: string; before: number | null; now: number };

/** So many services of a configuration are scored, which takes a second. */
const mostServices = 400;
const deadlineMs = 30_000;

/**
 * Scores the services whose confinement differs from that of a base, before and now, as this machine's systemd does. Services
 * that are the same are left out. Returns why, as a reason, where systemd-analyze is not here or cannot do it (before 250).
 */
export async function readExposures(
  base: Readonly<Record<string, Confinement>>,
  next: Readonly<Record<string, Confinement>>,
  edges: { env: Environment; signal?: AbortSignal },
): Promise<{ exposures: Exposure[] } | { reason: string }> {
  const changed = Object.keys(next)
    .filter((service) => JSON.stringify(base[service]) !== JSON.stringify(next[service]))
    .slice(0, mostServices);
  if (changed.length === 0) return { exposures: [] };
  const known = changed.filter((service) => base[service] !== undefined);
  const texts = [
    ...changed.map((name) => unitText(next[name])),
    ...known.map((name) => unitText(base[name])),
  ];
  const scores = await scored(texts, edges);
  if ('reason' in scores) return scores;
  const earlier = new Map(known.map((name, index) => [name, scores.values.get(changed.length + index)]));
  const exposures = changed.flatMap((service, index): Exposure[] => {
    const now = scores.values.get(index);
    return now === undefined ? [] : [{ service, before: earlier.get(service) ?? null, now }];
  });
  return { exposures };
}

/** A unit with the settings that confine it, and a program that is none of its own. */
function unitText(confinement: Confinement | undefined): string {
  const lines = Object.entries(confinement ?? {}).flatMap(([key, value]) =>
    [value].flat().map((one) => `${key}=${String(one).replaceAll(/[\r\n]/g, ' ')}`),
  );
  return `${['[Service]', 'ExecStart=/bin/true', ...lines].join('\n')}\n`;
}

/** The scores of units by their places in the list. */
async function scored(
  texts: readonly string[],
  { env, signal }: { env: Environment; signal?: AbortSignal },
): Promise<{ values: Map<number, number> } | { reason: string }> {
  const root = await mkdtemp(join(tmpdir(), 'nrt-'));
  try {
    const units = join(root, 'etc/systemd/system');
    await mkdir(units, { recursive: true });
    // The names of services are not those of files.
    const names = texts.map((_, index) => `u${index}.service`);
    await Promise.all(texts.map((text, index) => writeFile(join(units, `u${index}.service`), text)));
    const argv = ['systemd-analyze', 'security', '--no-pager', '--offline=true', `--root=${root}`, ...names];
    const result = await runProgram(argv, {
      env: { ...env, LC_ALL: 'C', SYSTEMD_EMOJI: '0', SYSTEMD_COLORS: '0' },
      timeoutMs: deadlineMs,
      ...(signal && { signal }),
    });
    signal?.throwIfAborted();
    if (!hasSucceeded(result)) return { reason: `systemd-analyze security: ${failureReason(result)}` };
    const lines = result.stdout.matchAll(/Overall exposure level for u(\d{1,4})\.service: (\d{1,2}\.\d)/g);
    return { values: new Map([...lines].map(([, index, score]) => [Number(index), Number(score)])) };
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}
