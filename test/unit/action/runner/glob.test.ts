import { describe, expect, it } from 'vitest';
import { globPattern, selectNames } from '../../../../src/action/runner/glob.js';

describe('selectNames', () => {
  const names = ['laptop', 'web-1', 'web-2', 'db.prod'];
  it.each([
    [[], names],
    [['web-*'], ['web-1', 'web-2']],
    [
      ['*', '!web-?'],
      ['laptop', 'db.prod'],
    ],
    [['!db.prod'], ['laptop', 'web-1', 'web-2']],
    [['dbxprod'], []],
    [['web'], []],
  ])('selects by %j', (patterns, selected) => expect(selectNames(names, patterns)).toEqual(selected));
});

describe('globPattern', () => {
  it('matches every other character literally', () => {
    expect(globPattern('a[b](c)+^$|\\').test('a[b](c)+^$|\\')).toBe(true);
    expect(globPattern('a.c').test('abc')).toBe(false);
  });

  it.each([
    ['*', '', true],
    ['a*', 'a', true],
    ['*a*b', 'xaxbxb', true],
    ['*a*b', 'xaxbx', false],
    ['a*?', 'a', false],
    ['?', '\n', true],
    ['**a**', 'bab', true],
    ['', 'a', false],
  ])('%j on %j is %s', (pattern, name, matches) => expect(globPattern(pattern).test(name)).toBe(matches));

  it('ends for a pattern with many stars on a long name', () => {
    expect(globPattern('*a*a*a*a*a*a*a*a*b').test('a'.repeat(20_000))).toBe(false);
  });
});
