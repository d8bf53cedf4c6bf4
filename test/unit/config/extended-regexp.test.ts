import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { troubleOfPattern } from '../../../src/config/extended-regexp.js';

it.each([
  ['^error', null],
  ['(a|b)+c{1,3}', null],
  ['(a)(b)\\2', null],
  ['[]x]', null],
  ['[^]x]', null],
  ['[[:space:]]+x', null],
  ['[^[:alpha:][:digit:]_-]', null],
  ['[[.x.]]', null],
  ['a\\(b', null],
  ['[(]', null],
  ['a)b', null],
  ['x\\\\', null],
  ['[a\\]', null],
  ['a{1,2', null],
  ['a{,2}', null],
  ['()', null],
  ['a{32767}', null],
  ['a(b', 'has a "(" without its ")"'],
  ['(', 'has a "(" without its ")"'],
  ['a[b', 'has a "[" without its "]"'],
  ['[]', 'has a "[" without its "]"'],
  ['[^]', 'has a "[" without its "]"'],
  ['[[:alpha:', 'has a "[" without its "]"'],
  ['[[:alpha:]', 'has a "[" without its "]"'],
  ['[[.', 'has a "[" without its "]"'],
  ['[[:letter:]]', 'has the class [:letter:], which does not exist'],
  ['[:space:]', 'has a class outside of brackets; write [[:space:]]'],
  ['[z-a]', 'has the range z-a the wrong way round'],
  ['[x9-0]', 'has the range 9-0 the wrong way round'],
  ['a{3,1}', 'has the count {3,1} the wrong way round'],
  ['a{32768}', 'repeats more than 32767 times'],
  ['(a)\\2', 'refers to the group \\2, which is not there'],
  ['a\\', 'ends with a backslash that escapes nothing'],
])('%j is judged as grep -E does: %j', (pattern, trouble) => {
  expect(troubleOfPattern(pattern)).toBe(trouble);
  const { status } = spawnSync('grep', ['-E', '-e', pattern], { input: 'x\n', env: { LC_ALL: 'C' } });
  expect(status === 2).toBe(trouble !== null);
});
