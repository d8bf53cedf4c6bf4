import { expect, it } from 'vitest';
import { askSecret, askYes } from '../../../../src/cli/deploy/ask.js';
import { testIo } from '../../../support/cli.js';

/** A terminal at which somebody types `pieces`; returns what it shows, and whether its keyboard was let go of. */
function typing(...pieces: string[]) {
  const seen = { shown: '', isOpen: false };
  const io = testIo({
    err: (text) => {
      seen.shown += text;
    },
    onKeys: (typed) => {
      seen.isOpen = true;
      setImmediate(() => {
        for (const piece of pieces) typed(piece);
      });
      return () => {
        seen.isOpen = false;
      };
    },
  });
  return { io, seen };
}

it.each([
  ['y', true],
  ['Y', true],
  ['n', false],
  ['\r', false],
  ['\x03', false],
])('the key %j is the answer %j to a question', async (key, expected) => {
  const { io, seen } = typing(key);
  expect(await askYes(io, 'Activate this on web1?')).toBe(expected);
  expect(seen).toEqual({
    shown: `Activate this on web1? [y/N] ${expected ? 'yes' : 'no'}\r\n`,
    isOpen: false,
  });
});

it('a question that is stopped is a no, and lets the keyboard go', async () => {
  const { io, seen } = typing();
  const stop = new AbortController();
  setImmediate(() => stop.abort());
  expect(await askYes(io, 'Activate this on web1?', stop.signal)).toBe(false);
  expect(seen.isOpen).toBe(false);
});

it('a password is not shown, may be corrected, and ends with Enter', async () => {
  const { io, seen } = typing('hux', '\x7f', 'n', 'ter2\r');
  expect(await askSecret(io, 'Password: ')).toBe('hunter2');
  expect(seen).toEqual({ shown: 'Password: \r\n', isOpen: false });
});

it.each(['\x03', '\x04'])('%j gives no password', async (key) => {
  const { io, seen } = typing('hun', key);
  expect(await askSecret(io, 'Password: ')).toBeNull();
  expect(seen.isOpen).toBe(false);
});
