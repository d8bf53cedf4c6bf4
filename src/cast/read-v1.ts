import { eventOf } from './parse-event.js';
import type { CastEvent } from './recording.js';

/**
 * Cuts a version 1 asciicast, which is one JSON document, into events while it streams by:
 * `{"version": 1, "width": 80, "height": 24, …, "stdout": [[delay, text], …]}`.
 * `outside` collects everything but the elements of `stdout`: the header.
 */
export class V1Scanner {
  outside = '';
  /** Why the document cannot be read further; null while it can. */
  problem: string | null = null;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #inEvents = false;
  /** The part of the event being read that earlier pieces contained. */
  #element: string | null = null;
  #events: CastEvent[] = [];
  #time = 0;
  #count = 0;

  /** Takes the next piece of the document and returns the events that it completes. */
  push(text: string): CastEvent[] {
    this.#events = [];
    let from = 0;
    for (let at = 0; at < text.length && this.problem === null; at++) {
      const char = text[at];
      if (this.#inString) {
        if (this.#escaped) this.#escaped = false;
        else if (char === '\\') this.#escaped = true;
        else if (char === '"') this.#inString = false;
      } else if (char === '"') this.#inString = true;
      else if (char === '{') this.#depth++;
      else if (char === '}') this.#depth--;
      else if (char === '[') from = this.#opened(text, from, at);
      else if (char === ']') from = this.#closed(text, from, at);
    }
    if (this.#element !== null) this.#element += text.slice(from);
    else if (!this.#inEvents) this.outside += text.slice(from);
    return this.#events;
  }

  /** True once the document is complete. */
  get complete(): boolean {
    return this.#depth === 0 && this.outside.trimStart().startsWith('{');
  }

  /** The number of the event that was being read, from 1. */
  get eventNumber(): number {
    return this.#count + 1;
  }

  /** At a `[`: returns the index from which text is still to be kept. */
  #opened(text: string, from: number, at: number): number {
    this.#depth++;
    if (this.#inEvents) {
      if (this.#depth !== 3) return from;
      this.#element = '';
      return at;
    }
    const before = (this.outside.slice(-100) + text.slice(from, at)).slice(-100);
    if (this.#depth !== 2 || !/"stdout"\s*:\s*$/.test(before)) return from;
    this.outside += text.slice(from, at + 1);
    this.#inEvents = true;
    return at + 1;
  }

  /** At a `]`: returns the index from which text is still to be kept. */
  #closed(text: string, from: number, at: number): number {
    this.#depth--;
    if (!this.#inEvents || this.#depth > 2) return from;
    if (this.#depth < 2) {
      this.#inEvents = false;
      return at;
    }
    this.#take((this.#element ?? '') + text.slice(from, at + 1));
    this.#element = null;
    return at + 1;
  }

  #take(json: string): void {
    const event = eventOf(asEvent(json), this.#time, true);
    if (typeof event === 'string') {
      this.problem = event;
      return;
    }
    this.#time = event.time;
    this.#count++;
    this.#events.push(event);
  }
}

/** Version 1 knows output only: `[delay, text]` becomes `[delay, "o", text]`. */
function asEvent(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return Array.isArray(value) && value.length === 2 ? [value[0], 'o', value[1]] : value;
  } catch {
    return null;
  }
}
