import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runRebuild } from '../../src/rebuild/run.js';
import { withoutBreaks } from '../../src/text/ansi.js';
import { temporaryDirectory } from '../support/directory.js';
import { rebuildRequest } from '../support/request.js';
import { forms, secrets } from '../unit/redact/forms-of-secrets.js';

/** The output of a slow program: pieces of `size` bytes with a pause after each. */
function printing(texts: readonly string[], size: number): string {
  const bytes = Buffer.from(texts.join('\r\nnext form:\r\n'));
  const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    [...bytes.subarray(index * size, (index + 1) * size)]
      .map((byte) => `\\${byte.toString(8).padStart(3, '0')}`)
      .join(''),
  );
  return pieces.map((piece) => `printf '${piece}'`).join('; /bin/sleep 0.02; ');
}

// An unterminated title swallows what follows, so each form without an end is printed last, in a separate run.
const endless = forms.filter(({ name }) => name.includes('never ends'));
const rest = forms.filter((form) => !endless.includes(form));

it.each([
  ['recorded whole', rest, 1 << 20, true],
  ['recorded in pieces of 97 bytes', rest, 97, true],
  ['without recording', rest, 211, false],
  ['in a sequence without end', endless, 7, true],
] as const)('no planted secret is in any file of a build: %s', async (_, planted, size, recording) => {
  const cwd = await temporaryDirectory();
  const shown: string[] = [];
  const build = await runRebuild(
    rebuildRequest({
      cwd,
      recording,
      secrets: [...secrets],
      // The command is in the metadata and in the title of the cast as well.
      target: {
        kind: 'command',
        command: `${printing(
          planted.map(({ text }) => text),
          size,
        )}; exit 1`,
      },
    }),
    { onOutput: (text) => shown.push(text), onStart: ({ argv }) => shown.push(argv.join(' ')) },
  );
  expect(build.metadata.outcome).toBe('failed');
  const files = readdirSync(build.dir);
  expect(files).toEqual(expect.arrayContaining(['metadata.json', 'rebuild.log']));
  const texts = files
    .filter((name) => !name.endsWith('.png'))
    .map((name) => [name, readFileSync(join(build.dir, name), 'utf8')] as const);
  const everything = [...texts, ['what was shown', shown.join('')] as const];
  for (const [file, text] of everything) {
    for (const { name, needle } of planted) {
      expect(text.includes(needle), `a secret ${name} in ${file}`).toBe(false);
      expect(plain(text).includes(withoutBreaks(needle)), `a secret ${name}, as shown, in ${file}`).toBe(
        false,
      );
    }
  }
  expect(everything.some(([, text]) => text.includes('***'))).toBe(true);
});

/** Text as a reader may reassemble it: without escape sequences, JSON escapes and line breaks. */
function plain(text: string): string {
  const unescaped = text
    .replaceAll(/\\u001b/g, '\x1b')
    .replaceAll(/\\[rn]/g, '')
    .replaceAll('\\"', '"');
  return withoutBreaks(
    unescaped.replaceAll(/\x1b\[[0-?]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b./g, ''),
  );
}
