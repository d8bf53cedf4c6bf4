import { describe, expect, it } from 'vitest';
import type { Toplevel } from '../../../src/host/system/toplevel.js';
import { rebootFor } from '../../../src/plan/reboot.js';

type Changes = { links?: Partial<Toplevel['links']>; texts?: Partial<Toplevel['texts']> };

const store = (letter: string, name: string) => `/nix/store/${letter.repeat(32)}-${name}`;

function toplevel({ links, texts }: Changes = {}): Toplevel {
  return {
    path: store('z', 'nixos-system-a-26.05'),
    links: {
      kernel: `${store('a', 'linux-6.12.1')}/bzImage`,
      initrd: `${store('a', 'initrd-linux-6.12.1')}/initrd`,
      'kernel-modules': store('a', 'linux-6.12.1-modules'),
      systemd: store('a', 'systemd-258'),
      ...links,
    },
    texts: {
      'kernel-params': 'quiet',
      'init-interface-version': 'systemd 2',
      ...{ 'nixos-version': '26.05', 'reboot-triggers': null, 'switch-inhibitors': null },
      ...texts,
    },
  };
}

describe('rebootFor', () => {
  it.each<[string, Changes, string[]]>([
    ['the same system', {}, []],
    [
      'another kernel, with all that is made for it',
      {
        links: {
          kernel: `${store('b', 'linux-6.12.2')}/bzImage`,
          initrd: `${store('b', 'initrd-linux-6.12.2')}/initrd`,
          'kernel-modules': store('b', 'linux-6.12.2-modules'),
        },
      },
      ['kernel 6.12.1 → 6.12.2'],
    ],
    [
      'a kernel that was built anew',
      { links: { kernel: `${store('b', 'linux-6.12.1')}/bzImage` } },
      ['the kernel changed'],
    ],
    ['another initrd', { links: { initrd: `${store('b', 'initrd')}/initrd` } }, ['the initrd changed']],
    ['other parameters', { texts: { 'kernel-params': 'quiet splash' } }, ['kernel parameters changed']],
  ])('knows of %s what needs a reboot', (_, changes, reasons) => {
    expect(rebootFor(toplevel(), toplevel(), toplevel(changes))).toEqual({
      ...{ needed: reasons.length > 0, reasons, refused: [] },
    });
  });

  it('compares with the system that was booted, not with the one that runs', () => {
    const newer = toplevel({ links: { kernel: `${store('b', 'linux-6.12.2')}/bzImage` } });
    expect(rebootFor(newer, toplevel(), newer).reasons).toEqual(['kernel 6.12.1 → 6.12.2']);
    expect(rebootFor(newer, newer, newer).needed).toBe(false);
  });

  it('compares the reboot triggers and the switch inhibitors that both systems have', () => {
    const old = toplevel({
      texts: { 'reboot-triggers': '{"a":"1","gone":"1"}', 'switch-inhibitors': '{"dbus":"dbus"}' },
    });
    const next = toplevel({
      texts: {
        'reboot-triggers': '{"a":"2","come":"1"}',
        'switch-inhibitors': '{"dbus":"broker","come":"1"}',
      },
    });
    expect(rebootFor(old, old, next)).toEqual({
      ...{ needed: true, reasons: ['a changed', 'dbus cannot be switched to'], refused: ['dbus'] },
    });
    expect(rebootFor(toplevel(), toplevel(), next)).toMatchObject({ needed: false, refused: [] });
  });

  it('takes lists that are no JSON for missing ones', () => {
    const broken = toplevel({ texts: { 'reboot-triggers': '{', 'switch-inhibitors': '[1]' } });
    expect(rebootFor(broken, broken, broken)).toMatchObject({ needed: false, refused: [] });
  });

  it('needs no boot where nothing was booted, as in a container', () => {
    const next = toplevel({ links: { kernel: null } });
    expect(rebootFor(toplevel(), null, next).needed).toBe(false);
  });
});
