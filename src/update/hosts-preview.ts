import type { HostPreview } from '../builds/update-preview.js';
import { hostNames } from '../nix/flake/nixos-configurations.js';
import { evaluationWords, packageWords } from './check-words.js';
import { checked, type OnCheck } from './checks.js';
import type { PlanOnHost } from './host-plan.js';
import { type EvaluatedFlake, evaluateHost, previewHost } from './host-preview.js';
import type { NixEdges } from './nix.js';

const orNone = 'Name hosts, or say --depth lock, which needs none.';

/** How Nix evaluates the flake before and after: with the lock as it is and with the new one, or as it was and as it is. */
export type BothLocks = { before: EvaluatedFlake; after: EvaluatedFlake };

/**
 * What an update changes on each host; of all where none is named. While one is compared, the next is evaluated; builds wait for
 * each other. Rejects where it was cancelled, and where the hosts cannot be listed.
 */
export async function previewHosts(
  named: readonly string[],
  { builds, ...both }: BothLocks & { builds: boolean },
  { onCheck, planOnHost: ask, ...edges }: NixEdges & { onCheck?: OnCheck; planOnHost?: PlanOnHost },
): Promise<HostPreview[]> {
  const previews: Promise<HostPreview>[] = [];
  const evaluate = async () => {
    // A lock that is updated may break the flake, and its hosts are known without it; a past revision may lack some.
    const { flake } = both.before.isPast ? both.after : both.before;
    const names = named.length > 0 ? named : await hostNames(flake, edges, orNone);
    let failed = 0;
    for (const [index, host] of names.entries()) {
      onCheck?.('evaluation', 'running', `${host}, ${index + 1} of ${names.length}`);
      const evaluated = await evaluateHost(host, both, edges);
      if (evaluated.next === null) failed += 1;
      const preview = previewHost(evaluated, { builds, ask }, edges);
      // One that was cancelled rejects before anybody waits for it.
      preview.catch(() => {});
      previews.push(preview);
      if (builds) await preview;
    }
    return evaluationWords(failed, names.length);
  };
  return checked(
    'packages',
    onCheck,
    async () => {
      await checked('evaluation', onCheck, evaluate, (end) => end);
      return Promise.all(previews);
    },
    packageWords,
  );
}
