# Installs what package.json lists for npm, but lib/, and the program with tmux behind its PATH.
{ lib, nodejs_24, tmux, name }:

''
  runHook preInstall
  mkdir -p $out/lib/${name} $out/bin
  cp -r package.json schema examples $out/lib/${name}
  mkdir $out/lib/${name}/dist
  cp -r dist/cli dist/assets dist/prebuilds $out/lib/${name}/dist
  makeWrapper ${lib.getExe nodejs_24} $out/bin/${name} \
    --add-flags $out/lib/${name}/dist/cli/index.js \
    --suffix PATH : ${lib.makeBinPath [ tmux ]}
  runHook postInstall
''
