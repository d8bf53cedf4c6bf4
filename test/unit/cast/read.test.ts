import { describe, expect, it } from 'vitest';
import { openCast } from '../../../src/cast/read.js';
import type { CastEvent, Recording } from '../../../src/cast/recording.js';

/** A source that yields its bytes in pieces of `size`, so that characters and lines are split. */
const source = (text: string | Uint8Array, size = 7) =>
  async function* () {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
  };

async function eventsOf(recording: Recording): Promise<CastEvent[]> {
  const events: CastEvent[] = [];
  for await (const batch of recording.events()) events.push(...batch);
  return events;
}

const v2 = '{"version":2,"width":80,"height":24}\n';
const v3 = '{"version":3,"term":{"cols":80,"rows":24}}\n';
const theme = { fg: '#ffffff', bg: '#000000', palette: Array(8).fill('#112233').join(':') };

describe('an asciicast of version 2', () => {
  it('is read with absolute times, every kind of event, and no damage', async () => {
    const recording = await openCast(
      source(`${v2}[0.5,"o","é🚀\\r\\n"]\n[1,"r","100x50"]\n[1.5,"m","here"]\n[2,"x","0"]\n[2,"z","?"]\n`),
    );
    expect(recording.header).toEqual({ version: 2, cols: 80, rows: 24 });
    expect(await eventsOf(recording)).toEqual([
      { time: 0.5, code: 'o', data: 'é🚀\r\n' },
      { time: 1, code: 'r', data: '100x50' },
      { time: 1.5, code: 'm', data: 'here' },
      { time: 2, code: 'x', data: '0' },
      { time: 2, code: 'z', data: '?' },
    ]);
    expect(recording.damage()).toBeNull();
  });

  it('has times that never decrease, also where the clock stepped back', async () => {
    const recording = await openCast(source(`${v2}[5,"o","a"]\n[3,"o","b"]\n`));
    expect((await eventsOf(recording)).map((event) => event.time)).toEqual([5, 5]);
  });

  it('has all fields of its header', async () => {
    const header = {
      version: 2,
      width: 1,
      height: 2,
      timestamp: 9,
      idle_time_limit: 1.5,
      command: 'c',
      title: 't',
      env: { TERM: 'x', bad: 1 },
      theme,
    };
    expect((await openCast(source(JSON.stringify(header)))).header).toEqual({
      version: 2,
      cols: 1,
      rows: 2,
      timestamp: 9,
      idleTimeLimit: 1.5,
      command: 'c',
      title: 't',
      env: { TERM: 'x' },
      theme: { ...theme, palette: Array(8).fill('#112233') },
    });
  });

  it('has no theme where that is not complete', async () => {
    const header = { version: 2, width: 80, height: 24, theme: { fg: '#fff' } };
    expect((await openCast(source(JSON.stringify(header)))).header.theme).toBeUndefined();
  });
});

describe('an asciicast of version 3', () => {
  it('has the sum of its intervals as times, and skips comments and blank lines', async () => {
    const recording = await openCast(source(`${v3}# hi\n\n[0.25,"o","a"]\n[0.5,"o","b"]\n`));
    expect((await eventsOf(recording)).map((event) => event.time)).toEqual([0.25, 0.75]);
  });

  it('can be read again from the start', async () => {
    const recording = await openCast(source(`${v3}[1,"o","a"]\n`));
    expect(await eventsOf(recording)).toEqual(await eventsOf(recording));
  });
});

describe('an asciicast of version 1', () => {
  const events = '[[0.5,"a[\\"\\\\"],[0.25,"]b"]]';
  it.each([
    ['events last', `{"version":1,"width":80,"height":24,"env":{"a":"[{"},"stdout":${events}}`],
    ['events first', `{"stdout":${events},"env":{"SHELL":"x"},"height":24,"width":80,"version":1}`],
    ['over many lines', `{\n "version": 1,\n "width": 80,\n "height": 24,\n "stdout" : ${events}\n}\n`],
  ])('is cut into events as it streams by: %s', async (_, text) => {
    for (const size of [1, 2, 3, 50, 1000]) {
      const recording = await openCast(source(text, size));
      expect(recording.header).toMatchObject({ version: 1, cols: 80, rows: 24 });
      expect(await eventsOf(recording)).toEqual([
        { time: 0.5, code: 'o', data: 'a["\\' },
        { time: 0.75, code: 'o', data: ']b' },
      ]);
      expect(recording.damage()).toBeNull();
    }
  });

  it('is reported with the number of a damaged event', async () => {
    const recording = await openCast(
      source('{"version":1,"width":80,"height":24,"stdout":[[1,"a"],\n[1,nope]]}'),
    );
    expect(await eventsOf(recording)).toHaveLength(1);
    expect(recording.damage()).toEqual({ line: 2, reason: expect.stringContaining('event 2') });
  });

  it('is reported with the event at which it was cut off', async () => {
    const recording = await openCast(source('{"version":1,"width":80,"height":24,"stdout":[[1,"a"],[1,"'));
    expect(await eventsOf(recording)).toHaveLength(1);
    expect(recording.damage()).toEqual({ line: 1, reason: 'event 2: the document ends early' });
  });
});

describe('damage', () => {
  it.each([
    ['a truncated line', '[2,"o","b', 'not valid JSON'],
    ['a time that is not a number', '["2","o","b"]', 'time'],
    ['a time without end', '[1e300,"o","b"]', 'beyond'],
    ['data that is not text', '[2,"o",{}]', 'data'],
    ['an object', '{"a":1}', 'not an event'],
    ['a resize beyond any screen', '[2,"r","99999x99999"]', 'larger'],
    ['a resize to nothing', '[2,"r","0x0"]', 'not a terminal size'],
    ['a resize that is not a size', '[2,"r","big"]', 'not a size'],
  ])('ends the events and is reported: %s', async (_, line, reason) => {
    const recording = await openCast(source(`${v2}[1,"o","a"]\n${line}\n[3,"o","c"]\n`));
    expect(await eventsOf(recording)).toEqual([{ time: 1, code: 'o', data: 'a' }]);
    expect(recording.damage()).toEqual({ line: 3, reason: expect.stringContaining(reason) });
  });

  it('is not reported for bytes that are not UTF-8', async () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode(`${v2}[1,"o","`),
      0xff,
      0xc3,
      0x22,
      0x5d,
      0x0a,
    ]);
    const recording = await openCast(source(bytes));
    expect((await eventsOf(recording))[0]?.data).toContain('\ufffd');
    expect(recording.damage()).toBeNull();
  });

  it('is reported for a line without end, which is not read into memory', async () => {
    const endless = async function* () {
      yield new TextEncoder().encode(`${v2}[1,"o","`);
      const chunk = new Uint8Array(1024 * 1024).fill(0x61);
      for (let at = 0; at < 64; at++) yield chunk;
    };
    const recording = await openCast(endless);
    expect(await eventsOf(recording)).toEqual([]);
    expect(recording.damage()).toEqual({ line: 2, reason: 'the line has no end' });
  });
});

describe('what is not a cast', () => {
  it.each([
    ['', 'complete'],
    ['hello\n', 'JSON object'],
    ['[1,2]\n', 'JSON object'],
    ['{"version":4}\n', 'version is 4'],
    ['{"a":1}\n', 'version is missing'],
    ['{"version":1,"width":80', 'complete'],
  ])('is refused with the reason: %j', async (text, reason) => {
    await expect(openCast(source(text))).rejects.toMatchObject({
      code: 'not-a-cast',
      status: 2,
      message: expect.stringContaining(reason),
    });
  });

  it.each([
    '{"version":2,"width":0,"height":24}',
    '{"version":2,"width":1e9,"height":1e9}',
    '{"version":2,"width":"80","height":24}',
    '{"version":3,"width":80,"height":24}',
    '{"version":2,"width":1000,"height":1000}',
  ])('is refused where its size is that of no terminal: %s', async (text) => {
    await expect(openCast(source(text))).rejects.toMatchObject({ code: 'bad-size', status: 2 });
  });
});
