/** Settings of a service by which systemd-analyze(1) scores its security. */
const confining = [
  ...['User', 'DynamicUser', 'SupplementaryGroups', 'AmbientCapabilities', 'CapabilityBoundingSet'],
  ...['NoNewPrivileges', 'LockPersonality', 'MemoryDenyWriteExecute', 'RemoveIPC', 'UMask', 'KeyringMode'],
  ...['Private[A-Za-z]+', 'Protect[A-Za-z]+', 'Restrict[A-Za-z]+', 'SystemCall(Filter|Architectures)'],
  ...['ProcSubset', 'NotifyAccess', 'Delegate', 'DevicePolicy', 'DeviceAllow', 'IPAddress(Allow|Deny)'],
].join('|');

/**
 * A function of Nix from a NixOS configuration of a flake to what an audit compares, as JSON. No password, key or value of a
 * variable is part of it, only whether there is one. An option that a system has not is null, and a part in which a value
 * throws is empty. Errors that Nix cannot catch (a missing attribute, infinite recursion) end the evaluation: then `parts` can
 * be asked for one by one.
 */
export function auditQuestion(parts: readonly string[]): string {
  return `
host: let
  inherit (builtins) any attrNames concatMap deepSeq elem filter foldl' isAttrs isBool isInt isList isString length listToAttrs
    map match tryEval;
  config = host.config;
  get = path: set: foldl' (found: name:
    if found ? value && isAttrs found.value && found.value ? \${name} then { value = found.value.\${name}; } else { }) { value = set; } path;
  attempt = value: let tried = tryEval (deepSeq value value); in if tried.success then tried else { };
  read = path: default: (get path config).value or default;

  firewall = path: {
    tcp = read (path ++ [ "allowedTCPPorts" ]) [ ];
    udp = read (path ++ [ "allowedUDPPorts" ]) [ ];
    tcpRanges = map ({ from, to }: { inherit from to; }) (read (path ++ [ "allowedTCPPortRanges" ]) [ ]);
    udpRanges = map ({ from, to }: { inherit from to; }) (read (path ++ [ "allowedUDPPortRanges" ]) [ ]);
  };
  names = path: attrNames (read path { });
  text = value: if isString value then value else "";
  isSet = value: value != null && value != "";
  plain = value: if isList value then filter (one: isString one || isInt one) value
    else if isString value || isInt value || isBool value then value else [ ];

  answers = {
    firewall = {
      enable = read [ "networking" "firewall" "enable" ] null;
      trusted = read [ "networking" "firewall" "trustedInterfaces" ] [ ];
      all = firewall [ "networking" "firewall" ];
      interfaces = listToAttrs (map (name: { inherit name; value = firewall [ "networking" "firewall" "interfaces" name ]; })
        (names [ "networking" "firewall" "interfaces" ]));
    };
    ssh = let of = name: default: read [ "services" "openssh" "settings" name ] default; in {
      enable = read [ "services" "openssh" "enable" ] false;
      rootLogin = let value = of "PermitRootLogin" null; in if isString value then value else null;
      password = of "PasswordAuthentication" null;
      keyboard = of "KbdInteractiveAuthentication" null;
      empty = of "PermitEmptyPasswords" null;
    };
    users = listToAttrs (map (name: let user = read [ "users" "users" name ] null; of = key: default:
        read [ "users" "users" name key ] default; in {
      inherit name;
      value = {
        plain = isSet (of "password" null) || isSet (of "initialPassword" null);
        empty = of "hashedPassword" null == "" || of "initialHashedPassword" null == "";
        wheel = elem "wheel" (of "extraGroups" [ ]) || of "group" "" == "wheel";
        root = of "uid" null == 0;
        keys = length (read [ "users" "users" name "openssh" "authorizedKeys" "keys" ] [ ]);
      };
    }) (attrNames ((get [ "users" "users" ] config).value or { })));
    nix = let of = name: default: read [ "nix" "settings" name ] default; in {
      trusted = filter isString (of "trusted-users" [ ]);
      signed = of "require-sigs" null;
      sandbox = let value = of "sandbox" null; in if value == null then null else value == true || value == "relaxed";
    };
    sudo = {
      wheelNeedsPassword = read [ "security" "sudo" "wheelNeedsPassword" ] null;
      withoutPassword = concatMap (rule:
        if isAttrs rule && any (one: isAttrs one && elem "NOPASSWD" (one.options or [ ])) (rule.commands or [ ])
        then map text (rule.users or [ ]) ++ map (group: "%" + text group) (filter isString (rule.groups or [ ])) else [ ])
        (read [ "security" "sudo" "extraRules" ] [ ]);
    };
    # Names of variables with a value that stands in the store.
    variables = listToAttrs (map (name: {
      inherit name;
      value = let set = read [ "systemd" "services" name "environment" ] { }; in
        filter (key: isString set.\${key} && set.\${key} != "" && match "/.*" set.\${key} == null) (attrNames set);
    }) (attrNames ((get [ "systemd" "services" ] config).value or { })));
    # What confines each service, by the names that systemd-analyze security looks at; no path of the store is among it.
    services = listToAttrs (map (name: {
      inherit name;
      value = let set = read [ "systemd" "services" name "serviceConfig" ] { }; in listToAttrs (concatMap (key:
        if match "${confining}" key == null then [ ] else [ { name = key; value = plain set.\${key}; } ]) (attrNames set));
    }) (filter (name: read [ "systemd" "services" name "enable" ] true) (attrNames ((get [ "systemd" "services" ] config).value or { }))));
  };
in listToAttrs (concatMap (name: if answers ? \${name} then [ { inherit name; value = attempt answers.\${name}; } ] else [ ])
  [ ${parts.map((part) => JSON.stringify(part)).join(' ')} ])
`;
}
