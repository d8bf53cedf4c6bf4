import { expect, it } from 'vitest';
import { renderSvgAnimation } from '../../src/render/svg/render-svg.js';
import { decode } from '../unit/render/decode.js';
import { recordingOf } from '../unit/terminal/recordings.js';
import { launch } from './dashboard-browser.js';

/** What GitHub sends with an SVG of a repository: nothing may run, and nothing else may be loaded. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

it('an animated SVG moves in a browser, as an image with the restrictions of GitHub', async () => {
  const recording = recordingOf(
    [
      [0, '\x1b[?25l\x1b[48;2;200;0;0m\x1b[2J'],
      [0.5, '\x1b[48;2;0;150;0m\x1b[2J'],
    ],
    { cols: 10, rows: 4 },
  );
  const { svg } = await renderSvgAnimation(recording, { holdSeconds: 500, padding: 0 });
  const browser = await launch();
  try {
    const page = await browser.newPage({ viewport: { width: 80, height: 72 } });
    await page.route('**/*', (route) =>
      route.request().url().endsWith('.svg')
        ? route.fulfill({
            body: svg,
            contentType: 'image/svg+xml',
            headers: { 'content-security-policy': policy },
          })
        : route.fulfill({ body: '<body style="margin:0"><img src="a.svg">', contentType: 'text/html' }),
    );
    await page.goto('http://pictures.test/');
    const middle = async () => {
      const [picture] = decode(await page.screenshot(), 'png');
      const at = (36 * picture!.width + 40) * 3;
      return [...picture!.rgb.subarray(at, at + 3)];
    };
    await expect.poll(middle, { timeout: 20_000 }).toEqual([0, 150, 0]);
  } finally {
    await browser.close();
  }
});
