import { describe, expect, it } from 'vitest';
import { metadataOutput, writeOutputs } from '../../../../src/action/rebuild/outputs.js';
import { exampleFailure, exampleMetadata } from '../../report/example.js';
import { memoryRunner } from '../memory-runner.js';

describe('writeOutputs', () => {
  it('sets every output, empty where nothing is known', () => {
    const runner = memoryRunner();
    const metadata = exampleMetadata({ exit_code: null });
    const files = { artifact: { id: 9, name: 'a', url: 'https://a' }, screenshot: null };
    writeOutputs(
      runner,
      { dir: '/b', name: 'b', metadata },
      { files, commentUrl: null, checkRunUrl: null, trend: { regression: 'true' } },
    );
    expect(runner.outputs).toMatchObject({
      outcome: 'failed',
      'exit-code': '',
      'failure-family': 'builder',
      'artifact-id': '9',
      'screenshot-url': '',
      'build-dir': '/b',
      regression: 'true',
    });
    expect(JSON.parse(runner.outputs.metadata ?? '')).toEqual(metadata);
  });
});

describe('metadataOutput', () => {
  it('fits into an output with an error of a megabyte', () => {
    const failure = exampleFailure({ message: 'x'.repeat(1_000_000) });
    const text = metadataOutput(
      exampleMetadata({ failure, failures: [failure], error_message: failure.message }),
    );
    expect(text.length).toBeLessThan(300_000);
    expect(JSON.parse(text)).toMatchObject({ outcome: 'failed', failure: null });
  });
});
