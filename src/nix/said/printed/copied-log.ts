/** What nh prints of its own with `> ` before it; everything else with it is a quotation. */
const nhHeading =
  /^> (?:Building|Comparing|Activating|Adding|Updating|Switching|Cleaning|Copying|Evaluating|Checking|Running|No version|Dry|Bootloader)\b/;
const indentedQuote = /^ {1,12}> ?/;
const mostQuoted = 25;

/** Takes from the lines of a copied log what the copy added: an indentation of all lines, `> ` of a quotation, and
 * the mark of code in Markdown. */
export class CopiedLog {
  /** The least indentation so far; null before the first line. */
  #margin: number | null = null;
  /** Whether the last line was quoted. */
  isQuoted = false;
  /** The last lines without a break that were quoted, without the `> `, at most 25: maybe a builder's log. */
  quoted: string[] = [];

  /** The line as it was before it was copied; with `keepsQuote`, a `> ` is the line's own. */
  original(printed: string, keepsQuote: boolean): string {
    const copied = this.#margin === 0 ? printed : this.#withoutMargin(printed);
    const text = copied.startsWith('`error') ? copied.slice(1) : copied;
    this.isQuoted = text.charCodeAt(0) === 0x3e && !keepsQuote && !nhHeading.test(text);
    if (this.isQuoted) {
      const line = text.replace(/^(?:> ?){1,4}/, '');
      this.#quote(line);
      return line;
    }
    if (text.charCodeAt(0) === 0x20 && indentedQuote.test(text)) this.#quote(text.replace(indentedQuote, ''));
    else if (this.quoted.length > 0 && !isAfterLog(text)) this.quoted = [];
    return text;
  }

  #quote(line: string): void {
    if (this.quoted.push(line) > mostQuoted) this.quoted.shift();
  }

  #withoutMargin(printed: string): string {
    let blanks = 0;
    while (printed.charCodeAt(blanks) === 0x20 || printed.charCodeAt(blanks) === 0x09) blanks += 1;
    this.#margin = Math.min(this.#margin ?? blanks, blanks);
    return printed.slice(this.#margin);
  }
}

/** Whether a line is what Nix prints after the end of a builder's log. */
export function isAfterLog(text: string): boolean {
  return /^\s{0,12}(?:For full logs, run|nix log \/nix\/)/.test(text);
}
