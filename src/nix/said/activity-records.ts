import { z } from 'zod';

/** The activity types that are used here (nix/src/libutil/include/nix/util/logging.hh). */
export const activityTypes = {
  fileTransfer: 101,
  copyPaths: 103,
  builds: 104,
  build: 105,
  substitute: 108,
  buildWaiting: 111,
} as const;

/** The result types that are used here, of the same file. */
export const resultTypes = {
  buildLogLine: 101,
  progress: 105,
} as const;

const number = z.number().nullish().catch(null);

const recordSchema = z.discriminatedUnion('action', [
  z.object({
    action: z.literal('start'),
    type: z.number(),
    text: z.string(),
    fields: z.array(z.unknown()).default([]),
  }),
  z.object({ action: z.literal('stop') }),
  z.object({ action: z.literal('result'), type: z.number(), fields: z.array(z.unknown()).default([]) }),
  z.object({
    action: z.literal('msg'),
    level: z.number(),
    msg: z.string(),
    file: z.string().nullish().catch(null),
    line: number,
    column: number,
  }),
]);

/**
 * One record of the activity log. `id` and `parent` are decimal strings: they are 64 bits wide (process id
 * times 2^32 plus a counter), more than a number holds exactly. Both are empty where a record has none.
 */
export type ActivityRecord = z.infer<typeof recordSchema> & { id: string; parent: string };

/** Reads one record; null for any other text. */
function activityRecord(json: string): ActivityRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return null;
  }
  if (!isRecord(value)) return null;
  return Object.assign(value, { id: idIn(json, '"id":'), parent: idIn(json, '"parent":') });
}

// The hot path: the frequent records are checked by hand, and only the rare ones by zod.
function isRecord(value: unknown): value is ActivityRecord {
  const record = value as { action?: unknown; type?: unknown; fields?: unknown } | null;
  if (record === null || typeof record !== 'object') return false;
  if (record.action === 'stop') return true;
  if (record.action === 'result' && typeof record.type === 'number' && Array.isArray(record.fields))
    return true;
  const parsed = recordSchema.safeParse(value);
  if (parsed.success) Object.assign(record, parsed.data);
  return parsed.success;
}

// A quotation mark inside a JSON string is escaped, so the key cannot be found within one.
function idIn(json: string, key: string): string {
  const at = json.indexOf(key);
  if (at === -1) return '';
  let end = at + key.length;
  while (json.charCodeAt(end) === 0x20) end += 1;
  const start = end;
  for (let code = json.charCodeAt(end); code >= 0x30 && code <= 0x39; code = json.charCodeAt(end)) end += 1;
  return json.slice(start, end);
}

/**
 * Cuts a stream of activity records, in any chunking, into records; lines may have the prefix `@nix `.
 * Where writers were cut off or interleaved, whole records are kept and the rest is passed to `unread`.
 */
export class ActivityRecords {
  readonly #decoder = new TextDecoder();
  #rest = '';
  /** The number of the line that is being read, from 1. */
  number = 0;
  readonly #record: (record: ActivityRecord) => void;
  readonly #unread: (piece: string) => void;

  constructor(record: (record: ActivityRecord) => void, unread: (piece: string) => void) {
    this.#record = record;
    this.#unread = unread;
  }

  push(bytes: Uint8Array): void {
    const data = this.#rest + this.#decoder.decode(bytes, { stream: true });
    let start = 0;
    for (let end = data.indexOf('\n'); end !== -1; end = data.indexOf('\n', start)) {
      this.number += 1;
      this.line(data.slice(start, end));
      start = end + 1;
    }
    this.#rest = data.slice(start);
    if (this.#rest.length > longestRecord) {
      this.#unread(this.#rest.slice(0, 200));
      this.#rest = '';
    }
  }

  end(): void {
    const rest = this.#rest + this.#decoder.decode();
    this.#rest = '';
    if (rest === '') return;
    this.number += 1;
    this.line(rest);
  }

  line(line: string): void {
    const json = line.startsWith('@nix ') ? line.slice(5) : line;
    const record = activityRecord(json);
    if (record) this.#record(record);
    else if (json.trim() !== '') this.#salvage(json);
  }

  #salvage(line: string): void {
    const pieces = line.split(/(?:@nix )?(?=\{"action":")/);
    for (const piece of pieces) {
      const record = pieces.length > 1 ? activityRecord(piece) : null;
      if (record) this.#record(record);
      else if (piece.trim() !== '') this.#unread(piece.slice(0, 200));
    }
  }
}

const longestRecord = 16 * 1024 * 1024;
