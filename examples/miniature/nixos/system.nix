# Makes a system from settings in the words of NixOS' options: a toplevel with the files that NixOS' own has.
let
  build = import ./build.nix;
  json = builtins.toJSON;
  concat = builtins.concatStringsSep;
  map' = f: attrs: builtins.attrValues (builtins.mapAttrs f attrs);

  merge = import ./merge.nix;

  nixosSystem = settings:
    let
      systemd = settings.systemd or { };
      label = settings.system.nixos.label or "26.05";
      hostName = settings.networking.hostName or "miniature";
      kernelVersion = settings.boot.kernelVersion or "6.12.57";
      kernelParams = settings.boot.kernelParams or [ ];
      inhibitors = settings.system.switch.inhibitors or { dbus-implementation = "dbus"; };

      # Files that a machine really boots can be given; without them the kernel is there to be compared.
      given = settings.system.build or { };
      kernel = given.kernel or (build "linux-${kernelVersion}" ./kernel.sh { version = kernelVersion; });
      kernelModules = build "linux-${kernelVersion}-modules" ./kernel-modules.sh { version = kernelVersion; };
      initrd = given.initialRamdisk
        or (build "initrd-linux-${kernelVersion}" ./initrd.sh { modules = kernelModules; });

      textFile = name: text: "${build name ./text.sh { inherit text; file = "text"; }}/text";

      managerSettings = { ShowStatus = false; } // (systemd.settings.Manager or { });
      assignment = key: value: "${key}=${if builtins.isBool value then (if value then "yes" else "no") else toString value}\n";

      files = {
        "systemd/system" = import ./units.nix { inherit build systemd; };
        "systemd/system.conf" =
          textFile "system.conf" "[Manager]\n${concat "" (map' assignment managerSettings)}";
        "os-release" = textFile "os-release" ''
          ID=nixos
          NAME=NixOS
          PRETTY_NAME="NixOS ${label} (miniature)"
          VERSION_ID="26.05"
        '';
        # The root is mounted by the initrd; an entry that only one of two systems has would be unmounted.
        "fstab" = textFile "fstab" (settings.environment.fstab or "# The root is mounted by the initrd.\n");
        "NIXOS" = textFile "nixos-mark" "";
      } // builtins.mapAttrs
        (name: file: if file ? source then "${file.source}" else textFile "etc-${baseNameOf name}" file.text)
        (settings.environment.etc or { });

      etc = build "etc" ./etc.sh { entries = concat "\n" (map' (path: source: "${path} ${source}") files); };

      systemPath = build "system-path" ./system-path.sh {
        inherit label;
        revision = settings.system.configurationRevision or "";
        programs = settings.environment.programs or (import ./programs.nix);
      };

      script = name: text: "${build name ./text.sh { inherit text; file = "script"; }}/script";

      # A text, or a set with `text` and `supportsDryActivation`: such a one is also run by dry-activate.
      snippets = map' (name: snippet: { inherit name; isDry = snippet.supportsDryActivation or false;
        script = script "activation-${name}" (snippet.text or snippet); })
        (settings.system.activationScripts or { });
      runs = list: json (map (snippet: [ snippet.name snippet.script ]) list);

      checks = settings.system.preSwitchChecks or { };
      preSwitchChecks = map' (name: text: [ name (script "check-${name}" text) ]) checks;

      # A program of ours in the guest, with what it has to know of this system.
      program = folder: module: call: ''
        #!/usr/bin/python3 -IS
        import sys
        sys.pycache_prefix = "/run/miniature/python"
        sys.path[:0] = ["${folder}", "${../guest/shared}"]
        import ${module}
        ${call}
      '';
      activation = call: program ../guest/activation "activate" "activate.${call}";

      installBootLoader = program ../guest/boot "boot_loader"
        "boot_loader.main(sys.argv[1], fails=${if settings.boot.loader.fails or false then "True" else "False"})";
      executable = name: text: "${build name ./executable.sh { inherit text; }}/bin/${name}";

      environment = {
        OUT = "@out@";
        TOPLEVEL = "@out@";
        DISTRO_ID = "nixos";
        INSTALL_BOOTLOADER = given.installBootLoader or (executable "install-boot-loader" installBootLoader);
        PRE_SWITCH_CHECK = executable "pre-switch-checks"
          (program ../guest/activation "checks" "checks.main(sys.argv[1:], ${json preSwitchChecks})");
        SYSTEMD = "/usr";
      };

      specialise = name: { configuration }:
        "${name}=${(nixosSystem (merge (removeAttrs settings [ "specialisation" ]) configuration)).config.system.build.toplevel}";

      toplevel = build "nixos-system-${hostName}-${label}" ./toplevel.sh {
        inherit label etc systemPath kernel kernelModules initrd;
        kernelParams = concat " " kernelParams;
        initInterfaceVersion = settings.system.initInterfaceVersion or "systemd 2";
        switchInhibitors = json inhibitors;
        rebootTriggers = json (inhibitors // {
          kernel = "${kernel}";
          kernel-params = concat "," kernelParams;
        });
        specialisations = map' specialise (settings.specialisation or { });
        activate = activation ''main("@out@", ${runs snippets})'';
        dryActivate = activation
          ''dry_run("@out@", ${runs (builtins.filter (snippet: snippet.isDry) snippets)})'';
        init = builtins.readFile ../guest/boot/init.sh;
        switchToConfiguration =
          program ../guest/switch "program" "program.main(sys.argv, ${json environment})";
      };
    in
    { config = merge settings { networking.hostName = hostName; system.build = { inherit toplevel; }; }; };
in
nixosSystem
