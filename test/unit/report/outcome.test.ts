import { describe, expect, it } from 'vitest';
import { headlineText } from '../../../src/report/outcome.js';
import { exampleFailure, exampleMetadata } from './example.js';

const plain = { host: null, failure: null, failures: [] };

describe('headlineText', () => {
  it('has what was rebuilt, its outcome and the failure’s message', () => {
    expect(headlineText(exampleMetadata(), null)).toMatch(/^laptop: build failed: error: builder for/);
    const command = exampleMetadata({ ...plain, action: null, error_message: 'it broke' });
    expect(headlineText(command, null)).toBe('the command failed: it broke');
  });

  it('has what does not build and why, where a builder’s log tells that', () => {
    const failure = exampleFailure({ cause: 'configure: error: no acceptable C compiler' });
    expect(headlineText(exampleMetadata({ failure }), null)).toBe(
      'laptop: build failed: aaa-foo does not build: configure: error: no acceptable C compiler',
    );
  });

  it('ends with the outcome where there is no message', () => {
    const late = { ...plain, success: false, error_message: null };
    expect(headlineText(exampleMetadata({ ...late, outcome: 'timed_out' }), 'box')).toBe(
      'box: build timed out',
    );
    expect(headlineText(exampleMetadata({ ...late, outcome: 'post\nponed' }), 'box')).toBe(
      'box: build ended as post poned',
    );
  });
});
