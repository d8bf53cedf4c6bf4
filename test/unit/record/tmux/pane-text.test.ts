import { describe, expect, it } from 'vitest';
import { PaneText, type WrapperReport } from '../../../../src/record/tmux/pane-text.js';
import { sentinelOf } from '../../../../src/record/tmux/wrapper.js';

const nonce = '0123456789abcdef';
const end = (status: number, word = '1') => `${sentinelOf(nonce)}${word};${status}\x07`;

function read(chunks: Uint8Array[]) {
  const reports: WrapperReport[] = [];
  const pane = new PaneText(nonce, (report) => reports.push(report));
  const text = chunks.map((chunk) => pane.push(chunk)).join('') + pane.end();
  return { text, exitCode: reports.at(-1)?.status ?? null, reports };
}

describe('the bytes of a pane', () => {
  it('yield their text and the exit status, wherever the chunks are cut', () => {
    const printed = 'a\x1b[1mb日本🚀\x1b]0;title\x07\x1b]nixos-rebuild-test;other;7\x07 after\r\n';
    const bytes = Buffer.from(`${printed}${end(42)}late`);
    for (let at = 0; at <= bytes.length; at += 1)
      expect(read([bytes.subarray(0, at), bytes.subarray(at)])).toMatchObject({
        text: `${printed}late`,
        exitCode: 42,
      });
    expect(read([...bytes].map((byte) => Uint8Array.of(byte)))).toMatchObject({
      text: `${printed}late`,
      exitCode: 42,
    });
  });

  it('report no status until the whole sentinel has arrived', () => {
    const reports: WrapperReport[] = [];
    const pane = new PaneText(nonce, (report) => reports.push(report));
    expect(pane.push(Buffer.from(`x${end(3).slice(0, -1)}`))).toBe('x');
    expect(reports).toEqual([]);
    expect(pane.push(Buffer.from('\x07'))).toBe('');
    expect(reports).toEqual([{ word: '1', status: 3 }]);
  });

  it('report every status of several in one chunk, with the word each answers', () => {
    expect(read([Buffer.from(`a${end(0)}b${end(0, 'drain2')}c${end(130, '3')}d`)])).toMatchObject({
      text: 'abcd',
      reports: [
        { word: '1', status: 0 },
        { word: 'drain2', status: 0 },
        { word: '3', status: 130 },
      ],
    });
  });

  it('are emitted as text at the end of the stream when they end in a partial sentinel', () => {
    expect(read([Buffer.from(`x${sentinelOf(nonce)}1`)])).toMatchObject({
      text: `x${sentinelOf(nonce)}1`,
      exitCode: null,
    });
    expect(read([Buffer.from('x\x1b]nixos')])).toMatchObject({ text: 'x\x1b]nixos', exitCode: null });
  });

  it('become replacement characters where they are not UTF-8, also at the end', () => {
    expect(read([Uint8Array.of(0xff, 0x41, 0xe2, 0x82)]).text).toBe('\ufffdA\ufffd');
  });
});
