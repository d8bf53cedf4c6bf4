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
  inherit (variants) base next later activated inhibited failed-unit failed-activation failed-boot-loader failed-check new-init new-kernel crash-loop;
  inherit (others) bare hanging slow trap;

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

  # A unit that fails at its first start and runs after its restart, and one that fails and that nothing asks for.
  unsteady = changed {
    systemd.services = {
      flaky = {
        description = "runs at the second time";
        wantedBy = [ "multi-user.target" ];
        serviceConfig = {
          ExecStart = "/bin/sh -c 'test -e /run/once && exec sleep infinity; touch /run/once; exit 1'";
          Restart = "on-failure";
          RestartSec = "200ms";
        };
      };
      asleep = { description = "fails where somebody starts it"; serviceConfig.ExecStart = "/bin/false"; };
    };
  };

  # A unit that fails in a switch, and runs when somebody starts it once more.
  wakes = changed {
    systemd.services.web.serviceConfig = {
      Type = "oneshot";
      RemainAfterExit = true;
      ExecStart = "/bin/sh -c 'test -e /run/woken && exit 0; touch /run/woken; exit 3'";
    };
  };

  # Frightening words, which mean nothing.
  frightening = changed {
    system.activationScripts.probe = "echo 'error: fatal failure: panic: No space left on device (a test of words)' >&2";
  };

  # Its activation takes a file away that the way back brings again.
  tidy = changed { environment.etc."tidy.conf".text = "tidy"; };

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
