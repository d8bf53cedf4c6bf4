import type { ProgramRules } from '../rule.js';

const beside = { tells: 'first', mostAfter: 12, isStep: true } as const;

/** The package managers, compilers and linters of JavaScript. */
export const webTools: readonly ProgramRules[] = [
  {
    program: 'tsc',
    ...beside,
    rules: [{ test: /^(?:\S+ - |[^\s()]+\(\d+,\d+\): )?error TS\d+: / }],
  },
  {
    program: 'eslint',
    ...beside,
    rules: [{ test: /^\s+\d+:\d+\s+error\s+(?<cause>\S.*)/ }],
  },
  {
    program: 'esbuild, vite, webpack and rollup',
    ...beside,
    rules: [
      { test: /^(?:✘|X|\s*▲)? ?\[ERROR\] (?<cause>\S.*)/ },
      { test: /^(?:Module not found: |Module parse failed: |RollupError: |\[vite\][: ]|\[!\] )/ },
      { test: /^ERROR in \S/, isVague: true },
      { test: /^(?<cause>\S.*)/, after: /^error during build:$/ },
    ],
  },
  {
    program: 'prettier',
    tells: 'last',
    mostAfter: 1,
    rules: [{ test: /^\[warn\] (?<cause>Code style issues found in .*)/ }],
  },
  {
    program: 'npm',
    tells: 'first',
    mostAfter: 3,
    rules: [
      { test: /^npm (?:error|ERR!) (?:[A-Za-z.]+ )?(?<cause>(?:Missing|Invalid): .*)/ },
      {
        test: /^npm (?:error|ERR!) (?:gyp ERR! )(?:stack |find \w+ )?(?:Error: )?(?<cause>\S.*)/,
        isVague: true,
      },
      {
        test: /^npm (?:error|ERR!) (?:[A-Za-z.]+ )?(?<cause>(?:Missing script|request to|Invalid package\.json|Cannot read|Could not resolve|Unsupported|Not found|No matching version|Unable to|Failed to parse|[`'"]|Cannot destructure|cb\(\)).*|.* integrity checksum failed .*)/,
      },
      {
        test: /^npm (?:error|ERR!) (?!code |A complete|For a full|node v|npm v|To |Note|\s)(?<cause>\S.*)/,
        isVague: true,
      },
      { test: /^npm (?:error|ERR!) (?<cause>code E\w+)/, isVague: true },
    ],
  },
  {
    program: 'yarn and pnpm',
    tells: 'first',
    mostAfter: 5,
    rules: [
      { test: /\bERR_PNPM_\w+/ },
      { test: /^(?:➤ )?(?:YN0001|YN0028|YN0018|YN0002|YN0082|YN0035|YN0027|YN0009): / },
      {
        test: /^error (?<cause>(?:Couldn't|An unexpected error|Command|Your lockfile|Package|Incorrect|Found incompatible|No ) ?.*)/,
      },
    ],
  },
  {
    program: 'jest and vitest',
    ...beside,
    rules: [
      { test: /^\s*(?<cause>AssertionError: .*)/ },
      { test: /^\s*● (?<cause>(?!Console)\S.*)/ },
      {
        test: /^\s*(?:FAIL {1,2}|✖ |× )(?<cause>\S*\.(?:test|spec)\.\S.*|\S.*\(\d[\d.]*ms\))/,
        isVague: true,
      },
    ],
  },
];
