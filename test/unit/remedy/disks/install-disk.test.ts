import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { KnownFailure } from '../../../../src/nix/failures/failure.js';
import type { Around } from '../../../../src/remedy/around.js';
import { type Choice, choose, type Terms } from '../../../../src/remedy/choose.js';
import type { SeenDisk } from '../../../../src/remedy/disks/disks-there.js';
import type { Disks } from '../../../../src/remedy/disks/own-disk.js';
import { proposedDisko } from '../../../../src/remedy/disks/proposal.js';

const gibibyte = 1024 ** 3;
const root: SeenDisk = {
  ...{ name: 'vda', bytes: 8 * gibibyte, serial: '', byId: null, holds: 'mounted', isZero: false },
};
const empty: SeenDisk = {
  ...{ name: 'vdb', bytes: 8 * gibibyte, serial: 'nrt-empty', holds: null, isZero: true },
  byId: '/dev/disk/by-id/virtio-nrt-empty',
};
const own = { serial: 'nrt-empty', leastBytes: gibibyte };
const missing: KnownFailure = {
  ...{ family: 'install-disk', message: 'sfdisk: cannot open /dev/sda: No such file or directory' },
  ...{ confidence: 0.85, derivation: null, location: null, log_tail: [], hint: '' },
};
const terms: Terms = { policy: 'safe', maxAttempts: 3, tried: [] };

function chosen(disks: Partial<Disks>, more: Partial<Around> = {}, failure = missing): Choice {
  const around: Around = {
    ...{ place: 'guest', isCommand: false, action: null, hasSwitched: false, extraArgs: [] },
    ...{ substituters: null, untracked: null, flakeDirectory: null, lock: null, swap: null },
    ...{ isElsewhere: false, sdks: [], asRoot: [] },
    disks: { seen: [root, empty], own, inConfig: [], ...disks },
    ...more,
  };
  return choose([failure], around, terms);
}
const words = (choice: Choice) =>
  choice.kind === 'none' ? choice.why : `${choice.kind} ${choice.remedy.name} ${choice.treatment.does}`;

describe('of an installation whose disk is missing', () => {
  it("the machine's own empty disk stands for it, under its permanent name", () => {
    expect(words(chosen({}))).toBe(
      "run disk-by-id lets /dev/sda lead to /dev/disk/by-id/virtio-nrt-empty (8.0 GiB), the machine's empty disk",
    );
  });

  it('the configuration is changed first where it names the disk', () => {
    const inConfig = [{ file: 'disks.nix', found: ['"/dev/sda"', '"/dev/sda2"'] }];
    const choice = chosen({ inConfig });
    expect(choice).toMatchObject({
      remedy: { name: 'disk-in-config' },
      treatment: {
        configChanges: [
          { file: 'disks.nix', from: '"/dev/sda"', to: '"/dev/disk/by-id/virtio-nrt-empty"' },
          { file: 'disks.nix', from: '"/dev/sda2"', to: '"/dev/disk/by-id/virtio-nrt-empty-part2"' },
        ],
      },
    });
  });

  it.each<[string, Partial<Disks>, RegExp]>([
    [
      'two disks are empty',
      { seen: [root, empty, { ...empty, name: 'vdc' }] },
      /2 disks are empty, and none/,
    ],
    [
      'its disk is too small',
      { own: { ...own, leastBytes: 9 * gibibyte } },
      /no empty disk .* is large enough/,
    ],
    ['its disk has partitions', { seen: [root, { ...empty, holds: 'partitions' }] }, /no disk .* is empty/],
    [
      'its disk has data without a name',
      { seen: [root, { ...empty, isZero: false }] },
      /no disk .* is empty/,
    ],
    ['its disk was not read', { seen: [root, { ...empty, isZero: null }] }, /not the one that the machine/],
    [
      'the empty disk is another one',
      { seen: [root, { ...empty, serial: 'x' }] },
      /not the one that the machine/,
    ],
    ['the machine is none of a trial', { own: null }, /no disk is chosen outside of a machine/],
    ['there is no disk', { seen: [] }, /no disk of this machine is empty/],
  ])('none is chosen where %s, and that is said', (_, disks, why) => {
    const choice = chosen(disks);
    expect(choice.kind).toBe('propose');
    expect(words(choice)).toMatch(why);
  });

  it.each(['here', 'ci'] as const)('a configuration is proposed %s, and nothing else', (place) => {
    const choice = chosen({ own: null }, { place, isCommand: true });
    expect(words(choice)).toMatch(/^propose propose-disk proposes a disko configuration/);
    expect(choice).toMatchObject({ treatment: { proposes: expect.any(Array) } });
    if (choice.kind !== 'none') expect(choice.treatment.commands).toBeUndefined();
  });

  it('nothing is done where the disk is there, and only a partition is not', () => {
    const message = 'mount: /mnt: special device /dev/vdb1 does not exist.';
    expect(chosen({}, {}, { ...missing, message }).kind).toBe('none');
  });

  it('nothing is done where the disks are not known, and where remedies are off', () => {
    expect(chosen({}, { disks: null }).kind).toBe('none');
    expect(choose([missing], {} as Around, { ...terms, policy: 'off' }).kind).toBe('none');
  });
});

describe('a proposed disko configuration', () => {
  const parsed = (lines: readonly string[]) =>
    execFileSync('nix-instantiate', ['--parse', '-'], { input: lines.join('\n'), encoding: 'utf8' });

  it('names the only empty disk by its permanent name, with its size', () => {
    const lines = proposedDisko([root, empty], null);
    expect(lines).toContain(
      '    device = "/dev/disk/by-id/virtio-nrt-empty"; # 8.0 GiB: all of it is erased',
    );
    expect(lines).toContain('#   /dev/disk/by-id/virtio-nrt-empty, 8.0 GiB, nrt-empty, empty');
    expect(parsed(lines)).toContain('device');
  });

  it.each([
    ['two are empty', [root, empty, { ...empty, name: 'vdc' }]],
    ['none is', [root]],
    ['it has no permanent name', [{ ...empty, byId: null }]],
    ['a number would end the comment', [root, { ...empty, serial: '\n} builtins.trace "x" {' }, empty]],
  ])('names none where %s, and is an error until a person does', (_, disks) => {
    const lines = proposedDisko(disks, null);
    expect(lines.join('\n')).toContain('device = throw "the disk that is erased');
    expect(parsed(lines)).toContain('throw');
    expect(lines.every((line) => !line.includes('\n'))).toBe(true);
  });
});
