# The CLI built from its sources, as nixpkgs builds programs for npm. The flake's default package wraps dist/ instead
# (nix/bundle.nix), which needs no dependencies.
{ lib, buildNpmPackage, importNpmLock, makeWrapper, nodejs_24, tmux }:

let
  manifest = lib.importJSON ./package.json;
  lock = lib.importJSON ./package-lock.json;

  # The lock has hashes but no addresses, since it names no registry: npm's follow from name and version.
  withAddress = path: module:
    if !(module ? integrity) || module ? resolved then module
    else
      let name = module.name or (lib.last (lib.splitString "node_modules/" path));
      in module // { resolved = "https://registry.npmjs.org/${name}/-/${baseNameOf name}-${module.version}.tgz"; };
in
buildNpmPackage {
  pname = manifest.name;
  inherit (manifest) version;
  src = lib.fileset.toSource {
    root = ./.;
    fileset = lib.fileset.unions [
      ./package.json
      ./package-lock.json
      ./tsconfig.json
      ./tsconfig.build.json
      ./src
      ./scripts
      ./schema
      ./examples
    ];
  };

  nodejs = nodejs_24;
  npmDeps = importNpmLock {
    package = manifest;
    packageLock = lock // { packages = lib.mapAttrs withAddress lock.packages; };
  };
  npmConfigHook = importNpmLock.npmConfigHook;
  # node-pty brings its modules for every platform, and needs no compiler.
  npmFlags = [ "--ignore-scripts" ];

  nativeBuildInputs = [ makeWrapper ];
  installPhase = import ./nix/install-phase.nix { inherit lib nodejs_24 tmux; inherit (manifest) name; };
  meta = import ./nix/meta.nix { inherit lib manifest; };
}
