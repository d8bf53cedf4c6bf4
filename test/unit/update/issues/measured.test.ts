import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { judgeIssue } from '../../../../src/update/issues/judge.js';
import { matchIssues } from '../../../../src/update/issues/match.js';

/** A pair of an issue and a change of a package, and the severities that are right for it; `unrelated` is none. */
const caseSchema = z.object({
  issue: z.object({
    number: z.number(),
    title: z.string(),
    labels: z.array(z.string()),
    created_at: z.string(),
    state: z.enum(['open', 'closed']),
  }),
  change: z.object({ name: z.string(), old: z.string().nullable(), new: z.string() }),
  platform: z.string(),
  as_of: z.string(),
  expected: z.string(),
  accept: z.array(z.string()),
});

const file = process.env.KNOWN_ISSUES;

describe.skipIf(file === undefined)('known issues over labelled pairs ($KNOWN_ISSUES)', () => {
  it('are judged as people judged them', () => {
    const lines = readFileSync(file ?? '', 'utf8')
      .trim()
      .split('\n');
    const all = lines.map((line) => judged(caseSchema.parse(JSON.parse(line))));
    const wrong = all.filter(({ isRight }) => !isRight);
    process.stdout.write(`${all.length - wrong.length} of ${all.length} accepted\n`);
    process.stdout.write(`${wrong.map(({ words }) => words).join('\n')}\n`);
    const strict = all.filter(({ accept }) => accept.length === 1 && accept[0] === 'unrelated');
    const grave = all.filter(({ expected }) => expected === 'critical');
    expect(share(all, ({ isRight }) => isRight)).toBeGreaterThanOrEqual(0.92);
    expect(share(strict, ({ told }) => !['unrelated', 'low'].includes(told))).toBeLessThanOrEqual(0.06);
    expect(share(grave, ({ told }) => told === 'critical')).toBeGreaterThanOrEqual(0.8);
    expect(all.every(({ reason }) => reason !== '')).toBe(true);
  });

  it('are judged the same by the index over all issues and all changes, each with each', () => {
    const lines = readFileSync(file ?? '', 'utf8')
      .trim()
      .split('\n')
      .map((line) => caseSchema.parse(JSON.parse(line)));
    const issues = [...new Map(lines.map(({ issue }) => [issue.number, issue])).values()];
    const changes = lines.map(({ change }) => ({
      name: change.name,
      before: change.old,
      after: change.new,
    }));
    const circumstances = { system: 'x86_64-linux', now: new Date(lines[0]!.as_of) };
    const slow = changes.flatMap((change) =>
      issues.flatMap((issue) => {
        const { severity, reason } = judgeIssue(issue, change, circumstances);
        return severity === 'none' ? [] : [wordsOf(issue, change, severity, reason)];
      }),
    );
    const fast = matchIssues(issues, changes, circumstances).map(({ issue, change, severity, reason }) =>
      wordsOf(issue, change, severity, reason),
    );
    process.stdout.write(`${issues.length * changes.length} pairs, ${slow.length} known issues\n`);
    expect(slow.length).toBeGreaterThan(lines.length / 4);
    expect(fast.sort()).toEqual(slow.sort());
  });
});

function wordsOf(issue: { number: number }, change: object, severity: string, reason: string): string {
  return JSON.stringify([issue.number, change, severity, reason]);
}

type Judged = ReturnType<typeof judged>;

function judged({ issue, change, platform, as_of, expected, accept }: z.infer<typeof caseSchema>) {
  const { severity, reason } = judgeIssue(
    issue,
    { name: change.name, before: change.old, after: change.new },
    { system: platform, now: new Date(as_of) },
  );
  const told = severity === 'none' ? 'unrelated' : severity;
  const words = `${told} (${accept}): ${issue.title} | ${issue.labels} | ${change.name} ${change.old} → ${change.new} | ${reason}`;
  return { told, expected, accept, reason, words, isRight: accept.includes(told) };
}

function share(some: readonly Judged[], holds: (one: Judged) => boolean): number {
  return some.length === 0 ? 0 : some.filter(holds).length / some.length;
}
