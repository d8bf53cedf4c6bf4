// Mistakes in the Nix language.
import { buildHost, host, project, system, withTrace } from './project.mjs';

const at = (line, file = 'hosts/laptop.nix') => ({ file, line });

const legacy = (name, family, message, text, line) => ({
  name: `${name}-legacy`,
  family,
  message,
  files: {
    'default.nix': `let drv = name: derivation { inherit name; system = "${system}"; builder = "/bin/sh"; };\nin\n${text}\n`,
  },
  command: 'nix-build --no-out-link',
  ...(line ? { location: { file: 'default.nix', line } } : {}),
});

export const expressions = [
  legacy('syntax', 'syntax', 'syntax error, unexpected', 'drv (1 + )', 3),
  legacy('undefined-variable', 'undefined-variable', "undefined variable 'pkgs'", 'drv pkgs.hello', 3),
  legacy('missing', 'missing-attr', "attribute 'b' missing", 'let a = { }; in drv a.b', 3),
  // Nix 2.8 prints the message alone: nothing shows that it was thrown.
  {
    ...legacy('throw', 'nix-assert-throw-abort', 'this is deliberate', 'drv (throw "this is deliberate")'),
    only: ['2.26', '2.34'],
  },
  legacy('type', 'type-error', ['expected a string but found', 'while a string was expected'], 'drv 12', 0),
  legacy('call', 'missing-extra-arg', "called without required argument 'x'", '({ x }: drv "n") { }', 3),
  legacy('recursion', 'infinite-recursion', 'infinite recursion encountered', 'let x = x; in drv x', 3),
  legacy('json', 'syntax', ['parse error', 'invalid JSON', 'syntax error'], 'drv (builtins.fromJSON "{")'),
  legacy(
    'tarball',
    'hash-mismatch',
    'hash mismatch',
    'drv (builtins.readFile (builtins.fetchurl { url = "file:///etc/hostname"; sha256 = "0000000000000000000000000000000000000000000000000000"; }))',
  ),

  host(
    'syntax',
    'syntax',
    'syntax error, unexpected',
    '{ drv, ... }:\nlet\n  name = "laptop"\n  version = "1";\nin drv name "echo > $out"\n',
    {
      location: at(4),
    },
  ),
  host('syntax-end', 'syntax', 'syntax error, unexpected', '{ drv, ... }:\ndrv "laptop" (if true then "x"', {
    location: at(2),
  }),
  host(
    'attribute-twice',
    'syntax',
    "attribute 'name' ",
    '{ drv, ... }:\nlet set = {\n  name = "a";\n  name = "b";\n}; in drv set.name "echo > $out"\n',
    {
      location: at(4),
    },
  ),
  host(
    'undefined-variable',
    'undefined-variable',
    "undefined variable 'hostname'",
    '{ drv, ... }:\nlet name = hostname;\nin drv name "echo > $out"\n',
    {
      location: at(2),
    },
  ),
  host(
    'undefined-variable-trace',
    'undefined-variable',
    "undefined variable 'pkgs'",
    '{ drv, lib, ... }:\ndrv "laptop" (builtins.concatStringsSep " " (map (p: p.name)\n  [ { inherit (pkgs.hello) name; } ]))\n',
    {
      command: `${buildHost} --show-trace`,
      location: at(3),
    },
  ),
  host(
    'missing-attr',
    'missing-attr',
    "attribute 'domain' missing",
    '{ drv, ... }:\nlet config.networking.hostName = "laptop";\nin drv config.networking.domain "echo > $out"\n',
    {
      location: at(3),
    },
  ),
  {
    name: 'missing-host',
    family: 'missing-attr',
    message: 'does not provide attribute',
    files: project('{ drv, ... }: drv "laptop" "echo > $out"\n'),
    command: buildHost.replace('laptop', 'desktop'),
  },
  {
    name: 'missing-attr-legacy',
    family: 'missing-attr',
    message: "attribute 'desktop' in selection path",
    messages: ["attribute 'desktop' in selection path", "attribute 'desktop' missing"],
    files: { 'default.nix': '{ laptop = derivation { name = "x"; system = "x"; builder = "x"; }; }\n' },
    command: 'nix-build --no-out-link -A desktop',
  },
  host(
    'infinite-recursion',
    'infinite-recursion',
    'infinite recursion encountered',
    '{ drv, ... }:\nlet\n  config = rec { a = b; b = a; };\nin drv "laptop" config.a\n',
    {
      location: at(3),
    },
  ),
  host(
    'stack',
    'stack',
    ['stack overflow', 'max-call-depth exceeded'],
    '{ drv, ... }:\nlet\n  down = n: 1 + down (n + 1);\nin drv "laptop" (toString (down 0))\n',
    {
      location: at(3),
      locationIn: ['2.26', '2.34'],
    },
  ),
  host(
    'missing-argument',
    'missing-extra-arg',
    "called without required argument 'pkgs'",
    '{ drv, ... }:\ndrv "laptop" (({ config, pkgs }: "x") { config = { }; })\n',
    {
      location: at(2),
    },
  ),
  host(
    'extra-argument',
    'missing-extra-arg',
    "called with unexpected argument 'inputs'",
    '{ drv, ... }:\ndrv "laptop" (({ config }: "x") { config = { }; inputs = { }; })\n',
    {
      location: at(2),
    },
  ),
  host(
    'type-add',
    'type-error',
    ['cannot add', 'while an integer was expected', 'expected an integer but found'],
    '{ drv, ... }:\ndrv "laptop" (toString (1 + "2"))\n',
    {
      location: at(2),
    },
  ),
  host(
    'type-call',
    'type-error',
    'attempt to call something which is not a function',
    '{ drv, ... }:\nlet name = "laptop";\nin drv (name "x") "echo > $out"\n',
    {
      location: at(3),
    },
  ),
  ...withTrace(
    host(
      'type-coerce',
      'type-error',
      'cannot coerce',
      '{ drv, ... }:\ndrv "laptop" ("echo " + { a = 1; })\n',
      { location: at(2) },
    ),
  ),
  ...withTrace(
    host(
      'type-list',
      'type-error',
      ['while a list was expected', 'expected a list but found'],
      '{ drv, ... }:\ndrv "laptop" (builtins.concatStringsSep " " (builtins.attrNames { } ++ "x"))\n',
      {
        location: at(2),
      },
    ),
  ),
  host(
    'assert',
    'nix-assert-throw-abort',
    ["assertion '", 'assertion (', 'is not equal to'],
    '{ drv, ... }:\nlet name = "laptop"; in\nassert name == "desktop";\ndrv name "echo > $out"\n',
    {
      location: at(3),
    },
  ),
  ...withTrace(
    host(
      'throw',
      'nix-assert-throw-abort',
      'this host needs a disk',
      '{ drv, ... }:\nlet\n  disk = throw "this host needs a disk";\nin drv "laptop" disk\n',
      {
        location: at(3),
        locationIn: ['2.26', '2.34'],
      },
    ),
  ),
  ...withTrace(
    host(
      'throw-words',
      'nix-assert-throw-abort',
      "undefined variable 'x' is what this says",
      '{ drv, ... }:\nlet\n  disk = throw "undefined variable \'x\' is what this says";\nin drv "laptop" disk\n',
      {
        location: at(3),
        only: ['2.26', '2.34'],
      },
    ),
  ),
  ...withTrace(
    host(
      'throw-lines',
      'nix-assert-throw-abort',
      'second line of three',
      '{ drv, ... }:\nlet\n  disk = throw "the first line\\nsecond line of three\\n\\nerror: the last";\nin drv "laptop" disk\n',
      {
        location: at(3),
        locationIn: ['2.26', '2.34'],
      },
    ),
  ),
  ...withTrace(
    host(
      'abort',
      'nix-assert-throw-abort',
      'nothing works',
      '{ drv, ... }:\nlet\n  disk = abort "nothing works";\nin drv "laptop" disk\n',
      {
        location: at(3),
        locationIn: ['2.26', '2.34'],
      },
    ),
  ),
];
