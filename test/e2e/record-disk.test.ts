import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { metadataSchema } from '../../src/builds/metadata.js';
import { cli } from '../support/cli.js';
import { temporaryDirectory } from '../support/directory.js';
import { eventsOf, smallDisk } from '../support/recording.js';

describe.each([[[]], [['--no-recording']]])('a disk that fills up while a rebuild runs %j', (options) => {
  it('a full disk ends the run with a clear error, and leaves readable files and metadata', async () => {
    const outputDir = await smallDisk(16);
    const flood = 'while :; do echo "a line of the flood that fills the disk sooner or later"; done';
    const { status, err } = await cli(
      ['run', '--command', flood, '--output-dir', outputDir, '--quiet', ...options],
      await temporaryDirectory(),
      { env: process.env },
    );
    expect(status, err).toBe(3);
    expect(err).toContain('where builds are kept');
    expect(err).toMatch(/the recording ends here: only .* are free/);
    const dir = join(outputDir, readdirSync(outputDir).find((name) => name.startsWith('rebuild-')) as string);
    const metadata = metadataSchema.parse(JSON.parse(readFileSync(join(dir, 'metadata.json'), 'utf8')));
    expect(metadata).toMatchObject({
      outcome: 'interrupted',
      success: false,
      failure: { family: 'disk-full' },
    });
    const lines = readFileSync(join(dir, 'rebuild.log'), 'utf8').split('\n');
    // The last one may be cut short.
    expect(new Set(lines.slice(0, -2))).toEqual(
      new Set(['a line of the flood that fills the disk sooner or later']),
    );
    if (options.length === 0) expect((await eventsOf(join(dir, 'rebuild.cast'))).length).toBeGreaterThan(10);
  });
});

describe('a disk without any room', () => {
  it('is reported before anything runs', async () => {
    const outputDir = await smallDisk(1);
    execFileSync('sh', ['-c', 'head -c 2M /dev/zero > "$1/filler" 2>/dev/null; true', 'sh', outputDir]);
    const { status, err } = await cli(
      ['run', '--command', 'touch ran', '--output-dir', outputDir],
      await temporaryDirectory(),
      { env: process.env },
    );
    expect(status).toBe(3);
    expect(err).toMatch(/error: .*no space/i);
  });
});
