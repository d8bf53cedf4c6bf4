# The miniature systems, and further ones that do not survive a boot or the way back.
let
  variants = import ../../../examples/miniature/variants.nix;
  others = import ../activation/systems.nix;
  merge = import ../../../examples/miniature/nixos/merge.nix;
  nixosSystem = import ../../../examples/miniature/nixos/system.nix;
  changed = change: nixosSystem (merge variants.base.config (merge { system.nixos.label = "26.05.2"; } change));
  # An activation script that does something in a boot alone.
  booting = text: changed { system.activationScripts.probe = "[ -e /run/booted-system ] || ${text}"; };
in
{
  inherit (variants) base next failed-unit failed-activation failed-boot-loader failed-check new-init new-kernel crash-loop;
  inherit (others) hanging trap;

  # It has what a toplevel of nixpkgs has: a systemd of its own.
  own-systemd.config.system.build.toplevel = derivation {
    name = "nixos-system-own-26.05";
    system = builtins.currentSystem;
    builder = "/bin/sh";
    PATH = "/bin:/usr/bin";
    args = [ "-c" ''
      mkdir -p $out/bin $out/etc/systemd/system
      ln -s $out $out/systemd
      printf '#!/bin/sh\n' >$out/bin/switch-to-configuration
      chmod +x $out/bin/switch-to-configuration
    '' ];
  };

  # Process 1 ends, since there is no systemd that it could execute: a kernel panics of that.
  panicking = booting "mount --bind /dev/null /usr/lib/systemd/systemd";

  hanging-boot = booting "sleep infinity";

  # The reboot does not come as far as a boot.
  hanging-shutdown = changed {
    systemd.services.clinging = {
      description = "does not stop";
      wantedBy = [ "multi-user.target" ];
      serviceConfig = { ExecStart = "/bin/sleep infinity"; ExecStop = "/bin/sleep infinity"; TimeoutStopSec = "infinity"; };
    };
  };

  # A service that needs what only a switch makes.
  switched-only = changed {
    system.activationScripts.probe = "[ ! -e /run/booted-system ] || touch /run/switched";
    systemd.services.needy = {
      description = "needs a switch";
      wantedBy = [ "multi-user.target" ];
      serviceConfig = { Type = "oneshot"; RemainAfterExit = true; ExecStart = "/bin/sh -c 'test -e /run/switched'"; };
    };
  };
}
