import { usageError } from '../../system/errors.js';

/** What a US keyboard has on a key besides letters and digits, in QEMU's names (qapi/ui.json, QKeyCode). */
const keys: Record<string, string> = {
  '-': 'minus',
  '=': 'equal',
  '[': 'bracket_left',
  ']': 'bracket_right',
  ';': 'semicolon',
  "'": 'apostrophe',
  '`': 'grave_accent',
  '\\': 'backslash',
  ',': 'comma',
  '.': 'dot',
  '/': 'slash',
  ' ': 'spc',
  '\t': 'tab',
  '\n': 'ret',
  '\b': 'backspace',
  '\x1b': 'esc',
  '\x7f': 'delete',
};

/** What Shift makes of a key of a US keyboard. */
const shifted: Record<string, string> = {
  '!': '1',
  '@': '2',
  '#': '3',
  $: '4',
  '%': '5',
  '^': '6',
  '&': '7',
  '*': '8',
  '(': '9',
  ')': '0',
  _: '-',
  '+': '=',
  '{': '[',
  '}': ']',
  ':': ';',
  '"': "'",
  '~': '`',
  '|': '\\',
  '<': ',',
  '>': '.',
  '?': '/',
};

/** QEMU's names of the keys that are pressed together: `ctrl-alt-delete`, `shift-a`, or one character. */
export function keyCodes(combination: string): string[] {
  const single = characterCodes(combination);
  if (single !== null) return single;
  const names = combination.split('-');
  if (names.some((name) => !/^[a-z0-9_]{1,20}$/.test(name)))
    throw usageError(
      'bad-key',
      `"${combination}" names no keys`,
      'Join QEMU\'s names with hyphens: ctrl-alt-delete, ret, f1; see "sendkey" in its manual.',
    );
  return names;
}

/** The keys for one character, or null where it has none. */
function characterCodes(character: string): string[] | null {
  if (/^[a-z0-9]$/.test(character)) return [character];
  if (/^[A-Z]$/.test(character)) return ['shift', character.toLowerCase()];
  const key = keys[character];
  if (key !== undefined) return [key];
  const below = shifted[character];
  if (below === undefined) return null;
  return ['shift', keys[below] ?? below];
}
