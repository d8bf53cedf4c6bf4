import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import type { KnownFailure } from '../../../../src/nix/failures/failure.js';
import type { Around } from '../../../../src/remedy/around.js';
import { causeOf } from '../../../../src/remedy/cause.js';
import { type Choice, choose, type Terms } from '../../../../src/remedy/choose.js';
import type { SeenDisk } from '../../../../src/remedy/disks/disks-there.js';
import type { Disks } from '../../../../src/remedy/disks/own-disk.js';
import { proposedDisko } from '../../../../src/remedy/disks/proposal.js';

const gibibyte = 1024 ** 3;
const root: SeenDisk = {
  ...{ name: 'vda', bytes: 8 * gibibyte, serial: '', byId: null, links: [], holds: 'mounted', isZero: false },
};
const empty: SeenDisk = {
  ...{ name: 'vdb', bytes: 8 * gibibyte, serial: 'nrt-empty', holds: null, isZero: true },
  byId: '/dev/disk/by-id/virtio-nrt-empty',
  links: ['/dev/disk/by-id/virtio-nrt-empty', '/dev/disk/by-id/wwn-0x5', '/dev/disk/by-path/pci-0'],
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

  it('a configuration is proposed on this machine, and nothing else', () => {
    const choice = chosen({ own: null }, { place: 'here', isCommand: true });
    expect(words(choice)).toMatch(/^propose propose-disk proposes a disko configuration/);
    expect(choice).toMatchObject({ treatment: { proposes: expect.any(Array) } });
    if (choice.kind !== 'none') expect(choice.treatment.commands).toBeUndefined();
  });

  it('nothing is proposed in a job, whose summary others read', () => {
    expect(chosen({ own: null }, { place: 'ci' }).kind).toBe('none');
  });

  it('a proposal is no cure: nothing is done about a failure beside it', () => {
    const download = {
      ...missing,
      family: 'download',
      message: 'unable to download: HTTP error 500',
    } as const;
    const disks: Disks = { seen: [root, empty], own: null, inConfig: [] };
    const around = {
      place: 'here',
      isCommand: false,
      substituters: null,
      disks,
    } as Partial<Around> as Around;
    expect(words(choose([download, missing], around, terms))).toBe(
      'there is another failure, install-disk, for which there is no remedy',
    );
  });

  it('two disks are two causes', () => {
    const of = (disk: string) =>
      causeOf({ ...missing, message: `cannot open ${disk}: No such file or directory` });
    expect(of('/dev/nvme0n1')).not.toBe(of('/dev/nvme1n1'));
  });

  it.each(['wwn-0x5', 'pci-0'])('nothing is done where the disk is there by another name (%s)', (link) => {
    const place = link.startsWith('pci') ? 'by-path' : 'by-id';
    const message = `mkfs.ext4: /dev/disk/${place}/${link}-part1: No such file or directory`;
    expect(chosen({}, {}, { ...missing, message }).kind).toBe('none');
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
