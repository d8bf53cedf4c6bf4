import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { masks, type SinkName, sinks } from '../../../src/rebuild/sinks.js';
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

  it('has the sinks of src/rebuild/sinks.ts, each with its mask and its file', () => {
    const [, section = ''] = page.split('\n## Sinks\n');
    const [table = ''] = section.split('\n## ');
    const rows = [...table.matchAll(/^\| ([a-z ]+) \| ([a-z]+) \| (?:`(.+)` )?\|$/gm)].map(
      ([, name, mask, file]) => ({ name, mask, file }),
    );
    const names = Object.keys(sinks) as SinkName[];
    const enforced = names.map((name) => {
      const sink: { mask: string; file?: string } = sinks[name];
      return { name, mask: sink.mask, file: sink.file };
    });
    expect(rows.filter(({ name }) => name !== 'sink')).toEqual(enforced);
    const explained = [...table.matchAll(/^- \*\*([a-z]+)\*\*:/gm)].map(([, mask]) => mask);
    expect(explained.sort()).toEqual(Object.keys(masks).sort());
  });

  it('names only files and folders of src/ that exist', () => {
    const named = [...page.matchAll(/`((?:[a-z]+\/)[\w./-]*)`/g)].map(([, path = '']) => path);
    const inside = named.filter((path) => folders.includes(path.split('/')[0] ?? ''));
    expect(inside.length).toBeGreaterThan(10);
    expect(inside.filter((path) => !existsSync(`src/${path}`))).toEqual([]);
  });
});

describe('docs/redaction.md', () => {
  it('names every file of a build that has recorded text', () => {
    const redaction = readPage('docs/redaction.md');
    const files = Object.values(sinks).flatMap((sink) => ('file' in sink ? [sink.file] : []));
    expect(files.filter((file) => !redaction.includes(`\`${file}\``))).toEqual([]);
  });
});
