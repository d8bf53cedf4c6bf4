# How a machine is brought up to date with its repository by `nixos-rebuild-test sync`. Its repository's own file wins.
{ lib }:

let
  inherit (lib) mkOption types;

  choice = description: mkOption {
    type = types.nullOr types.bool;
    default = null;
    inherit description;
  };
in
{
  enable = mkOption {
    type = types.bool;
    default = false;
    description = "Whether what follows is part of the system, where sync reads it.";
  };
  autoCommit = choice "Whether what sync has changed, and what was staged before, is committed; by default it is.";
  autoPush = choice "Whether commits are pushed; by default they are not.";
  updateBeforeRebuild = choice "Whether the inputs are updated each time; by default they are not.";
  updateOlderThan = mkOption {
    type = types.nullOr types.ints.positive;
    default = null;
    description = "Days: the inputs are updated where the newest of them is older.";
  };
  syncDotfiles = choice "Whether dotfiles are brought up to date; by default they are, where chezmoi is set up.";
  offline = choice "Whether no network is used; by default it is used where it is there.";
}
