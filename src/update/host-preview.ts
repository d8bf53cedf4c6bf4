import type { HostPreview } from '../builds/update-preview.js';
import { type ClosurePath, closureOf, type RunProgram } from '../nix/closure/closure.js';
import { packageChanges } from '../nix/closure/package-changes.js';
import { toplevelAttribute } from '../nix/flake/ref.js';
import { announcedPlan } from '../nix/said/plan.js';
import { storePathName } from '../nix/store-path.js';
import { messageOf } from '../system/errors.js';
import { type PlanOnHost, planHostChange } from './host-plan.js';
import { type NixEdges, runNix } from './nix.js';

/** A flake and the options with which Nix evaluates it. */
export type EvaluatedFlake = {
  flake: string;
  args: readonly string[];
  /** Whether it is another revision of the sources, which may lack a host, or not evaluate. */
  isPast?: boolean;
};

/** How long (s) the evaluation of one host may take, and building its two systems. */
const longestSeconds = 1800;
const longestBuildSeconds = 6 * 3600;

/** A host's derivation before and after, or why it has none after; `error` beside `next` is why it has none before. */
export type EvaluatedHost =
  | { host: string; old: string; next: string }
  | { host: string; old: null; next: string; error: string }
  | { host: string; next: null; error: string };

/** Evaluates a host with both locks. An error of Nix is part of the answer. Rejects only where it was cancelled. */
export async function evaluateHost(
  host: string,
  { before, after }: { before: EvaluatedFlake; after: EvaluatedFlake },
  edges: NixEdges,
): Promise<EvaluatedHost> {
  const old = await derivationOf(host, before, edges);
  if ('error' in old && !before.isPast) return { host, next: null, error: old.error };
  const next = await derivationOf(host, after, edges);
  if ('error' in next) return { host, next: null, error: next.error };
  if ('error' in old) return { host, old: null, next: next.path, error: old.error };
  return { host, old: old.path, next: next.path };
}

/**
 * What an update changes on one host, by its derivations alone, or by building both systems where `builds` is set: what is to be
 * built and fetched, the packages, and, of systems that were built, units and reboot. An error of Nix is part of the answer.
 * Rejects only where it was cancelled.
 */
export async function previewHost(
  evaluated: EvaluatedHost,
  { builds, ask }: { builds: boolean; ask?: PlanOnHost | undefined },
  edges: NixEdges,
): Promise<HostPreview> {
  const { host } = evaluated;
  if (evaluated.next === null) return unknownHost(host, evaluated.error);
  const { old, next } = evaluated;
  try {
    // What a build leaves to do is nothing, so that is asked before it.
    const dry = dryRun(next, edges);
    if (builds) await dry.then(() => realised(old === null ? [next] : [old, next], edges));
    if (old === null) return { ...newHost(host, next, evaluated.error), ...(await leftToDo(dry)) };
    const [left, { systems, ...differing }] = await Promise.all([leftToDo(dry), compared(old, next, edges)]);
    const known = { host, error: null, old_derivation: old, new_derivation: next, ...differing };
    const planned = builds && systems && old !== next ? await planHostChange(host, systems, ask, edges) : {};
    return { ...known, ...left, ...planned };
  } catch (thrown) {
    edges.signal?.throwIfAborted();
    return unknownHost(host, messageOf(thrown));
  }
}

/** A host without a system before, with which nothing can be compared. */
function newHost(host: string, next: string, old_error: string): HostPreview {
  return { ...unknownHost(host, null), new_derivation: next, old_error };
}

function unknownHost(host: string, error: string | null): HostPreview {
  const unknown = { old_derivation: null, new_derivation: null, compared: null, packages: null };
  return { host, error, ...unknown, build: null, fetch: null };
}

async function derivationOf(
  host: string,
  { flake, args }: EvaluatedFlake,
  edges: NixEdges,
): Promise<{ path: string } | { error: string }> {
  const installable = `${flake}#${toplevelAttribute(host)}.drvPath`;
  const failure = { code: 'no-evaluation', what: `${host} does not evaluate`, seconds: longestSeconds };
  try {
    const { stdout } = await runNix(['nix', 'eval', '--raw', installable, ...args], edges, failure);
    return { path: stdout.trim() };
  } catch (thrown) {
    edges.signal?.throwIfAborted();
    return { error: messageOf(thrown) };
  }
}

type DryRun = { derivations: string[]; fetch: NonNullable<HostPreview['fetch']> };

async function leftToDo(dry: Promise<DryRun>): Promise<Pick<HostPreview, 'build' | 'fetch'>> {
  const { derivations, fetch } = await dry;
  return { build: { derivations }, fetch };
}

/** What Nix announces that it would do for a derivation: a line that announces, then a path a line. */
async function dryRun(derivation: string, edges: NixEdges): Promise<DryRun> {
  const failure = { code: 'no-dry-run', what: 'Nix does not say what it would build', seconds: 600 };
  const { stderr } = await runNix(['nix-store', '--realise', '--dry-run', derivation], edges, failure);
  const found: DryRun = {
    derivations: [],
    fetch: { paths: [], download_bytes: null, unpacked_bytes: null },
  };
  let list: string[] | null = null;
  for (const line of stderr.split('\n')) {
    const plan = announcedPlan(line);
    if (plan?.build !== undefined) list = found.derivations;
    else if (plan !== null) {
      list = found.fetch.paths;
      found.fetch.download_bytes = plan.downloadBytes ?? null;
      found.fetch.unpacked_bytes = plan.unpackBytes ?? null;
    } else if (/^ {2}\/\S+$/.test(line)) list?.push(line.trim());
  }
  return found;
}

async function realised(derivations: readonly string[], edges: NixEdges): Promise<void> {
  const failure = { code: 'not-built', what: 'it does not build', seconds: longestBuildSeconds, shows: true };
  await runNix(['nix-store', '--realise', ...derivations], edges, failure);
}

type Compared = Pick<HostPreview, 'compared' | 'packages'> & {
  /** Store paths of the two systems where they are in the store. */
  systems: { old: string; next: string } | null;
};

/** Systems are compared where both are in the store, since only these have sizes, and nothing of the build in them. */
async function compared(old: string, next: string, edges: NixEdges): Promise<Compared> {
  if (old === next) return { compared: 'derivations', packages: [], systems: null };
  const run = runIn(edges);
  const systems = await outputsInStore([old, next], run);
  const paths = systems ? [systems.old, systems.next] : [old, next];
  const [was = [], is = []] = (await Promise.all(paths.map((path) => closureOf(path, run)))).map((closure) =>
    closure.filter(isPackage),
  );
  return { compared: systems ? 'systems' : 'derivations', packages: packageChanges(was, is), systems };
}

function runIn(edges: NixEdges): RunProgram {
  const failure = { code: 'no-closure', what: 'a closure cannot be read', seconds: 300 };
  return async (file, args) => (await runNix([file, ...args], { ...edges, say: () => {} }, failure)).stdout;
}

/** The outputs of two derivations that have one each; null where not both of them are in the store. */
async function outputsInStore(derivations: [string, string], run: RunProgram): Promise<Compared['systems']> {
  try {
    const paths = (await run('nix-store', ['--query', '--outputs', ...derivations])).trim().split('\n');
    await run('nix-store', ['--check-validity', ...paths]);
    const [old, next, ...more] = paths;
    return old !== undefined && next !== undefined && more.length === 0 ? { old, next } : null;
  } catch {
    return null;
  }
}

/** Sources, patches and hooks are derivations like packages, but none. */
function isPackage({ path }: ClosurePath): boolean {
  return !/\.(?:tar(?:\.\w+)?|t[gx]z|zip|crate|gem|whl|jar|patch|diff|sh|json|conf|service)$/.test(
    storePathName(path),
  );
}
