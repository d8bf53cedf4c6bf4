import { describe, expect, it } from 'vitest';
import type { FailureFamily } from '../../../../src/nix/catalogue/index.js';
import { type Aftermath, withAftermath } from '../../../../src/rebuild/activation/aftermath.js';
import type { SystemState } from '../../../../src/rebuild/activation/system-state.js';

const system = '/nix/store/new-nixos-system-web-26.05';
const old = '/nix/store/old-nixos-system-web-26.05';
const before: SystemState = { current: old, profile: old, generation: 42, boot: old };
const profileSet = { profile: system, generation: 43 };
const newInit =
  "incompatible with the current configuration. It won't take effect until you reboot the system.";

type Given = Partial<SystemState> & {
  family?: FailureFamily;
  message?: string;
  action?: string;
  host?: string;
};

function hintOf(
  { family = 'units', message = 'x', action = 'switch', host, ...changes }: Given,
  more: object = {},
) {
  const aftermath = {
    activated: { action, system, host: host ?? null, connection: null },
    system,
    needsBoot: false,
    state: { ...before, ...changes },
    profileLink: '/nix/var/nix/profiles/system',
    isRoot: false,
    ...more,
  } as Aftermath;
  const failure = {
    family,
    message,
    confidence: 1,
    derivation: null,
    location: null,
    log_tail: [],
    hint: 'Look.',
  };
  return withAftermath([failure], aftermath)[0]!.hint;
}

describe('the hint of an activation that failed', () => {
  it('says that the next boot starts the bad system, and how to go back', () => {
    expect(hintOf({ current: system, ...profileSet, boot: system })).toBe(
      'Look. It is the system profile (generation 43) and what boots next: ' +
        '`sudo nixos-rebuild switch --rollback` goes back to the generation before, now and for the next boot.',
    );
    expect(hintOf({ ...profileSet, boot: null })).toContain(
      'and may be what boots next: `sudo nixos-rebuild',
    );
  });

  it.each(['bootloader', 'boot-full'] as const)(
    'says for %s that profile and boot entry differ',
    (family) => {
      for (const boot of [old, null, 'nixos-generation-42.conf']) {
        const hint = hintOf({ family, ...profileSet, boot });
        expect(hint).toMatch(/system profile \(generation 43\), but not what boots next(?: \(\S+\))?: /);
        expect(hint).toContain(
          '`sudo /nix/var/nix/profiles/system/bin/switch-to-configuration boot` writes the boot entry once the cause is gone; ' +
            '`sudo nix-env -p /nix/var/nix/profiles/system --rollback` gives it up.',
        );
      }
    },
  );

  it('says that profile and boot entry differ where a check refused the switch', () => {
    expect(hintOf({ family: 'pre-switch', ...profileSet })).toContain(`but not what boots next (${old})`);
  });

  it('says after a test that a restart goes back, and nothing where nothing was activated', () => {
    expect(hintOf({ action: 'test', current: system })).toBe(
      'Look. System profile and boot entry are as before: a restart goes back to them.',
    );
    expect(hintOf({ action: 'test', family: 'activation-script' })).toBe('Look.');
    expect(hintOf({ action: 'dry-activate', current: system })).toBe('Look.');
  });

  it('says nothing of a machine that is not NixOS', () => {
    expect(hintOf({ current: null, profile: null, generation: null, boot: null })).toBe('Look.');
  });

  it('has commands for root where the rebuild was by root', () => {
    expect(hintOf({ ...profileSet, boot: system }, { isRoot: true })).toContain(
      '`nixos-rebuild switch --rollback`',
    );
  });
});

describe('the hint of an activation that needs a boot', () => {
  const family = 'pre-switch';
  const message = newInit;
  const needsBoot = { needsBoot: true };

  it('says after a switch that a restart is enough, also where the boot entry cannot be read', () => {
    for (const boot of [system, null])
      expect(hintOf({ family, message, ...profileSet, boot }, needsBoot)).toBe(
        'Look. It is the system profile (generation 43) and what boots next: a restart is enough.',
      );
  });

  it('says after a switch that a check refused what makes it boot next', () => {
    for (const boot of [old, null])
      expect(
        hintOf(
          { family, message: "Pre-switch check 'switchInhibitors' failed", ...profileSet, boot },
          needsBoot,
        ),
      ).toContain(
        '`sudo /nix/var/nix/profiles/system/bin/switch-to-configuration boot` makes it so, then restart.',
      );
  });

  it('says after a test that it has to be made the default first', () => {
    expect(hintOf({ family, message, action: 'test' }, needsBoot)).toContain(
      'as before: `nixos-rebuild boot` with the same arguments, then a restart.',
    );
  });
});

describe('the hint of an activation on another machine', () => {
  const host = 'root@web';

  it('names the machine, and has commands that reach it', () => {
    expect(hintOf({ host, ...profileSet, boot: system })).toBe(
      'On root@web: Look. It is the system profile (generation 43) and what boots next: ' +
        '`nixos-rebuild switch --rollback --target-host root@web` goes back to the generation before, now and for the next boot.',
    );
    expect(hintOf({ host: 'me@web', family: 'bootloader', ...profileSet })).toContain(
      "`ssh -t me@web 'sudo /nix/var/nix/profiles/system/bin/switch-to-configuration boot'`",
    );
  });

  it('says how to look where the machine did not answer', () => {
    expect(hintOf({ host }, { state: null })).toBe(
      'On root@web: Look. It may be the system profile and what boots next there: ' +
        "`ssh root@web 'readlink -f /run/current-system /nix/var/nix/profiles/system'` shows the running system and the profile.",
    );
  });

  it('does not name it before what concerns this machine', () => {
    expect(hintOf({ host, family: 'ssh', ...profileSet, boot: system })).toMatch(
      /^Look\. It is the system profile/,
    );
  });
});

it('of a rebuild that was stopped, the failure that the activation ended with says what became of it', () => {
  const failure = {
    message: 'x',
    confidence: 1,
    derivation: null,
    location: null,
    log_tail: [],
    hint: 'Look.',
  };
  const hints = withAftermath(
    [
      { ...failure, family: 'interrupted' },
      { ...failure, family: 'units' },
    ],
    {
      activated: { action: 'test', system, host: null, connection: null },
      system,
      needsBoot: false,
      state: { ...before, current: system },
      profileLink: '/nix/var/nix/profiles/system',
      isRoot: true,
    },
  ).map(({ hint }) => hint);
  expect(hints).toEqual(['Look.', expect.stringContaining('a restart goes back to them')]);
});
