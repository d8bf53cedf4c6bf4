// Rebuilds that succeed although their logs look like failures.
import { buildHost, project, system } from './project.mjs';

const frightening = `
echo "error: builder for '/nix/store/00000000000000000000000000000000-inner.drv' failed with exit code 1"
echo "error: undefined variable 'foo'"
echo "       at /nix/store/00000000000000000000000000000000-source/hosts/x.nix:1:2:"
echo "gcc: fatal error: Killed signal terminated program cc1plus"
echo "warning: the following units failed: fake.service"
echo "Failed to install bootloader"
echo "No space left on device"
echo "Segmentation fault (core dumped)"
echo "Traceback (most recent call last):"
echo "FAILED: 3 tests failed, error: 12 errors"
echo "Permission denied (publickey)."
echo "Host key verification failed."
echo "sudo: a password is required"
echo "Killed"
echo "fatal: unable to access 'https://example.org/': Could not resolve host: example.org"
echo > $out`;
const drv = `derivation { name = "laptop"; system = "${system}"; builder = "/bin/sh"; args = [ "-c" ''${frightening}'' ]; }`;
const hostText = `{ drv, ... }:\ndrv "laptop" ''${frightening}''\n`;

const healthy = (name, files, command, rest = {}) => ({ name, family: null, files, command, ...rest });

export const healthies = [
  healthy('healthy', project('{ drv, ... }: drv "laptop" "echo hello; echo > $out"\n'), buildHost),
  healthy('healthy-logs', project(hostText), `${buildHost} -L`),
  healthy('healthy-legacy', { 'default.nix': `${drv}\n` }, 'nix-build --no-out-link'),
  healthy(
    'healthy-cache-down',
    project('{ drv, ... }: drv "laptop" "echo > $out"\n'),
    `${buildHost} --fallback`,
    {
      extraConfig: ['substituters = http://127.0.0.1:1', 'download-attempts = 1'],
    },
  ),
  healthy(
    'healthy-warnings',
    project(
      '{ drv, ... }:\nbuiltins.trace "error: this is only a trace" (builtins.trace "evaluation warning: the option is renamed" (drv "laptop" "echo > $out"))\n',
    ),
    buildHost,
  ),
  healthy(
    'healthy-try',
    project(
      '{ drv, ... }:\nlet tried = builtins.tryEval (throw "error: not so bad"); in drv "laptop" (if tried.success then "" else "echo > $out")\n',
    ),
    buildHost,
  ),
  healthy('healthy-dirty', project(hostText), `echo >> hosts/laptop.nix; ${buildHost} -v`),
  healthy(
    'healthy-switch',
    project('{ drv, ... }: drv "laptop" "echo > $out"\n', {
      'switch.sh': `path=$(${buildHost})
echo "stopping the following units: nginx.service" >&2
echo "activating the configuration..." >&2
echo "Failed to start fake.service: Unit fake.service not found." >&2
echo "setting up /etc..." >&2
echo "starting the following units: nginx.service" >&2
echo "Done. The new configuration is $path" >&2
`,
    }),
    'sh ./switch.sh',
  ),
];
