/** What surrounds the telling line in a builder's log: the phases of stdenv, and lines that tell nothing new. */

/** How stdenv announces a phase, now and until 2023 (nixpkgs/pkgs/stdenv/generic/setup.sh, showPhaseHeader). */
const phaseHead =
  /^(?:Running phase: \S+|unpacking sources|patching sources|configuring|building|running tests|installing|post-installation fixup|running install tests)$/;

/** The lines after the last announcement of a phase: earlier phases have succeeded. */
export function lastPhase(lines: string[]): string[] {
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
export function isReport(line: string): boolean {
  return reports.some((report) => report.test(line));
}

/** Whether a line tells nothing by itself. */
export function isDetail(line: string): boolean {
  return isSetBelow.test(line) || details.some((detail) => detail.test(line)) || isReport(line);
}

/** Whether a line can be part of what is said below the line that tells. */
export function isBelow(line: string): boolean {
  return /^(?:\s{4,}|>> )\S/.test(line) || isDetail(line);
}
