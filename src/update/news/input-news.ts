import type { InputNews } from '../../builds/update-news.js';
import type { InputChange } from '../../nix/closure/result.js';
import { type LockedInput, lockedInput } from '../../nix/flake/lock.js';
import { messageOf } from '../../system/errors.js';
import type { NixEdges } from '../nix.js';
import { commitsBetween } from './commit-subjects.js';
import { inputTrees } from './input-trees.js';
import { newPackages } from './new-packages.js';
import { addedNotes } from './release-notes.js';

/** The two texts of flake.lock, and whether sources may be fetched for it. */
type Between = { before: string; after: string; readsSources: boolean };

/**
 * What the flake's own inputs say that is new in them: subjects of commits, packages of nixpkgs, release notes. An input of
 * which nothing is known is left out. Rejects only where it was cancelled.
 */
export async function inputNews(
  changes: readonly InputChange[],
  { before, after, readsSources }: Between,
  edges: NixEdges,
): Promise<InputNews[]> {
  const news: InputNews[] = [];
  for (const { name, change } of changes) {
    const [old, now] = [lockedInput(before, name), lockedInput(after, name)];
    if (name.includes('/') || change !== 'updated' || old === null || now === null) continue;
    const commits = await commitsBetween(old, now, edges.env);
    const sources = readsSources ? await sourceNews(old, now, edges) : nothing;
    edges.signal?.throwIfAborted();
    if (commits ?? sources.new_packages ?? sources.release_notes ?? sources.note)
      news.push({ input: name, commits, ...sources });
  }
  return news;
}

type SourceNews = Pick<InputNews, 'new_packages' | 'release_notes' | 'note'>;
const nothing: SourceNews = { new_packages: null, release_notes: null, note: null };

async function sourceNews(old: LockedInput, now: LockedInput, edges: NixEdges): Promise<SourceNews> {
  try {
    const trees = await inputTrees(old, now, edges);
    const [packages, notes] = await Promise.all([newPackages(trees), addedNotes(trees)]);
    return { new_packages: packages, release_notes: notes, note: null };
  } catch (thrown) {
    edges.signal?.throwIfAborted();
    return { ...nothing, note: messageOf(thrown) };
  }
}
