export const id = 2951;
export const ids = [2951];
export const modules = {

/***/ 2951:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _builds_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3848);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2880);
/* harmony import */ var _show_build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3134);





function configure(command, io) {
    (0,_option_values_js__WEBPACK_IMPORTED_MODULE_3__/* .outputDirOption */ .U2)(command, io)
        .option('--failed', 'only the builds that did not succeed')
        .option('--limit <n>', 'no more than the n newest', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_3__/* .numberIn */ .Po)({ least: 1, whole: true }))
        .option('--json', 'print an array of metadata, newest first')
        .action((options) => list(options, io));
}
async function list({ outputDir, failed, limit, json }, io) {
    const builds = (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .openBuilds */ .k)((0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .absolutePath */ .Hi)(io, outputDir));
    await (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .requireBuildsDirectory */ .A)(builds.dir);
    const { finished: found, notes } = await completedBuilds(builds, io);
    const wanted = found.filter((build) => !failed || !build.metadata.success).slice(0, limit ?? found.length);
    for (const note of notes)
        io.err(`${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(note)}\n`);
    if (json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, wanted.map(_show_build_js__WEBPACK_IMPORTED_MODULE_4__/* .buildJson */ .Nc));
    else if (wanted.length > 0)
        io.out(`${(0,_show_build_js__WEBPACK_IMPORTED_MODULE_4__/* .buildLines */ .A)(wanted, io.outColor).join('\n')}\n`);
    else
        io.err(`No ${failed && found.length > 0 ? 'failed ' : ''}builds in ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(builds.dir)}.\n`);
}
/** The builds, after those of killed recorders were completed. The code for that is loaded only where it is needed. */
async function completedBuilds(builds, io) {
    const scan = await builds.scan();
    if (scan.unfinished.length === 0)
        return scan;
    const { finishLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(6321), __webpack_require__.e(1180), __webpack_require__.e(443), __webpack_require__.e(5651), __webpack_require__.e(3816), __webpack_require__.e(8162), __webpack_require__.e(8536)]).then(__webpack_require__.bind(__webpack_require__, 8536));
    return finishLeftovers(builds, (message) => io.err(`${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(message)}\n`));
}


/***/ }),

/***/ 3134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildLines),
/* harmony export */   Jb: () => (/* binding */ buildDetails),
/* harmony export */   Nc: () => (/* binding */ buildJson),
/* harmony export */   fR: () => (/* binding */ buildSummary)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3142);
/* harmony import */ var _nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7239);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4783);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5929);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6042);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1267);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(199);









/** What `--json` prints for a build: its metadata and where it is. */
function buildJson(build) {
    return { ...build.metadata, dir: build.dir };
}
/** One line a build: mark, name, time in UTC, action, what was built, duration, and how it failed. */
function buildLines(builds, color) {
    const rows = builds.map(({ name, metadata }) => [
        (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(name, 60),
        timeOf(metadata.timestamp),
        (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(metadata.action ?? metadata.program, 14),
        (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(subjectOf(metadata), 40),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .durationWords */ .Sh)(metadata.duration_seconds),
        metadata.success ? '' : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .failureWords */ .AC)(metadata), 80),
    ]);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_5__/* .alignColumns */ .R)(rows).map((line, index) => `${markOf(builds[index]?.metadata, color)} ${line}`);
}
/** A build in full, for people. */
function buildDetails(build, color) {
    const { metadata } = build;
    const { revision, result } = metadata;
    const facts = [
        ['outcome', metadata.outcome + (build.running ? ' (still running)' : '')],
        ['exit status', metadata.exit_code === null ? null : String(metadata.exit_code)],
        ['started', timeOf(metadata.timestamp)],
        ['duration', (0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .durationWords */ .Sh)(metadata.duration_seconds)],
        ['action', metadata.action],
        ['program', metadata.program],
        ['flake', metadata.flake],
        ['file', metadata.file ?? null],
        ['host', metadata.host],
        ['revision', revision && `${revision.sha} ${revision.branch ?? ''}${revision.dirty ? ' (dirty)' : ''}`],
        ['store path', result?.store_path ?? null],
        ['closure', result?.closure_bytes == null ? null : (0,_text_size_js__WEBPACK_IMPORTED_MODULE_6__/* .formatBytes */ .z)(result.closure_bytes)],
        ['terminal', metadata.terminal && `${metadata.terminal.cols}x${metadata.terminal.rows}`],
        [
            'versions',
            Object.entries(metadata.versions)
                .flatMap(([name, number]) => (number ? [`${name} ${number}`] : []))
                .join(', '),
        ],
    ];
    const known = facts.flatMap(([name, value]) => (value ? [[name, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(value)]] : []));
    const sections = (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .joinedSections */ .Ap)([
        [`${markOf(metadata, color)} ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(build.name)}`],
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .indentedLines */ .Be)((0,_text_table_js__WEBPACK_IMPORTED_MODULE_5__/* .alignColumns */ .R)(known)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)('phases', phaseLines(metadata)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)('failure', causeLines(metadata)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)('notices', (metadata.notices ?? []).map((notice) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(notice))),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)('files', fileLines(build)),
    ]);
    return `${sections.join('\n')}\n`;
}
/** How a build ended and which files it left, for the end of a run. */
function buildSummary(build, color) {
    const { metadata } = build;
    const head = `${markOf(metadata, color)} ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(subjectOf(metadata))}: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(metadata.outcome)} after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .durationWords */ .Sh)(metadata.duration_seconds)}`;
    const lines = [head, ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)('failure', causeLines(metadata)), ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .titled */ .dJ)('files', fileLines(build))];
    return `${lines.join('\n')}\n`;
}
function markOf(metadata, color) {
    return metadata?.success ? (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .colored */ .dS)('✓', 32, color) : (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_7__/* .colored */ .dS)('✗', 31, color);
}
/** 2026-01-02 14:30:22 UTC, from the UTC time that the schema demands. */
function timeOf(timestamp) {
    return `${timestamp.slice(0, 10)} ${timestamp.slice(11, 19)} UTC`;
}
function subjectOf({ flake, host, file, program }) {
    return host ?? flake ?? file ?? program;
}
function phaseLines({ phases }) {
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_5__/* .alignColumns */ .R)(phases.map((phase) => [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(phase.name, 40), (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_8__/* .formatDuration */ .a)(phase.duration_seconds)]));
}
function failureLines(failure) {
    const { cause, location, derivation, hint } = failure;
    return [
        `${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(failure.family)} (confidence ${failure.confidence.toFixed(2)})`,
        ...(cause ? [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)((0,_nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .g)(failure))] : []),
        ...(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .showControls */ .mz)(failure.message).split('\n'),
        ...(location ? [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)((0,_words_js__WEBPACK_IMPORTED_MODULE_4__/* .placeWords */ .fp)(location))] : []),
        ...(derivation ? [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(`derivation ${derivation}`)] : []),
        ...failure.log_tail.map((line) => `> ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(line)}`),
        ...(hint ? [`hint: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(hint)}`] : []),
    ];
}
/** The failure, or the bare message of a build that has none. */
function causeLines({ success, failure, error_message }) {
    if (failure)
        return failureLines(failure);
    return success || !error_message ? [] : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .showControls */ .mz)(error_message).split('\n');
}
function fileLines({ dir, metadata }) {
    const names = [
        _builds_files_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataFileName */ .b9,
        ...Object.values(metadata.files).filter((name) => typeof name === 'string'),
    ];
    return names.map((name) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, name)));
}


/***/ }),

/***/ 199:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ failureWords),
/* harmony export */   Sh: () => (/* binding */ durationWords),
/* harmony export */   fp: () => (/* binding */ placeWords)
/* harmony export */ });
/* harmony import */ var _nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7239);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4783);


/** A duration in seconds, or a dash where there is none. */
function durationWords(seconds) {
    return seconds == null ? '-' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(seconds);
}
/** Why an unsuccessful build failed: its family, or else its outcome, and its headline without `error:`. */
function failureWords({ outcome, failure, error_message }) {
    const what = outcome === 'failed' ? (failure?.family ?? outcome) : outcome;
    const message = (failure ? (0,_nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_0__/* .headlineOf */ .g)(failure) : error_message)?.replace(/^error: /, '');
    return message ? `${what}: ${message}` : what;
}
/** Where a failure is: `at FILE:LINE:COLUMN`, and whether that is only probable. */
function placeWords({ file, line, column, probable }) {
    return `${probable ? 'probably at' : 'at'} ${file}:${line}${column === null ? '' : `:${column}`}`;
}


/***/ }),

/***/ 7239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ headlineOf)
/* harmony export */ });
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

/**
 * A failure in a few words, as foreign text: `nginx.conf does not build: unknown directive "proxy_pas"` where the log
 * of a builder tells why it failed, else the message, which may have several lines.
 */
function headlineOf({ cause, derivation, message }) {
    if (!cause)
        return message;
    const why = (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .withStorePathNames */ .bq)(withoutBuildDirectory(cause));
    return derivation ? `${(0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(derivation)} does not build: ${why}` : why;
}
// Where builders run: in the sandbox, and outside of it until Nix 2.29 and since.
const buildDirectory = /(?<![^\s'"`(=])(?:\/build|\/tmp\/nix-build-[^\s/]+|\/nix\/var\/nix\/builds\/nix-[^\s/]+)\//g;
function withoutBuildDirectory(text) {
    return text.replace(buildDirectory, '');
}


/***/ }),

/***/ 3756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KU: () => (/* binding */ withoutStoreHashes),
/* harmony export */   N9: () => (/* binding */ systemName),
/* harmony export */   RS: () => (/* binding */ pathInStorePath),
/* harmony export */   bq: () => (/* binding */ withStorePathNames),
/* harmony export */   yF: () => (/* binding */ storePathName),
/* harmony export */   zP: () => (/* binding */ isStorePath)
/* harmony export */ });
// A store path is DIRECTORY/HASH-NAME. The hash is 20 bytes in Nix's base 32, which has no e, o, t and u
// (nix/src/libutil/base-nix-32.cc); the name is restricted by nix/src/libstore/path.cc. The directory is
// most often /nix/store, but may be any. Browser pages use this file too: it imports nothing.
const hash = '[0-9a-df-np-sv-z]{32}';
const name = '[\\w+.?=-]+';
const storePath = new RegExp(`^/(?:[^/\\n]+/)*${hash}-${name}$`);
const prefix = new RegExp(`^(?:.*/)?(?:${hash}-)?`);
const insidePath = new RegExp(`^/(?:[^/]+/)*?${hash}-[^/]+/(.+)$`);
const hashesInText = new RegExp(`\\b${hash}-`, 'g');
const hashesOfPaths = new RegExp(`/${hash}-`, 'g');
const directoryCharacter = /[\w.+/-]/;
/** Whether `path` is a store path itself, in any store directory: absolute, with hash and name. */
function isStorePath(path) {
    return storePath.test(path);
}
/**
 * The name of a store path without directory, hash and `.drv`: `/nix/store/HASH-hello-1.0.drv` is
 * `hello-1.0`, as Nix prefixes the lines of its build log. A name is returned as it is.
 */
function storePathName(path) {
    return path.replace(prefix, '').replace(/\.drv$/, '');
}
/** The name of a system of NixOS without the words that all have: `web1-26.05` of `/nix/store/HASH-nixos-system-web1-26.05`. */
function systemName(path) {
    return storePathName(path).replace(/^nixos-system-/, '');
}
/** The part of `path` below a store path: `hosts/a.nix` of `/nix/store/HASH-source/hosts/a.nix`, else null. */
function pathInStorePath(path) {
    return insidePath.exec(path)?.[1] ?? null;
}
/** A text with the hash of every store path in it replaced by `…`, so that rebuilt paths compare as equal. */
function withoutStoreHashes(text) {
    return text.replace(hashesInText, '…-');
}
/** A text with every store path in it shortened to its name. */
function withStorePathNames(text) {
    let kept = '';
    let end = 0;
    for (const { 0: hashed, index } of text.matchAll(hashesOfPaths)) {
        let start = index;
        while (start > end && directoryCharacter.test(text[start - 1]))
            start -= 1;
        // The store's directory is absolute: what is before its first slash is no part of the path.
        kept += text.slice(end, start + text.slice(start, index + 1).indexOf('/'));
        end = index + hashed.length;
    }
    return kept + text.slice(end);
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ signedDuration),
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds as people read them, `?` for no duration: `0.4 s`, `12.1 s`, `2 min 7 s`, `1 h 3 min`. */
function formatDuration(seconds) {
    if (!Number.isFinite(seconds) || seconds < 0)
        return '?';
    if (seconds < 59.95)
        return `${seconds.toFixed(1)} s`;
    const whole = Math.round(seconds);
    if (whole < 3600)
        return `${Math.floor(whole / 60)} min ${whole % 60} s`;
    return `${Math.floor(whole / 3600)} h ${Math.floor((whole % 3600) / 60)} min`;
}
/** A change of duration in seconds with its sign: `+2.0 s`, `-1 min 5 s`, `0.0 s`. */
function signedDuration(seconds) {
    const sign = seconds > 0 ? '+' : seconds < 0 ? '-' : '';
    return `${sign}${formatDuration(Math.abs(seconds))}`;
}


/***/ }),

/***/ 5929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ joinedSections),
/* harmony export */   Be: () => (/* binding */ indentedLines),
/* harmony export */   dJ: () => (/* binding */ titled),
/* harmony export */   dS: () => (/* binding */ colored),
/* harmony export */   pG: () => (/* binding */ sizeWords)
/* harmony export */ });
/* harmony import */ var _size_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6042);

/** A size in bytes, or a dash where there is none. */
function sizeWords(bytes) {
    return bytes == null ? '-' : (0,_size_js__WEBPACK_IMPORTED_MODULE_0__/* .formatBytes */ .z)(bytes);
}
function indentedLines(lines) {
    return lines.map((line) => `  ${line}`);
}
/** A title above indented lines; nothing where there are none. */
function titled(title, lines) {
    return lines.length === 0 ? [] : [title, ...indentedLines(lines)];
}
/** The sections that are not empty, a blank line between them. */
function joinedSections(sections) {
    return sections
        .filter((lines) => lines.length > 0)
        .flatMap((lines, index) => (index > 0 ? ['', ...lines] : lines));
}
/** A text in an ANSI colour (SGR number), where colour is wanted. */
function colored(text, code, color) {
    return color ? `\x1b[${code}m${text}\x1b[0m` : text;
}


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/* harmony import */ var _width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6747);

/** Rows as lines whose cells start in the same terminal columns, two blanks apart; the last cell is not padded. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [index, cell] of row.entries())
            widths[index] = Math.max(widths[index] ?? 0, (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell));
    return rows.map((row) => row
        .map((cell, index) => cell + ' '.repeat((widths[index] ?? 0) - (0,_width_js__WEBPACK_IMPORTED_MODULE_0__/* .displayWidth */ .F)(cell)))
        .join('  ')
        .trimEnd());
}


/***/ })

};
