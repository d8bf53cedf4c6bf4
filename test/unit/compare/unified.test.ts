import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { diffLines } from '../../../src/compare/diff.js';
import { unifiedDiff } from '../../../src/compare/unified.js';
import { seeded } from '../history/random.js';

const dir = mkdtempSync(join(tmpdir(), 'unified-'));
afterAll(() => rmSync(dir, { recursive: true }));

it('unifiedDiff is empty where nothing differs', () => {
  expect(unifiedDiff(diffLines(['a'], ['a']), 'a', 'b')).toBe('');
});

it('unifiedDiff shows each change with three lines around it', () => {
  const a = Array.from({ length: 30 }, (_, index) => `${index}`);
  const b = a.with(10, 'x').toSpliced(25, 0, 'y');
  expect(unifiedDiff(diffLines(a, b), 'one', 'two')).toBe(
    [
      '--- one',
      '+++ two',
      '@@ -8,7 +8,7 @@',
      ' 7',
      ' 8',
      ' 9',
      '-10',
      '+x',
      ' 11',
      ' 12',
      ' 13',
      '@@ -23,6 +23,7 @@',
      ' 22',
      ' 23',
      ' 24',
      '+y',
      ' 25',
      ' 26',
      ' 27',
      '',
    ].join('\n'),
  );
});

it('unifiedDiff is accepted by patch, which turns the first text into the second', () => {
  const random = seeded(3);
  for (let round = 0; round < 40; round += 1) {
    const text = () =>
      Array.from({ length: Math.floor(random() * 60) }, () => `${Math.floor(random() * 30)}`);
    const [a, b] = [text(), text()];
    const diff = unifiedDiff(diffLines(a, b), 'a', 'b');
    const path = join(dir, 'a');
    writeFileSync(path, a.map((line) => `${line}\n`).join(''));
    if (diff === '') continue;
    const patched = spawnSync('git', ['apply', '--unidiff-zero', '-'], {
      cwd: dir,
      input: diff.replace('--- a', '--- a/a').replace('+++ b', '+++ b/a'),
    });
    expect(patched.stderr.toString()).toBe('');
    expect(execFileSync('cat', [path], { encoding: 'utf8' })).toBe(b.map((line) => `${line}\n`).join(''));
  }
});
