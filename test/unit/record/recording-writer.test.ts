import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RecordingWriter } from '../../../src/record/recording-writer.js';
import { Transcript } from '../../../src/terminal/log/transcript.js';
import { temporaryDirectory } from '../../support/directory.js';
import { noFilter } from '../../support/recording.js';

async function writer(version: 2 | 3 = 2) {
  const dir = await temporaryDirectory();
  const paths = { log: join(dir, 'rebuild.log'), cast: join(dir, 'rebuild.cast') };
  const opened = new RecordingWriter(
    { logPath: paths.log, castPath: paths.cast, castVersion: version, newFilter: noFilter },
    { version, cols: 80, rows: 24 },
  );
  return {
    opened,
    paths,
    lines: () =>
      readFileSync(paths.cast, 'utf8')
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
  };
}

describe('a recording on disk', () => {
  it('is a whole cast and a readable log after every call', async () => {
    const { opened, paths, lines } = await writer();
    expect(lines()).toEqual([expect.objectContaining({ version: 2, width: 80, height: 24 })]);
    opened.output(0.5, 'one\r\ntw');
    opened.log.print('one\r\ntw', () => new Transcript({ size: { cols: 80, rows: 24 } }));
    opened.log.show(0.5);
    expect(lines().at(-1)).toEqual([0.5, 'o', 'one\r\ntw']);
    expect(readFileSync(paths.log, 'utf8')).toBe('one\ntw');
    opened.resize(1, 100, 30);
    opened.marker(2, 'building');
    opened.exit(3, 7);
    opened.close(3);
    expect(lines().slice(2)).toEqual([
      [1, 'r', '100x30'],
      [2, 'm', 'building'],
      [3, 'm', 'exit 7'],
    ]);
    expect(readFileSync(paths.log, 'utf8')).toBe('one\ntw\n');
  });

  it('ends with an exit event in version 3, and with the marker "end" where there was no status', async () => {
    const three = await writer(3);
    three.opened.exit(0, 0);
    three.opened.close(1);
    expect(three.lines().at(-1)).toEqual([1, 'x', '0']);
    const two = await writer();
    two.opened.exit(1, null);
    two.opened.close(1);
    expect(two.lines().at(-1)).toEqual([1, 'm', 'end']);
  });

  it('never overwrites a file, and leaves none where another exists', async () => {
    const dir = await temporaryDirectory();
    writeFileSync(join(dir, 'rebuild.log'), 'precious');
    const open = () =>
      new RecordingWriter(
        { logPath: join(dir, 'rebuild.log'), castPath: null, castVersion: 2, newFilter: noFilter },
        { version: 2, cols: 1, rows: 1 },
      );
    expect(open).toThrow('EEXIST');
    expect(readFileSync(join(dir, 'rebuild.log'), 'utf8')).toBe('precious');
    const paths = { logPath: join(dir, 'other.log'), castPath: join(dir, 'rebuild.log') };
    expect(
      () =>
        new RecordingWriter(
          { ...paths, castVersion: 2, newFilter: noFilter },
          { version: 2, cols: 1, rows: 1 },
        ),
    ).toThrow('EEXIST');
    expect(existsSync(paths.logPath)).toBe(false);
  });
});
