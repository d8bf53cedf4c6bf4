import { Activation, type Reading } from '../../activation/index.js';
import type { Host } from '../../host/host.js';
import { shownLine } from '../../text/clean.js';
import { formatDuration } from '../../text/duration.js';

/** Reasons whose detail is the name of another activation of the host. */
const ofOthers = new Set(['locked', 'held', 'unfinished']);
/** Reasons whose detail is what is missing: a specialisation, a path in the store. */
const ofMissing = new Set(['specialisation', 'store-damaged']);
const longestDetail = 300;

/**
 * Names what was in the way of an activation, in words that follow a colon: of another activation who began it and since when,
 * for which its host is asked once more, and of what is missing its name. Null where the host has named nothing.
 */
export async function inTheWay(
  host: Host,
  { reason }: { reason: string },
  last: Reading | null,
): Promise<string | null> {
  const detail = last?.state?.detail ?? null;
  if (detail === null) return null;
  if (ofMissing.has(reason)) return shownLine(detail, longestDetail);
  if (!ofOthers.has(reason)) return null;
  const read = await Activation.find(host, detail)
    .read()
    .catch(() => null);
  const { request, record, host: now } = read?.reading ?? {};
  const by = request?.by ? ` by ${shownLine(request.by, 100)}` : '';
  return `${shownLine(detail, 100)}${by}${now && record ? sinceWords(now.uptime - record.started) : ''}`;
}

/** The host counts from its boot, and its clock may be wrong: the time of day is this machine's. */
function sinceWords(seconds: number): string {
  const began = new Date(Date.now() - seconds * 1000);
  return `, since ${began.toISOString().slice(0, 19).replace('T', ' ')} UTC (${formatDuration(seconds)})`;
}
