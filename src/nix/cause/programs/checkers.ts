import type { ProgramRules } from '../rule.js';

const beside = { tells: 'first', mostAfter: 12, isStep: true } as const;

/** Test runners and linters. */
export const checkers: readonly ProgramRules[] = [
  {
    program: 'pytest',
    tells: 'first',
    mostAfter: 12,
    rules: [
      { test: /^(?:FAILED|ERROR) (?<cause>\S.* - (?!\.\.\.$)\S.*)/ },
      { test: /^(?:FAILED|ERROR) (?<cause>\S+\.py(?:::\S+)*.*)/, isVague: true },
      { test: /^E {3}(?<cause>\S.*)/, isVague: true },
    ],
  },
  {
    program: 'unittest',
    tells: 'first',
    mostAfter: 12,
    rules: [{ test: /^(?:FAIL|ERROR): (?<cause>\w+ \([\w.]+\))/, isVague: true }],
  },
  {
    // https://testanything.org, and the same tests as Perl's Test::More explains them
    program: 'TAP',
    ...beside,
    rules: [
      { test: /^\s*# {3}(?<cause>Failed test .*)/ },
      { test: /^\s*not ok \d+(?: -)? (?!.*# (?:TODO|SKIP))\S/ },
    ],
  },
  {
    // automake's parallel test harness
    program: 'make check',
    ...beside,
    rules: [{ test: /^FAIL: (?<cause>\S+)$/ }, { test: /^FAIL: \S/, isVague: true }],
  },
  {
    program: 'mypy, flake8, ruff, yamllint',
    ...beside,
    rules: [
      { test: /^[^\s:]+\.pyi?:\d+(?::\d+)?: (?:error: |[A-Z]{1,4}\d{2,4}\b)/ },
      { test: /^[^\s:]+:\d+:\d+: \[error\] \S/ },
      { test: /^\s+\S+\.lua:\d+:\d+: \S/ },
      { test: /^(?:would reformat|ERROR: \S+ Imports are incorrectly sorted)/ },
    ],
  },
  {
    program: 'shellcheck',
    ...beside,
    rules: [
      { test: /^\s*\^-*\^? ?(?:--)? ?(?<cause>SC\d{4} \(error\): .*)/ },
      { test: /^\s*\^[-^]* ?(?<cause>SC\d{4}(?: \(\w+\))?: .*)/ },
      { test: /^[^\s:]+:\d+:\d+: (?:error|warning|note): .*\[SC\d{4}\]/ },
    ],
  },
  {
    program: 'the NixOS test driver',
    tells: 'first',
    mostAfter: 40,
    rules: [
      { test: /^!!! (?<cause>(?:Test|Subtest|The test|RequestedAssertionFailed).*)/ },
      // Until 20.03, in Perl.
      {
        test: /^error: (?<cause>(?:action timed out|timed out waiting|command .* (?:did not|unexpectedly)|unit [‘'"`]).*)/,
      },
    ],
  },
];
