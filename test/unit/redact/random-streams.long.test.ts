import { expect, it } from 'vitest';
import { compileRedaction } from '../../../src/redact/compile-redaction.js';
import { StreamRedactor } from '../../../src/redact/stream-redactor.js';
import { type EscapeState, nextEscapeState, withoutBreaks } from '../../../src/text/ansi.js';
import { randomNumbers } from '../../support/random-numbers.js';

// Short secrets from a small alphabet overlap, nest and nearly match all the time.
const secrets = ['abab', 'aab  b', 'bbba', 'babaabab'];
const pieces = [
  'a',
  'b',
  'a',
  'b',
  'ab',
  'ba',
  ' ',
  'c',
  '\r\n',
  '\r',
  '\x1b[1m',
  '\x1b]0;',
  '\x07',
  '\x1b\\',
  '\x1b',
  '\x9b1',
  '\x1bP',
];

/** Everything but the characters that may be masked. */
function structureOf(text: string): string {
  let state: EscapeState = 'text';
  return [...text]
    .filter((char) => {
      const before = state;
      state = nextEscapeState(state, char.charCodeAt(0));
      return before === 'escape' || before === 'csi' || /[\0-\x1f\x80-\x9f]/.test(char);
    })
    .join('');
}

/** The contents of the strings in escape sequences, one after the other; a line feed ends one. */
function contentsOf(text: string): string[] {
  return text
    .split(/\x1b[\]P]/)
    .slice(1)
    .map((part) => part.split(/[\n\x07\x1b]/)[0] ?? '');
}

it('ten thousand random streams, cut at random places, lose their secrets and nothing else', () => {
  const redaction = compileRedaction({ secrets, patterns: [] }, {});
  const literals = secrets.map(withoutBreaks);
  for (let seed = 1; seed <= 10_000; seed += 1) {
    const next = randomNumbers(seed);
    const chunks = Array.from({ length: 1 + Math.floor(next() * 8) }, () =>
      Array.from({ length: Math.floor(next() * 12) }, () => pieces[Math.floor(next() * pieces.length)]).join(
        '',
      ),
    );
    const text = chunks.join('');
    const redactor = new StreamRedactor(redaction);
    const whole = redactor.push(text) + redactor.flush();
    const piecewise = new StreamRedactor(redaction);
    const output = chunks.map((chunk) => piecewise.push(chunk)).join('') + piecewise.flush();
    const context = `seed ${seed}: ${JSON.stringify(text)} became ${JSON.stringify(output)}`;
    expect(output, context).toBe(whole);
    expect(structureOf(output), context).toBe(structureOf(text));
    for (const literal of literals) {
      expect(withoutBreaks(output), context).not.toContain(literal);
      for (const content of contentsOf(output)) expect(content, context).not.toContain(literal);
    }
    const touched = literals.some((literal) => withoutBreaks(text).includes(literal));
    if (touched) expect(output, context).toContain('***');
    if (!output.includes('***')) expect(output, context).toBe(text);
  }
});
