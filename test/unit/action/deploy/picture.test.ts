import { expect, it } from 'vitest';
import { firstToFail } from '../../../../src/action/deploy/picture.js';
import type { HostResult } from '../../../../src/action/deploy/results.js';
import { exampleDeployment, exampleHost } from '../../../support/deployment.js';
import { successMetadata } from '../../report/example.js';

function result(host: string, second: number, isWell: boolean): HostResult {
  const deployment = exampleDeployment({ host, finished_at: `2026-01-02T03:04:0${second}.000Z` });
  const metadata = successMetadata();
  return {
    report: exampleHost(deployment, { host, isWell, metadata }),
    build: { dir: `/builds/${host}`, name: host, metadata },
  };
}

it('the host that failed first is by when it ended, not by its place in the call', () => {
  const results = [result('a', 1, true), result('b', 4, false), result('c', 3, false)];
  expect(firstToFail(results)?.report.host).toBe('c');
});

it('a host without a build, which was not begun with, has no screen to show', () => {
  const left = { ...result('a', 1, false), build: null };
  expect(firstToFail([left, result('b', 2, false)])?.report.host).toBe('b');
  expect(firstToFail([left, result('b', 2, true)])).toBeNull();
});
