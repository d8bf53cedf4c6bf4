import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readZip } from '../../../src/github/zip.js';

type Entry = { name: string; content: Buffer; method?: number };

/** A zip as APPNOTE describes it, so that each field can be made wrong. */
function zipOf(...entries: Entry[]): Buffer {
  const locals: Buffer[] = [];
  const centrals: Buffer[] = [];
  let offset = 0;
  for (const { name, content, method = 8 } of entries) {
    const packed = method === 8 ? deflateRawSync(content) : content;
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(method, 4);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    const version = Buffer.from([20, 0]);
    centrals.push(Buffer.concat([Buffer.from('PK\x01\x02'), version, fields, rest, Buffer.from(name)]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(centrals);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...locals, directory, Buffer.from('PK\x05\x06'), end]);
}

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

  it('leaves out a bomb before it fills the memory', () =>
    expect(readZip(zipOf({ ...good, content: Buffer.alloc(50_000_000) }), wanted).size).toBe(0));

  it('leaves out a stored file above its limit', () =>
    expect(readZip(zipOf({ ...good, content: Buffer.alloc(1001), method: 0 }), wanted).size).toBe(0));

  it('takes the first of two files with one name', () => {
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

  it('refuses what is no zip', () =>
    expect(() => readZip(Buffer.from('hello'), wanted)).toThrow('not a zip file'));
});

function tryReading(bytes: Buffer): void {
  try {
    for (const content of readZip(bytes, wanted).values()) expect(content.length).toBeLessThanOrEqual(1000);
  } catch (thrown) {
    expect(String(thrown)).toBe('Error: not a zip file');
  }
}
