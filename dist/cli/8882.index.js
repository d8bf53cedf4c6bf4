export const id = 8882;
export const ids = [8882,8536];
export const modules = {

/***/ 8882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _builds_builds_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3848);
/* harmony import */ var _builds_create_build_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9780);
/* harmony import */ var _rebuild_finish_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8536);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4874);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8908);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2880);
/* harmony import */ var _show_build_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3134);







function configure(command, io) {
    (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .outputDirOption */ .U2)(command, io)
        .option('--json', 'print the metadata as JSON')
        .action((name, options) => finish(name, options, io));
}
async function finish(name, options, io) {
    const builds = (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .openBuilds */ .k)((0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .absolutePath */ .Hi)(io, options.outputDir));
    if (name === undefined)
        await (0,_builds_builds_js__WEBPACK_IMPORTED_MODULE_0__/* .requireBuildsDirectory */ .A)(builds.dir);
    await (0,_builds_create_build_js__WEBPACK_IMPORTED_MODULE_1__/* .removeAbandonedStarts */ .O)(builds.dir);
    const left = (await builds.unfinished()).map(({ dir }) => dir);
    const named = name === undefined
        ? left
        : left.filter((dir) => dir.endsWith(`/${name}`) || dir === (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .absolutePath */ .Hi)(io, name));
    const finished = [];
    for (const dir of named)
        finished.push(await (0,_rebuild_finish_js__WEBPACK_IMPORTED_MODULE_2__/* .finishBuild */ .i)(dir));
    // A build that needs no finishing is printed as it is; an unknown name is an error.
    if (name !== undefined && named.length === 0)
        finished.push(await builds.find(name));
    if (options.json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_4__/* .printJson */ .Q2)(io, finished.map(_show_build_js__WEBPACK_IMPORTED_MODULE_6__/* .buildJson */ .Nc));
    else if (finished.length === 0)
        io.err(`nothing to finish in ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_3__/* .shownLine */ .QN)(builds.dir)}\n`);
    else
        for (const build of finished)
            io.err((0,_show_build_js__WEBPACK_IMPORTED_MODULE_6__/* .buildSummary */ .fR)(build, io.color));
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

/***/ 8536:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ finishBuild),
  finishLeftovers: () => (/* binding */ finishLeftovers)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/builds/create-build.js
var create_build = __webpack_require__(9780);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 2 modules
var metadata_file = __webpack_require__(5051);
// EXTERNAL MODULE: ./lib/builds/running.js
var running = __webpack_require__(1978);
// EXTERNAL MODULE: ./lib/nix/explain.js
var explain = __webpack_require__(3816);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redaction = __webpack_require__(1875);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/proc/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/record/activation-notice.js
var activation_notice = __webpack_require__(1558);
// EXTERNAL MODULE: ./lib/record/stop.js
var stop = __webpack_require__(5873);
// EXTERNAL MODULE: ./lib/record/tmux/terminal-processes.js
var terminal_processes = __webpack_require__(8162);
// EXTERNAL MODULE: ./lib/system/disk/scratch.js
var disk_scratch = __webpack_require__(1301);
// EXTERNAL MODULE: ./lib/system/proc/processes.js + 9 modules
var proc_processes = __webpack_require__(280);
;// CONCATENATED MODULE: ./lib/rebuild/leftovers.js







/**
 * Ends what a killed recorder left running: the rebuild's processes and its terminal, and removes its temporary
 * directories. An activation under way is left alone, with everything it needs; its terminal then ends and removes
 * its files by itself. Returns what a person should know.
 */
async function endLeftovers({ tmux, nonce, scratch }) {
    const ours = scratch.filter((dir) => (0,external_node_path_.basename)(dir).startsWith(`${disk_scratch/* scratchPrefix */.F}${nonce}`));
    const terminal = ours.flatMap(terminal_processes/* terminalProcesses */.qd);
    const server = terminal.find(({ parent }) => !terminal.some(({ pid }) => pid === parent));
    const processes = new proc_processes/* RebuildProcesses */.XZ(nonce, tmux && server ? { pid: server.pid, wrapper: true } : null);
    const activations = await (0,stop/* endUnlessActivating */.G)(processes);
    if (activations.length > 0) {
        // The terminal removes its own.
        for (const dir of ours)
            if ((0,terminal_processes/* terminalProcesses */.qd)(dir).length === 0)
                await (0,promises_.rm)(dir, { recursive: true, force: true });
        return activations.map(activation_notice/* leftNotice */.E);
    }
    for (const dir of ours) {
        await (0,terminal_processes/* endTerminal */.gO)(dir);
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
    return [];
}

// EXTERNAL MODULE: ./lib/rebuild/pictures/screens.js + 1 modules
var pictures_screens = __webpack_require__(8145);
;// CONCATENATED MODULE: ./lib/rebuild/finish.js













/** By directory of builds, what is being completed: of several rebuilds that start at once only one does it. */
const underWay = new Map();
/**
 * Completes every build whose recorder was killed; `notice` receives a sentence for each, also where that
 * failed. Returns the builds as they are afterwards.
 */
async function finishLeftovers(builds, notice) {
    const other = underWay.get(builds.dir);
    if (other !== undefined)
        return other.then(() => builds.scan());
    const finishing = finishEach(builds, notice).finally(() => underWay.delete(builds.dir));
    underWay.set(builds.dir, finishing);
    return finishing;
}
async function finishEach(builds, notice) {
    const [scan] = await Promise.all([builds.scan(), (0,create_build/* removeAbandonedStarts */.O)(builds.dir)]);
    if (scan.unfinished.length === 0)
        return scan;
    for (const { dir } of scan.unfinished)
        await finishBuild(dir).then(() => notice(`completed ${dir}, whose recorder had been killed`), (thrown) => notice(`could not complete ${dir}: ${(0,errors/* messageOf */.bD)(thrown)}`));
    return builds.scan();
}
/**
 * Completes a build whose recorder was killed: ends its orphaned tmux server and processes, derives what
 * can be derived from the recording, and writes the metadata with outcome `interrupted`. A complete build is
 * returned as it is. Throws a ToolError for one that is still running, and for a directory that is not a build.
 */
async function finishBuild(dir) {
    const name = (0,external_node_path_.basename)(dir);
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, files/* runningFileName */.bJ)))
        return { dir, name, metadata: await (0,metadata_file/* readMetadata */._6)(dir) };
    const mark = await (0,running/* readRunning */.Ki)(dir);
    if (await (0,identity/* isProcessAlive */.jW)(mark))
        throw new errors/* ToolError */.v4('still-running', `${dir} is still being recorded by process ${mark.pid}`, {
            status: 2,
            hint: 'Wait for it, or end that process first.',
        });
    const notices = ['the recorder was killed; this is what it had written', ...(await endLeftovers(mark))];
    if (!(0,external_node_fs_.existsSync)((0,external_node_path_.join)(dir, files/* metadataFileName */.b9)))
        await (0,metadata_file/* writeMetadata */.f5)(dir, await completed(dir, mark, notices));
    await (0,running/* removeRunning */.ac)(dir);
    return { dir, name, metadata: await (0,metadata_file/* readMetadata */._6)(dir) };
}
async function completed(dir, { metadata }, added) {
    const notices = [...(metadata.notices ?? []), ...added];
    const cast = (0,external_node_path_.join)(dir, files/* fileNames */.jx.cast);
    // Where not even its header was written, it is no recording.
    if ((0,external_node_fs_.existsSync)(cast) && !cutBrokenLine(cast))
        await (0,promises_.rm)(cast);
    if (!(0,external_node_fs_.existsSync)(cast)) {
        const files = { ...metadata.files, cast: null };
        return { ...metadata, files, duration_seconds: await logAge(dir, metadata), notices };
    }
    try {
        const recording = await (0,pictures_screens/* recordingIn */.Fp)(dir);
        const seconds = await lengthOf(recording);
        const { phases, activity } = await (0,explain/* explainRecording */.f4)(recording, { checkout: null, exitCode: null });
        const { machineFonts } = await Promise.all(/* import() */[__webpack_require__.e(4445), __webpack_require__.e(8446)]).then(__webpack_require__.bind(__webpack_require__, 4445));
        const options = {
            dir,
            // The recording is redacted already, and the secrets of that rebuild are not known here.
            redaction: await (0,redaction/* loadRedaction */.K7)({ secrets: [], patterns: [] }, {}),
            seconds,
            frameIntervalSeconds: 5,
            theme: null,
            fonts: machineFonts({ env: process.env }, (problem) => notices.push(problem)),
            gif: null,
        };
        const screens = await (0,pictures_screens/* writeScreens */.Db)(recording, options, (thrown) => {
            notices.push(`a picture could not be made: ${(0,errors/* messageOf */.bD)(thrown)}`);
        });
        const blankEnd = (0,pictures_screens/* blankEndNotice */.IO)(screens);
        if (blankEnd !== null)
            notices.push(blankEnd);
        return {
            ...metadata,
            finished_at: new Date(Date.parse(metadata.timestamp) + seconds * 1000).toISOString(),
            duration_seconds: Math.round(seconds * 1000) / 1000,
            phases,
            activity,
            files: { ...metadata.files, ...screens.files },
            ...(screens.screenSeconds === null ? {} : { screen_seconds: screens.screenSeconds }),
            notices,
        };
    }
    catch (thrown) {
        return { ...metadata, notices: [...notices, `the recording could not be read: ${(0,errors/* messageOf */.bD)(thrown)}`] };
    }
}
async function lengthOf(recording) {
    let seconds = 0;
    for await (const events of recording.events())
        seconds = events.at(-1)?.time ?? seconds;
    return seconds;
}
/** Seconds from the start to the log's last write. */
async function logAge(dir, metadata) {
    try {
        const { mtimeMs } = await (0,promises_.stat)((0,external_node_path_.join)(dir, files/* fileNames */.jx.log));
        return Math.max(0, Math.round(mtimeMs - Date.parse(metadata.timestamp)) / 1000);
    }
    catch {
        return null;
    }
}
/**
 * Removes an unfinished last line, which a kill in the middle of a write leaves and some players refuse. Returns
 * whether there is a whole line.
 */
function cutBrokenLine(path) {
    const fd = (0,external_node_fs_.openSync)(path, 'r+');
    try {
        const { size } = (0,external_node_fs_.fstatSync)(fd);
        const tail = Buffer.alloc(Math.min(size, 1024 * 1024));
        (0,external_node_fs_.readSync)(fd, tail, 0, tail.length, size - tail.length);
        const newline = tail.lastIndexOf(0x0a);
        if (newline >= 0 && newline < tail.length - 1)
            (0,external_node_fs_.ftruncateSync)(fd, size - tail.length + newline + 1);
        return newline >= 0 || size > tail.length;
    }
    finally {
        (0,external_node_fs_.closeSync)(fd);
    }
}


/***/ }),

/***/ 8145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  IO: () => (/* binding */ blankEndNotice),
  Fp: () => (/* binding */ recordingIn),
  Db: () => (/* binding */ writeScreens)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
// EXTERNAL MODULE: ./lib/cast/read.js + 3 modules
var read = __webpack_require__(1620);
// EXTERNAL MODULE: ./lib/redact/screen-mask.js + 1 modules
var screen_mask = __webpack_require__(324);
// EXTERNAL MODULE: ./lib/system/disk/draft-file.js
var draft_file = __webpack_require__(9539);
// EXTERNAL MODULE: ./lib/terminal/screen.js
var terminal_screen = __webpack_require__(2594);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(7075);
;// CONCATENATED MODULE: ./lib/rebuild/pictures/recording-end.js



/** A cast up to this size (bytes) is replayed in less than a second of processor time. */
const quickBytes = 16 * 1024 * 1024;
/** What of a larger one makes its last screen: thousands of times what a screen holds. */
const endBytes = 1024 * 1024;
/** The most that the header's line may have. */
const headerBytes = 64 * 1024;
/**
 * The end of a long `rebuild.cast` as a recording of its own, from an empty screen; null where the whole one is
 * short. Its first events are missing, so what an earlier one had set, such as a colour, is not in it.
 */
async function recordingEnd(path) {
    const { size } = await (0,promises_.stat)(path);
    if (size <= quickBytes)
        return null;
    const file = await (0,promises_.open)(path);
    try {
        const start = (await file.read(Buffer.alloc(headerBytes), 0, headerBytes, 0)).buffer;
        const header = start.subarray(0, start.indexOf(0x0a) + 1);
        const tail = (await file.read(Buffer.alloc(endBytes), 0, endBytes, size - endBytes)).buffer;
        const events = tail.subarray(tail.indexOf(0x0a) + 1);
        return await (0,read/* openCast */.Y)(() => external_node_stream_.Readable.from([header, events]));
    }
    finally {
        await file.close();
    }
}

;// CONCATENATED MODULE: ./lib/rebuild/pictures/screens.js










/** Opens the recording of a build, read from its directory. */
function recordingIn(dir) {
    return (0,read/* openCast */.Y)(() => (0,external_node_fs_.createReadStream)((0,external_node_path_.join)(dir, files/* fileNames */.jx.cast), { highWaterMark: 256 * 1024 }));
}
/** The most frames in `rebuild.frames.log`, however long the rebuild took. */
const maxFrames = 2000;
/**
 * Writes everything that shows screens of a build's recording: the frames, the last screen as text and as
 * a picture, and the animation. One replay makes all but the animation, which samples the recording at
 * times of its own and plays it up to four times (see writeGif); both pass each screen through the same
 * mask. What cannot be made is reported to `onProblem` and left out. Never rejects.
 */
async function writeScreens(recording, options, onProblem) {
    const written = { files: {}, reductions: [], screenSeconds: null };
    try {
        const end = options.inHurry ? await recordingEnd((0,external_node_path_.join)(options.dir, files/* fileNames */.jx.cast)) : null;
        const last = end ? await endScreen(end) : await writeFrames(recording, options);
        if (!end)
            written.files.frames = files/* fileNames */.jx.frames;
        const { shownInsteadOf } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(275), __webpack_require__.e(5530)]).then(__webpack_require__.bind(__webpack_require__, 5530));
        const { screen, seconds } = await shownInsteadOf(last, end ?? recording);
        written.screenSeconds = seconds;
        const masked = (0,screen_mask/* screenMask */.V)(options.redaction)(screen);
        await writeLastScreen(masked, options);
        written.files.screen = files/* fileNames */.jx.screen;
        await writeScreenshot(masked, options);
        written.files.screenshot = files/* fileNames */.jx.screenshot;
        if (options.gif === null)
            return written;
        written.reductions = await writeAnimation(recording, options, options.gif);
        written.files.gif = files/* fileNames */.jx.gif;
    }
    catch (thrown) {
        onProblem(thrown);
    }
    return written;
}
/**
 * Writes `rebuild.frames.log`, the screen every few seconds and at the end, each under a header with
 * its number, time and size, masked. Returns the last screen as it is.
 */
async function writeFrames(recording, options) {
    const { screensAt } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(275), __webpack_require__.e(9408)]).then(__webpack_require__.bind(__webpack_require__, 9408));
    const mask = (0,screen_mask/* screenMask */.V)(options.redaction);
    const times = frameTimes(options.seconds, options.frameIntervalSeconds);
    const out = (0,external_node_fs_.createWriteStream)((0,external_node_path_.join)(options.dir, files/* fileNames */.jx.frames));
    // Without a listener, an error of the stream would end the process.
    const closed = (0,external_node_events_.once)(out, 'close');
    closed.catch(() => { });
    let last = null;
    let index = 0;
    for await (const screen of screensAt(recording, [...times, Number.POSITIVE_INFINITY])) {
        last = screen;
        const at = times[index] ?? options.seconds;
        index += 1;
        const header = `=== frame ${index} at ${at.toFixed(3)} s, ${screen.cols}x${screen.rows} ===`;
        if (!out.write(`${header}\n${(0,terminal_screen/* screenText */.kI)(mask(screen))}\n`))
            await Promise.race([(0,external_node_events_.once)(out, 'drain'), closed]);
    }
    out.end();
    await closed;
    if (last === null)
        throw new Error('a recording has a last screen');
    return last;
}
/** The screen that the end of a recording makes. */
async function endScreen(end) {
    const { lastScreen } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(275), __webpack_require__.e(9408)]).then(__webpack_require__.bind(__webpack_require__, 9408));
    return lastScreen(end);
}
function frameTimes(seconds, interval) {
    if (!(interval > 0))
        return [];
    const step = Math.max(interval, seconds / maxFrames);
    return Array.from({ length: Math.max(0, Math.ceil(seconds / step) - 1) }, (_, index) => (index + 1) * step);
}
/** The notice of a build whose picture is not of its last screen; null for others. */
function blankEndNotice({ screenSeconds }) {
    if (screenSeconds === null)
        return null;
    return `the last screen is blank: ${files/* fileNames */.jx.screenshot} and ${files/* fileNames */.jx.screen} show the one at ${screenSeconds.toFixed(1)} s`;
}
/** Writes the last screen as `final.txt`: what the job summary and the comment show as text. */
async function writeLastScreen(masked, { dir }) {
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* fileNames */.jx.screen), `${(0,terminal_screen/* screenText */.kI)(masked)}\n`);
}
/** Draws the last screen as `final.png`. */
async function writeScreenshot(masked, { dir, theme, fonts }) {
    const { renderPng } = await Promise.all(/* import() */[__webpack_require__.e(1634), __webpack_require__.e(7853)]).then(__webpack_require__.bind(__webpack_require__, 7853));
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, files/* fileNames */.jx.screenshot), renderPng(masked, { fonts, ...(theme === null ? {} : { theme }) }));
}
/** Draws the recording as `rebuild.gif`. Returns what was done to keep it under `maxBytes`, in words. */
async function writeAnimation(recording, { dir, theme, fonts, redaction }, { maxBytes, idleLimitSeconds }) {
    const { writeGif } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(9337), __webpack_require__.e(275), __webpack_require__.e(1634), __webpack_require__.e(260), __webpack_require__.e(4816)]).then(__webpack_require__.bind(__webpack_require__, 7297));
    const draft = new draft_file/* DraftFile */.Q((0,external_node_path_.join)(dir, files/* fileNames */.jx.gif));
    try {
        const { reductions } = await writeGif(recording, {
            mask: (0,screen_mask/* screenMask */.V)(redaction),
            fonts,
            ...(theme === null ? {} : { theme }),
            ...(maxBytes === null ? {} : { maxBytes }),
            ...(idleLimitSeconds > 0 ? { idleLimitSeconds } : {}),
        }, draft);
        draft.commit();
        return reductions;
    }
    finally {
        draft.discard();
    }
}


/***/ }),

/***/ 9539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ DraftFile),
/* harmony export */   m: () => (/* binding */ isSpecial)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);



/**
 * A file that is written under another name until it is committed; pipes and devices are written directly. Every
 * method throws a `ToolError` (`cannot-write`) where the system refuses.
 */
class DraftFile {
    #path;
    #special;
    #draftPath;
    #fd;
    #bytes = 0;
    #open = true;
    constructor(path) {
        this.#path = path;
        this.#special = isSpecial(path);
        this.#draftPath = this.#special ? path : (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(path)}.${process.pid}.part`);
        this.#fd = this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(this.#draftPath, 'w'));
    }
    append(part) {
        this.#attempt(() => {
            for (let at = 0; at < part.length;)
                at += (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#fd, part, at, part.length - at, this.#special ? null : this.#bytes + at);
        });
        this.#bytes += part.length;
    }
    rewriteHead(head) {
        this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeSync)(this.#fd, head, 0, head.length, 0));
    }
    restart() {
        this.#bytes = 0;
        this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(this.#fd));
    }
    commit() {
        this.#close();
        if (!this.#special)
            this.#attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)(this.#draftPath, this.#path));
        return { path: this.#path, bytes: this.#bytes };
    }
    /** Closes the file, and removes it unless it was committed. */
    discard() {
        this.#close();
        if (!this.#special)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(this.#draftPath, { force: true });
    }
    #close() {
        if (this.#open)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(this.#fd);
        this.#open = false;
    }
    #attempt(act) {
        try {
            return act();
        }
        catch (cause) {
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-write', `${this.#path} cannot be written: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(cause)}`, { cause });
        }
    }
}
/** True for a path that exists and is neither a file nor a directory. */
function isSpecial(path) {
    const found = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: false });
    return found !== undefined && !found.isFile() && !found.isDirectory();
}


/***/ }),

/***/ 1301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ scratchPrefix),
/* harmony export */   f: () => (/* binding */ Scratch)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(865);






/** The prefix of such directories' names. */
const scratchPrefix = 'nixos-rebuild-test-';
/** Where coreutils are when PATH lacks them, as in a NixOS service. */
const coreutilsPath = ['/run/current-system/sw/bin', '/usr/bin', '/bin'].join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
/**
 * A private directory (mode 0700) for a session's socket, scripts and named pipes. It is in the
 * system's temporary directory because a unix socket's path may have only about 100 bytes.
 */
class Scratch {
    /** Its path, which is known before it exists, so that `finish` can find it whenever this process is killed. */
    dir;
    /** `name` must be unique on the machine. */
    constructor(name) {
        this.dir = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(shortTemporaryDirectory(), `${scratchPrefix}${name}`);
    }
    path(name) {
        return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(this.dir, name);
    }
    /** Makes the directory. Throws a `ToolError` (`no-scratch`) where that is not possible. */
    make() {
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.mkdirSync)(this.dir, { mode: 0o700 });
        }
        catch (thrown) {
            const message = `cannot make the temporary directory ${this.dir}: ${(0,_system_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .uc)(thrown)}`;
            const hint = 'Set TMPDIR to a directory that exists, can be written and has room.';
            throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-scratch', message, { hint, cause: thrown });
        }
    }
    /** Makes named pipes that only this user can open; returns their paths. Throws a `ToolError` (`no-fifo`). */
    makeFifos(...names) {
        const paths = names.map((name) => this.path(name));
        // Its errors are read, never passed on: standard error may be full or have a reader that has stopped.
        const { error, status, stderr } = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawnSync)('mkfifo', ['-m', '600', ...paths], {
            encoding: 'utf8',
            env: { PATH: [process.env.PATH, coreutilsPath].filter(Boolean).join(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter) },
            stdio: ['ignore', 'ignore', 'pipe'],
        });
        if (!error && status === 0)
            return paths;
        const reason = error ? (0,_system_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .uc)(error) : stderr.trim();
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-fifo', `cannot make named pipes in ${this.dir}: ${reason}`, {
            hint: 'Recording needs mkfifo of coreutils, and a TMPDIR with room for files and named pipes.',
        });
    }
    remove() {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.rmSync)(this.dir, { recursive: true, force: true });
    }
}
function shortTemporaryDirectory() {
    return Buffer.byteLength((0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)()) <= 40 ? (0,node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)() : '/tmp';
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
