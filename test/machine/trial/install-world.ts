import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { z } from 'zod';
import { type Trial, trialSchema } from '../../../src/builds/trial.js';
import { baseImage } from '../../../src/machine/image/setup.js';
import { type CliResult, cli, newestBuild } from '../../support/cli.js';

/** The base system with the kernel and the initrd of the base image, and what makes an emulated boot fast. */
const usualFlake = `{
  outputs = { self }: let
    variants = import ./variants.nix;
    merge = import ./nixos/merge.nix;
    boots = change: import ./nixos/system.nix (merge (removeAttrs variants.base.config [ "networking" ]) (merge {
      system.build = { kernel = ./boot/kernel; initialRamdisk = ./boot/initrd; };
      boot.kernelParams = [ "console=tty0" "console=ttyS0" "net.ifnames=0" "loglevel=4" "mitigations=off" "nokaslr"
        "tsc=nowatchdog" "lsm=capability" "random.trust_cpu=on" "cryptomgr.notests" ];
    } change));
  in {
    nixosConfigurations.web1 = boots { };
    nixosConfigurations.failing = boots { systemd.services.web.serviceConfig.ExecStart = "/bin/false"; };
  };
}
`;

export type Installed = CliResult & { trial: Trial; file: (name: string) => string };

/** A flake whose systems an emulated machine boots from a disk, in a directory of a file of tests. */
export class InstallWorld {
  dir!: string;

  /** `files` are further ones of the flake, or others in the place of its own. */
  static forTests(files: Record<string, string> = {}): InstallWorld {
    const world = new InstallWorld();
    beforeAll(async () => {
      const image = await baseImage();
      world.dir = mkdtempSync(join(tmpdir(), 'nrt-test-'));
      cpSync('examples/miniature', world.flake, { recursive: true });
      for (const name of ['kernel', 'initrd'] as const)
        mkdirSync(join(world.flake, 'boot', name), { recursive: true });
      cpSync(image.kernel, join(world.flake, 'boot/kernel/bzImage'));
      cpSync(image.initrd, join(world.flake, 'boot/initrd/initrd'));
      for (const [name, text] of Object.entries({ 'flake.nix': usualFlake, ...files })) {
        mkdirSync(dirname(join(world.flake, name)), { recursive: true });
        writeFileSync(join(world.flake, name), text);
      }
    });
    afterAll(() => rmSync(world.dir, { recursive: true, force: true }));
    return world;
  }

  get flake(): string {
    return join(this.dir, 'flake');
  }

  /** Makes the flake a git repository, whose only commit has all. */
  commit(): void {
    for (const words of [
      ['init', '-q', '-b', 'main'],
      ['add', '-A'],
      ['commit', '-q', '-m', 'all'],
    ])
      this.git(...words);
  }

  git(...words: string[]): string {
    const who = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
    return execFileSync('git', ['-C', this.flake, ...who, ...words], { encoding: 'utf8' });
  }

  /** `host` is null where a profile names it. */
  async install(host: string | null, ...words: string[]): Promise<Installed> {
    const hosts = host === null ? [] : [host];
    const flake = words.includes('--flake') ? [] : ['--flake', `path:${this.flake}`];
    const argv = ['trial', 'install', ...hosts, ...flake, '--settle', '2'];
    const result = await cli([...argv, '--output-dir', 'builds', '--json', ...words], this.dir, {
      env: process.env,
    });
    if (result.out === '') throw new Error(result.err);
    const [trial] = z.array(trialSchema).parse(JSON.parse(result.out));
    if (!trial) throw new Error(result.err);
    const build = await newestBuild(this.dir, 'builds');
    return { ...result, trial, file: (name: string) => readFileSync(join(build, name), 'utf8') };
  }
}
