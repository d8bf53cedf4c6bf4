// Caches, the daemon, locks, rights and other machines.

import { chmodSync, mkdirSync } from 'node:fs';
import { buildHost, host, project, system } from './project.mjs';

const good = '{ drv, ... }: drv "laptop" "echo > $out"\n';
const fetch = (url) => `{ drv, ... }:
let source = derivation {
  name = "source.tar.gz"; builder = "builtin:fetchurl"; system = "builtin"; url = "${url}";
  outputHashMode = "flat"; outputHashAlgo = "sha256"; outputHash = "0000000000000000000000000000000000000000000000000000000000000000";
  preferLocalBuild = true; executable = false; unpack = false;
};
in drv "laptop" "echo \${source} > $out"
`;
// An HTTP server that answers every request with 404 while the command runs.
const server404 = `node -e '
const s = require("http").createServer((q, r) => { r.statusCode = 404; r.end(); });
s.listen(18404, "127.0.0.1"); setTimeout(() => process.exit(), 20000).unref?.(); setTimeout(() => {}, 20000)' & server=$!
trap "kill $server" EXIT
until node -e 'require("net").connect(18404, "127.0.0.1").on("connect", () => process.exit(0)).on("error", () => process.exit(1))'; do :; done
`;
const readOnly = '/nix/store/00000000000000000000000000000000-absent';

// An HTTP server that begins to answer and then sends nothing more.
const serverStalls = server404
  .replace('r.statusCode = 404; r.end();', 'r.writeHead(200, { "content-length": 9000 }); r.write("begun");')
  .replaceAll('18404', '18405');
const interruptOn =
  (words) =>
  ({ kill }) => {
    let sent = false;
    return (output) => {
      if (sent || !words.test(output)) return;
      sent = true;
      kill('SIGINT');
    };
  };
const one = (name) => ({
  'default.nix': `derivation { name = "${name}"; system = "${system}"; builder = "/bin/sh"; args = [ "-c" "echo > $out" ]; }\n`,
});

export const stores = [
  host(
    'download-stalls',
    'download',
    "unable to download 'http://127.0.0.1:18405/source.tar.gz'",
    fetch('http://127.0.0.1:18405/source.tar.gz'),
    {
      command: `${serverStalls}${buildHost}`,
      extraConfig: ['download-attempts = 1', 'stalled-download-timeout = 1'],
    },
  ),
  {
    name: 'download-missing-nar',
    family: 'download',
    message: ['does not exist in binary cache', 'no substituter', 'unable to download'],
    files: one('nar-gone'),
    command: `path=$(nix-build --no-out-link 2>/dev/null) && nix copy --to "file://$HOME/cache" $path 2>/dev/null && nix-store --delete $path >/dev/null 2>&1 && rm -rf $HOME/cache/nar $HOME/cache/*.sqlite && exec nix build --no-link --option substituters "file://$HOME/cache" --option require-sigs false $path`,
  },
  {
    name: 'locks-big',
    family: 'locks',
    message: 'waiting for the big Nix store lock',
    files: one('locked'),
    command:
      'nix-instantiate >/dev/null 2>&1 && exec flock /nix/var/nix/db/big-lock nix build --no-link -f default.nix',
    act: interruptOn(/waiting for the big/),
    terminals: ['pipe'],
  },
  {
    name: 'locks-sqlite',
    family: 'locks',
    message: 'is busy',
    files: one('busy'),
    command: `nix-instantiate >/dev/null 2>&1 && exec python3 -c "
import sqlite3, subprocess, sys
db = sqlite3.connect('/nix/var/nix/db/db.sqlite', isolation_level=None)
db.execute('BEGIN EXCLUSIVE')
try: sys.exit(subprocess.call(['nix', 'build', '--no-link', '-f', 'default.nix']))
except KeyboardInterrupt: sys.exit(130)"`,
    act: interruptOn(/is busy/),
    terminals: ['pipe'],
  },
  {
    name: 'ssh-builder',
    family: 'ssh',
    message: ['Connection refused', 'failed to start SSH connection', 'cannot connect to', 'cannot build on'],
    files: { 'default.nix': one('elsewhere')['default.nix'].replace(system, 'riscv64-linux') },
    extraConfig: ['builders = ssh://127.0.0.1 riscv64-linux'],
    env: { NIX_SSHOPTS: '-p 1 -o BatchMode=yes' },
    command: 'nix-build --no-out-link',
  },

  host(
    'download-refused',
    'download',
    "unable to download 'http://127.0.0.1:1/source.tar.gz'",
    fetch('http://127.0.0.1:1/source.tar.gz'),
    { extraConfig: ['download-attempts = 1'] },
  ),
  host('download-404', 'download', 'HTTP error 404', fetch('http://127.0.0.1:18404/source.tar.gz'), {
    command: `${server404}${buildHost}`,
    extraConfig: ['download-attempts = 1'],
  }),
  host(
    'fetch-tarball-404',
    'download',
    'HTTP error 404',
    '{ drv, ... }:\nimport (builtins.fetchTarball {\n  url = "http://127.0.0.1:18404/x.tar.gz";\n  sha256 = "0000000000000000000000000000000000000000000000000000";\n}) { inherit drv; }\n',
    {
      command: `${server404}${buildHost}`,
      extraConfig: ['download-attempts = 1'],
    },
  ),
  {
    name: 'download-cache-down',
    family: 'download',
    message: ["unable to download 'http://127.0.0.1:1/", 'http://127.0.0.1:1'],
    files: project(good),
    extraConfig: ['substituters = http://127.0.0.1:1', 'download-attempts = 1'],
    command: `nix build --no-link ${readOnly}`,
  },
  {
    name: 'signature',
    family: 'signature',
    message: [
      'lacks a signature by a trusted key',
      'is not signed by any of the keys',
      "it's not signed by any of the keys",
    ],
    files: {
      'default.nix': `derivation { name = "signed"; system = "${system}"; builder = "/bin/sh"; args = [ "-c" "echo > $out" ]; }\n`,
    },
    command: `path=$(nix-build --no-out-link 2>/dev/null) && nix copy --to "file://$HOME/cache" $path 2>/dev/null && nix-store --delete $path >/dev/null 2>&1 && rm -rf $HOME/.cache $HOME/cache/*.sqlite && exec nix build --no-link --option substituters "file://$HOME/cache" --option require-sigs true $path`,
  },
  {
    name: 'daemon',
    family: 'daemon',
    message: ['cannot connect to socket', 'cannot connect to daemon'],
    files: project(good),
    env: { NIX_REMOTE: 'daemon' },
    command: buildHost,
  },
  {
    name: 'daemon-legacy',
    family: 'daemon',
    message: ['cannot connect to socket', 'cannot connect to daemon'],
    files: { 'default.nix': `derivation { name = "x"; system = "${system}"; builder = "/bin/sh"; }\n` },
    env: { NIX_REMOTE: 'daemon' },
    command: 'nix-build --no-out-link',
  },
  {
    name: 'locks',
    family: 'locks',
    message: 'waiting for lock on',
    files: {
      'default.nix': `derivation { name = "locked"; system = "${system}"; builder = "/bin/sh"; args = [ "-c" "echo > $out" ]; }\n`,
    },
    // The output's lock is held, as by another Nix that builds the same derivation.
    command: `drv=$(nix-instantiate 2>/dev/null) && out=$(nix-store -q --outputs $drv) && exec flock $out.lock nix build --no-link -L -f default.nix`,
    act: ({ kill }) => {
      let sent = false;
      return (output) => {
        if (sent || !/waiting for lock/.test(output)) return;
        sent = true;
        kill('SIGINT');
      };
    },
    terminals: ['tty'],
  },
  {
    name: 'ssh-refused',
    family: 'ssh',
    message: ['Connection refused', 'cannot connect to', 'failed to start SSH connection'],
    files: {
      'default.nix': `derivation { name = "far"; system = "${system}"; builder = "/bin/sh"; args = [ "-c" "echo > $out" ]; }\n`,
    },
    env: { NIX_SSHOPTS: '-p 1 -o BatchMode=yes' },
    command: 'path=$(nix-build --no-out-link 2>/dev/null) && exec nix copy --to ssh://root@127.0.0.1 $path',
  },
  {
    name: 'ssh-unknown-host',
    family: 'ssh',
    message: ['Could not resolve hostname', 'cannot connect to', 'failed to start SSH connection'],
    files: {
      'default.nix': `derivation { name = "far"; system = "${system}"; builder = "/bin/sh"; args = [ "-c" "echo > $out" ]; }\n`,
    },
    env: { NIX_SSHOPTS: '-o BatchMode=yes' },
    command:
      'path=$(nix-build --no-out-link 2>/dev/null) && exec nix-copy-closure --to root@no-such-host.invalid $path',
  },
  {
    name: 'privilege-store',
    family: 'privilege',
    message: ['Permission denied'],
    files: project(good),
    open: true,
    wrapper: 'setpriv --reuid=65534 --regid=65534 --clear-groups',
    env: { NIX_REMOTE: 'local', HOME: '/tmp/nixos-rebuild-provoke/nobody' },
    noActivity: true,
    command: 'nix-build --no-out-link -E \'derivation { name = "x"; system = "x"; builder = "x"; }\'',
    after: () => {
      mkdirSync('/tmp/nixos-rebuild-provoke/nobody', { recursive: true });
      chmodSync('/tmp/nixos-rebuild-provoke/nobody', 0o777);
    },
  },
];
