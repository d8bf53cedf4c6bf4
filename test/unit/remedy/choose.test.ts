import { describe, expect, it } from 'vitest';
import type { KnownFailure } from '../../../src/nix/failures/failure.js';
import type { Around } from '../../../src/remedy/around.js';
import { causeOf } from '../../../src/remedy/cause.js';
import { type Choice, choose, type Terms } from '../../../src/remedy/choose.js';
import { hasHelped } from '../../../src/remedy/helped.js';
import { refusals, remedies } from '../../../src/remedy/table/index.js';
import { fixtures, understand } from '../nix/corpus.js';

const around: Around = {
  ...{ place: 'here', isCommand: false, action: 'build', hasSwitched: false, extraArgs: [] },
  ...{ substituters: ['https://a.example', 'https://b.example'], untracked: null },
  ...{ flakeDirectory: '/etc/nixos', lock: { path: '/etc/nixos/flake.lock', text: null } },
  ...{ swap: { directory: '/var/tmp/nixos-rebuild-test-swap-0', bytes: 1024 ** 3 } },
  ...{ isElsewhere: false, sdks: [], asRoot: [] },
};
const all: Terms = { policy: 'all', maxAttempts: 3, tried: [] };
const nameOf = (choice: Choice) => (choice.kind === 'none' ? null : choice.remedy.name);

function failure(
  family: KnownFailure['family'],
  message: string,
  more: Partial<KnownFailure> = {},
): KnownFailure {
  const rest = { confidence: 1, derivation: null, location: null, log_tail: [], hint: '' };
  return { family, message, ...rest, ...more };
}

/** What is done about the failures that real Nix was provoked to; nothing about all others. */
const cured: Record<string, string> = {
  'boot-full': 'boot-left-overs',
  daemon: 'retry-daemon',
  'daemon-legacy': 'retry-daemon',
  'disk-full': 'gc-bounded',
  'disk-full-store': 'gc-bounded',
  'download-refused': 'retry-download',
  'download-stalls': 'retry-download',
  'feature-flakes-off': 'enable-feature',
  'feature-off': 'enable-feature',
  'killed-nix': 'fewer-jobs',
  'killed-oom': 'fewer-jobs',
  'lock-file': 'lock-flake',
  locks: 'retry-locks',
  'locks-big': 'retry-locks',
  'locks-sqlite': 'retry-locks',
  'ssh-builder': 'retry-ssh',
  'ssh-refused': 'retry-ssh',
  'ssh-unknown-host': 'retry-ssh',
  'switch-lock': 'retry-locks',
};

describe('of the failures that real Nix was provoked to', () => {
  it('every run has the remedy that it should have, and all others have none, whatever is allowed', () => {
    const chosen = fixtures.flatMap((fixture) =>
      fixture.runs.map((run) => {
        const { failures } = understand(fixture, run, 'text', run.exitCode);
        return [fixture.name, nameOf(choose(failures, around, all))];
      }),
    );
    expect(chosen).toEqual(chosen.map(([name = '']) => [name, cured[name ?? ''] ?? null]));
    expect(new Set(chosen.flatMap(([name, remedy]) => (remedy === null ? [name] : []))).size).toBeGreaterThan(
      80,
    );
  });

  it('nothing is done about any while remedies are off', () => {
    for (const fixture of fixtures)
      for (const run of fixture.runs) {
        const { failures } = understand(fixture, run, 'text', run.exitCode);
        expect(choose(failures, around, { ...all, policy: 'off' }).kind).toBe('none');
      }
  });
});

describe('what is allowed', () => {
  const oom = [failure('killed-oom', 'failed due to signal 9 (Killed)')];
  const full = [failure('disk-full', 'No space left on device')];
  const refused = [
    failure('download', "unable to download 'https://x.example/a': Could not connect to server"),
  ];

  it.each([
    ['safe', refused, 'run'],
    ['ask', refused, 'run'],
    ['safe', oom, 'none'],
    ['ask', oom, 'ask'],
    ['all', oom, 'run'],
    ['ask', full, 'none'],
    ['all', full, 'run'],
  ] as const)('under %s', (policy, failures, kind) => {
    expect(choose(failures, around, { ...all, policy }).kind).toBe(kind);
  });

  it('a remedy that is not allowed is named, with what would allow it', () => {
    expect(choose(full, around, { ...all, policy: 'safe' })).toMatchObject({
      kind: 'none',
      why: 'gc-bounded collects garbage, 10 GiB at most, and no generation, which needs --remedies all',
      isForbidden: true,
    });
  });

  it('a command of the user’s own is not repeated unless a person agrees', () => {
    const command = { ...around, isCommand: true };
    expect(choose(refused, command, { ...all, policy: 'safe' }).kind).toBe('none');
    expect(choose(refused, command, { ...all, policy: 'ask' }).kind).toBe('ask');
  });

  it('in a CI job neither sources nor disk are changed', () => {
    const ci = { ...around, place: 'ci' as const };
    expect(choose(full, ci, all).kind).toBe('none');
    expect(choose([failure('lock-file', 'flake requires lock file changes')], ci, all).kind).toBe('none');
    expect(choose(refused, ci, all).kind).toBe('run');
  });

  it('but the SDKs of a runner of GitHub’s, where they are on the disk with the store', () => {
    const sdks = ['/opt/ghc'];
    const ci = { ...around, place: 'ci' as const, sdks, asRoot: ['sudo', '-n'] };
    expect(choose(full, ci, all)).toMatchObject({
      kind: 'run',
      remedy: { name: 'free-runner' },
      treatment: { commands: [{ argv: expect.arrayContaining(['sudo', '-n', '/opt/ghc']) }] },
    });
    expect(choose(full, ci, { ...all, policy: 'ask' }).kind).toBe('none');
    expect(nameOf(choose(full, { ...ci, place: 'here' }, all))).toBe('gc-bounded');
  });
});

describe('a cause', () => {
  const killed = failure('killed-oom', 'builder failed due to signal 9', { derivation: '/nix/store/x.drv' });
  const refused = failure(
    'download',
    "unable to download 'https://x.example/a': Could not connect to server",
  );

  it('gets one remedy, once', () => {
    const tried = [{ name: 'fewer-jobs', cause: causeOf(killed), attempts: 1 }];
    expect(choose([killed], { ...around, swap: null }, { ...all, tried })).toMatchObject({
      kind: 'none',
      why: 'fewer-jobs was tried for this cause, and did not help',
    });
    const other = { ...killed, derivation: '/nix/store/y.drv' };
    expect(choose([other], around, { ...all, tried }).kind).toBe('run');
  });

  it('is waited for again while it stays, until there are no more attempts', () => {
    const tried = (attempts: number) => [{ name: 'retry-download', cause: causeOf(refused), attempts }];
    expect(choose([refused], around, { ...all, tried: tried(2) }).kind).toBe('run');
    expect(choose([refused], around, { ...all, tried: tried(3) })).toMatchObject({
      kind: 'none',
      why: '3 further attempts were made, and no more are allowed',
    });
  });

  it('that stays gets the remedy that follows, once', () => {
    const fewer = { name: 'fewer-jobs', cause: causeOf(killed), attempts: 1 };
    const swap = { name: 'temporary-swap', cause: causeOf(killed), attempts: 1 };
    expect(nameOf(choose([killed], around, { ...all, tried: [fewer] }))).toBe('temporary-swap');
    expect(choose([killed], around, { ...all, policy: 'ask', tried: [fewer] })).toMatchObject({
      kind: 'none',
      isForbidden: true,
    });
    expect(choose([killed], around, { ...all, tried: [fewer, swap] })).toMatchObject({
      kind: 'none',
      why: 'temporary-swap was tried for this cause, and did not help',
    });
  });

  it('that comes back after another one is not waited for again', () => {
    const tried = [
      { name: 'retry-download', cause: causeOf(refused), attempts: 1 },
      { name: 'fewer-jobs', cause: causeOf(killed), attempts: 1 },
    ];
    expect(choose([refused], around, { ...all, tried }).kind).toBe('none');
  });

  it('is the same with other numbers and hashes of the store', () => {
    const at = (port: number, hash: string) =>
      causeOf(failure('download', `unable to download 'http://x/${hash}-a' (port ${port})`));
    expect(at(1, '0'.repeat(32))).toBe(at(22, '1'.repeat(32)));
  });
});

it('nothing is done where another failure would stay', () => {
  const failures = [
    failure('download', "unable to download 'https://x.example/a': Could not connect to server"),
    failure('builder', "builder for '/nix/store/x.drv' failed with exit code 1"),
  ];
  expect(choose(failures, around, all)).toMatchObject({
    kind: 'none',
    why: 'there is another failure, builder, for which there is no remedy',
  });
});

describe('after a switch has begun', () => {
  const switched = { ...around, hasSwitched: true };

  it('nothing is repeated', () => {
    const broken = failure('ssh', "SSH connection to 'web1' failed: Connection reset");
    expect(choose([broken], around, all).kind).toBe('run');
    expect(choose([broken], switched, all).kind).toBe('none');
  });

  it('but where another switch kept it from changing anything', () => {
    expect(nameOf(choose([failure('locks', 'Could not acquire lock')], switched, all))).toBe('retry-locks');
    expect(choose([failure('locks', "SQLite database 'db' is busy")], switched, all).kind).toBe('none');
  });
});

it('a switch that is refused while the old system runs becomes a boot, and nothing else does', () => {
  const refused = failure('pre-switch', "Pre-switch check 'switchInhibitors' failed");
  const other = failure('pre-switch', "Pre-switch check 'disk' failed");
  const switching = { ...around, action: 'switch', hasSwitched: true };
  expect(nameOf(choose([refused], switching, all))).toBe('boot-instead');
  expect(choose([other], switching, all).kind).toBe('none');
  for (const action of ['test', 'dry-activate', null])
    expect(choose([refused], { ...switching, action }, all).kind).toBe('none');
});

describe('a dead cache', () => {
  const dead = (url: string) => [
    failure('download', `unable to download '${url}/x.narinfo': Could not connect to server (7)`),
  ];
  const settings = (choice: Choice) => (choice.kind === 'none' ? null : choice.treatment.settings);

  it('is left out', () => {
    expect(settings(choose(dead('https://a.example'), around, all))).toEqual([
      ['substituters', 'https://b.example'],
    ]);
  });

  it.each([
    ['the only one', dead('https://a.example'), { ...around, substituters: ['https://a.example/'] }],
    ['no cache of this Nix', dead('https://c.example'), around],
    [
      'one that the command line names',
      dead('https://a.example'),
      { ...around, extraArgs: ['--option', 'substituters', 'https://a.example'] },
    ],
  ])('is asked again where it is %s', (_, failures, where) => {
    expect(nameOf(choose(failures, where, all))).toBe('retry-download');
  });
});

describe('is not repeated, since the answer would be the same', () => {
  it.each([
    ['download', "unable to download 'https://x.example/a': HTTP error 404"],
    [
      'download',
      "unable to download 'https://x.example/a': SSL peer certificate or SSH remote key was not OK",
    ],
    ['ssh', 'Host key verification failed.'],
    ['ssh', 'root@web1: Permission denied (publickey).'],
    ['daemon', "the group 'nixbld' specified in 'build-users-group' does not exist"],
    ['lock-file', "NAR hash mismatch in input 'github:a/b'"],
  ] as const)('%s: %s', (family, message) => {
    expect(choose([failure(family, message)], around, all).kind).toBe('none');
  });
});

describe('a feature', () => {
  it.each([
    ['pipe-operators', 'safe'],
    ['impure-derivations', 'ask'],
  ])('%s is of level %s', (feature, level) => {
    const off = failure('feature-off', `experimental Nix feature '${feature}' is disabled`);
    expect(choose([off], around, all)).toMatchObject({ kind: 'run', level });
  });
});

describe('a remedy has helped', () => {
  const was = failure('download', "unable to download 'https://x.example/a'");
  const chosen = { failure: was, cause: causeOf(was) };

  it.each([
    ['where nothing fails any more', [], true],
    ['where something fails later', [failure('builder', 'builder failed')], true],
    ['not where the same fails', [was], false],
    ['not where something fails earlier', [failure('syntax', 'unexpected end of file')], false],
    ['not where nobody knows what fails now', [failure('unknown', 'it failed')], false],
  ])('%s', (_, after, helped) => {
    expect(hasHelped(chosen, after)).toBe(helped);
  });
});

it('every remedy and every refusal has a name of its own', () => {
  const names = [...remedies, ...refusals].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
