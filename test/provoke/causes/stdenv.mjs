// A derivation whose builder prints what nixpkgs' stdenv prints around the commands of its phases.

const phases = [
  ['unpackPhase', 'unpacking sources'],
  ['patchPhase', 'patching sources'],
  ['configurePhase', 'configuring'],
  ['buildPhase', 'building'],
  ['checkPhase', 'running tests'],
  ['installPhase', 'installing'],
  ['fixupPhase', 'post-installation fixup'],
  ['installCheckPhase', 'running install tests'],
];
const hooks = { pytestCheckPhase: 'checkPhase' };

/** The builder of a scenario: stdenv as it is now, and for every third scenario as it was before 2023. */
export function builderOf({ phase = 'buildPhase', run, offline = false }, index) {
  const last = phases.findIndex(([name]) => name === (hooks[phase] ?? phase));
  const heads = phases
    .slice(0, last + 1)
    .map(([name, old]) => (index % 3 === 2 ? old : `Running phase: ${name}`));
  // Go and others write below HOME, which would make Nix refuse the next build.
  const lines = ['set -eu -o pipefail', 'export HOME=$TMPDIR'];
  for (const [number, head] of heads.entries()) {
    lines.push(`echo ${JSON.stringify(head)}`);
    if (number === 0)
      lines.push(
        'echo "unpacking source archive /nix/store/0c8g4nqn3jl1vrz9dr2mzpnqzxvwnxl5-source"',
        'cp -r "$src_directory" source; cd source',
        'echo "source root is source"',
      );
    if (number === 2 && last > 2) lines.push('echo "no configure script, doing nothing"');
    if (number === 3)
      lines.push('echo "build flags: SHELL=/nix/store/4bwbk4an4bx7cb8xwffghvjjyfyl7m2i-bash-5.3/bin/bash"');
  }
  if (offline) lines.push(`exec unshare -n bash -eu -o pipefail -c ${shellWord(run)}`);
  else lines.push(run);
  return `${lines.join('\n')}\n`;
}

/** Environment variables as nixpkgs' hooks for these languages set them, since HOME is no directory. */
export function expressionOf({ name }, { tools, path }) {
  const programs = `${tools}/node_modules/.bin:${tools}/python/bin:${path}`;
  return `derivation {
  name = "${name}-1.0";
  system = builtins.currentSystem;
  builder = "/bin/bash";
  args = [ ./builder.sh ];
  src_directory = toString ./source;
  PATH = "${programs}";
  PYTHONPATH = "${tools}/python";
  GOPROXY = "off";
  GOSUMDB = "off";
  GOFLAGS = "-trimpath";
  GOCACHE = "/tmp/nixos-rebuild-causes/go-cache";
  GOPATH = "/tmp/nixos-rebuild-causes/go";
  CARGO_HOME = "/tmp/nixos-rebuild-causes/cargo";
  RUSTUP_HOME = "${process.env.RUSTUP_HOME ?? `${process.env.HOME}/.rustup`}";
  npm_config_cache = "/tmp/nixos-rebuild-causes/npm";
  XDG_CACHE_HOME = "/tmp/nixos-rebuild-causes/cache";
}
`;
}

function shellWord(text) {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
