import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { PreviewDepth, UpdatePreview } from '../builds/update-preview.js';
import { readRepositoryConfig } from '../config/read-repository.js';
import type { UpdateSettings } from '../config/repository.js';
import type { ListingEdges } from '../github/issues/listing.js';
import { evaluateJson } from '../nix/flake/evaluate.js';
import { inputChanges, ownInputs } from '../nix/flake/lock.js';
import { absoluteFlakeRef, localFlakeDir, namesRevision } from '../nix/flake/ref.js';
import { ToolError, usageError } from '../system/errors.js';
import { didYouMean } from '../text/nearest.js';
import { heldPackages } from './changed-packages.js';
import { previewHost } from './host-preview.js';
import { searchIssues } from './known-issues.js';
import { readLock } from './lock-file.js';
import { newLock } from './new-lock.js';
import type { NixEdges } from './nix.js';
import { makePlace } from './place.js';

export type PreviewRequest = {
  /** A flake that is a directory here. */
  flake: string;
  /** Names under `nixosConfigurations`; empty for all. At depth `lock` none is looked at. */
  hosts: readonly string[];
  /** Names of inputs; empty for all. */
  inputs: readonly string[];
  depth: PreviewDepth;
};

/** `issues` is how the tracker is asked for known issues; without it, it is not. */
export type PreviewEdges = NixEdges & { issues?: Pick<ListingEdges, 'fetch' | 'now'> };

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
  const looked = await previewed({ ...request, absolute: flake, directory, before: found ?? '' }, edges);
  return { ...looked, before: found };
}

type Looked = PreviewRequest & { absolute: string; directory: string; before: string };

async function previewed(
  request: Looked,
  edges: PreviewEdges,
): Promise<Pick<PreparedUpdate, 'preview' | 'after'>> {
  const { depth, inputs: asked, absolute: flake, directory, before: lock } = request;
  const { update } = await readRepositoryConfig(directory);
  requireInputs(asked, ownInputs(lock));
  const place = await makePlace();
  try {
    const { text, ...after } = await newLock({ flake, directory, inputs: asked, place: place.dir }, edges);
    const inputs = inputChanges(lock, text);
    const about = { flake: request.flake, directory, depth, asked: [...asked] };
    const preview = { schema_version: 1 as const, ...about, changed: inputs.length > 0, inputs };
    if (depth === 'lock') return { preview: { ...preview, hosts: [] }, after: text };
    if (inputs.length === 0) return { preview: { ...preview, held: [], hosts: [] }, after: text };
    const before = { flake, args: ['--no-write-lock-file'] };
    const both = { before, after, builds: depth === 'build' };
    const looked = await previewHosts(request.hosts, both, update, edges);
    return { preview: { ...preview, ...looked }, after: text };
  } finally {
    await place.remove();
  }
}

/** The hosts, one after the other, and beside them what is known of the packages that they are about to have. */
async function previewHosts(
  named: readonly string[],
  both: Parameters<typeof previewHost>[1],
  settings: UpdateSettings,
  edges: PreviewEdges,
): Promise<Pick<UpdatePreview, 'hosts' | 'held' | 'known_issues'>> {
  const { env, signal, issues } = edges;
  const search = issues && searchIssues(settings, { ...issues, env, signal });
  try {
    const hosts: UpdatePreview['hosts'] = [];
    for (const host of named.length > 0 ? named : await allHosts(both.before.flake, edges))
      hosts.push(await previewHost(host, both, edges));
    const held = heldPackages(hosts, settings.hold ?? []);
    const known = search && { known_issues: await search.of(hosts) };
    signal?.throwIfAborted();
    return { ...known, held, hosts };
  } finally {
    search?.stop();
  }
}

async function allHosts(flake: string, { cwd, env, signal }: NixEdges): Promise<string[]> {
  const options = { cwd, env, schema: z.array(z.string()), ...(signal && { signal }) };
  const found = await evaluateJson(`${flake}#nixosConfigurations`, 'builtins.attrNames', options);
  if ('value' in found) return found.value;
  const reason = 'isMissing' in found ? 'it has no nixosConfigurations' : found.reason;
  throw new ToolError('no-hosts', `the hosts of the flake cannot be listed: ${reason}`, {
    hint: 'Name hosts, or say --depth lock, which needs none.',
  });
}

/** A flake in a directory here: its reference with absolute paths, and the directory. Throws a usage error (`no-flake`). */
export function flakeHere(written: string, cwd: string): { flake: string; directory: string } {
  const local = localFlakeDir(written);
  if (local === null || namesRevision(written))
    throw usageError(
      'no-flake',
      `${written} is no flake in a directory here, whose lock could be updated`,
      'Name the directory of flake.nix: --flake PATH.',
    );
  const directory = resolve(cwd, local);
  if (!existsSync(join(directory, 'flake.nix')))
    throw usageError(
      'no-flake',
      `there is no flake.nix in ${directory}`,
      'Name its directory: --flake PATH.',
    );
  return { flake: absoluteFlakeRef(written, cwd), directory };
}

/** A flake without a lock has no names to compare with; Nix knows them. */
function requireInputs(asked: readonly string[], known: readonly string[]): void {
  for (const input of asked) {
    const [name = ''] = input.split('/');
    // A word with a dash in front would be an option of Nix.
    if (
      !/^[A-Za-z_][\w'-]*(?:\/[A-Za-z_][\w'-]*){0,8}$/.test(input) ||
      (known.length > 0 && !known.includes(name))
    )
      throw usageError(
        'no-such-input',
        [`the flake has no input ${JSON.stringify(input)}.`, didYouMean(name, known)]
          .filter(Boolean)
          .join(' '),
        known.length > 0 ? `Inputs: ${known.join(', ')}.` : '',
      );
  }
}
