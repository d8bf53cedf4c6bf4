import { codeBehindBlanks } from '../../catalogue/first-characters.js';

/** What nh prints of its own with `> ` before it; everything else with it is a quotation. */
const nhHeading =
  /^> (?:Building|Comparing|Activating|Adding|Updating|Switching|Cleaning|Copying|Evaluating|Checking|Running|No version|Dry|Bootloader)\b/;
const tags = /^(?:<\/?(?:pre|code|p|div|span)(?: [^>]{0,200})?>)+/;
const characters: Record<string, string> = { '#39': "'", quot: '"', gt: '>', lt: '<', amp: '&' };
const indentedQuote = /^ {1,12}> ?/;
const quotedByNix = /^ {5,12}>(?: |$)/;
const mostQuoted = 25;

/** Takes from the lines of a copied log what the copy added: an indentation of all lines, a mark before all of
 * them as of a comment, `> ` of a quotation, and the marks of code in Markdown and HTML. */
export class CopiedLog {
  /** The least indentation so far; null before the first line. */
  #margin: number | null = null;
  /** What every line so far begins with, as a comment does; null before the first line, empty where nothing is. */
  #mark: string | null = null;
  #isHtml = false;
  /** Whether the last line was quoted. */
  isQuoted = false;
  /** Whether Nix quotes the last line, of a builder's log: it indents its `>`, which nobody else does so far. */
  isOfBuilder = false;
  /** The last lines without a break that were quoted, without the `> `, at most 25: maybe a builder's log. */
  quoted: string[] = [];

  /** Nothing is taken from lines that begin with no blank and no mark, and none of the last lines was quoted. */
  get isPlain(): boolean {
    return this.#mark === '' && this.#margin === 0 && !this.#isHtml && this.quoted.length === 0;
  }

  /** The line as it was before it was copied; with `keepsQuote`, a `> ` is the line's own. */
  original(printed: string, keepsQuote: boolean): string {
    const marked = this.#mark === '' ? printed : this.#withoutMark(printed);
    this.isOfBuilder = mayBeQuote(printed) && quotedByNix.test(printed);
    const copied = this.#margin === 0 ? marked : this.#withoutMargin(marked);
    const first = copied.charCodeAt(0);
    const isMarked = this.#isHtml || first === 0x3c || first === 0x60 || first === 0x5e;
    const text = isMarked ? this.#withoutMarkup(copied) : copied;
    this.isQuoted = text.charCodeAt(0) === 0x3e && !keepsQuote && !nhHeading.test(text);
    if (this.isQuoted) {
      const line = text.replace(/^(?:> ?){1,4}/, '');
      this.#quote(line);
      return line;
    }
    if (mayBeQuote(text) && indentedQuote.test(text)) this.#quote(text.replace(indentedQuote, ''));
    else if (this.quoted.length > 0 && !isAfterLog(text)) this.quoted = [];
    return text;
  }

  #quote(line: string): void {
    if (this.quoted.push(line) > mostQuoted) this.quoted.shift();
  }

  #withoutMark(printed: string): string {
    const mark = /^(?:#|\||\/\/|\*)(?: |$)/.exec(printed)?.[0].trimEnd() ?? '';
    if (this.#mark === null || mark === '') this.#mark = mark;
    return mark !== '' && mark === this.#mark ? printed.slice(mark.length).replace(/^ /, '') : printed;
  }

  /** Without the marks of code in HTML and Markdown. */
  #withoutMarkup(text: string): string {
    this.#isHtml ||= tags.test(text);
    // A terminal shows Ctrl-C and the arrows in front of what is printed next.
    if (!this.#isHtml)
      return text.replace(
        /^(?:`(?=error|warning|building |[×●] |[[$] ?)|\^C(?=error)|(?:\^\[\[[A-D]){1,20}(?=[A-Za-z]))/,
        '',
      );
    return text.replace(tags, '').replace(/&(#39|quot|gt|lt|amp);/g, (_, name: string) => characters[name]!);
  }

  #withoutMargin(printed: string): string {
    let blanks = 0;
    while (printed.charCodeAt(blanks) === 0x20 || printed.charCodeAt(blanks) === 0x09) blanks += 1;
    this.#margin = Math.min(this.#margin ?? blanks, blanks);
    return printed.slice(this.#margin);
  }
}

/** The cheap test before those patterns: whether a line begins with blanks and a `>`. */
function mayBeQuote(text: string): boolean {
  return text.charCodeAt(0) === 0x20 && codeBehindBlanks(text) === 0x3e;
}

/** Whether a line is what Nix prints after the end of a builder's log. */
export function isAfterLog(text: string): boolean {
  return /^\s{0,12}(?:For full logs, run|nix log \/nix\/)/.test(text);
}
