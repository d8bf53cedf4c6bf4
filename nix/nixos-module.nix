# services.nixos-rebuild-test: what must hold on a host after a deployment, and how it is synced with its repository. It is a file
# of the system, so that it travels in the closure, and whoever deploys the system knows it.
{ config, lib, ... }:

let
  settings = config.services.nixos-rebuild-test;
  said = import ./said.nix { inherit lib; } (
    builtins.removeAttrs settings [ "sync" ] // lib.optionalAttrs settings.sync.enable { inherit (settings) sync; }
  );
in
{
  _class = "nixos";

  options.services.nixos-rebuild-test = import ./host-options.nix { inherit lib; } // {
    sync = import ./sync-options.nix { inherit lib; };
  };

  config = lib.mkIf (said != { }) {
    environment.etc."nixos-rebuild-test.json".text = builtins.toJSON said;
  };
}
