import type { Recording } from '../../cast/recording.js';
import { usageError } from '../../system/errors.js';
import { framesOf } from '../../terminal/frames.js';
import type { Screen } from '../../terminal/screen.js';
import { formatBytes } from '../../text/size.js';
import { escapeXml } from '../../text/xml.js';
import { type Theme, themeFor } from '../color/theme.js';
import { croppedToContent } from '../crop.js';
import { type GifOptions, holdOf, planOf } from '../gif/options.js';
import { largestSize } from '../gif/pass.js';
import { type Look, resolveLook } from '../look.js';
import type { CellMetrics } from '../metrics.js';
import { hexColor, short } from './markup.js';
import { RowWriter } from './rows.js';

/** How a recording becomes an animated SVG; the same as for a GIF. */
export type SvgOptions = Pick<
  GifOptions,
  keyof Look | 'fps' | 'speed' | 'idleLimitSeconds' | 'holdSeconds' | 'maxBytes'
>;

export type SvgResult = { svg: string; frames: number; durationSeconds: number };

/** Browsers show a larger one slowly or not at all. */
const defaultMaxBytes = 20 * 1024 * 1024;
const defaultFps = 10;

/** Draws one screen as an SVG: no script, nothing from elsewhere, so that GitHub shows it. */
export function renderSvg(screen: Screen, options: Look & { fixedSize?: boolean } = {}): string {
  const shown = options.fixedSize ? screen : croppedToContent(screen);
  const drawing = drawingFor(shown, themeFor(options.theme, screen.theme), options);
  const timeline = new Timeline(shown.rows);
  timeline.add(drawing.writer, shown, 0);
  return document(drawing, timeline, 0, screenTitle);
}

const screenTitle = 'A terminal';

/**
 * Draws a recording as an animated SVG that loops. Every row of the terminal is a strip of what it shows one after
 * the other, moved in steps (SMIL, which images on GitHub may have, unlike scripts); equal rows are in the file once.
 * Throws a usage error (`svg-too-large`) where it would be larger than `maxBytes`, 20 MiB by default.
 */
export async function renderSvgAnimation(recording: Recording, options: SvgOptions = {}): Promise<SvgResult> {
  const size = await largestSize(recording);
  const drawing = drawingFor(size, themeFor(options.theme, recording.header.theme), options);
  const timeline = new Timeline(size.rows);
  const { fps, speed, idleLimit } = planOf({ fps: defaultFps, ...options }, recording.header);
  const limit = options.maxBytes ?? defaultMaxBytes;
  let at = 0;
  let frames = 0;
  for await (const frame of framesOf(recording, { fps, speed, idleLimit })) {
    at = frame.at;
    frames += 1;
    timeline.add(drawing.writer, frame.screen, at);
    if (drawing.writer.bytes + timeline.bytes > limit) throw tooLarge(limit);
  }
  const end = at + holdOf(options);
  const svg = document(drawing, timeline, end / 100, recording.header.title ?? screenTitle);
  if (Buffer.byteLength(svg) > limit) throw tooLarge(limit);
  return { svg, frames, durationSeconds: end / 100 };
}

function tooLarge(limit: number): Error {
  return usageError(
    'svg-too-large',
    `the SVG would be larger than ${formatBytes(limit)}`,
    'Take a part of the recording with --from and --to, lower --fps, raise --max-size, or make a GIF.',
  );
}

type Drawing = {
  theme: Theme;
  metrics: CellMetrics;
  padding: number;
  width: number;
  height: number;
  writer: RowWriter;
};

function drawingFor({ cols, rows }: { cols: number; rows: number }, theme: Theme, look: Look): Drawing {
  const { metrics, padding } = resolveLook(look, cols, rows);
  const [width, height] = [cols * metrics.width + 2 * padding, rows * metrics.height + 2 * padding];
  return { theme, metrics, padding, width, height, writer: new RowWriter(theme, metrics) };
}

/** What each row shows, one after the other, with the time of each in hundredths of a second. */
class Timeline {
  readonly rows: { id: string | null; at: number }[][];
  /** About how many bytes the changes take. */
  bytes = 0;

  constructor(rows: number) {
    this.rows = Array.from({ length: rows }, () => []);
  }

  add(writer: RowWriter, screen: Screen, at: number): void {
    this.rows.forEach((changes, row) => {
      const id = row < screen.rows ? writer.row(screen, row) : null;
      const last = changes.at(-1);
      if (last && last.id === id) return;
      if (last?.at === at) last.id = id;
      else changes.push({ id, at });
      this.bytes += 50;
    });
  }
}

function document(drawing: Drawing, timeline: Timeline, seconds: number, title: string): string {
  const { theme, metrics, padding, width, height, writer } = drawing;
  const inner = `width="${width - 2 * padding}" height="${height - 2 * padding}"`;
  const rows = timeline.rows.map((changes, row) => strip(changes, row * metrics.height, width, seconds));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escapeXml(title)}</title>`,
    `<style>text{white-space:pre}.c{shape-rendering:crispEdges}</style>`,
    `<defs>${writer.definitions.join('\n')}</defs>`,
    `<rect width="100%" height="100%" fill="${hexColor(theme.bg)}"/>`,
    `<svg class="c" x="${padding}" y="${padding}" ${inner} fill="${hexColor(theme.fg)}" font-size="${metrics.fontSize}" font-family="${fonts}" xml:space="preserve">`,
    ...rows.filter((row) => row !== ''),
    '</svg>',
    '</svg>\n',
  ].join('\n');
}

const fonts =
  "'JetBrains Mono',ui-monospace,SFMono-Regular,Menlo,Consolas,'DejaVu Sans Mono','Liberation Mono',monospace";

/** One row: what it shows side by side, each `width` from the next, and when it is moved to which. */
function strip(
  changes: { id: string | null; at: number }[],
  y: number,
  width: number,
  seconds: number,
): string {
  const uses = changes.map(({ id }, index) => {
    const place = index === 0 ? '' : ` x="${index * width}"`;
    return id === null ? '' : `<use href="#${id}"${place}/>`;
  });
  if (uses.every((use) => use === '')) return '';
  if (changes.length === 1) return `<g transform="translate(0 ${y})">${uses.join('')}</g>`;
  const times = changes.map(({ at }) => fraction(at / 100 / seconds));
  const places = changes.map((_, index) => `${short(-index * width)} ${y}`);
  const animation = `<animateTransform attributeName="transform" type="translate" calcMode="discrete" dur="${short(seconds)}s" repeatCount="indefinite" keyTimes="${times.join(';')}" values="${places.join(';')}"/>`;
  return `<g transform="translate(0 ${y})">${uses.join('')}${animation}</g>`;
}

const fraction = (part: number): string => String(Math.round(part * 1e7) / 1e7).replace(/^0(?=\.)/, '');
