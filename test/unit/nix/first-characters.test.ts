import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
  anyOf,
  charactersBehindBlanks,
  codeBehindBlanks,
} from '../../../src/nix/catalogue/first-characters.js';
import { catalogue } from '../../../src/nix/catalogue/index.js';

const folder = join(import.meta.dirname, '../../fixtures/nix/printed');

/** The lines of all logs that programs print. */
function printedLines(): Set<string> {
  const logs = readdirSync(folder).flatMap(
    (file) => JSON.parse(readFileSync(join(folder, file), 'utf8')) as { log: string[] }[],
  );
  return new Set(logs.flatMap(({ log }) => log));
}

it.each([
  ['^ *a', 'a'],
  ['^ {0,4}0: (?:x)', '0'],
  ['^(?: {1,40}\\| )?All|^b', '|Ab'],
  ['^ {0,12}(?! )(?:error|… )', 'e…'],
  ['^  +x', 'x'],
])('what %s may have behind blanks', (source, characters) => {
  expect([...(charactersBehindBlanks(source) ?? [])].sort()).toEqual([...characters].sort());
});

it.each(['^\\s*a', '^ *', 'a', '^(?: |\\t)a', '^ *\\d'])(
  'what %s may have behind blanks is not known',
  (source) => {
    expect(charactersBehindBlanks(source)).toBeNull();
  },
);

it('the first character behind blanks', () => {
  expect(codeBehindBlanks('   a')).toBe(0x61);
  expect(codeBehindBlanks('  ')).toBeNaN();
});

it('any of the patterns of the catalogue matches a line, indented or not, where one of them does', () => {
  const patterns = catalogue.flatMap(({ rules }) =>
    rules.filter(({ on, contains }) => on === 'line' && contains === undefined).map(({ test }) => test),
  );
  const any = anyOf(patterns);
  for (const line of printedLines())
    for (const text of [
      line,
      line.trimStart(),
      ...[1, 2, 3, 4, 8].map((n) => ' '.repeat(n) + line.trimStart()),
    ])
      expect(any.test(text), text).toBe(patterns.some((pattern) => pattern.test(text)));
});
