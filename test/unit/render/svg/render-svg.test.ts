import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { renderSvg, renderSvgAnimation } from '../../../../src/render/svg/render-svg.js';
import { lastScreen } from '../../../../src/terminal/play.js';
import { recordingOf } from '../../terminal/recordings.js';
import { hostileText, random } from '../hostile.js';

async function still(text: string): Promise<string> {
  return renderSvg(await lastScreen(recordingOf([[0, text]], { cols: 40, rows: 4 })));
}

/** Rejects what is not well-formed XML. */
const parsed = (svg: string) => new Resvg(svg, { font: { loadSystemFonts: false } });

/** Colour of a pixel, as `#rrggbb`. */
function pixel(svg: string, x: number, y: number): string {
  const { pixels, width } = parsed(svg).render();
  return `#${pixels.subarray((y * width + x) * 4, (y * width + x) * 4 + 3).toString('hex')}`;
}

describe('a still SVG', () => {
  it('has letters as text, of which the row can be read', async () => {
    const svg = await still('plain \x1b[1mbold\x1b[0m');
    expect(svg).toContain('>plain</text>');
    expect(svg).toContain('font-weight="700">bold</text>');
  });

  it('has markup of the recording as text, and no control characters', async () => {
    const svg = await still('<script>alert(1)</script> & "x" \x1b]0;<title>\x07');
    parsed(svg);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;x&quot;');
  });

  it('draws boxes, blocks and private symbols to the edges of their cells, without a font', async () => {
    const svg = await still('\x1b[38;2;1;2;3m█\r\n█');
    const [left, top] = [11 + 4, 11 + 9];
    expect([pixel(svg, left, top), pixel(svg, left, top + 10)]).toEqual(['#010203', '#010203']);
    expect(svg).not.toContain('█');
  });

  it('keeps every column in its place, also after a wide character', async () => {
    const svg = await still('漢x');
    expect(svg).toContain('x="0" y="14" textLength="16">漢');
    expect(svg).toContain('x="16" y="14" textLength="8">x');
  });

  it('has the colours, lines and cursor of the screen', async () => {
    const svg = await still('\x1b[48;2;9;8;7m \x1b[0m\x1b[4:3;58:2::250:1:2mA');
    expect(pixel(svg, 11 + 2, 11 + 2)).toBe('#090807');
    expect(svg).toContain('fill="#fa0102"');
  });
});

describe('an animated SVG', () => {
  it('has each distinct row once, and the time of each change', async () => {
    const recording = recordingOf([
      [0, 'one\r\n'],
      [1, '\x1b[Htwo\r\n'],
      [2, '\x1b[Hone\r\n'],
    ]);
    const { svg, frames, durationSeconds } = await renderSvgAnimation(recording, { holdSeconds: 2 });
    parsed(svg);
    expect({ frames, durationSeconds }).toEqual({ frames: 3, durationSeconds: 4 });
    expect(svg.match(/>one</g)).toHaveLength(1);
    expect(svg).toContain('dur="4s" repeatCount="indefinite" keyTimes="0;.25;.5"');
  });

  it('has no script, no handler, no link and nothing from elsewhere', async () => {
    const { svg } = await renderSvgAnimation(
      recordingOf([[0, '\x1b]8;;javascript:alert(1)\x07link\x1b]8;;\x07 onload=x']], { title: '"><script>' }),
    );
    expect(svg).not.toMatch(/<script|<a |<image|<foreignObject|url\(|\son\w+="/);
    expect([...svg.matchAll(/href="([^"]*)"/g)].every(([, to]) => /^#\w+$/.test(to!))).toBe(true);
    expect(svg).toContain('<title>&quot;&gt;&lt;script&gt;</title>');
  });

  it('follows resizes: it is as large as the largest screen', async () => {
    const events = [[0, 'x'] as [number, string], { time: 1, code: 'r', data: '90x30' }];
    const { svg } = await renderSvgAnimation(recordingOf(events, { cols: 80, rows: 24 }));
    expect(svg).toContain(`width="${90 * 8 + 22}" height="${30 * 18 + 22}"`);
  });

  it('is refused where it would be larger than the limit', async () => {
    const lines = Array.from({ length: 50 }, (_, index): [number, string] => [index, `line ${index} <>\r\n`]);
    const make = renderSvgAnimation(recordingOf(lines), { maxBytes: 5000 });
    await expect(make).rejects.toThrow('the SVG would be larger than');
  });

  it('is well-formed for any output', async () => {
    const from = random(7);
    for (let seed = 0; seed < 20; seed++) {
      const events = Array.from({ length: 20 }, (_, index): [number, string] => [index, hostileText(from)]);
      parsed((await renderSvgAnimation(recordingOf(events, { cols: 40, rows: 10 }))).svg);
    }
  });
});
