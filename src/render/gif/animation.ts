import type { Screen } from '../../terminal/screen.js';
import { Canvas, type Layout } from '../canvas.js';
import type { Palette } from '../color/palette.js';
import type { Theme } from '../color/theme.js';
import type { FallbackFonts } from '../fonts/fallback.js';
import { TileSet } from '../tiles.js';
import { changedCells } from './changes.js';
import { gifHeader, maxDelay, mostBits, pause, type Rect, trailer, union } from './container.js';
import {
  bitsFor,
  type Effort,
  type EncodedFrame,
  FrameEncoder,
  frameBytes,
  transparent,
} from './frame-encoder.js';
import type { GifSink } from './sink.js';

/** With the effort `fast`, changes that are wider than this part of the picture are written as whole rows. */
const wideEnough = 0.5;
/** Up to this many bytes wait until all colours are known, so that the table of a small file has no room for others. */
const maxHeld = 256 * 1024;

/**
 * Draws screens one after the other and writes what changes as the frames of a GIF. Written by hand, since
 * other encoders take whole pictures: encoding only changed cells is several times as fast as gifenc and
 * ffmpeg (docs/rendering.md), in memory that does not grow, and stays under a limit of bytes.
 */
export class Animation {
  frames = 0;
  bytes = 0;
  readonly canvas: Canvas<Uint8Array>;
  /** What waits; null once it is in the sink. */
  #held: Uint8Array[] | null = [];
  readonly #hasPictures: boolean;
  readonly #encoder: FrameEncoder;
  /** The picture as it is after the frames so far; null before the first. */
  #shown: Uint8Array | null = null;
  #screen: Screen | null = null;
  /** Where the canvas differs from what is shown. */
  #dirty: Rect | null = null;
  /** With the effort `fast`: rows that have changed and are not yet drawn on the canvas. */
  readonly #undrawn = new Set<number>();
  #pending: { frame: EncodedFrame; at: number } | null = null;

  readonly #layout: Layout;
  readonly #theme: Theme;
  readonly #palette: Palette;
  readonly #effort: Effort;
  readonly #sink: GifSink;

  constructor(
    layout: Layout,
    theme: Theme,
    palette: Palette,
    effort: Effort,
    sink: GifSink,
    fonts?: FallbackFonts,
  ) {
    this.#layout = layout;
    this.#theme = theme;
    this.#palette = palette;
    this.#effort = effort;
    this.#sink = sink;

    const tiles = new TileSet(theme, layout.metrics, palette, false, fonts);
    this.#hasPictures = tiles.hasPictures;
    this.canvas = new Canvas(layout, new Uint8Array(layout.width * layout.height), tiles);
    this.#encoder = new FrameEncoder(this.canvas, palette);
    this.bytes = this.#header(mostBits).length;
  }

  /**
   * Shows a screen from `at` hundredths of a second on; times have to increase. `allowed` is called
   * with the size that the file would have; a frame for which it returns false is shown with the next one.
   * Returns the bytes of the frame, 0 where nothing changed or it was not allowed.
   */
  add(screen: Screen, at: number, allowed: (bytes: number) => boolean = () => true): number {
    this.#dirty = union(this.#dirty, this.#draw(screen));
    this.#screen = screen;
    if (!this.#dirty) return 0;
    const frame = this.#encode(screen, this.#dirty);
    if (frame && this.#shown && !allowed(this.bytes + sizeOf(this.#pending?.frame) + sizeOf(frame))) return 0;
    if (this.#shown === null) this.#shown = this.canvas.pixels.slice();
    else if (this.#effort === 'best') this.#remember(this.#dirty);
    this.#dirty = null;
    if (!frame) return 0;
    this.#flush(at);
    this.#pending = { frame, at: this.frames === 0 ? 0 : at };
    return sizeOf(frame);
  }

  /** Ends the file: the last screen stays until `end`. */
  finish(end: number): void {
    this.#flush(end);
    this.#write([trailer]);
    if (this.#held) this.#release(this.#held, bitsFor(this.#palette.colors.length - 1));
    else this.#sink.rewriteHead(this.#header(mostBits));
  }

  #header(bits: number): Uint8Array {
    return gifHeader(this.#layout.width, this.#layout.height, this.#palette.colors, bits);
  }

  /** Encodes what is dirty; null where no pixel of it changed. */
  #encode(screen: Screen, dirty: Rect): EncodedFrame | null {
    const { metrics, padding, width } = this.#layout;
    const from = Math.max(0, Math.floor((dirty.y - padding) / metrics.height));
    const to = Math.min(screen.rows, Math.ceil((dirty.y + dirty.height - padding) / metrics.height));
    if (
      this.#shown !== null &&
      this.#effort === 'fast' &&
      dirty.width < width &&
      dirty.width >= width * wideEnough
    )
      return this.#encoder.rows(screen, from, to, (row) => this.#drawRow(screen, row));
    for (const row of this.#undrawn) if (row >= from && row < to) this.#drawRow(screen, row);
    if (this.#shown !== null && this.#effort === 'best') return this.#encoder.changes(this.#shown, dirty);
    return this.#encoder.plain(dirty);
  }

  #drawRow(screen: Screen, row: number): void {
    this.#undrawn.delete(row);
    this.canvas.drawCells(screen, row, 0, screen.cols);
  }

  /** Draws what differs from the screen before, or notes it as undrawn; returns the rectangle that differs. */
  #draw(screen: Screen): Rect | null {
    const { width, height } = this.#layout;
    const before = this.#screen;
    if (before?.cols !== screen.cols || before.rows !== screen.rows) {
      this.canvas.fill(this.#palette.indexOf(this.#theme.bg));
      this.canvas.drawScreen(screen);
      this.#undrawn.clear();
      return { x: 0, y: 0, width, height };
    }
    const changes = changedCells(before, screen);
    if (changes.length === 0) return null;
    let [left, right] = [screen.cols, 0];
    for (const { row, from, to } of changes) {
      // Where a wide character comes or goes, the cell beside it looks different too.
      // So do all parts of an emoji.
      const [first, end] = this.#hasPictures
        ? [0, screen.cols]
        : [Math.max(0, from - 1), Math.min(screen.cols, to + 1)];
      if (this.#effort === 'fast') this.#undrawn.add(row);
      else this.canvas.drawCells(screen, row, first, end);
      left = Math.min(left, first);
      right = Math.max(right, end);
    }
    return this.#area(left, right, changes[0]!.row, changes.at(-1)!.row + 1);
  }

  /** The pixels of cells. */
  #area(left: number, right: number, top: number, bottom: number): Rect {
    const { metrics, padding } = this.#layout;
    return {
      x: padding + left * metrics.width,
      y: padding + top * metrics.height,
      width: (right - left) * metrics.width,
      height: (bottom - top) * metrics.height,
    };
  }

  #remember(rect: Rect): void {
    const { width } = this.#layout;
    for (let y = rect.y; y < rect.y + rect.height; y++) {
      const from = y * width + rect.x;
      this.#shown?.set(this.canvas.pixels.subarray(from, from + rect.width), from);
    }
  }

  #flush(until: number): void {
    if (!this.#pending) return;
    let left = Math.max(0, until - this.#pending.at);
    this.#write(frameBytes(this.#pending.frame, Math.min(left, maxDelay)));
    for (left -= maxDelay; left > 0; left -= maxDelay)
      this.#write([pause(Math.min(left, maxDelay), transparent)]);
    this.frames++;
    this.#pending = null;
  }

  #write(chunks: Uint8Array[]): void {
    for (const chunk of chunks) {
      this.bytes += chunk.length;
      if (this.#held) this.#held.push(chunk);
      else this.#sink.append(chunk);
    }
    if (this.#held && this.bytes > maxHeld) this.#release(this.#held, mostBits);
  }

  /** Writes what waited, behind a head with a table of so many bits. */
  #release(held: readonly Uint8Array[], bits: number): void {
    this.#held = null;
    const head = this.#header(bits);
    this.bytes += head.length - this.#header(mostBits).length;
    for (const chunk of [head, ...held]) this.#sink.append(chunk);
  }
}

function sizeOf(frame: EncodedFrame | undefined): number {
  return frame ? frameBytes(frame, 0).reduce((sum, part) => sum + part.length, 0) : 0;
}
