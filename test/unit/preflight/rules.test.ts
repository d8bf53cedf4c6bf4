// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it is Nix source
import { describe, expect, it } from 'vitest';
import { applyRules } from '../../../src/preflight/apply-rules.js';
import { rules } from '../../../src/preflight/rules/index.js';

const knownRules = new Set(rules.map(({ id }) => id));

/** What all rules say of a source, as `line: rule`. */
function foundIn(source: string, path = 'modules/web.nix'): string[] {
  const result = applyRules({ path, bytes: Buffer.from(source) }, rules, { isInFlake: true, knownRules });
  if (result.kind === 'unparsed') throw new Error(`${result.fault.line}: ${result.fault.message}: ${source}`);
  return result.findings.map(({ line, rule }) => `${line}: ${rule}`);
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, { bad, good }) => {
  it('is found in its bad example, and in no good one', () => {
    expect(foundIn(bad)).toContain(`1: ${id}`);
    expect(foundIn(good)).toEqual([]);
  });
});

/** Faults by their rule, each on the line that `@` marks; nothing else is found. */
const faults: [rule: string, ...sources: string[]][] = [
  [
    'secret-literal',
    '{\n@ services.grafana.settings.security.admin_password = "hunter2";\n}',
    '{\n@ a = "ghp_0123456789abcdefghijABCDEFGHIJ012345";\n}',
    '{\n@ systemd.services.x.environment.API_TOKEN = "7d9f2c3b1a5e4d68";\n}',
    '{\n x.serviceConfig.Environment = [\n@  "DB_PASSWORD=hunter2"\n ];\n}',
    '{ lib }: {\n@ wireless.networks.home.psk = lib.mkDefault "correcthorse";\n}',
    "{\n@ x.key = ''\n-----BEGIN OPENSSH PRIVATE KEY-----\nb3\n-----END OPENSSH PRIVATE KEY-----\n'';\n}",
    'let\n@ apiKey = "5f4dcc3b5aa765d61d83";\nin { x = apiKey; }',
  ],
  [
    'plain-password',
    '{\n@ users.users.root.password = "a";\n}',
    '{\n users = { users = { bob = {\n@ initialPassword = "x";\n }; }; };\n}',
    '{ lib }: { config = lib.mkIf (lib.version != "") {\n@ users.extraUsers.a.initialHashedPassword = "";\n}; }',
  ],
  [
    'secret-read-at-evaluation',
    '{\n@ a = builtins.readFile "/run/secrets/db";\n}',
    '{ config }: {\n@ a = builtins.readFile config.age.secrets.db.path;\n}',
    '{ config }: {\n@ a = import "${config.sops.secrets.x.path}";\n}',
    '{\n@ a = builtins.getEnv "GITHUB_TOKEN";\n}',
    '{\n@ a = "--key=${./tls/server.key}";\n}',
    '{ lib }: {\n@ a = lib.fileContents ./password.txt;\n}',
  ],
  [
    'secret-in-store',
    '{ services.a = {\n@ passwordFile = ./a.txt;\n}; }',
    '{ lib }: {\n@ users.users.bob.hashedPasswordFile = lib.mkForce ../bob;\n}',
    '{\n@ networking.wireguard.interfaces.wg0.privateKeyFile = "${./wg0}";\n}',
    '{ pkgs }: {\n@ services.a.apiTokenFile = pkgs.writeText "token" (import ./token.nix);\n}',
    '{\n@ services.nginx.virtualHosts.a.sslCertificateKey = ./tls.key;\n}',
    '{\n@ boot.initrd.luks.devices.root.keyFile = builtins.toFile "key" "a";\n}',
  ],
  ['search-path-in-flake', '{\n@ imports = [ <nixpkgs/nixos/modules/profiles/minimal.nix> ];\n}'],
  [
    'unpinned-fetch',
    '{\n@ a = builtins.fetchGit "https://example.org/a.git";\n}',
    '{\n@ a = fetchTarball { url = "https://example.org/a.tar.gz"; };\n}',
    '{\n@ a = builtins.fetchGit { url = "https://example.org/a.git"; ref = "main"; };\n}',
    '{\n@ a = builtins.getFlake "github:NixOS/nixpkgs";\n}',
    '{\n@ a = builtins.fetchurl "https://example.org/a";\n}',
  ],
  [
    'service-as-root',
    '{\n@ systemd.services.web.serviceConfig.ExecStart = "/bin/web";\n}',
    '{ lib }: { config = lib.mkIf (lib.version != "") { systemd.services = {\n@ web = { script = "web"; };\n}; }; }',
    '{ systemd.services.web.serviceConfig = { ExecStart = "/bin/web";\n@ User = "root"; }; }',
  ],
  [
    'shallow-merge',
    'a: a // {\n@ b.c = 1;\n}',
    'let a = { b.d = 1; }; in a // {\n@ b.c = 1;\n}',
    '{ lib, c }: { a.b = 1; } // lib.optionalAttrs c {\n@ a.d = 1;\n}',
    '{ a = { b = 1; }; } // {\n@ a = { c = 1; };\n}',
  ],
  [
    'assert-without-message',
    'a:\n@assert a != null; a',
    '{ config }: { assertions = [\n@ { assertion = config.a; }\n ]; }',
  ],
  [
    'constant-condition',
    '{ lib }: {\n@ a = lib.mkIf false { };\n}',
    '{ lib }: {\n@ a = lib.optionals true [ 1 ];\n}',
    '{\n@ a = if true then 1 else 2;\n}',
  ],
  ['top-level-with', '{ lib, ... }:\n@with lib;\n{ a = mkIf; }', 'a: let b = 1; in\n@with a; { c = b; }'],
  ['recursive-set', '{\n@ a = rec { b = 1; c = b; };\n}'],
  [
    'unused-binding',
    'let\n@ a = 1;\n b = 2;\nin b',
    'x: let\n@ inherit (x) y;\nin { y = 1; }',
    'let\n@ a = 1;\nin { b = with { a = 2; }; let a = 3; in a; }',
  ],
  ['unused-argument', '{\n@ pkgs,\n lib, ... }: lib', '{ a,\n@ b }: a', 'f:\nf (\n@x: 1)'],
  ['unquoted-url', '{\n@ a = https://example.org/x;\n}'],
];

describe('a fault is found on its line, and nothing else', () => {
  it.each(faults.flatMap(([rule, ...sources]) => sources.map((source) => [rule, source] as const)))(
    '%s: %j',
    (rule, marked) => {
      const line = marked.slice(0, marked.indexOf('@')).split('\n').length;
      const [before, after] = [marked.slice(0, marked.indexOf('@')), marked.slice(marked.indexOf('@') + 1)];
      expect(foundIn(before + after)).toEqual([`${line}: ${rule}`]);
    },
  );
});

describe('nothing is found in', () => {
  it.each([
    '{ config, ... }: { services.a.passwordFile = config.sops.secrets.a.path; }',
    '{ config, ... }: { services.a.environment.TOKEN_FILE = config.age.secrets.a.path; }',
    '{ users.users.a.hashedPassword = "$6$rounds=1$abc$def"; users.users.a.hashedPasswordFile = "/run/a"; }',
    '{ a.password = ""; b.token = "@TOKEN@"; c.api_key = "$API_KEY"; d.secret = "changeme-please"; }',
    '{ a.password_url = "https://example.org/password"; b.token = "a token is a word of one use"; }',
    '{ lib, ... }: { options.password = lib.mkOption { description = "The password."; example = "hunter2"; }; }',
    '{ programs.x.keybindings = { "ctrl+k" = "kill"; key = "Super_L"; }; }',
    '{ age.secrets.a.file = ./secret.age; sops.defaultSopsFile = ./secrets.yaml; }',
    '{ users.users.a.openssh.authorizedKeys.keys = [ (builtins.readFile ./id_ed25519.pub) ]; }',
    '{ a = builtins.readFile ./token.nix; b = import ./secrets.nix; c = builtins.readFile ./passwords.sops.yaml; }',
    '{ config, ... }: { a = "cat ${config.sops.secrets.a.path}"; }',
    '{ a = builtins.getEnv "HOME"; }',
    '{ pkgs ? import <nixpkgs> { } }: pkgs.hello',
    '{ a = import <nix/fetchurl.nix>; }',
    '{ config }: { services.a.passwordFile = config.sops.secrets.a.path; }',
    '{ services.a = { passwordFile = "/run/secrets/a"; tokenFile = /run/keys/a; }; }',
    '{ services.a = { passwordFile = ./a.age; secretsFile = ./secrets.yaml; hostKeyFile = ./host.pub; }; }',
    '{ age.secrets.a.file = ./a; sops.secrets.b.sopsFile = ./b; sops.age.keyFile = ./c; }',
    '{ services.a = { publicKeyFile = ./a; environmentFile = ./a.env; configFile = ./a.toml; keyFile = null; }; }',
    'let keyFile = ./a; in { x = keyFile; }',
    '{ lib }: { options.a.passwordFile = lib.mkOption { default = ./a; example = ./b; }; }',
    '{ fetchurl }: { src = fetchurl { url = "https://example.org/a"; hash = "sha256-a"; }; }',
    '{ a = builtins.fetchGit { url = "https://example.org/a"; rev = "0123456789012345678901234567890123456789"; }; }',
    '{ a = fetchTarball "https://github.com/a/b/archive/0123456789012345678901234567890123456789.tar.gz"; }',
    '{ a = builtins.fetchGit ./.; }',
    '{ systemd.services.a.serviceConfig = { Type = "oneshot"; ExecStart = "/bin/a"; }; }',
    '{ systemd.services.nginx.serviceConfig.LimitNOFILE = 1; }',
    '{ systemd.services.a.serviceConfig.ExecStart = "/bin/a"; } // { systemd-b = 1; c.d = 2; }'.replace(
      'ExecStart = "/bin/a"',
      'User = "a"',
    ),
    '{ systemd.services.a = { serviceConfig.ExecStart = "/bin/a"; serviceConfig.DynamicUser = true; }; }',
    '{ systemd.user.services.a = { script = "a"; }; }',
    '{ common }: { systemd.services.a = { script = "a"; serviceConfig = common // { Restart = "always"; }; }; }',
    'a: b: a // b // { c = 1; }',
    'f: f 1 // { b.c = 1; }',
    'let a = { d = 1; }; in a // { b.c = 1; }',
    '{ a.b = 1; } // { c.d = 1; }',
    '{ lib, a }: lib.recursiveUpdate a { b.c = 1; }',
    '{ lib, a }: assert lib.assertMsg (a > 1) "a: larger"; a',
    '{ lib, a }: assert lib.assertOneOf "a" a [ 1 2 ]; a',
    '{ config }: { assertions = [ { assertion = config.a; message = "a"; } ]; }',
    '{ lib, config }: { a = lib.mkIf config.b { }; c = lib.mkDefault true; }',
    '{ pkgs, ... }: { environment.systemPackages = with pkgs; [ git ]; }',
    '{ a = "rec { }"; rec-b = 1; /* rec { } */ }',
    'let _a = 1; b = 2; in b',
    'let a = 1; b = a; in { inherit b; }',
    'let a = 1; in { x }: { "${toString a}" = x; }',
    'final: prev: { a = prev.a; }',
    'final: prev: { a = final.b; }',
    'args@{ a, b }: args',
    '{ a, b ? a }: b',
    '_: { }',
    '{ a = "https://example.org"; b = x: x; }',
  ])('%j', (source) => {
    expect(foundIn(source)).toEqual([]);
  });

  it('the arguments that the outputs of a flake must take', () => {
    expect(foundIn('{ inputs.a.url = "b"; outputs = { self, a }: { x = a; }; }', 'flake.nix')).toEqual([]);
  });

  it('shell.nix and default.nix of a flake, which those use who have none', () => {
    expect(foundIn('let pkgs = import <nixpkgs> { }; in pkgs.mkShell { }', 'shell.nix')).toEqual([]);
  });
});

describe('a comment allows', () => {
  it.each([
    ['behind the source', '{ a = https://a.b/; # nixos-rebuild-test: allow unquoted-url\n}'],
    [
      'on the line before',
      '{\n  # nixos-rebuild-test: allow unquoted-url\n\n  # for the old tool\n  a = https://a.b/;\n}',
    ],
    ['in the whole file', '# nixos-rebuild-test: allow-in-file unquoted-url\n{\n\n a = https://a.b/;\n}'],
    ['among others', '{ a = https://a.b/; # nixos-rebuild-test: allow recursive-set, unquoted-url\n}'],
  ])('a rule %s', (_, source) => {
    expect(foundIn(source)).toEqual([]);
  });

  it('no other rule and no other line', () => {
    const source = '{ a = https://a.b/; # nixos-rebuild-test: allow recursive-set\n}';
    expect(foundIn(source)).toEqual(['1: unquoted-url']);
    const two = '{ # nixos-rebuild-test: allow unquoted-url\n a = https://a.b/; }';
    expect(foundIn(two)).toEqual(['2: unquoted-url']);
  });
});

it('no message has the value of a secret', () => {
  const source =
    '{ a.password = "hunter2"; users.users.a.password = "hunter2"; b = "ghp_0123456789abcdefghijABCDEFGHIJ012345"; c.Environment = "A_TOKEN=hunter2-long"; }';
  const result = applyRules({ path: 'a.nix', bytes: Buffer.from(source) }, rules, {
    isInFlake: false,
    knownRules,
  });
  const told = JSON.stringify(result);
  expect(told).toContain('secret-literal');
  expect(told).not.toMatch(/hunter2|ghp_/);
});

it('columns count characters, and a name in a message is as it is written', () => {
  const source = '{ a = "é€😀"; b = let grün = 1; in 2; }'.replace('grün', '"grün"');
  const { findings } = applyRules({ path: 'a.nix', bytes: Buffer.from(source) }, rules, {
    isInFlake: false,
    knownRules,
  }) as { findings: unknown };
  expect(findings).toMatchObject([{ column: 22, message: 'nothing uses "grün"' }]);
});
