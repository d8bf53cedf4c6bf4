# What is set of some options: without null, empty lists and what is then empty, so that a value says what someone has said.
{ lib }:

let
  said = value:
    if lib.isAttrs value then lib.filterAttrs (_: part: part != null && part != [ ] && part != { }) (lib.mapAttrs (_: said) value)
    else value;
in
said
