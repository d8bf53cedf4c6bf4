import type { ProgramRules } from '../rule.js';

const uncaught = { tells: 'last', mostAfter: 3 } as const;

/** Interpreters: the exception or the message that ended a script. */
export const scripts: readonly ProgramRules[] = [
  {
    program: 'Sphinx',
    tells: 'first',
    mostAfter: 12,
    rules: [
      { test: /^\s+sphinx\.errors\.\w+: (?<cause>\S.*)/ },
      { test: /^(?:Extension error|Configuration error|Theme error):?/, isVague: true },
      { test: /^\S+:(?:\d+:)? (?:WARNING|ERROR|CRITICAL|SEVERE): (?<cause>\S.*)/, isVague: true },
    ],
  },
  {
    program: 'Python',
    ...uncaught,
    rules: [
      {
        test: /^\s{0,8}(?<cause>[A-Za-z_][\w.]*(?:Error|Exception|Exit|Interrupt|NotFound|Unavailable|Failure|Failed|Fault|Missing|Invalid|Mismatch)(?:: .*)?)$/,
        after: /^\s{2,}\S/,
      },
      { test: /^\s{0,8}(?<cause>[A-Z]\w*Warning: .*)$/, after: /^\s{2,}\S/ },
      {
        test: /^(?:\S*\/)?python[\d.]*: (?<cause>(?:can't open file|No module named|[Ee]rror while finding) .*)/,
      },
      { test: /^\S+\/python[\d.]*: (?<cause>No module named .*)/ },
    ],
  },
  {
    program: 'Perl',
    ...uncaught,
    rules: [
      {
        test: /^(?!Use of uninitialized|Subroutine |Name "|Possible |#|\s|Smartmatch |given is |when is ).* at \S{1,200} line \d+[.,]/,
      },
      { test: /^(?<cause>Can't locate \S+ in @INC.*)/ },
      { test: /^Can't open perl script / },
    ],
  },
  {
    program: 'Ruby',
    ...uncaught,
    rules: [
      { test: /^\S+:\d+:in [`'][^']*': (?<cause>\S.* \([A-Z][\w:]*\))$/ },
      { test: /^\S+:\d+:in [`'][^']*': (?<cause>\S.*)$/ },
      { test: /^\S+\.rb:\d+: (?:syntax error|warning: .*error)/ },
      { test: /^(?:ruby|rake|bundler): \S/ },
      { test: /^Your Ruby version is / },
      { test: /^Could not find .* in (?:any of the|locally installed|rubygems repo)/ },
    ],
  },
  {
    program: 'Lua',
    ...uncaught,
    rules: [{ test: /^(?:lua[\w.]*|luajit[\w.]*|texlua): (?<cause>\S.*)/ }],
  },
  {
    program: 'Tcl',
    ...uncaught,
    rules: [{ test: /^\S/, before: /^\s+while executing$/ }],
  },
  {
    program: 'Guile',
    ...uncaught,
    rules: [{ test: /^\S/, after: /^ERROR: In procedure .*:$/ }],
  },
  {
    program: 'SBCL',
    tells: 'first',
    mostAfter: 60,
    rules: [{ test: /^ {2}(?<cause>\S.*)/, after: /^(?:Unhandled [A-Z]|\s*\{[0-9A-F]+\}>:$)/ }],
  },
  {
    program: 'PHP',
    tells: 'first',
    mostAfter: 4,
    rules: [{ test: /^(?:PHP )?(?<cause>(?:Parse|Fatal|Compile) error: .*)/ }],
  },
  {
    program: 'Java',
    ...uncaught,
    rules: [
      { test: /^Caused by: (?<cause>\S.*)/ },
      { test: /^Exception in thread "[^"]*" (?<cause>\S.*)/ },
      {
        test: /^Error: (?:Could not find or load main class|Unable to access jarfile|A JNI error|LinkageError)/,
      },
    ],
  },
  {
    program: 'node',
    ...uncaught,
    rules: [
      {
        test: /^(?:Uncaught )?(?<cause>(?:\w+\.)?\w*Error(?: \[\w+\])?: \S.*)/,
        before: /^(?:\s+at |Require stack:|\s+(?:errno|code|cause|requireStack):)/,
      },
      { test: /^(?<cause>node: bad option: .*)/ },
    ],
  },
  {
    program: 'R',
    ...uncaught,
    rules: [
      {
        test: /^ERROR: (?:dependenc|lazy loading failed|compilation failed|package installation|configuration failed)/,
      },
      { test: /^Error in .* : / },
    ],
  },
];
