{
  description = "A miniature NixOS: systems with the layout of NixOS that really switch, on any machine with systemd, Nix and Python";

  # No inputs: the builds need only what every machine has in /bin.
  outputs = { self }: {
    nixosConfigurations = import ./variants.nix;
  };
}
