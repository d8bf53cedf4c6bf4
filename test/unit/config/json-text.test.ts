import { describe, expect, it } from 'vitest';
import { JsonFault, readJsonText } from '../../../src/config/json-text.js';

describe('values', () => {
  it.each([
    'null',
    ' true ',
    '-0',
    '[1.5e3, -2E-2, 0.25, 9007199254740993]',
    '{}',
    '[]',
    '{"a":{"b":[{"c":""}]},"":1}',
    String.raw`"\"\\\/\b\f\n\r\t\u00e9\ud83d\ude00"`,
    '"é 😀 \u2028"',
    '{"constructor":1,"toString":{"hasOwnProperty":[]}}',
    '\r\n\t[ 1 ,\n2 ]\n',
  ])('are those of JSON.parse: %s', (text) => {
    expect(readJsonText(text).value).toEqual(JSON.parse(text));
  });

  it('have the places of their keys and elements, or of what is around them', () => {
    const text = '{\n  "hosts": {\n    "web1": { "ports": [80,\n      443] }\n  }\n}';
    const { positionOf } = readJsonText(text);
    expect(positionOf(['hosts'])).toEqual({ line: 2, column: 3 });
    expect(positionOf(['hosts', 'web1', 'ports'])).toEqual({ line: 3, column: 15 });
    expect(positionOf(['hosts', 'web1', 'ports', 1])).toEqual({ line: 4, column: 7 });
    expect(positionOf(['hosts', 'web1', 'target', 'address'])).toEqual({ line: 3, column: 5 });
    expect(positionOf([])).toEqual({ line: 1, column: 1 });
  });
});

describe('a text that is no JSON is refused with the place and what is wrong', () => {
  it.each([
    ['', 1, 1, 'the text ends where a value is expected'],
    ['  \n ', 2, 2, 'the text ends where a value is expected'],
    ['{', 1, 2, 'a key in double quotes is expected, not the end of the text'],
    ['{"a":1,}', 1, 8, 'a comma stands before the closing brace'],
    ['[1,\n]', 2, 1, 'a comma stands before the closing bracket'],
    ['{"a" 1}', 1, 6, 'a colon is expected, not "1"'],
    ['{"a":1 "b":2}', 1, 8, '"," or "}" is expected, not "\\""'],
    ['[1 2]', 1, 4, '"," or "]" is expected, not "2"'],
    ['{a:1}', 1, 2, 'a key in double quotes is expected, not "a"'],
    ["{'a':1}", 1, 2, `a key in double quotes is expected, not "'"`],
    ['{"a":True}', 1, 6, '"True" is no JSON value'],
    ['{"a":nan}', 1, 6, '"nan" is no JSON value'],
    ['[01]', 1, 3, '"," or "]" is expected, not "1"'],
    ['[.5]', 1, 2, '"." is no JSON value'],
    ['[-]', 1, 2, '"-" is no JSON value'],
    ['[1e999]', 1, 7, '1e999 is too large a number'],
    ['{"a":1} x', 1, 9, 'there is more after the end of the value'],
    ['{ // note\n}', 1, 3, 'a key in double quotes is expected, not a comment (JSON has none)'],
    ['{"a":"b\nc"}', 1, 6, 'a text has no closing quote on its line'],
    ['"a', 1, 1, 'a text has no closing quote on its line'],
    ['"a\tb"', 1, 3, 'a control character in a text must be written as \\u00XX'],
    ['"\\x41"', 1, 2, '\\x is no escape of JSON; a backslash itself is written as \\\\'],
    ['"\\u12g4"', 1, 2, '\\u is no escape of JSON; a backslash itself is written as \\\\'],
    ['{"a":1,\n "b":2,\n "a":3}', 3, 2, 'the key "a" is there twice, first on line 1'],
    ['{"a":1,"\\u0061":3}', 1, 8, 'the key "a" is there twice, first on line 1'],
    ['{"__proto__":{}}', 1, 2, '"__proto__" cannot be a key'],
    ['["😀"x]', 1, 6, '"," or "]" is expected, not "x"'],
  ])('%j', (text, line, column, message) => {
    expect(faultOf(text)).toEqual({ message, position: { line, column } });
  });

  it('values that are nested without end', () => {
    expect(faultOf('['.repeat(500_000)).message).toBe('values are nested more than 64 levels deep');
    expect(faultOf('{"a":'.repeat(500_000)).message).toBe('values are nested more than 64 levels deep');
  });
});

it('every prefix of a valid text is a fault, and never another error', () => {
  const text = '{"a":[1,-2.5e1,true,null,"x\\u0041\\n"],"b":{"c":false}}';
  for (let end = 0; end < text.length; end += 1)
    expect(() => readJsonText(text.slice(0, end))).toThrow(JsonFault);
});

function faultOf(text: string): { message: string; position: unknown } {
  try {
    readJsonText(text);
  } catch (thrown) {
    if (thrown instanceof JsonFault) return { message: thrown.message, position: thrown.position };
    throw thrown;
  }
  throw new Error(`${text} was read`);
}
