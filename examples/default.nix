# The same hosts without flakes:
#   nixos-rebuild-test run build --file examples/default.nix
#   nix-build examples -A broken.config.system.build.toplevel
let
  hosts = import ./hosts;
in
hosts // { inherit (hosts.demo) config; }
