import { type KnownIssue, knownSeverities } from '../../builds/known-issues.js';
import type { UpdatePreview } from '../../builds/update-preview.js';
import { decideUpdate } from '../../update/apply/decide.js';
import type { FailLevel } from './inputs.js';

/** The worst known issue; `unknown` where the issues or the packages are not known and none is. */
export type Highest = KnownIssue['severity'] | 'none' | 'unknown';

export type UpdateVerdict = {
  highest: Highest;
  /** Whether something changes, all hosts could be compared, and nothing is known against it. */
  safe: boolean;
  failedHosts: string[];
  /** Whether the step fails. */
  fails: boolean;
};

/** What automation may make of a preview. `lock` is the text from before. */
export function updateVerdict(preview: UpdatePreview, lock: string, failOn: FailLevel): UpdateVerdict {
  const highest = highestOf(preview);
  const failedHosts = preview.hosts.filter(({ error }) => error !== null).map(({ host }) => host);
  const isCompared = preview.hosts.length > 0 && preview.hosts.every(({ packages }) => packages !== null);
  const isUnopposed = decideUpdate(preview, 'smart', lock).verdict === 'proceed';
  return {
    highest,
    safe: preview.changed && isCompared && highest !== 'unknown' && isUnopposed,
    failedHosts,
    fails: failedHosts.length > 0 || isAsBadAs(highest, failOn),
  };
}

function highestOf({ changed, depth, hosts, known_issues: known }: UpdatePreview): Highest {
  if (!changed) return 'none';
  const [worst] = known?.issues ?? [];
  if (worst !== undefined) return worst.severity;
  const isKnown = known === null || (known !== undefined && known.listed_at !== null);
  const areCompared = depth !== 'lock' && hosts.every(({ packages }) => packages !== null);
  return isKnown && areCompared ? 'none' : 'unknown';
}

function isAsBadAs(highest: Highest, level: FailLevel): boolean {
  if (level === 'never' || highest === 'none' || highest === 'unknown') return false;
  return knownSeverities.indexOf(highest) <= knownSeverities.indexOf(level);
}
