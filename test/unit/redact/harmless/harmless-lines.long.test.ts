import { expect, it } from 'vitest';
import { compileRedaction } from '../../../../src/redact/compile-redaction.js';
import { HarmlessLines } from '../../../../src/redact/harmless/harmless-lines.js';
import { StreamRedactor } from '../../../../src/redact/stream-redactor.js';
import { randomNumbers } from '../../../support/random-numbers.js';

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

/** Thousands of plain lines of one kind, a few things that may be a secret, and lines that end as secrets begin. */
function flood(next: () => number): string {
  const one = <T>(of: readonly T[]) => of[Math.floor(next() * of.length)] as T;
  const kinds: ((line: number) => string)[] = [
    (line) => String(line),
    (line) => `${' '.repeat(line % 7)}${line.toString(16)}`,
    (line) => 'hunter2correct horse'.slice(0, line % 21),
    (line) => 'x'.repeat(line % (3 * cols)),
    (line) => `${one(words)} ${line}`,
    (line) => (line % 50 === 0 ? 'h' : ''),
    (line) => (line % 100 < 60 ? 'hunt' : 'done'),
  ];
  return Array.from({ length: 4 }, () => {
    const kind = one(kinds);
    const first = Math.floor(next() * 100_000);
    const lines = Array.from({ length: 200 + Math.floor(next() * 800) }, (_, index) => kind(first + index));
    const ends = next() < 0.8 ? '\r\n' : one(['\n', '\r\r\n', '\\\r\n']);
    return lines.map((line) => line + ends).join('') + (next() < 0.7 ? one(findings) : '');
  }).join('');
}

it.each(kinds)(
  'a flood of $name is masked alike whether or not its blocks are passed over',
  ({ options }) => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const next = randomNumbers(seed);
      const drawn = flood(next);
      const text = 'isLines' in options ? drawn.replaceAll('\r\n', '\n') : drawn;
      const quick = new StreamRedactor(redaction, options);
      const slow = new StreamRedactor(patient, options);
      for (let at = 0; at < text.length; ) {
        const end = at + 1 + Math.floor(next() * 40_000);
        const [output, expected] = [quick, slow].map((redactor) => redactor.push(text.slice(at, end)));
        expect(output === expected, `seed ${seed}, ${at} to ${end}`).toBe(true);
        at = end;
      }
      expect(quick.flush(), `seed ${seed}`).toBe(slow.flush());
    }
  },
);

it.each([
  ['in two lines', ['1 hunter', '22 1']],
  ['in two lines, the second indented', ['1 hun', '\t ter22 1']],
  ['in one line', ['1 hunter22', '1']],
  ['behind its name', ['1', 'API_TOKEN=swordfish']],
])('a secret %s is masked at every place of a flood', (_, [first, second]) => {
  const lines = Array.from({ length: 700 }, (_, index) => String(100_000 + index));
  for (const { options } of kinds)
    for (let at = 0; at < lines.length; at += 1) {
      const text = lines
        .toSpliced(at, 2, first as string, second as string)
        .join('isLines' in options ? '\n' : '\r\n');
      const [quick, slow] = [redaction, patient].map((one) => new StreamRedactor(one, options));
      const output = quick!.push(text) + quick!.flush();
      expect(output).toContain('***');
      if (at % 100 < 3) expect(output).toBe(slow!.push(text) + slow!.flush());
    }
});

it('a secret that is redrawn letter by letter, with thousands of empty lines between, is masked whole', () => {
  for (const empty of [0, 1, 100, 300, 1000, 3000]) {
    const secret = 'correcthorsebatterystaple';
    const long = compileRedaction({ secrets: [secret], patterns: [] }, {});
    const redrawn = Array.from(secret, (_, index) => secret.slice(0, index + 1));
    const text = `${'1\n'.repeat(3000)}${redrawn.join('\n'.repeat(1 + empty))}\n${'1\n'.repeat(3000)}`;
    const redactor = new StreamRedactor(long, { cols: 30, isLines: true });
    expect(redactor.push(text) + redactor.flush()).not.toMatch(/[a-z]/);
  }
});

it('plain lines are passed over', () => {
  const text = Array.from({ length: 1000 }, (_, index) => `${index}: compiling a file\r\n`).join('');
  const lines = new HarmlessLines(redaction.automaton, cols, false);
  expect(lines.endFrom(text, 0, 0, '')).toBeGreaterThan(text.length - 200);
  expect(lines.lines).toBeGreaterThan(990);
});
