import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/nix/explain.js';
import type { Action } from '../../../src/rebuild/action.js';
import { failuresOfStatus, outcomeOf } from '../../../src/rebuild/outcome.js';

/*
 * Recordings of real switches of a miniature system in containers (Nix 2.26, systemd 257, the switch-to-configuration
 * in Rust): with nixos-rebuild-ng (`ng`; `ngj`: its activation prints to the journal alone) and with the Bash
 * nixos-rebuild. `next` is healthy, in `broken` a unit fails, in `badactivate` the activation script, in `noboot` the
 * boot loader; `newinit` needs a boot, and `concurrent` was started while another switch ran.
 */
const directory = 'test/fixtures/nix/switches';

const system = (name: string) => `/nix/store/${name}`;
const broken = system('dxrpa57lh4ah13ckycbb5hddqscfkccg-nixos-system-guest-26.05.4');
const next = system('h3kpdw0lhig056gi949brdhk29jib2sp-nixos-system-guest-26.05.2');
const newInit = system('slx5m60x6vdv0fcc3nzqadjjrmpzbvg4-nixos-system-guest-26.05.7');
const badActivate = system('1wfpn5axbda73z9qg1jfbkqixg10hnw4-nixos-system-guest-26.05.6');
const noBoot = system('63k7d4xfv3h5bab94ca4idh7z1x77ry3-nixos-system-guest-26.05.5');

type Row = [
  file: string,
  status: number,
  outcome: string,
  family: string | null,
  built: number | null,
  system: string | null,
];
const rows: Row[] = [
  ['bash-badactivate-test', 1, 'failed', 'activation-script', 2, null],
  ['bash-broken-switch', 1, 'failed', 'units', 3, null],
  ['bash-concurrent', 0, 'success', null, 3, null],
  ['bash-evalerror-switch', 1, 'failed', 'nixos-assertions', null, null],
  ['bash-newinit-switch', 1, 'needs_boot', 'pre-switch', 2, null],
  ['bash-next-switch', 0, 'success', null, 6, null],
  ['bash-next-test', 0, 'success', null, 6, null],
  ['bash-noboot-boot', 1, 'failed', 'bootloader', 2, null],
  ['ng-badactivate-switch', 2, 'failed', 'activation-script', 2, badActivate],
  ['ng-broken-switch', 4, 'failed', 'units', 3, broken],
  ['ng-broken-test', 4, 'failed', 'units', 3, broken],
  ['ng-concurrent', 1, 'failed', 'locks', 3, next],
  ['ng-newinit-switch', 100, 'needs_boot', 'pre-switch', 2, newInit],
  ['ng-newinit-test', 100, 'needs_boot', 'pre-switch', 2, newInit],
  ['ng-next-boot', 0, 'success', null, 6, next],
  ['ng-next-dry-activate', 0, 'success', null, 6, next],
  ['ng-next-switch', 0, 'success', null, 6, next],
  ['ng-noboot-switch', 22, 'failed', 'bootloader', 2, noBoot],
  ['ngj-broken-switch', 4, 'failed', 'units', 3, broken],
  ['ngj-newinit-switch', 100, 'needs_boot', 'pre-switch', 2, newInit],
];

it('there is an expectation for every recording of a real switch', () => {
  const files = readdirSync(directory).map((file) => basename(file, '.cast'));
  expect(rows.map(([file]) => file)).toEqual(files.sort());
});

describe.each(rows)(
  'the real switch %s, with status %i,',
  (file, status, outcome, family, built, storePath) => {
    const understood = explain(join(directory, `${file}.cast`), { exitCode: status });
    const action = (/-(switch|test|boot|dry-activate)$/.exec(file)?.[1] ?? 'switch') as Action;

    it.each([action, null])(`as the action %s is ${outcome}, of the family ${family}`, async (asked) => {
      const failures = failuresOfStatus(status, asked, (await understood).failures);
      expect(failures[0]?.family ?? null).toBe(family);
      expect(outcomeOf({ ended: 'exited', exitCode: status }, asked, failures)).toBe(outcome);
    });

    it(`has built ${built} derivations, and ${storePath === null ? 'names no system' : 'names its system'}`, async () => {
      const { activity, storePath: found } = await understood;
      expect([activity.built, found]).toEqual([built, storePath]);
    });

    // `boot` prints nothing of its own where all goes well, so the recorder has to see it; here a boot loader speaks.
    it.skipIf(family === 'nixos-assertions')('has an activating phase as its last', async () => {
      expect((await understood).phases.at(-1)?.name).toBe('activating');
    });
  },
);

it('what a failed build prints of an activation is not one', async () => {
  const drv = '/nix/store/0000000000000000000000000000000a-evil.drv';
  const understood = await explain(
    {
      text: [
        `building '${drv}'...`,
        `Command '['${broken}/bin/switch-to-configuration', 'switch']' returned non-zero exit status 4.`,
        `error: builder for '${drv}' failed with exit code 1`,
        '',
      ].join('\n'),
    },
    { exitCode: 1 },
  );
  expect(understood).toMatchObject({
    hasActivated: false,
    storePath: null,
    activity: { built: 0, failed: 1 },
  });
});
