{
  description = "Records nixos-rebuild in a terminal and shows how long each phase took, what failed, on which line, and how to fix it";

  inputs.nixpkgs.url = "github:NixOS/nixpkgs/nixos-unstable";

  outputs = { self, nixpkgs }:
    let
      systems = [ "x86_64-linux" "aarch64-linux" "x86_64-darwin" "aarch64-darwin" ];
      forAllSystems = make: nixpkgs.lib.genAttrs systems (system: make nixpkgs.legacyPackages.${system});
      package = pkgs: pkgs.callPackage ./nix/bundle.nix { };
    in
    {
      # What must hold on a host after a deployment: docs/configuration.md.
      # Sets, since a check of older Nix takes no paths.
      nixosModules.default = { imports = [ ./nix/nixos-module.nix ]; };
      flakeModules.default = { imports = [ ./nix/flake-module.nix ]; };

      overlays.default = final: prev: { nixos-rebuild-test = package final; };

      packages = forAllSystems (pkgs: {
        default = package pkgs;
        from-source = pkgs.callPackage ./package.nix { };
      });

      apps = forAllSystems (pkgs: {
        default = {
          type = "app";
          program = nixpkgs.lib.getExe (package pkgs);
          meta.description = "Records NixOS rebuilds";
        };
      });

      devShells = forAllSystems (pkgs: {
        default = pkgs.mkShell {
          packages = [ pkgs.nodejs_24 pkgs.tmux pkgs.asciinema pkgs.ffmpeg pkgs.gifsicle pkgs.perl ]
            ++ nixpkgs.lib.optional pkgs.stdenv.hostPlatform.isLinux pkgs.chromium;
        };
      });

      # `nix flake check` starts the wrapped program, with tmux from the package and nothing else.
      checks = forAllSystems (pkgs: {
        package = package pkgs;
        starts = pkgs.runCommand "nixos-rebuild-test-starts" { nativeBuildInputs = [ (package pkgs) ]; } ''
          nixos-rebuild-test --version
          nixos-rebuild-test run --output-dir "$TMPDIR/builds" --command 'echo recorded'
          nixos-rebuild-test list-builds --output-dir "$TMPDIR/builds"
          touch $out
        '';
      });
    };
}
