{
  description = "Two small hosts that real Nix builds in seconds, offline: one works, one does not";

  # No inputs: what is built here needs /bin/sh and nothing else.
  outputs = { self }: {
    nixosConfigurations = import ./hosts;
  };
}
