// The cost of looking at sources: npm run bench -- preflight
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cli = join(dirname(dirname(fileURLToPath(import.meta.url))), 'lib/cli/index.js');
const count = 300;

/** A module of about 1,400 bytes, which no other one is like. */
function moduleSource(number) {
  const name = `service${number}`;
  const options = Array.from(
    { length: 6 },
    (_, index) =>
      `    option${index} = lib.mkOption {\n      type = lib.types.${index % 2 === 0 ? 'str' : 'int'};\n` +
      `      default = ${index % 2 === 0 ? `"${name}-${index}"` : index};\n      description = "What ${name} has of ${index}.";\n    };\n`,
  );
  return `{ config, lib, pkgs, ... }:
# The module ${number}.
let
  cfg = config.services.${name};
in
{
  options.services.${name} = {
    enable = lib.mkEnableOption "${name}";
${options.join('')}  };
  config = lib.mkIf cfg.enable {
    systemd.services.${name} = {
      wantedBy = [ "multi-user.target" ];
      serviceConfig = { ExecStart = "\${pkgs.${name}}/bin/${name} --port \${toString cfg.option1}"; DynamicUser = true; };
    };
    environment.etc."${name}.conf".text = ''
      name = \${cfg.option0}
      limit = \${toString (cfg.option3 + ${number})}
    '';
  };
}
`;
}

/** Processor time in seconds of a program and of what it starts, the least of several runs of it. */
function secondsOf(rounds, program, args, cwd) {
  const script =
    'import os, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=True); t = os.times(); print(t.children_user + t.children_system)';
  const all = Array.from({ length: rounds }, () =>
    Number(execFileSync('python3', ['-c', script, program, ...args], { cwd, maxBuffer: 2 ** 20 })),
  );
  return Math.min(...all);
}

export async function run(report) {
  const dir = mkdtempSync(join(tmpdir(), 'bench-preflight-'));
  try {
    const names = Array.from({ length: count }, (_, number) => `${number}.nix`);
    for (const [number, name] of names.entries()) writeFileSync(join(dir, name), moduleSource(number));
    const whole = secondsOf(5, process.execPath, [cli, 'preflight', dir], dir);
    const nix = secondsOf(5, 'nix-instantiate', ['--store', 'dummy://', '--parse', ...names], dir);
    report(
      `preflight of ${count} files: seconds beyond Nix`,
      whole - nix,
      { most: 1 },
      `processor time of all processes; Nix alone ${nix.toFixed(2)} s`,
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
}
