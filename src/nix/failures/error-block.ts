import { comparable, longestCompared } from '../comparable.js';
import { figureIn } from '../figure.js';
import { fileOnly, type Position, positionOf } from './location.js';

/** With what an expression ended the evaluation deliberately, as Nix's trace shows it. */
type Thrown = 'throw' | 'abort' | 'assert' | null;

/** The parts of one `error:` of Nix. */
export type ErrorBlock = {
  /** The cause: the text of the innermost `error:`, dedented, without trace, excerpt and builder log. */
  message: string;
  /** Where the expression itself threw, the message's wording proves nothing. */
  thrown: Thrown;
  /** Places, nearest to the cause first. */
  positions: Position[];
  /** The builder's last log lines that Nix embedded. */
  logTail: string[];
  /** The end of the block as printed. */
  lines: string[];
  /** How many of the places belong to the cause itself, not to its trace. */
  ownPositions: number;
  /** The index of the printed line that the message begins in. */
  messageAt: number;
  /** Nix left out the frames nearest to the cause. */
  isTruncated: boolean;
  /** The last argument of a module that the trace names, and the module's file; null without one. */
  moduleArgument: { name: string; file: string } | null;
  /** The trace shows that an expression was being evaluated. */
  evaluated: boolean;
  /** Nix offered a trace; before 2.20 it shows no other sign of one. */
  offersTrace: boolean;
  /** The trace shows that an input of the flake was being fetched. */
  fetching: boolean;
};

const mostLines = 50;
const longestMessage = 2 * longestCompared;
/** The first line of an error of the prereleases of Nix 2.4, and how they print a place. */
const banner = /^error: --- \w+ -{3,}/;
const bannerPlace = /^at: \((\d+)(?::(\d+))?\) in file: (\/\S+)$/;
const logHead = /\blast \d+ log lines?:\s*$/i;
const errorLine = /^\s*error(?: \(ignored\))?:\s?(?:--- [A-Z]\w* -+ \S+$)?(.*)$/;
const excerptLine = /^\s*(\d+)\|(.*)$/;
// Nix 2.3 has no lines for frames and places: `while evaluating … at FILE:LINE:COLUMN:`, and the place ends the message.
const oldFrame = /^(?:error: )?while (?:evaluating|calling) /;
const definedIn = /^\s*… while evaluating definitions from [`'‘]([^'’`]{1,1000})['’]:?$/;
const argumentOf =
  /^\s*… while evaluating the module argument [`'‘]([^'’`]{1,200})['’] in ["`'‘](.{1,1000}?)["'’]:?$/;
const caretLine = /^\s*\|\s*\^/;
const notes =
  /^\s*(?:\(use '?--show-trace|\(stack trace truncated|\(\d+ duplicate frames|note: trace involved|note: the traceback|For full logs, run)/;

/**
 * Parses an error. `printed` is what Nix printed, without escape sequences, first line `error: …`.
 * Nix ≥ 2.20 prints the trace before the cause, older versions after it, 2.3 nothing but one line.
 */
export function parseErrorBlock(printed: string[]): ErrorBlock {
  const reading = new Reading();
  for (const line of printed) reading.line(comparable(line));
  return { ...reading.result(), lines: printed.slice(-mostLines) };
}

class Reading {
  #message: string[] = [];
  #messageLength = 0;
  #hasMessage = false;
  #own: Position[] = [];
  #before: Position[] = [];
  #after: Position[] = [];
  #logTail: string[] = [];
  #thrown: Thrown = null;
  #evaluated = false;
  #offersTrace = false;
  #fetching = false;
  /** What Nix was fetching, which is all that a copy without the cause says. */
  #fetched = '';
  #state: 'message' | 'positioned' | 'frame' | 'log' = 'message';
  #last: Position | null = null;
  #index = -1;
  #messageAt = 0;
  #isTruncated = false;
  #hasBanner = false;
  #moduleArgument: ErrorBlock['moduleArgument'] = null;

  line(printed: string): void {
    this.#index += 1;
    if (oldFrame.test(printed)) {
      this.#oldFrame(printed);
      return;
    }
    if (this.#state === 'log' && this.#logLine(printed)) return;
    const error = errorLine.exec(printed);
    // Inside a message, `error:` is the message's own text.
    if (error && (this.#state !== 'message' || !this.#hasMessage)) {
      this.#hasBanner = banner.test(printed);
      this.#cause(error[1]!);
      return;
    }
    if (notes.test(printed)) {
      this.#offersTrace ||= /show-trace/.test(printed);
      this.#isTruncated ||= /stack trace truncated/.test(printed);
      if (/For full logs/.test(printed)) this.#state = 'positioned';
      return;
    }
    const head = logHead.exec(printed);
    if (head) {
      const before = printed.slice(0, head.index).trimEnd().replace(/[;.]$/, '');
      if (before !== '') this.#text(before);
      this.#state = 'log';
      return;
    }
    if (/^\s*… /.test(printed)) {
      this.#frame(printed);
      return;
    }
    const position = positionOf(printed) ?? (this.#hasBanner ? positionBelowBanner(printed) : null);
    if (position) {
      this.#position(position);
      return;
    }
    const excerpt = excerptLine.exec(printed);
    if (excerpt && this.#last) {
      const number = figureIn(excerpt[1]);
      if (number !== null) this.#last.excerpt.set(number, excerpt[2]!);
      return;
    }
    if (caretLine.test(printed)) this.#caret(printed);
    else this.#text(printed);
  }

  result(): Omit<ErrorBlock, 'lines'> {
    const message = dedent(this.#message) || this.#fetched;
    const inline = this.#own.length === 0 ? inlinePosition(message) : null;
    if (inline) this.#own.push(inline.position);
    return {
      message: inline?.message ?? message,
      messageAt: this.#messageAt,
      isTruncated: this.#isTruncated,
      moduleArgument: this.#moduleArgument,
      thrown: this.#thrown,
      positions: [...this.#own, ...this.#before.reverse(), ...this.#after],
      logTail: this.#logTail,
      ownPositions: this.#own.length,
      evaluated: this.#evaluated || this.#own.length > 0,
      offersTrace: this.#offersTrace,
      fetching: this.#fetching,
    };
  }

  #cause(text: string): void {
    // What came before was the way to this error.
    this.#before.push(...this.#own, ...this.#after);
    this.#own = [];
    this.#after = [];
    this.#messageAt = this.#index;
    this.#message = text === '' ? [] : [text];
    this.#messageLength = text.length;
    this.#hasMessage = text.trim() !== '';
    this.#state = 'message';
    this.#last = null;
  }

  #frame(printed: string): void {
    this.#state = 'frame';
    const file = definedIn.exec(printed)?.[1];
    if (file !== undefined) this.#after.push(fileOnly(file));
    const argument = argumentOf.exec(printed);
    if (argument) this.#moduleArgument = { name: argument[1]!, file: argument[2]! };
    this.#evaluated ||= /… (?:while|from) (?:evaluating|calling|call|selecting)/.test(printed);
    const fetched = /… (while (?:fetching the input|updating the flake input) .*)/.exec(printed)?.[1];
    this.#fetching ||= fetched !== undefined;
    this.#fetched = fetched ?? this.#fetched;
    const kind = /while calling the '(throw|abort)' builtin|condition of the (assert)ion/.exec(printed);
    this.#thrown = kind ? ((kind[1] ?? kind[2]) as Thrown) : null;
    this.#last = null;
  }

  #oldFrame(printed: string): void {
    this.#evaluated = true;
    const at = printed.lastIndexOf(' at ');
    const position = at === -1 ? null : positionOf(printed.slice(at));
    if (position) this.#before.push(position);
    this.#state = 'message';
  }

  #position(position: Position): void {
    if (this.#state === 'frame') this.#after.push(position);
    else {
      this.#own.push(position);
      this.#state = 'positioned';
    }
    this.#last = position;
  }

  /** Nix 2.8 names no `throw` frame, but its caret points at the word. */
  #caret(printed: string): void {
    if (!this.#last || this.#state === 'frame') return;
    const column = printed.indexOf('^') - printed.indexOf('|') - 1;
    const source = this.#last.excerpt.get(this.#last.line);
    const word = source && /^(throw|abort)\b/.exec(source.slice(column));
    if (word) this.#thrown = word[1] as Thrown;
  }

  #logLine(printed: string): boolean {
    const quoted = /^\s*> ?(.*)$/.exec(printed);
    if (quoted) {
      this.#logTail.push(quoted[1]!);
      return true;
    }
    if (/^\s*$/.test(printed)) return true;
    if (/^\s*For full logs, run/.test(printed) || !/^ {2,4}\S/.test(printed)) {
      this.#state = 'positioned';
      return false;
    }
    this.#logTail.push(printed.trim());
    return true;
  }

  #text(printed: string): void {
    // The list of output paths that now do not exist is no part of the cause (Nix 2.30 and newer).
    if (/^\s*Output paths:$/.test(printed)) this.#state = 'positioned';
    const isFirst = this.#hasBanner && !this.#hasMessage;
    if (
      this.#state !== 'message' &&
      !isFirst &&
      !(this.#state === 'positioned' && /^\s*Did you mean /.test(printed))
    )
      return;
    if (!this.#hasMessage && printed.trim() !== '') {
      this.#hasMessage = true;
      this.#messageAt = this.#index;
    }
    this.#messageLength += printed.length;
    if (this.#messageLength <= longestMessage) this.#message.push(printed);
  }
}

function positionBelowBanner(printed: string): Position | null {
  const [, line, column, file] = bannerPlace.exec(printed) ?? [];
  return file ? positionOf(`at ${file}:${line}${column ? `:${column}` : ''}`) : null;
}

/** The place that ends the first line of a message of Nix 2.3, and the message without it; null without one. */
function inlinePosition(message: string): { message: string; position: Position } | null {
  const [first = '', ...rest] = message.split('\n');
  const at = first.lastIndexOf(' at ');
  const position = at === -1 ? null : positionOf(first.slice(at));
  if (!position || !/^(?:[/«<]|\.\.?\/|\(string\))/.test(position.file) || /\s/.test(position.file))
    return null;
  return { message: [first.slice(0, at).replace(/,$/, ''), ...rest].join('\n'), position };
}

/** Nix indents what follows `error: ` by its width; the message's own structure is kept. */
function dedent(lines: string[]): string {
  const text = lines.map((line, index) =>
    index === 0 ? line.trim() : line.replace(/^ {1,7}/, '').trimEnd(),
  );
  return text
    .join('\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
