import { describe, expect, it } from 'vitest';
import { escapedWithin, lastLinesWithin } from '../../../src/notify/within.js';

const doubled = (text: string) => text.replaceAll('*', '\\*');

describe('escapedWithin', () => {
  it('cuts the text until its escaped form fits, and no more than needed', () => {
    const text = 'a'.repeat(100) + '*'.repeat(100);
    const escaped = escapedWithin(text, 150, doubled);
    expect(escaped).toMatch(/^a{100}(?:\\\*){5,25}…$/);
    expect(escaped.length).toBeLessThanOrEqual(150);
    expect(escapedWithin('**', 4, doubled)).toBe('\\*\\*');
  });

  it('is empty where nothing fits', () => expect(escapedWithin('*', 1, doubled)).toBe(''));
});

describe('lastLinesWithin', () => {
  it('keeps the last lines that fit whole', () => {
    expect(lastLinesWithin(['first', 'second', '**'], 13, doubled)).toBe('second\n\\*\\*');
    expect(lastLinesWithin(['first', 'second'], 0, doubled)).toBe('');
  });
});
