import { nixErrorOf } from '../failures/nix-error.js';
import type { BuildersAtWork } from './builders-at-work.js';
import type { EmitEvent } from './event.js';
import type { InputLine } from './input-line.js';
import { OpenError } from './open-error.js';
import { isHeadless, isSpokenByOthers } from './printed/cut.js';
import type { PrintedLine } from './printed/printed-line.js';

/** NixOps prints the traces of Python after the word, whose cause is their last line. */
const error = /^error(?: \(ignored\))?:(?! Traceback \()/;
const indented = /^( {1,12})error:/;
const frame = /^( {0,12})… (?:while|from) /;

const builderFailed = /^error: (?:(?:a )?builder for |Cannot build )/;

/** More programs and hosts that fail at a time end all that are open. */
const mostOpen = 64;

/** Puts the lines of errors together, also of those whose head or indentation a copy lost. */
export class ErrorReader {
  readonly #emit: EmitEvent;
  readonly #builders: BuildersAtWork;
  /** The errors that are open, by whose line the first was: programs and hosts that share a log interrupt each other. */
  readonly #open = new Map<string | null, OpenError>();
  #latest: OpenError | null = null;

  constructor(emit: EmitEvent, builders: BuildersAtWork) {
    this.#emit = emit;
    this.#builders = builders;
  }

  /** Whether `> ` before the next line is Nix's, before a line of a builder's log. */
  get isInLog(): boolean {
    const open = this.#latest;
    return open ? open.isInLog && !open.printed.isQuoted : false;
  }

  get isOpen(): boolean {
    return this.#open.size > 0;
  }

  /** Takes a line that belongs to an error that is open, and returns true; another line of the same ends that error. */
  takes(text: string, line: InputLine, prefixes: PrintedLine | null): boolean {
    const speaker = prefixes?.speaker ?? null;
    const open = speaker === null ? this.#latest : (this.#open.get(speaker) ?? this.#open.get(null));
    if (!open) return false;
    const { indent } = open.printed;
    const dedented = indent === 0 ? text : dedent(text, indent);
    if (open.takes(dedented)) {
      open.add(dedented, line);
      return true;
    }
    this.#end(open);
    return false;
  }

  /** Begins an error where the line is the first of one, or of what a copy left of one; false for any other line. */
  begins(text: string, line: InputLine, isQuoted: boolean, prefixes: PrintedLine | null): boolean {
    const first = this.#firstLine(text);
    if (!first) return false;
    const speaker = prefixes?.speaker ?? null;
    const before = this.#open.get(speaker);
    if (before) this.#end(before);
    if (this.#open.size >= mostOpen) this.end();
    const open = new OpenError(first.text, {
      ...line,
      indent: first.indent,
      speaker,
      isOfHost: prefixes?.isOfHost ?? false,
      isQuoted,
      isCopy: prefixes?.isInTree ?? false,
    });
    if (first.isPart) open.add(text, line);
    this.#open.set(speaker, open);
    this.#latest = open;
    this.#builders.errorBegins();
    return true;
  }

  /** The first line of an error, with its indentation; `isPart` where the line read is one below it. */
  #firstLine(text: string): { text: string; indent: number; isPart?: boolean } | null {
    if (error.test(text)) return { text, indent: 0 };
    const deep = indented.exec(text)?.[1];
    if (deep !== undefined) return { text: text.slice(deep.length), indent: deep.length };
    if (this.#builders.isUnmarked) return null;
    const trace = frame.exec(text)?.[1];
    if (trace !== undefined) return { text: 'error:', indent: 0, isPart: true };
    if (!isHeadless(text)) return null;
    const said = text.trimStart();
    const indent = text.length - said.length;
    return said.startsWith('last ')
      ? { text: noHead, indent, isPart: true }
      : { text: `error: ${said}`, indent };
  }

  /** The end of a builder's log whose head is not in the log: only its last lines, and where to read all of it. */
  builderLog(derivation: string, lines: string[], line: InputLine): void {
    const log = lines.map((quoted) => `  > ${quoted}`);
    const found = nixErrorOf(
      [`error: builder for '${derivation}' failed`, `  last ${lines.length} log lines:`, ...log],
      () => [],
    );
    if (found)
      this.#emit({
        kind: 'error',
        error: found,
        channel: 'text',
        doubtful: false,
        source: { line: line.number, column: 1 },
        isCopy: false,
      });
  }

  /** Ends all errors that are open. */
  end(): void {
    for (const open of [...this.#open.values()]) this.#end(open);
  }

  #end(open: OpenError): void {
    this.#open.delete(open.printed.speaker);
    if (this.#latest === open) this.#latest = [...this.#open.values()].at(-1) ?? null;
    if (open.lines[0]!.startsWith('error (ignored)')) return;
    const isOfBuilder = builderFailed.test(open.lines[0]!);
    const found = nixErrorOf(withHead(open.lines), (derivation) =>
      this.#builders.tailOf(derivation, isOfBuilder),
    );
    if (!found) return;
    const { role, derivation, family, block } = found;
    const { speaker, indent, isOfHost, isCopy } = open.printed;
    // Among the lines of others and within a line, only an error in the words of Nix is one of Nix.
    if (family === 'unknown' && (isOfHost || indent > 0 || isSpokenByOthers(speaker))) return;
    // A builder may print an error of a Nix that it runs; the outer one names what it was building.
    const isNixs = role === 'consequence' || (derivation !== null && this.#builders.hasAnnounced(derivation));
    const doubtful = this.#builders.isUnmarked && !isNixs;
    const source = open.source(block.messageAt);
    this.#emit({ kind: 'error', error: found, channel: 'text', doubtful, source, isCopy });
    if (!doubtful) this.#builders.errorEnded();
  }
}

const noHead = 'error: builder failed';

/** The lines of an error; where only the end of a builder's log is left of one, the builder is named that is named below. */
function withHead(lines: string[]): string[] {
  if (lines[0] !== noHead) return lines;
  const derivation = /nix(?:-store -l| log) (\/nix\/store\/[^\s'"’]{1,250}\.drv)/.exec(lines.at(-1)!)?.[1];
  return derivation ? [`error: builder for '${derivation}' failed`, ...lines.slice(1)] : lines;
}

/** A line without the indentation of the whole error, where it has as much. */
export function dedent(text: string, indent: number): string {
  let blanks = 0;
  while (blanks < indent && text.charCodeAt(blanks) === 0x20) blanks += 1;
  return text.slice(blanks);
}
