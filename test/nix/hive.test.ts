import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readFlakeHosts } from '../../src/migrate/read-flake-hosts.js';
import { offlineNixConfig } from '../setup/modern-nix.mjs';
import { temporaryDirectory } from '../support/directory.js';

const { NIXPKGS_LIB = '', COLMENA = '' } = process.env;
const isHere = NIXPKGS_LIB !== '' && COLMENA !== '';
if (!isHere) console.warn('NIXPKGS_LIB and COLMENA are not set: no hive is evaluated by Colmena itself');

/** In place of nixpkgs' own, which evaluates the modules of a whole NixOS: those of Colmena and of the node alone. */
const evalConfig = `
{ system, modules, specialArgs ? { } }:
let lib = import ../../../lib; in lib.evalModules {
  inherit specialArgs;
  modules = modules ++ [ {
    config._module.check = lib.mkForce false;
    config._module.freeformType = lib.types.lazyAttrsOf lib.types.anything;
  } ];
}`;

const flake = `{
  outputs = _: {
    colmenaHive = import ./hive/eval.nix {
      hermetic = true;
      colmenaOptions = import ./hive/options.nix;
      colmenaModules = import ./hive/modules.nix;
      rawHive = {
        meta.nixpkgs = { lib = import ./lib; path = ./nixpkgs; system = "x86_64-linux"; overlays = [ ]; config = { }; };
        meta.allowApplyAll = false;
        defaults = { lib, ... }: { deployment.targetUser = lib.mkDefault "admin"; };
        web1 = { name, config, ... }: {
          deployment = {
            targetHost = "\${name}.example.org";
            targetPort = if config.deployment.targetUser == "admin" then 2222 else null;
            tags = [ "web" ];
            keys.token.text = throw "a secret must not be evaluated";
            sshOptions = [ "-J" "bastion" ];
          };
        };
        web2.deployment.targetUser = "root";
      };
    };
  };
}`;

it.skipIf(!isHere)(
  'a hive that Colmena itself evaluates (COLMENA, NIXPKGS_LIB) is read in full',
  async () => {
    const dir = await temporaryDirectory();
    await cp(join(COLMENA, 'src/nix/hive'), join(dir, 'hive'), { recursive: true });
    await cp(join(NIXPKGS_LIB, 'lib'), join(dir, 'lib'), { recursive: true });
    await mkdir(join(dir, 'nixpkgs/nixos/lib'), { recursive: true });
    await writeFile(join(dir, 'nixpkgs/nixos/lib/eval-config.nix'), evalConfig);
    await writeFile(join(dir, 'flake.nix'), flake);
    const env = { ...process.env, NIX_CONFIG: offlineNixConfig, HOME: dir };
    const { hosts, said, notices } = await readFlakeHosts(`path:${dir}`, { cwd: dir, env });
    expect(notices).toEqual([]);
    const ssh = { kind: 'ssh', user: null, port: null, identity: null, sshOptions: [] };
    expect(Object.fromEntries(hosts)).toEqual({
      web1: {
        from: 'colmena',
        host: {
          target: {
            ...ssh,
            address: 'web1.example.org',
            user: 'admin',
            port: 2222,
            sshOptions: ['ProxyJump=bastion'],
          },
          ...{ sudo: true, tags: ['web'] },
        },
      },
      web2: { from: 'colmena', host: { target: { ...ssh, address: 'web2', user: 'root' } } },
    });
    expect(said.filter(({ key }) => key === null).map(({ option }) => option)).toEqual([
      'colmenaHive.metaConfig.allowApplyAll',
      'colmenaHive.nodes.web1.deployment.keys.token',
    ]);
  },
);
