import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Metadata } from '../../../src/builds/metadata.js';
import { outcomes } from '../../../src/builds/outcome.js';
import { readEarlierEnds } from '../../../src/notify/earlier.js';
import { eventOf, hasLastFailed, isWanted, parseOccasions } from '../../../src/notify/occasion.js';
import { temporaryDirectory } from '../../support/directory.js';
import { exampleMetadata } from '../../support/metadata.js';

describe('the event', () => {
  it.each(outcomes.filter((one) => one !== 'success' && one !== 'cancelled'))(
    'of %s is a failure',
    (outcome) => expect(eventOf({ success: false, outcome }, true)).toBe('failure'),
  );

  it('of a cancelled one is none, also where all are wanted', () =>
    expect(eventOf({ success: false, outcome: 'cancelled' }, true)).toBeNull());

  it('of a success is a recovery only where the last one is known to have failed', () => {
    const success = { success: true, outcome: 'success' };
    expect([true, false, null].map((before) => eventOf(success, before))).toEqual([
      'recovery',
      'success',
      'success',
    ]);
  });
});

describe('what is wanted', () => {
  it('is failures and recoveries, or all', () => {
    const events = ['failure', 'recovery', 'success'] as const;
    const wanted = (text: string) => events.filter((event) => isWanted(event, parseOccasions(text, 'x')));
    expect(wanted('failure,recovery')).toEqual(['failure', 'recovery']);
    expect(wanted('failure')).toEqual(['failure']);
    expect(wanted(' recovery ')).toEqual(['recovery']);
    expect(wanted('always')).toEqual([...events]);
  });

  it.each(['', ',', 'success', 'failure,never', 'Failure'])('may not be %j', (text) =>
    expect(() => parseOccasions(text, '--notify-on')).toThrow(
      /^--notify-on must be one or more of failure, recovery, always/,
    ),
  );
});

describe('whether the last one failed', () => {
  const last = (...ends: string[]) => hasLastFailed(ends.map((outcome) => ({ outcome })));
  it('passes over cancelled ones, and is not known without others', () => {
    expect(last('success', 'failed')).toBe(true);
    expect(last('failed', 'success')).toBe(false);
    expect(last('failed', 'cancelled')).toBe(true);
    expect(last('success', 'cancelled')).toBe(false);
    expect(last('success', 'rolled_back')).toBe(true);
    expect(last('cancelled')).toBeNull();
    expect(last()).toBeNull();
  });
});

describe('the builds on disk', () => {
  const build = (dir: string, day: number, changes: Partial<Metadata>) => {
    const place = join(dir, `rebuild-2026010${day}-000000`);
    mkdirSync(place, { recursive: true });
    const timestamp = `2026-01-0${day}T00:00:00.000Z`;
    writeFileSync(join(place, 'metadata.json'), JSON.stringify(exampleMetadata({ timestamp, ...changes })));
  };
  const success = { success: true, outcome: 'success' };

  it('tell of each host, action and command how the last one ended', async () => {
    const dir = await temporaryDirectory();
    build(dir, 1, success);
    build(dir, 2, {});
    build(dir, 3, { success: false, outcome: 'cancelled' });
    build(dir, 4, { ...success, host: 'server' });
    build(dir, 5, { host: 'laptop', action: 'test' });
    const earlier = await readEarlierEnds(dir);
    const now = (changes: Partial<Metadata>) =>
      earlier.hasFailedBefore(exampleMetadata({ timestamp: '2026-01-09T00:00:00.000Z', ...changes }));
    expect(now(success)).toBe(true);
    // The one before is the last of its kind from then on.
    expect(now(success)).toBe(false);
    expect(now({ host: 'server' })).toBe(false);
    expect(now({ host: 'server' })).toBe(true);
    expect(now({ host: 'new' })).toBeNull();
  });

  it('need not be there', async () => {
    const earlier = await readEarlierEnds(join(await temporaryDirectory(), 'none'));
    expect(earlier.hasFailedBefore(exampleMetadata())).toBeNull();
  });
});
