{ lib, manifest }:

{
  inherit (manifest) description;
  license = lib.licenses.mit;
  mainProgram = manifest.name;
  platforms = lib.platforms.linux ++ lib.platforms.darwin;
}
