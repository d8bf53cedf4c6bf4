import { describe, expect, it } from 'vitest';
import { compileRedaction } from '../../../../src/redact/redaction.js';
import { isExplosive } from '../../../../src/redact/rules/backtracking.js';
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

describe('patterns that could take forever', () => {
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
    '\\d+\\d+\\d+x',
    '(a{1,500}){1,500}b',
  ])('are refused: %s', (pattern) => {
    expect(isExplosive(pattern)).toBe(true);
    expect(() => compile(pattern)).toThrow('could take forever');
  });

  it.each([
    'password\\s*[:=]\\s*\\S+',
    '(password|token)=\\w+',
    'AKIA[A-Z0-9]{16}',
    '(?<=secret: ).*',
    '.*internal-host.*',
    '[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}',
    '\\bfoo\\.bar\\b',
    '(?:user|admin)-[^@]+@example\\.org',
    '^\\s*#.*$',
    '(ab)+c',
    '(?:red|green|blue)*x',
    '\\x41+\\u0042*[\\]\\\\)(]+',
  ])('do not include: %s', (pattern) => {
    expect(isExplosive(pattern)).toBe(false);
    compile(pattern);
  });

  it('stay affordable at the limit of what is allowed', () => {
    expect(redactText(compile('.*a.*b'), 'a'.repeat(2000))).toBe('a'.repeat(2000));
  });
});
