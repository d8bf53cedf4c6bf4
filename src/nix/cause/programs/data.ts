import type { ProgramRules } from '../rule.js';

const checked = { tells: 'first', mostAfter: 3 } as const;

/** Readers of JSON, YAML, TOML, XML and SQL. */
export const dataReaders: readonly ProgramRules[] = [
  {
    program: 'jq',
    ...checked,
    rules: [
      { test: /^jq: (?:parse )?error(?: \([^)]*\))?: (?<cause>\S.*)/ },
      { test: /^(?:jq: )?parse error: \S/ },
    ],
  },
  {
    program: "Python's json.tool",
    ...checked,
    rules: [{ test: /^[A-Z][^:]*(?:: [^:]*)?: line \d+ column \d+ \(char \d+\)$/ }],
  },
  {
    program: 'yq and other programs with go-yaml',
    ...checked,
    rules: [{ test: /(?<cause>\byaml: (?:line \d+: )?(?!unmarshal errors:$)\S.*)/ }],
  },
  {
    program: 'TOML readers',
    ...checked,
    rules: [{ test: /^(?:\S+ )?TOML parse error at line /i }],
  },
  {
    program: 'libxml2',
    ...checked,
    rules: [
      { test: /(?<cause>failed to load external entity .*)/ },
      { test: /^\S+:\d+: (?:[\w ]{1,60} ?: )?(?:parser|validity|namespace|\w+) error : (?<cause>\S.*)/ },
    ],
  },
  {
    program: 'SQLite',
    ...checked,
    rules: [{ test: /^(?:Parse error|Runtime error|Error:)(?: near)? ?(?:near )?line \d+: (?<cause>\S.*)/ }],
  },
];
