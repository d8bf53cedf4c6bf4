import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasSucceeded, runProgram } from '../../../../src/system/programs.js';
import {
  buildingInstallation,
  installationExpression,
  replacedIn,
} from '../../../../src/trial/install/build.js';
import { defaultCommand } from '../../../../src/trial/install/default-command.js';
import { temporaryDirectory } from '../../../support/directory.js';

/** What Nix answers of a host, an expression. */
async function evaluated(host: string, hasTools: boolean): Promise<string> {
  const file = join(await temporaryDirectory(), 'installation.nix');
  writeFileSync(
    file,
    `let lib = { mkOverride = _: value: value; }; in (${installationExpression(hasTools)}) (${host})`,
  );
  const argv = ['nix-instantiate', '--eval', '--strict', '--json', file];
  const result = await runProgram(argv, { env: process.env, timeoutMs: 120_000 });
  if (!hasSucceeded(result)) throw new Error(result.stderr || result.kind);
  return JSON.parse(result.stdout);
}

const built = (...more: string[]) =>
  `system.build = { ${['toplevel', ...more].map((name) => `${name}.drvPath = "/${name}.drv";`).join(' ')} };`;

describe('what is made of a host that is installed', () => {
  it('is its system alone, where the command is given or it has no tools', async () => {
    const plain = `{ config = { ${built()} }; }`;
    expect(await evaluated(plain, true)).toBe('/toplevel.drv\n\n\n[]');
    const withTools = `{ config = { ${built('diskoScript', 'nixos-install')} }; }`;
    expect(await evaluated(withTools, false)).toBe('/toplevel.drv\n\n\n[]');
  });

  it('is also the disko script and nixos-install, with the empty disk in the place of its own', async () => {
    const config = (device: string) =>
      `${built('nixos-install')} disko.devices.disk.main.device = "${device}";`;
    // As the module system does it: the script depends on the device.
    const host = `let
      of = device: { ${config('/dev/nvme0n1')} } // { system.build = { toplevel.drvPath = "/toplevel.drv";
        nixos-install.drvPath = "/nixos-install.drv"; diskoScript.drvPath = device + ".drv"; }; };
    in {
      config = of "/dev/nvme0n1";
      extendModules = { modules }: { config = of (builtins.head modules { inherit lib; }).disko.devices.disk.main.device; };
    }`;
    const [system, disko, install, json = ''] = (await evaluated(host, true)).split('\n');
    expect([system, disko, install]).toEqual(['/toplevel.drv', '/dev/vdb.drv', '/nixos-install.drv']);
    expect(JSON.parse(json)).toEqual([
      { id: 'disk', option: 'disko.devices.disk.main.device', why: "the machine's empty disk is /dev/vdb" },
    ]);
  });

  it('has several disks left as they are', async () => {
    const disks = 'disko.devices.disk = { a.device = "/dev/sda"; b.device = "/dev/sdb"; };';
    const host = `{ config = { ${built('diskoScript')} ${disks} }; extendModules = throw "asked"; }`;
    expect(await evaluated(host, true)).toBe('/toplevel.drv\n/diskoScript.drv\n\n[]');
  });

  it('says what was replaced', async () => {
    const dir = await temporaryDirectory();
    expect(replacedIn(dir)).toEqual([]);
    const replaced = [{ id: 'disk', option: 'a', why: 'it is another one' }];
    writeFileSync(join(dir, 'installation'), `/a.drv\n\n/b.drv\n${JSON.stringify(replaced)}`);
    expect(replacedIn(dir)).toEqual(replaced);
  });

  it('is nothing where the command brings it', async () => {
    const { extraArgs } = buildingInstallation('web', null, { dir: '/links', hasTools: false });
    expect(extraArgs).toEqual(['/links', 'own', 'what the command makes of web']);
  });
});

describe('how NixOS itself is installed', () => {
  const tools = { disko: '/nix/store/a-disko', nixosInstall: '/nix/store/b-nixos-install' };

  it('is the disko script of the host, and the nixos-install of its nixpkgs', async () => {
    // Run, with programs in their places that say how they are called.
    const dir = await temporaryDirectory();
    mkdirSync(join(dir, 'bin'));
    for (const name of ['disko', 'bin/nixos-install'])
      writeFileSync(join(dir, name), `#!/bin/sh\necho "${name} $*"\n`, { mode: 0o755 });
    const command = defaultCommand('web', { disko: join(dir, 'disko'), nixosInstall: dir });
    const env = { ...process.env, INSTALL_SYSTEM: '/nix/store/c-system' };
    const result = await runProgram(['/bin/sh', '-c', command], { env, timeoutMs: 10_000 });
    expect(result.stdout.split('\n')).toEqual([
      ...['::PHASE::partitioning', 'disko ', '::PHASE::installing'],
      'bin/nixos-install --root /mnt --system /nix/store/c-system --no-root-password --no-channel-copy',
      '',
    ]);
  });

  it.each([
    [{ ...tools, disko: null }, 'web has no disko script'],
    [{ ...tools, nixosInstall: null }, 'web has no config.system.build.nixos-install'],
  ])('is not known where one of them is missing', (some, says) => {
    expect(() => defaultCommand('web', some)).toThrow(says);
  });
});
