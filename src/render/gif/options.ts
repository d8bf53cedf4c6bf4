import type { CastHeader } from '../../cast/recording.js';
import { usageError } from '../../system/errors.js';
import type { Screen } from '../../terminal/screen.js';
import type { Look } from '../look.js';
import type { Effort } from './frame-encoder.js';

/** How a recording becomes a GIF. */
export type GifOptions = Look & {
  /** Frames a second, up to 50; 15 by default. */
  fps?: number;
  /** 2 is twice as fast as recorded. */
  speed?: number;
  /** Pauses are cut to this many seconds; by default to the limit in the recording's header, or 2. */
  idleLimitSeconds?: number;
  /** How long the last frame stays; 3 by default. */
  holdSeconds?: number;
  /** `best` (the default) is smaller, `fast` is faster. */
  effort?: Effort;
  /** A bar under the screen with this title, the phase (the last marker) and the time since the start. */
  caption?: {
    title: string;
    /** Where the recording is a part of another one: when it starts there. */
    startSeconds?: number;
  };
  /** Reduce frame rate, pauses and font size as needed to stay under this many bytes. */
  maxBytes?: number;
  /**
   * Called with every screen before it is drawn, in the order of the frames; returns the screen to draw
   * instead: the screen itself or another of the same size. A screen's memory is used again two frames
   * later. See `screenMask`.
   */
  mask?: (screen: Screen) => Screen;
  /** Called about every 50 frames. */
  onProgress?: (progress: { frames: number; recordedSeconds: number }) => void;
};

/** What one pass over a recording draws. */
export type GifPlan = { fps: number; speed: number; idleLimit: number; fontSize: number | undefined };

const defaultFps = 15;
const defaultIdleLimit = 2;
const defaultHold = 3;
const maxHold = 600;

export function planOf(options: GifOptions, header: CastHeader): GifPlan {
  return {
    fps: options.fps ?? defaultFps,
    speed: options.speed ?? 1,
    idleLimit: options.idleLimitSeconds ?? (header.idleTimeLimit || defaultIdleLimit),
    fontSize: options.fontSize,
  };
}

/** Hundredths of a second for which the last frame stays. */
export function holdOf({ holdSeconds = defaultHold }: GifOptions): number {
  if (!(holdSeconds >= 0 && holdSeconds <= maxHold))
    throw usageError(
      'bad-hold',
      `the last frame cannot be held for ${holdSeconds} s`,
      `Give 0 to ${maxHold} seconds.`,
    );
  return Math.max(2, Math.round(holdSeconds * 100));
}
