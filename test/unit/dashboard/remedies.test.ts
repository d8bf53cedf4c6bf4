import { describe, expect, it } from 'vitest';
import type { RemedyRun } from '../../../src/builds/remedy.js';
import { remediesSection } from '../../../src/dashboard/pages/remedies.js';

const now = Date.parse('2026-06-01T00:00:00Z');

function run(changes: Partial<RemedyRun>): RemedyRun {
  return {
    ...{ name: 'retry-download', family: 'download', level: 'safe', confidence: 0.8 },
    ...{ ran: true, helped: true, seconds: 5, attempts: 1, message: 'waits', ...changes },
  } as RemedyRun;
}

const rows = (text: string) =>
  [...text.matchAll(/<tr><td>(.*?)<\/td><\/tr>/g)].map(([, cells = '']) => cells.replaceAll(/<[^>]*>/g, '|'));

describe('the remedies on the first page', () => {
  it('have how often they helped for each family, in all and lately', () => {
    const builds = [
      { timestamp: '2026-01-01T00:00:00Z', remedies: [run({}), run({ helped: false })] },
      { timestamp: '2026-05-20T00:00:00Z', remedies: [run({}), run({ name: 'own-1', family: 'builder' })] },
      { timestamp: '2026-01-02T00:00:00Z', remedies: [run({ name: 'lock-flake', family: 'lock-file' })] },
      { timestamp: '2026-05-21T00:00:00Z' },
    ];
    expect(rows(remediesSection(builds, now)?.text ?? '')).toEqual([
      'download||retry-download||2 of 3, 67 %||1 of 1, 100 %',
      'builder||own-1||1 of 1, 100 %||1 of 1, 100 %',
      'lock-file||lock-flake||1 of 1, 100 %||–',
    ]);
  });

  it('are not there where none ran', () => {
    const skipped = [{ timestamp: '2026-05-20T00:00:00Z', remedies: [run({ ran: false, helped: null })] }];
    expect(remediesSection(skipped, now)).toBeNull();
  });

  it('are told as text, whatever they are called', () => {
    const hostile = [{ timestamp: '2026-05-20T00:00:00Z', remedies: [run({ name: '<script>x</script>' })] }];
    expect(remediesSection(hostile, now)?.text).toContain('&lt;script&gt;x');
  });
});
