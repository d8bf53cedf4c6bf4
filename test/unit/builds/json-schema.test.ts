import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { expect, it } from 'vitest';
import { publishedJsonSchema, publishedSchemas } from '../../../src/builds/json-schema.js';
import { exampleMetadata } from '../../support/metadata.js';

it.each(publishedSchemas)('equals schema/%s, which "npm run schema" writes', async (name) => {
  const path = new URL(`../../../schema/${name}`, import.meta.url);
  await expect(`${JSON.stringify(publishedJsonSchema(name), null, 2)}\n`).toMatchFileSnapshot(path.pathname);
});

it('is in the package under its own name, every one', () => {
  const { exports } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  const exported = Object.entries(exports).filter(([name]) => name.startsWith('./schema/'));
  expect(exported.sort()).toEqual(
    publishedSchemas.map((name) => [`./schema/${name}`, `./schema/${name}`]).sort(),
  );
});

it('accepts complete metadata, and fields and outcomes of later releases', () => {
  const validate = validator();
  expect(validate(exampleMetadata())).toBe(true);
  expect(validate(exampleMetadata({ files: { ...exampleMetadata().files, screen: 'final.txt' } }))).toBe(
    true,
  );
  expect(validate({ ...exampleMetadata(), outcome: 'later', later: true })).toBe(true);
});

it.each([
  ['another version', { schema_version: 2 }],
  ['a timestamp that is not a time', { timestamp: 'yesterday' }],
  ['a file outside the build', { files: { ...exampleMetadata().files, log: '../secret' } }],
  ['a missing outcome', { outcome: undefined }],
])('refuses metadata with %s', (_, changes) => {
  const validate = validator();
  expect(validate(JSON.parse(JSON.stringify({ ...exampleMetadata(), ...changes })))).toBe(false);
});

function validator() {
  const ajv = new Ajv2020({ strict: false });
  formats.default(ajv);
  return ajv.compile(publishedJsonSchema('metadata.v1.json'));
}
