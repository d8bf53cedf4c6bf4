# Unit files from settings in the words of NixOS: `systemd.services.NAME`, `sockets`, `timers`, `targets`.
{ build, systemd }:
let
  concat = builtins.concatStringsSep;
  map' = f: attrs: builtins.attrValues (builtins.mapAttrs f attrs);

  text = value: if builtins.isBool value then (if value then "true" else "false") else toString value;
  # A list is a key that is repeated.
  lines = key: value:
    concat "" (map (one: "${key}=${text one}\n") (if builtins.isList value then value else [ value ]));
  section = name: keys:
    if keys == { } then "" else "[${name}]\n${concat "" (map' lines keys)}";

  words = name: list: if list == [ ] then { } else { ${name} = concat " " list; };
  flag = name: isSet: value: if isSet then { ${name} = value; } else { };

  # What only switch-to-configuration reads begins with X-.
  unitSection = unit:
    { Description = unit.description or ""; }
    // words "X-Restart-Triggers" (unit.restartTriggers or [ ])
    // words "X-Reload-Triggers" (unit.reloadTriggers or [ ])
    // (unit.unitConfig or { });

  serviceSection = unit:
    flag "X-RestartIfChanged" (!(unit.restartIfChanged or true)) false
    // flag "X-StopIfChanged" (!(unit.stopIfChanged or true)) false
    // flag "X-ReloadIfChanged" (unit.reloadIfChanged or false) true
    // flag "X-NotSocketActivated" (unit.notSocketActivated or false) true
    // (unit.serviceConfig or { });

  kinds = {
    service = unit: section "Service" (serviceSection unit);
    socket = unit: section "Socket" (unit.socketConfig or { });
    timer = unit: section "Timer" (unit.timerConfig or { });
    target = _: "";
  };

  ofKind = kind: units:
    builtins.listToAttrs (map' (name: unit: {
      name = "${name}.${kind}";
      value = {
        wantedBy = unit.wantedBy or [ ];
        text = section "Unit" (unitSection unit) + kinds.${kind} unit;
      };
    }) units);

  # These two are always there: a unit counts for switch-to-configuration only if its file is in /etc/systemd/system, and
  # new services start because multi-user.target is started again.
  targets = {
    multi-user = {
      description = "Multi-User System";
      unitConfig = {
        Requires = "basic.target";
        Conflicts = "rescue.service rescue.target";
        After = "basic.target rescue.service rescue.target";
        AllowIsolate = true;
      };
    };
    sockets.description = "Socket Units";
    timers = {
      description = "Timer Units";
      unitConfig = { DefaultDependencies = false; Conflicts = "shutdown.target"; };
    };
    sysinit-reactivation.description = "Reactivate sysinit units";
  };

  units =
    ofKind "target" (targets // (systemd.targets or { }))
    // ofKind "service" (systemd.services or { })
    // ofKind "socket" (systemd.sockets or { })
    // ofKind "timer" (systemd.timers or { });

  file = name: unit:
    build "unit-${name}" ./text.sh { inherit (unit) text; file = name; };
in
build "system-units" ./units.sh {
  # Lines of "name file", and of "target name".
  files = concat "\n" (map' (name: unit: "${name} ${file name unit}/${name}") units);
  wants = concat "\n" (builtins.concatLists (map' (name: unit: map (target: "${target} ${name}") unit.wantedBy) units));
}
