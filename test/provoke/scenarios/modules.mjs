// Mistakes that NixOS's module system and nixpkgs detect.
import { buildHost, project } from './project.mjs';

const eval_ = (options, second = '') => `{ drv, lib, ... }:
let
  config = lib.evalModules {
    files = [ ../modules/base.nix${second} ];
    options = ${options};
  };
in drv "laptop" "echo \${toString config.hostName} \${toString config.port} > $out"
`;
const options = '{ hostName = lib.types.str; port = lib.types.port; }';
const base = (text) => ({ 'modules/base.nix': text });

const scenario = (name, family, message, files, rest = {}) => ({
  name,
  family,
  message,
  files,
  command: buildHost,
  ...rest,
});

export const modules = [
  scenario(
    'nixos-assertions',
    'nixos-assertions',
    'The ‘fileSystems’ option does not specify your root file system.',
    project(`{ drv, lib, ... }:
lib.asserted [
  { assertion = false; message = "The ‘fileSystems’ option does not specify your root file system."; }
  { assertion = true; message = "never"; }
  { assertion = false; message = "You must set the option ‘boot.loader.grub.devices’."; }
] (drv "laptop" "echo > $out")
`),
  ),
  scenario(
    'unknown-option',
    'unknown-option',
    "The option `hostname' does not exist",
    project(eval_(options), base('{ ... }: {\n  hostname = "laptop";\n  port = 22;\n}\n')),
    { location: { file: 'modules/base.nix', line: 2 } },
  ),
  scenario(
    'option-type',
    'option-type',
    "A definition for option `port' is not of type",
    project(eval_(options), base('{ ... }: {\n  hostName = "laptop";\n  port = "ssh";\n}\n')),
    { location: { file: 'modules/base.nix', line: 3 } },
  ),
  scenario(
    'option-type-trace',
    'option-type',
    "A definition for option `port' is not of type",
    project(eval_(options), base('{ ... }: {\n  hostName = "laptop";\n  port = "ssh";\n}\n')),
    {
      command: `${buildHost} --show-trace`,
      location: { file: 'modules/base.nix', line: 3 },
    },
  ),
  scenario(
    'option-not-set',
    'option-not-set',
    "The option `port' was accessed but has no value defined",
    project(eval_(options), base('{ ... }: {\n  hostName = "laptop";\n}\n')),
  ),
  scenario(
    'option-conflict',
    'option-conflict',
    "The option `port' has conflicting definition values",
    project(eval_(options, ' ../modules/ssh.nix'), {
      ...base('{ ... }: {\n  hostName = "laptop";\n  port = 22;\n}\n'),
      'modules/ssh.nix': '{ ... }: {\n  port = 2222;\n}\n',
    }),
    { location: { file: 'modules/base.nix', line: 3 } },
  ),
  scenario(
    'unfree',
    'unfree-broken-insecure',
    'has an unfree license',
    project(`{ drv, lib, ... }:
drv "laptop" "echo \${lib.unfree "steam-1.0" "/etc/nixos/configuration.nix:12"} > $out"
`),
  ),
];
