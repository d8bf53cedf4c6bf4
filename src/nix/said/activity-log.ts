import { type ActivityRecord, ActivityRecords, activityTypes, resultTypes } from './activity-records.js';
import { splitRedraws } from './lines.js';
import { LogTails } from './log-tails.js';

/** A message of Nix: `level` 0 is an error, 1 a warning; `text` may hold escape sequences. */
export type NixMessage = {
  level: number;
  text: string;
  file: string | null;
  line: number | null;
  column: number | null;
};

/** What the log tells as it goes on. Times are those at which the records arrived. */
export type ActivityListener = {
  evaluating(seconds: number): void;
  fetching(seconds: number): void;
  building(derivation: string, seconds: number): void;
  copying(seconds: number): void;
  message(message: NixMessage, seconds: number): void;
};

type Running = {
  type: number;
  text: string;
  fields: (string | number)[];
  parent: string;
  start: number;
  /** Progress: done, expected, running, failed. */
  progress: number[];
};

export type BuildTime = { derivation: string; seconds: number };

const mostRunning = 20_000;
const mostSlowest = 10;

/** Sums up Nix' activity log in one pass; memory depends on what runs at a time, not on the log's length. */
export class ActivityLog {
  readonly #records: ActivityRecords;
  readonly #listener: ActivityListener;
  readonly #running = new Map<string, Running>();
  readonly #tails = new LogTails();
  #seconds = 0;
  #finished = { built: 0, failed: 0, fetched: 0, downloadBytes: 0, expectedBuilds: 0, expectedFetches: 0 };
  #buildsStopped = 0;
  #slowest: BuildTime[] = [];
  #substituters = new Map<string, number>();
  records = 0;
  unread = { count: 0, samples: [] as string[] };

  constructor(listener: ActivityListener) {
    this.#listener = listener;
    this.#records = new ActivityRecords(
      (record) => this.#record(record),
      (piece) => this.#unreadable(piece),
    );
  }

  push(bytes: Uint8Array, seconds: number): void {
    this.#seconds = seconds;
    this.#records.push(bytes);
  }

  /** One record that came by itself, such as an `@nix ` line on the terminal. */
  line(line: string, seconds: number): void {
    this.#seconds = seconds;
    this.#records.line(line);
  }

  end(): void {
    this.#records.end();
  }

  /** Counts so far; `to…` include what is done. */
  counts(): {
    built: number;
    toBuild: number;
    failed: number;
    fetched: number;
    toFetch: number;
    downloadBytes: number;
  } {
    let { failed, fetched, downloadBytes, expectedBuilds, expectedFetches } = this.#finished;
    for (const { type, text, progress } of this.#running.values()) {
      const [done = 0, expected = 0, , broken = 0] = progress;
      if (type === activityTypes.builds) {
        failed += broken;
        expectedBuilds += expected;
      } else if (type === activityTypes.copyPaths && text === '') {
        fetched += done;
        expectedFetches += expected;
      } else if (type === activityTypes.fileTransfer) downloadBytes += done;
    }
    const built = Math.max(0, this.#buildsStopped - failed);
    return { built, toBuild: expectedBuilds, failed, fetched, toFetch: expectedFetches, downloadBytes };
  }

  /** What runs now, the newest build first: its derivation; else a fetched path. */
  current(): string | null {
    let path: string | null = null;
    for (const { type, fields } of [...this.#running.values()].reverse()) {
      if (type === activityTypes.build) return String(fields[0] ?? '') || null;
      if (type === activityTypes.substitute) path ??= String(fields[0] ?? '') || null;
    }
    return path;
  }

  get slowest(): BuildTime[] {
    return this.#slowest;
  }

  get substituters(): Record<string, number> {
    return Object.fromEntries(this.#substituters);
  }

  /** The last log lines of a derivation that was seen building. */
  tailOf(derivation: string): string[] {
    return this.#tails.of(derivation);
  }

  #record(record: ActivityRecord): void {
    this.records += 1;
    if (record.action === 'start') this.#start(record, record.id, record.parent);
    else if (record.action === 'stop') this.#stop(record.id);
    else if (record.action === 'result') this.#result(record.id, record.type, record.fields);
    else
      this.#listener.message(
        {
          level: record.level,
          text: record.msg,
          file: record.file ?? null,
          line: record.line ?? null,
          column: record.column ?? null,
        },
        this.#seconds,
      );
  }

  #start(
    record: { type: number; text: string; fields: (string | number)[] },
    id: string,
    parent: string,
  ): void {
    const { type, text, fields } = record;
    // Nix that was killed never stops its activities; the oldest are given up.
    if (this.#running.size >= mostRunning) this.#running.delete(this.#running.keys().next().value!);
    this.#running.set(id, { type, text, fields, parent, start: this.#seconds, progress: [] });
    const now = this.#seconds;
    if (type === activityTypes.build) this.#listener.building(String(fields[0] ?? ''), now);
    else if (type === activityTypes.substitute) this.#listener.fetching(now);
    else if (type === activityTypes.copyPaths && text !== '') this.#listener.copying(now);
    else if (type === 0 && text.startsWith('evaluating ')) this.#listener.evaluating(now);
    else if (type === activityTypes.buildWaiting)
      this.#listener.message({ level: 1, text, file: null, line: null, column: null }, now);
  }

  #stop(id: string): void {
    const activity = this.#running.get(id);
    if (!activity) return;
    this.#running.delete(id);
    const { type, text, fields, start, progress } = activity;
    const [done = 0, expected = 0, , broken = 0] = progress;
    const total = this.#finished;
    if (type === activityTypes.build) this.#built(String(fields[0] ?? ''), this.#seconds - start);
    else if (type === activityTypes.builds) {
      total.failed += broken;
      total.expectedBuilds += expected;
    } else if (type === activityTypes.copyPaths && text === '') {
      total.fetched += done;
      total.expectedFetches += expected;
    } else if (type === activityTypes.fileTransfer) {
      total.downloadBytes += done;
      this.#credit(activity.parent, done);
    }
  }

  #built(derivation: string, seconds: number): void {
    this.#buildsStopped += 1;
    const slowest = this.#slowest;
    const rounded = Math.max(0, Math.round(seconds * 1000) / 1000);
    if (slowest.length === mostSlowest && slowest[mostSlowest - 1]!.seconds >= rounded) return;
    const at = slowest.findIndex((other) => other.seconds < rounded);
    slowest.splice(at === -1 ? slowest.length : at, 0, { derivation, seconds: rounded });
    slowest.length = Math.min(slowest.length, mostSlowest);
  }

  #result(id: string, type: number, fields: (string | number)[]): void {
    const activity = this.#running.get(id);
    if (!activity) return;
    if (type === resultTypes.progress) activity.progress = fields as number[];
    else if (type === resultTypes.buildLogLine && activity.type === activityTypes.build)
      this.#tails.add(String(activity.fields[0] ?? ''), uncoloured(String(fields[0] ?? '')));
  }

  /** Bytes belong to the substituter whose path was being fetched, wherever up the tree it is. */
  #credit(parent: string, bytes: number): void {
    for (let id = parent, depth = 0; depth < 8; depth += 1) {
      const activity = this.#running.get(id);
      if (!activity) return;
      if (activity.type === activityTypes.substitute) {
        const uri = String(activity.fields[1] ?? '');
        if (uri && (this.#substituters.has(uri) || this.#substituters.size < 64))
          this.#substituters.set(uri, (this.#substituters.get(uri) ?? 0) + bytes);
        return;
      }
      id = activity.parent;
    }
  }

  #unreadable(piece: string): void {
    this.unread.count += 1;
    if (this.unread.samples.length < 5) this.unread.samples.push(piece);
  }
}

function uncoloured(line: string): string {
  return line.includes('\x1b') ? splitRedraws(line).replaceAll('\n', '') : line;
}
