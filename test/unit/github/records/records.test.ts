import { describe, expect, it } from 'vitest';
import { recordFile, recordPlan } from '../../../../src/github/records/name.js';
import {
  type ListedArtifact,
  type RecordSource,
  readHistory,
  recordToWrite,
} from '../../../../src/github/records/records.js';
import type { Point } from '../../../../src/history/point.js';
import { formatRecord, recordOf } from '../../../../src/history/record.js';
import { point, points } from '../../history/builders.js';

const place = {
  event: 'push',
  branch: 'main',
  base: null,
  pullRequest: null,
  defaultBranch: 'main',
  id: 'laptop',
  action: 'build',
  target: null,
  leg: null,
};
const plan = recordPlan(place);
const repositoryId = 99;

/** GitHub's artifacts as far as the history needs them: newest hundred by name, one text each. */
class Artifacts implements RecordSource {
  readonly stored: (ListedArtifact & { text: string })[] = [];
  requests = 0;

  add(text: string, changes: Partial<ListedArtifact> = {}, runId = this.stored.length + 1): void {
    const run = { id: runId, branch: 'main', repositoryId, headRepositoryId: repositoryId };
    const id = this.stored.length + 1000;
    this.stored.push({ id, name: plan.write, expired: false, sizeBytes: text.length, run, text, ...changes });
  }

  /** What a run does: reads, then leaves its record. `readFirst` splits the two for runs side by side. */
  leave(one: Point, history: { points: Point[] }): void {
    this.add(recordToWrite(plan, one, history).text, {}, one.run!.id);
  }

  async list(name: string): Promise<ListedArtifact[]> {
    this.requests += 1;
    return this.stored
      .filter((artifact) => artifact.name === name)
      .slice(-100)
      .reverse();
  }

  async read(id: number, file: string): Promise<string> {
    this.requests += 1;
    expect(file).toBe(recordFile);
    return this.stored.find((artifact) => artifact.id === id)!.text;
  }
}

const read = (artifacts: Artifacts) => readHistory(artifacts, plan.read, repositoryId);
const ids = (list: readonly Point[]) => list.map(({ run }) => run!.id);

describe('reading the history of a branch', () => {
  it('takes two requests over a thousand earlier runs', async () => {
    const artifacts = new Artifacts();
    for (let id = 1; id <= 1000; id += 1) artifacts.leave(point(id), await read(artifacts));
    artifacts.requests = 0;
    const history = await read(artifacts);
    expect(ids(history.points)).toEqual(Array.from({ length: 60 }, (_, index) => 941 + index));
    expect(artifacts.requests).toBe(2);
  });

  it('takes at most four requests, whatever it finds', async () => {
    const artifacts = new Artifacts();
    for (let id = 1; id <= 100; id += 1) artifacts.add('garbage');
    const history = await read(artifacts);
    expect(artifacts.requests).toBe(4);
    expect(history.notices).toHaveLength(3);
  });

  it('loses no run when two end at once, fifty times', async () => {
    const artifacts = new Artifacts();
    const expected: number[] = [];
    for (let round = 0; round < 50; round += 1) {
      const [a, b, next] = [round * 3 + 1, round * 3 + 2, round * 3 + 3] as const;
      const [seenByA, seenByB] = [await read(artifacts), await read(artifacts)];
      // Either may finish first.
      const order =
        round % 2
          ? [[a, seenByA] as const, [b, seenByB] as const]
          : [[b, seenByB] as const, [a, seenByA] as const];
      for (const [id, seen] of order) artifacts.leave(point(id), seen);
      const seen = await read(artifacts);
      expected.push(a, b);
      expect(ids(seen.points)).toEqual(expected.slice(-60));
      artifacts.leave(point(next), seen);
      expected.push(next);
    }
  });

  it('survives the expiry of all artifacts but the latest', async () => {
    const artifacts = new Artifacts();
    for (let id = 1; id <= 30; id += 1) artifacts.leave(point(id), await read(artifacts));
    for (const artifact of artifacts.stored.slice(0, -1)) artifact.expired = true;
    expect((await read(artifacts)).points).toHaveLength(30);
  });

  it('returns no points on the first run, after one request', async () => {
    const artifacts = new Artifacts();
    expect(await read(artifacts)).toEqual({ points: [], notices: [] });
    expect(artifacts.requests).toBe(1);
  });
});

describe('what is not this branch of this repository is not read', () => {
  const record = (id: number, changes: Partial<Point> = {}) => formatRecord(recordOf(point(id, changes), []));
  const run = { id: 2, branch: 'main', repositoryId, headRepositoryId: repositoryId };

  it.each<[string, Partial<ListedArtifact>]>([
    ['a fork', { run: { ...run, headRepositoryId: 7 } }],
    ['another repository', { run: { ...run, repositoryId: 7, headRepositoryId: 7 } }],
    ['another branch', { run: { ...run, branch: 'feature' } }],
    ['a run that GitHub does not name', { run: null }],
    ['an expired artifact', { expired: true }],
    ['an archive too large for a record', { sizeBytes: 10_000_000 }],
    ['another name', { name: 'coverage' }],
  ])('%s', async (_, changes) => {
    const artifacts = new Artifacts();
    artifacts.add(record(1), {}, 1);
    artifacts.add(record(2), changes, 2);
    artifacts.list = async () => artifacts.stored;
    expect(ids((await read(artifacts)).points)).toEqual([1]);
  });

  it.each([
    ['a later version', record(2).replace('"schema_version":1', '"schema_version":9'), 'version 9'],
    ['a foreign artifact of the same name', '{"coverage": 80}', 'not a record'],
    ['a record copied from another run', record(5), 'another run'],
    ['a record that claims another branch', record(2, { branch: 'feature' }), 'another run'],
  ])('%s is named', async (_, text, note) => {
    const artifacts = new Artifacts();
    artifacts.add(record(1), {}, 1);
    artifacts.add(text, {}, 2);
    const history = await read(artifacts);
    expect(ids(history.points)).toEqual([1]);
    expect(history.notices.join()).toContain(note);
  });

  it('a failed download loses that record alone', async () => {
    const artifacts = new Artifacts();
    artifacts.add(record(1), {}, 1);
    artifacts.add(record(2), {}, 2);
    const { read: answer } = artifacts;
    artifacts.read = (id, file) =>
      id === 1001 ? Promise.reject(new Error('410 Gone')) : answer.call(artifacts, id, file);
    const history = await read(artifacts);
    expect(ids(history.points)).toEqual([1]);
    expect(history.notices).toEqual(['The record of run 2 was left out: 410 Gone.']);
  });
});

describe('recordPlan', () => {
  it('compares a pull request with its base and names its own record differently', () => {
    const pull = recordPlan({
      ...place,
      event: 'pull_request',
      branch: 'main',
      base: 'release',
      pullRequest: 12,
    });
    expect(pull).toEqual({
      write: 'rebuild-record.laptop.build.pr.12',
      read: { name: 'rebuild-record.laptop.build.branch.release', branch: 'release' },
      continues: false,
    });
    expect(recordToWrite(pull, point(5), { points: points(4) }).text).not.toContain('"id":4');
  });

  it('compares any other branch with the default one', () => {
    expect(recordPlan({ ...place, branch: 'feature' })).toMatchObject({
      read: { branch: 'main' },
      continues: false,
    });
    expect(recordPlan({ ...place, branch: null })).toMatchObject({
      read: { branch: 'main' },
      continues: false,
    });
    expect(plan.continues).toBe(true);
  });

  it('has a record for each command, file and place in a matrix', () => {
    const kinds = [
      {},
      { action: null, target: 'make test' },
      { action: null, target: 'make lint' },
      { target: './a.nix' },
      { leg: '{"os":"x"}' },
      { leg: '{"os":"y"}' },
    ];
    const names = kinds.map((kind) => recordPlan({ ...place, ...kind }).write);
    expect(new Set(names).size).toBe(kinds.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9._~-]{1,200}$/);
  });

  it('makes names that GitHub accepts, different for different branches', () => {
    const names = ['a/b', 'a-b', 'a:b', 'x'.repeat(300), 'x'.repeat(299), '\n"<>|*?\\'].map(
      (branch) => recordPlan({ ...place, branch }).write,
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[A-Za-z0-9._~-]{1,200}$/);
  });
});
