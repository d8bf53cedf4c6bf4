import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

// These run from lib/, which no compiler checks.
const importOfLib = /import \{([^}]*)\} from '\.\.\/lib\/([^']*)\.js'/g;

const programs = ['bench', 'scripts']
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))
  .filter((file) => file.endsWith('.mjs'))
  .map((program) => ({
    program,
    imports: [...readFileSync(program, 'utf8').matchAll(importOfLib)].map(([, names = '', module = '']) => ({
      source: resolve('src', `${module}.ts`),
      names: names
        .split(',')
        .map((name) => name.trim().split(' as ')[0] ?? '')
        .filter((name) => name !== ''),
    })),
  }))
  .filter(({ imports }) => imports.length > 0);

describe.each(programs)('$program', ({ imports }) => {
  it('imports only what the sources export', async () => {
    for (const { source, names } of imports)
      expect(Object.keys(await import(source)), source).toEqual(expect.arrayContaining(names));
  });
});
