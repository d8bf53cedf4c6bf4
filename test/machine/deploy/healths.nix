# A system with something of every kind that a host can lose, and systems that it is changed to: each `sick-` one loses one
# of these, each `fine-` one only looks as if.
let
  merge = import ../../../examples/miniature/nixos/merge.nix;
  nixosSystem = import ../../../examples/miniature/nixos/system.nix;
  inherit (import ../../../examples/miniature/variants.nix) base;

  service = command: {
    wantedBy = [ "multi-user.target" ];
    serviceConfig.ExecStart = command;
  };
  sleep = "/bin/sleep infinity";
  sh = text: "/bin/sh -c '${text}'";
  endlessly = { unitConfig.StartLimitIntervalSec = 0; };
  listening = port: "/usr/bin/python3 -IS ${../../../examples/miniature/guest/services/web.py} ${toString port} hello";

  well = {
    system.nixos.label = "26.05.1";
    systemd.services = {
      # Critical, by the configuration beside.
      db = service sleep;
      worker = service sleep;
      old = service sleep;
      front = service sleep;
      once = merge (service "/bin/true") { serviceConfig = { Type = "oneshot"; RemainAfterExit = true; }; };
      web = merge (service (listening 8080)) { serviceConfig.Type = "notify"; };
      extra = merge (service (listening 9090)) { serviceConfig.Type = "notify"; };
      reloading = merge (service sleep) { reloadTriggers = [ "one" ]; serviceConfig.ExecReload = "/bin/true"; };
      # As most hosts have one.
      failed-long-ago = service (sh "exit 3");
      dying-long-since = merge (service (sh "exit 3")) (merge endlessly {
        serviceConfig = { Restart = "always"; RestartSec = 2; };
      });
      echo = { serviceConfig.ExecStart = sleep; };
      tick = { serviceConfig = { Type = "oneshot"; ExecStart = "/bin/true"; }; };
      done = merge (service "/bin/true") { serviceConfig.Type = "oneshot"; };
    };
    systemd.sockets.echo = {
      wantedBy = [ "sockets.target" ];
      socketConfig.ListenStream = "/run/echo.sock";
    };
    systemd.timers.tick = { wantedBy = [ "timers.target" ]; timerConfig.OnActiveSec = "1h"; };
    system.activationScripts.well = ''
      ip link set lo up; ip route replace default dev lo
      grep -q upstream.example /etc/hosts || echo 10.1.1.1 upstream.example >>/etc/hosts
      touch /run/fine /run/quick
      rm -rf /run/systemd/system/echo.socket.d
      ${mount "tmpfs"}
    '';
  };

  # A file system of the host's own, which no system has in its units.
  mount = type: ''
    units=/run/systemd/system
    mkdir -p $units/multi-user.target.wants
    printf '[Mount]\nWhat=tmpfs\nWhere=/run/lost\nType=${type}\n' >$units/run-lost.mount
    ln -sf ../run-lost.mount $units/multi-user.target.wants/run-lost.mount
  '';

  changed = change: nixosSystem (merge well (merge { system.nixos.label = "26.05.2"; } change));
  services = systemd: changed { systemd.services = systemd; };
  activating = text: changed { system.activationScripts.z-last = text; };
  # Without a unit.
  without = name: change: nixosSystem (merge
    (well // {
      system = well.system // { nixos.label = "26.05.2"; };
      systemd = well.systemd // { services = removeAttrs well.systemd.services [ name ]; };
    })
    change);
  printing = lines: services {
    shouts.wantedBy = [ "multi-user.target" ];
    shouts.serviceConfig.ExecStart = sh "for i in 1 2 3 4 5 6 7 8; do ${lines}; done; exec sleep infinity";
  };
in
{
  well = nixosSystem well;

  sick-fails = services { db.serviceConfig.ExecStart = sh "exit 3"; };
  sick-ordinary-fails = services { worker.serviceConfig.ExecStart = sh "exit 3"; };
  sick-no-program = services { worker.serviceConfig.ExecStart = "/nowhere/worker"; };
  sick-bad-setting = services { worker.serviceConfig.ExecStart = ""; };
  sick-loops = services { db = merge endlessly { serviceConfig = { ExecStart = sh "exit 3"; Restart = "always"; RestartSec = "200ms"; }; }; };
  sick-loops-slowly = services { worker = merge endlessly { serviceConfig = { ExecStart = sh "exit 3"; Restart = "always"; RestartSec = 300; }; }; };
  sick-dies-again-and-again = services { worker = merge endlessly { serviceConfig = { ExecStart = sh "sleep 3; exit 3"; Restart = "always"; RestartSec = "100ms"; }; }; };
  sick-stuck = services { db.serviceConfig = { Type = "notify"; TimeoutStartSec = "infinity"; }; };
  sick-dies-later = services { worker.serviceConfig.ExecStart = sh "sleep 4; exit 3"; };
  sick-killed = services { worker.serviceConfig.ExecStart = sh "sleep 3; kill -KILL $$$$"; };
  sick-watchdog = services { worker.serviceConfig = { Type = "notify"; NotifyAccess = "all"; WatchdogSec = 1; ExecStart = sh "systemd-notify --ready; sleep 600"; }; };
  sick-needs-what-fails = services {
    front.unitConfig = { Requires = "backend.service"; After = "backend.service"; };
    backend.serviceConfig = { Type = "oneshot"; ExecStart = sh "exit 3"; };
  };
  sick-condition = services { db.unitConfig.ConditionPathExists = "/nowhere"; };
  sick-removed = without "db" { };
  sick-oneshot = services { once.serviceConfig.ExecStart = sh "exit 3"; };
  # switch-to-configuration leaves changed sockets as they are.
  sick-socket = activating ''
    mkdir -p /run/systemd/system/echo.socket.d
    printf '[Socket]\nListenStream=203.0.113.7:99\n' >/run/systemd/system/echo.socket.d/more.conf
    systemctl stop echo.socket
  '';
  sick-timer = changed { systemd.timers.tick.timerConfig = { OnActiveSec = "next spring"; }; };
  sick-mount = activating ''
    umount /run/lost
    ${mount "nosuchfs"}
  '';
  sick-route = activating "ip route del default";
  sick-name = activating "grep -v upstream.example /etc/hosts >/run/hosts; cat /run/hosts >/etc/hosts";
  sick-port = services { web.serviceConfig.ExecStart = listening 8081; };
  sick-check = activating "rm -f /run/fine";
  sick-check-hangs = activating "rm -f /run/quick";
  sick-journal = printing "echo Gdm: GdmDisplay: session failed";

  fine-label = changed { };
  fine-restarted = services { worker.serviceConfig.Nice = 1; };
  fine-critical-restarted = services { db.serviceConfig.Nice = 1; };
  fine-removed = without "old" { };
  fine-renamed = without "old" { systemd.services.young = service sleep; };
  fine-shouting = printing "echo \"<3>panic: segmentation fault, cannot continue\"";
  fine-stack-traces = printing "echo \"Traceback (most recent call last):\"; echo \"<2>BUG: unable to handle page fault\"; echo \"<0>Out of memory: Killed process 1\"";
  fine-oneshot = services { migrate = merge (service "/bin/true") { serviceConfig.Type = "oneshot"; }; };
  fine-oneshot-changed = services { done.serviceConfig.Nice = 1; };
  fine-timer = changed { systemd.timers.tick.timerConfig.OnActiveSec = "2h"; systemd.services.tick.serviceConfig.Nice = 1; };
  fine-socket = changed {
    systemd.sockets.idle = { wantedBy = [ "sockets.target" ]; socketConfig.ListenStream = "/run/idle.sock"; };
    systemd.services.idle.serviceConfig.ExecStart = sleep;
  };
  fine-socket-moved = changed { systemd.sockets.echo.socketConfig.ListenStream = "/run/echo-2.sock"; };
  fine-new-fails = services { fresh = service (sh "exit 3"); };
  fine-new-condition = services { fresh = merge (service sleep) { unitConfig.ConditionPathExists = "/nowhere"; }; };
  fine-condition = services { worker.unitConfig.ConditionPathExists = "/nowhere"; };
  # A container has no memory controller of its own: how near a unit is to its limit is not known there.
  fine-memory = services {
    hungry = merge (service "/usr/bin/python3 -ISc 'b = b\"x\" * (52 << 20); import time; time.sleep(9999)'") {
      serviceConfig.MemoryMax = "64M";
    };
  };
  fine-port-moved = services { extra.serviceConfig.ExecStart = listening 9091; };
  fine-reloaded = services { reloading.reloadTriggers = [ "two" ]; };
  fine-slow-start = services { web.serviceConfig.ExecStartPre = "/bin/sleep 3"; };
  fine-stops-slowly = services { worker.serviceConfig.ExecStart = sh "trap \"\" TERM; while :; do sleep 1; done"; };
  fine-failed-long-ago = services { failed-long-ago.serviceConfig.Nice = 1; dying-long-since.serviceConfig.Nice = 1; };
  fine-manager = changed { systemd.settings.Manager.DefaultTimeoutStopSec = "30s"; };
  # A guest without PAM starts no manager for a user, whose own unit that is.
  fine-user-manager = activating "systemctl start user@0.service || :";
}
