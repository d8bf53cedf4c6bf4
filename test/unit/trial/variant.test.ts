import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasSucceeded, runProgram } from '../../../src/system/programs.js';
import { parseVariant, variantExpression } from '../../../src/trial/nixos/variant.js';
import { temporaryDirectory } from '../../support/directory.js';

const standIn = new URL('../../fixtures/nixpkgs-guest', import.meta.url).pathname;
const { NIXPKGS_LIB = '' } = process.env;
if (NIXPKGS_LIB === '')
  console.warn('NIXPKGS_LIB is not set: variants are not evaluated with the lib of nixpkgs');

/** What Nix answers to `show`, an expression in which `variant` is the function, `host` a host, and `answer` its trial's text. */
async function evaluated(settings: string, show: string, release = '26.05', lib = ''): Promise<unknown> {
  const file = join(await temporaryDirectory(), 'variant.nix');
  writeFileSync(
    file,
    `let
      inherit (import ${standIn} { release = "${release}"; ${lib === '' ? '' : `lib = import ${lib}/lib;`} }) nixosSystem;
      variant = ${variantExpression};
      host = nixosSystem { modules = [ ${settings} ]; };
      answer = variant host;
    in ${show}`,
  );
  const argv = ['nix-instantiate', '--eval', '--strict', '--json', file];
  const result = await runProgram(argv, { env: process.env, timeoutMs: 120_000 });
  if (!hasSucceeded(result)) throw new Error(result.stderr || result.kind);
  return JSON.parse(result.stdout);
}

const replacedBy = async (settings: string, ...more: [string?, string?]) => {
  const answer = await evaluated(settings, 'answer', ...more);
  return parseVariant(answer as string)?.replaced.map(({ option }) => option);
};

/** The options of the system that is tried: the host's own function is given a module that shows them. */
const tried = (settings: string, option: string, release?: string, lib?: string) =>
  evaluated(
    settings,
    `(variant (host // { extendModules = more: { config.system.build.toplevel.drvPath = builtins.toJSON (host.extendModules more).config.${option}; }; }))`,
    release,
    lib,
  ).then((answer) => JSON.parse((answer as string).split('\n')[0]!));

/** What is replaced of every host. */
const always = [
  'networking.usePredictableInterfaceNames',
  'services.timesyncd.enable',
  'boot.consoleLogLevel',
  'boot.loader',
];

const libs = [['the stand-in', ''], ...(NIXPKGS_LIB === '' ? [] : [['nixpkgs', NIXPKGS_LIB]])] as [
  string,
  string,
][];

describe.each(libs)(
  'the variant of a host for its trial, with the lib of %s',
  { timeout: 60_000 },
  (_, lib) => {
    it.each(['25.11', '26.05'])('is a derivation, and what was replaced, in NixOS %s', async (release) => {
      const answer = (await evaluated('{ }', 'answer', release, lib)) as string;
      expect(answer).toMatch(/^\/nix\/store\/[0-9a-z]{32}-nixos-system-web1-\d\d\.\d\d\.drv\n\{/);
      const variant = parseVariant(answer);
      expect(variant?.isNixos).toBe(true);
      expect(variant?.replaced.map(({ option }) => option)).toEqual(always);
      for (const { id, why } of variant?.replaced ?? [])
        expect(`${id}: ${why}`).toMatch(/^[a-z-]+: [a-z].*\w$/);
    });

    it.each([
      ['fileSystems."/".device = "/dev/sda1"', ['fileSystems', ...always]],
      ['swapDevices = [ { device = "/dev/sda2"; } ]', ['swapDevices', ...always]],
      ['boot.initrd.luks.devices.root.device = "/dev/sda3"', ['boot.initrd.luks.devices', ...always]],
      ['networking.wireless.enable = true', ['networking.wireless.enable', ...always]],
      [
        'services.xserver = { enable = true; videoDrivers = [ "nvidia" ]; }',
        ['services.xserver.videoDrivers', ...always],
      ],
      ['boot.zfs.extraPools = [ "tank" ]', [...always, 'boot.zfs.extraPools']],
      [
        'networking.wg-quick.interfaces.wg0.privateKeyFile = "/key"',
        [...always, 'networking.wg-quick.interfaces'],
      ],
      [
        'hardware.enableRedistributableFirmware = true',
        [...always, 'hardware.enableRedistributableFirmware'],
      ],
      ['boot.initrd.secrets."/key" = "/key"', [...always, 'boot.initrd.secrets']],
      ['systemd.network.wait-online.enable = true', [...always, 'systemd.network.wait-online.enable']],
    ])('replaces what is set, and says so: %s', async (setting, options) => {
      expect(await replacedBy(`{ ${setting}; }`, '26.05', lib)).toEqual(options);
    });

    it.each([
      ['boot.consoleLogLevel = 3', 'boot.consoleLogLevel', 7],
      ['networking.usePredictableInterfaceNames = true', 'networking.usePredictableInterfaceNames', false],
      ['services.timesyncd.enable = true', 'services.timesyncd.enable', false],
      ['boot.loader.grub.gfxmodeBios = "auto"', 'boot.loader.grub.gfxmodeBios', '1024x768'],
      [
        'systemd.services."serial-getty@ttyS0".enable = true',
        'systemd.services."serial-getty@ttyS0".enable',
        false,
      ],
      [
        'systemd.settings.Manager.DefaultTimeoutStartSec = "90s"',
        'systemd.settings.Manager.DefaultTimeoutStartSec',
        300,
      ],
      ['services.qemuGuest.enable = false', 'services.qemuGuest.enable', false],
    ])('evaluates where a host contradicts a module of nixpkgs: %s', async (setting, option, value) => {
      const modules = `{ ${setting}; }`;
      expect(await tried(modules, option, '26.05', lib)).toBe(value);
      // The contradiction is a real one.
      const bare = `(host.extendModules { modules = [ ({ modulesPath, ... }: { imports = [
      "\${modulesPath}/virtualisation/qemu-vm.nix" "\${modulesPath}/testing/test-instrumentation.nix" ]; }) ]; }).config.${option}`;
      await expect(evaluated(modules, bare, '26.05', lib)).rejects.toThrow(
        /conflicting (?:definition values|option types)/,
      );
    });

    it('wins over mkForce, and leaves passwords and what is not named to the host', async () => {
      const host = `({ lib, ... }: {
      fileSystems = lib.mkForce { "/".device = "/dev/sda1"; };
      boot.consoleLogLevel = lib.mkForce 0;
      systemd.services.web.serviceConfig.ExecStart = "/bin/sleep infinity";
    })`;
      expect(await tried(host, 'fileSystems."/".device', '26.05', lib)).toBe('/dev/disk/by-label/nixos');
      expect(await tried(host, 'fileSystems."/nix/.ro-store"', '26.05', lib)).toMatchObject({
        device: 'nix-store',
        fsType: '9p',
      });
      expect(await tried(host, 'fileSystems', '26.05', lib)).not.toHaveProperty('/tmp/xchg');
      expect(await tried(host, 'fileSystems', '26.05', lib)).not.toHaveProperty('/nix/.rw-store');
      expect(await tried(host, 'boot.consoleLogLevel', '26.05', lib)).toBe(7);
      expect(await tried(host, 'users.users.root.hashedPasswordFile', '26.05', lib)).toBeNull();
      expect(await tried(host, 'systemd.services.web.serviceConfig.ExecStart', '26.05', lib)).toBe(
        '/bin/sleep infinity',
      );
    });

    it('has a program in place of the boot loader, which says to its machine what boots next', async () => {
      const text = (await tried('{ }', 'system.build.installBootLoader.text', '26.05', lib)) as string;
      expect(text).toMatch(/^#!\/bin\/bash\nfor port in \/sys\/class\/virtio-ports\/\*; do\n/);
      const file = join(await temporaryDirectory(), 'install');
      // Ports as in a machine: one without a name, one of others, and that of the driver.
      const dir = await temporaryDirectory();
      for (const [port, name] of [
        ['vport0p0', null],
        ['vport0p1', 'other\n'],
        ['vport0p2', 'org.nixos-rebuild-test.boot\n'],
      ] as const) {
        mkdirSync(join(dir, 'ports', port), { recursive: true });
        if (name !== null) writeFileSync(join(dir, 'ports', port, 'name'), name);
      }
      mkdirSync(join(dir, 'dev'));
      writeFileSync(
        file,
        text.replaceAll('/sys/class/virtio-ports', join(dir, 'ports')).replaceAll('"/dev/', `"${dir}/dev/`),
        { mode: 0o755 },
      );
      const run = () => runProgram([file, '/nix/store/a-system'], { env: {} });
      expect(hasSucceeded(await run())).toBe(true);
      expect(readFileSync(join(dir, 'dev/vport0p2'), 'utf8')).toBe('/nix/store/a-system\n');
      rmSync(join(dir, 'ports/vport0p2'), { recursive: true });
      const failed = await run();
      expect(hasSucceeded(failed)).toBe(false);
      expect(failed.stderr).toContain('the machine has no port org.nixos-rebuild-test.boot');
    });

    it('leaves the driver’s shell alone in a switch', async () => {
      expect(await tried('{ }', 'systemd.services.backdoor', '26.05', lib)).toMatchObject({
        restartIfChanged: false,
        wantedBy: ['multi-user.target'],
      });
    });

    const sops = `({ lib, ... }: {
    options.sops = { secrets = lib.mkOption { }; templates = lib.mkOption { }; };
    config.sops = {
      secrets.db = { path = "/run/secrets/db"; mode = "0440"; owner = "it's"; group = null; gid = 7; neededForUsers = false; };
      secrets.login = { path = "/run/secrets-for-users/login"; mode = "0400"; owner = null; uid = 0; neededForUsers = true; };
      templates = { };
    };
    config.system.activationScripts = {
      setupSecrets = { text = "sops-install-secrets"; deps = [ "users" ]; };
      setupSecretsForUsers = { text = "sops-install-secrets"; deps = [ ]; };
    };
  })`;

    it('has stand-ins in place of the secrets of sops-nix, in the same step of the activation', async () => {
      expect(await replacedBy(sops, '26.05', lib)).toEqual([...always, 'sops']);
      const scripts = (await tried(sops, 'system.activationScripts', '26.05', lib)) as Record<
        string,
        { text: string; deps: string[] }
      >;
      expect(scripts.setupSecrets).toEqual({
        deps: ['users'],
        text: expect.stringMatching(
          /^echo stand-in \| \S+\/bin\/install -D -m '?0440'? \/dev\/stdin '?\/run\/secrets\/db'?\n/,
        ),
      });
      expect(scripts.setupSecrets?.text).toContain(`chown 'it'\\''s:7' `);
      expect(scripts.setupSecretsForUsers?.text).toContain('/run/secrets-for-users/login');
      expect(scripts.setupSecretsForUsers?.text).not.toContain('/run/secrets/db');
    });

    const age = `({ lib, ... }: {
    options.age.secrets = lib.mkOption { };
    config.age.secrets.key = { path = "/run/agenix/key"; mode = "0400"; owner = "0"; group = "0"; };
    config.systemd.services.agenix-install-secrets.serviceConfig.ExecStart = "/bin/agenix";
  })`;

    it('has stand-ins in place of the secrets of agenix, as the unit that installs them', async () => {
      expect(await replacedBy(age, '26.05', lib)).toEqual([...always, 'age']);
      const unit = (await tried(
        age,
        'systemd.services.agenix-install-secrets.serviceConfig.ExecStart',
        '26.05',
        lib,
      )) as string[];
      expect(unit[0]).toMatch(/^\/nix\/store\/.*agenix-install-secrets$/);
      expect(await tried(age, 'system.activationScripts', '26.05', lib)).toEqual({});
    });

    it('says what it needs of a nixpkgs that has no such modules', async () => {
      const bare = `variant (host // { extendModules = { modules }: {
      config.system.build.toplevel.drvPath = toString ((builtins.head modules) { modulesPath = "/nowhere"; options = { }; }).imports;
    }; })`;
      await expect(evaluated('{ }', bare, '26.05', lib)).rejects.toThrow(
        'has no nixos/modules/virtualisation/qemu-vm.nix, which its trial needs',
      );
    });
  },
);

it('is empty for what is no configuration of nixpkgs', async () => {
  expect(parseVariant((await evaluated('{ }', 'variant { config = { }; }')) as string)).toEqual({
    isNixos: false,
    replaced: [],
  });
  expect(parseVariant('')).toBeNull();
});
