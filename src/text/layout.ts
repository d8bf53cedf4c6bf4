import { formatBytes } from './size.js';

/** A size in bytes, or a dash where there is none. */
export function sizeWords(bytes: number | null | undefined): string {
  return bytes == null ? '-' : formatBytes(bytes);
}

export function indentedLines(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}

/** A title above indented lines; nothing where there are none. */
export function titled(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [title, ...indentedLines(lines)];
}

/** The sections that are not empty, a blank line between them. */
export function joinedSections(sections: readonly (readonly string[])[]): string[] {
  return sections
    .filter((lines) => lines.length > 0)
    .flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}

/** A text in an ANSI colour (SGR number), where colour is wanted. */
export function colored(text: string, code: number, color: boolean): string {
  return color ? `\x1b[${code}m${text}\x1b[0m` : text;
}
