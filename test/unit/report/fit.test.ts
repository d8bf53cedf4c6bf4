import { describe, expect, it } from 'vitest';
import { fitDocument, fixed, section, sectionsOf } from '../../../src/report/fit.js';

const length = (text: string) => text.length;

describe('fitDocument', () => {
  it('joins what fits with blank lines and leaves out what is empty', () =>
    expect(fitDocument([fixed('a'), fixed(''), section(1, 'b')], 100, length)).toBe('a\n\nb\n'));

  it('shrinks the least important section first, a step at a time', () => {
    const sections = [section(2, 'A'.repeat(40), 'a'), section(1, 'B'.repeat(40), 'BBBB', 'b')];
    expect(fitDocument(sections, 60, length)).toBe(`${'A'.repeat(40)}\n\nBBBB\n`);
    expect(fitDocument(sections, 45, length)).toBe(`${'A'.repeat(40)}\n\nb\n`);
    expect(fitDocument(sections, 42, length)).toBe(`${'A'.repeat(40)}\n`);
    expect(fitDocument(sections, 10, length)).toBe('a\n');
  });

  it('never leaves out a fixed section', () =>
    expect(fitDocument([fixed('stays'), section(9, 'goes')], 3, length)).toBe('stays\n'));

  it('keeps the sections that are named first', () => {
    const ranked = sectionsOf(['cause', 'screen']);
    expect(fitDocument([ranked('screen', 'screen'), ranked('cause', 'cause')], 8, length)).toBe('cause\n');
  });

  it('counts with the given measure, bytes for instance', () =>
    expect(fitDocument([fixed('a'), section(1, '─'.repeat(10))], 20, (t) => Buffer.byteLength(t))).toBe(
      'a\n',
    ));
});
