import { join } from 'node:path';
import type { PreviewDepth, UpdatePreview } from '../builds/update-preview.js';
import { readRepositoryConfig } from '../config/read-repository.js';
import type { UpdateSettings } from '../config/repository.js';
import type { ListingEdges } from '../github/issues/listing.js';
import { inputChanges, ownInputs } from '../nix/flake/lock.js';
import { sideBySide } from '../system/side-by-side.js';
import { flakeHere, requireInputs } from './asked.js';
import { heldPackages } from './changed-packages.js';
import { inputWords, issueWords, newsWords, syntaxWords } from './check-words.js';
import { checked, type OnCheck } from './checks.js';
import type { PlanOnHost } from './host-plan.js';
import { type BothLocks, previewHosts } from './hosts-preview.js';
import { searchIssues } from './known-issues.js';
import { readLock } from './lock-file.js';
import { newLock } from './new-lock.js';
import { inputNews } from './news/input-news.js';
import type { NixEdges } from './nix.js';
import { makePlace } from './place.js';
import { sourcesSyntax } from './syntax.js';

export type PreviewRequest = {
  /** A flake that is a directory here. */
  flake: string;
  /** Names under `nixosConfigurations`; empty for all. At depth `lock` none is looked at. */
  hosts: readonly string[];
  /** Names of inputs; empty for all. */
  inputs: readonly string[];
  depth: PreviewDepth;
};

export type PreviewEdges = NixEdges & {
  /** How the tracker is asked for known issues; without it, it is not. `env` has a token that Nix does not see. */
  issues?: Pick<ListingEdges, 'fetch' | 'now'> & Partial<Pick<ListingEdges, 'env'>>;
  /** Asks a host what it runs, at depth `build`; without it, none is asked. */
  planOnHost?: PlanOnHost;
  onCheck?: OnCheck;
};

/**
 * What an update of a flake's inputs would change. The lock is updated elsewhere, and the flake's directory is only read. Throws
 * a ToolError: `no-flake`, `bad-lock`, `bad-config`, `no-such-input` for what is asked, `no-update` with Nix's words, `no-hosts`.
 */
export async function previewUpdate(request: PreviewRequest, edges: PreviewEdges): Promise<UpdatePreview> {
  return (await prepareUpdate(request, edges)).preview;
}

/** A preview, and the two texts of flake.lock that it is about; `before` is null where there is no such file. */
export type PreparedUpdate = { preview: UpdatePreview; before: string | null; after: string };

/** As {@link previewUpdate}, and returns what an update would write as well. */
export async function prepareUpdate(request: PreviewRequest, edges: PreviewEdges): Promise<PreparedUpdate> {
  const { flake, directory } = flakeHere(request.flake, edges.cwd);
  const found = await readLock(join(directory, 'flake.lock'));
  const lock = found ?? '';
  const { update } = await readRepositoryConfig(directory);
  requireInputs(request.inputs, ownInputs(lock));
  const place = await makePlace('update');
  try {
    const asked = { flake, directory, inputs: request.inputs, place: place.dir };
    const { text, ...after } = await checked(
      'inputs',
      edges.onCheck,
      () => newLock(asked, edges),
      ({ text }) => inputWords(inputChanges(lock, text)),
    );
    const both = { before: { flake, args: ['--no-write-lock-file'] }, after };
    const looked = { ...request, directory, texts: { before: lock, after: text }, both, settings: update };
    return { preview: await previewOf(looked, edges), before: found, after: text };
  } finally {
    await place.remove();
  }
}

/** Two locks, their texts and how Nix evaluates the flake with each. */
export type LocksToCompare = PreviewRequest & {
  directory: string;
  texts: { before: string; after: string };
  both: BothLocks;
  settings: UpdateSettings;
};

/** Looks at all that two locks differ in, as far as the depth goes. */
export async function previewOf(request: LocksToCompare, edges: PreviewEdges): Promise<UpdatePreview> {
  const { flake, directory, depth, inputs: asked, texts } = request;
  const inputs = inputChanges(texts.before, texts.after);
  const preview: UpdatePreview = {
    ...{ schema_version: 1, flake, directory, depth, asked: [...asked], changed: inputs.length > 0, inputs },
    ...{ ...(depth !== 'lock' && { held: [] }), hosts: [] },
  };
  if (inputs.length === 0) return preview;
  const news = (signal?: AbortSignal) => {
    const between = { ...texts, readsSources: depth !== 'lock' };
    const quiet = { ...edges, ...(signal && { signal }), say: () => {} };
    return checked('news', edges.onCheck, () => inputNews(inputs, between, quiet), newsWords);
  };
  if (depth === 'lock') return { ...preview, news: await news() };
  const [hosts, syntax, told] = await sideBySide<
    [Pick<UpdatePreview, 'hosts' | 'held' | 'known_issues'>, UpdatePreview['syntax'], UpdatePreview['news']]
  >(
    [
      (signal) => hostsAndIssues(request, { ...edges, signal }),
      (signal) =>
        checked('syntax', edges.onCheck, () => sourcesSyntax(directory, { ...edges, signal }), syntaxWords),
      news,
    ],
    edges.signal,
  );
  return { ...preview, ...hosts, syntax, news: told };
}

/** The hosts, and beside them what is known of the packages that they are about to have. */
async function hostsAndIssues(
  { hosts: named, both, depth, settings }: LocksToCompare,
  edges: PreviewEdges,
): Promise<Pick<UpdatePreview, 'hosts' | 'held' | 'known_issues'>> {
  const { env, signal, issues, onCheck } = edges;
  const search = issues && searchIssues(settings, { env, ...issues, signal });
  try {
    if (search) onCheck?.('issues', 'running', '');
    const hosts = await previewHosts(named, { ...both, builds: depth === 'build' }, edges);
    const held = heldPackages(hosts, settings.hold ?? []);
    const known = search && {
      known_issues: await checked('issues', onCheck, () => search.of(hosts), issueWords),
    };
    signal?.throwIfAborted();
    return { ...known, held, hosts };
  } finally {
    await search?.stop();
  }
}
