import type { ProgramRules } from '../rule.js';

/** Linkers: GNU ld, gold, lld, mold and Apple's. */
export const linkers: readonly ProgramRules[] = [
  {
    program: 'ld',
    tells: 'first',
    mostAfter: 12,
    isStep: true,
    rules: [
      { test: /(?<cause>undefined reference to .*)/ },
      { test: /(?<cause>multiple definition of .*)/ },
      {
        test: /^\s*(?:= note: )?(?:\S*\/)?(?:[\w-]+-)?(?:ld64|lld|ld|mold)(?:\.\w+)?: error: (?<cause>\S.*)/,
      },
      {
        test: /^\s*(?:\S*\/)?(?:[\w-]+-)?(?:ld64|ld)(?:\.\w+)?: ?(?<cause>(?:cannot find|unable to find|library not found|framework not found|cannot open|file not found|unrecognised|unrecognized|unknown|no such) .*)/,
      },
      {
        test: /^\s*(?:\S*\/)?(?:[\w-]+-)?ld(?:\.\w+)?: ?(?<cause>[^\s:]+:? ?(?:\d+: )?(?:file format not recognized|syntax error|error adding symbols|undefined symbol|relocation ).*)/,
      },
      { test: /^\s+(?<cause>"_\S+", referenced from:)/ },
      { test: /^duplicate symbol .*/ },
    ],
  },
];
