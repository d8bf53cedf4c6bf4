import { type KnownIssue, type KnownIssues, knownSeverities } from '../builds/known-issues.js';
import type { HostPreview } from '../builds/update-preview.js';
import type { UpdateSettings } from '../config/repository.js';
import type { TrackerIssue } from '../github/issues/answer.js';
import { type Listing, type ListingEdges, listIssues } from '../github/issues/listing.js';
import { issueUrl, type Tracker, trackerIn } from '../github/issues/tracker.js';
import { changedPackages, type HostsChange } from './changed-packages.js';
import { type Match, matchIssues } from './issues/match.js';

/** A listing on its way, beside Nix' evaluation, and what is made of it. */
export type IssueSearch = {
  /** The known issues of the hosts' packages; null where none comes in a new version. */
  of(hosts: readonly HostPreview[]): Promise<KnownIssues | null>;
  /** Ends what is still on its way; nothing of it is written afterwards. */
  stop(): Promise<void>;
};

/** Begins to list the tracker. What cannot be read is told in the result, and no error. */
export function searchIssues(
  { tracker: repository = 'NixOS/nixpkgs', ignoreIssues = [] }: UpdateSettings,
  edges: ListingEdges,
): IssueSearch {
  const end = new AbortController();
  const stop = () => end.abort();
  edges.signal?.addEventListener('abort', stop);
  const tracker = trackerIn(edges.env, repository);
  const listing = typeof tracker === 'string' ? null : listIssues(tracker, { ...edges, signal: end.signal });
  return {
    async of(hosts) {
      const changes = await changedPackages(hosts);
      if ([...changes.values()].every((some) => some.length === 0)) return null;
      if (typeof tracker === 'string') return nothingListed(repository, tracker);
      return told(tracker, await listing!, changes, ignoreIssues, edges.now());
    },
    async stop() {
      edges.signal?.removeEventListener('abort', stop);
      stop();
      await listing?.catch(() => {});
    },
  };
}

function nothingListed(tracker: string, note: string): KnownIssues {
  return {
    ...{ tracker, open_issues: 0, listed_at: null, requests: 0, reach: [], note, ignored: 0, issues: [] },
  };
}

function told(
  tracker: Tracker,
  { issues, listedAt, requests, reach, note }: Listing,
  changes: ReadonlyMap<string, readonly HostsChange[]>,
  ignored: readonly number[],
  now: Date,
): KnownIssues {
  const matches = [...changes].flatMap(([system, some]) => matchIssues(issues, some, { system, now }));
  const all = byIssue(matches, tracker);
  const left = all.filter(({ number }) => !ignored.includes(number));
  return {
    ...{ tracker: tracker.repository, open_issues: issues.length, listed_at: listedAt, requests },
    ...{ reach: [...reach], note, ignored: all.length - left.length, issues: left },
  };
}

type Found = Match<TrackerIssue, HostsChange>;

function byIssue(matches: readonly Found[], tracker: Tracker): KnownIssue[] {
  const found = new Map<number, Found[]>();
  for (const match of matches) {
    const { number } = match.issue;
    found.set(number, [...(found.get(number) ?? []), match]);
  }
  return [...found.values()]
    .map((some) => knownIssue(some.sort(worstFirst), tracker))
    .sort((a, b) => worstFirst(a, b) || b.number - a.number);
}

function knownIssue(matches: readonly Found[], tracker: Tracker): KnownIssue {
  const [{ issue, severity }] = matches as [Found];
  const { number, title, labels, created_at } = issue;
  const packages = matches.map(({ change, severity, reason }) => ({
    ...{ name: change.name, old_version: change.before, new_version: change.after },
    ...{ severity, reason, hosts: change.hosts },
  }));
  return { number, title, url: issueUrl(tracker, number), labels, created_at, severity, packages };
}

function worstFirst(a: Pick<KnownIssue, 'severity'>, b: Pick<KnownIssue, 'severity'>): number {
  return knownSeverities.indexOf(a.severity) - knownSeverities.indexOf(b.severity);
}
