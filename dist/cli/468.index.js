export const id = 468;
export const ids = [468];
export const modules = {

/***/ 408:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ buildLines),
/* harmony export */   Jb: () => (/* binding */ buildDetails),
/* harmony export */   Nc: () => (/* binding */ buildJson),
/* harmony export */   fR: () => (/* binding */ buildSummary)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4783);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6042);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1267);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2935);





/** What `--json` prints for a build: its metadata and where it is. */
function buildJson(build) {
    return { ...build.metadata, dir: build.dir };
}
/** One line a build: mark, name, time in UTC, action, what was built, duration, and how it failed. */
function buildLines(builds, color) {
    const rows = builds.map(({ name, metadata }) => [
        (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(name, 60),
        timeOf(metadata.timestamp),
        (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(metadata.action ?? metadata.program, 14),
        (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(subjectOf(metadata), 40),
        durationOf(metadata.duration_seconds),
        metadata.success ? '' : (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(reasonOf(metadata), 80),
    ]);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(rows).map((line, index) => `${markOf(builds[index]?.metadata, color)} ${line}`);
}
/** A build in full, for people. */
function buildDetails(build, color) {
    const { metadata } = build;
    const { revision, result, failure } = metadata;
    const facts = [
        ['outcome', metadata.outcome + (build.running ? ' (still running)' : '')],
        ['exit status', metadata.exit_code === null ? null : String(metadata.exit_code)],
        ['started', timeOf(metadata.timestamp)],
        ['duration', durationOf(metadata.duration_seconds)],
        ['action', metadata.action],
        ['program', metadata.program],
        ['flake', metadata.flake],
        ['file', metadata.file ?? null],
        ['host', metadata.host],
        ['revision', revision && `${revision.sha} ${revision.branch ?? ''}${revision.dirty ? ' (dirty)' : ''}`],
        ['store path', result?.store_path ?? null],
        ['closure', result?.closure_bytes == null ? null : (0,_text_size_js__WEBPACK_IMPORTED_MODULE_3__/* .formatBytes */ .z)(result.closure_bytes)],
        ['terminal', metadata.terminal && `${metadata.terminal.cols}x${metadata.terminal.rows}`],
        [
            'versions',
            Object.entries(metadata.versions)
                .flatMap(([name, number]) => (number ? [`${name} ${number}`] : []))
                .join(', '),
        ],
    ];
    const known = facts.flatMap(([name, value]) => (value ? [[name, (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(value)]] : []));
    const sections = [
        `${markOf(metadata, color)} ${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(build.name)}`,
        indented((0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(known)),
        section('phases', phaseLines(metadata)),
        section('failure', failure ? failureLines(failure) : metadata.success ? [] : reasonLines(metadata)),
        section('notices', (metadata.notices ?? []).map((notice) => (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(notice))),
        section('files', fileLines(build)),
    ];
    return `${sections.filter((lines) => lines !== '').join('\n\n')}\n`;
}
/** How a build ended and what it left, for the end of a run. */
function buildSummary(build, color) {
    const { metadata } = build;
    const failed = metadata.success
        ? []
        : metadata.failure
            ? failureLines(metadata.failure)
            : reasonLines(metadata);
    const head = `${markOf(metadata, color)} ${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(subjectOf(metadata))}: ${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(metadata.outcome)} after ${durationOf(metadata.duration_seconds)}`;
    const sections = [head, section('failure', failed), section('files', fileLines(build))];
    return `${sections.filter((lines) => lines !== '').join('\n')}\n`;
}
function markOf(metadata, color) {
    const [mark, code] = metadata?.success ? ['✓', 32] : ['✗', 31];
    return color ? `\x1b[${code}m${mark}\x1b[0m` : mark;
}
/** 2026-01-02 14:30:22 UTC; the schema lets only such times in. */
function timeOf(timestamp) {
    return `${timestamp.slice(0, 10)} ${timestamp.slice(11, 19)} UTC`;
}
function durationOf(seconds) {
    return seconds === null ? '-' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(seconds);
}
function subjectOf({ flake, host, file, program }) {
    return host ?? flake ?? file ?? program;
}
function reasonOf({ outcome, failure, error_message }) {
    const what = outcome === 'failed' ? (failure?.family ?? outcome) : outcome;
    const message = (failure?.message ?? error_message)?.replace(/^error: /, '');
    return message ? `${what}: ${message}` : what;
}
function phaseLines({ phases }) {
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_2__/* .alignColumns */ .R)(phases.map((phase) => [(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(phase.name, 40), (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(phase.duration_seconds)]));
}
function failureLines(failure) {
    const { location, derivation, hint } = failure;
    return [
        `${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(failure.family)} (confidence ${failure.confidence.toFixed(2)})`,
        ...(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(failure.message).split('\n'),
        ...(location
            ? [(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(`at ${location.file}:${location.line}${location.column ? `:${location.column}` : ''}`)]
            : []),
        ...(derivation ? [(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(`derivation ${derivation}`)] : []),
        ...failure.log_tail.map((line) => `> ${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(line)}`),
        ...(hint ? [`hint: ${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)(hint)}`] : []),
    ];
}
function reasonLines({ error_message }) {
    return error_message ? (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainText */ .w)(error_message).split('\n') : [];
}
function fileLines({ dir, metadata }) {
    const names = ['metadata.json', ...Object.values(metadata.files).filter((name) => name !== null)];
    return names.map((name) => (0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLine */ .h)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, name)));
}
function section(title, lines) {
    return lines.length === 0 ? '' : `${title}\n${indented(lines)}`;
}
function indented(lines) {
    return lines.map((line) => `  ${line}`).join('\n');
}


/***/ }),

/***/ 6468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _builds_builds_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1991);
/* harmony import */ var _text_terminal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2935);
/* harmony import */ var _build_lines_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(408);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8908);
/* harmony import */ var _whole_number_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2719);






function configure(command, io) {
    command
        .option('--output-dir <dir>', 'directory of the builds', 'rebuild-logs')
        .option('--failed', 'only the builds that did not succeed')
        .option('--limit <n>', 'no more than the n newest', (0,_whole_number_js__WEBPACK_IMPORTED_MODULE_4__/* .wholeNumber */ .r)(1))
        .option('--json', 'print an array of metadata, newest first')
        .action(async (options) => {
        const builds = (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_1__/* .openBuilds */ .k)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(io.cwd, options.outputDir));
        await completeKilled(builds, io);
        const { builds: found, notes } = await builds.list();
        const wanted = found
            .filter((build) => !options.failed || !build.metadata.success)
            .slice(0, options.limit ?? found.length);
        for (const note of notes)
            io.err(`${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(note)}\n`);
        if (options.json)
            (0,_io_js__WEBPACK_IMPORTED_MODULE_3__/* .printJson */ .Q2)(io, wanted.map(_build_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .buildJson */ .Nc));
        else if (wanted.length > 0)
            io.out(`${(0,_build_lines_js__WEBPACK_IMPORTED_MODULE_2__/* .buildLines */ .A)(wanted, io.outColor === true).join('\n')}\n`);
        else
            io.err(`No ${options.failed && found.length > 0 ? 'failed ' : ''}builds in ${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(builds.dir)}.\n`);
    });
}
/** What takes long to load is loaded only where a recorder was killed. */
async function completeKilled(builds, io) {
    if ((await builds.unfinished()).length === 0)
        return;
    const { finishLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(816), __webpack_require__.e(316), __webpack_require__.e(649)]).then(__webpack_require__.bind(__webpack_require__, 4649));
    await finishLeftovers(builds, (message) => io.err(`${(0,_text_terminal_js__WEBPACK_IMPORTED_MODULE_5__/* .plainLine */ .h)(message)}\n`));
}


/***/ }),

/***/ 2719:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wholeNumber)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);

/** A parser for an option's whole number of at least `least`; commander names the option in its error. */
function wholeNumber(least) {
    return (text) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= least)
            return value;
        throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di(`It must be a whole number of at least ${least}.`);
    };
}


/***/ }),

/***/ 4783:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ formatDuration)
/* harmony export */ });
/** Seconds as people read them: `0.4 s`, `12.1 s`, `2 min 7 s`, `1 h 3 min`. */
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


/***/ }),

/***/ 6042:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ formatBytes)
/* harmony export */ });
const units = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];
/** Bytes in the binary units that Nix prints: `512 B`, `1.5 KiB`, `3.8 GiB`. */
function formatBytes(bytes) {
    if (!Number.isFinite(bytes))
        return '?';
    let value = Math.abs(bytes);
    let unit = 0;
    while (value >= 1024 && unit < units.length - 1) {
        value /= 1024;
        unit += 1;
    }
    const sign = bytes < 0 ? '-' : '';
    return `${sign}${unit === 0 ? value : value.toFixed(1)} ${units[unit]}`;
}


/***/ }),

/***/ 1267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ alignColumns)
/* harmony export */ });
/** Rows as lines with aligned columns, two blanks apart; the last column is not padded. */
function alignColumns(rows) {
    const widths = [];
    for (const row of rows)
        for (const [column, cell] of row.entries())
            widths[column] = Math.max(widths[column] ?? 0, [...cell].length);
    return rows.map((row) => row
        .map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - [...cell].length))
        .join('  ')
        .trimEnd());
}


/***/ })

};
