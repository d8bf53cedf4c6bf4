import { describe, expect, it } from 'vitest';
import { literalWord } from '../../../src/activation/detached.js';

describe('a word of a unit’s command', () => {
  it.each([
    [`test "\${HOME}" = /root`, `test "$\${HOME}" = /root`],
    ['$HOME', '$$HOME'],
    ['costs $$', 'costs $$$$'],
    ['no variable', 'no variable'],
  ])('has every $ twice, which systemd takes for one and not for a variable (%s)', (word, literal) => {
    expect(literalWord(word)).toBe(literal);
  });
});
