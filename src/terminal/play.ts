import { parseSize } from '../cast/parse-size.js';
import type { CastEvent, Recording } from '../cast/recording.js';
import { Emulator } from './emulator.js';
import type { Screen } from './screen.js';

/** Applies one event to the terminal; only output and resizes change it. */
export function applyEvent(emulator: Emulator, event: CastEvent): void {
  if (event.code === 'o') emulator.write(event.data, event.time);
  else if (event.code === 'r') {
    const size = parseSize(event.data);
    if (typeof size !== 'string') emulator.resize(size);
  }
}

/**
 * The screens of a recording at the given times, in seconds from its start, which must not decrease:
 * each as it is after every event up to and including its time. For times after the end it is the
 * last screen, for times before the first event a blank one. One pass over the recording.
 */
export async function* screensAt(recording: Recording, times: Iterable<number>): AsyncGenerator<Screen> {
  const wanted = times[Symbol.iterator]();
  let next = wanted.next();
  if (next.done) return;
  const emulator = new Emulator(recording.header);
  try {
    for await (const events of recording.events()) {
      for (const event of events) {
        while (!next.done && event.time > next.value) {
          yield themed(emulator.screen(next.value), recording);
          next = wanted.next();
        }
        if (next.done) return;
        applyEvent(emulator, event);
      }
    }
    for (; !next.done; next = wanted.next()) yield themed(emulator.finalScreen(), recording);
  } finally {
    emulator.dispose();
  }
}

/** The screen of a recording at one time in seconds. */
export async function screenAt(recording: Recording, time: number): Promise<Screen> {
  for await (const screen of screensAt(recording, [time])) return screen;
  throw new Error('a recording has a screen at any time');
}

/** The screen that a recording ends with. */
export function lastScreen(recording: Recording): Promise<Screen> {
  return screenAt(recording, Number.POSITIVE_INFINITY);
}

/** A screen with the theme that its recording carries. */
export function themed(screen: Screen, recording: Recording): Screen {
  const { theme } = recording.header;
  return theme ? { ...screen, theme } : screen;
}
