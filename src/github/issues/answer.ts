import { z } from 'zod';
import { strippedLine, truncate } from '../../text/clean.js';
import { boundedBody } from '../bounded-body.js';
import type { PageFailure } from './refusal.js';

/** An issue, as far as it is kept. Times are ISO 8601 in UTC. */
export const trackerIssueSchema = z.object({
  number: z.int().positive(),
  title: z.string().max(1000),
  labels: z.array(z.string().max(200)).max(100),
  state: z.enum(['open', 'closed']),
  created_at: z.string().max(40),
  updated_at: z.string().max(40),
});
export type TrackerIssue = z.infer<typeof trackerIssueSchema>;

/** One page of a list. Pull requests, which GitHub lists among issues, are counted and left out. */
export type IssuePage = {
  issues: TrackerIssue[];
  /** Issues and pull requests on the page. */
  entries: number;
  /** When the first and the last entry were opened and changed; null on an empty page. */
  first: Times | null;
  last: Times | null;
  /** Whether there are more pages. */
  hasMore: boolean;
  etag: string | null;
  /** The clock of GitHub, in ms since 1970; null where it does not say. */
  clockMs: number | null;
};
type Times = { created_at: string; updated_at: string };

export const pageSize = 100;
/** A hundred issues with texts of GitHub's longest would be 26 MB; of nixpkgs a page has less than one. */
const mostBytes = 32 * 1024 * 1024;

const entrySchema = z.object({
  number: z.int().positive(),
  title: z.string(),
  labels: z.array(z.union([z.string(), z.object({ name: z.string().nullish() })])),
  state: z.enum(['open', 'closed']),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
  pull_request: z.unknown().optional(),
});
const answerSchema = z.array(entrySchema).max(pageSize);

/** What is on a page; `end`, since another page would not be better, where it is no such list. */
export async function pageOf(response: Response): Promise<IssuePage | PageFailure> {
  const body = await boundedBody(response, mostBytes);
  if (body === null) return { words: `GitHub's answer has more than ${mostBytes} bytes`, end: true };
  const parsed = answerSchema.safeParse(parsedJson(body.toString('utf8')));
  if (!parsed.success) return { words: "GitHub's answer is no list of issues", end: true };
  const entries = parsed.data;
  const etag = response.headers.get('etag');
  const clock = Date.parse(response.headers.get('date') ?? '');
  return {
    issues: entries.filter((entry) => entry.pull_request == null).map(keptOf),
    entries: entries.length,
    first: timesOf(entries[0]),
    last: timesOf(entries.at(-1)),
    hasMore: /;\s*rel="?next"?/.test(response.headers.get('link') ?? ''),
    etag: etag !== null && /^[\x21-\x7e]{1,200}$/.test(etag) ? etag : null,
    clockMs: Number.isFinite(clock) ? clock : null,
  };
}

type Entry = z.infer<typeof entrySchema>;

function timesOf(entry: Entry | undefined): Times | null {
  return entry === undefined ? null : { created_at: entry.created_at, updated_at: entry.updated_at };
}

/** Titles have at most 256 characters at GitHub. */
function keptOf({ number, title, labels, state, created_at, updated_at }: Entry): TrackerIssue {
  const names = labels.flatMap((label) => (typeof label === 'string' ? label : (label.name ?? [])));
  return {
    number,
    title: truncate(strippedLine(title.slice(0, 2000)), 256),
    labels: names.slice(0, 100).map((name) => truncate(strippedLine(name), 100)),
    ...{ state, created_at, updated_at },
  };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
