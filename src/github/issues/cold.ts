import type { Reach } from '../../builds/known-issues.js';
import type { IssuePage, TrackerIssue } from './answer.js';
import type { PageFailure } from './refusal.js';

/** Asks for a page with a query in GitHub's words. */
export type AskPage = (
  query: Readonly<Record<string, string>>,
  etag?: string | null,
) => Promise<IssuePage | PageFailure | null>;

/** How many pages a tracker is asked for, however many packages change. */
export const mostPages = 12;

/** What nixpkgs calls reports of faults; null is all issues, since not every report has a label. In the order of their use. */
const labels: readonly (string | null)[] = [
  '1.severity: blocker',
  '1.severity: security',
  '0.kind: regression',
  '0.kind: build failure',
  '0.kind: bug',
  null,
];

export type Listed = {
  issues: Map<number, TrackerIssue>;
  reach: Reach[];
  failures: PageFailure[];
  /** GitHub's clock at the first answer, in ms since 1970; null where it was not told. */
  clockMs: number | null;
};

type Course = Reach & { page: number; hasMore: boolean };

/**
 * Lists the open issues of a tracker, newest first: a page of each label, then another of each that has more, until the pages are
 * used up. Issues of any label come last, since most of what GitHub lists there are pull requests.
 */
export async function listOpen(ask: AskPage): Promise<Listed> {
  const listed: Listed = { issues: new Map(), reach: [], failures: [], clockMs: null };
  const courses: Course[] = labels.map((label) => ({
    ...{ label, complete: false, back_to: null, page: 1, hasMore: true },
  }));
  for (let pages = 0; pages < mostPages; pages += 1) {
    const course = nextOf(courses);
    if (course === undefined) break;
    if (!(await readPage(course, listed, ask))) break;
  }
  listed.reach = courses.map(({ label, complete, back_to }) => ({ label, complete, back_to }));
  return listed;
}

/** Every first page, then those of labels in turn, then the rest of all issues. */
function nextOf(courses: readonly Course[]): Course | undefined {
  const open = courses.filter(({ hasMore }) => hasMore);
  const first = open.find(({ page }) => page === 1);
  const labelled = open.filter(({ label }) => label !== null).sort((a, b) => a.page - b.page);
  return first ?? labelled[0] ?? open[0];
}

/** Reads the next page of a listing; false where no other can be read. */
async function readPage(course: Course, listed: Listed, ask: AskPage): Promise<boolean> {
  const answer = await ask({
    ...(course.label !== null && { labels: course.label }),
    ...{ state: 'open', sort: 'created', direction: 'desc', page: String(course.page) },
  });
  if (answer === null || 'words' in answer) {
    course.hasMore = false;
    if (answer !== null) listed.failures.push(answer);
    return answer?.end === false;
  }
  listed.clockMs ??= answer.clockMs;
  for (const issue of answer.issues) if (issue.state === 'open') listed.issues.set(issue.number, issue);
  course.page += 1;
  course.hasMore = answer.hasMore && answer.entries > 0;
  course.complete = !course.hasMore;
  course.back_to = course.complete ? null : (answer.last?.created_at ?? course.back_to);
  return true;
}
