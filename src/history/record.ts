import { z } from 'zod';
import { comparePoints, mergePoints, type Point, pointSchema } from './point.js';

/** How many earlier points a record carries at most. */
export const carriedPoints = 60;
/** A larger file is no record: sixty points take about 40 kB. */
export const maxRecordBytes = 512 * 1024;

const envelopeSchema = z.object({
  kind: z.literal('nixos-rebuild-test/record'),
  schema_version: z.literal(1),
  point: pointSchema,
  earlier: z.array(z.unknown()).max(1000),
});

/**
 * What one workflow run leaves for the next: its own point and the latest ones before it, oldest
 * first. So one download usually holds the whole history, which outlives the artifacts' retention.
 */
export type HistoryRecord = {
  kind: 'nixos-rebuild-test/record';
  schema_version: 1;
  point: Point;
  earlier: Point[];
};

/** A record that was read, or why it was not. */
export type ReadRecord = { record: HistoryRecord; note: null } | { record: null; note: string };

export function recordOf(point: Point, earlier: readonly Point[]): HistoryRecord {
  return {
    kind: 'nixos-rebuild-test/record',
    schema_version: 1,
    point,
    earlier: mergePoints([earlier], carriedPoints),
  };
}

/** The record as its file holds it. */
export function formatRecord(record: HistoryRecord): string {
  return `${JSON.stringify(record)}\n`;
}

/**
 * Reads a record's text, which anyone may have written: an artifact's name proves nothing. Points
 * that break the schema are dropped one by one; where the text is not a record, `note` is the reason.
 */
export function parseRecord(text: string): ReadRecord {
  if (Buffer.byteLength(text) > maxRecordBytes) return { record: null, note: 'too large for a record' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { record: null, note: 'not JSON' };
  }
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success) return { record: null, note: describe(value) };
  const { point } = envelope.data;
  const earlier = envelope.data.earlier.flatMap((one) => {
    const parsed = pointSchema.safeParse(one);
    return parsed.success && comparePoints(parsed.data, point) < 0 ? [parsed.data] : [];
  });
  return { record: recordOf(point, earlier), note: null };
}

function describe(value: unknown): string {
  if (typeof value !== 'object' || value === null) return 'not a record';
  const { kind, schema_version: version } = value as Record<string, unknown>;
  if (kind !== 'nixos-rebuild-test/record') return 'not a record of this tool';
  if (version !== 1)
    return `a record of version ${JSON.stringify(version) ?? 'unknown'}, which this release cannot read`;
  return 'a damaged record';
}
