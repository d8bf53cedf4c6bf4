# Attributes of both, deeply; the second one's win.
let
  merge = old: new:
    old // builtins.mapAttrs
      (name: value:
        if builtins.isAttrs value && builtins.isAttrs (old.${name} or null) then merge old.${name} value else value)
      new;
in
merge
