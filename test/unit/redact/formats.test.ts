import { describe, expect, it } from 'vitest';
import { compileRedaction } from '../../../src/redact/compile-redaction.js';
import { redactText, StreamRedactor } from '../../../src/redact/stream-redactor.js';
import { assignments, tokens } from './formats-of-secrets.js';

const redaction = compileRedaction({ secrets: [], patterns: [] }, {});

describe.each([
  ['by its format', tokens],
  ['by its name', assignments],
])('a secret that is recognised %s', (_, planted) => {
  it.each(planted)('is masked, and nothing else of its line: $name', ({ needle, text }) => {
    const masked = redactText(redaction, text);
    expect(masked).not.toContain(needle);
    const [before, after] = text.split(needle);
    expect(before!.startsWith(masked.slice(0, masked.indexOf('***')))).toBe(true);
    // Line breaks within a secret stay.
    expect(masked.slice(masked.indexOf('***') + '***'.length).trimStart()).toBe(after!.trimStart());
  });

  it.each(planted)('is masked character by character as in one piece: $name', ({ text }) => {
    const stream = new StreamRedactor(redaction, { cols: 300 });
    const whole = new StreamRedactor(redaction, { cols: 300 });
    expect([...text].map((char) => stream.push(char)).join('') + stream.flush()).toBe(
      whole.push(text) + whole.flush(),
    );
  });
});
