# The same systems without flakes:
#   nix-build examples/miniature -A next.config.system.build.toplevel
import ./variants.nix
