# For flake-parts: the repository's nixos-rebuild-test.json, written in Nix. It becomes the flake's output nixosRebuildTest.
{ config, lib, ... }:

let
  inherit (lib) mkOption types;
  said = import ./said.nix { inherit lib; };
  health = import ./host-options.nix { inherit lib; };

  maybe = type: description: mkOption {
    type = types.nullOr type;
    default = null;
    inherit description;
  };
  seconds = maybe types.ints.unsigned;

  # For one host, and for all.
  host = {
    sudo = maybe types.bool "Whether commands on the host run through sudo; by default where the user is not root.";
    buildHost = maybe types.str
      "`target` builds on the host itself, `USER@ADDRESS` on another machine; by default on the one that deploys.";
    profile = maybe types.str "The system profile, as `nixos-rebuild --profile-name` takes it.";
    settle = seconds "How long (s) at most a host may take to come to rest before it is judged.";
    ackTimeout = seconds "How long (s) the host waits for the word that all is well, before it goes back by itself.";
    switchTimeout = seconds "How long (s) one activation may take.";
    checkTimeout = seconds "How long (s) one check may take.";
    substitutes = maybe types.bool "Whether the host fetches from its own caches what these have.";
  };
  fleet = {
    mode = maybe (types.enum [ "standard" "fast" "emergency" ]) "How much is checked.";
    jobs = maybe types.ints.positive "How many hosts are deployed at once.";
    canary = maybe types.ints.unsigned "How many hosts come first, and must be well before the others.";
    onHostFailure = maybe (types.enum [ "continue" "stop" "rollback-all" ]) "What becomes of the others when a host fails.";
  };
in
{
  _class = "flake";

  options.nixos-rebuild-test = {
    hosts = mkOption {
      type = types.lazyAttrsOf (types.submodule {
        options = health // host // {
          tags = mkOption {
            type = types.listOf (types.strMatching "[A-Za-z0-9_][A-Za-z0-9_.:-]*");
            default = [ ];
            description = "Groups the host belongs to, for `--on @TAG`.";
            example = [ "web" "eu" ];
          };
        };
      });
      default = { };
      description = "Hosts by their names under `nixosConfigurations`.";
    };
    deploy = fleet // host // removeAttrs health [ "target" ];
    hooks.postBuild = mkOption {
      type = types.listOf types.str;
      default = [ ];
      description = ''Shell commands that receive the built store paths as `"$@"`, before these are copied.'';
      example = [ ''attic push fleet "$@"'' ];
    };
  };

  config = lib.mkIf (said config.nixos-rebuild-test != { }) {
    flake.nixosRebuildTest = said config.nixos-rebuild-test;
  };
}
