import { describe, expect, it } from 'vitest';
import { choice, numberIn, parseBytes } from '../../../src/cli/option-values.js';

describe('the value of an option', () => {
  it.each([
    ['8000', 8000],
    ['1.5k', 1500],
    ['500kB', 500_000],
    ['10MB', 10_000_000],
    ['10MiB', 10 * 1024 * 1024],
    [' 2 m ', 2_000_000],
  ])('can be a size: %s', (text, bytes) => {
    expect(parseBytes(text)).toBe(bytes);
  });

  it.each(['', '0', '-1', 'MB', '10TB', '1e9', '1.2.3', 'constructor'])('is no size: %j', (text) => {
    expect(() => parseBytes(text)).toThrow(/a size such as/);
  });

  it('can be a number', () => {
    expect(numberIn({ least: 0 })('1.5')).toBe(1.5);
    for (const text of ['', ' ', 'x', '-1', 'NaN', 'Infinity'])
      expect(() => numberIn({ least: 0 })(text)).toThrow(/at least 0/);
  });

  it('can be a whole number within bounds', () => {
    const side = numberIn({ least: 2, most: 1000, whole: true });
    expect([side('2'), side('1000')]).toEqual([2, 1000]);
    for (const text of ['', '1', '1001', '2.5', '-3', '1e2', '99999999999'])
      expect(() => side(text)).toThrow('a whole number from 2 to 1000');
    expect(() => numberIn({ least: 1, whole: true })('0')).toThrow('a whole number of at least 1');
    expect(() => numberIn({ least: 0, most: 9 })('10')).toThrow('at least 0 and at most 9');
  });

  it('can be one of some words', () => {
    expect(choice('a', 'b')('b')).toBe('b');
    expect(() => choice('a', 'b')('c')).toThrow(/one of a, b/);
  });
});
