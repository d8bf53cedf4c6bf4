# A small module system with the shape of NixOS's: modules set options, definitions carry the
# file they come from, and what goes wrong is thrown in the words of nixpkgs' lib/modules.nix, lib/options.nix
# and pkgs/stdenv/generic/check-meta.nix, from as deep inside a trace.
let
  inherit (builtins) addErrorContext attrNames concatMap concatStringsSep elemAt filter foldl' head length map toJSON typeOf;
  showDefs = defs: concatStringsSep "" (map (def: "\n- In `${toString def.file}': ${toJSON def.value}") defs);
  types = {
    bool = { description = "boolean"; check = value: typeOf value == "bool"; };
    str = { description = "string"; check = value: typeOf value == "string"; };
    port = { description = "16 bit unsigned integer; between 0 and 65535 (both inclusive)"; check = value: typeOf value == "int" && value >= 0 && value < 65536; };
  };
  mergeEqual = loc: defs:
    foldl' (first: def:
      if def.value == first.value then first
      else throw "The option `${loc}' has conflicting definition values:${showDefs [ first def ]}\nUse `lib.mkForce value` or `lib.mkDefault value` to change the priority on any of these definitions.")
      (head defs) defs;
  mergeDefinitions = loc: type: defs:
    let wrong = filter (def: !type.check def.value) defs; in
    if defs == [ ] then throw "The option `${loc}' was accessed but has no value defined. Try setting the option."
    else if wrong != [ ] then throw "A definition for option `${loc}' is not of type `${type.description}'. Definition values:${showDefs wrong}"
    else (mergeEqual loc defs).value;
  evalModules = { files, options }:
    let
      modules = map (file: { inherit file; config = (import file) { inherit config types; }; }) files;
      definitions = concatMap (module:
        map (name: { inherit name; inherit (module) file; value = module.config.${name}; }) (attrNames module.config)) modules;
      unknown = filter (def: !(options ? ${def.name})) definitions;
      config =
        if unknown != [ ] then
          let def = head unknown; in
          throw "The option `${def.name}' does not exist. Definition values:${showDefs [ def ]}"
        else builtins.mapAttrs (name: type:
          addErrorContext "while evaluating the option `${name}':"
            (mergeDefinitions name type (filter (def: def.name == name) definitions))) options;
    in config;
  asserted = assertions: value:
    let failed = filter (item: !item.assertion) assertions; in
    if failed == [ ] then value
    else throw "\nFailed assertions:\n${concatStringsSep "\n" (map (item: "- ${item.message}") failed)}";
  unfree = name: position:
    throw "Package ‘${name}’ in ${position} has an unfree license (‘unfree’), refusing to evaluate.\n\na) To temporarily allow unfree packages, you can use an environment variable\n   for a single invocation of the nix tools.\n\n     $ export NIXPKGS_ALLOW_UNFREE=1\n";
in { inherit types evalModules asserted unfree; }
