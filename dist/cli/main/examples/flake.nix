{
  description = "Two small hosts that real Nix builds in seconds, offline: one works, one does not";

  # No inputs: the builds need only /bin/sh.
  outputs = { self }: {
    nixosConfigurations = import ./hosts;
  };
}
