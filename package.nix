# The bundled CLI of dist/ with tmux on its PATH; nothing is compiled or fetched.
{ lib, stdenvNoCC, makeWrapper, nodejs_24, tmux }:

let
  manifest = lib.importJSON ./package.json;
  # What package.json lists for npm, without lib/, which is made when packing.
  files = lib.fileset.unions [ ./package.json ./dist/cli ./dist/assets ./dist/prebuilds ./schema ./examples ];
in
stdenvNoCC.mkDerivation {
  pname = manifest.name;
  inherit (manifest) version;
  src = lib.fileset.toSource {
    root = ./.;
    fileset = files;
  };

  nativeBuildInputs = [ makeWrapper ];
  dontBuild = true;
  installPhase = ''
    runHook preInstall
    mkdir -p $out/lib/${manifest.name} $out/bin
    cp -r . $out/lib/${manifest.name}
    makeWrapper ${lib.getExe nodejs_24} $out/bin/${manifest.name} \
      --add-flags $out/lib/${manifest.name}/dist/cli/index.js \
      --suffix PATH : ${lib.makeBinPath [ tmux ]}
    runHook postInstall
  '';

  meta = {
    inherit (manifest) description;
    license = lib.licenses.mit;
    mainProgram = manifest.name;
    platforms = lib.platforms.linux ++ lib.platforms.darwin;
  };
}
