import {
  type ChangedPackage,
  type Circumstances,
  type IssueSeverity,
  judgeRead,
  keysOfIssue,
  type ReadIssue,
  readIssue,
} from './judge.js';
import type { Issue } from './no-known-issue.js';
import { keysOfForms, packageForms } from './package-forms.js';

/** An issue that warns of a package that changes; `reason` is a clause that says why. */
export type Match<One extends Issue = Issue, Change extends ChangedPackage = ChangedPackage> = {
  issue: One;
  change: Change;
  severity: Exclude<IssueSeverity, 'none'>;
  reason: string;
};

/**
 * The known issues of packages that change: every pair that {@link judgeRead} does not call `none`. Each title is read once, and a
 * package is compared only with issues that may name it, which an index by key tells.
 */
export function matchIssues<One extends Issue, Change extends ChangedPackage>(
  issues: readonly One[],
  changes: readonly Change[],
  circumstances: Circumstances,
): Match<One, Change>[] {
  const index = indexOf(issues);
  return changes.flatMap((change) => {
    const forms = packageForms(change.name);
    const candidates = new Set(keysOfForms(forms).flatMap((key) => index.get(key) ?? []));
    return [...candidates].flatMap((read) => {
      const { severity, reason } = judgeRead(read, change, forms, circumstances);
      return severity === 'none' ? [] : [{ issue: read.issue, change, severity, reason }];
    });
  });
}

type ReadOne<One extends Issue> = ReadIssue & { issue: One };

function indexOf<One extends Issue>(issues: readonly One[]): ReadonlyMap<string, readonly ReadOne<One>[]> {
  const index = new Map<string, ReadOne<One>[]>();
  for (const issue of issues) {
    const read = { ...readIssue(issue), issue };
    for (const key of keysOfIssue(read)) {
      const known = index.get(key);
      if (known) known.push(read);
      else index.set(key, [read]);
    }
  }
  return index;
}
