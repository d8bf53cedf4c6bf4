import { expect, it } from 'vitest';
import { compileRedaction } from '../../../src/redact/compile-redaction.js';
import { HarmlessLines } from '../../../src/redact/harmless-lines.js';
import { StreamRedactor } from '../../../src/redact/stream-redactor.js';
import { randomNumbers } from '../../support/random-numbers.js';

const secrets = ['hunter22', 'pa\\ss', '4077', 'correct horse battery staple'];
const redaction = compileRedaction({ secrets, patterns: [] }, {});
const cols = 20;

const words = [
  'building',
  'foo-1.0',
  '/nix/store/4077',
  'a',
  '12345',
  'error',
  'x'.repeat(cols),
  '  ',
  '\t',
  'ü',
  '日本',
];
const ends = [
  '\r\n',
  '\r\n',
  '\r\n',
  '\n',
  '\r',
  '\r\r\n',
  '\x1b[A',
  '\x1b[2K\r',
  '\x1b[H',
  '\x1b[31m',
  '\x1b[0m',
  '\\\r\n',
];
const findings = [
  ...[
    'password: ',
    'TOKEN=',
    '--password ',
    '<password>',
    'hunter',
    'hunter22',
    '22',
    'hun\x1b[1mter22',
    '4',
    '40',
    '407',
  ],
  ...[
    'ghp_',
    'https://u:',
    '@host ',
    'sk-',
    'key:',
    ':',
    '=',
    '> ',
    'Bearer ',
    '-----BEGIN PRIVATE KEY-----',
    'AGE-SECRET-KEY-',
  ],
  ...[
    'hunter\r\n22',
    'pa\\\r\nss',
    'correct horse\r\nbattery',
    'h\r\nhu\r\nhun\r\nhunt\r\nhunte\r\nhunter\r\nhunter2\r\nhunter22',
  ],
];

/** Mostly plain lines, with something that may be a secret in one piece of ten. */
function stream(next: () => number): string {
  const one = (of: readonly string[]) => of[Math.floor(next() * of.length)] as string;
  const plain = (): string => {
    const line = Array.from({ length: Math.floor(next() * 6) }, () => one(words)).join(
      next() < 0.5 ? ' ' : '',
    );
    return line + (next() < 0.8 ? '\r\n' : one(ends));
  };
  return Array.from({ length: 60 }, () => (next() < 0.1 ? one(findings) : plain())).join('');
}

const kinds = [
  { name: 'terminal text', options: { cols } },
  { name: 'lines of a terminal', options: { cols, isLines: true } },
  { name: 'text without a width', options: {} },
];

/** No state is ever known from the lines that are read again, so that none is passed over. */
const patient = {
  ...redaction,
  automaton: { ...redaction.automaton, depth: () => Number.POSITIVE_INFINITY },
};

it.each(kinds)('$name is masked alike whether or not plain lines are passed over', ({ options }) => {
  for (let seed = 1; seed <= 1500; seed += 1) {
    const next = randomNumbers(seed);
    const drawn = stream(next);
    const text = 'isLines' in options ? drawn.replaceAll('\r\n', '\n') : drawn;
    const quick = new StreamRedactor(redaction, options);
    const slow = new StreamRedactor(patient, options);
    let [output, expected] = ['', ''];
    for (let at = 0; at < text.length; ) {
      const end = at + 1 + Math.floor(next() * 1000);
      output += quick.push(text.slice(at, end));
      expected += slow.push(text.slice(at, end));
      at = end;
    }
    expect(output + quick.flush(), `seed ${seed}: ${JSON.stringify(text)}`).toBe(expected + slow.flush());
  }
});

it('plain lines are passed over', () => {
  const text = Array.from({ length: 1000 }, (_, index) => `${index}: compiling a file\r\n`).join('');
  const lines = new HarmlessLines(redaction.automaton, cols, false);
  expect(lines.endFrom(text, 0, 0, '')).toBeGreaterThan(text.length - 200);
  expect(lines.lines).toBeGreaterThan(990);
});
