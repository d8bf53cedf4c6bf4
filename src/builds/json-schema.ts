import { z } from 'zod';
import { metadataSchema } from './metadata.js';

/**
 * The JSON Schema (draft 2020-12) of `metadata.json`, published as schema/metadata.v1.json. Unknown
 * fields are allowed, because later releases add some.
 */
export function metadataJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(metadataSchema, {
    io: 'input',
    target: 'draft-2020-12',
    override: ({ jsonSchema }) => {
      // Zod repeats what "date-time" and "integer" already imply.
      if (jsonSchema.format === 'date-time') delete jsonSchema.pattern;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
  return {
    $id: 'https://github.com/org/nixos-rebuild-test/schema/metadata.v1.json',
    title: 'metadata.json of nixos-rebuild-test, version 1',
    ...schema,
  };
}
