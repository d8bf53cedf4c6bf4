import { describe, expect, it } from 'vitest';
import { nothingPublished } from '../../../../src/action/rebuild/outputs.js';
import { trialOutput, writeTrialOutputs } from '../../../../src/action/trial/outputs.js';
import { trialSchema } from '../../../../src/builds/trial.js';
import { exampleTrial } from '../../../support/trial.js';
import { exampleMetadata } from '../../report/example.js';
import { memoryRunner } from '../memory-runner.js';

const build = { dir: '/b', name: 'b', metadata: exampleMetadata({ outcome: 'interrupted' }) };

describe('the outputs of a trial', () => {
  it('are its one line, its data, and where it was published', () => {
    const runner = memoryRunner();
    const trial = exampleTrial();
    const artifact = { id: 9, name: 'a', url: 'https://a' };
    const trend = { 'trend-median-seconds': '31.0' };
    const published = { files: { artifact, screenshot: null }, commentUrl: 'https://c', trend };
    writeTrialOutputs(runner, build, published, trial);
    expect(runner.outputs).toEqual({
      ...{ outcome: 'success', success: 'true', summary: trial.summary, reason: '', 'build-dir': '/b' },
      ...{ trial: JSON.stringify(trial), 'artifact-id': '9', 'artifact-url': 'https://a' },
      ...{ 'comment-url': 'https://c', 'trend-median-seconds': '31.0' },
    });
  });

  it('are those of its build where a kill has left no trial', () => {
    const runner = memoryRunner();
    writeTrialOutputs(runner, build, nothingPublished, null);
    expect(runner.outputs).toMatchObject({
      outcome: 'interrupted',
      success: 'false',
      summary: '',
      trial: '',
    });
  });

  it('fit, however much a machine has printed', () => {
    const tail = ['x'.repeat(1_000_000)];
    const text = trialOutput(exampleTrial({ console: { tail, dir: null } }));
    expect(text.length).toBeLessThan(300_000);
    expect(trialSchema.parse(JSON.parse(text))).toMatchObject({ host: 'web1', console: null });
    const limits = trialOutput(exampleTrial({ limits: tail }));
    expect(trialSchema.parse(JSON.parse(limits))).toMatchObject({ outcome: 'success', limits: [] });
  });
});
