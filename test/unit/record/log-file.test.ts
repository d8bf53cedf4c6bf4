import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LogFile } from '../../../src/record/log-file.js';
import { temporaryDirectory } from '../../support/directory.js';
import { seeded } from '../history/random.js';

async function logFile() {
  const path = join(await temporaryDirectory(), 'rebuild.log');
  return { file: new LogFile(path), text: () => readFileSync(path, 'utf8'), path };
}

describe('a log file', () => {
  it('holds what was appended, and behind it what is shown', async () => {
    const { file, text } = await logFile();
    file.append('one\ntwo ');
    file.show('two three\n[1/2] bar');
    expect(text()).toBe('one\ntwo three\n[1/2] bar');
    file.append('three\n');
    expect(text()).toBe('one\ntwo three\n[1/2] bar');
    file.show('[2/2] bar');
    expect(text()).toBe('one\ntwo three\n[2/2] bar');
    file.append('four\n');
    expect(text()).toBe('one\ntwo three\nfour\n');
    file.show('prompt> ');
    file.hide();
    expect(text()).toBe('one\ntwo three\nfour\n');
    file.close();
  });

  it('is never written over', async () => {
    const { file, path } = await logFile();
    file.close();
    expect(() => new LogFile(path)).toThrow('EEXIST');
  });

  it('is what was appended and shown after any sequence of calls', async () => {
    const pieces = ['a', 'é', '🚀', '🚂', '漢\n', '\n', 'line\n', 'x'.repeat(70_000), 'two\nlines\n'];
    for (let seed = 1; seed <= 60; seed += 1) {
      const random = seeded(seed);
      const pick = () => pieces[Math.floor(random() * pieces.length)]!;
      const { file, text } = await logFile();
      let appended = '';
      for (let call = 0; call < 30; call += 1) {
        if (random() < 0.5) {
          const added = pick() + pick();
          file.append(added);
          appended += added;
          expect(text().startsWith(appended)).toBe(true);
        } else {
          const line = appended.slice(appended.lastIndexOf('\n') + 1);
          const shown = line + pick() + pick();
          file.show(shown);
          // Of a very long line the end is not rewritten.
          if (line.length <= 64 * 1024)
            expect(text()).toBe(appended.slice(0, appended.length - line.length) + shown);
        }
      }
      file.hide();
      expect(text()).toBe(appended);
      file.close();
    }
  });
});
