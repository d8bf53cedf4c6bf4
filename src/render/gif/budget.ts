import { defaultFontSize } from '../look.js';
import type { GifPlan } from './options.js';

/** What one pass wrote: when each frame was, in seconds of the recording, and its bytes. */
export type FrameSizes = { recorded: number[]; bytes: number[] };

/** The frame rates that are tried, highest first; below 2 a terminal is hard to follow. */
const rates = [12, 10, 8, 6, 5, 4, 3, 2];
const shortPause = 0.5;
const smallestFont = 8;
/** Plans aim at this part of the limit, because sizes are only estimated. */
const aim = 0.85;

export type Reduction = { plan: GifPlan; steps: string[] };

/**
 * Lowers the frame rate, then the pauses, then the font size, until a GIF of these frames should stay
 * under `limit` bytes; `steps` names each reduction in words.
 */
export function reducedPlan(plan: GifPlan, sizes: FrameSizes, limit: number): Reduction {
  const steps: string[] = [];
  const target = limit * aim;
  const lower = rates.filter((rate) => rate < plan.fps);
  const fps =
    lower.find((rate) => estimatedBytes(sizes, rate, plan.speed) <= target) ?? lower.at(-1) ?? plan.fps;
  if (fps < plan.fps) steps.push(`frame rate lowered from ${plan.fps} to ${fps} a second`);
  const rest = estimatedBytes(sizes, fps, plan.speed);
  if (rest <= target) return { plan: { ...plan, fps }, steps };
  const idleLimit = Math.min(plan.idleLimit, shortPause);
  if (idleLimit < plan.idleLimit) steps.push(`pauses cut from ${plan.idleLimit} to ${idleLimit} s`);
  const before = plan.fontSize ?? defaultFontSize;
  // The bytes of text grow with its area, or a little less.
  const fontSize = Math.max(Math.min(before, smallestFont), Math.floor(before * Math.sqrt(target / rest)));
  if (fontSize < before) steps.push(`font size lowered from ${before} to ${fontSize}`);
  return { plan: { ...plan, fps, idleLimit, fontSize }, steps };
}

/**
 * The estimated bytes at another frame rate. Frames that become one are estimated to be about as large as
 * the largest of them, and at most as large as all of them.
 */
function estimatedBytes({ recorded, bytes }: FrameSizes, fps: number, speed: number): number {
  let [total, slot, sum, most] = [0, -1, 0, 0];
  const close = () => {
    total += Math.min(sum, most * 1.2);
    [sum, most] = [0, 0];
  };
  recorded.forEach((time, index) => {
    const next = Math.floor((time / speed) * fps);
    if (next !== slot) close();
    slot = next;
    sum += bytes[index]!;
    most = Math.max(most, bytes[index]!);
  });
  close();
  return total;
}

/**
 * Keeps a pass under its limit: a frame is left out while the file has more bytes than its share of the limit
 * at that moment, and what it showed appears with the next one. The shares follow the sizes of the pass before.
 */
export class Governor {
  skipped = 0;
  readonly #total: number;
  #at = 0;
  #due = 0;

  readonly #sizes: FrameSizes;
  readonly #limit: number;

  constructor(sizes: FrameSizes, limit: number) {
    this.#sizes = sizes;
    this.#limit = limit;

    this.#total = sizes.bytes.reduce((sum, size) => sum + size, 0);
  }

  /** Whether a frame at this moment of the recording that brings the file to `bytes` may be written. */
  allows(bytes: number, recorded: number): boolean {
    const sizes = this.#sizes;
    while (this.#at < sizes.bytes.length && sizes.recorded[this.#at]! <= recorded)
      this.#due += sizes.bytes[this.#at++]!;
    // A part is kept for the last frame, which has to fit whatever came before.
    const largest = this.#limit * 0.1;
    const allowed = largest + (this.#limit - 2 * largest) * (this.#due / this.#total);
    const fits = bytes <= allowed;
    if (!fits) this.skipped++;
    return fits;
  }
}
