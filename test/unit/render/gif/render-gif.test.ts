import { describe, expect, it } from 'vitest';
import type { CastEvent, Recording } from '../../../../src/cast/recording.js';
import { themeFor } from '../../../../src/render/color/theme.js';
import type { GifOptions } from '../../../../src/render/gif/options.js';
import { renderGif, writeGif } from '../../../../src/render/gif/render-gif.js';
import { MemorySink } from '../../../../src/render/gif/sink.js';
import { renderPng } from '../../../../src/render/render-png.js';
import { framesOf } from '../../../../src/terminal/frames.js';
import { screensAt } from '../../../../src/terminal/play.js';
import { recordingOf } from '../../terminal/recordings.js';
import { decode, delaysOf } from '../decode.js';

const small = { cols: 30, rows: 6 };
const look = { fontSize: 10, padding: 4 };

/** A session with colours, scrolling, the alternate screen, wide characters and a synchronized update. */
const session: (CastEvent | [number, string])[] = [
  [0.1, '$ nixos-rebuild test\r\n'],
  [0.5, '\x1b[31merror:\x1b[0m a\r\nb 🚀 c\r\n'],
  [0.9, 'd\r\ne\r\nf\r\ng \x1b[7minverse\x1b[0m'],
  [1.3, '\x1b[?1049h\x1b[2J\x1b[H┏━ tree\r\n┗━ ✔'],
  [1.7, '\x1b[?2026h\x1b[H┏━ half'],
  [1.9, ' done\x1b[?2026l'],
  { time: 2, code: 'm', data: 'building' },
  [2.2, '\x1b[?1049l\x1b[2A\x1b[Knew'],
  [2.6, '\x1b[38;2;10;200;90m\x1b[3mitalic \x1b[4:3mcurl\x1b[0m'],
  [9, '\r\nend'],
];

/** The frames of a GIF as a person would see them, against screens that are drawn each on its own. */
async function expectExact(recording: Recording, options: GifOptions): Promise<number> {
  const gif = await renderGif(recording, { ...look, ...options });
  const pictures = decode(gif, 'gif');
  const delays = delaysOf(gif);
  expect(pictures).toHaveLength(delays.length);
  const pace = { speed: options.speed ?? 1, idleLimit: options.idleLimitSeconds ?? 2 };
  const samples: { at: number; recorded: number }[] = [];
  for await (const { at, recorded } of framesOf(recording, { fps: options.fps ?? 15, ...pace }))
    samples.push({ at, recorded });
  let index = 0;
  let until = delays[0]!;
  const times = samples.map((sample) => sample.recorded);
  times[times.length - 1] = Number.POSITIVE_INFINITY;
  let sample = 0;
  for await (const screen of screensAt(recording, times)) {
    const { at } = samples[sample++]!;
    while (index < delays.length - 1 && at >= until) until += delays[++index]!;
    const [alone] = decode(renderPng(screen, { ...look, ...options, fixedSize: true }), 'png');
    expect(Buffer.compare(alone!.rgb, pictures[index]!.rgb), `frame at ${at}`).toBe(0);
  }
  return delays.reduce((sum, delay) => sum + delay, 0) / 100;
}

describe('a GIF', () => {
  it.each(['fast', 'best'] as const)('shows every frame as its screen looks alone, %s', async (effort) => {
    const recording = recordingOf(session, small);
    const seconds = await expectExact(recording, { effort });
    // 2.6 s, a pause cut to 2 s, and 3 s for the last frame.
    expect(Math.abs(seconds - 7.6)).toBeLessThanOrEqual(0.067 + 0.02);
  });

  it('has the duration of the recording over many frames', async () => {
    const events = Array.from({ length: 200 }, (_, n): [number, string] => [n * 0.0333, `${n} `]);
    const gif = await renderGif(recordingOf(events, small), { ...look, fps: 30, holdSeconds: 1 });
    const total = delaysOf(gif).reduce((sum, delay) => sum + delay, 0) / 100;
    expect(Math.abs(total - (Math.ceil(199 * 0.0333 * 30) / 30 + 1))).toBeLessThanOrEqual(0.02);
  });

  it('plays at the speed that is asked for, and cuts pauses', async () => {
    const recording = recordingOf(
      [
        [0, 'a'],
        [10, 'b'],
        [11, 'c'],
      ],
      small,
    );
    const seconds = async (options: GifOptions) =>
      delaysOf(await renderGif(recording, { ...look, holdSeconds: 1, ...options })).reduce(
        (a, b) => a + b,
        0,
      ) / 100;
    expect(await seconds({ idleLimitSeconds: 100 })).toBeCloseTo(12, 1);
    expect(await seconds({ idleLimitSeconds: 100, speed: 2 })).toBeCloseTo(6.5, 1);
    expect(await seconds({ idleLimitSeconds: 1 })).toBeCloseTo(3, 1);
  });

  it('holds a frame for longer than one delay can be', async () => {
    const recording = recordingOf(
      [
        [0, 'a'],
        [1500, 'b'],
      ],
      small,
    );
    const delays = delaysOf(await renderGif(recording, { ...look, idleLimitSeconds: 10_000 }));
    expect(delays.reduce((a, b) => a + b, 0)).toBe(150_300);
    expect(Math.max(...delays)).toBe(65_535);
  });

  it('follows a screen that grows and shrinks', async () => {
    const recording = recordingOf(
      [
        [0.1, 'abc'],
        { time: 1, code: 'r', data: '40x8' },
        [1.5, '\r\nmore'],
        { time: 2, code: 'r', data: '20x4' },
        [3, '!'],
      ],
      small,
    );
    const pictures = decode(await renderGif(recording, look), 'gif');
    expect(pictures[0]).toMatchObject({ width: 40 * 6 + 8, height: 8 * 13 + 8 });
    expect(pictures.length).toBeGreaterThanOrEqual(4);
  });

  it('drops frames that change nothing', async () => {
    const recording = recordingOf(
      [
        [0, 'a'],
        [1, '\x1b[m'],
        [2, '\x1b7\x1b8'],
        [3, ' \b'],
      ],
      small,
    );
    expect(delaysOf(await renderGif(recording, look))).toHaveLength(1);
  });

  it.each(['fast', 'best'] as const)(
    'has a colour table with room for its colours and few others, %s',
    async (effort) => {
      const gif = await renderGif(recordingOf([[0, 'plain \x1b[31mred\x1b[0m']], small), { ...look, effort });
      const table = Buffer.from(gif.subarray(13, 13 + 16 * 3))
        .toString('hex')
        .match(/.{6}/g);
      const { bg, palette } = themeFor(undefined, undefined);
      expect(1 << ((gif[10]! & 7) + 1)).toBe(16);
      for (const color of [bg, palette[1]!]) expect(table).toContain(color.toString(16).padStart(6, '0'));
    },
  );

  it('has a colour table with room for all colours where it is longer than what waits for them', async () => {
    const noise = Array.from({ length: 60 }, (_, n): [number, string] => [
      n / 5,
      `\x1b[H${Array.from({ length: 600 }, (_, cell) => String.fromCharCode(33 + ((cell * cell * (n + 7)) % 90))).join('')}`,
    ]);
    const recording = recordingOf(noise, { cols: 60, rows: 10 });
    const gif = await renderGif(recording, { fontSize: 20, fps: 5 });
    expect(gif.length).toBeGreaterThan(300_000);
    expect(1 << ((gif[10]! & 7) + 1)).toBe(256);
    const pictures = decode(gif, 'gif');
    const screens = screensAt(recording, [Number.POSITIVE_INFINITY]);
    for await (const last of screens) {
      const [alone] = decode(renderPng(last, { fontSize: 20, fixedSize: true }), 'png');
      expect(Buffer.compare(alone!.rgb, pictures.at(-1)!.rgb)).toBe(0);
    }
  });

  it('tells how many bytes it has', async () => {
    const sink = new MemorySink();
    const { bytes } = await writeGif(recordingOf(session, small), look, sink);
    expect(bytes).toBe(sink.bytes().length);
  });

  it('of no output is one blank frame', async () => {
    expect(delaysOf(await renderGif(recordingOf([], small), look))).toEqual([300]);
  });

  it.each(['solarized-dark', 'light', undefined])(
    'has the colours of the theme %s exactly, however many others there are',
    async (name) => {
      const gradient = (from: number) =>
        Array.from({ length: 60 }, (_, x) => `\x1b[48;2;${x * 4};${from};${255 - x * 4}m \x1b[0m`).join('');
      const sixteen = Array.from({ length: 16 }, (_, n) => `\x1b[48;5;${n}m  `).join('');
      const rows = Array.from({ length: 8 }, (_, row) => gradient(row * 30)).join('\r\n');
      const text = `${rows}\r\n${sixteen}\x1b[0m\r\n\x1b[7m    \x1b[0m\x1b[?25l`;
      const look = name === undefined ? {} : { theme: name };
      const gif = await renderGif(recordingOf([[0, text]], { cols: 60, rows: 10 }), look);
      const [picture] = decode(gif, 'gif');
      const colors = new Map<number, number>();
      for (let at = 0; at < picture!.rgb.length; at += 3) {
        const color = (picture!.rgb[at]! << 16) | (picture!.rgb[at + 1]! << 8) | picture!.rgb[at + 2]!;
        colors.set(color, (colors.get(color) ?? 0) + 1);
      }
      const theme = themeFor(name, undefined);
      for (const color of [theme.bg, theme.fg, ...theme.palette.slice(0, 16)])
        expect(colors.get(color) ?? 0, color.toString(16)).toBeGreaterThan(100);
    },
  );

  it('has the nearest colours where there are more than it can hold', async () => {
    const gradient = Array.from({ length: 30 }, (_, x) => `\x1b[48;2;${x * 8};${255 - x * 8};90m `).join('');
    const second = Array.from({ length: 30 }, (_, x) => `\x1b[38;2;${255 - x * 8};30;${x * 8}mx`).join('');
    const recording = recordingOf(
      [
        [0, gradient],
        [1, second],
        [2, gradient],
      ],
      small,
    );
    const [, , picture] = decode(await renderGif(recording, look), 'gif');
    let screen: Uint8Array | undefined;
    for await (const last of screensAt(recording, [9]))
      screen = renderPng(last, { ...look, fixedSize: true });
    const exact = decode(screen!, 'png')[0]!.rgb;
    const errors = exact.map((value, at) => Math.abs(value - picture!.rgb[at]!));
    expect(errors.reduce((a, b) => a + b, 0) / errors.length).toBeLessThan(4);
  });

  it('shows title, phase and time in a caption', async () => {
    const recording = recordingOf(session, small);
    const pictures = decode(await renderGif(recording, { ...look, caption: { title: 'laptop' } }), 'gif');
    expect(pictures[0]!.height).toBe(7 * 13 + 8);
    expect(pictures.length).toBeGreaterThan(10);
  });

  it.each([
    [1, 1],
    [500, 200],
  ])('of %ix%i works', async (cols, rows) => {
    const recording = recordingOf(
      [
        [0, 'a🚀'],
        [1, 'b\r\nc'],
      ],
      { cols, rows },
    );
    expect(delaysOf(await renderGif(recording, { fontSize: 8 })).length).toBeGreaterThan(0);
  });
});

describe('a GIF with a size limit', () => {
  const noise = Array.from({ length: 120 }, (_, n): [number, string] => [
    n / 15,
    Array.from(
      { length: 6 },
      (_, row) =>
        `\r\n${Array.from({ length: 29 }, (_, x) => String.fromCharCode(33 + ((n * 31 + row * 17 + x * x * 7) % 90))).join('')}`,
    ).join(''),
  ]);
  const recording = recordingOf(noise, small);
  const write = async (maxBytes?: number) => {
    const sink = new MemorySink();
    const result = await writeGif(recording, { ...look, ...(maxBytes ? { maxBytes } : {}) }, sink);
    expect(sink.bytes().length).toBe(result.bytes);
    return { ...result, gif: sink.bytes() };
  };

  it('stays as it is when it fits', async () => {
    const free = await write();
    expect((await write(free.bytes)).gif).toEqual(free.gif);
    expect(free.reductions).toEqual([]);
  });

  it.each([0.7, 0.4, 0.15])('is reduced to under %f of its size, and names the reductions', async (part) => {
    const free = await write();
    const limit = Math.floor(free.bytes * part);
    const reduced = await write(limit);
    expect(reduced.bytes).toBeLessThanOrEqual(limit);
    expect(reduced.reductions[0]).toMatch(/^frame rate lowered from 15 to/);
    expect(Math.abs(reduced.durationSeconds - free.durationSeconds)).toBeLessThan(0.6);
    const last = (gif: Uint8Array) => decode(gif, 'gif').at(-1)!;
    if (last(reduced.gif).width === last(free.gif).width)
      expect(Buffer.compare(last(reduced.gif).rgb, last(free.gif).rgb)).toBe(0);
  });

  it('is refused when it cannot be that small', async () => {
    await expect(write(1000)).rejects.toMatchObject({ code: 'gif-too-large', status: 2 });
  });
});

describe('options that cannot be drawn', () => {
  it.each([
    [{ fps: 0 }, 'bad-fps'],
    [{ fps: 51 }, 'bad-fps'],
    [{ speed: 0 }, 'bad-speed'],
    [{ speed: Number.NaN }, 'bad-speed'],
    [{ idleLimitSeconds: -1 }, 'bad-idle-limit'],
    [{ holdSeconds: 1e9 }, 'bad-hold'],
    [{ fontSize: 500 }, 'bad-font-size'],
    [{ padding: -1 }, 'bad-padding'],
    [{ theme: 'nope' }, 'unknown-theme'],
    [{ maxBytes: 0 }, 'bad-max-size'],
  ] as const)('are usage errors: %j', async (options, code) => {
    await expect(renderGif(recordingOf([[0, 'a']], small), options)).rejects.toMatchObject({
      code,
      status: 2,
    });
  });

  it('are refused for pictures larger than a GIF can be, before memory is spent', async () => {
    await expect(
      renderGif(recordingOf([], { cols: 1000, rows: 200 }), { fontSize: 72 }),
    ).rejects.toMatchObject({
      code: 'picture-too-large',
    });
  });

  it('are refused for renderings longer than a day', async () => {
    const recording = recordingOf(
      [
        [0, 'a'],
        [1e7, 'b'],
      ],
      small,
    );
    await expect(renderGif(recording, { idleLimitSeconds: 1e9 })).rejects.toMatchObject({ code: 'too-long' });
    expect(delaysOf(await renderGif(recording, { ...look, caption: { title: '' } })).length).toBeGreaterThan(
      1,
    );
  });
});
