import type { PlainNotification } from '../builds/notification.js';
import { truncate } from '../text/clean.js';
import type { Message, Subject } from './message.js';

/** More than any reader of webhooks should be asked to take; a metadata.json is mostly a tenth of it. */
const largestBody = 256 * 1024;

/** Longest texts and lists of a record, from full to what still says something. */
const cuts = [
  { text: Number.POSITIVE_INFINITY, list: Number.POSITIVE_INFINITY },
  { text: 4000, list: 200 },
  { text: 1000, list: 50 },
  { text: 300, list: 10 },
];

/** The body for a plain webhook: schema/notification.v1.json, in at most 256 KiB. */
export function webhookBody(subject: Subject, { event, kind, summary, links }: Message): string {
  const url = links[0]?.url ?? null;
  const head = { schema_version: 1, event, kind, summary, url } as const;
  for (const [index, cut] of cuts.entries()) {
    const record = shortened(subject.record, cut) as PlainNotification['record'];
    const body = JSON.stringify({ ...head, shortened: index > 0, record } satisfies PlainNotification);
    if (Buffer.byteLength(body) <= largestBody) return body;
  }
  return JSON.stringify({ ...head, shortened: true, record: null } satisfies PlainNotification);
}

/** The same data with long texts and lists cut, which every schema of a record allows. */
function shortened(data: unknown, cut: { text: number; list: number }): unknown {
  if (typeof data === 'string') return truncate(data, cut.text);
  if (Array.isArray(data)) return data.slice(0, cut.list).map((item) => shortened(item, cut));
  if (data === null || typeof data !== 'object') return data;
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, shortened(value, cut)]));
}
