import { describe, expect, it } from 'vitest';
import { faults, fixtures, understand } from './corpus.js';

describe.each(fixtures)('provoked with real Nix: $name', (fixture) => {
  for (const run of fixture.runs) {
    const title = `${run.nix} on a ${run.terminal}`;
    it(`is understood from the text of ${title}`, () => {
      expect(faults(fixture, run, understand(fixture, run, 'text', run.exitCode))).toEqual([]);
    });
    it(`is understood from the text of ${title} without the exit status`, () => {
      expect(faults(fixture, run, understand(fixture, run, 'text', null))).toEqual([]);
    });
    if (run.activity)
      it(`is understood from text and activity log of ${title}`, () => {
        expect(faults(fixture, run, understand(fixture, run, 'both', run.exitCode))).toEqual([]);
      });
  }
});
