import type { KnownIssues } from '../builds/known-issues.js';
import type { InputNews } from '../builds/update-news.js';
import type { HostPreview, SyntaxOfSources } from '../builds/update-preview.js';
import type { InputChange } from '../nix/closure/result.js';
import { severityCounts } from '../report/update/counts.js';
import { counted } from '../text/counted.js';
import type { CheckState } from './checks.js';

// What each check came to, in a few words for its line.

export type CheckEnd = { state?: CheckState; text: string };

export function inputWords(changes: readonly InputChange[]): CheckEnd {
  return { text: changes.length === 0 ? 'all are up to date' : counted(changes.length, 'change') };
}

export function syntaxWords({ files, count, note }: SyntaxOfSources): CheckEnd {
  if (note !== null) return { state: 'failed', text: `not looked at: ${note}` };
  if (count > 0) return { state: 'failed', text: `${counted(count, 'file')} of ${files} cannot be parsed` };
  return { text: counted(files, 'file') };
}

export function evaluationWords(failed: number, hosts: number): CheckEnd {
  if (failed === 0) return { text: counted(hosts, 'host') };
  return { state: 'failed', text: `${failed} of ${counted(hosts, 'host')} without a system` };
}

export function packageWords(hosts: readonly HostPreview[]): CheckEnd {
  const names = hosts.flatMap(({ packages }) => (packages ?? []).map(({ name }) => name));
  return { text: counted(new Set(names).size, 'change') };
}

export function issueWords(known: KnownIssues | null): CheckEnd {
  if (known === null) return { text: 'no package comes in a new version' };
  if (known.listed_at === null) return { state: 'failed', text: 'they could not be read' };
  return { text: severityCounts(known) || 'none known' };
}

export function newsWords(news: readonly InputNews[]): CheckEnd {
  const sum = (count: (one: InputNews) => number | undefined) =>
    news.reduce((all, one) => all + (count(one) ?? 0), 0);
  const parts = [
    [sum(({ commits }) => commits?.added), 'commit'],
    [sum(({ new_packages }) => new_packages?.count), 'new package'],
    [sum(({ release_notes }) => release_notes?.count), 'release note'],
  ] as const;
  const told = parts.flatMap(([count, what]) => (count === 0 ? [] : [counted(count, what)]));
  return { text: told.join(', ') || 'nothing told' };
}
