import type { knownSeverities } from '../../builds/known-issues.js';
import { keysNamed, type Mention, mentionsOf } from './mention.js';
import { type Issue, whyNoKnownIssue } from './no-known-issue.js';
import { type PackageForms, packageForms } from './package-forms.js';
import { otherPlatform } from './platform.js';
import { natureOf, severeLabel } from './severity.js';
import { readTitle, type Title } from './title.js';
import { type Relation, relationOf, type Said, twoParts } from './version-relation.js';
import { type NamedVersion, versionsNamed } from './versions-named.js';

/** `none` is no warning. */
export type IssueSeverity = (typeof knownSeverities)[number] | 'none';

/** A package that changes, by the name and the versions of its store paths; `before` is null for a new one. */
export type ChangedPackage = { name: string; before: string | null; after: string };

/** `reason` is a clause that says why, for people. */
export type IssueVerdict = { severity: IssueSeverity; reason: string };

export type Circumstances = {
  /** The system that changes, as Nix names it: `x86_64-linux`. */
  system: string;
  now: Date;
};

/** Older issues that name no version are likely to be about something that is long gone. */
const oldMs = 2 * 365.25 * 24 * 3600 * 1000;

/** An issue whose title was read, which is the same for every package. */
export type ReadIssue = {
  issue: Issue;
  title: Title;
  versions: readonly NamedVersion[];
  /** Why it warns of nothing, whatever the package; null where it may. */
  why: string | null;
};

export function readIssue(issue: Issue): ReadIssue {
  const title = readTitle(issue.title);
  const versions = versionsNamed(title);
  return { issue, title, versions, why: whyNoKnownIssue(issue, title, versions.length > 0) };
}

/** The keys of {@link PackageForms} by which an issue may name a package: with none of these, the verdict is `none`. */
export function keysOfIssue({ title, why }: ReadIssue): ReadonlySet<string> {
  return why === null ? keysNamed(title) : new Set();
}

/** {@link judgeRead} of an issue that is judged once. */
export function judgeIssue(issue: Issue, change: ChangedPackage, circumstances: Circumstances): IssueVerdict {
  return judgeRead(readIssue(issue), change, packageForms(change.name), circumstances);
}

/**
 * Whether an issue is a known issue of a package that changes, and how severe; `forms` are those of its name. Only title, labels,
 * state and age decide. Critical takes evidence: a name, a fault of that kind, and the new version or a label that says so.
 */
export function judgeRead(
  { issue, title, versions, why }: ReadIssue,
  change: ChangedPackage,
  forms: PackageForms,
  { system, now }: Circumstances,
): IssueVerdict {
  const none = (reason: string): IssueVerdict => ({ severity: 'none', reason });
  if (why !== null) return none(why);
  const owners = new Set(versions.flatMap(({ owner }) => owner ?? []));
  const mentions = mentionsOf(title, forms, owners);
  if (mentions.length === 0) return none(`its title does not name ${change.name}`);
  const said = versionsOf(mentions, versions, title, change);
  const hasOwn = said.some(({ isOwn }) => isOwn);
  if (!hasOwn && !mentions.some(({ isSubject }) => isSubject)) return none(`it only mentions ${change.name}`);
  const low = (reason: string): IssueVerdict => ({ severity: 'low', reason });
  const platform = otherPlatform(issue.title, issue.labels, system);
  if (platform !== null) return low(`it is about ${platform}`);
  if (mentions.every((one) => one.isOtherInterpreter)) return low('it is about another interpreter');
  const relation = relationOf(said, change.before, change.after);
  if (relation.is !== 'new' && relation.is !== 'none') return low(otherVersion(relation, change));
  if (relation.is === 'none' && now.getTime() - Date.parse(issue.created_at) > oldMs)
    return low('it is more than two years old and names no version');
  return bySeverity(issue, change, relation);
}

/** The versions that a title names of the package: those that follow its name, or any of what the title is about. */
function versionsOf(
  mentions: readonly Mention[],
  versions: readonly NamedVersion[],
  title: Title,
  change: ChangedPackage,
): (Said & { isOwn: boolean })[] {
  const isPlace = (owner: number | null) =>
    owner !== null && mentions.some(({ start, end }) => owner >= start && owner < end);
  const isSubject = mentions.some((one) => one.isSubject);
  const hasKernel = twoParts(change.after).kernel !== null;
  const isKernel = (owner: number | null) =>
    owner !== null && /^(?:kernel|linux)s?$/.test(title.words[owner]!.lower);
  const written = versions.flatMap(({ version, bound, owner }) => {
    if (isPlace(owner)) return [{ version, bound, ofKernel: false, isOwn: true }];
    if (owner === null && isSubject) return [{ version, bound, ofKernel: false, isOwn: false }];
    return hasKernel && isKernel(owner) && isSubject
      ? [{ version, bound, ofKernel: true, isOwn: false }]
      : [];
  });
  const within = mentions.flatMap(({ named: { version, kernel } }) => [
    ...(version === null ? [] : [{ version, bound: 'is', ofKernel: false, isOwn: true } as const]),
    ...(kernel === null || !hasKernel
      ? []
      : [{ version: kernel, bound: 'is', ofKernel: true, isOwn: false } as const]),
  ]);
  return [...written, ...within].flatMap((one) => asParts(one, hasKernel));
}

/** `565.77-6.14` of a driver names the driver's version and the kernel's. */
function asParts(said: Said & { isOwn: boolean }, hasKernel: boolean): (Said & { isOwn: boolean })[] {
  const { driver, kernel } = twoParts(said.version);
  if (!hasKernel || said.ofKernel || kernel === null) return [said];
  return [
    { ...said, version: driver },
    { ...said, version: kernel, ofKernel: true },
  ];
}

function otherVersion({ is, named }: Relation, { after }: ChangedPackage): string {
  if (is === 'left') return `it names ${named}, which ${after} replaces`;
  return is === 'ahead'
    ? `it names ${named}, which is newer than ${after}`
    : `it names ${named}, not ${after}`;
}

function bySeverity(
  { title, labels }: Issue,
  { name, after }: ChangedPackage,
  relation: Relation,
): IssueVerdict {
  const nature = natureOf(title, labels, name);
  const label = severeLabel(labels);
  const isNamed = relation.is === 'new';
  const evidence = isNamed
    ? `${after} is within ${relation.named}, which it names`
    : label === null
      ? null
      : `its label is ${label}`;
  const words = evidence === null ? nature : `${nature}, and ${evidence}`;
  const isGrave = ['boot', 'data loss', 'malicious code', 'severe vulnerability'].includes(nature);
  if (isGrave && evidence !== null) return { severity: 'critical', reason: words };
  if (nature === 'minor') return { severity: 'low', reason: words };
  if (isGrave || nature === 'vulnerability' || nature === 'broken' || label !== null)
    return { severity: 'high', reason: words };
  return { severity: nature === 'build failure' && isNamed ? 'high' : 'medium', reason: words };
}
