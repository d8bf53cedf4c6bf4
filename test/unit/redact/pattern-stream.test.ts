import { describe, expect, it } from 'vitest';
import { compileRedaction } from '../../../src/redact/compile-redaction.js';
import { StreamRedactor } from '../../../src/redact/stream-redactor.js';

function redactor(pattern: string, cols?: number): StreamRedactor {
  return new StreamRedactor(
    compileRedaction({ secrets: [], patterns: [pattern] }, {}),
    cols === undefined ? {} : { cols },
  );
}

function redacted(pattern: string, text: string, cols?: number): string {
  const whole = redactor(pattern, cols);
  const cut = redactor(pattern, cols);
  const output = whole.push(text) + whole.flush();
  let byCharacter = '';
  for (const char of text) byCharacter += cut.push(char);
  expect(byCharacter + cut.flush()).toBe(output);
  return output;
}

describe('a regular expression', () => {
  it.each([
    ['within a line', 'serial [0-9]+', 'the serial 4711 of\r\nserial x\r\n', 'the *** of\r\nserial x\r\n'],
    ['across colour codes', 'serial [0-9]+', 'ser\x1b[1mial 47\x1b[0m11.', '***\x1b[1m\x1b[0m.'],
    ['not across lines', 'a b|ab', 'a\r\nb', 'a\r\nb'],
    ['anchored to the line', '^[0-9]+$', '12\r\nx34\r\n56', '***\r\nx34\r\n***'],
    ['in a title', 'id-\\w+', '\x1b]0;x id-77 y\x07id-88', '\x1b]0;x *** y\x07***'],
    ['with look-behind', '(?<=pin=)\\d+', 'pin=1234 and 1234', 'pin=*** and 1234'],
    ['several times', '\\d{2}', '12 34 5', '*** *** 5'],
    ['that matches nothing at all places', 'x*', 'axxb', 'a***b'],
    ['in each redraw of a progress line', 'k=\\d+', '\rk=1\x1b[K\rk=22\x1b[K', '\r***\x1b[K\r***\x1b[K'],
  ])('masks %s', (_, pattern, text, expected) => {
    expect(redacted(pattern, text)).toBe(expected);
  });

  it('matches across two lines where the first fills the terminal', () => {
    expect(redacted('id=\\d{8}', '....id=123\r\n45678 x\r\n', 10)).toBe('....***\r\n x\r\n');
  });

  it('matches in lines without end, in bounded memory', () => {
    const stream = redactor('id=\\d{8}');
    const chunk = `${'x'.repeat(700)}id=12345678`;
    let output = '';
    for (let count = 0; count < 300; count += 1) {
      output += stream.push(chunk);
      expect(chunk.length * (count + 1) - output.length).toBeLessThan(1024 * 10);
    }
    output += stream.flush();
    expect(output).toBe(`${'x'.repeat(700)}***`.repeat(300));
  });

  it('masks a long match in a line without end', () => {
    expect(redacted('key:\\w+', `a key:${'w'.repeat(9000)} b`)).toMatch(/^a (\*\*\*)+ b$/);
  });
});

describe('a line that has not ended', () => {
  it('is held back, since it may yet match', () => {
    const stream = redactor('token of .* here');
    expect(stream.push('done.\r\n')).toBe('done.\r\n');
    expect(stream.push('token of ')).toBe('');
    expect(stream.push('mine here')).toBe('');
    expect(stream.push('.\r\n')).toBe('***.\r\n');
  });

  it('is released in whole words on a quiet terminal, and later matches are still masked', () => {
    const stream = redactor('token=\\w+');
    expect(stream.push('Enter token=ab')).toBe('');
    expect(stream.release()).toBe('Enter ');
    expect(stream.push('cd.\r\n')).toBe('***.\r\n');
    expect(stream.push('Password: ')).toBe('');
    expect(stream.release()).toBe('Password: ');
  });
});
