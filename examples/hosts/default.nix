let
  nixosSystem = import ../system.nix;
in
{
  demo = nixosSystem (import ./demo.nix);
  broken = nixosSystem (import ./broken.nix);
}
