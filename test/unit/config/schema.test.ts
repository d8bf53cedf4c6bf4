import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { publishedJsonSchema } from '../../../src/builds/json-schema.js';
import { parseRepositoryConfig } from '../../../src/config/index.js';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(
  publishedJsonSchema('config.v1.json'),
);

it.each([
  [true, {}],
  [true, { $schema: 'x', hosts: {}, deploy: {}, hooks: {} }],
  [true, { hosts: { web1: { target: 'root@10.0.0.5', tags: ['web'], critical: ['nginx'], ports: [443] } } }],
  [true, { hosts: { web1: { target: { address: 'x', port: 22, sshOptions: ['ProxyJump=b'] } } } }],
  [true, { deploy: { mode: 'fast', thresholds: { newErrors: 0 } }, hooks: { postBuild: ['true'] } }],
  [false, { host: {} }],
  [false, { hosts: { web1: { critcal: [] } } }],
  [false, { hosts: { '-x': {} } }],
  [false, { hosts: { web1: { target: { addres: 'x' } } } }],
  [false, { hosts: { web1: { target: 5 } } }],
  [false, { hosts: { web1: { ports: [0] } } }],
  [false, { hosts: { web1: { critical: ['a b'] } } }],
  [false, { hosts: { web1: { names: ['-a'] } } }],
  [false, { deploy: { mode: 'slow' } }],
  [false, { deploy: { jobs: 1.5 } }],
  [false, { deploy: { thresholds: { memory: 1 } } }],
  [false, { hooks: { postBuild: [''] } }],
])('an editor with the published schema takes what the program takes: %s for %j', (isTaken, config) => {
  expect(validate(config)).toBe(isTaken);
  const parse = () => parseRepositoryConfig(JSON.stringify(config));
  if (isTaken) expect(parse).not.toThrow();
  else expect(parse).toThrow(/^nixos-rebuild-test\.json:1:\d+: /);
});

it('every key has a description', () => {
  const without: string[] = [];
  const visit = (schema: unknown, path: string): void => {
    const {
      properties = {},
      additionalProperties,
      anyOf = [],
    } = schema as {
      properties?: Record<string, { description?: string }>;
      additionalProperties?: unknown;
      anyOf?: unknown[];
    };
    for (const [key, inner] of Object.entries(properties)) {
      if (!inner.description) without.push(`${path}.${key}`);
      visit(inner, `${path}.${key}`);
    }
    for (const inner of anyOf) visit(inner, path);
    if (typeof additionalProperties === 'object') visit(additionalProperties, `${path}.*`);
  };
  visit(publishedJsonSchema('config.v1.json'), '');
  expect(without).toEqual([]);
});
