import type { ProgramRules } from '../rule.js';

/** Shells: a script that ends at its first error prints it last. */
export const shells: readonly ProgramRules[] = [
  {
    program: 'bash',
    tells: 'last',
    mostAfter: 1,
    rules: [
      { test: /^\S+: (?:eval: )?line \d+: (?<cause>(?<word>[^\s:]+): command not found)$/ },
      { test: /^\S+: (?:eval: )?line \d+: (?<cause>(?<word>\w+): unbound variable)$/ },
      { test: /^\S+: (?:eval: )?line \d+: +\d+ (?<cause>[A-Z][a-z]\S*.*)/ },
      // A script of the store is a derivation of its own; any other is named with its line.
      {
        test: /^(?:\/nix\/store\/\S+|environment|\/build\/\S+): (?:eval: )?line \d+: (?<cause>(?![`\d])\S.*)/,
      },
      { test: /^\S+: (?:eval: )?line \d+: (?!`)\S/ },
      { test: /^(?:bash|sh): (?<cause>(?<word>[^\s:]+): (?:command )?not found)$/ },
      {
        test: /^(?:bash|sh): \S.*(?:No such file or directory|Permission denied|invalid option|bad interpreter)/,
      },
    ],
  },
  {
    program: 'dash',
    tells: 'last',
    mostAfter: 1,
    rules: [
      { test: /^[^\s:]+: \d+: (?:[^\s:]+: )?(?<cause>(?<word>[^\s:]+): not found)$/ },
      { test: /^[^\s:]+: \d+: (?<cause>[^\s:]+: (?:parameter not set|Permission denied|bad variable name))/ },
      { test: /^[^\s:]+: \d+: (?:Syntax error|Bad substitution|cannot (?:open|create)|Illegal option)/ },
    ],
  },
  {
    program: 'zsh',
    tells: 'last',
    mostAfter: 1,
    rules: [
      { test: /^\S+:\d+: (?<cause>command not found: (?<word>\S+))$/ },
      {
        test: /^\S+:\d+: (?:parse error near|no matches found|permission denied|no such file or directory|bad pattern|parameter not set|\S+: parameter not set)/,
      },
    ],
  },
  {
    program: 'fish',
    tells: 'first',
    mostAfter: 8,
    rules: [
      { test: /^(?:\S+ \(line \d+\)|fish): \S/ },
      { test: /^(?<cause>fish: Unknown command: (?<word>\S+))/ },
    ],
  },
];
