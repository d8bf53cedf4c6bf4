import { describe, expect, it } from 'vitest';
import { carriedPoints, formatRecord, parseRecord, recordOf } from '../../../src/history/record.js';
import { point, points } from './builders.js';

describe('a record', () => {
  it('reads back as it was written', () => {
    const record = recordOf(point(9), points(8));
    expect(parseRecord(formatRecord(record))).toEqual({ record, note: null });
  });

  it('carries the latest points, not all of them', () => {
    const { earlier } = recordOf(point(500), points(400));
    expect(earlier).toHaveLength(carriedPoints);
    expect(earlier.at(-1)?.run?.id).toBe(400);
  });

  it('is far smaller than its reader accepts', () => {
    expect(formatRecord(recordOf(point(500), points(400))).length).toBeLessThan(64 * 1024);
  });
});

describe('parseRecord returns a note for what is no record', () => {
  const written = formatRecord(recordOf(point(9), points(8)));
  it.each([
    ['half a file', written.slice(0, 300), 'not JSON'],
    ['another program', '{"kind":"coverage","schema_version":1}', 'not a record of this tool'],
    ['a list', '[]', 'not a record of this tool'],
    ['null', 'null', 'not a record'],
    ['a later version', written.replace('"schema_version":1', '"schema_version":2'), 'version 2'],
    ['a duration below zero', written.replace(/"duration_seconds":\d+/g, '"duration_seconds":-1'), 'damaged'],
    ['a megabyte', `"${'x'.repeat(1 << 20)}"`, 'too large'],
  ])('%s', (_, text, note) => {
    const read = parseRecord(text);
    expect(read.record).toBeNull();
    expect(read.note).toContain(note);
  });

  it('keeps the valid points of a record that carries invalid ones', () => {
    const record = { ...recordOf(point(9), []), earlier: [point(7), { run: 'x' }, null, point(8)] };
    expect(parseRecord(JSON.stringify(record)).record?.earlier.map(({ run }) => run?.id)).toEqual([7, 8]);
  });

  it('drops points later than the record that carries them', () => {
    const record = { ...recordOf(point(9), []), earlier: [point(8), point(10)] };
    expect(parseRecord(JSON.stringify(record)).record?.earlier.map(({ run }) => run?.id)).toEqual([8]);
  });
});
