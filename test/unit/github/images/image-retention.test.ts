import { describe, expect, it } from 'vitest';
import type { TreeEntry } from '../../../../src/github/branches/branch-store.js';
import { imageName, keptEntries } from '../../../../src/github/images/image-retention.js';

const now = Date.UTC(2026, 0, 31, 12, 30, 15);
const entry = (path: string): TreeEntry => ({ path, mode: '100644', type: 'blob', sha: 'x' });

describe('keptEntries', () => {
  it('reads the age out of the names that imageName makes', () => {
    const fresh = entry(imageName(now, 1, 2, 'laptop'));
    const old = entry(imageName(now - 31 * 86_400_000, 1, 1, 'laptop'));
    expect(fresh.path).toBe('20260131T123015Z-1-2-laptop.png');
    expect(keptEntries([old, fresh], now)).toEqual([fresh]);
  });

  it('keeps what it did not name', () => {
    const strange: TreeEntry[] = [
      entry('README.md'),
      entry('2026.png'),
      { ...entry('docs'), type: 'tree', mode: '040000' },
    ];
    expect(keptEntries(strange, now)).toEqual(strange);
  });
});
