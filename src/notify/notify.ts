import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Build } from '../builds/metadata.js';
import type { Destination } from './destination.js';
import { discordBody, largestPicture } from './discord.js';
import { endOfSubject, type Link, type Message, messageAbout, type Subject } from './message.js';
import { eventOf, isWanted, type Occasion } from './occasion.js';
import { type Posting, post } from './post.js';
import { slackBody } from './slack.js';
import { webhookBody } from './webhook.js';

/** Who is told, and when. */
export type Notify = { destinations: readonly Destination[]; on: readonly Occasion[] };

/** What is known beside the record. */
export type Circumstances = {
  /** Whether the last one of the same kind failed; null where that is not known. */
  hasFailedBefore: boolean | null;
  /** Pages about it, the workflow run first. */
  links: readonly Link[];
  /** Why a rebuild that succeeded fails its job, or null. */
  regression?: string | null;
};

/**
 * Tells all destinations how something ended, with a picture of `build`, if that is wanted, side by side and in at most ten seconds. Returns what went
 * wrong, one sentence each. Never throws: a notification changes no result.
 */
export async function sendNotifications(
  subject: Subject,
  build: Pick<Build, 'dir' | 'metadata'> | null,
  notify: Notify,
  circumstances: Circumstances,
  posting: Partial<Posting> = {},
): Promise<string[]> {
  try {
    return await sent(subject, build, notify, circumstances, posting);
  } catch {
    // What it says may hold anything.
    return ['the notifications failed: the message could not be made'];
  }
}

async function sent(
  subject: Subject,
  build: Pick<Build, 'dir' | 'metadata'> | null,
  { destinations, on }: Notify,
  { hasFailedBefore, links, regression = null }: Circumstances,
  posting: Partial<Posting>,
): Promise<string[]> {
  const { success, outcome } = endOfSubject(subject);
  const event = eventOf({ success: success && regression === null, outcome }, hasFailedBefore);
  if (destinations.length === 0 || event === null || !isWanted(event, on)) return [];
  const message = messageAbout(subject, { event, links, regression });
  const isPictured = event === 'failure' && destinations.some(({ service }) => service === 'discord');
  const picture = isPictured && build ? await readPicture(build.dir, build.metadata.files.screenshot) : null;
  const wait = (milliseconds: number, signal: AbortSignal) => sleep(milliseconds, undefined, { signal });
  const notes = await Promise.all(
    destinations.map(async (destination) => {
      const body = bodyFor(destination, { subject, message, picture });
      const failed = await post(destination, body, { fetch, sleep: wait, ...posting });
      return failed === null ? [] : [`the notification to ${destination.name} failed: ${failed}`];
    }),
  );
  return [...new Set(notes.flat())];
}

function bodyFor(
  { service }: Destination,
  { subject, message, picture }: { subject: Subject; message: Message; picture: Uint8Array | null },
): string | FormData {
  if (service === 'discord') return discordBody(message, picture);
  return service === 'slack' ? slackBody(message) : webhookBody(subject, message);
}

/** The last screen, which is masked as all pictures are; null where there is none that the service would take. */
async function readPicture(dir: string, name: string | null): Promise<Uint8Array | null> {
  if (name === null) return null;
  const path = join(dir, name);
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW).catch(
    () => null,
  );
  if (file === null) return null;
  try {
    const stats = await file.stat();
    return stats.isFile() && stats.size <= largestPicture ? await file.readFile() : null;
  } catch {
    return null;
  } finally {
    await file.close();
  }
}
