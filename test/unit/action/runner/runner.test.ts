import { describe, expect, it } from 'vitest';
import { fileEntry } from '../../../../src/action/runner/runner.js';

describe('fileEntry', () => {
  it('holds a value of any number of lines', () => {
    const [first, ...rest] = fileEntry('name', 'a\nb').split('\n');
    const delimiter = first?.split('<<')[1];
    expect(rest).toEqual(['a', 'b', delimiter, '']);
  });

  it('cannot be ended by its value, since nobody knows its delimiter before', () => {
    const delimiters = [fileEntry('a', ''), fileEntry('a', '')].map((entry) => entry.split('\n')[0]);
    expect(delimiters[0]).not.toBe(delimiters[1]);
  });
});
