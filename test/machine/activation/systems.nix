# The miniature systems, and further ones with what an activation has to live through.
let
  variants = import ../../../examples/miniature/variants.nix;
  merge = import ../../../examples/miniature/nixos/merge.nix;
  nixosSystem = import ../../../examples/miniature/nixos/system.nix;
  changed = change: nixosSystem (merge variants.base.config (merge { system.nixos.label = "26.05.2"; } change));
  activating = text: changed { system.activationScripts.probe = text; };
in
{
  inherit (variants)
    base next later failed-unit failed-activation failed-boot-loader failed-check inhibited new-init new-kernel crash-loop;

  # No program at all for who logs in, but those of the old system.
  bare = changed { environment.programs = [ ]; };

  hanging = activating "sleep 600";
  # Long enough to be met in the middle.
  slow = activating "sleep 3";
  # The program itself dies, as when the memory is used up.
  suicidal = activating "kill -KILL $(ps -o ppid= -p $PPID)";
  # It also leaves something in the background that holds its output open.
  wordy = activating "head -c 3000000 /dev/zero | tr '\\0' x; sleep 300 &";

  # Activates, and cannot be left again: the way back fails.
  trap = activating "mount -t tmpfs none /etc/systemd; mount -o remount,ro /etc/systemd";

  # Which connections the host takes.
  reachable = activating ''
    ip link set eth0 up
    nft delete table inet firewall 2>/dev/null || true
    rm -f /etc/ssh/sshd_config.d/port.conf
    systemctl unmask --runtime ssh; systemctl restart ssh
  '';
  unplugged = activating "ip link set eth0 down";
  # The connections that there are live on.
  firewalled = activating ''
    nft add table inet firewall
    nft add chain inet firewall input '{ type filter hook input priority 0; }'
    nft add rule inet firewall input ct state established accept
    nft add rule inet firewall input tcp dport 22 drop
  '';
  other-port = activating "echo Port 2222 >/etc/ssh/sshd_config.d/port.conf; systemctl restart ssh";
  without-ssh = activating "systemctl stop ssh; systemctl mask --runtime ssh";
}
