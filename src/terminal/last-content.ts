import type { Recording } from '../cast/recording.js';
import { isBlankScreen } from './blank.js';
import { Emulator } from './emulator.js';
import { applyEvent, lastScreen, themed } from './play.js';
import type { Screen } from './screen.js';

/** A screen, and when it was there. */
export type ShownScreen = {
  screen: Screen;
  /** Seconds from the start of the recording; null for the screen that it ends with. */
  seconds: number | null;
};

/**
 * What a picture of a recording shows: the screen that it ends with, or, where that is blank (after `clear`, or a
 * full-screen program that has ended), the last one with content.
 */
export async function lastScreenWithContent(recording: Recording): Promise<ShownScreen> {
  return shownInsteadOf(await lastScreen(recording), recording);
}

/** The same, where the screen that the recording ends with is known already. */
export async function shownInsteadOf(last: Screen, recording: Recording): Promise<ShownScreen> {
  const found = isBlankScreen(last) ? await lastContent(recording) : null;
  return found ?? { screen: last, seconds: null };
}

/**
 * The last screen with content, or null where no screen has any. Two passes: the first one finds the moment, so that
 * only one screen is copied.
 */
async function lastContent(recording: Recording): Promise<ShownScreen | null> {
  let moment = 0;
  let wanted = 0;
  await forEachMoment(recording, (emulator) => {
    moment += 1;
    if (!emulator.isBlank) wanted = moment;
    return true;
  });
  if (wanted === 0) return null;
  let found: ShownScreen | null = null;
  moment = 0;
  await forEachMoment(recording, (emulator, seconds) => {
    moment += 1;
    if (moment < wanted) return true;
    found ??= { screen: themed(emulator.finalScreen(), recording), seconds };
    return false;
  });
  return found;
}

/**
 * Calls `visit` after each event and, within its text, before each sequence that erases what it has printed or shows
 * another screen, until it returns false.
 */
async function forEachMoment(
  recording: Recording,
  visit: (emulator: Emulator, seconds: number) => boolean,
): Promise<void> {
  const emulator = new Emulator(recording.header);
  let seconds = 0;
  let going = true;
  const next = () => {
    going &&= visit(emulator, seconds);
  };
  emulator.beforeErase(next);
  try {
    for await (const events of recording.events())
      for (const event of events) {
        if (event.code !== 'o' && event.code !== 'r') continue;
        seconds = event.time;
        applyEvent(emulator, event);
        next();
        if (!going) return;
      }
  } finally {
    emulator.dispose();
  }
}
