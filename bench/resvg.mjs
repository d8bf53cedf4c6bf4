// For comparison: a screen as SVG, rendered by resvg with the same font.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { colorKindOf } from '../lib/terminal/cell.js';
import { cellText } from '../lib/terminal/screen.js';

const fonts = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/jetbrains-mono/package.json'),
);
const fontFiles = ['400Regular', '700Bold'].map((style) => join(fonts, style, `JetBrainsMono_${style}.ttf`));
const [cellWidth, cellHeight] = [8.4, 18];

/** Text in runs of one colour and weight, as svg-term writes it. */
export function svgOf(screen, palette) {
  const escaped = (text) => text.replace(/[&<>]/g, (char) => `&#${char.charCodeAt(0)};`);
  const parts = [];
  for (let row = 0; row < screen.rows; row++) {
    let [text, start, style] = ['', 0, ''];
    const close = (col) => {
      if (text.trim())
        parts.push(
          `<text x="${11 + start * cellWidth}" y="${25 + row * cellHeight}" ${style}>${escaped(text)}</text>`,
        );
      [text, start] = ['', col];
    };
    for (let col = 0; col < screen.cols; col++) {
      const fg = screen.cells[(row * screen.cols + col) * 4 + 1];
      const color = colorKindOf(fg) === 0 ? '#d5d9e0' : palette[fg & 15];
      const next = `fill="${color}"${fg & (1 << 27) ? ' font-weight="700"' : ''}`;
      if (next !== style) close(col);
      style = next;
      text += cellText(screen, row * screen.cols + col);
    }
    close(screen.cols);
  }
  const [width, height] = [screen.cols * cellWidth + 22, screen.rows * cellHeight + 22];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="JetBrains Mono" font-size="14" xml:space="preserve"><rect width="100%" height="100%" fill="#16181d"/>${parts.join('')}</svg>`;
}

export function resvgPng(svg) {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'JetBrains Mono' };
  return new Resvg(svg, { font }).render().asPng();
}
