import type { Recording } from '../cast/recording.js';
import { usageError } from '../system/errors.js';
import { Emulator } from './emulator.js';
import { Pace, type PaceOptions } from './pace.js';
import { applyEvent, themed } from './play.js';
import type { Screen } from './screen.js';

export type FrameOptions = PaceOptions & {
  /** Frames a second, 1 to 50; events between two of them are shown together. */
  fps: number;
  /** Also yield a frame for each second of the recording that passes without output. */
  everySecond?: boolean;
};

/** A screen with its time. */
export type Frame = {
  /** When it is to be shown, in hundredths of a second from the start of the rendering. */
  at: number;
  /** The moment of the recording that it shows, in seconds. */
  recorded: number;
  /** Its memory is used again two frames later. */
  screen: Screen;
  /** The label of the last marker, empty before the first. */
  marker: string;
  /** True for the last one. */
  final: boolean;
};

/** A rendering longer than this is refused: a day. */
const maxSeconds = 86_400;

/** Throws a usage error (`bad-fps`) for a frame rate that GIF cannot show. */
function checkFps(fps: number): void {
  if (!(fps >= 0.1 && fps <= 50))
    throw usageError('bad-fps', `a frame rate of ${fps} cannot be shown`, 'Give frames a second, up to 50.');
}

/**
 * Samples a recording on a grid of `fps` frames a second of the rendering. A frame shows everything that
 * happened up to its time; grid points at which nothing happened have no frame, so two frames are equal only
 * where the output between them changed nothing. The last frame is the final screen. Throws a usage error (`too-long`)
 * as soon as the rendering would be longer than a day.
 */
export async function* framesOf(recording: Recording, options: FrameOptions): AsyncGenerator<Frame> {
  checkFps(options.fps);
  const emulator = new Emulator(recording.header);
  try {
    yield* new Sampler(recording, emulator, options).frames();
  } finally {
    emulator.dispose();
  }
}

class Sampler {
  readonly #pace: Pace;
  /** The grid point of the events since the last frame. */
  #point = 0;
  #marker = '';
  /** The screens of the last two frames; the older one's memory is used again. */
  #spare: [Screen | undefined, Screen | undefined] = [undefined, undefined];

  readonly #recording: Recording;
  readonly #emulator: Emulator;
  readonly #options: FrameOptions;

  constructor(recording: Recording, emulator: Emulator, options: FrameOptions) {
    this.#recording = recording;
    this.#emulator = emulator;
    this.#options = options;

    this.#pace = new Pace(options);
  }

  async *frames(): AsyncGenerator<Frame> {
    for await (const events of this.#recording.events()) {
      for (const event of events) {
        // What a person typed changes nothing on the screen by itself.
        if (event.code === 'i') continue;
        const point = this.#pointAt(this.#pace.shownAt(event.time));
        if (point > this.#point) {
          yield this.#frame(this.#point, this.#emulator.screen(this.#recordedAtPoint(), this.#spare[0]));
          if (this.#options.everySecond) yield* this.#seconds(event.time, point);
          this.#point = point;
        }
        this.#pace.advance(event.time);
        applyEvent(this.#emulator, event);
        if (event.code === 'm') this.#marker = event.data;
      }
    }
    yield { ...this.#frame(this.#point, this.#emulator.finalScreen()), final: true };
  }

  /** A frame for each whole second between the last event and the next one, which is at `end`. */
  *#seconds(end: number, endPoint: number): Generator<Frame> {
    for (let second = Math.floor(this.#pace.recorded) + 1; second < end; second++) {
      const point = this.#pointAt(this.#pace.shownAt(second));
      if (point >= endPoint || this.#pace.isCutAt(second)) return;
      if (point <= this.#point) continue;
      this.#point = point;
      yield { ...this.#frame(point, this.#emulator.screen(second, this.#spare[0])), recorded: second };
    }
  }

  #frame(point: number, screen: Screen): Frame {
    // A screen that is held during a synchronized update is returned again, and must not be overwritten yet.
    if (screen !== this.#spare[1]) this.#spare = [this.#spare[1], screen];
    return {
      at: Math.round((point * 100) / this.#options.fps),
      recorded: this.#recordedAtPoint(),
      screen: themed(screen, this.#recording),
      marker: this.#marker,
      final: false,
    };
  }

  #recordedAtPoint(): number {
    return this.#pace.recordedAt(this.#point / this.#options.fps);
  }

  /** The first grid point at or after a time of the rendering. */
  #pointAt(shown: number): number {
    if (shown > maxSeconds)
      throw usageError(
        'too-long',
        'the rendering would be longer than a day',
        'Shorten it with --idle-limit or --speed.',
      );
    return Math.ceil(shown * this.#options.fps - 1e-6);
  }
}
