# services.nixos-rebuild-test: what must hold on a host after a deployment. It is a file of the system, so that it travels in
# the closure, and whoever deploys the system knows it.
{ config, lib, ... }:

let
  said = import ./said.nix { inherit lib; } config.services.nixos-rebuild-test;
in
{
  _class = "nixos";

  options.services.nixos-rebuild-test = import ./host-options.nix { inherit lib; };

  config = lib.mkIf (said != { }) {
    environment.etc."nixos-rebuild-test.json".text = builtins.toJSON said;
  };
}
