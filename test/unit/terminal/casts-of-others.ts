/**
 * Recordings that other projects keep in their repositories, at a commit. They are theirs, and not part of this one:
 * the environment variable `CASTS` names a directory that has them as `owner/name/path`.
 */
export const castsOfOthers: { repository: string; commit: string; paths: string[] }[] = [
  {
    repository: 'asciinema/agg',
    commit: 'e7b0e3bd597798734a86669d7118eef7799da2ab',
    paths: ['demo.cast'],
  },
  {
    repository: 'asciinema/asciinema',
    commit: 'e53220fbf9495b0f20a7b241bf9ca2dd84f39f39',
    paths: ['demo', 'full-v2', 'full-v3', 'minimal-v2', 'minimal-v3', 'nulls-v2'].map(
      (name) => `tests/casts/${name}.cast`,
    ),
  },
  {
    repository: 'asciinema/asciinema-player',
    commit: '8ba9c54008ed1f25d2914abe31ea118dbf7da2e4',
    paths: [
      ...[
        'bold-inverse-indexed',
        'cursor',
        'input',
        'keystroke-reel',
        'long',
        'loop',
        'markers',
        'markers-input',
      ],
      ...['powerline-basic-symbols', 'powerline-extra-symbols', 'powerline-rounded-symbols'],
      ...['raster-symbol-groups', 'repeated-input', 'resizing', 'rgb', 'simple', 'special-group-input'],
      ...['text-group-input', 'text-layer', 'theme', 'theme-256'],
    ].map((name) => `tests/assets/${name}.cast`),
  },
  {
    repository: 'asciinema/asciinema-server',
    commit: '0915036e540d616df897603d3e09a708fe5e0e11',
    paths: [
      ...['big', 'welcome', '2/full', '2/minimal', '2/blank-lines', '2/empty-theme', '2/invalid-theme'],
      ...['3/full', '3/minimal', '3/blank-lines-and-comments', '3/empty-theme'],
    ].map((name) => `test/fixtures/${name}.cast`),
  },
  {
    repository: 'borgbackup/borg',
    commit: 'fc74d5f643d17d5341e303cd5ed4ddeb425660f0',
    paths: ['docs/misc/asciinema/borg2-demo.cast'],
  },
  {
    repository: 'nbedos/termtosvg',
    commit: '258a3fdb17faf06d4f1525603185ef18b4ab7920',
    paths: ['awesome', 'colors', 'htop', 'ipython', 'unittest'].map(
      (name) => `docs/examples/casts/${name}.cast`,
    ),
  },
  {
    repository: 'plune-ai/cairn',
    commit: '908128c0e94ebc4eb401959333868e0ba46b82ed',
    paths: ['docs/demo/cairn.cast'],
  },
];
