import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statesAfterBoot } from '../../../src/plan/booted-host.js';
import { pairOfRecording } from '../../support/predicted-pair.js';
import { always, pairSchema, type SwitchPair, special } from '../../support/switch-pair.js';

/** What every NixOS has of its targets, where the recorded systems have those of a distribution. */
const targets = Object.fromEntries(
  ['basic', 'sysinit', 'local-fs', 'sockets', 'timers', 'paths', 'network', 'network-online'].map((name) => [
    `${name}.target`,
    `[Unit]\n${name === 'basic' ? 'Requires=sysinit.target\nWants=sockets.target timers.target paths.target local-fs.target\n' : ''}`,
  ]),
);

/** The recorded units that are otherwise than a boot leaves them by what is foretold, as `unit: is, was`. */
function differences({ old, before }: SwitchPair): string[] {
  const files = Object.entries({ ...targets, ...always, ...old.files });
  const units = {
    files: new Map(files.filter(([path]) => !special.includes(path) && !(path in old.links))),
    links: new Map([...Object.entries(old.links), ['default.target', 'multi-user.target'] as const]),
  };
  const states = statesAfterBoot(units, old.files.fstab ?? '');
  // Some of the distribution's units were watched as well.
  const own = Object.entries(before).filter(([unit]) => unit in old.files || unit in old.links);
  return own.flatMap(([unit, state]) => {
    const is = states.get(unit)?.active ?? 'inactive';
    const was = state?.split('/')[0] ?? 'inactive';
    return is === was ? [] : [`${unit}: ${is}, ${was}`];
  });
}

const recording = process.env.STC_UNITS;

describe('the units that are up after a boot', () => {
  const lines = readFileSync('test/fixtures/switch-to-configuration/pairs.jsonl', 'utf8').trim().split('\n');
  const pairs = lines
    .map((line) => pairSchema.parse(JSON.parse(line)))
    .filter(({ before_switch }) => before_switch === '');

  it.each(pairs.map((pair) => ({ name: pair.name, pair })))('are those that were up: $name', ({ pair }) => {
    expect(differences(pair)).toEqual([]);
  });

  it.skipIf(recording === undefined)('are those of nearly all of a whole recording ($STC_UNITS)', () => {
    const all = readFileSync(recording ?? '', 'utf8')
      .trim()
      .split('\n')
      .map((line) => pairOfRecording(line))
      .filter(({ before_switch }) => before_switch === '');
    const wrong = all.flatMap((pair) => {
      const found = differences(pair);
      return found.length === 0 ? [] : [`${pair.name}: ${found.join('; ')}`];
    });
    process.stdout.write(`${all.length - wrong.length} of ${all.length}\n${wrong.join('\n')}\n`);
    expect(wrong.length / all.length).toBeLessThanOrEqual(0.05);
  });
});
