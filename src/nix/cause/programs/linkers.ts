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
        test: /^\s*(?:= note: )?(?:[^\s:]*[/-])?(?:ld|lld|ld64|mold)(?:\.[a-z]+)?: ?error: (?<cause>\S.*)/,
      },
      {
        test: /^\s*(?:= note: )?(?:[^\s:]*[/-])?(?:ld|lld|ld64|mold)(?:\.[a-z]+)?: ?(?<cause>(?:cannot find|unable to find|library not found|framework not found|cannot open|file not found|unrecognised|unrecognized|unknown|no such) .*)/,
      },
      {
        test: /^\s*(?:= note: )?(?:[^\s:]*[/-])?(?:ld|lld|ld64|mold)(?:\.[a-z]+)?: ?(?<cause>[^\s:]+:(?:\d+:)? (?:file format not recognized|syntax error|error adding symbols|undefined symbol|relocation ).*)/,
      },
      { test: /^\s+(?<cause>"_\S+", referenced from:)/ },
      { test: /^duplicate symbol / },
    ],
  },
];
