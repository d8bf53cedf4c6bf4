export const id = 2149;
export const ids = [2149];
export const modules = {

/***/ 5706:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ adviceFor)
/* harmony export */ });
/* unused harmony export placeholdersOf */
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4788);

const placeholder = /\{([a-z]+)\}/g;
/** The first advice that is right in these surroundings and whose names are all known, with the names filled in. */
function adviceFor(hint, failure, surroundings) {
    const names = (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .namesIn */ .w)(failure);
    for (const advice of typeof hint === 'string' ? [hint] : hint) {
        const fits = typeof advice === 'string' || surroundings.has(advice.when);
        const text = typeof advice === 'string' ? advice : advice.say;
        if (fits && placeholdersOf(text).every((name) => names.get(name) !== null))
            return text.replace(placeholder, (_, name) => names.get(name));
    }
    return '';
}
/** The names that an advice needs. */
function placeholdersOf(text) {
    return [...text.matchAll(placeholder)].map(([, name]) => name);
}


/***/ }),

/***/ 3918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ causeOf),
  B: () => (/* binding */ isOfCompiler)
});

// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
// EXTERNAL MODULE: ./lib/nix/comparable.js
var comparable = __webpack_require__(8155);
;// CONCATENATED MODULE: ./lib/nix/cause/around.js
/** What surrounds the telling line in a builder's log: the phases of stdenv, and lines that tell nothing new. */
/** How stdenv announces a phase, now and until 2023 (nixpkgs/pkgs/stdenv/generic/setup.sh, showPhaseHeader). */
const phaseHead = /^(?:Running phase: \S+|unpacking sources|patching sources|configuring|building|running tests|installing|post-installation fixup|running install tests)$/;
/** The lines after the last announcement of a phase: earlier phases have succeeded. */
function lastPhase(lines) {
    return lines.slice(lines.findLastIndex((line) => phaseHead.test(line)) + 1);
}
/** By these, a program that runs others reports that one of them failed. What failed has said why. */
const reports = [
    /^\s*\S*make(?:\[\d+\])?: \*\*\* (?:\[[^\]]*\] Error \d|Waiting for unfinished|Deleting)/,
    /^(?:ninja: build stopped|FAILED: |-- Configuring incomplete|Errors while running CTest|Result: FAIL)/,
    /^(?:error: could not compile |warning: build failed, waiting|error: test failed, to rerun|error: \d+ targets? failed)/,
    /^(?:FAIL|FAIL\s+\S+\s+[\d.]+s|BUILD FAILED.*|autoreconf: error: .*)$/,
    /\bCalledProcessError: |^error: (?:command|subprocess-exited|metadata-generation-failed|legacy-install)/,
    /^npm (?:error|ERR!) (?:code (?:ELIFECYCLE|\d+)|command failed|Lifecycle script)/,
    /\bcompiled with \d+ errors?\b|^Tests: +\d+ failed|^# fail [1-9]/,
];
/** What programs print below an error, which tells nothing new. */
const details = [
    /^\S*make(?:\[\d+\])?: (?:(?:Entering|Leaving) directory|Target .* not remade)/,
    /^(?:ninja: Entering directory|See also "|Output from these tests|Use "--rerun-failed|A full log can be found at|Full log written to|Total Test time)/,
    /^(?:cc1\w*|f951|lto1): (?:all|some) warnings being treated as errors/,
    /^(?:collect2: error: ld returned|[^\s:]*clang[^\s:]{0,40}: error: linker command failed|compilation terminated\.|\d+ (?:errors?|warnings?)(?: and \d+ \w+)?(?: generated\.)?$)/,
    /^\S+: note: |^(?:In file included from | {16}from )/,
    /^(?:error: aborting due to |For more information about this error|Some errors have detailed)/,
    /^(?:Found \d+ errors?\b.*|Compilation failed.*|exit status \d+)$/,
    /^npm (?:error|ERR!) (?:errno |syscall |path |command |signal |location |workspace |cwd |A complete log|\s*\/|$)/,
    /^npm (?:notice|warn)\b/,
    /^(?:> [^\s@]+@\S* |> \S|Node\.js v|[\\|/-]$)/,
    /^(?:Ran \d+ tests?|FAILED \((?:failures|errors)=|-{20,}|={20,}|_{20,})/,
    /^(?:BEGIN failed--compilation aborted|Compilation failed in require|Execution of \S+ aborted|Stack trace:|#\d+ |stack traceback:)/,
    /^\s*(?:\[end of output\]|note: |hint: |× |╰─> )|^msgfmt: found \d+ fatal/,
    /^(?:vde_switch: |cleaning up$|killing \S{1,60} \(pid \d|\(\d+\.\d+ seconds\)$)/,
    /^Unable to checkout \S+ from \S+\.$|^fatal: unable to fork$|: pop_var_context: head of shell_variables not a function context$/,
    /^(?:\S{0,200}\/)?tar: (?:Child returned status|Error is not recoverable|Exiting with failure)/,
    /^(?:nginx: configuration file .* test failed|\S+: terminating, \d+ bad configuration|\[(?:NOTICE|WARNING)\])/,
    /\bconfig : (?:Error\(s\) found in|Fatal errors found in)|^\[ALERT\].*: Fatal errors found/,
    /^Unit \S+ has a bad unit file setting|^aclocal: error: .* failed with exit status/,
];
// Excerpts of a source, frames of a trace, and the like.
const isSetBelow = /^(?:\s+(?:\||\d+ \||at |from |File ")|\s*[~^|-]+\s*$|\s*\d+ \||\s*\})/;
/** Whether a line reports that a step of the build failed, and not why. */
function isReport(line) {
    return reports.some((report) => report.test(line));
}
/** Whether a line tells nothing by itself. */
function isDetail(line) {
    return isSetBelow.test(line) || details.some((detail) => detail.test(line)) || isReport(line);
}
/** Whether a line can be part of what is said below the line that tells. */
function isBelow(line) {
    return /^(?:\s{4,}|>> )\S/.test(line) || isDetail(line);
}

;// CONCATENATED MODULE: ./lib/nix/cause/programs/build-tools.js
const beside = { tells: 'first', mostAfter: 12, isStep: true };
/** Programs that configure and drive a build. */
const buildTools = [
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

;// CONCATENATED MODULE: ./lib/nix/cause/programs/checkers.js
const checkers_beside = { tells: 'first', mostAfter: 12, isStep: true };
/** Test runners and linters. */
const checkers = [
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
        ...checkers_beside,
        rules: [
            { test: /^\s*# {3}(?<cause>Failed test .*)/ },
            { test: /^\s*not ok \d+(?: -)? (?!.*# (?:TODO|SKIP))\S/ },
        ],
    },
    {
        // automake's parallel test harness
        program: 'make check',
        ...checkers_beside,
        rules: [{ test: /^FAIL: (?<cause>\S+)$/ }, { test: /^FAIL: \S/, isVague: true }],
    },
    {
        program: 'mypy, flake8, ruff, yamllint',
        ...checkers_beside,
        rules: [
            { test: /^[^\s:]+\.pyi?:\d+(?::\d+)?: (?:error: |[A-Z]{1,4}\d{2,4}\b)/ },
            { test: /^[^\s:]+:\d+:\d+: \[error\] \S/ },
            { test: /^\s+\S+\.lua:\d+:\d+: \S/ },
            { test: /^(?:would reformat|ERROR: \S+ Imports are incorrectly sorted)/ },
        ],
    },
    {
        program: 'shellcheck',
        ...checkers_beside,
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

;// CONCATENATED MODULE: ./lib/nix/cause/programs/compilers.js
const compilers_beside = { tells: 'first', mostAfter: 12, isStep: true };
/** Compilers, by the form of their diagnostics. */
const compilers = [
    {
        program: 'rustc',
        ...compilers_beside,
        rules: [
            { test: /^\s*error\[E\d{4}\]: \S/ },
            { test: /^\s*error: \S/, before: /^\s*--> \S/ },
            { test: /^\s*error: linking with /, isVague: true },
        ],
    },
    {
        // A panic: of a build script, a macro or a test. Until Rust 1.72 the message was in the line itself.
        program: 'Rust',
        ...compilers_beside,
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
        ...compilers_beside,
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
        ...compilers_beside,
        rules: [
            { test: /^\s+(?:• )?(?<cause>\S.*)/, after: /^[^\s:]+:\d+:\d+: error:(?: \[[^\]]*\])*$/ },
            // Cabal; before 1.24 in other words.
            {
                test: /^(?:\S+: )?(?:Encountered missing (?:or private )?dependencies:|At least the following dependencies are)/,
                isVague: true,
            },
            {
                test: /^(?<cause>\S.*)/,
                after: /(?:Encountered missing (?:or private )?dependencies|At least the following dependencies are missing):$/,
            },
        ],
    },
    {
        program: 'ocaml',
        ...compilers_beside,
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
        ...compilers_beside,
        rules: [
            { test: /^(?:Fatal )?Error: (?<cause>.* at \(\d\).*)/ },
            { test: /^Fatal Error: (?<cause>Cannot open module file .*)/ },
        ],
    },
    {
        program: 'Elixir',
        ...compilers_beside,
        rules: [{ test: /^\*\* \((?:\w+\.)*\w*(?:Error|Mix)\) \S/ }],
    },
    {
        program: 'TeX',
        ...compilers_beside,
        rules: [{ test: /^! (?<cause>\S.*)/ }],
    },
    {
        // FILE:LINE:COLUMN: error: MESSAGE, the form of the GNU coding standards: gcc, clang, javac, valac, as, bison, mypy.
        program: 'a compiler',
        ...compilers_beside,
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

;// CONCATENATED MODULE: ./lib/nix/cause/programs/any-program.js
/** Any other program that names a file and a line, as the GNU coding standards ask for: FILE:LINE: MESSAGE. */
const placed = {
    program: 'a program that names a line',
    tells: 'first',
    mostAfter: 2,
    rules: [
        {
            test: /^(?:[\w./+-]{1,60}: )?(?:(?:[Ee]rror|ERROR): )?[^\s:()]{1,400}:\d+(?:[.:-]\d+){0,3}:? {1,2}(?!note\b|warning\b|Warning\b|WARNING\b|info\b|hint\b|debug\b|in\b|from\b|\+0x)\S/,
        },
        { test: /^(?:[\w./+-]{1,60}: )?[^\s:()]{1,400}\(\d+\): (?!note\b|warning\b)\S/ },
    ],
};
/** Any other program that calls its line an error, or ends it with an error of the system, where nothing else follows. */
const lastWords = {
    program: 'the last line',
    tells: 'last',
    mostAfter: 0,
    rules: [
        {
            test: /^(?:[\w./+-]+: ){0,3}(?:fatal |Fatal )?(?:error|Error|ERROR|fatal|FATAL): (?!.*(?:exit (?:status|code)|build failed|see (?:above|the log)))\S/,
        },
        // An exception of Python and the like, whose trace is not printed.
        { test: /^(?:\w{1,60}\.){0,6}[A-Z]\w{0,60}(?:Error|Exception): \S/ },
        { test: /^\[?(?:ERROR|FATAL)\]?[: ] ?(?!.*(?:exit (?:status|code)|build failed))\S/ },
        {
            test: /^\S{1,200}: .*: (?:No such file or directory|Permission denied|Operation not permitted|Is a directory|Not a directory|File exists|Read-only file system|No space left on device|Connection refused|Network is unreachable|Exec format error)$/,
        },
    ],
};

;// CONCATENATED MODULE: ./lib/nix/cause/programs/data.js
const checked = { tells: 'first', mostAfter: 3 };
/** Readers of JSON, YAML, TOML, XML and SQL. */
const dataReaders = [
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

;// CONCATENATED MODULE: ./lib/nix/cause/programs/file-tools.js
/** Small tools, whose failure ends a script: they print PROGRAM: MESSAGE. */
const fileTools = [
    {
        program: 'tar and other archivers',
        tells: 'first',
        mostAfter: 6,
        rules: [
            { test: /^(?:\/\S{1,200}\/)?(?:gzip|xz|bzip2|zstd|lzma|lzip|brotli): (?:\S+: )?\S/ },
            { test: /^(?:\/\S{1,200}\/)?(?:tar|bsdtar|cpio|unrar|7z|ar): (?!Removing leading)\S/ },
            { test: /^\s*(?<cause>End-of-central-directory signature not found)/ },
            { test: /^unzip: +(?<cause>\S.*)/ },
        ],
    },
    {
        program: 'curl and wget',
        tells: 'last',
        mostAfter: 4,
        rules: [
            { test: /^curl: \(\d+\) \S/ },
            { test: /^wget: \S/ },
            { test: /^ssh: (?:Could not resolve|connect to) / },
        ],
    },
    {
        program: 'coreutils and the like',
        tells: 'last',
        mostAfter: 1,
        rules: [
            {
                test: /^(?:\/\S*\/)?(?:install|cp|mv|rm|ln|mkdir|rmdir|chmod|chown|chgrp|cat|ls|touch|tee|head|tail|sort|stat|readlink|realpath|find|sed|e?grep|g?awk|mawk|tr|cut|xargs|env|dd|du|mktemp|diff|cmp|comm|split|truncate|install-info|strip|objcopy|objdump|patchelf|nm|ranlib|readelf|rsync|openssl|gpg|msgfmt|m4|flex|bison|gperf|xsltproc|xmlto|pandoc|makeinfo|help2man|pod2man|asciidoctor|asciidoc|scdoc|rst2man|convert|magick|rsvg-convert|glib-compile-schemas|glib-compile-resources|update-desktop-database|gdk-pixbuf-query-loaders|fc-cache|wrapProgram|makeWrapper|mount|ldconfig|ssh-keygen|mksquashfs|mkfs\.\w+|losetup|cryptsetup|sops|age): (?!(?:\S+: )?warning: )\S/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/linkers.js
/** Linkers: GNU ld, gold, lld, mold and Apple's. */
const linkers = [
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

;// CONCATENATED MODULE: ./lib/nix/cause/programs/nixpkgs.js
const ends = { tells: 'first', mostAfter: 8 };
/** nixpkgs' own builders and hooks: pkgs/stdenv/generic/setup.sh and pkgs/build-support/. */
const nixpkgs = [
    {
        program: 'substituteInPlace',
        ...ends,
        rules: [
            {
                test: /^substituteStream\(\)(?: in derivation \S+)?: ERROR: (?<cause>(?:pattern (?<word>@\w+@) doesn't match|\S).*)/,
            },
            { test: /^substitute(?:All|InPlace|AllInPlace)?\(\): ERROR: (?<cause>\S.*)/ },
        ],
    },
    {
        program: "stdenv's phases",
        ...ends,
        rules: [
            {
                test: /^(?:do not know how to unpack source archive|unpacker (?:produced|appears to)|variable \$src or \$srcs should point|build input \S+ does not exist|source archive \S+ has unknown type)/,
            },
            { test: /^Builder called die: (?<cause>\S.*)/ },
        ],
    },
    {
        program: 'fixup hooks',
        ...ends,
        rules: [
            { test: /^ERROR: noBrokenSymlinks: (?<cause>the symlink .*)/ },
            { test: /^(?:RPATH of binary|\S+:? RPATH) .* contains a forbidden reference to / },
            { test: /^error: auto-patchelf (?<cause>could not satisfy dependency .*)/ },
            {
                test: /^(?:ERROR|Error): (?:noBrokenSymlinks|detected mismatched Qt|wrapQtAppsHook is not used|installManPage|installShellCompletion|installBin|installFonts)/,
                isVague: true,
            },
        ],
    },
    {
        program: 'install checks',
        ...ends,
        rules: [
            { test: /^Did not find version / },
            { test: /^\s+- (?<cause>\S+ (?:not installed|not satisfied by version .*))/ },
            { test: /^\s+(?<cause>\S.*)/, after: /^ERROR Missing dependencies:$/ },
            {
                test: /^(?:ERROR|Error): (?:cargoHash|cargoSha256|npmDepsHash|vendorHash|cargoVendorHash|yarnOfflineCache|pnpmDeps)/,
            },
            { test: /^Validating consistency between /, isVague: true, before: /^\d|^<|^>/ },
        ],
    },
    {
        // pkgs/os-specific/linux/kernel/generate-config.pl
        program: "the kernel's configuration",
        tells: 'first',
        mostAfter: 40,
        rules: [
            {
                test: /^(?:error: )?(?<cause>(?:unused option|option not set correctly|repeated question): (?<word>\w+).*)/,
            },
        ],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/scripts.js
const uncaught = { tells: 'last', mostAfter: 3 };
/** Interpreters: the exception or the message that ended a script. */
const scripts = [
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

;// CONCATENATED MODULE: ./lib/nix/cause/programs/servers.js
const servers_checked = { tells: 'first', mostAfter: 3 };
/** Servers that check their configuration; NixOS modules run them while they build it. */
const servers = [
    {
        program: 'nginx',
        ...servers_checked,
        rules: [
            { test: /^[^[]{0,40}\[emerg\] (?:\d+#\d+: )?(?<cause>unknown directive "(?<word>[^"]+)")/ },
            { test: /^[^[]{0,40}\[emerg\] (?:\d+#\d+: )?(?<cause>(?:(?! in \/).)+)/ },
            { test: /^nginx: \[(?:alert|crit|error)\] (?<cause>\S.*)/, isVague: true },
        ],
    },
    {
        program: 'caddy',
        ...servers_checked,
        rules: [
            {
                test: /^Error: (?:adapting config using caddyfile: )?(?<cause>\S+:\d+: unrecognized (?:directive|global option|subdirective)\S*:? (?<word>[\w.-]+).*)/,
            },
            { test: /^Error: (?:adapting config using \w+: |loading (?:initial )?config: )(?<cause>\S.*)/ },
        ],
    },
    {
        program: 'haproxy',
        ...servers_checked,
        rules: [
            {
                test: /^\[ALERT\][^:]{0,80}: (?:config : )?(?<cause>parsing \[[^\]]*\] ?: unknown keyword '(?<word>[^']+)'.*)/,
            },
            { test: /^\[ALERT\][^:]{0,80}: (?:config : )?(?<cause>parsing \[.*)/ },
            { test: /^\[ALERT\][^:]{0,80}: (?:config : )?(?<cause>\S.*)/, isVague: true },
        ],
    },
    {
        program: 'BIND',
        ...servers_checked,
        rules: [
            { test: /^\S+:\d+: (?<cause>unknown option '(?<word>[^']+)')/ },
            { test: /^dns_\w+: \S+:\d+: (?<cause>\S.*)/ },
            {
                test: /^[^\s:]+:\d+: (?:expected|missing|unknown|parsing failed|undefined|unexpected|option|zone|'|open:|invalid|bad|could not|no such)/,
            },
            { test: /^zone \S+: (?<cause>(?:loading|has|not loaded|NS|\S+:).*)/, isVague: true },
        ],
    },
    {
        program: 'Postfix',
        ...servers_checked,
        rules: [
            { test: /^post\w+: fatal: (?<cause>\S.*)/ },
            { test: /^post\w+: (?:error|warning): (?<cause>\S.*)/, isVague: true },
        ],
    },
    {
        program: 'Apache httpd',
        ...servers_checked,
        rules: [
            { test: /^(?<cause>Invalid command '(?<word>[^']+)'.*)/ },
            { test: /^(?<cause>\S.*)/, after: /^AH\d+: Syntax error on line \d+ of / },
            { test: /^(?:AH\d+: )?(?:apache2|httpd): (?<cause>Syntax error on line \d+ of .*)/ },
            { test: /^AH\d+: (?<cause>(?!Syntax error)\S.*)/, isVague: true },
        ],
    },
    {
        program: 'dnsmasq',
        ...servers_checked,
        rules: [{ test: /^dnsmasq: (?<cause>(?!syntax check OK)\S.*)/ }],
    },
    {
        program: 'Prometheus',
        ...servers_checked,
        rules: [
            { test: /^\s*line \d+: (?<cause>field (?<word>\S+) not found in type .*)/ },
            { test: /^\s*(?<cause>line \d+: cannot unmarshal .*)/ },
            { test: /^\s*(?<cause>\S+: \d+:\d+: group .*)/ },
            { test: /^\s*FAILED: ?(?<cause>\S.*)/, isVague: true },
            { test: /^\s+(?<cause>\S.*)/, after: /^\s*FAILED:?$/, isVague: true },
        ],
    },
    {
        program: 'unbound and NSD',
        ...servers_checked,
        rules: [
            { test: /^\S+:\d+: error: (?<cause>unknown keyword '(?<word>[^']+)')/ },
            { test: /^\S+\.conf:\d+: error: (?<cause>\S.*)/ },
        ],
    },
    {
        program: 'Knot',
        ...servers_checked,
        rules: [
            { test: /^error: config, (?<cause>file '[^']*', line \d+, item '(?<word>[^']+)'.*)/ },
            { test: /^error: (?<cause>config, .*)/ },
        ],
    },
    {
        program: 'mosquitto',
        ...servers_checked,
        rules: [
            { test: /(?<cause>Unknown configuration variable "?(?<word>[^"\s.]+)"?)/ },
            { test: /^(?:\d+: )?Error: (?<cause>(?:Invalid|Empty|Duplicate|Unable|Conflicting) .*)/ },
        ],
    },
    {
        program: 'Dovecot',
        ...servers_checked,
        rules: [{ test: /^doveconf: Fatal: (?<cause>\S.*)/ }],
    },
    {
        program: 'Squid',
        tells: 'first',
        mostAfter: 10,
        rules: [
            { test: /\| (?<cause>\S+\(\d+\): unrecognized: '(?<word>[^']+)')/ },
            { test: /FATAL: (?<cause>Bungled \S+ line \d+: (?<word>\S+).*)/ },
            { test: /\| FATAL: (?<cause>\S.*)/ },
        ],
    },
    {
        program: 'lighttpd',
        ...servers_checked,
        rules: [{ test: /^[^(]{0,60}\([\w-]+\.c\.\d+\) (?<cause>source: .*)/ }],
    },
    {
        program: 'Varnish',
        tells: 'first',
        mostAfter: 12,
        rules: [{ test: /^(?<cause>\S.*)/, after: /^(?:Error:)?\s*Message from VCC-compiler:$/ }],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/shells.js
/** Shells: a script that ends at its first error prints it last. */
const shells = [
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

;// CONCATENATED MODULE: ./lib/nix/cause/programs/system.js
const system_checked = { tells: 'first', mostAfter: 3 };
/** Programs of the system that check their configuration, as servers do. */
const systemPrograms = [
    {
        program: 'sshd',
        ...system_checked,
        rules: [
            { test: /^\S+: line \d+: (?<cause>Bad configuration option: (?<word>\S+))/ },
            { test: /^(?:Unable to load host key: |sshd: no hostkeys available)/ },
            { test: /^Unsupported Match attribute (?<word>\S+)/ },
            { test: /^\S+:? line \d+: (?<cause>Bad Match condition)/, isVague: true },
            {
                test: /^\S+:? line \d+: (?<cause>(?:Bad|Unsupported|unsupported|Invalid|invalid|Missing|missing|keyword|Directive|Deprecated|extra|garbage|no argument) ?.*)/,
            },
        ],
    },
    {
        program: 'visudo',
        ...system_checked,
        rules: [
            { test: /^(?:visudo: )?\S+:\d+(?::\d+)?: (?<cause>unknown defaults entry "(?<word>[^"]+)")/ },
            { test: /^(?:visudo: )?[^\s:]*sudoers[^\s:]{0,40}:\d+(?::\d+)?: \S/ },
            { test: /^(?:>>> )?(?:\S+: )?(?:parse|syntax) error(?: in \S+)? near line \d+/ },
        ],
    },
    {
        program: 'systemd',
        tells: 'first',
        mostAfter: 4,
        rules: [
            { test: /^\S+:\d+: (?<cause>Unknown (?:key|key name|lvalue) '(?<word>[^']+)' in section .*)/ },
            {
                test: /^\S+:\d+: (?<cause>(?:Unknown|Failed to parse|Invalid|Missing|Unbalanced|Assignment outside|Unit) .*)/,
            },
            {
                test: /^\S+\.(?:service|timer|socket|mount|path|target|slice|swap|automount|scope|device|network|netdev|link):\d+: (?<cause>\S.*)/,
            },
            {
                test: /^\S+\.(?:service|timer|socket|mount|path|target|slice|swap|automount|scope|device|network|netdev|link): \S/,
                isVague: true,
            },
            {
                test: /^(?:Failed to (?:parse|load|open|prepare|create|enqueue|verify)|Unit \S+ not found|Cannot add dependency)/,
            },
            { test: /^\S+:\d+:? (?:Unknown|Invalid|Bad|Unknown modifiers|Duplicate) /, isVague: true },
        ],
    },
    {
        program: 'modprobe',
        ...system_checked,
        rules: [{ test: /^modprobe: FATAL: (?<cause>Module (?<word>\S+) not found in directory .*)/ }],
    },
    {
        program: 'nft',
        ...system_checked,
        rules: [{ test: /^\S+:\d+:\d+(?:-\d+)?: Error: \S/ }],
    },
    {
        program: 'iptables',
        ...system_checked,
        rules: [{ test: /^ip6?tables(?:-\w+)*(?: v[\d.]+)?(?: \(\w+\))?: (?<cause>\S.*)/ }],
    },
    {
        program: 'keepalived',
        tells: 'first',
        mostAfter: 8,
        rules: [
            { test: /^\(\S+: Line \d+\) (?<cause>Unknown keyword '(?<word>[^']+)')/ },
            { test: /^\(\S+: Line \d+\) (?<cause>\S.*)/ },
        ],
    },
    {
        program: 'rsyslogd',
        ...system_checked,
        rules: [
            { test: /(?<cause>parameter '(?<word>[^']+)' not known)/ },
            {
                test: /^rsyslogd: error during parsing file \S+, on or before line \d+: (?!errors occurred)(?<cause>\S[^[]*)/,
            },
        ],
    },
    {
        // Its check is a debug run, which goes on.
        program: 'logrotate',
        tells: 'first',
        mostAfter: 60,
        rules: [
            { test: /^error: \S+:\d+ (?<cause>unknown option '(?<word>[^']+)')/ },
            { test: /^error: (?<cause>\S+:\d+ \S.*)/ },
        ],
    },
    {
        program: 'OpenVPN',
        ...system_checked,
        rules: [{ test: /^Options error: (?<cause>\S.*)/ }],
    },
    {
        program: 'chrony',
        ...system_checked,
        rules: [{ test: /^(?:\S+ )?Fatal error : (?<cause>\S.*)/ }],
    },
    {
        program: 'syslog-ng',
        ...system_checked,
        rules: [{ test: /^Error parsing (?:config|\w+), (?<cause>\S.*)/ }],
    },
    {
        program: 'BIRD and udev',
        ...system_checked,
        rules: [
            { test: /^\S+:\d+:\d+:? (?:syntax error|Unknown|Invalid|No such)/ },
            { test: /^\S+\.rules:\d+ \S/ },
        ],
    },
    {
        program: 'desktop-file-validate',
        ...system_checked,
        rules: [{ test: /^\S+\.desktop: error: (?<cause>\S.*)/ }],
    },
];

;// CONCATENATED MODULE: ./lib/nix/cause/programs/web.js
const web_beside = { tells: 'first', mostAfter: 12, isStep: true };
/** The package managers, compilers and linters of JavaScript. */
const webTools = [
    {
        program: 'tsc',
        ...web_beside,
        rules: [{ test: /^(?:\S+ - |[^\s()]+\(\d+,\d+\): )?error TS\d+: / }],
    },
    {
        program: 'eslint',
        ...web_beside,
        rules: [{ test: /^\s+\d+:\d+\s+error\s+(?<cause>\S.*)/ }],
    },
    {
        program: 'esbuild, vite, webpack and rollup',
        ...web_beside,
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
        ...web_beside,
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

;// CONCATENATED MODULE: ./lib/nix/cause/programs/index.js














/** Every program whose words are known, in the order in which a line is compared with them. */
const programs = [
    ...nixpkgs,
    ...servers,
    ...systemPrograms,
    ...linkers,
    ...buildTools,
    ...checkers,
    ...webTools,
    ...compilers,
    ...scripts,
    ...dataReaders,
    ...shells,
    ...fileTools,
    placed,
    lastWords,
];

;// CONCATENATED MODULE: ./lib/nix/cause/index.js










/** No more of a log is read: the error that ended a phase is before what other jobs of it printed, at most. */
const mostLines = 2000;
/** What tells is at the beginning of a line. */
const longestLine = 1000;
/**
 * Why a builder failed: the line of its log (the last lines of it, or all) by which the program that failed says so.
 * Null where no known program says anything that can have ended the build.
 */
function causeOf(log) {
    const lines = lastPhase(log.slice(-mostLines).map(cleaned)).filter((line) => line.trim() !== '');
    const telling = [...hitsIn(lines)]
        .filter(([program, hits]) => endedTheBuild(program, hits, lines))
        .map(([program, hits]) => tellingHit(program, hits));
    telling.sort((a, b) => a.rank - b.rank || a.lastIndex - b.lastIndex);
    const told = telling.at(-1);
    if (told) {
        const { match } = told.hit;
        const by = told.rank < leastKnown ? 'any' : told.isOfBuilder ? 'builder' : 'known';
        return { text: (match.groups?.cause ?? match.input).trim(), word: match.groups?.word ?? null, by };
    }
    const last = lastSaid(lines);
    return last === null ? null : { text: last.trim(), word: null, by: 'any' };
}
/** The programs that hardly anything but a builder runs. */
const ofBuilders = new Set([
    ...buildTools,
    ...checkers,
    ...compilers,
    ...linkers,
    ...nixpkgs,
    ...webTools,
]);
/** What an unknown program said last, where those are words for something that went wrong. */
function lastSaid(lines) {
    const said = lines.slice(-mostLast).filter((line) => !isDetail(line) && !isCommand.test(line));
    const last = said.at(-1);
    return last !== undefined && !isHarmless.test(last) && isWrong.test(last) ? last : null;
}
const mostLast = 40;
const isCommand = /^\+{1,4} \S/;
const isWrong = /\b(?:fail(?:ed|s|ure)?|error|can ?not|can't|could not|couldn't|unable to|not found|no such|denied|refused|invalid|missing|timed out|unexpected|not (?:allowed|permitted|supported|valid)|abort(?:ed|ing)|unrecogni[sz]ed|unsupported|does(?: not|n't) exist|mismatch|must be)\b/i;
const isHarmless = /^\s*(?:checking |warn|note|hint|info|debug|trace)|\bwarning\b|\b(?:0|no) (?:failures|errors|failed)\b|\b(?:ok|passed|skipping|ignoring|ignored)\b/i;
// Rules that need the line before or after say nothing of a line alone.
const tellsAlone = ({ after, before, isVague }) => !after && !before && !isVague;
const ofBuilds = [...compilers, ...linkers, ...buildTools, ...nixpkgs]
    .flatMap(({ rules }) => rules)
    .filter(tellsAlone);
/** Whether a compiler, a linker, a build tool or nixpkgs prints such a line when it fails: only builders run those. */
function isOfCompiler(line) {
    return isReport(line) || ofBuilds.some(({ test }) => test.test(line));
}
/** A line without what is for a terminal: sequences, and the spinner that npm leaves before its words. */
function cleaned(line) {
    return (0,ansi/* withoutSequences */.V$)((0,comparable/* comparable */.Z)(line))
        .slice(0, longestLine)
        .trimEnd()
        .replace(/^[\\|/-](?=npm |sh: )/, '');
}
/** The lines of each program, in order. A line belongs to the first program that has a rule for it. */
function hitsIn(lines) {
    const found = new Map();
    for (const [index, line] of lines.entries()) {
        if (isDetail(line))
            continue;
        for (const program of programs) {
            const hit = hitAt(lines, index, program);
            if (!hit)
                continue;
            const hits = found.get(program);
            if (hits)
                hits.push(hit);
            else
                found.set(program, [hit]);
            break;
        }
    }
    return found;
}
function hitAt(lines, index, { rules }) {
    for (const rule of rules) {
        const match = rule.test.exec(lines[index]);
        if (!match || rule.after?.test(lines[index - 1] ?? '') === false)
            continue;
        if (rule.before?.test(lines[index + 1] ?? '') !== false)
            return { index, rule, match };
    }
    return null;
}
/** Whether what follows the last words of that program is no more than may follow where it failed. */
function endedTheBuild({ mostAfter, isStep }, hits, lines) {
    const rest = lines.slice(hits.at(-1).index + 1);
    return (isStep && rest.some(isReport)) || rest.filter((line) => !isBelow(line)).length <= mostAfter;
}
/** From this rank on it is a program that is known by its words. */
const leastKnown = 2;
/** The line by which a program tells the cause, and how much that counts beside what other programs say. */
function tellingHit(program, hits) {
    const clear = hits.filter(({ rule }) => !rule.isVague);
    const among = clear.length > 0 ? clear : hits;
    const rank = program === lastWords ? 0 : program === placed ? 1 : clear.length > 0 ? 3 : leastKnown;
    const isOfBuilder = ofBuilders.has(program) && hits.some(({ rule }) => tellsAlone(rule));
    return {
        isOfBuilder,
        hit: among.at(program.tells === 'first' ? 0 : -1),
        lastIndex: among.at(-1).index,
        rank,
    };
}


/***/ })

};
