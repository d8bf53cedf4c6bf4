import { describe, expect, it } from 'vitest';
import * as library from '../../../src/index.js';
import { requestSchema } from '../../../src/rebuild/request.js';
import { readPage } from './pages.js';

const page = readPage('docs/library.md');

/** The words in the first column of the table below a heading. */
function firstColumn(heading: string): string[] {
  const [, section = ''] = page.split(`\n## ${heading}\n`);
  const [rows = ''] = section.split('\n## ');
  const cells = [...rows.matchAll(/^\| (`.*?) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, word = '']) => word));
}

describe('docs/library.md', () => {
  it('lists every option of a rebuild once, and no other', () => {
    expect(firstColumn('A rebuild').sort()).toEqual(Object.keys(requestSchema.shape).sort());
  });

  it('names only functions that the library exports', () => {
    const named = firstColumn('What is already on disk');
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((name) => !(name in library))).toEqual([]);
  });
});
