import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LogWriter } from '../../../src/record/log-writer.js';
import { compileRedaction } from '../../../src/redact/compile-redaction.js';
import { StreamRedactor } from '../../../src/redact/stream-redactor.js';
import { Transcript } from '../../../src/terminal/log/transcript.js';
import { temporaryDirectory } from '../../support/directory.js';
import { noFilter } from '../../support/recording.js';
import { seeded } from '../history/random.js';
import { streamOf, xtermAlphabet } from '../terminal/log/streams.js';

const size = { cols: 60, rows: 8 };
const secret = 'hunter2secret';
const redaction = compileRedaction({ secrets: [secret], patterns: ['serial [0-9]{6}'] }, {});
const masking = () => new StreamRedactor(redaction, { cols: size.cols, isLines: true });

async function logWriter(newFilter: ConstructorParameters<typeof LogWriter>[1] = noFilter) {
  const path = join(await temporaryDirectory(), 'rebuild.log');
  const lines: string[] = [];
  const writer = new LogWriter(path, newFilter, (text) => lines.push(text));
  const newSource = () => new Transcript({ size });
  return {
    writer,
    told: () => lines.join(''),
    print: (text: string) => writer.print(text, newSource),
    text: () => readFileSync(path, 'utf8'),
  };
}

describe('a log that is being written', () => {
  it('has all that the terminal showed when it was shown last, whatever comes then', async () => {
    const { writer, print, text } = await logWriter();
    print(`${Array.from({ length: 20 }, (_, n) => `line ${n}\r\n`).join('')}[1/2 built] foo`);
    writer.show(1);
    expect(text()).toBe(`${Array.from({ length: 20 }, (_, n) => `line ${n}\n`).join('')}[1/2 built] foo`);
    print('\r\x1b[Kerror: broken\r\n');
    writer.show(2);
    expect(text()).toMatch(/line 19\nerror: broken\n$/);
    writer.settle();
    expect(text()).toMatch(/line 19\nerror: broken\n$/);
    writer.close();
  });

  it('is the same at the end, however often it was shown in between', async () => {
    for (let seed = 1; seed <= 40; seed += 1) {
      const stream = streamOf(xtermAlphabet, seed);
      const transcript = new Transcript({ size });
      const expected = transcript.push(stream) + transcript.end();
      const random = seeded(seed);
      const { writer, print, text, told } = await logWriter();
      for (let at = 0; at < stream.length; ) {
        const length = 1 + Math.floor(random() * 60);
        print(stream.slice(at, at + length));
        at += length;
        if (random() < 0.4) writer.show(at / 100);
      }
      writer.settle();
      expect(text(), JSON.stringify(stream)).toBe(expected);
      // Each line is told, some of them before they were final and then perhaps again.
      for (const line of expected.split('\n')) expect(told()).toContain(line);
      writer.close();
    }
  });

  it('keeps commands and lines of the tool apart', async () => {
    const { writer, print, text } = await logWriter(masking);
    print('first, without an end');
    writer.show(1);
    writer.settle();
    writer.line('[tool] note');
    print('\x1b[Asecond\r\n');
    writer.show(2);
    expect(text()).toBe('first, without an end\n[tool] note\nsecond\n');
    writer.settle();
    expect(text()).toBe('first, without an end\n[tool] note\nsecond\n');
    writer.close();
  });
});

describe('a secret', () => {
  it('is in no state of the log, wherever it is cut and whenever the log is shown', async () => {
    const filler = Array.from({ length: 12 }, (_, n) => `line ${n}\r\n`).join('');
    const texts = [
      `${filler}token ${secret} end\r\n${filler}`,
      `${filler}${secret.slice(0, 6)}\r\n${secret.slice(6)}\r\n${filler}`,
      `${filler}${Array.from(secret, (_, n) => `\r${secret.slice(0, n + 1)}`).join('')}\r\n${filler}`,
      `${filler}serial 123456\r\n${filler}`,
      `${'x'.repeat(55)}${secret}\r\n${filler}`,
    ];
    for (const printed of texts)
      for (let cut = 1; cut < printed.length; cut += 3) {
        const { writer, print, text, told } = await logWriter(masking);
        for (const part of [printed.slice(0, cut), printed.slice(cut)]) {
          print(part);
          writer.show(cut);
          for (let length = 4; length <= secret.length; length += 1)
            expect(text()).not.toContain(secret.slice(0, length));
          expect(text()).not.toMatch(/serial \d{6}/);
        }
        writer.show(cut + 2);
        writer.settle();
        expect(text() + told()).not.toMatch(/ter2s|hunte|serial \d{6}/);
        expect(text()).toContain('***');
        writer.close();
      }
  });

  it('that began far above is masked in what is shown', async () => {
    const key = `-----BEGIN PRIVATE KEY-----\r\n${'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9w\r\n'.repeat(60)}`;
    const { writer, print, text } = await logWriter(
      () =>
        new StreamRedactor(compileRedaction({ secrets: [], patterns: [] }, {}), { cols: 60, isLines: true }),
    );
    print(key);
    writer.show(1);
    expect(text()).not.toContain('QUJD');
    writer.close();
  });
});
