// The cost of looking at sources: npm run bench -- preflight
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { seconds } from './measure.mjs';

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

/** Processor time in seconds of a program and of all that it starts. */
function secondsOf(program, args, cwd) {
  const command = '"$@" > /dev/null 2>&1 || exit 1; times';
  const told = execFileSync('bash', ['-c', command, 'bash', program, ...args], { cwd, encoding: 'utf8' });
  // The last line is that of what bash ran: "0m0.512s 0m0.043s".
  const times = [
    ...told
      .trim()
      .split('\n')
      .at(-1)
      .matchAll(/(\d+)m([\d.]+)s/g),
  ];
  return times.reduce((sum, [, minutes, rest]) => sum + Number(minutes) * 60 + Number(rest), 0);
}

export async function run(report) {
  const dir = mkdtempSync(join(tmpdir(), 'bench-preflight-'));
  try {
    const names = Array.from({ length: count }, (_, number) => `${number}.nix`);
    for (const [number, name] of names.entries()) writeFileSync(join(dir, name), moduleSource(number));
    const least = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // In turn, so that a busy moment affects all of them.
    for (let round = 0; round < 7; round += 1)
      for (const [index, [program, ...args]] of [
        [process.execPath, cli, 'preflight', dir],
        ['nix-instantiate', '--store', 'dummy://', '--parse', ...names],
        [process.execPath, '-e', '0'],
      ].entries())
        least[index] = Math.min(least[index], secondsOf(program, args, dir));
    const [whole, nix, start] = least;
    // Node starts within 0.08 s where the whole may take 1 s.
    report(
      `preflight of ${count} files beyond Nix: starts of Node`,
      (whole - nix) / start,
      { most: 12 },
      `processor time of all processes; ${seconds(whole * 1000)}, Nix alone ${seconds(nix * 1000)}, a start ${seconds(start * 1000)}`,
    );
  } finally {
    rmSync(dir, { recursive: true });
  }
}
