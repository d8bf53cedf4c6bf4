import { describe, expect, it } from 'vitest';
import { metadataSchema } from '../../../src/builds/metadata.js';
import { pointOf, pointSchema } from '../../../src/history/point.js';
import { bytesIn, figureIn, figureSum } from '../../../src/nix/figure.js';
import { RebuildObserver } from '../../../src/nix/observer.js';
import { exampleMetadata } from '../../support/metadata.js';

describe('a claimed figure', () => {
  it.each([
    ['0', 0],
    ['007', 7],
    [3, 3],
    ['1000000000', 1_000_000_000],
  ])('%j is %j', (claimed, figure) => expect(figureIn(claimed)).toBe(figure));

  it.each([
    '-1',
    -1,
    1.5,
    '1.5',
    '',
    ' 1',
    '1e3',
    '0x10',
    '1000000001',
    '99999999999999999999',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    null,
    undefined,
    true,
    [1],
    { toString: 1 },
  ])('%j is not known', (claimed) => expect(figureIn(claimed)).toBeNull());

  it('of bytes and a sum of many are exact numbers', () => {
    expect(bytesIn(2 ** 53)).toBeNull();
    expect(bytesIn(2 ** 53 - 1)).toBe(2 ** 53 - 1);
    expect(figureSum(2 ** 53 - 1, 2 ** 53 - 1)).toBe(Number.MAX_SAFE_INTEGER);
  });
});

const nines = '9'.repeat(400);
const odd: unknown[] = [
  -1,
  1.5,
  1e308,
  1e16,
  '7',
  'a',
  '',
  null,
  true,
  [],
  [[1]],
  {},
  { toString: 1 },
  { valueOf: 1 },
];
const drv = '/nix/store/00000000000000000000000000000000-a.drv';

const lines = [
  `[${nines} built]`,
  `[${nines}/${nines}/${nines} built (${nines} failed), ${nines}/2 copied, 1.0 MiB DL] building a`,
  '[99999999999999999999 built]',
  `these ${nines} derivations will be built:`,
  ...Array.from(
    { length: 20 },
    () => 'these 999999999 paths will be fetched (1.0 TiB download, 1.0 TiB unpacked):',
  ),
  `these 2 paths will be fetched (${nines} TiB download, 1.2.3 XB unpacked):`,
  `error: boom\n       at /x/y.nix:${nines}:3:\n       at /x/y.nix:3:${nines}:\n       ${nines}| text\n         |   ^`,
  'error: boom\n       at /x/y.nix:99999999999999999999:3:',
  `##[error]Process completed with exit code ${nines}.`,
  `::METRIC::a::${nines}`,
  '::METRIC::__proto__::1',
  '::METRIC::b::1e999',
  '9999-99-99T99:99:99.0Z error: x',
  '2020-01-01T00:00:00.0Z building the system configuration...',
  '9998-01-01T00:00:00.0Z activating the configuration...',
  '0000-01-01T00:00:00.0Z Done.',
];

const start = (id: number, type: number, fields: unknown[]) =>
  `@nix ${JSON.stringify({ action: 'start', id, type, text: type === 103 ? '' : 'x', fields })}`;
const result = (id: number, type: number, fields: unknown) =>
  `@nix ${JSON.stringify({ action: 'result', id, type, fields })}`;
const records = [
  ...[101, 103, 104, 105, 108].map((type, index) => start(index + 1, type, [drv, 'https://cache.example'])),
  ...odd.flatMap((value) => [
    start(60, 105, [value, value]),
    result(60, 101, [value]),
    ...[1, 2, 3, 4, 5].flatMap((id) => [
      result(id, 105, [value, value, value, value]),
      result(id, 101, [value]),
      result(id, 105, value),
    ]),
    `@nix ${JSON.stringify({ action: 'msg', level: 0, msg: `error: m${JSON.stringify(value)}`, file: '/a.nix', line: value, column: value })}`,
    `@nix ${JSON.stringify({ action: 'msg', level: value, msg: value })}`,
    `@nix ${JSON.stringify({ action: value, id: value, type: value, fields: value })}`,
  ]),
  result(1, 105, [9007199254740991, 9007199254740991, 0, 9007199254740991]),
  '@nix {"action":"result","id":1,"type":105,"fields":[1e999,-1e999,0,1e999]}',
  '@nix {"action":"stop","id":1}',
  start(1, 101, []),
  result(1, 105, [9007199254740991]),
  ...['2', '3', '4', '5', '60', '-1', '1e9', '"x"', '{}'].map((id) => `@nix {"action":"stop","id":${id}}`),
  `@nix ${'['.repeat(30_000)}`,
  `@nix {"action":"start","id":7,"type":105,"text":"","fields":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
];

/** What the metadata holds of a rebuild that printed a text, or sent it as its activity log. */
function metadataOf(text: string, isLog = false) {
  const observer = new RebuildObserver({ checkout: '/nonexistent' });
  if (isLog) observer.pushJson(Buffer.from(text.replaceAll('@nix ', '')), 0);
  else observer.pushText(text, 0);
  const { toBuild, toFetch } = observer.live();
  expect([toBuild, toFetch].every((figure) => figure === null || Number.isSafeInteger(figure))).toBe(true);
  const { failure, failures, phases, activity } = observer.end({ exitCode: 1, seconds: 0 });
  return exampleMetadata({ failure, failures, phases, activity });
}

describe('hostile figures', () => {
  it.each(lines)('in the line %.60s fit the schemas of the metadata and of the history', (line) => {
    const metadata = metadataOf(`${line}\n`);
    expect(metadataSchema.safeParse(metadata).error).toBeUndefined();
    expect(pointSchema.safeParse(pointOf(metadata)).error).toBeUndefined();
  });

  it('of all lines and records at once fit them, on the terminal and in the activity log', () => {
    const printed = `${[...lines, ...records].join('\n')}\n`;
    for (const metadata of [metadataOf(printed), metadataOf(`${records.join('\n')}\n`, true)]) {
      expect(metadataSchema.safeParse(metadata).error).toBeUndefined();
      expect(pointSchema.safeParse(pointOf(metadata)).error).toBeUndefined();
    }
  });

  it('leave what else is known: the counts of the other bars', () => {
    expect(metadataOf('[3/3 built]\r\n[99999999999999999999 built]\n').activity?.built).toBe(3);
  });

  it('in stamps do not stretch the phases of a run whose times are known', () => {
    const observer = new RebuildObserver();
    observer.pushText('2020-01-01T00:00:00.0Z building the system configuration...\n', 1);
    observer.pushText('2026-01-01T00:00:00.0Z activating the configuration...\n', 2);
    const { phases } = observer.end({ exitCode: 0, seconds: 3 });
    expect(phases.map(({ duration_seconds }) => duration_seconds)).toEqual([1, 1, 1]);
  });
});
