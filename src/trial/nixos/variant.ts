import { z } from 'zod';
import { replacedSchema } from '../../builds/trial.js';
import { bootEntryScript, replacements } from './replacements.js';

/** What evaluating a host for its trial says. */
export const variantSchema = z.object({
  /** False for a configuration that no module can be added to, which is none of nixpkgs. */
  isNixos: z.boolean(),
  replaced: z.array(replacedSchema),
});
export type Variant = z.infer<typeof variantSchema>;

/** In an indented string of Nix, where `''` would end it and `${` be an expression. */
function indented(text: string): string {
  return text.replaceAll("''", "'''").replaceAll('${', "''${");
}

/**
 * A function of Nix from a host, a result of `nixosSystem`, to a text: the derivation of the system that its trial is about, in a
 * line of its own, and then a {@link Variant} as JSON. That system is the host with two modules of its own nixpkgs, by which
 * NixOS' tests run machines, and with replacements of what a machine cannot have. The line is empty for what is no NixOS.
 *
 * It is pure: evaluated by `nix eval --apply`, in Nix 2.4 and later. Paths and options are those of NixOS 25.11 and 26.05, and
 * one that a host lacks is left alone. Throws, as Nix does, where a host's nixpkgs has no such modules.
 */
export const variantExpression = `
host: let
  inherit (builtins) attrValues concatStringsSep elem filter head isAttrs isString map pathExists split tail toJSON tryEval;
  inherit (host) config;
  lib = host.lib or host.pkgs.lib;

  pathOf = option: filter isString (split "[.]" option);
  # The value at a path of options, where there is one that can be computed.
  walk = set: path: if path == [ ] then { value = set; }
    else if isAttrs set && set ? \${head path} then
      let tried = tryEval (let next = set.\${head path}; in builtins.seq next next); in
      if tried.success then walk tried.value (tail path) else { }
    else { };
  find = option: walk config (pathOf option);
  valueOf = option: default: (find option).value or default;
  isFilled = option: ! elem (valueOf option { }) [ { } [ ] ];
  isOn = option: valueOf option false == true;

  # Over everything that a host can say, with mkForce and mkVMOverride too.
  over = lib.mkOverride 5;
  known = id: option: isSet: why: { inherit id option isSet why; module = null; };
  set = id: option: value: why: {
    inherit id option why;
    isSet = (find option).value or value != value;
    module = lib.setAttrByPath (pathOf option) (over value);
  };

  installBootEntry = pkgs: pkgs.writeScript "install-boot-entry" ("#!" + pkgs.runtimeShell + "\\n" + ''${indented(bootEntryScript)}'');

  # Secrets: sops-nix and agenix decrypt them on the host, by a snippet of the activation or by a unit.
  onlyStandIns = "the key is on the host alone; in place of each secret is a file with no meaning";
  files = set: map (secret: {
    inherit (secret) path mode;
    owner = owner (secret.owner or null) (secret.uid or 0);
    group = owner (secret.group or null) (secret.gid or 0);
    isEarly = secret.neededForUsers or false;
  }) (attrValues set);
  owner = name: number: if name == null then toString number else name;
  sops = files (valueOf "sops.secrets" { }) ++ files (valueOf "sops.templates" { });
  earlySops = filter (file: file.isEarly) sops;
  lateSops = filter (file: ! file.isEarly) sops;
  age = files (valueOf "age.secrets" { });
  word = lib.escapeShellArg;
  lines = line: list: concatStringsSep "" (map (item: line item + "\\n") list);
  filesOf = pkgs: lines (file:
    "echo stand-in | \${pkgs.coreutils}/bin/install -D -m \${word file.mode} /dev/stdin \${word file.path}");
  ownersOf = pkgs: lines (file: "\${pkgs.coreutils}/bin/chown \${word "\${file.owner}:\${file.group}"} \${word file.path}");

  # Other snippets and units are after these, so they stay, in their places.
  snippet = name: text: let there = valueOf "system.activationScripts.\${name}" null; in
    lib.optionalAttrs (there != null) {
      system.activationScripts.\${name} = over { inherit text; deps = there.deps or [ ]; };
    };
  unit = pkgs: name: text: lib.optionalAttrs (valueOf "systemd.services.\${name}" null != null) {
    systemd.services.\${name}.serviceConfig.ExecStart =
      over [ (pkgs.writeScript name ("#!" + pkgs.runtimeShell + "\\nset -e\\n" + text)) ];
  };

  list = ${replacements};
  replaced = filter (one: one.isSet) list;

  fromNixpkgs = modulesPath: file: let path = modulesPath + file; in
    if pathExists path then path else throw "the nixpkgs of this host has no nixos/modules\${file}, which its trial needs";

  machine = { modulesPath, options, ... }: {
    imports = [
      (fromNixpkgs modulesPath "/virtualisation/qemu-vm.nix")
      (fromNixpkgs modulesPath "/testing/test-instrumentation.nix")
    ];
    virtualisation = lib.filterAttrs (name: _: options.virtualisation ? \${name}) {
      useBootLoader = over false;
      useNixStoreImage = over false;
      mountHostNixStore = over true;
      writableStore = over true;
      # What an upgrade brings must survive its reboot.
      writableStoreUseTmpfs = over false;
      graphics = over false;
      sharedDirectories = over {
        nix-store = { source = builtins.storeDir; target = "/nix/.ro-store"; securityModel = "none"; };
      };
    };
    # The driver's shell: a switch must leave it alone where the two systems have it from different packages.
    systemd.services.backdoor.restartIfChanged = over false;
    # An agent of QEMU that nobody asks.
    services.qemuGuest.enable = over false;
    # The instrumentation lets root in without a password, unless the host says something.
    users.users.root = lib.optionalAttrs (valueOf "users.users.root" { } ? hashedPasswordFile) {
      hashedPasswordFile = lib.mkOverride 149 null;
    };
  };

  trial = host.extendModules {
    modules = [ machine ] ++ filter (module: module != null) (map (one: one.module) replaced);
  };
  said = value: toJSON value;
in
if host ? extendModules then
  trial.config.system.build.toplevel.drvPath + "\\n" + said {
    isNixos = true;
    replaced = map (one: { inherit (one) id option why; }) replaced;
  }
else "\\n" + said { isNixos = false; replaced = [ ]; }
`;

/** Parses what {@link variantExpression} evaluates to. Null for a text that is none. */
export function parseVariant(text: string): Variant | null {
  const end = text.indexOf('\n');
  try {
    return variantSchema.parse(JSON.parse(text.slice(end + 1)));
  } catch {
    return null;
  }
}
