import { describe, expect, it } from 'vitest';
import { openCast } from '../../../src/cast/read.js';
import type { CastEvent } from '../../../src/cast/recording.js';
import { Canvas, layoutOf } from '../../../src/render/canvas.js';
import { ExactPalette } from '../../../src/render/color/palette.js';
import { themeFor } from '../../../src/render/color/theme.js';
import { Animation } from '../../../src/render/gif/animation.js';
import { writeGif } from '../../../src/render/gif/render-gif.js';
import { MemorySink } from '../../../src/render/gif/sink.js';
import { cellMetrics } from '../../../src/render/metrics.js';
import { renderPng } from '../../../src/render/render-png.js';
import { TileSet } from '../../../src/render/tiles.js';
import { ToolError } from '../../../src/system/errors.js';
import { framesOf } from '../../../src/terminal/frames.js';
import { lastScreen } from '../../../src/terminal/play.js';
import { recordingOf } from '../terminal/recordings.js';
import { hostileText, random } from './hostile.js';

function hostileEvents(seed: number, resizes: string[]): CastEvent[] {
  const { below, pick } = random(seed);
  let time = 0;
  return Array.from({ length: below(30) }, () => {
    time += pick([0, 0.01, 0.2, 1.5]);
    if (resizes.length > 0 && below(12) === 0) return { time, code: 'r', data: pick(resizes) };
    const generator = random(below(1e9));
    const data = Array.from({ length: below(8) }, () => hostileText(generator)).join('');
    return { time, code: pick(['o', 'o', 'o', 'o', 'm', 'z']), data };
  });
}

// The last one is kept from a longer search: a lone variation selector behind a wide character.
const seeds = [...Array(150).keys(), 7354];

describe('hostile recordings', () => {
  it('are drawn, or refused with an error for people', async () => {
    for (const seed of seeds) {
      const { below, pick, next } = random(seed);
      const lines = hostileEvents(seed, ['10x5', '200x50', '1x1', '0x0', '9999x9999', 'x']).map((event) =>
        JSON.stringify([event.time, event.code, event.data]),
      );
      const size = pick([
        [1, 1],
        [2, 2],
        [80, 24],
        [200, 40],
      ]);
      let bytes: Uint8Array = Buffer.from(
        `{"version":2,"width":${size[0]},"height":${size[1]}}\n${lines.join('\n')}\n`,
      );
      if (next() < 0.4)
        bytes = Buffer.concat([
          bytes.subarray(0, below(bytes.length)),
          Buffer.from([below(256)]),
          bytes.subarray(below(bytes.length)),
        ]);
      try {
        const recording = await openCast(async function* () {
          for (let at = 0; at < bytes.length; at += 997) yield bytes.subarray(at, at + 997);
        });
        expect(renderPng(await lastScreen(recording), { fontSize: 8 }).length).toBeGreaterThan(0);
        const options = {
          fontSize: 6,
          effort: pick(['fast', 'best'] as const),
          caption: { title: hostileText(random(seed)) },
        };
        await writeGif(recording, options, new MemorySink());
      } catch (thrown) {
        expect(thrown, `seed ${seed}`).toBeInstanceOf(ToolError);
      }
    }
  });

  it('look the same drawn change by change as drawn anew', async () => {
    for (const seed of seeds) {
      const recording = recordingOf(hostileEvents(seed, []), { cols: 50, rows: 12 });
      const layout = layoutOf(cellMetrics(8), 50, 12, 3);
      const theme = themeFor(undefined, undefined);
      const palette = new ExactPalette(100_000, [0]);
      const animation = new Animation(layout, theme, palette, 'best', new MemorySink());
      const canvas = () => animation.canvas.pixels;
      const alone = new Canvas(
        layout,
        new Uint8Array(layout.width * layout.height),
        new TileSet(theme, layout.metrics, palette, false),
      );
      for await (const { screen, at } of framesOf(recording, { fps: 20, idleLimit: 1 })) {
        animation.add(screen, at);
        alone.fill(palette.indexOf(theme.bg));
        alone.drawScreen(screen);
        expect(Buffer.compare(canvas(), alone.pixels), `seed ${seed} at ${at}`).toBe(0);
      }
    }
  });
});
