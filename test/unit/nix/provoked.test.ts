import { describe, expect, it } from 'vitest';
import { faults, fixtures, understand } from './corpus.js';

// What programs other than Nix print is not in Nix's activity log.
const outsideNix = new Set([
  'activation-script',
  'boot-full',
  'bootloader',
  'killed-oom',
  'pre-switch',
  'privilege',
  'locks',
  'units',
]);

describe.each(fixtures)('provoked with real Nix: $name', (fixture) => {
  for (const run of fixture.runs) {
    const title = `${run.nix} on a ${run.terminal}`;
    it(`is understood from the text of ${title}`, () => {
      expect(faults(fixture, run, understand(fixture, run, 'text', run.exitCode))).toEqual([]);
    });
    it(`is understood from the text of ${title} without the exit status`, () => {
      expect(faults(fixture, run, understand(fixture, run, 'text', null))).toEqual([]);
    });
    if (run.activity && !outsideNix.has(fixture.expected.family ?? ''))
      it(`is understood from the activity log of ${title} alone`, () => {
        expect(faults(fixture, run, understand(fixture, run, 'json', run.exitCode))).toEqual([]);
      });
    if (run.activity)
      it(`is understood from text and activity log of ${title}`, () => {
        expect(faults(fixture, run, understand(fixture, run, 'both', run.exitCode))).toEqual([]);
      });
  }
});
