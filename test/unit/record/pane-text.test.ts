import { describe, expect, it } from 'vitest';
import { PaneText } from '../../../src/record/pane-text.js';
import { sentinelOf } from '../../../src/record/wrapper.js';

const nonce = '0123456789abcdef';
const end = (status: number) => `${sentinelOf(nonce)}${status}\x07`;

function read(chunks: Uint8Array[]): { text: string; exitCode: number | null } {
  const pane = new PaneText(nonce);
  const text = chunks.map((chunk) => pane.push(chunk)).join('') + pane.end();
  return { text, exitCode: pane.exitCode };
}

describe('the bytes of a pane', () => {
  it('give their text and the exit status, wherever they are cut', () => {
    const printed = 'a\x1b[1mb日本🚀\x1b]0;title\x07\x1b]nixos-rebuild-test;other;7\x07 after\r\n';
    const bytes = Buffer.from(`${printed}${end(42)}late`);
    for (let at = 0; at <= bytes.length; at += 1)
      expect(read([bytes.subarray(0, at), bytes.subarray(at)])).toEqual({
        text: `${printed}late`,
        exitCode: 42,
      });
    expect(read([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual({
      text: `${printed}late`,
      exitCode: 42,
    });
  });

  it('have no status until the wrapper has told it whole', () => {
    const pane = new PaneText(nonce);
    expect(pane.push(Buffer.from(`x${end(3).slice(0, -1)}`))).toBe('x');
    expect(pane.exitCode).toBeNull();
    expect(pane.push(Buffer.from('\x07'))).toBe('');
    expect(pane.exitCode).toBe(3);
  });

  it('are all given out when they end in what only looked like the wrapper', () => {
    expect(read([Buffer.from(`x${sentinelOf(nonce)}1`)])).toEqual({
      text: `x${sentinelOf(nonce)}1`,
      exitCode: null,
    });
    expect(read([Buffer.from('x\x1b]nixos')])).toEqual({ text: 'x\x1b]nixos', exitCode: null });
  });

  it('that are not UTF-8 become replacement characters, also at the end', () => {
    expect(read([Uint8Array.of(0xff, 0x41, 0xe2, 0x82)]).text).toBe('\ufffdA\ufffd');
  });
});
