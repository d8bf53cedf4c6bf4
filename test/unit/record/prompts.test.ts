import { describe, expect, it } from 'vitest';
import { PromptWatch } from '../../../src/record/prompts.js';

function waiting(...chunks: string[]) {
  const watch = new PromptWatch();
  for (const chunk of chunks) watch.push(chunk);
  return watch.waiting();
}

describe('a question on the last line', () => {
  // As sudo 1.9, sudo-rs 0.2, doas 6.8, OpenSSH 9 and git 2.39 ask.
  it.each([
    ['sudo', '[sudo] password for alice: '],
    ['sudo', '[sudo] Passwort für alice: '],
    ['sudo', '[sudo: authenticate] Password: '],
    ['sudo', 'doas (alice@laptop) password: '],
    ['sudo', 'Password: '],
    ['ssh', 'Are you sure you want to continue connecting (yes/no)? '],
    ['ssh', 'Are you sure you want to continue connecting (yes/no/[fingerprint])? '],
    ['ssh', "root@web.example.org's password: "],
    ['ssh', '(root@web) Password: '],
    ['ssh', '(root@web) Verification code: '],
    ['passphrase', "Enter passphrase for key '/home/alice/.ssh/id_ed25519': "],
    ['git', "Username for 'https://github.com': "],
    ['git', "Password for 'https://alice@github.com': "],
  ])('of %s is detected: %s', (kind, text) => {
    expect(waiting(`fetching\r\n${text}`)).toEqual({ kind, text: text.trim() });
    expect(waiting('fetching\r\n', ...text)).toEqual({ kind, text: text.trim() });
    expect(waiting(`\r\x1b[K\x1b[1m${text}\x1b[0m`)?.kind).toBe(kind);
  });

  it('is no longer reported once output follows', () => {
    expect(waiting('[sudo] password for alice: ', '\r\n')).toBeNull();
    expect(waiting('[sudo] password for alice: ', '\r\nSorry, try again.\r\n')).toBeNull();
  });
});

it.each([
  'building...',
  'the Password: is set in secrets.nix',
  "checking root@web's password: ok",
  'Username: ',
  '',
  '[1/3 built] password',
])('a question is not detected in %j', (text) => {
  expect(waiting(text)).toBeNull();
});

it('a question is detected after a line of a million characters', () => {
  const watch = new PromptWatch();
  for (let count = 0; count < 100; count += 1) watch.push('x'.repeat(10_000));
  watch.push('\r[sudo] password for alice: ');
  expect(watch.waiting()?.kind).toBe('sudo');
});

it.each([
  [['\x1b[?1049h~'], true],
  [['a\x1b[?10', '49h'], true],
  [['\x1b[?47h', 'editor', '\x1b[?47lrest'], false],
  [['\x1b[?25h'], false],
])('after the texts %j the alternate screen is shown: %s', (texts, isShown) => {
  const watch = new PromptWatch();
  for (const text of texts) watch.push(text);
  expect(watch.isFullScreen).toBe(isShown);
});
