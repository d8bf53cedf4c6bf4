import { kindKey, type Point } from './point.js';

/** A revision that both passed and failed with nothing changed. */
type FlakyRevision = {
  commit: string;
  id: string;
  action: string | null;
  target: string | null;
  passed: number;
  failed: number;
  /** The families of its failures, most frequent first. */
  families: string[];
};

export type Flakiness = {
  /** How many revisions were rebuilt more than once; only these can show flakiness. */
  repeated: number;
  flaky: FlakyRevision[];
};

/**
 * How often the same revision passed and failed. Only `success` and `failed` count: a timeout, a
 * cancel or a killed run is no evidence about the revision. A rebuild that names
 * neither action nor command is left out. `isDirty` is true for points whose working
 * tree had uncommitted changes, which are not the same revision.
 */
export function flakinessOf(
  points: readonly Point[],
  isDirty: (point: Point) => boolean = () => false,
): Flakiness {
  const groups = new Map<string, Point[]>();
  for (const point of points) {
    const isJudged = point.outcome === 'success' || point.outcome === 'failed';
    const isKnown = point.action !== null || point.target !== null;
    if (!point.commit || !isKnown || isDirty(point) || !isJudged) continue;
    const key = JSON.stringify([point.commit, kindKey(point)]);
    groups.set(key, [...(groups.get(key) ?? []), point]);
  }
  const repeated = [...groups.values()].filter((group) => group.length > 1);
  const flaky = repeated.map(summarise).filter(({ passed, failed }) => passed > 0 && failed > 0);
  return { repeated: repeated.length, flaky };
}

function summarise(group: readonly Point[]): FlakyRevision {
  const failures = group.filter((point) => point.outcome === 'failed');
  const { commit, id, action, target } = group[0]!;
  return {
    commit: commit!,
    id,
    action,
    target,
    passed: group.length - failures.length,
    failed: failures.length,
    families: byFrequency(failures.flatMap((point) => point.failure_family ?? [])),
  };
}

function byFrequency(words: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}
