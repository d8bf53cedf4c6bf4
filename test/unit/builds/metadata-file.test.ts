import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Metadata } from '../../../src/builds/metadata.js';
import { readMetadata, writeMetadata } from '../../../src/builds/metadata-file.js';
import { temporaryDirectory } from '../../support/directory.js';
import { exampleMetadata } from '../../support/metadata.js';

it('reads what it wrote', async () => {
  const dir = await temporaryDirectory();
  await writeMetadata(dir, exampleMetadata());
  expect(await readMetadata(dir)).toEqual(exampleMetadata());
  expect(await readdir(dir)).toEqual(['metadata.json']);
});

it('writes for people: indented, a newline at the end', async () => {
  const dir = await temporaryDirectory();
  await writeMetadata(dir, exampleMetadata());
  expect(await readFile(join(dir, 'metadata.json'), 'utf8')).toMatch(
    /^{\n {2}"schema_version": 1,\n[\s\S]*}\n$/,
  );
});

it('leaves the old file where the new metadata breaks the schema', async () => {
  const dir = await temporaryDirectory();
  await writeMetadata(dir, exampleMetadata());
  const broken = { ...exampleMetadata(), exit_code: 'one' } as unknown as Metadata;
  await expect(writeMetadata(dir, broken)).rejects.toThrow('exit_code');
  expect(await readMetadata(dir)).toEqual(exampleMetadata());
  expect(await readdir(dir)).toEqual(['metadata.json']);
});

it('is never seen half-written by a reader beside it', async () => {
  const dir = await temporaryDirectory();
  await writeMetadata(dir, exampleMetadata());
  const writes = Array.from({ length: 20 }, (_, index) =>
    writeMetadata(dir, exampleMetadata({ exit_code: index })),
  );
  const reads = Array.from({ length: 100 }, () => readMetadata(dir));
  await Promise.all([...writes, ...reads]);
});

it('names the file and the field of metadata it cannot use', async () => {
  const dir = await temporaryDirectory();
  await writeFile(
    join(dir, 'metadata.json'),
    JSON.stringify({ ...exampleMetadata(), terminal: { cols: 'wide' } }),
  );
  await expect(readMetadata(dir)).rejects.toThrow(`${dir}/metadata.json: "terminal.cols"`);
});
