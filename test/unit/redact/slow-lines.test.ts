import { expect, it } from 'vitest';
import { compileRedaction } from '../../../src/redact/compile-redaction.js';
import { optionWords, separators } from '../../../src/redact/rules/assignments.js';
import { privateKeyEnds, shapes } from '../../../src/redact/rules/shapes.js';
import { tokenShapes } from '../../../src/redact/rules/token-shapes.js';
import { redactText } from '../../../src/redact/stream-redactor.js';

const redaction = compileRedaction(
  { secrets: ['hunter2secretvalue', 'aaaaaaaab', 'abcabcabd'], patterns: [] },
  {},
);
const length = 64 * 1024;

/** Everything at which a follower begins, with what lets it go on, and what repeats without an end. */
const beginnings = [
  ...[...shapes, ...tokenShapes()].flatMap(({ triggers }) => triggers),
  ...[...separators, ...optionWords].map((separator) => `password${separator}`),
  ...privateKeyEnds,
];
const units = [
  ...beginnings.flatMap((text) => ['', 'A1b2', '0123456789abcdef', ' ', '.', '"'].map((fill) => text + fill)),
  ...[
    'a_token=',
    "password=''",
    'TOKEN=\\',
    'authorization: ',
    '--password ',
    'x-1:',
    '1234567:A',
    '?token=',
  ],
  ...['sk-xoxb-ghp_glpat-eyJ', 'key=pass=token=', '$6$$y$$2a$', 'Bearer Basic ', '=:=:=:', 'eyJa.eyJb.'],
  ...[
    'login x password ',
    'machine ',
    'a',
    'abc',
    '=',
    '\\',
    '\\\n',
    '-----BEGIN PRIVATE KEY-----',
    'hunter2',
  ],
];

it('each line of 64 KB that the rules may like takes little processor time', () => {
  const slow: string[] = [];
  for (const unit of new Set(units)) {
    const line = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const before = process.cpuUsage();
    redactText(redaction, line);
    const { user, system } = process.cpuUsage(before);
    // 50 ms on an idle machine; what is quadratic takes seconds.
    if (user + system > 500_000) slow.push(`${JSON.stringify(unit)}: ${(user + system) / 1000} ms`);
  }
  expect(slow).toEqual([]);
});
