import type { ProgramRules } from '../rule.js';

const beside = { tells: 'first', mostAfter: 12, isStep: true } as const;

/** Compilers, by the form of their diagnostics. */
export const compilers: readonly ProgramRules[] = [
  {
    program: 'rustc',
    ...beside,
    rules: [
      { test: /^\s*error\[E\d{4}\]: \S/ },
      { test: /^\s*error: \S/, before: /^\s*--> \S/ },
      { test: /^\s*error: linking with /, isVague: true },
    ],
  },
  {
    // A panic: of a build script, a macro or a test. Until Rust 1.72 the message was in the line itself.
    program: 'Rust',
    ...beside,
    rules: [
      { test: /^\s*(?<cause>\S.*)/, after: /^\s*thread '[^']*' (?:\(\d+\) )?panicked at [^']*:$/ },
      { test: /^\s*thread '[^']*' panicked at (?<cause>'.*)/ },
      { test: /^test \S+ \.\.\. FAILED$/, isVague: true },
    ],
  },
  {
    program: 'cargo',
    tells: 'last',
    mostAfter: 20,
    rules: [
      { test: /^\s+(?<cause>(?!process didn't exit)\S.*)/, after: /^\s*Caused by:$/ },
      {
        test: /^error: (?:no matching package|the lock file|cannot (?:update|create) the lock file|package |rustc |the package )/,
      },
      {
        test: /^error: (?:failed to (?:parse manifest|parse lock|select a version|get `|download `|load (?:manifest|source)|run custom build|fetch|resolve|read `|query|verify|determine package|update|sync|find|unpack)|could not find `Cargo|couldn't read )/,
        isVague: true,
      },
    ],
  },
  {
    program: 'go',
    ...beside,
    rules: [
      { test: /^(?:vet: )?[^\s:]+\.go:\d+(?::\d+)?: \S/ },
      { test: /^\s+[^\s:]+_test\.go:\d+: (?<cause>\S.*)/ },
      {
        test: /^(?:pattern \S+: |package \S+ is not in |main module .* does not contain package|build constraints exclude all Go files in |go\.mod file not found)/,
      },
      { test: /^panic: (?<cause>\S.*)/ },
      { test: /^\s+(?<cause>\S.*)/, after: /^go: inconsistent vendoring/ },
      // The same where its head is cut off.
      {
        test: /^\s+(?<cause>\S{1,200}@\S{1,100}: is (?:explicitly required in go\.mod|marked as (?:explicit|replaced) in vendor).*)/,
      },
      {
        test: /^go: (?!downloading |finding |extracting |added |upgraded |inconsistent vendoring|warning)\S/,
      },
      { test: /^(?:--- FAIL: \S+|FAIL\s+\S+ \[|go: inconsistent vendoring)/, isVague: true },
    ],
  },
  {
    program: 'ghc',
    ...beside,
    rules: [
      { test: /^\s+(?:• )?(?<cause>\S.*)/, after: /^[^\s:]+:\d+:\d+: error:(?: \[[^\]]*\])*$/ },
      // Cabal; before 1.24 in other words.
      {
        test: /^(?:\S+: )?(?:Encountered missing (?:or private )?dependencies:|At least the following dependencies are)/,
        isVague: true,
      },
      {
        test: /^(?<cause>\S.*)/,
        after:
          /(?:Encountered missing (?:or private )?dependencies|At least the following dependencies are missing):$/,
      },
    ],
  },
  {
    program: 'ocaml',
    ...beside,
    rules: [
      { test: /^Error(?: \([^)]*\))?: (?<cause>\S.*)/, after: /^\s*\^[\s^.]*$/ },
      {
        test: /^Error: (?:Unbound|Library|This expression|No implementations|Could not find|I don't know|The files) /,
      },
      { test: /^ocamlfind: Package .* not found/ },
    ],
  },
  {
    program: 'gfortran',
    ...beside,
    rules: [
      { test: /^(?:Fatal )?Error: (?<cause>.* at \(\d\).*)/ },
      { test: /^Fatal Error: (?<cause>Cannot open module file .*)/ },
    ],
  },
  {
    program: 'Elixir',
    ...beside,
    rules: [{ test: /^\*\* \((?:\w+\.)*\w*(?:Error|Mix)\) \S/ }],
  },
  {
    program: 'TeX',
    ...beside,
    rules: [{ test: /^! (?<cause>\S.*)/ }],
  },
  {
    // FILE:LINE:COLUMN: error: MESSAGE, the form of the GNU coding standards: gcc, clang, javac, valac, as, bison, mypy.
    program: 'a compiler',
    ...beside,
    rules: [
      {
        test: /^\s*[^\s:()]{1,400}:\d[\d:.,-]{0,40}: (?:fatal |internal compiler )?[Ee]rror: (?!\[GHC-\d+\]$)\S/,
      },
      // FILE(LINE,COLUMN): error CODE: MESSAGE, as of C#, D, Nim and older tsc.
      { test: /^[^\s()]{1,400}\(\d[\d, ]{0,20}\):? (?:fatal )?[Ee]rror\b/ },
      {
        test: /^(?:\S*\/)?(?:\w+-)*(?:gcc|g\+\+|c\+\+|cc|cc1|cc1plus|cc1obj|f951|gfortran|clang|clang\+\+|javac|valac|swiftc|as)(?:-\d+)?: (?:fatal )?error: \S/,
      },
      {
        test: /^error: (?:no such module|release version|invalid (?:source|target) release|file not found)/,
      },
    ],
  },
];
