import { describe, expect, it } from 'vitest';
import { thresholdNames } from '../../../src/config/health-keys.js';
import {
  defaultFleetSettings,
  defaultHostSettings,
  parseRepositoryConfig,
} from '../../../src/config/index.js';
import { hostSchema, repositorySchema } from '../../../src/config/repository.js';
import { codeBlocks, readPage } from './pages.js';

const pages = ['docs/configuration.md', 'docs/from-deploy-rs.md', 'docs/from-colmena.md'];

describe.each(pages)('%s', (page) => {
  it('has an example of the file that the program takes', () => {
    const examples = codeBlocks().filter((block) => block.page === page && block.language === 'json');
    expect(examples).toHaveLength(1);
    expect(Object.keys(parseRepositoryConfig(examples[0]?.text ?? '').hosts)).toContain('web1');
  });
});

describe('docs/configuration.md', () => {
  const text = readPage('docs/configuration.md');
  /** The default in the row of each key. */
  const rows = new Map(
    [...text.matchAll(/^\| `([\w.]+)`(?: ²)? \| ([^|]*) \|/gm)].map(([, key = '', is = '']) => [key, is]),
  );

  it('has a row for every key', () => {
    const { thresholds: _, ...hostKeys } = hostSchema.shape;
    const deployKeys = Object.keys(repositorySchema.shape.deploy.unwrap().shape).filter(
      (key) => key !== 'thresholds',
    );
    const keys = new Set([
      ...Object.keys(hostKeys),
      ...deployKeys,
      ...thresholdNames.map((name) => `thresholds.${name}`),
    ]);
    expect([...rows.keys()].sort()).toEqual([...keys].sort());
  });

  it('says the defaults as they are', () => {
    const { thresholds, ...host } = defaultHostSettings;
    const { postBuild: _, ...fleet } = defaultFleetSettings;
    const named = Object.entries(thresholds).map(([name, value]) => [`thresholds.${name}`, value]);
    for (const [key, value] of [...Object.entries({ ...host, ...fleet }), ...named] as [string, unknown][])
      if (value !== null)
        expect([key, rows.get(key)]).toEqual([
          key,
          Array.isArray(value) ? 'none' : typeof value === 'string' ? `\`"${value}"\`` : String(value),
        ]);
  });
});
