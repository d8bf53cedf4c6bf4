# Derivations that run a shell script. It uses mkdir, ln and chmod of the machine, which Nix' sandbox does not have, so
# these systems are built with `sandbox = false`.
name: script: environment:
derivation ({
  inherit name;
  system = builtins.currentSystem or "x86_64-linux";
  # No binary cache has these, so none is asked for them.
  allowSubstitutes = false;
  preferLocalBuild = true;
  builder = "/bin/sh";
  args = [ "-eu" script ];
  prelude = ./prelude.sh;
} // environment)
