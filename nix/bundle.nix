# The bundled CLI of dist/ with tmux on its PATH; nothing is compiled or fetched.
{ lib, stdenvNoCC, makeWrapper, nodejs_24, tmux }:

let
  manifest = lib.importJSON ../package.json;
in
stdenvNoCC.mkDerivation {
  pname = manifest.name;
  inherit (manifest) version;
  src = lib.fileset.toSource {
    root = ../.;
    fileset = lib.fileset.unions [
      ../package.json
      ../dist/cli
      ../dist/assets
      ../dist/prebuilds
      ../schema
      ../examples
    ];
  };

  nativeBuildInputs = [ makeWrapper ];
  dontBuild = true;
  installPhase = import ./install-phase.nix { inherit lib nodejs_24 tmux; inherit (manifest) name; };
  meta = import ./meta.nix { inherit lib manifest; };
}
