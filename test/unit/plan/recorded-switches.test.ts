import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { switchRules } from '../../../src/plan/switch/rules.js';
import { differences, pairOfRecording, predictPair } from '../../support/predicted-pair.js';
import { pairSchema } from '../../support/switch-pair.js';

const folder = 'test/fixtures/switch-to-configuration';

function linesOf(file: string): string[] {
  return readFileSync(file, 'utf8').trim().split('\n');
}

const pairs = ['pairs.jsonl', 'pairs-of-2024.jsonl']
  .flatMap((file) => linesOf(`${folder}/${file}`))
  .map((line) => pairSchema.parse(JSON.parse(line)));

describe('the prediction of what NixOS does with a change of units', () => {
  it.each(pairs.map((pair) => ({ name: pair.name, pair })))('is what it did: $name', ({ pair }) => {
    expect(differences(pair, predictPair(pair))).toEqual({ said: '', really: '' });
  });
});

describe('the prediction with the rules of 26.05', () => {
  const fixture = (file: string) =>
    linesOf(`${folder}/${file}`).map((line) => pairSchema.parse(JSON.parse(line)));

  it.each(fixture('pairs.jsonl').map((pair) => ({ name: pair.name, pair })))(
    'is the same where versions do not differ: $name',
    ({ pair }) => {
      const { said, really } = differences(pair, predictPair(pair, switchRules['26.05']));
      // There a backslash joins lines, which the older parser refuses.
      if (pair.name !== '414-text-continuation') expect({ said, really }).toEqual({ said: '', really: '' });
      else expect(said).toContain('exit 0, recorded 1');
    },
  );

  it.each([
    ['100-service-execreload-changed', { reloaded: ['app.service'] }],
    ['101-service-execreload-removed', {}],
    ['282-path-changed', {}],
    ['263-socket-notsocketactivated', { restarted: ['app.service', 'app.socket'] }],
  ] as const)('differs where they do: %s', (name, expected) => {
    const pair = fixture('pairs-of-2024.jsonl').find((one) => one.name === name);
    const { really } = predictPair(pair!, switchRules['26.05']);
    const nothing = { restarted: [], started: [], stopped: [], reloaded: [] };
    expect({ ...really, restarted: [...really.restarted].sort() }).toEqual({ ...nothing, ...expected });
  });
});

/** The share of the pairs that must be exact in what is printed, and in what happens. */
const atLeast = { said: 0.98, really: 0.95 };
const recording = process.env.STC_UNITS;

describe.skipIf(recording === undefined)('the prediction over a whole recording ($STC_UNITS)', () => {
  it.each(['said', 'really'] as const)('is exact in what is %s in nearly all pairs', (what) => {
    const all = linesOf(recording ?? '').map((line) => pairOfRecording(line));
    const wrong = all.flatMap((pair) => {
      const difference = differences(pair, predictPair(pair))[what];
      return difference === '' ? [] : [`${pair.name}: ${difference}`];
    });
    const share = 1 - wrong.length / all.length;
    process.stdout.write(
      `${what}: ${all.length - wrong.length} of ${all.length} exact\n${wrong.join('\n')}\n`,
    );
    expect(share, wrong.join('\n')).toBeGreaterThanOrEqual(atLeast[what]);
  });
});
