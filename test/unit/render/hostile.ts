/** A small generator of random numbers with a seed (mulberry32), so that what fails can be made again. */
export function random(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <T>(from: readonly T[]): T => from[below(from.length)]!;
  return { next, below, pick };
}

const finals = [...'@ABCDEFGHIJKLMPSTXZ`abcdefghilmnpqrstuvwxyz{|}~'];
const intermediates = ['', '', '', ' ', '!', '"', '$', "'", '?', '>', '=', '<'];
const parameters =
  ',0,1,2,3,7,999,2147483647,99999999999,4294967296,-1,38,48,2026,1049,6,25,4:3,38:2::1:2:3,58;2;1;2;3'.split(
    ',',
  );
const characters = [
  0x41, 0x301, 0x1f680, 0x6f22, 0x200d, 0xfe0f, 0x2503, 0x2593, 0x28ff, 0xe0b0, 0x1fb00, 0xd7ff, 0x10ffff,
];

/** A piece of terminal output as a hostile program would print it. */
export function hostileText({ below, pick }: ReturnType<typeof random>): string {
  const many = (count: number, make: () => string, separator = '') =>
    Array.from({ length: count }, make).join(separator);
  const kinds: (() => string)[] = [
    () =>
      `\x1b[${pick(intermediates)}${many(below(5), () => pick(parameters), ';')}${pick(intermediates)}${pick(finals)}`,
    () => `\x1b[${many(1 + below(3), () => pick(parameters), ';')}${pick(finals)}`,
    () => `\x1b[${many(1 + below(4), () => String(below(110)), ';')}m`,
    () => String.fromCodePoint(pick(characters)).repeat(below(40)),
    () =>
      `\x1b]${pick(['0;', '4;', '8;;http://x', '10;?', '52;c;', '1337;'])}${'A'.repeat(below(300))}${pick(['\x07', '\x1b\\', ''])}`,
    () => `\x1bP${pick(['q', '$q', '+q', '1;2|'])}${'#0~'.repeat(below(100))}${pick(['\x1b\\', '', '\x18'])}`,
    () => `\x1b${pick([...'cDEHMNOVWXZ78=><\\^_nop|}~(){*+#%'])}`,
    () => '\r\n'.repeat(below(60)),
    () => `\x1b[?2026${pick(['h', 'l'])}`,
    () => 'x'.repeat(below(3000)),
    () => String.fromCharCode(pick([below(32), 0x80 + below(32)])),
    () => many(below(50), () => String.fromCharCode(32 + below(95))),
  ];
  return pick(kinds)();
}
