import { describe, expect, it } from 'vitest';
import { type CollectLimits, collectLegs } from '../../../../src/action/report/collect-legs.js';
import type { ReportedRun } from '../../../../src/action/report/reported-run.js';
import { runArtifacts } from '../../../../src/github/artifacts/run-artifacts.js';
import { addArtifact } from '../../../setup/github/state.js';
import { zipOf } from '../../../setup/github/zip.js';
import { useLocalGitHub } from '../../github/local.js';
import { successMetadata } from '../../report/example.js';

const local = useLocalGitHub();
const run: ReportedRun = {
  id: 6,
  attempt: 1,
  workflow: 'ci',
  conclusion: 'success',
  isPullRequest: true,
  fromFork: true,
  subject: null,
  url: 'http://github.localhost/o/r/actions/runs/6',
  sources: 'http://github.localhost/o/r/blob/x',
  repositoryUrl: 'http://github.localhost/o/r',
  repository: 'o/r',
  apiUrl: '',
  serverUrl: '',
};

/** Adds the artifact of a host, larger by so many bytes that nothing reads; returns its size. */
function add(host: string, surplus = 0): number {
  const content = Buffer.from(JSON.stringify({ ...successMetadata(), host }));
  const zip = zipOf({ name: 'metadata.json', content });
  const end = zip.length - 22;
  const padded = Buffer.concat([zip.subarray(0, end), Buffer.alloc(surplus), zip.subarray(end)]);
  return addArtifact(local.api.state, 6, `rebuild-${host}-1`, padded).bytes.length;
}

async function collect(limits: CollectLimits) {
  const notices: string[] = [];
  const kept = { add: (message: string) => notices.push(message), all: () => notices };
  const { reports, found } = await collectLegs(
    ...([local.github, run, await runArtifacts(local.github, run.id)] as const),
    ...(['rebuild-*', kept, limits] as const),
  );
  const downloads = local.api.requests.filter((request) => request.includes('/zip')).length;
  return { hosts: reports.map(({ metadata }) => metadata.host), found, notices, downloads };
}

describe('the results of a run', () => {
  it('are read from the smallest on, and only as many as the limit of bytes allows', async () => {
    add('large', 100_000);
    const small = add('a') + add('b');
    const limits = { bytes: small + 50_000, milliseconds: 60_000 };
    expect(await collect(limits)).toEqual({
      hosts: expect.arrayContaining(['a', 'b']),
      found: 3,
      notices: [expect.stringContaining('Results not read: 1 of 3; together they are larger than')],
      downloads: 2,
    });
    expect(await collect({ ...limits, bytes: 1e6 })).toMatchObject({
      hosts: expect.arrayContaining(['a', 'b', 'large']),
      notices: [],
    });
  });

  it('are not read once the time is over', async () => {
    add('a');
    expect(await collect({ bytes: 1e6, milliseconds: -1 })).toMatchObject({
      hosts: [],
      found: 1,
      notices: [expect.stringContaining('Results not read: 1 of 1;')],
      downloads: 0,
    });
  });
});
