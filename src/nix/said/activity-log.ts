import { longestCompared } from '../comparable.js';
import { bytesIn, figureSum } from '../figure.js';
import { type ActivityRecord, ActivityRecords, activityTypes, resultTypes } from './activity-records.js';
import type { EmitEvent, NixEvent } from './event.js';
import type { Source } from './input-line.js';
import { splitRedraws } from './lines.js';
import type { LogTails } from './log-tails.js';
import { emitMessage, warningLevel } from './nix-message.js';

type Running = {
  type: number;
  /** It has no text: it only counts. */
  isSilent: boolean;
  /** The first two fields, as texts: a derivation or a path, and a substituter. */
  subject: string;
  origin: string;
  parent: string;
  start: number;
  progress: Progress;
};

type Progress = { done: number; expected: number; failed: number };
const noProgress: Progress = { done: 0, expected: 0, failed: 0 };

type Sums = {
  failed: number;
  fetched: number;
  downloadBytes: number;
  expectedBuilds: number;
  expectedFetches: number;
};

type BuildTime = { derivation: string; seconds: number };

const mostRunning = 20_000;
const mostSlowest = 10;

const evaluating: NixEvent = { kind: 'phase', name: 'evaluating', begins: true };
const fetching: NixEvent = { kind: 'phase', name: 'fetching', begins: false };
const building: NixEvent = { kind: 'phase', name: 'building', begins: false };
const copying: NixEvent = { kind: 'phase', name: 'copying', begins: false };

/**
 * Reads Nix's activity log: its phases and messages as events, its counts as sums that can be asked for at
 * any time. One pass; memory depends on what runs at a time, not on the log's length.
 */
export class ActivityLog {
  readonly #records: ActivityRecords;
  readonly #emit: EmitEvent;
  readonly #running = new Map<string, Running>();
  readonly #tails: LogTails;
  #seconds = 0;
  readonly #finished: Sums = {
    failed: 0,
    fetched: 0,
    downloadBytes: 0,
    expectedBuilds: 0,
    expectedFetches: 0,
  };
  #buildsStopped = 0;
  #slowest: BuildTime[] = [];
  #substituters = new Map<string, number>();
  /** How many records were read. */
  records = 0;
  /** Pieces that are no record, with the first few of them. */
  readonly unread = { count: 0, samples: [] as string[] };

  /** `tails` receives the lines of builders. */
  constructor(emit: EmitEvent, tails: LogTails) {
    this.#emit = emit;
    this.#tails = tails;
    this.#records = new ActivityRecords(
      (record) => this.#record(record),
      (piece) => this.#unreadable(piece),
    );
  }

  push(bytes: Uint8Array, seconds: number): void {
    this.#seconds = seconds;
    this.#records.push(bytes);
  }

  /** One record that came by itself, such as an `@nix ` line on the terminal, which is the input's line `number`. */
  line(line: string, seconds: number, number: number): void {
    this.#seconds = seconds;
    this.#records.number = number;
    this.#records.line(line);
  }

  end(): void {
    this.#records.end();
  }

  /** Where the record is that is being read. */
  get #source(): Source {
    return { line: this.#records.number, column: 1 };
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
    const sums = { ...this.#finished };
    for (const activity of this.#running.values()) addProgress(sums, activity);
    const { failed, fetched, downloadBytes, expectedBuilds, expectedFetches } = sums;
    const built = Math.max(0, this.#buildsStopped - failed);
    return { built, toBuild: expectedBuilds, failed, fetched, toFetch: expectedFetches, downloadBytes };
  }

  /** The derivation of the newest build that runs, else the newest path that is fetched, else null. */
  current(): string | null {
    let path: string | null = null;
    for (const { type, subject } of [...this.#running.values()].reverse()) {
      if (type === activityTypes.build) return subject || null;
      if (type === activityTypes.substitute) path ??= subject || null;
    }
    return path;
  }

  /** Whether all that began has ended, as at the end of a Nix that was not killed. */
  get isComplete(): boolean {
    return this.records > 0 && this.#running.size === 0;
  }

  get slowest(): BuildTime[] {
    return this.#slowest;
  }

  get substituters(): Record<string, number> {
    return Object.fromEntries(this.#substituters);
  }

  #record(record: ActivityRecord): void {
    this.records += 1;
    if (record.action === 'start') this.#start(record, record.id, record.parent);
    else if (record.action === 'stop') this.#stop(record.id);
    else if (record.action === 'result') this.#result(record.id, record.type, record.fields);
    else emitMessage(record, this.#source, this.#tails, this.#emit);
  }

  #start(record: { type: number; text: string; fields: unknown[] }, id: string, parent: string): void {
    const { type, text, fields } = record;
    // A Nix that was killed never stops its activities; the oldest are dropped.
    if (this.#running.size >= mostRunning) this.#running.delete(this.#running.keys().next().value!);
    this.#running.set(id, {
      type,
      isSilent: text === '',
      subject: textIn(fields[0]),
      origin: textIn(fields[1]),
      parent,
      start: this.#seconds,
      progress: noProgress,
    });
    if (type === activityTypes.build) this.#emit(building);
    else if (type === activityTypes.substitute) this.#emit(fetching);
    else if (type === activityTypes.copyPaths && text !== '') this.#emit(copying);
    else if (type === 0 && text.startsWith('evaluating ')) this.#emit(evaluating);
    else if (type === activityTypes.buildWaiting)
      emitMessage({ level: warningLevel, msg: text }, this.#source, this.#tails, this.#emit);
  }

  #stop(id: string): void {
    const activity = this.#running.get(id);
    if (!activity) return;
    this.#running.delete(id);
    const { type, subject, parent, start, progress } = activity;
    addProgress(this.#finished, activity);
    if (type === activityTypes.build) this.#built(subject, this.#seconds - start);
    else if (type === activityTypes.fileTransfer) this.#credit(parent, progress.done);
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

  #result(id: string, type: number, fields: unknown[]): void {
    const activity = this.#running.get(id);
    if (!activity) return;
    if (type === resultTypes.progress) activity.progress = progressIn(fields);
    else if (type === resultTypes.buildLogLine && activity.type === activityTypes.build)
      this.#tails.add(activity.subject, uncoloured(textIn(fields[0])));
  }

  /** Adds bytes to the substituter whose path was being fetched, found among the parents. */
  #credit(parent: string, bytes: number): void {
    for (let id = parent, depth = 0; depth < 8; depth += 1) {
      const activity = this.#running.get(id);
      if (!activity) return;
      if (activity.type === activityTypes.substitute) {
        const uri = activity.origin;
        if (uri && (this.#substituters.has(uri) || this.#substituters.size < 64))
          this.#substituters.set(uri, figureSum(this.#substituters.get(uri) ?? 0, bytes));
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

/** Adds what an activity has done; only three types count anything. */
function addProgress(sums: Sums, { type, isSilent, progress }: Running): void {
  const { done, expected, failed } = progress;
  if (type === activityTypes.builds) {
    sums.failed = figureSum(sums.failed, failed);
    sums.expectedBuilds = figureSum(sums.expectedBuilds, expected);
  } else if (type === activityTypes.copyPaths && isSilent) {
    sums.fetched = figureSum(sums.fetched, done);
    sums.expectedFetches = figureSum(sums.expectedFetches, expected);
  } else if (type === activityTypes.fileTransfer) sums.downloadBytes = figureSum(sums.downloadBytes, done);
}

/** The fields of a progress record are done, expected, running, failed, some of them in bytes. */
function progressIn([done, expected, , failed]: unknown[]): Progress {
  return { done: bytesIn(done) ?? 0, expected: bytesIn(expected) ?? 0, failed: bytesIn(failed) ?? 0 };
}

/** A field as a text of bounded length; empty where it is none. */
function textIn(field: unknown): string {
  return typeof field === 'string' ? field.slice(0, longestCompared) : '';
}

function uncoloured(line: string): string {
  return line.includes('\x1b') ? splitRedraws(line).replaceAll('\n', '') : line;
}
