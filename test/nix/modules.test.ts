import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseClosureConfig, repositoryConfigFrom } from '../../src/config/index.js';
import { hostSchema, repositorySchema } from '../../src/config/repository.js';
import { closureSyncSchema } from '../../src/config/sync-keys.js';
import { hasSucceeded, runProgram } from '../../src/system/programs.js';

const modules = new URL('../../nix', import.meta.url).pathname;
const { NIXPKGS_LIB = '', FLAKE_PARTS = '' } = process.env;

describe('the options of the modules', () => {
  // Functions that return what an option is declared with, in place of nixpkgs' lib: enough to list options, not to set them.
  const names = `
    let
      type = _: "type";
      types = {
        enum = values: { inherit values; };
        nullOr = inner: inner;
        str = "type"; bool = "type"; port = "type"; ints = { unsigned = "type"; positive = "type"; };
        numbers.between = _: type; strMatching = type; listOf = type; submodule = inner: inner; either = _: type;
        addCheck = _: type; lazyAttrsOf = inner: inner;
      };
      lib = { inherit types; mkOption = option: option; literalExpression = text: text; mkIf = _: { }; };
      options = set: builtins.mapAttrs (_: option:
        if option ? type then (if option.type ? values then option.type.values else null) else options option) set;
      hosts = import ${modules}/host-options.nix { inherit lib; };
      flake = (import ${modules}/flake-module.nix { inherit lib; config = { }; }).options.nixos-rebuild-test;
    in
    { sync = options (import ${modules}/sync-options.nix { inherit lib; }); health = options hosts; host = options flake.hosts.type.options; deploy = options flake.deploy; }
  `;

  it('are the keys of the schema, with the same words', async () => {
    const declared = (await evaluated(names)) as Record<string, Record<string, unknown>>;
    const deploy = repositorySchema.shape.deploy.unwrap().shape;
    expect(declared.host).toEqual(wordsOf(hostSchema.shape));
    expect(declared.deploy).toEqual(wordsOf(deploy));
    expect(declared.sync).toEqual(wordsOf(closureSyncSchema.shape));
    const { target: _, ...health } = declared.health ?? {};
    expect(Object.keys(wordsOf(hostSchema.shape))).toEqual(expect.arrayContaining(Object.keys(health)));
  });
});

it('every file of nix/ and the flake are valid Nix', async () => {
  const files = ['host-options', 'sync-options', 'said', 'nixos-module', 'flake-module'].map((name) =>
    join(modules, `${name}.nix`),
  );
  const parsed = await runProgram(['nix-instantiate', '--parse', ...files, join(modules, '../flake.nix')], {
    env: process.env,
  });
  expect(hasSucceeded(parsed), parsed.stderr).toBe(true);
});

if (NIXPKGS_LIB === '')
  console.warn('NIXPKGS_LIB is not set: the modules are not evaluated with the lib of nixpkgs');

describe.skipIf(NIXPKGS_LIB === '')('with the lib of nixpkgs (NIXPKGS_LIB), the module for NixOS', () => {
  /** environment.etc is a stand-in for the one of NixOS: a set of texts. */
  const etc = (settings: string) => `
    let lib = import ${NIXPKGS_LIB}/lib; in (lib.evalModules { modules = [
      ${modules}/nixos-module.nix
      { options.environment.etc = lib.mkOption {
          type = lib.types.attrsOf (lib.types.submodule { options.text = lib.mkOption { type = lib.types.lines; }; });
          default = { };
        }; }
      { services.nixos-rebuild-test = ${settings}; }
    ]; }).config.environment.etc
  `;

  it('writes no file where nothing is set', async () => {
    expect(await evaluated(etc('{ }'))).toEqual({});
  });

  it('writes what is set, and the program reads it', async () => {
    const said = await evaluated(
      etc(`{
        target = { address = "web1.example.org"; user = "deploy"; port = 2222; identity = "~/.ssh/deploy"; };
        critical = [ "nginx" "var-lib-data.mount" "a\\\\x2db@c.service" ];
        checks = [ "/bin/true" "a\\nb" ];
        ports = [ 443 ];
        journalPatterns = [ "^PANIC:" ];
        names = [ "db.internal" ];
        onFailedUnits = "rollback";
        reboot = "if-needed";
        thresholds = { diskPoints = 2.5; newErrors = 0; };
      }`),
    );
    const { text } = (said as Record<string, { text: string }>)['nixos-rebuild-test.json'] ?? { text: '' };
    expect(parseClosureConfig(text)).toEqual({
      config: {
        target: {
          ...{ kind: 'ssh', address: 'web1.example.org', user: 'deploy', port: 2222 },
          ...{ identity: '~/.ssh/deploy', sshOptions: [] },
        },
        critical: ['nginx.service', 'var-lib-data.mount', 'a\\x2db@c.service'],
        ...{
          checks: ['/bin/true', 'a\nb'],
          ports: [443],
          journalPatterns: ['^PANIC:'],
          names: ['db.internal'],
        },
        ...{ onFailedUnits: 'rollback', reboot: 'if-needed', thresholds: { diskPoints: 2.5, newErrors: 0 } },
      },
      notices: [],
    });
  });

  it.each([
    ['ports = [ 0 ]', /ports/],
    ['ports = [ 70000 ]', /ports/],
    ['critical = [ "a b" ]', /critical/],
    ['checks = [ " " ]', /checks/],
    ['names = [ "-x" ]', /names/],
    ['journalPatterns = [ "a\\nb" ]', /journalPatterns/],
    ['onFailedUnits = "ignore"', /onFailedUnits/],
    ['reboot = true', /reboot/],
    ['thresholds.memoryPercent = 101', /memoryPercent/],
    ['thresholds.newErrors = -1', /newErrors/],
    ['target.address = "-oProxyCommand=x"', /target/],
    ['target.identity = ./key', /target/],
    ['critcal = [ ]', /critcal/],
  ])('refuses %s', async (setting, option) => {
    await expect(evaluated(etc(`{ ${setting}; }`))).rejects.toThrow(option);
  });
});

describe.skipIf(NIXPKGS_LIB === '' || FLAKE_PARTS === '')(
  'with flake-parts (FLAKE_PARTS), its module',
  () => {
    const outputs = (settings: string) => `
    let
      lib = import ${NIXPKGS_LIB}/lib;
      parts = (import ${FLAKE_PARTS}/flake.nix).outputs { nixpkgs-lib = { inherit lib; }; };
      self = { inputs = { }; outPath = ./.; };
    in
    (parts.lib.mkFlake { inputs = { inherit self; }; } {
      imports = [ ${modules}/flake-module.nix ];
      systems = [ ];
      nixos-rebuild-test = ${settings};
    })
  `;

    it('makes an output that says what the file can say', async () => {
      const said = await evaluated(
        `(${outputs(`{
        hosts.web1 = { target = "root@web1"; tags = [ "web" ]; critical = [ "nginx" ]; settle = 5; };
        hosts.plain = { };
        deploy = { jobs = 2; canary = 1; onHostFailure = "rollback-all"; thresholds.newErrors = 1; };
        hooks.postBuild = [ "true" ];
      }`)}).nixosRebuildTest`,
      );
      expect(repositoryConfigFrom(said, 'nixosRebuildTest')).toMatchObject({
        hosts: {
          web1: {
            target: { address: 'web1', user: 'root' },
            tags: ['web'],
            critical: ['nginx.service'],
            settle: 5,
          },
        },
        deploy: { jobs: 2, canary: 1, onHostFailure: 'rollback-all', thresholds: { newErrors: 1 } },
        hooks: { postBuild: ['true'] },
      });
    });

    it('makes none where nothing is set', async () => {
      expect(await evaluated(`(${outputs('{ }')}) ? nixosRebuildTest`)).toBe(false);
    });
  },
);

/** The keys of a schema's object, each with the words that it may be, in the shape in which the options are listed. */
function wordsOf(shape: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(shape).map(([key, schema]) => {
      const inner = (
        schema as { unwrap?: () => { options?: string[]; shape?: Record<string, unknown> } }
      ).unwrap?.();
      if (key !== 'target' && inner?.shape) return [key, wordsOf(inner.shape)];
      return [
        key,
        Array.isArray(inner?.options) && typeof inner.options[0] === 'string' ? inner.options : null,
      ];
    }),
  );
}

async function evaluated(expression: string): Promise<unknown> {
  expect(
    NIXPKGS_LIB === '' || existsSync(join(NIXPKGS_LIB, 'lib/default.nix')),
    `no lib in ${NIXPKGS_LIB}`,
  ).toBe(true);
  const argv = [
    'nix',
    '--extra-experimental-features',
    'nix-command flakes',
    'eval',
    '--impure',
    '--json',
    '--expr',
    expression,
  ];
  const result = await runProgram(argv, { env: process.env, timeoutMs: 120_000 });
  if (!hasSucceeded(result)) throw new Error(result.stderr || result.kind);
  return JSON.parse(result.stdout);
}
