import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPage } from './pages.js';

const page = readPage('docs/architecture.md');
const folders = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** The rows that the linter enforces, without folders that do not exist yet, each sorted. */
function enforcedRows(): string[][] {
  const [, list = ''] =
    /const rows = (\[[\s\S]*?\n\]);/.exec(readFileSync('.dependency-cruiser.cjs', 'utf8')) ?? [];
  const rows: string[][] = JSON.parse(list.replaceAll("'", '"').replace(/,(\s*\])/g, '$1'));
  return rows
    .map((row) => row.filter((name) => folders.includes(name)).sort())
    .filter((row) => row.length > 0);
}

describe('docs/architecture.md', () => {
  it('lists the folders of src/ in the rows that the linter enforces', () => {
    const table = [...page.matchAll(/^\| \d+ \| (.*) \|$/gm)].map(([, row = '']) =>
      [...row.matchAll(/`([a-z]+)`:/g)].map(([, name = '']) => name).sort(),
    );
    expect(table).toEqual(enforcedRows());
    expect(table.flat().sort()).toEqual([...folders].sort());
  });

  it('names only files and folders of src/ that exist', () => {
    const named = [...page.matchAll(/`((?:[a-z]+\/)[\w./-]*)`/g)].map(([, path = '']) => path);
    const inside = named.filter((path) => folders.includes(path.split('/')[0] ?? ''));
    expect(inside.length).toBeGreaterThan(10);
    expect(inside.filter((path) => !existsSync(`src/${path}`))).toEqual([]);
  });
});
