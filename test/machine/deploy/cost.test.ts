import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { deploymentSchema } from '../../../src/builds/deployment.js';
import { skips } from '../world.js';
import { DeployWorld } from './world.js';

const isWanted = (process.env.DEPLOY_COST ?? '0') !== '0';
if (!isWanted)
  console.warn('\n!!! SKIPPED: processor time of deployments: set DEPLOY_COST=1, on an idle machine\n');

/** Steps whose own work is the host's, Nix's or a wait. */
const left = ['copying', 'activating', 'verifying'];
const turns = 6;

/** Processor time (ms) of the process alone, with the time of day, every 20 ms. */
const sampler = (file: string) => `import { writeFileSync } from 'node:fs';
const samples = [];
const sample = () => { const { user, system } = process.cpuUsage(); samples.push([Date.now(), (user + system) / 1000]); };
sample(); setInterval(sample, 20).unref();
process.on('exit', () => { sample(); writeFileSync(${JSON.stringify(file)}, JSON.stringify(samples)); });`;

const samplesSchema = z.array(z.tuple([z.number(), z.number()]));
type Samples = z.infer<typeof samplesSchema>;

const usedUntil = (samples: Samples, ms: number) => samples.findLast(([at]) => at <= ms)?.[1] ?? 0;

describe.skipIf(!isWanted || skips('container'))('the program itself, in a deployment', () => {
  const world = DeployWorld.forTests('test/machine/activation/systems.nix', ['base', 'next']);

  it(`needs less than a second of the processor beyond copy, switch and settling, at best of ${turns}`, () => {
    const [preload, file] = [join(world.dir, 'sampler.mjs'), join(world.dir, 'samples')];
    writeFileSync(preload, sampler(file));
    const used = Array.from({ length: turns }, (_, turn) => {
      const program = [process.execPath, '--import', preload, join(process.cwd(), 'dist/cli/index.js')];
      const system = world.systems[turn % 2 === 0 ? 'next' : 'base'];
      const words = [
        'deploy',
        'web1',
        '--store-path',
        system,
        '--settle',
        '2',
        '--json',
        '--output-dir',
        'o',
      ];
      const { stdout, stderr } = spawnSync(program[0] as string, [...program.slice(1), ...words], {
        ...{ cwd: world.dir, encoding: 'utf8', env: { ...process.env, ...world.ssh.env } },
      });
      const [deployment] = z.array(deploymentSchema).parse(JSON.parse(stdout || '[]'));
      expect(deployment, stderr).toMatchObject({ outcome: 'success', changed: true });
      const samples = samplesSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
      const startMs = Date.parse(deployment?.timestamp ?? '');
      const within = (deployment?.steps ?? [])
        .filter(({ name }) => left.includes(name))
        .map(({ start_seconds: start, duration_seconds: seconds }) => {
          const from = startMs + start * 1000;
          return usedUntil(samples, from + seconds * 1000) - usedUntil(samples, from);
        });
      const all = samples.at(-1)?.[1] ?? 0;
      return { all, beyond: all - within.reduce((sum, one) => sum + one, 0) };
    });
    const [load = 0] = loadavg();
    const shown = used.map(({ all, beyond }) => `${beyond.toFixed(0)} of ${all.toFixed(0)}`).join(', ');
    console.log(
      `processor time beyond copy, switch and settling, of all (ms): ${shown}; load ${load.toFixed(1)}`,
    );
    expect(Math.min(...used.map(({ beyond }) => beyond))).toBeLessThan(1000);
  }, 600_000);
});
