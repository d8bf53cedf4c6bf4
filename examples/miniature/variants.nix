# Systems to switch between. Each is `base` with the one change that it is named for, but `next`, which has a change of
# every ordinary kind, and `later`, which is what a day after that could bring.
let
  nixosSystem = import ./nixos/system.nix;

  merge = import ./nixos/merge.nix;

  python = "/usr/bin/python3 -IS";

  service = description: command: {
    inherit description;
    wantedBy = [ "multi-user.target" ];
    serviceConfig.ExecStart = command;
  };

  sleep = "/bin/sleep infinity";

  web = greeting: merge (service "web: ${greeting}" "${python} ${./guest/services/web.py} 8080 ${greeting}") {
    # An emulated machine that is busy takes its time.
    serviceConfig = { Type = "notify"; TimeoutStartSec = "10min"; };
  };

  base = {
    system.nixos.label = "26.05.1";
    systemd.services = {
      web = web "hello-1";
      worker = service "worker" sleep;
      old = service "only in the first system" sleep;
    };
  };

  # One service changed, one gone, three new, one as it was.
  next = {
    system.nixos.label = "26.05.2";
    systemd.services = {
      web = web "hello-2";
      inherit (base.systemd.services) worker;
      fresh = service "only since the second system" sleep;
      reload = merge (service "reloaded when its trigger changes" sleep) {
        reloadTriggers = [ "one" ];
        serviceConfig.ExecReload = "/bin/true";
      };
      keep = merge (service "kept as it runs, one" sleep) { restartIfChanged = false; };
    };
  };

  # A trigger of a reload changed, and a service that is not restarted; another service is new.
  later = merge next {
    system.nixos.label = "26.05.3";
    systemd.services = {
      reload.reloadTriggers = [ "two" ];
      keep.serviceConfig.Nice = 1;
      restart = merge (service "restarted without being stopped before" sleep) { stopIfChanged = false; };
    };
    specialisation.quiet.configuration.systemd.services.web.serviceConfig.StandardOutput = "null";
  };

  changed = change: merge base (merge { system.nixos.label = "26.05.2"; } change);

  settings = {
    inherit base next later;

    # A socket and a timer, which start their services.
    activated = changed {
      systemd.sockets.echo = {
        description = "socket of echo";
        wantedBy = [ "sockets.target" ];
        socketConfig = { ListenStream = "/run/echo.sock"; Accept = false; };
      };
      systemd.timers.tick = {
        description = "timer of tick";
        wantedBy = [ "timers.target" ];
        timerConfig.OnActiveSec = "1h";
      };
      systemd.services = {
        echo = { description = "started by its socket"; serviceConfig.ExecStart = sleep; };
        tick = {
          description = "started by its timer";
          serviceConfig = { Type = "oneshot"; ExecStart = "/bin/true"; };
        };
      };
    };

    # Exit status 4: a service does not come up.
    failed-unit = {
      system.nixos.label = "26.05.2";
      systemd.services = {
        inherit (base.systemd.services) worker;
        web = merge (service "web broken" "/bin/sh -c 'echo cannot bind >&2; exit 3'") {
          serviceConfig.Type = "oneshot";
        };
      };
    };

    # Exit status 2: a part of the activation script fails.
    failed-activation = changed {
      system.activationScripts.probe = "echo 'probe: the secret cannot be decrypted' >&2; false";
    };

    # Exit status 1, with the boot entry of the system before.
    failed-boot-loader = changed { boot.loader.fails = true; };

    # Exit status 1, and nothing is changed.
    failed-check = changed {
      system.preSwitchChecks.disk = "echo 'too little room' >&2; false";
    };

    # Exit status 1 until the machine was booted into it.
    inhibited = changed { system.switch.inhibitors.dbus-implementation = "broker"; };

    # Exit status 100: only a boot can activate it.
    new-init = changed { system.initInterfaceVersion = "systemd 3"; };

    # Active at once, but a reboot is needed for its kernel.
    new-kernel = changed {
      boot.kernelVersion = "6.12.58";
      boot.kernelParams = [ "quiet" ];
    };

    # systemd executes itself again.
    new-systemd-settings = changed { systemd.settings.Manager.DefaultTimeoutStopSec = "30s"; };

    # A service that looks well while the system is switched, and has failed ten seconds later.
    crash-loop = changed {
      systemd.services.unstable = merge (service "dies a second after each start" "/bin/sh -c 'sleep 1; exit 1'") {
        unitConfig = { StartLimitIntervalSec = 60; StartLimitBurst = 5; };
        serviceConfig = { Restart = "always"; RestartSec = "200ms"; };
      };
    };

    # A service that dies when the cable of its network is pulled.
    uplink = changed {
      systemd.services.uplink =
        service "needs the network" "${python} ${./guest/services/uplink.py} eth1 eth0 lo";
    };
  };
in
builtins.mapAttrs (_: nixosSystem) settings
