import type { InputLine, Source } from './input-line.js';
import { sourceIn } from './input-line.js';

const mostLines = 8000;
const mostCharacters = 1024 * 1024;

/** What belongs to an error also where a copy lost the indentation of Nix. */
const ownWords =
  /^(?:at \S.{0,1000}:\d+(?::\d+)?:?$|response body:$|… |note: |\d+\||\|\s*\^|last \d+ log lines?:|For full logs, run|Reason: |Output paths:|(?:specified|got|likely URL|expected): |Did you mean |Definition values:)/;
const notes = /^\((?:use '?--show-trace|stack trace truncated|\d+ duplicate frames)/;
const logHead = /\blast \d+ log lines?:$/i;
/** Nix before 2.4 in development put a rule before the message, which follows without indentation. */
const ruled = /^error: --- [A-Z]\w* -+ \S+$/;
const mostRuledLines = 6;
const ruledEnd = /^(?:error|warning|building|copying|these |trace|\(|[$#❯>] )/;
const oldFrame = /^(?:error: )?while (?:evaluating|calling) /;

/** Where an error was printed. */
type Printed = InputLine & {
  /** How far the whole error is indented, in characters. */
  indent: number;
  /** Whose line it is in a log of several. */
  speaker: string | null;
  isOfHost: boolean;
  /** Its lines are quoted with `> `. */
  isQuoted: boolean;
  /** nix-output-monitor repeats it, shortened. */
  isCopy: boolean;
};

/** The lines of an error while it is read. */
export class OpenError {
  readonly lines: string[];
  readonly printed: Printed;
  readonly #numbers: InputLine[];
  #characters: number;
  #last: string;
  #hasMessage: boolean;
  #isList = false;
  #isInLog = false;
  /** The answer of a server, which Nix prints below its own message. */
  #isBody = false;
  readonly #isOldTrace: boolean;
  readonly #isRuled: boolean;

  constructor(first: string, printed: Printed) {
    this.lines = [first];
    this.printed = printed;
    this.#numbers = [printed];
    this.#characters = first.length;
    this.#last = first;
    this.#isRuled = ruled.test(first);
    this.#hasMessage = !/(?:^error(?: \(ignored\))?|: error):\s*$/.test(first);
    this.#isOldTrace = oldFrame.test(first);
  }

  /** Whether its last lines are the end of a builder's log, each after a `>`. */
  get isInLog(): boolean {
    return this.#isInLog;
  }

  /** Whether a line belongs to the error. Nix indents all of an error below its first line; copies do not. */
  takes(text: string): boolean {
    const first = text.charCodeAt(0);
    if ((first === 0x20 && text.charCodeAt(1) === 0x20) || first === 0x09) return true;
    if (first === 0x28) return notes.test(text);
    if (this.#isRuled && this.lines.length <= mostRuledLines) return !ruledEnd.test(text);
    if (this.#isInLog && first === 0x3e) return true;
    if (first === 0x2d) return text.charCodeAt(1) === 0x20 && (this.#isList || this.#last.endsWith(':'));
    if (!this.#hasMessage && text.startsWith('error:')) return true;
    // Nix 2.3 prints the trace first, without indentation, and the cause as its last line.
    if (this.#isOldTrace) return oldFrame.test(text) || oldFrame.test(this.#last);
    if (this.#isBody && (this.#last === 'response body:' || /^[{}[\]"<]/.test(text))) return true;
    return ownWords.test(text);
  }

  add(text: string, line: InputLine): void {
    const first = text.charCodeAt(0);
    this.#isList = first === 0x2d || (this.#isList && first === 0x20);
    this.#isInLog = logHead.test(text) || (this.#isInLog && /^\s*>/.test(text));
    this.#hasMessage ||= /^\s*error:\s*\S/.test(text);
    this.#isBody ||= text.trim() === 'response body:';
    this.#last = text;
    this.#characters += text.length;
    this.#numbers.push(line);
    // A full trace may be endless; its beginning and its end matter.
    if (this.lines.push(text) <= mostLines && this.#characters <= mostCharacters) return;
    const kept = Math.min(100, Math.ceil(this.lines.length / 4));
    const dropped = Math.ceil(this.lines.length / 2);
    this.#numbers.splice(kept, dropped);
    for (const line of this.lines.splice(kept, dropped)) this.#characters -= line.length;
  }

  /** Where the line with that index stands in the input. */
  source(index: number): Source {
    const text = (this.lines[index] ?? '').replace(/^\s*error:\s*(?=\S)/, '');
    return sourceIn(this.#numbers[index] ?? this.printed, text);
  }
}
