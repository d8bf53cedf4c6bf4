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

/**
 * The processor time that something takes: 50 ms here on an idle machine; what is quadratic takes seconds. Other threads
 * (garbage, compiler) count too, so that one over `most` is tried again; the least of three is returned.
 */
function processorMs(run: () => void, most: number): number {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 3 && least > most; turn += 1) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

it('each line of 64 KB that the rules may like takes little processor time', () => {
  const slow: string[] = [];
  for (const unit of new Set(units)) {
    const line = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
    const milliseconds = processorMs(() => redactText(redaction, line), 500);
    if (milliseconds > 500) slow.push(`${JSON.stringify(unit)}: ${milliseconds} ms`);
  }
  expect(slow).toEqual([]);
});
