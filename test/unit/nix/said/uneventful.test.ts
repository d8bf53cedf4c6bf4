import { expect, it } from 'vitest';
import { catalogue } from '../../../../src/nix/catalogue/index.js';
import { RebuildObserver } from '../../../../src/nix/observer.js';
import { LogTails } from '../../../../src/nix/said/log-tails.js';
import { TextReader } from '../../../../src/nix/said/text-reader.js';
import { randomNumbers } from '../../../support/random-numbers.js';
import { fixtures } from '../corpus.js';

const events = [
  "building '/nix/store/00000000000000000000000000000000-hello-2.12.drv'...",
  "copying path '/nix/store/00000000000000000000000000000000-hello-2.12' from 'https://cache.nixos.org'...",
  "error: builder for '/nix/store/00000000000000000000000000000000-hello-2.12.drv' failed with exit code 1;\r\n       last 2 log lines:\r\n       > 1\r\n       > 2",
  "error: undefined variable 'pkgs'\r\n       at /etc/nixos/configuration.nix:3:7:\r\n            2|\r\n            3|   x = pkgs;",
  'evaluation warning: old',
  'activating the configuration...',
  'setting up /etc...',
  'these 2 derivations will be built:\r\n  /nix/store/00000000000000000000000000000000-a.drv',
  'hello> checking',
  '/nix/store/00000000000000000000000000000000-nixos-system-host-25.05',
  '1.234 error: in a step of Docker',
  '12:34:56 error: at a time',
  'web | error: of a host',
  '\x1b[31;1merror:\x1b[0m in colour',
  '  error: indented',
  '> quoted',
  'No space left on device',
  'x: line 7:  42 Aborted                 (core dumped) nix build',
  '',
  '\r1 redrawn',
  'é',
  'x'.repeat(5000),
  '',
];
const kinds: ((line: number) => string)[] = [
  (line) => String(line),
  (line) => `${line}.${line % 1000} + ${line}`,
  () => 'y',
  (line) => `-- ${line.toString(36)} --`,
  (line) => (line % 300 === 0 ? 'error: now and then' : String(line)),
];

function flood(next: () => number): string {
  const one = <T>(of: readonly T[]) => of[Math.floor(next() * of.length)] as T;
  return Array.from({ length: 5 }, () => {
    const kind = one(kinds);
    const lines = Array.from({ length: Math.floor(next() * 4000) }, (_, index) => kind(index));
    return [...lines, one(events), one(events)].map((line) => `${line}\r\n`).join('');
  }).join('');
}

it('the lines of a flood that are passed over change nothing of what is understood', () => {
  for (let seed = 1; seed <= 150; seed += 1) {
    const next = randomNumbers(seed);
    const text = flood(next);
    const [whole, piecewise] = [new RebuildObserver(), new RebuildObserver()];
    for (let at = 0; at < text.length; ) {
      const end = at + 1 + Math.floor(next() * 100_000);
      const chunk = text.slice(at, end);
      whole.pushText(chunk, at);
      // So little at a time is never passed over.
      for (let from = 0; from < chunk.length; from += 1000)
        piecewise.pushText(chunk.slice(from, from + 1000), at);
      expect(whole.live(), `seed ${seed}`).toEqual(piecewise.live());
      at = end;
    }
    expect(whole.end({ exitCode: seed % 2, seconds: 1 }), `seed ${seed}`).toEqual(
      piecewise.end({ exitCode: seed % 2, seconds: 1 }),
    );
  }
});

it('no line of a log is passed over that says something', () => {
  const lines = new Set(fixtures.flatMap(({ runs }) => runs.flatMap(({ output }) => output.split(/\r?\n/))));
  for (const { rules } of catalogue) for (const { test } of rules) lines.add(test.source.replace(/^\^/, ''));
  expect(lines.size).toBeGreaterThan(1000);
  let passed = 0;
  for (const line of lines) {
    const said: string[] = [];
    const reader = new TextReader((event) => said.push(event.kind), new LogTails());
    reader.line('0', 1, '0');
    if (reader.pass(`0\r\n${`${line}\r\n`.repeat(10_000)}`, 3) === null) continue;
    passed += 1;
    reader.line(line, 2, line);
    expect(said, line).toEqual([]);
  }
  expect(passed).toBeGreaterThan(0);
});

it('nearly all lines of a flood are passed over, and the last ones are kept', () => {
  const reader = new TextReader(() => {}, new LogTails());
  reader.line('0', 1, '0');
  const text = Array.from({ length: 10_000 }, (_, index) => `${index}\r\n`).join('');
  const passed = reader.pass(text, 3);
  expect(passed?.lines).toBe(10_000 - 1 - 256);
  expect(text.slice(passed?.end).split('\r\n')).toHaveLength(257);
});
