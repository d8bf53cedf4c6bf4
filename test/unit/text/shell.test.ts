import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { quoteCommand, quoteWord } from '../../../src/text/shell.js';
import { hostileWords } from '../../support/hostile-words.js';

describe('a quoted word', () => {
  it.each(hostileWords)('reaches a POSIX shell as it is: %j', (word) => {
    const printed = execFileSync('/bin/sh', ['-c', `printf %s ${quoteWord(word)}`], { encoding: 'utf8' });
    expect(printed).toBe(word);
  });

  it('stays readable where it needs no quotes', () => {
    expect(quoteWord('/nix/store/abc-foo.drv')).toBe('/nix/store/abc-foo.drv');
    expect(quoteWord('.#laptop')).toBe("'.#laptop'");
  });
});

describe('a quoted command', () => {
  it('reaches a program as exactly its words', () => {
    const argv = ['printf', '<%s>', ...hostileWords];
    const printed = execFileSync('/bin/sh', ['-c', quoteCommand(argv)], { encoding: 'utf8' });
    expect(printed).toBe(hostileWords.map((word) => `<${word}>`).join(''));
  });
});
