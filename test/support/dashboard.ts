import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Deployment, deploymentSchema } from '../../src/builds/deployment.js';
import type { Metadata } from '../../src/builds/metadata.js';
import { type Trial, trialSchema } from '../../src/builds/trial.js';
import { writeBuild } from '../unit/dashboard/sample.js';
import { metadata } from '../unit/history/builders.js';

const fixture = async (name: string): Promise<unknown> =>
  JSON.parse(await readFile(join('test/fixtures/dashboard', name), 'utf8'));

/** A deployment as it was recorded: its host took the new system (`deployed`), or went back (`rolled-back`). */
export async function recordedDeployment(which: 'deployed' | 'rolled-back'): Promise<Deployment> {
  return deploymentSchema.parse(await fixture(`${which}.json`));
}

/** A trial as it was recorded, of a system one of whose units fails. */
export async function recordedTrial(): Promise<Trial> {
  return trialSchema.parse(await fixture('tried.json'));
}

/** What the machine of a trial has used, sampled as often as there are percents of its processor. */
export function machineResources(percents: readonly (number | null)[]): NonNullable<Trial['resources']> {
  const host = { host_load: 0.5, host_memory_bytes: 2e9, host_disk_bytes: 3e9 };
  return {
    ...{ cpu_seconds: 3.5, peak_memory_bytes: 64 * 1024 * 1024, received_bytes: null, sent_bytes: null },
    host: { cpus: 2, memory_bytes: 4e9, disk_bytes: 9e9 },
    samples: percents.map((cpu_percent, index) => ({
      ...{ seconds: index + 1, cpu_percent, memory_bytes: 64 * 1024 * 1024, disk_bytes: 4096 },
      ...{ received_bytes: null, sent_bytes: null, ...host },
    })),
  };
}

/** The metadata of the build that a deployment or a trial is in, as far as it follows from that. */
export function metadataAround(
  { host, outcome, success, failure, timestamp, duration_seconds }: Deployment | Trial,
  action: string,
): Metadata {
  return metadata({
    ...{
      host,
      outcome,
      success,
      failure: failure as Metadata['failure'],
      timestamp,
      duration_seconds,
      action,
    },
    ...{ failures: (failure === null ? [] : [failure]) as Metadata['failures'] },
    error_message: failure?.message ?? null,
    files: { log: 'rebuild.log', cast: 'rebuild.cast', frames: null, screenshot: 'final.png', gif: null },
  });
}

/** Writes the directory of a deployment's build; returns it. */
export async function writeDeployment(root: string, deployment: Deployment): Promise<string> {
  const dir = await writeBuild(root, metadataAround(deployment, deployment.action));
  await writeFile(join(dir, 'deployment.json'), JSON.stringify(deployment));
  return dir;
}

/** Writes the directory of a trial's build, with the files of its machine's console; returns it. */
export async function writeTrial(root: string, trial: Trial): Promise<string> {
  const dir = await writeBuild(root, metadataAround(trial, 'trial'));
  await writeFile(join(dir, 'trial.json'), JSON.stringify(trial));
  const console = join(dir, 'console/web1');
  await mkdir(console, { recursive: true });
  await writeFile(join(console, 'console.log'), 'Reached target multi-user.target\n');
  await writeFile(join(console, 'final.png'), await readFile(join(dir, 'final.png')));
  return dir;
}

/** A value with `text` in the place of every text in it, but for words that its schema knows alone, and times. */
export function withEveryText<T>(value: T, text: string): T {
  if (typeof value === 'string') return (/^\d{4}-\d\d-\d\dT/.test(value) ? value : text) as T;
  if (Array.isArray(value)) return value.map((one) => withEveryText(one, text)) as T;
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).map(([key, one]) => {
    const isKept = ['level', 'answer', 'activation_requests', 'change'].includes(key);
    return [key, isKept ? one : withEveryText(one, text)];
  });
  return Object.fromEntries(entries) as T;
}
