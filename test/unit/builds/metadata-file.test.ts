import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Metadata } from '../../../src/builds/metadata.js';
import { readMetadata, writeMetadata } from '../../../src/builds/metadata-file.js';
import { temporaryDirectory } from '../../support/directory.js';
import { exampleMetadata } from '../../support/metadata.js';
import { exampleFailure } from '../report/example.js';

it('reads back the metadata that it wrote, and leaves no other file', async () => {
  const dir = await temporaryDirectory();
  await writeMetadata(dir, exampleMetadata());
  expect(await readMetadata(dir)).toEqual(exampleMetadata());
  expect(await readdir(dir)).toEqual(['metadata.json']);
});

it('writes indented JSON that ends in a newline', async () => {
  const dir = await temporaryDirectory();
  await writeMetadata(dir, exampleMetadata());
  expect(await readFile(join(dir, 'metadata.json'), 'utf8')).toMatch(
    /^{\n {2}"schema_version": 1,\n[\s\S]*}\n$/,
  );
});

it('keeps the old metadata.json where the new metadata does not match the schema', async () => {
  const dir = await temporaryDirectory();
  await writeMetadata(dir, exampleMetadata());
  const broken = { ...exampleMetadata(), exit_code: 'one' } as unknown as Metadata;
  await expect(writeMetadata(dir, broken)).rejects.toThrow('exit_code');
  expect(await readMetadata(dir)).toEqual(exampleMetadata());
  expect(await readdir(dir)).toEqual(['metadata.json']);
});

it('never shows a concurrent reader a half-written metadata.json', async () => {
  const dir = await temporaryDirectory();
  await writeMetadata(dir, exampleMetadata());
  const writes = Array.from({ length: 20 }, (_, index) =>
    writeMetadata(dir, exampleMetadata({ exit_code: index })),
  );
  const reads = Array.from({ length: 100 }, () => readMetadata(dir));
  await Promise.all([...writes, ...reads]);
});

it('names the file and the field of metadata that cannot be used', async () => {
  const dir = await temporaryDirectory();
  await writeFile(
    join(dir, 'metadata.json'),
    JSON.stringify({ ...exampleMetadata(), terminal: { cols: 'wide' } }),
  );
  await expect(readMetadata(dir)).rejects.toThrow(`${dir}/metadata.json: "terminal.cols"`);
});

it('writes outcome, exit status and files where details do not match the schema, and names what it left out', async () => {
  const dir = await temporaryDirectory();
  const failure = exampleFailure({ location: { file: 'a.nix', line: 1e30, column: null } });
  const written = await writeMetadata(
    dir,
    exampleMetadata({
      outcome: 'success',
      success: true,
      exit_code: 0,
      activity: { built: 1e20, fetched: -1, download_bytes: Number.NaN, slowest: [] },
      phases: [{ name: 'building', start_seconds: Number.POSITIVE_INFINITY, duration_seconds: 1 }],
      finished_at: '+012026-01-02T14:32:29.423Z',
      failure,
      failures: [failure],
      notices: ['the first'],
    }),
  );
  expect(written).toMatchObject({
    outcome: 'success',
    exit_code: 0,
    files: exampleMetadata().files,
    duration_seconds: 127.3,
    activity: null,
    phases: [],
    failure: null,
    failures: [],
    finished_at: null,
    notices: [
      'the first',
      'left out of the metadata, because it cannot be right: finished_at, failure, failures, phases, activity',
    ],
  });
  expect(await readMetadata(dir)).toEqual(written);
});
