import { describe, expect, it } from 'vitest';
import { ConsoleText } from '../../../src/machine/console/console-text.js';
import { ByteReader } from '../../../src/machine/guest/byte-reader.js';
import { ConnectionClosed } from '../../../src/machine/guest/shell.js';
import { keyCodes } from '../../../src/machine/qemu/keys.js';

describe('a reader of bytes', () => {
  it('returns lines and counted bytes in turn, however they arrive', async () => {
    const bytes = Buffer.from('first\r\n\0\n\xffABCsecond\n', 'latin1');
    for (const size of [1, 2, 5, bytes.length]) {
      const reader = new ByteReader();
      const read = (async () => [await reader.line(), await reader.bytes(6), await reader.line()])();
      for (let at = 0; at < bytes.length; at += size) {
        reader.push(bytes.subarray(at, at + size));
        await Promise.resolve();
      }
      expect(await read).toEqual(['first', Buffer.from('\0\n\xffABC', 'latin1'), 'second']);
    }
  });

  it('rejects what will never come', async () => {
    const reader = new ByteReader();
    const waiting = reader.bytes(10);
    reader.push(Buffer.from('short'));
    reader.end();
    await expect(waiting).rejects.toBeInstanceOf(ConnectionClosed);
    expect(await reader.bytes(5)).toEqual(Buffer.from('short'));
    await expect(reader.line()).rejects.toBeInstanceOf(ConnectionClosed);
  });
});

describe('keys', () => {
  it('are those of a US keyboard', () => {
    expect([...'aZ9-_?|\n'].map(keyCodes)).toEqual([
      ['a'],
      ['shift', 'z'],
      ['9'],
      ['minus'],
      ['shift', 'minus'],
      ['shift', 'slash'],
      ['shift', 'backslash'],
      ['ret'],
    ]);
  });

  it('are pressed together where hyphens join them', () => {
    expect(keyCodes('ctrl-alt-delete')).toEqual(['ctrl', 'alt', 'delete']);
    for (const bad of ['', 'ß', 'ctrl-', 'a b'])
      expect(() => keyCodes(bad)).toThrow(`"${bad}" names no keys`);
  });
});

describe('the text of a console', () => {
  it('is kept up to a bound, its end first', () => {
    const text = new ConsoleText();
    for (let index = 0; index < 300; index += 1) text.push(Buffer.alloc(10_000, 97));
    text.push(Buffer.from('the end'));
    expect(text.raw.length).toBeLessThan(2_100_000);
    expect(text.raw.endsWith('the end')).toBe(true);
  });

  it('has characters that came in two pieces', () => {
    const text = new ConsoleText();
    const bytes = Buffer.from('Grüße');
    for (const byte of bytes) text.push(Buffer.from([byte]));
    expect(text.plain).toBe('Grüße');
  });

  it('tells why the kernel panicked in this boot', () => {
    const text = new ConsoleText();
    expect(text.panic()).toBe(null);
    text.push(
      Buffer.from('[ 1.0] Kernel panic - not syncing: Attempted to kill init!\x1b[0m exitcode=0x9\r\n'),
    );
    expect(text.panic()).toBe('Attempted to kill init! exitcode=0x9');
    text.newBoot();
    expect(text.panic()).toBe(null);
  });
});
