import { describe, expect, it } from 'vitest';
import { previewOutput, writeUpdateOutputs } from '../../../../src/action/update/outputs.js';
import { updateVerdict } from '../../../../src/action/update/verdict.js';
import type { UpdatePreview } from '../../../../src/builds/update-preview.js';
import {
  exampleHostPreview,
  exampleIssue,
  exampleKnown,
  examplePreview,
  failingHost,
} from '../../../support/update-preview.js';
import { memoryRunner } from '../memory-runner.js';

const verdict = (changes: Partial<UpdatePreview>, failOn: 'critical' | 'high' | 'never' = 'critical') =>
  updateVerdict(examplePreview(changes), '', failOn);
const unknown = { ...exampleKnown(), listed_at: null, note: 'GitHub is down' };
const { known_issues: _, ...unasked } = examplePreview();

describe('what automation may make of a preview', () => {
  it.each<[string, Partial<UpdatePreview>, string, boolean]>([
    ['nothing known', {}, 'none', true],
    ['no package in a new version', { known_issues: null }, 'none', true],
    ['an issue of no weight', { known_issues: exampleKnown(exampleIssue('low')) }, 'low', true],
    ['a medium one', { known_issues: exampleKnown(exampleIssue('medium')) }, 'medium', false],
    [
      'the worst of several',
      { known_issues: exampleKnown(exampleIssue('high'), exampleIssue('low')) },
      'high',
      false,
    ],
    ['a tracker that could not be read', { known_issues: unknown }, 'unknown', false],
    ['a host that fails', { known_issues: null, hosts: [failingHost('a', 'x')] }, 'unknown', false],
    [
      'a host that could not be compared',
      { hosts: [exampleHostPreview({ packages: null, old_derivation: null, old_error: 'x' })] },
      ...(['unknown', false] as const),
    ],
    ['the lock alone', { depth: 'lock', hosts: [] }, 'unknown', false],
    ['no host at all', { hosts: [] }, 'none', false],
    ['nothing to update', { changed: false, inputs: [], hosts: [] }, 'none', false],
    [
      'an input that goes back',
      { inputs: [{ ...examplePreview().inputs[0]!, warnings: ['it goes back in time'] }] },
      ...(['none', false] as const),
    ],
  ])('%s', (_what, changes, highest, safe) => {
    expect(verdict(changes)).toMatchObject({ highest, safe });
  });

  it('is that nothing is known where the tracker was not asked', () => {
    expect(updateVerdict(unasked, '', 'critical')).toMatchObject({ highest: 'unknown', safe: false });
  });

  it.each([
    ['critical', 'critical', true],
    ['critical', 'high', true],
    ['critical', 'never', false],
    ['high', 'critical', false],
    ['high', 'high', true],
    ['medium', 'high', false],
  ] as const)('a %s issue fails with fail-on: %s: %s', (severity, failOn, fails) => {
    expect(verdict({ known_issues: exampleKnown(exampleIssue(severity)) }, failOn).fails).toBe(fails);
  });

  it('a host that does not evaluate fails in any case', () => {
    const hosts = [exampleHostPreview(), failingHost('lost', 'x')];
    expect(verdict({ hosts }, 'never')).toMatchObject({ fails: true, failedHosts: ['lost'], safe: false });
  });
});

describe('the outputs of an update', () => {
  it('are empty texts where nothing is there', () => {
    const runner = memoryRunner();
    const preview = examplePreview();
    writeUpdateOutputs(runner, { preview, verdict: verdict({}), summary: 'x', pull: null, commentUrl: null });
    expect(runner.outputs).toMatchObject({
      ...{ changed: 'true', highest: 'none', safe: 'true', 'failed-hosts': '[]' },
      ...{ 'pull-request-number': '', 'pull-request-url': '', 'comment-url': '' },
    });
    expect(JSON.parse(runner.outputs.preview ?? '')).toEqual(preview);
  });

  it('have a preview of at most 256 KiB', () => {
    const packages = Array.from({ length: 5000 }, () => exampleHostPreview().packages![0]!);
    const hosts = Array.from({ length: 9 }, () => exampleHostPreview({ packages }));
    const short = previewOutput(examplePreview({ hosts }));
    expect(short.length).toBeLessThan(256 * 1024);
    expect(JSON.parse(short)).toMatchObject({ hosts: Array(9).fill({ host: 'web', packages: null }) });
    const endless = Array.from({ length: 9000 }, () => failingHost('x', 'y'.repeat(2000)));
    expect(previewOutput(examplePreview({ hosts: endless })).length).toBeLessThan(256 * 1024);
  });
});
