// The small flake that scenarios break in one place: flake.nix, hosts/laptop.nix and a library, tracked by Git.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export const system = process.arch === 'arm64' ? 'aarch64-linux' : 'x86_64-linux';

/** The host's file is a function of { drv, lib, system } that returns the toplevel. */
export const flake = `{
  description = "a host that builds without inputs";
  outputs = { self }:
    let
      system = "${system}";
      drv = name: script: derivation {
        inherit name system;
        builder = "/bin/sh";
        args = [ "-c" script ];
      };
      lib = import ./modules.nix;
      host = import ./hosts/laptop.nix { inherit drv lib system; };
    in {
      nixosConfigurations.laptop.config.system.build.toplevel = host;
    };
}
`;

const modules = readFileSync(fileURLToPath(new URL('../modules.nix', import.meta.url)), 'utf8');

/** The project with that host; `more` adds files. */
export const project = (host, more = {}) => ({
  'flake.nix': flake,
  'modules.nix': modules,
  'hosts/laptop.nix': host,
  ...more,
});

export const buildHost =
  'nix build --no-link $PRINT_OUT_PATHS .#nixosConfigurations.laptop.config.system.build.toplevel';

/** A scenario that differs from the project in the host's file alone. */
export const host = (name, family, message, text, rest = {}) => ({
  name,
  family,
  message,
  files: project(text),
  command: buildHost,
  ...rest,
});

/**
 * Scenarios whose position Nix prints only in a full trace: each once without an expected position, and once
 * with `--show-trace`.
 */
export const withTrace = (...scenarios) =>
  scenarios.flatMap(({ location, locationIn, ...plain }) => [
    plain,
    { ...plain, name: `${plain.name}-trace`, command: `${plain.command} --show-trace`, location, locationIn },
  ]);
