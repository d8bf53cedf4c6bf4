import type { ProgramRules } from '../rule.js';

const beside = { tells: 'first', mostAfter: 12, isStep: true } as const;

/** Programs that configure and drive a build. */
export const buildTools: readonly ProgramRules[] = [
  {
    program: 'make',
    ...beside,
    rules: [
      { test: /^\S*make(?:\[\d+\])?: \*\*\* (?<cause>No (?:rule|targets) .*)/ },
      { test: /^\S*make(?:\[\d+\])?: \*\*\* (?<cause>\[[^\]]*\] (?!Error|Deleting )[A-Z].*)/, isVague: true },
      { test: /^[^\s:]+:\d+: \*\*\* \S/ },
      {
        test: /^\S*make(?:\[\d+\])?: (?<cause>[^*\s][^:]*: (?:No such file or directory|Permission denied|Command not found))$/,
      },
    ],
  },
  {
    program: 'cmake',
    ...beside,
    rules: [
      { test: /^\s+(?<cause>Could not find a package configuration file provided by "[^"]*")/ },
      { test: /^\s+(?<cause>Could NOT find .*)/ },
      { test: /^--\s+(?<cause>(?:No package|Package) .* found.*)/ },
      { test: /^Package '[^']*', required by '[^']*', not found/ },
      {
        test: /^ {2}(?<cause>(?!By not providing|The following required packages)\S.*)/,
        after: /^CMake Error (?:\([^)]*\) )?(?:at|in) /,
      },
      { test: /^CMake Error: (?<cause>\S.*)/ },
      { test: /^ {2}(?<cause>\S.*)/, after: /^CMake Error (?:\([^)]*\) )?(?:at|in) /, isVague: true },
    ],
  },
  {
    program: 'ctest',
    ...beside,
    rules: [
      {
        test: /^\s*\d+ - (?<cause>[^(]*\((?:Failed|Timeout|Not Run|SEGFAULT|Subprocess aborted|ILLEGAL|Exception)[^)]*\))/,
      },
      { test: /^\s*\d+\/\d+ Test +#\d+: (?<cause>\S.*\*\*\*.*)/, isVague: true },
    ],
  },
  {
    program: 'pip',
    tells: 'last',
    mostAfter: 3,
    rules: [
      { test: /^\s*ERROR: (?<cause>No matching distribution found for .*)/ },
      {
        test: /^\s*ERROR: (?<cause>(?:Could not find a version|Could not install|Cannot install|Ignored the following|Package '|Failed building|Could not build|Invalid requirement|Could not open) .*)/,
        isVague: true,
      },
    ],
  },
  {
    program: 'meson',
    ...beside,
    rules: [
      { test: /^[^\s:]*meson[^\s:]{0,40}:\d+:\d+: ERROR: / },
      {
        test: /^ERROR: (?:Dependency|Program|Unknown options?|Neither|Could not (?:find|detect)|Problem encountered|Unhandled python|Subproject|Option|Compiler|C shared or static library) /,
      },
      { test: /^\s*\d+\/\d+ (?<cause>\S.*)/, after: /^Summary of Failures:$/ },
      { test: /^\s*\d+\/\d+ .* (?:FAIL|ERROR|TIMEOUT) /, isVague: true },
    ],
  },
  {
    program: 'ninja',
    ...beside,
    rules: [{ test: /^ninja: (?:error|fatal): (?<cause>\S.*)/ }],
  },
  {
    program: 'configure',
    tells: 'first',
    mostAfter: 25,
    rules: [
      { test: /^(?<cause>\S.*)/, after: /^configure: error: Package requirements .* were not met:?$/ },
      { test: /^(?:\S*\/)?configure(?:\.\w+)?: error: (?!in [`'‘])(?<cause>\S.*)/ },
      {
        test: /^(?:automake|autoconf|autoheader|aclocal|autom4te): error: (?<cause>(?!.*failed with exit status)\S.*)/,
      },
    ],
  },
  {
    program: 'pkg-config',
    tells: 'first',
    mostAfter: 4,
    rules: [
      { test: /^Package \S+ was not found in the pkg-config search path/ },
      { test: /^(?:No package '[^']*' found|Package '[^']*'.* not found|Package dependency requirement .*)/ },
    ],
  },
  {
    program: 'patch',
    tells: 'first',
    mostAfter: 40,
    rules: [
      { test: /^patch: \*\*\*\* (?<cause>\S.*)/ },
      { test: /^(?<cause>Hunk #\d+ FAILED at \d+)/ },
      {
        test: /^(?:can't find file to patch at|Reversed \(or previously applied\) patch detected|The next patch would|File \S+ is not (?:a regular file|empty)|Not deleting file)/,
      },
      { test: /^\d+ out of \d+ hunks? (?:FAILED|ignored)/, isVague: true },
    ],
  },
  {
    program: 'git',
    tells: 'first',
    mostAfter: 3,
    rules: [
      { test: /^fatal: (?<cause>\S.*)/ },
      {
        test: /^error: (?<cause>(?:patch failed|corrupt patch|unrecognized input|pathspec) .*|\S+: (?:patch does not apply|does not exist in index|No such file or directory|already exists in .*))/,
      },
      { test: /^error: (?<cause>patch failed: .*)/ },
    ],
  },
  {
    program: 'gradle',
    tells: 'last',
    mostAfter: 25,
    rules: [
      { test: /^> (?<cause>(?:Could not|Failed to|No such|Cannot|Compilation|Unsupported|error:) .*)/ },
      { test: /^(?<cause>\S.*)/, after: /^\* What went wrong:$/, isVague: true },
    ],
  },
  {
    program: 'Maven',
    tells: 'first',
    mostAfter: 30,
    rules: [
      { test: /^\[ERROR\] (?<cause>\S+\.(?:java|kt|scala):\[\d+,\d+\] .*)/ },
      { test: /^\[ERROR\] (?<cause>(?:Failed to execute goal|Plugin|Non-resolvable|Unknown|The goal) .*)/ },
    ],
  },
  {
    program: 'sbt',
    ...beside,
    rules: [{ test: /^\[error\] (?<cause>\S+:\d+(?::\d+)?: .*)/ }],
  },
];
