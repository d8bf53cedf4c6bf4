# Makes a system from a host's settings: a chain of derivations with the names and the order of NixOS's own.
# Everything is built by /bin/sh; to Nix it is a build like any other.
host:
let
  # Pure evaluation has no current platform; "demo" evaluates impurely, so that it builds on each of them.
  system = builtins.currentSystem or "x86_64-linux";

  # Differs from run to run when "demo" sets it, so that each recording has something to build.
  run = builtins.getEnv "NIXOS_REBUILD_TEST_DEMO";

  build = name: builder: settings:
    derivation ({
      inherit name system run;
      # No binary cache has these, so none is asked for them.
      allowSubstitutes = false;
      preferLocalBuild = true;
      builder = "/bin/sh";
      args = [ "-eu" builder ];
      prelude = ./builders/prelude.sh;
    } // settings);

  hostName = host.networking.hostName;
  release = "26.05";
  kernel = "6.12.57";

  modules = build "linux-${kernel}-modules-shrunk" ./builders/kernel-modules.sh {
    inherit kernel;
    modules = host.boot.kernelModules;
  };

  initrd = build "initrd-linux-${kernel}" ./builders/initrd.sh { inherit modules; };

  usersGroups = build "users-groups.json" ./builders/text.sh {
    text = builtins.toJSON host.users.users;
  };

  unit = name: service:
    build "unit-${name}.service" ./builders/text.sh {
      text = ''
        [Unit]
        Description=${name}
        [Service]
        ExecStart=/bin/sh -c '${service.script}'
      '';
    };

  systemUnits = build "system-units" ./builders/units.sh {
    units = builtins.attrValues (builtins.mapAttrs unit host.systemd.services);
  };

  nginxConf = build "nginx.conf" ./builders/nginx-conf.sh { text = host.services.nginx.config; };

  etc = build "etc" ./builders/links.sh { paths = [ systemUnits usersGroups nginxConf ]; };

  systemPath = build "system-path" ./builders/packages.sh {
    packages = host.environment.systemPackages;
  };

  toplevel = build "nixos-system-${hostName}-${release}" ./builders/toplevel.sh {
    inherit hostName release initrd etc systemPath;
  };
in
{
  config = host // { system.build = { inherit toplevel; }; };
}
