import { describe, expect, it } from 'vitest';
import { exitStatusFor, reportOutput, writeDeployOutputs } from '../../../../src/action/deploy/outputs.js';
import { nothingPublished, trendBuild } from '../../../../src/action/deploy/report.js';
import { deploymentResults } from '../../../../src/action/deploy/results.js';
import { ToolError } from '../../../../src/system/errors.js';
import { exampleDeployment, exampleHost } from '../../../support/deployment.js';
import { exampleMetadata } from '../../report/example.js';
import { memoryRunner } from '../memory-runner.js';

const well = exampleHost(exampleDeployment());
const back = exampleHost(
  exampleDeployment({ host: 'web2', outcome: 'rolled_back', success: false, reason: 'no-ack' }),
);
const lost = exampleHost(exampleDeployment({ host: 'db', outcome: 'unverified', success: false }));

function outputsOf(...hosts: (typeof well)[]) {
  const runner = memoryRunner();
  writeDeployOutputs(runner, hosts, nothingPublished);
  return runner.outputs;
}

describe('the outputs of a deployment', () => {
  it('of one host are its own', () =>
    expect(outputsOf(well)).toMatchObject({
      ...{ outcome: 'success', success: 'true', generation: '42', 'rolled-back': 'false', reason: '' },
      'store-path': well.deployment?.new_system,
    }));

  it('of several hosts have the worst end, and values by host', () =>
    expect(outputsOf(well, back, lost)).toMatchObject({
      ...{ outcome: 'unverified', success: 'false', 'rolled-back': 'true' },
      generation: JSON.stringify({ web1: 42, web2: 42, db: 42 }),
    }));

  it('fit, however long the lists of a plan are', () => {
    const sources = Array.from({ length: 2000 }, (_, index) => `${index}-${'x'.repeat(300)}`);
    const text = reportOutput([exampleHost(exampleDeployment({ sources }))]);
    expect(text.length).toBeLessThan(262_145);
    expect(JSON.parse(text)).toMatchObject([{ host: 'web1', sources: null }]);
  });

  it.each([
    [[well], 0],
    [[well, back], 1],
    [[back, lost], 4],
  ])('end the step with a status of the worst', (hosts, status) => expect(exitStatusFor(hosts)).toBe(status));
});

describe('how hosts ended', () => {
  const unreachable = exampleDeployment({ outcome: 'failed', success: false, reason: 'unreachable' });
  const build = { dir: '/b/x', name: 'x', metadata: exampleMetadata() };
  const done = (deployment: typeof unreachable) => ({ kind: 'done', result: { build, deployment } }) as const;

  it('leaves out those that do not answer, unless none does', () => {
    const skips = { skipUnreachable: true };
    const both = { hosts: [done(unreachable), done(exampleDeployment())], back: [] };
    expect(deploymentResults(['a', 'b'], both, skips).map(({ report }) => report.isWell)).toEqual([
      true,
      true,
    ]);
    const none = { hosts: [done(unreachable)], back: [] };
    expect(deploymentResults(['a'], none, skips)[0]?.report.isWell).toBe(false);
  });

  it('has those that were not begun with, and errors with what to do', () => {
    const error = new ToolError('no-nix', 'there is no Nix', { hint: 'Install it.' });
    const results = deploymentResults(
      ['a', 'b'],
      { hosts: [{ kind: 'skipped' }, { kind: 'failed', error }], back: [] },
      { skipUnreachable: false },
    );
    expect(results.map(({ report }) => [report.outcome, report.message, report.hint])).toEqual([
      ['not_begun', 'a was not changed: it was not begun with', ''],
      ['failed', 'b: there is no Nix', 'Install it.'],
    ]);
  });

  it('counts in the trend as one, and not where nothing was changed', () => {
    const results = deploymentResults(
      ['a', 'b'],
      { hosts: [done(exampleDeployment()), done(exampleDeployment())], back: [] },
      { skipUnreachable: false },
    );
    const about = { id: 'a, b', seconds: 60 };
    expect(trendBuild(results, about)?.metadata).toMatchObject({
      ...{ host: 'a, b', duration_seconds: 60, outcome: 'success', success: true },
    });
    const same = done(exampleDeployment({ reason: 'unchanged' }));
    const unchanged = deploymentResults(['a'], { hosts: [same], back: [] }, { skipUnreachable: false });
    expect(trendBuild(unchanged, about)).toBeNull();
  });
});
