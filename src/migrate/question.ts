/**
 * What is asked of a flake's outputs, for the hosts in `hosts` or for all. It returns plain data only: of an option `{ v = VALUE; }`,
 * or `{ }` where it has none or cannot be computed. A profile's path, a key's text and all else that is not listed are not
 * evaluated: a path would be the whole system. What throws is caught for each option alone, so that one does not hide the
 * others; errors that Nix cannot catch (a missing attribute, infinite recursion) end the evaluation.
 *
 * Our own: `nixosRebuildTest`, in the words of the repository's file, as nix/flake-module.nix makes it.
 * deploy-rs: `deploy.nodes`, with settings at the levels deploy, node and profile (its README and src/data.rs).
 * Colmena: `colmenaHive`, which its makeHive has evaluated (`deploymentConfig`, src/nix/hive/eval.nix), or else `colmena`, of
 * which only what modules say in plain words can be read without nixpkgs.
 */
const question = `
outputs: let
  inherit (builtins) attrNames concatMap deepSeq elem filter functionArgs intersectAttrs isAttrs isFunction isList isPath
    listToAttrs map mapAttrs removeAttrs tryEval typeOf unsafeDiscardStringContext;

  attempt = fallback: value: let tried = tryEval (deepSeq value value); in if tried.success then tried.value else fallback;
  # Such a set has itself as a part.
  tree = value:
    if isAttrs value && value ? outPath then throw "no plain data"
    else if isAttrs value then mapAttrs (_: tree) value
    else if isList value then map tree value
    else plain value;
  genAttrs = names: f: listToAttrs (map (name: { inherit name; value = f name; }) names);

  plain = value: let type = typeOf value; in
    if type == "string" then unsafeDiscardStringContext value
    else if type == "path" then toString value
    else if type == "list" then map plain value
    else if elem type [ "int" "bool" "null" "float" ] then value
    # lib.mkDefault and lib.mkForce
    else if type == "set" && value._type or "" == "override" then plain value.content
    else throw "no plain data";
  option = value: attempt { } { v = plain value; };
  options = names: set: mapAttrs (_: option) (intersectAttrs (genAttrs names (_: null)) set);
  others = known: set: filter (name: ! elem name known) (attrNames set);
  wanted = set: if hosts == null then set else intersectAttrs (genAttrs hosts (_: null)) set;

  generic = [
    "sshUser" "user" "sshOpts" "fastConnection" "autoRollback" "magicRollback" "confirmTimeout" "activationTimeout"
    "tempPath" "remoteBuild" "interactiveSudo" "sudo"
  ];
  level = own: parts: set: {
    options = options (generic ++ own) set;
    others = others (generic ++ own ++ parts) set;
  };
  deployRs = deploy: {
    top = level [ ] [ "nodes" ] deploy;
    nodes = mapAttrs (_: node: attempt null (level [ "hostname" "profilesOrder" ] [ "profiles" ] node // {
      profiles = attrNames (node.profiles or { });
      system = if node ? profiles.system then level [ "profilePath" ] [ "path" ] node.profiles.system else null;
    })) (wanted deploy.nodes);
  };

  deploymentOptions = [
    "targetHost" "targetPort" "targetUser" "allowLocalDeployment" "buildOnTarget" "tags" "replaceUnknownProfiles"
    "privilegeEscalationCommand" "sshOptions"
  ];
  deployment = set: {
    options = options deploymentOptions set;
    others = others (deploymentOptions ++ [ "keys" ]) set;
    keys = attrNames (set.keys or { });
  };
  metaOptions = options [ "allowApplyAll" "machinesFile" ];
  hive = hive: {
    isEvaluated = true;
    meta = metaOptions (hive.metaConfig or { });
    defaults = [ ];
    nodes = mapAttrs (_: set: attempt null [ (deployment set) ]) (wanted hive.deploymentConfig);
  };

  # A module that is no function of what it is given, as far as its deployment goes.
  moduleOf = name: module:
    if isPath module then moduleOf name (import module)
    else if isFunction module then
      module (mapAttrs (arg: _: if arg == "name" then name else throw "is not known here") (functionArgs module))
    else module;
  modulesOf = name: node: concatMap (module: let set = moduleOf name module; in
    if set ? deployment then [ (deployment set.deployment) ]
    else if set ? config.deployment then [ (deployment set.config.deployment) ]
    else [ ]) (if isList node then node else [ node ]);
  rawHive = colmena: {
    isEvaluated = false;
    meta = metaOptions (colmena.meta or colmena.network or { });
    defaults = attempt null (modulesOf "defaults" (colmena.defaults or { }));
    nodes = mapAttrs (name: node: attempt null (modulesOf name node)) (wanted (removeAttrs colmena [ "meta" "network" "defaults" ]));
  };

  # What has the name of another tool's output and is none is no output of that tool.
  read = output: isOurs: reader:
    if ! outputs ? \${output} then null
    else attempt { isUnreadable = true; } (let value = outputs.\${output}; in if isOurs value then reader value else null);
  colmena = read "colmenaHive" (value: value ? deploymentConfig) hive;
in {
  own = if outputs ? nixosRebuildTest then attempt { isUnreadable = true; } { v = tree outputs.nixosRebuildTest; } else null;
  configurations = attempt null (attrNames (outputs.nixosConfigurations or { }));
  darwin = attempt null (attrNames (outputs.darwinConfigurations or { }));
  home = attempt null (attrNames (outputs.homeConfigurations or { }));
  deployRs = read "deploy" (value: value ? nodes && isAttrs value.nodes) deployRs;
  colmena = if colmena != null then colmena else read "colmena" isAttrs rawHive;
}
`;

/** The function for `nix eval --apply`, for these hosts or, by null, for all. */
export function questionFor(hosts: readonly string[] | null): string {
  // JSON's escapes are Nix's as well, but for the start of an interpolation.
  const quoted = JSON.stringify(JSON.stringify(hosts)).replaceAll('${', '\\${');
  return `let hosts = builtins.fromJSON ${quoted}; in ${question}`;
}
