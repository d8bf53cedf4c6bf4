import { describe, expect, it } from 'vitest';
import { readZip } from '../../../../src/github/artifacts/zip.js';
import { zipOf } from '../../../setup/github/zip.js';

const wanted = new Map([['metadata.json', 1000]]);
const good = { name: 'metadata.json', content: Buffer.from('{}') };

describe('readZip', () => {
  it('reads packed and stored files, and only the wanted ones', () => {
    expect([...readZip(zipOf({ name: 'x', content: Buffer.from('x') }, good), wanted).keys()]).toEqual([
      'metadata.json',
    ]);
    expect(
      readZip(zipOf({ ...good, method: 0 }), wanted)
        .get('metadata.json')
        ?.toString(),
    ).toBe('{}');
  });

  it('finds no file by a path that leads elsewhere', () => {
    const names = [
      '../metadata.json',
      '/metadata.json',
      './metadata.json',
      'a/../metadata.json',
      'metadata.json\0',
    ];
    expect(readZip(zipOf(...names.map((name) => ({ ...good, name }))), wanted).size).toBe(0);
  });

  it('leaves out a zip bomb before it fills the memory', () =>
    expect(readZip(zipOf({ ...good, content: Buffer.alloc(50_000_000) }), wanted).size).toBe(0));

  it('leaves out a stored file above its limit', () =>
    expect(readZip(zipOf({ ...good, content: Buffer.alloc(1001), method: 0 }), wanted).size).toBe(0));

  it('reads the first of two files with one name', () => {
    const files = readZip(zipOf(good, { ...good, content: Buffer.from('[]') }), wanted);
    expect(files.get('metadata.json')?.toString()).toBe('{}');
  });

  it('survives every truncation and every single damaged byte', () => {
    const zip = zipOf(good);
    for (let length = 0; length < zip.length; length += 1) tryReading(zip.subarray(0, length));
    for (let at = 0; at < zip.length; at += 1)
      for (const value of [0, 0x7f, 0xff]) {
        const damaged = Buffer.from(zip);
        damaged[at] = value;
        tryReading(damaged);
      }
  });

  it('throws for bytes that are no zip', () =>
    expect(() => readZip(Buffer.from('hello'), wanted)).toThrow('not a zip file'));
});

function tryReading(bytes: Buffer): void {
  try {
    for (const content of readZip(bytes, wanted).values()) expect(content.length).toBeLessThanOrEqual(1000);
  } catch (thrown) {
    expect(String(thrown)).toBe('Error: not a zip file');
  }
}
