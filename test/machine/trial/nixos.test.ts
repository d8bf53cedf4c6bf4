import { execFileSync } from 'node:child_process';
import {
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyRepositoryConfig } from '../../../src/config/read-repository.js';
import type { BaseImage } from '../../../src/machine/image/cache.js';
import { baseImage } from '../../../src/machine/image/setup.js';
import { parseRequest } from '../../../src/rebuild/request.js';
import { nixEnvironment } from '../../../src/system/nix-environment.js';
import { nixosGuest } from '../../../src/trial/guest/nixos.js';
import { recordUpgrade } from '../../../src/trial/upgrade/record-upgrade.js';
import { requestFor, type UpgradeCall } from '../../../src/trial/upgrade/request.js';
import { skips } from '../world.js';
import { answersIn } from './world.js';

const emulatedMs = 3_600_000;
/** Half an hour under emulation on a busy machine, so only where they are asked for. */
const isWanted = (process.env.TRIAL_VIRTUAL ?? '0') !== '0';
if (!isWanted) console.warn('\n!!! SKIPPED: trials of NixOS hosts: set TRIAL_VIRTUAL=1\n');

/**
 * Hosts of a flake over the stand-in for nixpkgs, with the kernel and the initrd of the base image. They differ in a service, and in
 * the driver's shell, as they would where nixpkgs differs.
 */
const flake = (label: string) => `{
  outputs = { self }: let inherit (import ./test/fixtures/nixpkgs-guest { }) nixosSystem; in {
    nixosConfigurations.web1 = nixosSystem {
      modules = [ {
        system.nixos.label = "${label}";
        system.build.kernel = ./boot/kernel;
        system.build.initialRamdisk = ./boot/initrd;
        fileSystems."/".device = "/dev/disk/by-uuid/none";
        swapDevices = [ { device = "/dev/disk/by-uuid/none"; } ];
        boot.consoleLogLevel = 3;
        systemd.services.web = {
          wantedBy = [ "multi-user.target" ];
          serviceConfig = { ExecStart = "/bin/sleep infinity"; SyslogIdentifier = "web-${label}"; };
        };
      } ];
    };
  };
}
`;

/** Requests of debugfs that put a file, or a tree of them, into a file system. */
function requestsFor(path: string): string[] {
  const found = lstatSync(path);
  if (found.isSymbolicLink()) return [`symlink ${path} ${readlinkSync(path)}`];
  if (found.isDirectory())
    return [`mkdir ${path}`, ...readdirSync(path).flatMap((name) => requestsFor(join(path, name)))];
  return [`write ${path} ${path}`, `set_inode_field ${path} mode 0100${(found.mode & 0o777).toString(8)}`];
}

describe.skipIf(!isWanted || skips('qemu'))('trials of a NixOS host of a flake', () => {
  let dir: string;
  let image: BaseImage;

  beforeAll(async () => {
    image = await baseImage();
    dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
    for (const path of ['test/fixtures/nixpkgs-guest', 'examples/miniature'])
      cpSync(path, join(dir, 'flake', path), { recursive: true });
    for (const [name, file, from] of [
      ['kernel', 'bzImage', image.kernel],
      ['initrd', 'initrd', image.initrd],
    ] as const) {
      mkdirSync(join(dir, 'flake/boot', name), { recursive: true });
      cpSync(from, join(dir, 'flake/boot', name, file));
    }
    cpSync(join(dir, 'flake'), join(dir, 'base'), { recursive: true });
    writeFileSync(join(dir, 'base/flake.nix'), flake('26.05.1'));
    writeFileSync(join(dir, 'flake/flake.nix'), flake('26.05.2'));
  });
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  /** The disk of the base image, which has the distribution that a miniature system needs, with a closure in its store. */
  function diskWith(system: string): string {
    const disk = join(dir, 'disk.raw');
    execFileSync('qemu-img', ['convert', '-O', 'raw', image.disk, disk]);
    const closure = execFileSync('nix-store', ['--query', '--requisites', system])
      .toString()
      .trim()
      .split('\n');
    const requests = join(dir, 'requests');
    const store = ['mkdir /nix', 'mkdir /nix/store'];
    writeFileSync(requests, `${[...store, ...closure.flatMap(requestsFor)].join('\n')}\n`);
    execFileSync('debugfs', ['-w', '-f', requests, disk], { stdio: 'ignore' });
    return disk;
  }

  it(
    'boot its base system, switch, reboot into what was switched to, and go back, and say what was replaced',
    async () => {
      const nix = await nixEnvironment({ env: process.env });
      const env = { ...process.env, ...nix.env };
      const call: UpgradeCall = {
        asked: {
          ...{ flake: `path:${join(dir, 'flake')}`, from: null, fromStorePath: null, storePath: null },
          ...{ guest: null, backend: null, memoryMib: 512, reboot: true, rollback: true, bootSeconds: 180 },
          flags: { settle: 2 },
        },
        build: parseRequest({ command: 'true', cwd: dir, env, outputDir: join(dir, 'logs') }),
        configuration: { repository: emptyRepositoryConfig, flake: null },
        ...{ cwd: dir, env, by: 'test', rootsDir: dir, onNotice: () => {} },
      };
      const systems = {
        base: { kind: 'flake', flake: `path:${join(dir, 'base')}`, revision: null, because: 'a test' },
        next: { kind: 'flake', flake: `path:${join(dir, 'flake')}`, revision: null, because: 'a test' },
      } as const;
      const request = requestFor('web1', systems, call);
      const { trial, build } = await recordUpgrade(
        {
          ...request,
          guestFor: ({ base }) => nixosGuest({ base, memoryMib: 512, disk: diskWith(base) }),
        },
        {},
      );
      const seen = JSON.stringify(
        { trial: { ...trial, upgrade: null, reboot: null }, dir: build.dir },
        null,
        1,
      );
      expect(answersIn(trial), seen).toEqual({
        ...{ builds: 'yes', 'base-boots': 'yes', upgrades: 'yes', reboots: 'yes', 'rolls-back': 'yes' },
      });
      expect(trial.upgrade?.warnings).toEqual([]);
      expect(trial.summary).toBe('web1: upgrades, reboots, rolls back, 1 unit restarted');
      expect(trial).toMatchObject({ guest: 'nixos', machine: { backend: 'qemu', memory_mib: 512 } });
      // The boot entry is what the activation has said, over the port.
      expect(trial.reboot?.after?.booted).toBe(trial.next.store_path);
      expect(trial.replaced?.map(({ id }) => id)).toEqual([
        ...['file-systems', 'swap', 'interface-names', 'time', 'kernel-messages', 'boot-loader'],
      ]);
    },
    emulatedMs,
  );
});
