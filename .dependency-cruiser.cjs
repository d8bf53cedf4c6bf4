// The floors of docs/architecture.md: an import only ever points to a lower row,
// and folders in one row do not import each other.
const rows = [
  ['action', 'cli'],
  ['dashboard', 'sync'],
  ['update'],
  ['trial'],
  ['deploy'],
  ['activation', 'preflight', 'machine'],
  ['rebuild'],
  ['remedy', 'health', 'plan', 'notify'],
  ['host', 'report', 'github', 'compare', 'shelf'],
  ['record'],
  ['history'],
  ['builds'],
  ['migrate'],
  ['config'],
  ['nix', 'render', 'redact'],
  ['terminal'],
  ['cast'],
  ['system'],
  ['text'],
];
// Data in, bytes or text out: no clock, environment or network of their own.
const pure = ['report', 'history', 'compare', 'render', 'redact', 'cast', 'text', 'plan', 'health'];
// The exceptions: compare/open reads from disk and from the store what is then compared as data, and render/fonts
// the outlines that belong to the program.
const effects = '^src/(compare/open/|render/fonts/face-file\\.ts$)';

const folder = (names) => `^src/(${names.join('|')})/`;

const floors = rows.flatMap((row, index) =>
  row.map((name) => ({
    name: `floor-${name}`,
    comment: `src/${name} may import only itself and the rows below it`,
    severity: 'error',
    from: { path: folder([name]) },
    to: {
      path: `${folder([...rows.slice(0, index).flat(), ...row.filter((other) => other !== name)])}|^src/index\\.ts$`,
    },
  })),
);

module.exports = {
  forbidden: [
    ...floors,
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-tests-in-src',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^(test|bench|scripts)/' },
    },
    {
      name: 'pure-floors',
      comment: 'pure folders get files, processes, the network and the environment passed in',
      severity: 'error',
      from: { path: folder(pure), pathNot: effects },
      to: { dependencyTypes: ['core'], pathNot: '^(node:)?(zlib|buffer|crypto|string_decoder)$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
