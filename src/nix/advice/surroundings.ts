/** Where a rebuild ran and what it was asked for, as far as its log shows; the right advice depends on it. */
export type Surrounding = 'ci' | 'flake' | 'channel' | 'target-host' | 'darwin' | 'home-manager';

const signs: readonly [Surrounding, RegExp][] = [
  // GitHub's runner, GitLab's, Hydra, Buildbot, garnix.
  [
    'ci',
    /\/home\/runner\/|\/Users\/runner\/|^##\[|^::(?:group|error)|\/__w\/|\/builds\/[\w-]+\/|\/github\/workspace|hydra-eval-jobs|\/var\/lib\/buildbot|garnix/m,
  ],
  [
    'target-host',
    /--target-host|\bssh(?:-ng)?:\/\/|\[deploy\] |copying \d+ paths? to '|cannot connect to '[^/']+'|nix-(?:store|daemon): command not found|command not found: nix-|colmena|nixos-anywhere/,
  ],
  ['darwin', /darwin-rebuild|darwin-system|nix-darwin|darwinConfigurations|\/Users\//],
  [
    'home-manager',
    /home-manager|hm-activate|homeConfigurations|Starting [Hh]ome [Mm]anager activation|^Activating (?:writeBoundary|linkGeneration|reloadSystemd)$/m,
  ],
  ['flake', /--flake|flake\.(?:nix|lock)|«(?:git\+|github:|path:)|nixosConfigurations|\bflake '|Git tree '/],
  ['channel', /\/channels\/nixos|<nixpkgs|unpacking (?:\d+ )?channels|\/etc\/nixos\/configuration\.nix/],
];

/** The surroundings that these lines of a log show. */
export function surroundingsIn(lines: readonly string[]): Set<Surrounding> {
  const text = lines.join('\n');
  return new Set(signs.flatMap(([surrounding, sign]) => (sign.test(text) ? [surrounding] : [])));
}
