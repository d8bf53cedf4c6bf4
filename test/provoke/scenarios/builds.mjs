// Builds that fail, and how.
import { buildHost, host, project, system } from './project.mjs';

const body = (script) => `{ drv, ... }:\ndrv "laptop" ''\n${script}\n''\n`;
const custom = (attributes) => `{ drv, system, ... }:
derivation {
  name = "laptop";
  inherit system;
  builder = "/bin/sh";
  args = [ "-c" "echo > $out" ];
  ${attributes}
}
`;
const chain = `{ drv, ... }:
let
  leaf = drv "leaf" "echo compiling; echo 'error: undefined variable in leaf.c' >&2; echo 'make: *** [all] Error 2'; exit 2";
  middle = drv "middle" "echo \${leaf} > $out";
  units = drv "units" "echo \${middle} > $out";
in drv "laptop" "echo \${units} > $out"
`;
const decoys = `
echo "error: attribute 'x' missing"
echo "error: builder for '/nix/store/00000000000000000000000000000000-inner.drv' failed with exit code 7"
echo "  test_errors: error: infinite recursion encountered ... ok"
echo "No space left on device (simulated) ... ok"
echo "error: interrupted by the user"
echo one; echo two; echo three; echo four; echo five
echo "the real reason" >&2
exit 3`;
const two = `{ drv, ... }:
let
  a = drv "alpha" "echo alpha is broken; exit 4";
  b = drv "beta" "/bin/sleep 0.3; echo beta is broken; exit 5";
in drv "laptop" "echo \${a} \${b} > $out"
`;

export const builds = [
  host('killed-nix', 'killed-oom', 'Killed', body('echo begun\nkill -9 $PPID'), {
    command: `${buildHost}; exit $?`,
  }),

  host('builder', 'builder', ['-laptop.drv'], body('echo configuring\necho "cannot find -lfoo"\nexit 1'), {
    derivation: 'laptop',
    tail: 'cannot find -lfoo',
  }),
  host('builder-logs', 'builder', ['-laptop.drv'], body(decoys), {
    command: `${buildHost} -L`,
    derivation: 'laptop',
    tail: 'the real reason',
  }),
  host('builder-decoys', 'builder', ['-laptop.drv'], body(decoys), {
    derivation: 'laptop',
    tail: 'the real reason',
  }),
  {
    name: 'builder-legacy-decoys',
    family: 'builder',
    message: ['-laptop.drv'],
    derivation: 'laptop',
    tail: 'the real reason',
    files: {
      'default.nix': `derivation { name = "laptop"; system = "${system}"; builder = "/bin/sh"; args = [ "-c" ''${decoys}'' ]; }\n`,
    },
    command: 'nix-build --no-out-link',
  },
  host('builder-no-output', 'builder', ['failed to produce output path'], body('echo done'), {
    derivation: 'laptop',
  }),
  host('builder-signal', 'builder', ['signal 15', '-laptop.drv'], body('kill -15 $$'), {
    derivation: 'laptop',
  }),
  host('cascade', 'builder', ['-leaf.drv'], chain, {
    derivation: 'leaf',
    tail: 'undefined variable in leaf.c',
  }),
  host('cascade-logs', 'builder', ['-leaf.drv'], chain, {
    command: `${buildHost} -L -v`,
    derivation: 'leaf',
  }),
  host('keep-going', 'builder', ['-alpha.drv', '-beta.drv'], two, {
    command: `${buildHost} --keep-going`,
    others: ['alpha', 'beta'],
  }),
  host(
    'hash-mismatch',
    'hash-mismatch',
    'hash mismatch in fixed-output derivation',
    custom(
      'outputHashMode = "flat"; outputHashAlgo = "sha256"; outputHash = "0000000000000000000000000000000000000000000000000000000000000000";',
    ),
    { derivation: 'laptop' },
  ),
  host('killed-oom', 'killed-oom', ['signal 9', '-laptop.drv'], body('echo allocating\nkill -9 $$'), {
    derivation: 'laptop',
  }),
  host('timeout', 'timeout-log-size', 'timed out after 1 seconds', body('echo waiting\n/bin/sleep 20'), {
    extraConfig: ['timeout = 1'],
  }),
  host('silence', 'timeout-log-size', 'timed out after 1 seconds', body('echo waiting\n/bin/sleep 20'), {
    extraConfig: ['max-silent-time = 1'],
  }),
  host(
    'log-size',
    'timeout-log-size',
    'killed after writing more than 1000 bytes of log output',
    body('i=0; while [ $i -lt 200 ]; do echo "line $i of many"; i=$((i+1)); done\n/bin/sleep 2'),
    { extraConfig: ['max-build-log-size = 1000'] },
  ),
  host(
    'platform',
    'platform-features',
    ['is required to build', 'required system or feature not available', 'platform mismatch'],
    custom('system = "riscv64-linux";').replace('inherit system;', ''),
    { derivation: 'laptop' },
  ),
  host(
    'features',
    'platform-features',
    ['is required to build', 'required system or feature not available', 'missing system features'],
    custom('requiredSystemFeatures = [ "kvm-of-dreams" ];'),
    { derivation: 'laptop' },
  ),
  host(
    'no-local-builds',
    'platform-features',
    ['nable to start any build', 'local builds are disabled'],
    custom(''),
    { extraConfig: ['max-jobs = 0', 'builders ='] },
  ),
  host(
    'disk-full',
    'disk-full',
    ['No space left on device', '-laptop.drv'],
    body('echo writing\n/bin/dd if=/dev/zero of=$out bs=1M count=64 || exit 1'),
    { storeSize: '24m' },
  ),
  host(
    'disk-full-store',
    'disk-full',
    ['No space left on device', 'database or disk is full'],
    body('echo > $out'),
    {
      storeSize: '24m',
      extraFiles: { 'big.bin': 40 * 1024 * 1024 },
    },
  ),
  host(
    'sandbox',
    'sandbox',
    ['namespace', 'cloning builder process', 'sandbox', 'Operation not permitted'],
    body('echo > $out'),
    {
      // Linux refuses user namespaces to a process in a chroot.
      before: 'mount --rbind / /mnt',
      wrapper: 'chroot /mnt',
      command: `cd /tmp/nixos-rebuild-provoke/sandbox && ${buildHost}`,
      config:
        'experimental-features = nix-command flakes\nbuild-users-group =\nsubstituters =\nsandbox = true\nsandbox-fallback = false\nsandbox-paths = /bin/sh /lib /lib64 /usr',
    },
  ),
  {
    name: 'interrupted',
    family: 'interrupted',
    message: 'interrupted by the user',
    files: project(body('echo started\n/bin/sleep 30')),
    command: `${buildHost} -L`,
    act: ({ kill }) => {
      let sent = false;
      return (output) => {
        if (sent || !/started/.test(output)) return;
        sent = true;
        kill('SIGINT');
      };
    },
  },
];
