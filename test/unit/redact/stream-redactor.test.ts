import { describe, expect, it } from 'vitest';
import { compileRedaction } from '../../../src/redact/compile-redaction.js';
import type { Redaction } from '../../../src/redact/redaction.js';
import { redactText, StreamRedactor } from '../../../src/redact/stream-redactor.js';
import { withoutBreaks } from '../../../src/text/ansi.js';
import { forms, secret, secrets } from './forms-of-secrets.js';

const redaction = compileRedaction({ secrets, patterns: [] }, {});
const withPattern = compileRedaction({ secrets, patterns: ['never-[0-9]+-printed'] }, {});

function stream(redaction: Redaction, chunks: Iterable<string>, cols?: number): string {
  const redactor = new StreamRedactor(redaction, cols === undefined ? {} : { cols });
  let out = '';
  for (const chunk of chunks) out += redactor.push(chunk);
  return out + redactor.flush();
}

/** ECMA-48 sequences without their strings' content, by a pattern of the test's own. */
const escapes = (text: string) =>
  text.match(/\x1b\[[0-?]*[@-~]|\x1b[(][B]|\x1b.|[\x07\x9b-\x9d]|\r|\n/g) ?? [];
const visible = (text: string) =>
  withoutBreaks(
    text.replaceAll(/\x1b\[[0-?]*[@-~]|\x9b[0-?]*[@-~]|\x1b\(B|\x1b7|\x1b\][^\x07\x1b]*\x07/g, ''),
  );

describe.each(forms)('a secret $name', ({ text, needle }) => {
  it('is not in the output, neither in its bytes nor as a terminal shows it', () => {
    const output = stream(redaction, [text]);
    expect(output).toContain('***');
    expect(output).not.toContain(needle);
    expect(visible(output)).not.toContain(withoutBreaks(needle));
    expect(text === output).toBe(false);
  });

  it('is masked alike however the stream is cut', () => {
    const whole = stream(redaction, [text]);
    expect(stream(redaction, text)).toBe(whole);
    for (let at = 0; at <= text.length; at += 1)
      expect(stream(redaction, [text.slice(0, at), text.slice(at)])).toBe(whole);
    expect(stream(withPattern, text)).toBe(whole);
  });

  it('leaves every escape sequence and line break in its place', () => {
    expect(escapes(stream(redaction, [text]))).toEqual(escapes(text));
  });
});

it('the forms of secrets under test are at least forty', () => {
  expect(new Set(forms.map((form) => form.name)).size).toBeGreaterThanOrEqual(40);
});

describe('text without secrets', () => {
  it.each([
    ['a build log', "building '/nix/store/abc-foo.drv'...\r\n\x1b[31;1merror:\x1b[0m builder failed\r\n"],
    ['a progress line', '\r\x1b[K[1/2/3 built, 0.0 MiB DL] building foo-1.0'],
    ['a URL', 'copying https://cache.nixos.org/nar/abc.nar.xz?x=1 from ssh://git@github.com/org/repo\r\n'],
    [
      'plain English',
      'Basic understanding of the Bearer of this; access-tokens are nice. eyJust npm_config_x=1\r\n',
    ],
    ['a certificate', '-----BEGIN CERTIFICATE-----\r\nMIIB\r\n-----END CERTIFICATE-----\r\n'],
    ['sequences cut short', 'a\x1b[31\x18b\x1b]0;x\x1ac\x1bP+q\x1b\\d\x1b'],
    ['emoji and wide characters', 'ä┃🚀日本\u200dx\r\n'],
    ['unpaired surrogates', 'a\ud83db\udc00'],
    ['a secret but for one letter', `${secret.slice(0, -1)}x ${secret.slice(1)}`],
  ])('is returned unchanged: %s', (_, text) => {
    expect(stream(redaction, [text])).toBe(text);
    expect(stream(redaction, text)).toBe(text);
    expect(stream(withPattern, text)).toBe(text);
  });
});

describe('what is held back', () => {
  it('is only what may become a secret', () => {
    const redactor = new StreamRedactor(compileRedaction({ secrets: ['hunter2secret'], patterns: [] }, {}));
    expect(redactor.push('Password: ')).toBe('Password: ');
    expect(redactor.push('a hunt')).toBe('a ');
    expect(redactor.push('ing.\r\n')).toBe('hunting.\r\n');
    expect(redactor.push('hunter2secret')).toBe('***');
    expect(redactor.push('.\r\n')).toBe('.\r\n');
  });

  it('is released on a quiet terminal up to three letters, and the rest stays masked', () => {
    const redactor = new StreamRedactor(compileRedaction({ secrets: ['hunter2secret'], patterns: [] }, {}));
    expect(redactor.push('such\r\n')).toBe('suc');
    expect(redactor.release()).toBe('h\r\n');
    expect(redactor.push('unter2secret!')).toBe('***!');
    expect(redactor.push('hunte')).toBe('');
    expect(redactor.release()).toBe('');
    expect(redactor.flush()).toBe('hunte');
  });

  it('stays small, even where escape sequences without end follow the start of a secret', () => {
    const redactor = new StreamRedactor(redaction);
    let held = redactor.push('p4ss').length - 4;
    for (let count = 0; count < 3000; count += 1) {
      const chunk = '\x1b[31m'.repeat(100);
      held += chunk.length - redactor.push(chunk).length;
      expect(held).toBeLessThan(70_000);
    }
    expect(redactor.push('/W0rd+x&7"k\'=Zq$9~Ünï')).toBe('***');
  });
});

describe('a private key whose end never comes', () => {
  it('is masked in part, and the rest of the log is kept', () => {
    const log = 'an ordinary line\r\n'.repeat(5000);
    const output = stream(redaction, ['-----BEGIN PRIVATE KEY-----\r\n', log]);
    expect(output.endsWith('an ordinary line\r\n')).toBe(true);
    expect(escapes(output)).toHaveLength(10_002);
  });
});

describe('a token that fills the line', () => {
  it('continues in the next line when the terminal is that wide', () => {
    const token = `ghs_${'aB3'.repeat(30)}`;
    const text = `${token.slice(0, 40)}\r\n${token.slice(40, 80)}\r\n${token.slice(80)}\r\nnext`;
    expect(stream(redaction, text, 40)).toBe('ghs_***\r\n\r\n\r\nnext');
  });
});

describe('whole texts', () => {
  it('are masked in one call', () => {
    expect(redactText(redaction, `curl -H 'X-Key: ${secret}' --retry 3`)).toBe(
      "curl -H 'X-Key: ***' --retry 3",
    );
  });
});
