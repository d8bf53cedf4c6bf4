import { describe, expect, it } from 'vitest';
import type { OwnRemedy } from '../../../../src/config/index.js';
import { failureOf } from '../../../../src/deploy/host/known-failure.js';
import { LocalHost } from '../../../../src/host/local-host.js';
import type { FailureFamily } from '../../../../src/nix/catalogue/index.js';
import type { AttemptTerms } from '../../../../src/remedy/attempts/stage.js';
import { addedSettings, exported } from '../../../../src/remedy/on-host/exported.js';
import {
  type AttemptThere,
  HostRemedies,
  type TriedThere,
} from '../../../../src/remedy/on-host/host-remedies.js';

const env = { PATH: process.env.PATH };
const host = new LocalHost('here', env);

type Around = {
  terms?: Partial<AttemptTerms>;
  own?: readonly OwnRemedy[];
  secondsLeft?: () => number | null;
  attemptsBefore?: number;
  place?: 'guest' | 'target';
};

function remediesWith({ terms, ...more }: Around = {}) {
  const said: string[] = [];
  const remedies = new HostRemedies({
    ...{ place: 'guest', env, secondsLeft: () => null, ...more },
    terms: { policy: 'all', maxAttempts: 3, waitSeconds: [0], ...terms },
    say: (text) => said.push(text),
    print: (lines) => said.push(...lines),
    notice: (text) => said.push(text),
  });
  return { remedies, said };
}

/** Something that fails with that, however often it is tried. */
function failing(family: FailureFamily, message: string, more: Partial<TriedThere<number>> = {}) {
  const attempts: AttemptThere[] = [];
  const tried: TriedThere<number> = {
    host,
    read: () => ({ kind: 'failed', failures: [failureOf(family, message, '')] }),
    run: async (attempt) => attempts.push(attempt),
    ...more,
  };
  return { attempts, tried };
}

const hangs: OwnRemedy = { name: 'hangs', family: 'ssh', run: 'sleep 600', level: 'safe', timeout: 600 };

describe('the time of what is tried on a host', () => {
  it.each<[string, Around, Partial<TriedThere<number>>]>([
    ['the script', {}, { timeoutSeconds: 5 }],
    ['the command', { secondsLeft: () => 5 }, {}],
  ])('of %s is too short for a wait, so that is not begun', async (_, around, more) => {
    const { remedies, said } = remediesWith({ terms: { waitSeconds: [600] }, ...around });
    const { tried, attempts } = failing('ssh', 'Connection reset', more);
    await remedies.around(tried);
    expect(said.at(-1)).toBe('retry-ssh did not help: there is no time left for it');
    expect(attempts).toHaveLength(1);
    expect(remedies.runs).toMatchObject([{ name: 'retry-ssh', helped: false, attempts: 0 }]);
  });

  it.each<[string, Around, Partial<TriedThere<number>>]>([
    ['the script', {}, { timeoutSeconds: 1 }],
    ['the command', { secondsLeft: () => 1 }, {}],
    ['the script, of hardware', {}, { timeoutSeconds: 15, slowdown: 15 }],
  ])('of %s ends a command of a remedy that goes on', async (_, around, more) => {
    const { remedies, said } = remediesWith({ own: [hangs], ...around });
    await remedies.around(failing('ssh', 'Connection reset', more).tried);
    expect(said.at(-1)).toBe('hangs did not help: its command did not end in time');
  });

  it('that is over leaves no time for a remedy that needs none', async () => {
    const { remedies, said } = remediesWith({ secondsLeft: () => 0 });
    const off = "experimental Nix feature 'pipe-operators' is disabled";
    const { tried, attempts } = failing('feature-off', off);
    await remedies.around(tried);
    expect([attempts.length, said.at(-1)]).toEqual([
      1,
      'enable-feature did not help: there is no time left for it',
    ]);
  });

  it('is what is left of it for the next attempt', async () => {
    const { remedies } = remediesWith({ terms: { maxAttempts: 1 } });
    const { tried, attempts } = failing('ssh', 'Connection reset', { timeoutSeconds: 60 });
    await remedies.around(tried);
    expect(attempts[0]?.secondsLeft).toBe(60);
    expect(attempts[1]?.secondsLeft).toBeLessThan(60);
  });
});

describe('settings of Nix', () => {
  it('are those of the remedies alone, which are added to what the host has', async () => {
    const { remedies } = remediesWith();
    const off = "experimental Nix feature 'pipe-operators' is disabled";
    const { tried, attempts } = failing('feature-off', off);
    await remedies.around(tried);
    expect(attempts.map(({ settings }) => settings)).toEqual([
      '',
      'extra-experimental-features = pipe-operators',
    ]);
  });

  it.each([
    ['after those that are there', 'export NIX_CONFIG="cores = 1"', 'cores = 1\nmax-jobs = 1'],
    ['alone where there are none', 'unset NIX_CONFIG', 'max-jobs = 1'],
    ['not at all where nothing is added', exported({ NIX_CONFIG: "it's = 1" }), "it's = 1", ''],
  ])('come %s', async (_, before, expected, added = 'max-jobs = 1') => {
    const script = ['set -u', before, addedSettings(added), 'printf %s "$NIX_CONFIG"'].join('\n');
    const { stdout } = await host.run({ script, timeoutSeconds: 10 });
    expect(stdout.toString()).toBe(expected);
  });
});

describe('units may be restarted as often as attempts are left', () => {
  it.each([
    ['all', 3, 0, 3],
    ['all', 10, 2, 8],
    ['all', 2, 2, 0],
    ['safe', 3, 0, 0],
    ['ask', 3, 0, 0],
  ] as const)('under %s, of %i, after %i', (policy, maxAttempts, attemptsBefore, expected) => {
    const { remedies } = remediesWith({ terms: { policy, maxAttempts }, attemptsBefore });
    expect(remedies.restartsLeft).toBe(expected);
  });

  it('and an attempt for something else is one of them', async () => {
    const { remedies } = remediesWith({ terms: { maxAttempts: 3 } });
    let runs = 0;
    const onceLost = failing('ssh', 'Connection reset', {
      run: async () => ++runs,
      read: (value) =>
        value > 1
          ? { kind: 'succeeded' }
          : { kind: 'failed', failures: [failureOf('ssh', 'Connection reset', '')] },
    });
    await remedies.around(onceLost.tried);
    expect(remedies.restartsLeft).toBe(2);
  });
});
