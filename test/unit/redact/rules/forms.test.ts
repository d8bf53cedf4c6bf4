import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { formsOf as headsAndTails } from '../../../../src/redact/rules/forms.js';

const formsOf = (secret: string) => headsAndTails(secret).map(({ head, tail }) => head + tail);

it('formsOf returns nothing for a secret that is too short', () => {
  expect(['', 'abc', ' abc\n', 'a\r\nb\r\nc', '\x1b\x1b\x1b\x1b'].map(formsOf)).toEqual([[], [], [], [], []]);
  expect(formsOf('abcd')).toContain('abcd');
});

it('formsOf contains the form of a secret that each program prints', () => {
  const secret = `it's a "p4ss" & 100% of $\{it}/ü`;
  const forms = formsOf(secret);
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { input: secret, encoding: 'utf8' }).trim();
  expect(forms).toContain(run('base64', '-w0'));
  expect(forms).toContain(run('bash', '-c', 'LC_ALL=C.UTF-8; printf %q "$(cat)"'));
  expect(forms).toContain(run('bash', '-c', 'LC_ALL=C; printf %q "$(cat)"').replace(/^\$'(.*)'$/, '$1'));
  expect(forms).toContain(
    run('python3', '-c', 'import sys; print(repr(sys.stdin.buffer.read()))').slice(2, -1),
  );
  expect(forms).toContain(run('python3', '-c', 'import sys; print(repr(sys.stdin.read()))').slice(1, -1));
  expect(forms).toContain(
    run('python3', '-c', 'import sys, json; print(json.dumps(json.dumps(sys.stdin.read())))').slice(3, -3),
  );
  expect(forms).toContain(run('base32', '-w0').replace(/=+$/, ''));
  expect(forms).toContain(run('od', '-An', '-tx1', '-w200'));
  expect(forms).toContain(run('od', '-An', '-tu1', '-w200').replaceAll(/ +/g, ' '));
  expect(forms).toContain(run('od', '-An', '-tx2', '--endian=big', '-w200').replace(/00$/, ''));
  expect(forms).toContain(Buffer.from(secret).toString('hex'));
  expect(forms).toContain(JSON.stringify(secret).slice(1, -1));
  expect(forms).toContain(encodeURIComponent(secret));
  expect(forms).toContain(new URLSearchParams({ secret }).toString().slice('secret='.length));
});

it('formsOf contains a part of the base64 of any text around the secret', () => {
  const forms = formsOf('correct horse');
  for (let before = 0; before < 6; before += 1)
    for (let after = 0; after < 6; after += 1) {
      const text = Buffer.from(`${'x'.repeat(before)}correct horse${'y'.repeat(after)}`);
      expect(forms.some((form) => text.toString('base64').includes(form))).toBe(true);
      expect(forms.some((form) => text.toString('base64url').includes(form))).toBe(true);
    }
});
