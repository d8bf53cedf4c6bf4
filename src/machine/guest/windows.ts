/** What lists the windows of an X server: of the display that is set, else of the first one. */
export const windowTreeCommand = `DISPLAY="\${DISPLAY:-:0}" xwininfo -root -tree`;

/** The titles in what `xwininfo -root -tree` prints: a window a line, `0x20000c "title": ("class" "Class")  …`. */
export function windowNames(tree: string): string[] {
  return tree.split('\n').flatMap((line) => {
    const text = line.trim();
    const [start, end] = [text.indexOf('"'), text.lastIndexOf('": (')];
    return /^0x[0-9a-f]{1,16} "/.test(text) && end > start ? [text.slice(start + 1, end)] : [];
  });
}
