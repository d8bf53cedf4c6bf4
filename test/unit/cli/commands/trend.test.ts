import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatRecord, recordOf } from '../../../../src/history/record.js';
import { cli } from '../../../support/cli.js';
import { temporaryDirectory } from '../../../support/directory.js';
import { writeBuild } from '../../dashboard/sample.js';
import { metadata, point, points } from '../../history/builders.js';

let root: string;
beforeEach(async () => {
  root = await temporaryDirectory();
  await mkdir(join(root, 'rebuild-logs'));
});

const hours = (count: number) => new Date(Date.UTC(2026, 0, 1) + count * 3_600_000).toISOString();
const build = (index: number, changes: Parameters<typeof metadata>[0] = {}) =>
  writeBuild(join(root, 'rebuild-logs'), metadata({ timestamp: hours(index), ...changes }));

describe('trend', () => {
  it('prints one line a host and action, and what is slower', async () => {
    for (let index = 0; index < 20; index += 1) await build(index, { duration_seconds: 100 + (index % 3) });
    await build(20, { duration_seconds: 150, phases: [] });
    await build(21, { host: 'server', duration_seconds: 5 });
    const { status, out } = await cli(['trend'], root);
    expect(status).toBe(0);
    expect(out).toMatch(/server +build +1 +100 % +5\.0 s +- +too few to compare/);
    expect(out).toMatch(/laptop +build +21 +100 % +2 min 30 s +1 min 41 s +49 % slower +[▁▂▃▄▅▆▇█]{21}/);
    expect(out).toContain('laptop build: Took 2 min 30 s, 49 % slower than the median of 18 earlier runs');
  });

  it('compares a command with itself alone, and shows it', async () => {
    const command = (text: string, duration_seconds: number) =>
      ({ action: null, program: 'command', host: null, command: text, duration_seconds }) as const;
    for (let index = 0; index < 20; index += 1) {
      await build(2 * index, command('make test', 10));
      await build(2 * index + 1, command('make all\u001b[2J', 100));
    }
    const { out } = await cli(['trend'], root);
    expect(out).toMatch(/default +make test +20 +100 % +10\.0 s +10\.0 s +as long as usual/);
    expect(out).toMatch(/default +make all[^\u001b]* +20 +100 % +1 min 40 s +1 min 40 s +as long as usual/);
    const { kinds } = JSON.parse((await cli(['trend', '--json'], root)).out);
    expect(kinds.map(({ target }: { target: string }) => target)).toEqual(['make all\u001b[2J', 'make test']);
  });

  it('names revisions that passed and failed with nothing changed', async () => {
    for (const [index, outcome] of ['success', 'failed', 'success'].entries())
      await build(index, { outcome });
    const { out } = await cli(['trend'], root);
    expect(out).toContain('laptop build at c0ffee012345 passed 2 and failed 1 times, nothing changed');
    const { flakiness } = JSON.parse((await cli(['trend', '--json'], root)).out);
    expect(flakiness).toMatchObject({ repeated: 1, flaky: [{ passed: 2, failed: 1 }] });
  });

  it('reads downloaded records too, and can be narrowed to one host', async () => {
    await writeFile(
      join(root, 'rebuild-logs/rebuild-record.json'),
      formatRecord(recordOf(point(21), points(20))),
    );
    await build(500, { host: 'server' });
    const { kinds } = JSON.parse((await cli(['trend', '--json', '--host', 'laptop'], root)).out);
    expect(kinds).toHaveLength(1);
    expect(kinds[0]).toMatchObject({ host: 'laptop', runs: 21, regression: false });
  });

  it('names what it left out', async () => {
    await mkdir(join(root, 'rebuild-logs/x'));
    await writeFile(join(root, 'rebuild-logs/x/metadata.json'), '{');
    const { status, err } = await cli(['trend'], root);
    expect(status).toBe(0);
    expect(err).toMatch(/x was left out: .*JSON[\s\S]*No builds in /);
  });

  it('refuses a missing directory and a window that is no number', async () => {
    expect(await cli(['trend', '--output-dir', 'nowhere'], root)).toMatchObject({ status: 2, out: '' });
    expect((await cli(['trend', '--window', 'x'], root)).status).toBe(2);
  });
});
