import { describe, expect, it } from 'vitest';
import { compileRedaction } from '../../../../src/redact/compile-redaction.js';
import { redactText } from '../../../../src/redact/stream-redactor.js';

const compile = (...patterns: string[]) => compileRedaction({ secrets: [], patterns }, {});

describe('a --redact pattern', () => {
  it('without metacharacters is a literal, with its encoded forms', () => {
    const redaction = compile('my-literal');
    expect(redactText(redaction, 'my-literal bXktbGl0ZXJhbA== 6d792d6c69746572616c')).toBe('*** *** ***');
    expect(redaction.patterns).toEqual([]);
  });

  it('with metacharacters is a regular expression, and its own text is masked too', () => {
    expect(redactText(compile('p+ss(word)?'), 'ppsspassword p+ss(word)?')).toBe('***password ***');
  });

  it.each(['', '  '])('is refused when it is empty: "%s"', (pattern) => {
    expect(() => compile('fine', pattern)).toThrow('pattern 2 is empty');
  });

  it.each(['a(b', '[z-a]', '*x', 'a{2,1}'])(
    'is refused when it does not compile, and not repeated: %s',
    (pattern) => {
      expect(() => compile(pattern)).toThrow(expect.objectContaining({ status: 2, code: 'bad-redact' }));
      expect(() => compile(pattern)).not.toThrow(pattern);
    },
  );

  it('that is too short is named in a notice, without its text', () => {
    const { notices } = compile('abc');
    expect(notices).toEqual(['--redact pattern 1 is too short to be masked (under 4 characters)']);
  });
});

describe('the time that a pattern takes', () => {
  const processorSeconds = (run: () => void) => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
  };

  // By backtracking, each of these takes minutes to years for this line.
  it.each([
    '(a+)+$',
    '(a*)*b',
    '(.*)*x',
    '(\\w+\\s?)*;',
    '(a|aa)+$',
    '(\\d|\\w)*;',
    '([a-z]+)*@',
    '(?:(?:ab)*c?)*d',
    '(x+x+)+y',
    '.*.*.*=',
    '.*a.*b.*c',
    '(.*,){12}P',
    '\\w+\\w+\\w+[^\\w]',
    '(a{1,30}){1,30}b',
    '(?<=a+)b',
  ])('is linear in the length of a line: %s', (pattern) => {
    const line = 'a'.repeat(64 * 1024);
    const redaction = compile(pattern);
    let masked = '';
    expect(processorSeconds(() => (masked = redactText(redaction, line)))).toBeLessThan(5);
    expect(masked === line || masked === '***').toBe(true);
  });

  it.each(['a(?=b)', '(?!x)\\w+', '(a)\\1', '(?<n>a)\\k<n>', '(?<n>a)\\\\\\k<n>', 'a{1,2000}', '\\p{L}'])(
    'is why a pattern is refused: %s',
    (pattern) => {
      expect(() => compile(pattern)).toThrow('is not supported');
    },
  );
});

describe('the syntax of a pattern', () => {
  it.each([
    ['password\\s*[:=]\\s*\\S+', 'password : pw1'],
    ['(password|token)=\\w+', 'token=x1'],
    ['AKIB[A-Z0-9]{16}', 'AKIBABCDEFGHIJKLMNOP'],
    ['(?<=secret: ).*', 'secret: x', 'secret: ***'],
    ['(?<!no )pin \\d+', 'pin 42'],
    ['[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}', '01234567-89ab-cdef-0123-456789abcdef'],
    ['\\bfoo\\.bar\\b', 'foo.bar'],
    ['(?:user|admin)-[^@]+@example\\.org', 'admin-x@example.org'],
    ['^\\s*#.*$', ' # all'],
    ['(?<name>ab)+c', 'ababc'],
    ['\\x41+\\u0042*[\\]\\\\)(]+', 'AAB](\\'],
    ['\\/run\\/\\d{1,1000}', '/run/12345'],
    ['ü+[^]', 'üü!'],
    ['(?i:straße)', 'STRAßE'],
  ])('is that of JavaScript: %s', (pattern, text, expected = '***') => {
    expect(redactText(compile(pattern), text)).toBe(expected);
  });
});
