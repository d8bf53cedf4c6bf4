export const id = 3915;
export const ids = [3915,7316];
export const modules = {

/***/ 1358:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rebuildView)
/* harmony export */ });
/* harmony import */ var _rebuild_request_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9322);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5929);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3213);
/* harmony import */ var _status_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1006);





/** Columns of blanks around the status. */
const statusMargin = 2;
/**
 * Shows one rebuild while it runs: on a terminal its own output above a status line, elsewhere the
 * finished lines of its log. `end` restores the terminal and may be called twice.
 */
function rebuildView({ quiet, interactive }, io) {
    // A file or a pipe has no cursor to move.
    const isTerminal = io.color || io.progress;
    let line = null;
    const asker = newAsker(io);
    const say = (text) => io.err(`${(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_3__/* .colored */ .dS)(text, 2, io.color)}\n`);
    const output = isTerminal
        ? { onOutput: io.live, outputSize: () => sizeAbove(io.progress ? 1 : 0, io) }
        : { onLines: io.live };
    return {
        hooks: {
            onStart: ({ attach, argv }) => {
                if (!quiet) {
                    say(`+ ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)((0,_text_shell_js__WEBPACK_IMPORTED_MODULE_4__/* .quoteCommand */ .c)(argv))}`);
                    if (attach)
                        say(`to watch it: ${attach}`);
                }
                // A terminal that does not know its size has no row that is known to be the last.
                if (io.progress && knowsSize(io.size()))
                    line = (0,_status_line_js__WEBPACK_IMPORTED_MODULE_2__/* .statusLine */ .B)(io);
            },
            onNotice: (message) => say(`note: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(message)}`),
            onRemedy: (message) => say(`remedy: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(message)}`),
            ...(interactive ? { onQuestion: asker.ask } : {}),
            ...(quiet ? {} : output),
            ...(io.progress
                ? { onStatus: (status) => line?.show((0,_status_line_js__WEBPACK_IMPORTED_MODULE_2__/* .statusText */ .q)(status, io.size().cols - statusMargin - 1)) }
                : {}),
            ...(interactive ? { keyboard: keyboardOf(io, asker) } : {}),
        },
        end: () => {
            line?.end();
            line = null;
        },
    };
}
function knowsSize({ cols, rows }) {
    return cols > 0 && rows > 0;
}
/** The size of the terminal without the lowest `rowsKept` rows; the default one where it does not know its size. */
function sizeAbove(rowsKept, io) {
    const { cols, rows } = io.size();
    if (!knowsSize({ cols, rows }))
        return { cols: _rebuild_request_js__WEBPACK_IMPORTED_MODULE_0__/* .requestNumbers */ .c3.cols.otherwise, rows: _rebuild_request_js__WEBPACK_IMPORTED_MODULE_0__/* .requestNumbers */ .c3.rows.otherwise };
    return { cols, rows: Math.max(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_0__/* .requestNumbers */ .c3.rows.least, rows - rowsKept) };
}
function newAsker(io) {
    let answered = null;
    return {
        ask: (question, over) => {
            io.err(`${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(question)} [y/N] `);
            return new Promise((resolve) => {
                answered = resolve;
                over.addEventListener('abort', () => {
                    answered = null;
                    resolve(false);
                });
            });
        },
        takes: (typed) => {
            if (answered === null)
                return false;
            const isYes = /^y/i.test(typed);
            io.err(`${isYes ? 'yes' : 'no'}\r\n`);
            answered(isYes);
            answered = null;
            // Ctrl-C ends the rebuild as well.
            return !typed.includes('\x03');
        },
    };
}
/** The person's keyboard, raw, so that every key reaches the rebuild; the status line keeps its row. */
function keyboardOf(io, asker) {
    return {
        subscribe: ({ keys, resize }) => {
            const stopKeys = io.onKeys((typed) => asker.takes(typed) || keys(typed));
            const stopResize = io.onResize(() => {
                if (!knowsSize(io.size()))
                    return;
                const { cols, rows } = sizeAbove(1, io);
                resize(cols, rows);
            });
            return () => {
                stopKeys();
                stopResize();
            };
        },
    };
}


/***/ }),

/***/ 1006:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ statusLine),
/* harmony export */   q: () => (/* binding */ statusText)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4783);
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6747);



/** What a rebuild is doing, in one line of at most `width` columns. */
function statusText(status, width) {
    const { phase, built, toBuild, fetched, toFetch, failed, elapsedSeconds, expectedSecondsLeft } = status;
    const parts = [
        phase,
        count('built', built, toBuild),
        count('fetched', fetched, toFetch),
        failed > 0 ? `${failed} failed` : '',
        (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(elapsedSeconds),
        expectedSecondsLeft === null ? '' : `about ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a)(expectedSecondsLeft)} left`,
        status.current === null ? '' : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(status.current, 60),
    ];
    return (0,_text_width_js__WEBPACK_IMPORTED_MODULE_2__/* .cutToWidth */ .G)(parts.filter((part) => part !== '').join(' · '), width);
}
function count(what, done, of) {
    if (done === 0 && !of)
        return '';
    return of ? `${what} ${done} of ${of}` : `${what} ${done}`;
}
/**
 * Keeps the last row for the status by scrolling only the rows above it (DECSTBM), as apt does with its
 * progress bar: the rebuild's own output stays as it is and in the terminal's history. Follows the
 * terminal's size until `end`.
 */
function statusLine({ err, isBehind, size, onResize, }) {
    let { rows } = size();
    const keepLastRow = () => {
        // A line feed first, so that the last row is empty; setting the region moves the cursor.
        err(`\n\x1b7\x1b[1;${rows - 1}r\x1b8\x1b[A`);
    };
    keepLastRow();
    const stop = onResize(() => {
        const before = rows;
        rows = size().rows || before;
        // In a higher terminal the old status is a row among others now.
        if (rows > before)
            err(`\x1b7\x1b[${before};1H\x1b[2K\x1b8`);
        if (rows !== before)
            keepLastRow();
    });
    return {
        show: (text) => {
            if (!isBehind())
                err(`\x1b7\x1b[${rows};1H\x1b[2K\x1b[7m ${text} \x1b[0m\x1b8`);
        },
        end: () => {
            stop();
            err(`\x1b7\x1b[r\x1b[${rows};1H\x1b[2K\x1b8`);
        },
    };
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
/* harmony import */ var _report_remedy_lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(842);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4783);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5929);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6042);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1267);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(199);










/** What `--json` prints for a build: its metadata and where it is. */
function buildJson(build) {
    return { ...build.metadata, dir: build.dir };
}
/** One line a build: mark, name, time in UTC, action, what was built, duration, and how it failed. */
function buildLines(builds, color) {
    const rows = builds.map(({ name, metadata }) => [
        (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)(name, 60),
        timeOf(metadata.timestamp),
        (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)(metadata.action ?? metadata.program, 14),
        (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)(subjectOf(metadata), 40),
        (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .durationWords */ .Sh)(metadata.duration_seconds),
        metadata.success ? '' : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .failureWords */ .AC)(metadata), 80),
    ]);
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .alignColumns */ .R)(rows).map((line, index) => `${markOf(builds[index]?.metadata, color)} ${line}`);
}
/** A build in full, for people. */
function buildDetails(build, color) {
    const { metadata } = build;
    const { revision, result } = metadata;
    const facts = [
        ['outcome', metadata.outcome + (build.running ? ' (still running)' : '')],
        ['exit status', metadata.exit_code === null ? null : String(metadata.exit_code)],
        ['started', timeOf(metadata.timestamp)],
        ['duration', (0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .durationWords */ .Sh)(metadata.duration_seconds)],
        ['action', metadata.action],
        ['program', metadata.program],
        ['flake', metadata.flake],
        ['file', metadata.file ?? null],
        ['host', metadata.host],
        ['revision', revision && `${revision.sha} ${revision.branch ?? ''}${revision.dirty ? ' (dirty)' : ''}`],
        ['store path', result?.store_path ?? null],
        ['closure', result?.closure_bytes == null ? null : (0,_text_size_js__WEBPACK_IMPORTED_MODULE_7__/* .formatBytes */ .z)(result.closure_bytes)],
        ['terminal', metadata.terminal && `${metadata.terminal.cols}x${metadata.terminal.rows}`],
        [
            'versions',
            Object.entries(metadata.versions)
                .flatMap(([name, number]) => (number ? [`${name} ${number}`] : []))
                .join(', '),
        ],
    ];
    const known = facts.flatMap(([name, value]) => (value ? [[name, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)(value)]] : []));
    const sections = (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .joinedSections */ .Ap)([
        [`${markOf(metadata, color)} ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)(build.name)}`],
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .indentedLines */ .Be)((0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .alignColumns */ .R)(known)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .titled */ .dJ)('phases', phaseLines(metadata)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .titled */ .dJ)('remedies', (0,_report_remedy_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyLines */ .gb)(metadata.remedies ?? [])),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .titled */ .dJ)('failure', causeLines(metadata)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .titled */ .dJ)('notices', (metadata.notices ?? []).map((notice) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)(notice))),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .titled */ .dJ)('files', fileLines(build)),
    ]);
    return `${sections.join('\n')}\n`;
}
/** How a build ended and which files it left, for the end of a run. */
function buildSummary(build, color) {
    const { metadata } = build;
    const head = `${markOf(metadata, color)} ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)(subjectOf(metadata))}: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)(metadata.outcome)} after ${(0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .durationWords */ .Sh)(metadata.duration_seconds)}`;
    const lines = [
        head,
        ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .titled */ .dJ)('remedies', (0,_report_remedy_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .remedyLines */ .gb)(metadata.remedies ?? [])),
        ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .titled */ .dJ)('failure', causeLines(metadata)),
        ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .titled */ .dJ)('files', fileLines(build)),
    ];
    return `${lines.join('\n')}\n`;
}
function markOf(metadata, color) {
    return metadata?.success ? (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .colored */ .dS)('✓', 32, color) : (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_8__/* .colored */ .dS)('✗', 31, color);
}
/** 2026-01-02 14:30:22 UTC, from the UTC time that the schema demands. */
function timeOf(timestamp) {
    return `${timestamp.slice(0, 10)} ${timestamp.slice(11, 19)} UTC`;
}
function subjectOf({ flake, host, file, program }) {
    return host ?? flake ?? file ?? program;
}
function phaseLines({ phases }) {
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .alignColumns */ .R)(phases.map((phase) => [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)(phase.name, 40), (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_9__/* .formatDuration */ .a)(phase.duration_seconds)]));
}
function failureLines(failure) {
    const { cause, location, derivation, hint } = failure;
    return [
        `${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)(failure.family)} (confidence ${failure.confidence.toFixed(2)})`,
        ...(cause ? [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)((0,_nix_failures_headline_js__WEBPACK_IMPORTED_MODULE_2__/* .headlineOf */ .g)(failure))] : []),
        ...(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .showControls */ .mz)(failure.message).split('\n'),
        ...(location ? [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)((0,_words_js__WEBPACK_IMPORTED_MODULE_5__/* .placeWords */ .fp)(location))] : []),
        ...(derivation ? [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)(`derivation ${derivation}`)] : []),
        ...failure.log_tail.map((line) => `> ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)(line)}`),
        ...(hint ? [`hint: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)(hint)}`] : []),
    ];
}
/** The failure, or the bare message of a build that has none. */
function causeLines({ success, failure, error_message }) {
    if (failure)
        return failureLines(failure);
    return success || !error_message ? [] : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .showControls */ .mz)(error_message).split('\n');
}
function fileLines({ dir, metadata }) {
    const names = [
        _builds_files_js__WEBPACK_IMPORTED_MODULE_1__/* .metadataFileName */ .b9,
        ...Object.values(metadata.files).filter((name) => typeof name === 'string'),
    ];
    return names.map((name) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(dir, name)));
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

/***/ 9596:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   fE: () => (/* binding */ isShallow),
/* harmony export */   uM: () => (/* binding */ gitIn),
/* harmony export */   xk: () => (/* binding */ commitId)
/* harmony export */ });
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(744);

const localDeadlineMs = 10_000;
const fetchDeadlineMs = 30_000;
/** Git in `dir`: messages untranslated, no questions asked, no locks taken that are not needed. */
function gitIn(dir, env, timeoutMs = localDeadlineMs) {
    return async (...args) => {
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .runProgram */ .mB)(['git', '-C', dir, ...args], {
            env: { ...env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C' },
            timeoutMs,
        });
        return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_0__/* .hasSucceeded */ .yO)(result) ? result.stdout : null;
    };
}
/**
 * The full id of a commit of the repository around `dir`; null where it is not known. A full id that is
 * missing, as most are in a shallow clone, is fetched from `origin`, without asking for credentials. That
 * changes no branch, no HEAD, no FETCH_HEAD and no configuration.
 */
async function commitId(dir, revision, env) {
    const git = gitIn(dir, env);
    // A name that begins with a dash would be an option.
    const find = () => git('rev-parse', '--verify', '--quiet', `${revision}^{commit}`);
    let found = revision.startsWith('-') ? null : await find();
    if (found === null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(revision)) {
        await fetchCommit(dir, revision, env);
        found = await find();
    }
    return found?.trim() ?? null;
}
/** Whether a repository has a part of its history alone. Nix reads a revision of such a one only where it is told (`shallow=1`). */
async function isShallow(git) {
    return (await git('rev-parse', '--is-shallow-repository'))?.trim() === 'true';
}
async function fetchCommit(dir, id, env) {
    const git = gitIn(dir, env);
    // Where all of the history is there, --depth would make a shallow clone of it.
    const own = ['-c', 'gc.auto=0', '-c', 'maintenance.auto=false', 'fetch', '--quiet'];
    const narrow = ['--no-tags', '--no-recurse-submodules', '--no-write-fetch-head'];
    const depth = (await isShallow(git)) ? ['--depth=1'] : [];
    await gitIn(dir, { ...env, ...(await sshInBatchMode(git, env)) }, fetchDeadlineMs)(...own, ...narrow, ...depth, 'origin', id);
}
/** What keeps ssh from asking, only where it outranks no ssh, and no source of answers, that the user has chosen. */
async function sshInBatchMode(git, env) {
    const isChosen = env.GIT_SSH_COMMAND || env.GIT_SSH || env.SSH_ASKPASS || (await git('config', 'core.sshCommand'));
    return isChosen ? {} : { GIT_SSH_COMMAND: 'ssh -o BatchMode=yes' };
}


/***/ }),

/***/ 5297:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cu: () => (/* binding */ canBeSetting),
/* harmony export */   kE: () => (/* binding */ nixConfigWith),
/* harmony export */   oc: () => (/* binding */ hasJsonLogPath)
/* harmony export */ });
/** The value of `NIX_CONFIG` with a setting added after those of `config`, which stay, so that the added one wins. */
function nixConfigWith(config, name, value) {
    const own = config?.replace(/(?<!\n)\n+$/, '');
    const added = `${name} = ${value}`;
    return own ? `${own}\n${added}` : added;
}
/** Whether a path can be a setting's value: a newline would begin another setting, a `#` a comment. */
function canBeSetting(path) {
    return !/[\n#]/.test(path);
}
/**
 * Whether the Nix whose `nix --version` printed this has `json-log-path`: Nix 2.30 and newer. Lix and older
 * versions warn about an unknown setting.
 */
function hasJsonLogPath(versionOutput) {
    const match = /^nix \(Nix\) (\d+)\.(\d+)/m.exec(versionOutput);
    return match !== null && (Number(match[1]) > 2 || (Number(match[1]) === 2 && Number(match[2]) >= 30));
}


/***/ }),

/***/ 6409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ localFiles)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);


/** The files of this machine, or of the one whose root is `root`. */
function localFiles(root = '/') {
    return {
        text: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path), 'utf8')),
        link: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))),
        target: (path) => attempt(() => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path))),
    };
}
function attempt(read) {
    try {
        return read();
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 2795:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EH: () => (/* binding */ bootDirectories),
/* harmony export */   Fh: () => (/* binding */ grubConfiguration),
/* harmony export */   Ib: () => (/* binding */ extlinuxConfiguration),
/* harmony export */   Nk: () => (/* binding */ systemState),
/* harmony export */   Tu: () => (/* binding */ profileLinkOf),
/* harmony export */   b3: () => (/* binding */ runningSystemLink)
/* harmony export */ });
const runningSystemLink = '/run/current-system';
/** The profile that nixos-rebuild sets when it is given these arguments. */
function profileLinkOf(args) {
    const at = args.findIndex((arg) => arg === '--profile-name' || arg === '-p');
    const name = at === -1 ? undefined : args[at + 1];
    const profiles = '/nix/var/nix/profiles';
    return name === undefined || name === 'system'
        ? `${profiles}/system`
        : `${profiles}/system-profiles/${name}`;
}
/** Where the EFI system partition is mounted. */
const bootDirectories = ['/boot', '/efi', '/boot/efi'];
const grubConfiguration = '/boot/grub/grub.cfg';
const extlinuxConfiguration = '/boot/extlinux/extlinux.conf';
/** The state of the machine that has these files; `profileLink` is as {@link profileLinkOf} returns it. */
function systemState(files, profileLink) {
    const generation = /-(\d{1,9})-link$/.exec(files.link(profileLink) ?? '');
    return {
        current: files.target(runningSystemLink),
        profile: files.target(profileLink),
        generation: generation ? Number(generation[1]) : null,
        boot: defaultOfSystemdBoot(files) ??
            systemIn(files.text(grubConfiguration)) ??
            defaultOfExtlinux(files.text(extlinuxConfiguration)),
    };
}
/** loader.conf names an entry, and the entry's options have `init=STORE_PATH/init`; see loader.conf(5). */
function defaultOfSystemdBoot(files) {
    for (const directory of bootDirectories) {
        const loader = files.text(`${directory}/loader/loader.conf`);
        const name = /^[ \t]{0,64}(?:preferred|default)[ \t]{1,64}(\S{1,255})[ \t]{0,64}\r?$/m.exec(loader ?? '')?.[1];
        if (name === undefined)
            continue;
        const file = name.endsWith('.conf') ? name : `${name}.conf`;
        return systemIn(files.text(`${directory}/loader/entries/${file}`)) ?? name;
    }
    return null;
}
/** NixOS labels the default entry `nixos-default`. */
function defaultOfExtlinux(text) {
    return systemIn(text === null ? null : text.slice(Math.max(0, text.indexOf('LABEL nixos-default'))));
}
/** The system whose init the first kernel command line in a text starts; NixOS puts the default first into grub.cfg. */
function systemIn(text) {
    return /\binit=(\/nix\/store\/[^/\s]+)\/init\b/.exec(text ?? '')?.[1] ?? null;
}


/***/ }),

/***/ 5816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  I: () => (/* binding */ activityFeed),
  X: () => (/* binding */ feedScratch)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/nix/said/activity-socket.js



const newline = 0x0a;
/** An unfinished line longer than this is dropped. */
const longestLine = 16 * 1024 * 1024;
const silenceMs = 500;
/** `sun_path` of Linux without its final zero. */
const longestPath = 107;
/**
 * Listens on a unix socket for Nix's activity log (`json-log-path`, Nix 2.30 and newer). Several processes
 * of Nix may write at a time, a connection each; `onRecords` receives whole lines only, when they arrive, so
 * that streams never mix. The log carries secrets: the socket belongs in a directory that only its owner can
 * enter. Throws a ToolError where the path cannot be bound (too long, taken).
 */
function listenForActivity(path, onRecords) {
    // libuv cuts a longer path silently and would listen elsewhere.
    if (Buffer.byteLength(path) > longestPath)
        return Promise.reject(cannotListen(path, 'the path is too long'));
    const connections = new Set();
    const server = (0,external_node_net_.createServer)((socket) => {
        connections.add(socket);
        socket.once('close', () => connections.delete(socket));
        readLines(socket, onRecords);
    });
    return new Promise((resolve, reject) => {
        server.once('error', (cause) => reject(cannotListen(path, cause.message, cause)));
        server.listen(path, () => {
            resolve({
                path,
                close: async () => {
                    // A Nix that just ended may not have been accepted yet: let the event loop turn once more.
                    await new Promise((looked) => setImmediate(() => setImmediate(looked)));
                    // What an ended Nix wrote is still read; the connection of one that still runs is closed once it is silent.
                    for (const socket of connections)
                        socket.setTimeout(silenceMs, () => socket.destroy());
                    await new Promise((closed) => server.close(() => closed()));
                    (0,external_node_fs_.rmSync)(path, { force: true });
                },
            });
        });
    });
}
function cannotListen(path, reason, cause) {
    return new errors/* ToolError */.v4('activity-socket', `cannot listen for Nix' activity log on ${path}: ${reason}`, {
        hint: `Unix socket paths are at most ${longestPath} bytes long; set TMPDIR to a shorter directory.`,
        cause,
    });
}
function readLines(socket, onRecords) {
    let rest = Buffer.alloc(0);
    socket.on('data', (chunk) => {
        const end = chunk.lastIndexOf(newline) + 1;
        if (end > 0) {
            onRecords(rest.length > 0 ? Buffer.concat([rest, chunk.subarray(0, end)]) : chunk.subarray(0, end));
            rest = Buffer.from(chunk.subarray(end));
        }
        else if (rest.length < longestLine)
            rest = Buffer.concat([rest, chunk]);
    });
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
        // A record that was cut off ends here, so that it does not mix with another connection's.
        if (rest.length > 0)
            onRecords(Buffer.concat([rest, Buffer.from('\n')]));
    });
}

// EXTERNAL MODULE: ./lib/nix/said/nix-config.js
var nix_config = __webpack_require__(5297);
// EXTERNAL MODULE: ./lib/system/disk/scratch.js
var scratch = __webpack_require__(1301);
;// CONCATENATED MODULE: ./lib/rebuild/activity-feed.js




/** The private directory of the socket, which belongs to the recording with this nonce. */
function feedScratch(nonce) {
    return new scratch/* Scratch */.f(`${nonce}-log`);
}
/**
 * Configures Nix to send its activity log; null for a Nix without one. The log carries secrets, so it travels
 * through a socket in a private directory and is never written to disk. Throws where no socket can be made.
 */
async function activityFeed(env, nixVersion, nonce, onRecords) {
    if (nixVersion === null || !(0,nix_config/* hasJsonLogPath */.oc)(nixVersion))
        return null;
    const scratch = feedScratch(nonce);
    scratch.make();
    try {
        const socket = await listenForActivity((0,external_node_path_.join)(scratch.dir, 'activity.sock'), onRecords);
        return {
            env: (0,nix_config/* canBeSetting */.Cu)(socket.path)
                ? { ...env, NIX_CONFIG: (0,nix_config/* nixConfigWith */.kE)(env.NIX_CONFIG, 'json-log-path', socket.path) }
                : env,
            close: async () => {
                await socket.close();
                scratch.remove();
            },
        };
    }
    catch (thrown) {
        scratch.remove();
        throw thrown;
    }
}


/***/ }),

/***/ 1723:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _M: () => (/* binding */ repositoryOf),
/* harmony export */   n9: () => (/* binding */ localFlakeDirOf),
/* harmony export */   o5: () => (/* binding */ checkoutOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);
/* harmony import */ var _nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9596);




/**
 * The checkout of a request. `revision` is null without git, outside a git tree, and for a flake that is fetched, also
 * from a commit or branch of a local repository: the working directory is then no part of what is built.
 */
async function checkoutOf(request) {
    const dir = directoryOf(request);
    const { target } = request;
    if (dir === null || (target.kind === 'flake' && (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .namesRevision */ .ej)((0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlakeRef */ .K3)(target.ref).flake)))
        return { root: realOr(request.cwd), directory: realOr(request.cwd), isInGit: true, revision: null };
    if (!mayBeInGit(dir, request.env))
        return { root: dir, directory: dir, isInGit: false, revision: null };
    const git = (0,_nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(dir, request.env);
    const [head, status] = await Promise.all([
        git('rev-parse', '--show-toplevel', 'HEAD'),
        git('status', '--porcelain=v2', '--branch', '--no-ahead-behind', '--untracked-files=no'),
    ]);
    const [root = dir, sha] = head?.trim().split('\n') ?? [];
    // Lines that describe the branch begin with #, all others are changes (git-status(1)).
    const branch = /^# branch\.head (?!\(detached\)$)(.+)$/m.exec(status ?? '')?.[1] ?? null;
    return {
        root,
        directory: dir,
        isInGit: status !== null,
        revision: sha ? { sha, branch, dirty: status === null || /^[^#]/m.test(status) } : null,
    };
}
/** Whether git may find a working tree: where nothing says so, it need not be started. */
function mayBeInGit(dir, env) {
    if (env.GIT_DIR !== undefined || env.GIT_WORK_TREE !== undefined)
        return true;
    for (let at = dir;; at = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at)) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(at, '.git')))
            return true;
        if (at === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(at))
            return false;
    }
}
/** The repository that a checkout was cloned from; null where none is known that others could fetch. */
async function repositoryOf({ root, isInGit }, env) {
    const origin = isInGit ? await (0,_nix_flake_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(root, env)('remote', 'get-url', 'origin') : null;
    const servers = ['https://github.com', env.GITHUB_SERVER_URL ?? ''];
    for (const server of servers) {
        const repository = repositoryOn(server, origin?.trim() ?? '');
        if (repository !== null)
            return repository;
    }
    return repositoryOfRun(env, root);
}
/** Reads `https://HOST/owner/repo`, `git@HOST:owner/repo.git` and the like; null for an address of another server. */
function repositoryOn(server, origin) {
    if (!URL.canParse(server))
        return null;
    const [, host, repository] = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^@/:]+)[/:]([\w.-]+\/[\w.-]+?)(?:\.git)?$/.exec(origin) ?? [];
    return repository !== undefined && host === new URL(server).hostname ? { server, repository } : null;
}
/** The repository that a GitHub Actions run has checked out at `root`, on whichever server. */
function repositoryOfRun(env, root) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_WORKSPACE: workspace } = env;
    return server && repository && workspace === root ? { server, repository } : null;
}
/** The directory of a flake on this machine; null for a remote flake and for any other target. */
function localFlakeDirOf({ target }) {
    return target.kind === 'flake' ? (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .localFlakeDir */ .IP)((0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .parseFlakeRef */ .K3)(target.ref).flake) : null;
}
/** Where the sources are; null for those that are fetched. A command is believed to build the working directory. */
function directoryOf(request) {
    const { target, cwd } = request;
    switch (target.kind) {
        case 'command':
            return realOr(cwd);
        case 'file':
            return realOr((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, target.path, '..'));
        case 'default':
            return machineSources.find((dir) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(dir)) ?? null;
        case 'flake': {
            const dir = localFlakeDirOf(request);
            return dir === null ? null : realOr((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, dir));
        }
    }
}
/** Where nixos-rebuild looks for the machine's own configuration. */
const machineSources = ['/etc/nixos'];
function realOr(dir) {
    try {
        return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(dir);
    }
    catch {
        return dir;
    }
}


/***/ }),

/***/ 6743:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ commandLineOf)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5244);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(744);
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3030);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3213);
/* harmony import */ var _action_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4797);
/* harmony import */ var _checkout_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1723);
/* harmony import */ var _nix_build_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(535);
/* harmony import */ var _nixos_rebuild_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(2018);












/**
 * Decides what to run: the user's own command; else nixos-rebuild where it is installed; else Nix itself, for
 * actions that activate nothing. Throws a ToolError that names the missing file or program.
 */
async function commandLineOf(request) {
    const { target, env } = request;
    if (target.kind === 'command')
        return {
            ...nowhere,
            argv: ['/bin/sh', '-c', target.command, ...extra(request)],
            program: 'command',
            command: [
                target.command,
                ...(request.extraArgs.length > 0 ? ['--', (0,_text_shell_js__WEBPACK_IMPORTED_MODULE_11__/* .quoteCommand */ .c)(request.extraArgs)] : []),
            ].join(' '),
        };
    checkTarget(request);
    const names = namesOf(target, request);
    const nixosRebuild = (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .Kp)('nixos-rebuild', env);
    if (nixosRebuild) {
        const program = await (0,_nixos_rebuild_js__WEBPACK_IMPORTED_MODULE_10__/* .probeNixosRebuild */ .de)(nixosRebuild, env);
        if (target.kind === 'file' && !(0,_nixos_rebuild_js__WEBPACK_IMPORTED_MODULE_10__/* .isModule */ .FS)(target.path) && !program.file)
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('old-nixos-rebuild', `${nixosRebuild} has no --file option`, {
                status: 2,
                hint: 'That option is new in NixOS 24.05. Name a configuration.nix or a flake instead.',
            });
        const runsInBuild = request.besideOthers && target.kind === 'flake' && request.extraArgs.length === 0;
        const named = runsInBuild ? { ...target, ref: (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .absoluteFlakeRef */ .E4)(target.ref, request.cwd) } : target;
        return {
            argv: (0,_nixos_rebuild_js__WEBPACK_IMPORTED_MODULE_10__/* .nixosRebuildArgv */ .P0)(program, request, named),
            program: 'nixos-rebuild',
            ...names,
            runsInBuild,
        };
    }
    if (_action_js__WEBPACK_IMPORTED_MODULE_7__/* .actionFacts */ .k[request.action].needsNixosRebuild)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-nixos-rebuild', `"${request.action}" needs nixos-rebuild, which is not on PATH`, {
            hint: 'Without it, only "build" and "dry-build" work, with Nix itself.',
        });
    if (request.targetHost || request.buildHost)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-nixos-rebuild', '--target-host and --build-host need nixos-rebuild, which is not on PATH');
    const nix = (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .Kp)('nix', env);
    const nixBuild = (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .findProgram */ .Kp)('nix-build', env);
    if (!nix || !nixBuild)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('no-nix', 'neither nixos-rebuild nor nix is on PATH', {
            hint: 'Install Nix (https://nixos.org/download), or use --command to record something else.',
        });
    const dryRun = request.action === 'dry-build';
    const outLink = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), `nixos-rebuild-test-result-${(0,_system_random_js__WEBPACK_IMPORTED_MODULE_6__/* .randomHex */ .n)(8)}`);
    const { extraArgs } = request;
    const argv = (0,_nix_build_js__WEBPACK_IMPORTED_MODULE_9__/* .nixBuildArgv */ .iB)({ nix, nixBuild }, dryRun, target, names.host ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(), {
        extraArgs,
        outLink,
    });
    return { argv, program: 'nix', ...names, outLink };
}
const nowhere = { flake: null, file: null, command: null, host: null, outLink: null, runsInBuild: false };
/** Arguments after `--` reach a shell command as "$@". */
function extra({ extraArgs }) {
    return extraArgs.length > 0 ? ['sh', ...extraArgs] : [];
}
function namesOf(target, request) {
    const here = request.targetHost?.split('@').at(-1) ?? (0,node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)();
    if (target.kind === 'flake')
        return { ...nowhere, flake: target.ref, host: (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_3__/* .parseFlakeRef */ .K3)(target.ref).host ?? here };
    if (target.kind === 'file')
        return { ...nowhere, file: target.path, host: (0,_nix_build_js__WEBPACK_IMPORTED_MODULE_9__/* .takeAttribute */ .WP)(request.extraArgs).attribute ?? here };
    return { ...nowhere, host: here };
}
/** A path must exist; whether a remote flake does, Nix finds out. */
function checkTarget(request) {
    const { target, cwd } = request;
    if (target.kind === 'file' && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, target.path)))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('no-file', `there is no file ${target.path} in ${cwd}`);
    if (target.kind !== 'flake')
        return;
    const dir = (0,_checkout_js__WEBPACK_IMPORTED_MODULE_8__/* .localFlakeDirOf */ .n9)(request);
    if (dir !== null && !(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(cwd, dir)))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .usageError */ .Wp)('no-flake', `there is no directory ${dir} for the flake ${target.ref}`, 'Check --flake.');
}


/***/ }),

/***/ 535:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UX: () => (/* binding */ systemAttribute),
/* harmony export */   WP: () => (/* binding */ takeAttribute),
/* harmony export */   iB: () => (/* binding */ nixBuildArgv)
/* harmony export */ });
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5244);
/* harmony import */ var _nixos_rebuild_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2018);


const features = ['--extra-experimental-features', 'nix-command flakes'];
const toplevel = 'config.system.build.toplevel';
/**
 * The command line that builds a system as nixos-rebuild would, where that is not installed: `nix build` of
 * the host's toplevel for a flake, `nix-build` otherwise. `outLink` becomes a link to the result, from which
 * the store path can be read with every version (--print-out-paths is new in 2.9).
 */
function nixBuildArgv(nix, dryRun, target, defaultHost, { extraArgs, outLink }) {
    const output = dryRun ? ['--dry-run'] : ['--out-link', outLink];
    if (target.kind === 'flake') {
        const { flake, host } = (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .parseFlakeRef */ .K3)(target.ref);
        const installable = `${flake}#${(0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_0__/* .toplevelAttribute */ .EA)(host ?? defaultHost)}`;
        // -L: on a terminal nix build would show nothing of what builders print.
        return [nix.nix, ...features, 'build', installable, '-L', ...output, ...extraArgs];
    }
    if (target.kind === 'file' && !(0,_nixos_rebuild_js__WEBPACK_IMPORTED_MODULE_1__/* .isModule */ .FS)(target.path)) {
        const path = systemAttribute(target.path, extraArgs);
        return [nix.nixBuild, target.path, '-A', path ?? toplevel, ...output, ...takeAttribute(extraArgs).rest];
    }
    const config = target.kind === 'file' ? ['-I', `nixos-config=${target.path}`] : [];
    return [nix.nixBuild, '<nixpkgs/nixos>', '-A', 'system', ...config, ...output, ...extraArgs];
}
/** The attribute path of the system that a Nix file holds; null for a file that is a NixOS module. */
function systemAttribute(file, extraArgs) {
    if ((0,_nixos_rebuild_js__WEBPACK_IMPORTED_MODULE_1__/* .isModule */ .FS)(file))
        return null;
    const { attribute } = takeAttribute(extraArgs);
    return attribute ? `${attribute}.${toplevel}` : toplevel;
}
/** Takes `--attr NAME` (`-A`) of nixos-rebuild, which names a system in the file, out of the arguments. */
function takeAttribute(args) {
    const at = args.findIndex((arg) => /^(?:--attr(?:=|$)|-A)/.test(arg));
    if (at < 0)
        return { attribute: null, rest: [...args] };
    // Python's argparse, which nixos-rebuild-ng has, takes them in one word as well.
    const joined = /^(?:--attr=|-A)(.+)$/s.exec(args[at])?.[1];
    if (joined !== undefined)
        return { attribute: joined, rest: args.toSpliced(at, 1) };
    return { attribute: args[at + 1] ?? null, rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}


/***/ }),

/***/ 2018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FS: () => (/* binding */ isModule),
/* harmony export */   P0: () => (/* binding */ nixosRebuildArgv),
/* harmony export */   de: () => (/* binding */ probeNixosRebuild)
/* harmony export */ });
/* unused harmony export nixosRebuildOf */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);


const helpTimeoutMs = 20_000;
/** Reads the help of the program at `path`, and its source, because the help may need a missing `man`. */
async function probeNixosRebuild(path, env) {
    const pagers = { PAGER: 'cat', MANPAGER: 'cat', MANWIDTH: '200' };
    const help = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .runProgram */ .mB)([path, '--help'], {
        env: { ...env, ...pagers },
        timeoutMs: helpTimeoutMs,
    });
    return nixosRebuildOf(path, `${help.stdout}\n${help.stderr}`, textOf(path));
}
/** Derives generation and options from the text of the help and of the program itself. */
function nixosRebuildOf(path, help, source) {
    const isNg = /nixos_rebuild|nixos-rebuild-ng/.test(source) || /^usage: nixos-rebuild/m.test(help);
    // man(1) prints bold by overstriking. The wrapper script of the Python program does not name its options.
    const known = `${help.replace(/.\x08/g, '')}\n${isNg ? '' : source}`;
    const has = (option) => new RegExp(`(?<![\\w-])${option}(?![\\w-])`).test(known);
    return {
        path,
        generation: isNg ? 'ng' : 'bash',
        noReexec: has('--no-reexec') ? '--no-reexec' : '--fast',
        // Releases with --sudo accept --use-remote-sudo as well, with a warning.
        sudo: has('--sudo') ? '--sudo' : '--use-remote-sudo',
        file: isNg || has('--file'),
    };
}
/** The command line for a request, from the program's path on. */
function nixosRebuildArgv(program, request, target) {
    const argv = [program.path, request.action, ...targetArgs(target), program.noReexec];
    if (request.targetHost)
        argv.push('--target-host', request.targetHost);
    if (request.buildHost)
        argv.push('--build-host', request.buildHost);
    if (request.sudo)
        argv.push(program.sudo);
    return [...argv, ...request.extraArgs];
}
function targetArgs(target) {
    if (target.kind === 'flake')
        return ['--flake', target.ref];
    if (target.kind === 'default')
        return [];
    // A configuration.nix is a module, not an attribute set of systems, which is what --file takes.
    // --no-flake, because /etc/nixos/flake.nix would win over it.
    return isModule(target.path)
        ? ['--no-flake', '-I', `nixos-config=${target.path}`]
        : ['--file', target.path];
}
/** True for a file that is a NixOS module, which nixos-rebuild does not accept as `--file`. */
function isModule(path) {
    return /(?:^|\/)configuration\.nix$/.test(path);
}
/** The program's text if it is a script; empty for a binary. */
function textOf(path) {
    try {
        const text = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, 'latin1').slice(0, 200_000);
        return text.startsWith('#!') ? text : '';
    }
    catch {
        return '';
    }
}


/***/ }),

/***/ 7316:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishLeftovers: () => (/* binding */ finishLeftovers),
/* harmony export */   i: () => (/* binding */ finishBuild)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _builds_create_build_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9780);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3142);
/* harmony import */ var _builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9807);
/* harmony import */ var _builds_running_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1978);
/* harmony import */ var _redact_redaction_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1875);
/* harmony import */ var _remedy_undo_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6560);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(94);
/* harmony import */ var _system_proc_identity_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(630);











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
    const [scan] = await Promise.all([builds.scan(), (0,_builds_create_build_js__WEBPACK_IMPORTED_MODULE_3__/* .removeAbandonedStarts */ .O)(builds.dir)]);
    if (scan.unfinished.length === 0)
        return scan;
    for (const { dir } of scan.unfinished)
        await finishBuild(dir).then(() => notice(`completed ${dir}, whose recorder had been killed`), (thrown) => notice(`could not complete ${dir}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(thrown)}`));
    return builds.scan();
}
/**
 * Completes a build whose recorder was killed: ends its orphaned tmux server and processes, derives what
 * can be derived from the recording, and writes the metadata with outcome `interrupted`. A complete build is
 * returned as it is. Throws a ToolError for one that is still running, and for a directory that is not a build.
 */
async function finishBuild(dir) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(dir);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_4__/* .runningFileName */ .bJ)))
        return { dir, name, metadata: await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readMetadata */ ._6)(dir) };
    const mark = await (0,_builds_running_js__WEBPACK_IMPORTED_MODULE_6__/* .readRunning */ .Ki)(dir);
    if (await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_10__/* .isProcessAlive */ .jW)(mark))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .ToolError */ .v4('still-running', `${dir} is still being recorded by process ${mark.pid}`, {
            status: 2,
            hint: 'Wait for it, or end that process first.',
        });
    // Every rebuild looks for such builds, and hardly one finds any: what completes one is loaded when it is there.
    const { endLeftovers } = await Promise.all(/* import() */[__webpack_require__.e(8162), __webpack_require__.e(679)]).then(__webpack_require__.bind(__webpack_require__, 679));
    const notices = [
        'the recorder was killed; this is what it had written',
        ...(await endLeftovers(mark)),
        ...(await (0,_remedy_undo_js__WEBPACK_IMPORTED_MODULE_8__/* .undoLeft */ .Qe)(dir, process.env)),
    ];
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_4__/* .metadataFileName */ .b9)))
        await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeMetadata */ .f5)(dir, await completed(dir, mark, notices));
    await (0,_builds_running_js__WEBPACK_IMPORTED_MODULE_6__/* .removeRunning */ .ac)(dir);
    return { dir, name, metadata: await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_5__/* .readMetadata */ ._6)(dir) };
}
async function completed(dir, { metadata }, added) {
    const notices = [...(metadata.notices ?? []), ...added];
    const cast = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fileNames */ .jx.cast);
    // Where not even its header was written, it is no recording.
    if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cast) && !cutBrokenLine(cast))
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(cast);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(cast)) {
        const files = { ...metadata.files, cast: null };
        return { ...metadata, files, duration_seconds: await logAge(dir, metadata), notices };
    }
    try {
        const { blankEndNotice, recordingIn, writeScreens } = await Promise.all(/* import() */[__webpack_require__.e(7068), __webpack_require__.e(8145), __webpack_require__.e(7054)]).then(__webpack_require__.bind(__webpack_require__, 8145));
        const { explainRecording } = await Promise.all(/* import() */[__webpack_require__.e(2151), __webpack_require__.e(5294), __webpack_require__.e(2149), __webpack_require__.e(7571), __webpack_require__.e(8888), __webpack_require__.e(5179)]).then(__webpack_require__.bind(__webpack_require__, 3816));
        const recording = await recordingIn(dir);
        const seconds = await lengthOf(recording);
        const { phases, activity } = await explainRecording(recording, { checkout: null, exitCode: null });
        const { machineFonts } = await Promise.all(/* import() */[__webpack_require__.e(4445), __webpack_require__.e(8446)]).then(__webpack_require__.bind(__webpack_require__, 4445));
        const options = {
            dir,
            // The recording is redacted already, and the secrets of that rebuild are not known here.
            redaction: await (0,_redact_redaction_js__WEBPACK_IMPORTED_MODULE_7__/* .loadRedaction */ .K7)({ secrets: [], patterns: [] }, {}),
            seconds,
            frameIntervalSeconds: 5,
            theme: null,
            fonts: machineFonts({ env: process.env }, (problem) => notices.push(problem)),
            gif: null,
        };
        const screens = await writeScreens(recording, options, (thrown) => {
            notices.push(`a picture could not be made: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(thrown)}`);
        });
        const blankEnd = blankEndNotice(screens);
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
        return { ...metadata, notices: [...notices, `the recording could not be read: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_9__/* .messageOf */ .bD)(thrown)}`] };
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
        const { mtimeMs } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_4__/* .fileNames */ .jx.log));
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
    const fd = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)(path, 'r+');
    try {
        const { size } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.fstatSync)(fd);
        const tail = Buffer.alloc(Math.min(size, 1024 * 1024));
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(fd, tail, 0, tail.length, size - tail.length);
        const newline = tail.lastIndexOf(0x0a);
        if (newline >= 0 && newline < tail.length - 1)
            (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.ftruncateSync)(fd, size - tail.length + newline + 1);
        return newline >= 0 || size > tail.length;
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(fd);
    }
}


/***/ }),

/***/ 4578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ withFlakeSettings),
/* harmony export */   a: () => (/* binding */ IgnoredSettings)
/* harmony export */ });
/* harmony import */ var _nix_said_nix_config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5297);

/** The request with an environment in which Nix takes a flake's own settings, where that was asked for. */
function withFlakeSettings(request) {
    if (!request.acceptFlakeConfig)
        return request;
    const { env } = request;
    return {
        ...request,
        env: { ...env, NIX_CONFIG: (0,_nix_said_nix_config_js__WEBPACK_IMPORTED_MODULE_0__/* .nixConfigWith */ .kE)(env.NIX_CONFIG, 'accept-flake-config', 'true') },
    };
}
/** Nix (libexpr's flake configuration) prints this where it could not ask. */
const ignored = /ignoring untrusted flake configuration setting '([^'\n]{1,200})'/g;
const most = 20;
/** Collects the settings of a flake that Nix ignored, because it cannot ask in a run without a person. */
class IgnoredSettings {
    #names = new Set();
    /** Takes finished lines of the log. */
    push(lines) {
        if (!lines.includes('untrusted flake'))
            return;
        for (const [, name] of lines.matchAll(ignored))
            if (name && this.#names.size < most)
                this.#names.add(name);
    }
    /** What a person should know, or null. */
    notice() {
        if (this.#names.size === 0)
            return null;
        const names = [...this.#names].join(', ');
        return `Nix ignored settings of the flake, because they are not trusted: ${names}; accept-flake-config accepts them`;
    }
}


/***/ }),

/***/ 1892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ redactData),
/* harmony export */   L: () => (/* binding */ redactMetadata)
/* harmony export */ });
/* harmony import */ var _redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(682);

/** Fields that never hold a secret. A short secret must not corrupt them (`fail` in `failed`). */
const neverSecret = new Set([
    'schema_version',
    'outcome',
    'mode',
    'reason',
    'timestamp',
    'finished_at',
    'action',
    'program',
    'family',
    'level',
    'change',
    'files',
]);
/** Records whose keys come from the rebuild, and may hold a secret as well. */
const foreignKeys = new Set(['substituters', 'metrics']);
/** The metadata with every text in it redacted that comes from the rebuild: commands, messages, log lines. */
function redactMetadata(metadata, redaction) {
    return redactData(metadata, redaction);
}
/** The same for other data of a build. */
function redactData(data, redaction) {
    return redactValue(data, redaction, false);
}
function redactValue(value, redaction, keysToo) {
    if (typeof value === 'string')
        return (0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .R)(redaction, value);
    if (isTexts(value))
        return redactLines(value, redaction);
    if (Array.isArray(value))
        return value.map((item) => redactValue(item, redaction, false));
    if (value === null || typeof value !== 'object')
        return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [
        keysToo ? (0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .R)(redaction, key) : key,
        neverSecret.has(key) ? item : redactValue(item, redaction, foreignKeys.has(key)),
    ]));
}
function isTexts(value) {
    return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
/** The lines of a log as one text: a key of many lines is known by its first one only. */
function redactLines(texts, redaction) {
    // Line feeds are never masked, so that the texts can be separated again by their number of lines.
    const lines = (0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .R)(redaction, texts.join('\n')).split('\n');
    return texts.map((text) => lines.splice(0, text.split('\n').length).join('\n'));
}


/***/ }),

/***/ 3587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I$: () => (/* binding */ recordable),
/* harmony export */   J8: () => (/* binding */ installHint),
/* harmony export */   Kb: () => (/* binding */ unrecordedNotice),
/* harmony export */   pl: () => (/* binding */ usableTmux)
/* harmony export */ });
/* harmony import */ var _record_tmux_server_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2865);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94);
/* harmony import */ var _system_nix_profiles_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5757);



/**
 * The request with an environment in which its tmux is found, and that tmux. Where none can be used, the rebuild is more
 * important than its recording: the request is then for a log alone, which `notice` reports with the reason.
 */
async function recordable(request, notice) {
    if (!request.recording)
        return { request, tmux: null };
    const env = (0,_system_nix_profiles_js__WEBPACK_IMPORTED_MODULE_2__/* .withProgram */ .f)('tmux', request.env);
    try {
        return { request: { ...request, env }, tmux: await usableTmux(env) };
    }
    catch (thrown) {
        notice(unrecordedNotice(`${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .messageOf */ .bD)(thrown)}. ${installHint}`));
        return { request: { ...request, recording: false }, tmux: null };
    }
}
/** What a person reads where a recording was wanted and is not made. */
function unrecordedNotice(reason) {
    return `the rebuild is NOT RECORDED, only its log is written: ${reason}`;
}
const installHint = 'Install tmux 3.2 or newer to record it.';
/** Throws a ToolError for a tmux that is missing, too old, or cannot be run. */
async function usableTmux(env) {
    const tmux = await (0,_record_tmux_server_js__WEBPACK_IMPORTED_MODULE_0__/* .findTmux */ .Yz)(env);
    if (tmux.version === '')
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('no-tmux', `${tmux.path} -V prints no version`);
    return tmux;
}


/***/ }),

/***/ 6914:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ runRebuild)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/builds/retention.js + 1 modules
var retention = __webpack_require__(8268);
// EXTERNAL MODULE: ./lib/builds/running.js
var running = __webpack_require__(1978);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./lib/builds/builds.js
var builds_builds = __webpack_require__(3848);
// EXTERNAL MODULE: ./lib/builds/default-directory.js
var default_directory = __webpack_require__(6510);
// EXTERNAL MODULE: ./lib/nix/flake/copied.js
var flake_copied = __webpack_require__(2981);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redact_redaction = __webpack_require__(1875);
// EXTERNAL MODULE: ./lib/redact/stream-redactor.js
var stream_redactor = __webpack_require__(682);
// EXTERNAL MODULE: ./lib/system/disk/space.js
var space = __webpack_require__(8105);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
// EXTERNAL MODULE: ./lib/rebuild/activation/local-files.js
var local_files = __webpack_require__(6409);
// EXTERNAL MODULE: ./lib/rebuild/activation/system-state.js
var system_state = __webpack_require__(2795);
// EXTERNAL MODULE: ./lib/rebuild/checkout.js
var rebuild_checkout = __webpack_require__(1723);
// EXTERNAL MODULE: ./lib/rebuild/command/command-line.js
var command_line = __webpack_require__(6743);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/system/version.js
var version = __webpack_require__(3689);
;// CONCATENATED MODULE: ./lib/rebuild/command/versions.js


/** What `nix --version` prints; null where Nix is missing or fails. */
async function nixVersionLine(env) {
    const nix = (0,programs/* findProgram */.Kp)('nix', env);
    if (nix === null)
        return null;
    const result = await (0,programs/* runProgram */.mB)([nix, '--version'], {
        env,
        timeoutMs: 10_000,
    });
    return (0,programs/* hasSucceeded */.yO)(result) ? result.stdout.trim() : null;
}
/** The `versions` of the metadata. */
function versionsOf(nixLine, tmux) {
    return {
        'nixos-rebuild-test': version/* version */.r,
        nix: nixLine === null ? null : (/(?<!\d)\d+\.\d[\w.+-]*/.exec(nixLine)?.[0] ?? nixLine),
        tmux,
        node: process.versions.node,
    };
}

// EXTERNAL MODULE: ./lib/rebuild/finish.js
var finish = __webpack_require__(7316);
// EXTERNAL MODULE: ./lib/rebuild/flake-settings.js
var flake_settings = __webpack_require__(4578);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: ./lib/rebuild/action.js
var action = __webpack_require__(4797);
;// CONCATENATED MODULE: ./lib/rebuild/metadata/compared-with.js



/** Store path of the system that runs now; null where this is not NixOS. */
function runningSystem() {
    try {
        return realpathSync('/run/current-system');
    }
    catch {
        return null;
    }
}
/**
 * Store path of the system that a rebuild's result is compared with: the one that runs, `running`, where this machine
 * itself is rebuilt, else the one that the newest successful build of the same host made; null where there is none.
 */
function comparedWith(request, { host, program }, { running, earlier, machine = (0,external_node_os_.hostname)(), }) {
    // What a command makes is not known before it has run.
    if (program === 'command')
        return null;
    const isHere = request.targetHost === null && (action/* actionFacts */.k[request.action].activates || host === machine);
    if (isHere && running !== null)
        return running;
    const build = earlier.find(({ metadata }) => metadata.success && metadata.host === host && metadata.result?.store_path);
    return build?.metadata.result?.store_path ?? null;
}

// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/rebuild/metadata/provisional.js

/** What is known of a build when it starts. It is the final metadata of a build whose recorder is killed. */
function provisionalMetadata(facts) {
    const { request, command, sequel } = facts;
    const history = shellHistoryOf(request.env);
    return {
        schema_version: 1,
        success: false,
        outcome: 'interrupted',
        exit_code: null,
        timestamp: facts.started.toISOString(),
        finished_at: null,
        duration_seconds: null,
        action: sequel?.action ?? (command.program === 'command' ? null : request.action),
        program: command.program,
        flake: command.flake,
        host: sequel?.host ?? command.host,
        revision: facts.revision,
        error_message: null,
        failure: null,
        failures: [],
        phases: [],
        activity: null,
        result: null,
        resources: null,
        terminal: request.recording ? { cols: request.cols, rows: request.rows } : null,
        files: {
            log: files/* fileNames */.jx.log,
            cast: request.recording ? files/* fileNames */.jx.cast : null,
            frames: null,
            screen: null,
            screenshot: null,
            gif: null,
        },
        versions: facts.versions,
        ...(command.file === null ? {} : { file: command.file }),
        ...(command.command === null ? {} : { command: command.command }),
        ...(sequel?.tried ? { tried: sequel.tried } : {}),
        ...(history ? { shell_history: history } : {}),
    };
}
// atuin's shell hooks export ATUIN_SESSION for the shell and ATUIN_HISTORY_ID for the running command line
// (atuin's crates/atuin/src/shell/atuin.zsh). Both are UUIDs, with or without dashes.
const uuid = /^[0-9a-f]{8}-?([0-9a-f]{4}-?){3}[0-9a-f]{12}$/i;
/**
 * The ids of this rebuild's command line in the user's shell history; null outside of such a shell. They are
 * not secret.
 */
function shellHistoryOf(env) {
    const [session, command] = [uuidOrNull(env.ATUIN_SESSION), uuidOrNull(env.ATUIN_HISTORY_ID)];
    return session === null && command === null ? null : { program: 'atuin', session, command };
}
function uuidOrNull(value) {
    return value !== undefined && uuid.test(value) ? value : null;
}

// EXTERNAL MODULE: ./lib/rebuild/readiness/recordable.js
var recordable = __webpack_require__(3587);
// EXTERNAL MODULE: ./lib/rebuild/request.js
var rebuild_request = __webpack_require__(9322);
// EXTERNAL MODULE: ./lib/record/tmux/pane.js + 4 modules
var tmux_pane = __webpack_require__(2242);
// EXTERNAL MODULE: ./lib/record/tmux/server.js
var server = __webpack_require__(2865);
// EXTERNAL MODULE: ./lib/system/proc/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/rebuild/activity-feed.js + 1 modules
var activity_feed = __webpack_require__(5816);
// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(1892);
;// CONCATENATED MODULE: ./lib/rebuild/running-mark.js





/**
 * What running.json says, with which `finish` can complete the build if this process is killed, whatever of it has
 * been started or made by then. `finish` knows no secrets, so what it copies into the metadata is redacted here.
 */
async function runningMark({ metadata, nonce, redaction, isRecorded, }) {
    const pane = isRecorded ? (0,tmux_pane/* paneScratch */.P)(nonce) : null;
    return {
        ...(await (0,identity/* processIdentity */.I9)(process.pid)),
        tmux: pane && { socket: pane.path(server/* socketName */.RV) },
        nonce,
        scratch: [(0,activity_feed/* feedScratch */.X)(nonce).dir, ...(pane ? [pane.dir] : [])],
        metadata: (0,redact_metadata/* redactMetadata */.L)(metadata, redaction),
    };
}

;// CONCATENATED MODULE: ./lib/rebuild/prepare.js






















/**
 * Decides what will run, completes what killed recorders left, and makes the build's directory. Throws a
 * `ToolError` for a bad pattern, a missing file or program, or a directory that cannot be written.
 */
async function prepareRebuild(asked, onNotice = () => { }, sequel = null) {
    const requested = (0,flake_settings/* withFlakeSettings */.H)(asked);
    const { secrets, redact, env } = requested;
    // Programs are asked while the redaction is compiled, which takes as long.
    const looking = Promise.all([
        (0,command_line/* commandLineOf */.l)(requested),
        nixVersionLine(env),
        (0,rebuild_checkout/* checkoutOf */.o5)(requested),
        (0,recordable/* recordable */.I$)(requested, (message) => notice(message)),
    ]);
    looking.catch(() => { });
    const redaction = await (0,redact_redaction/* loadRedaction */.K7)({ secrets, patterns: redact }, env);
    const notices = [];
    const notice = (message) => {
        const redacted = (0,stream_redactor/* redactText */.R)(redaction, message);
        if (notices.includes(redacted))
            return;
        notices.push(redacted);
        onNotice(redacted);
    };
    for (const message of redaction.notices)
        notice(message);
    const [chosen, nixVersion, checkout, { request, tmux }] = await looking;
    const before = (0,system_state/* systemState */.Nk)((0,local_files/* localFiles */.J)(), (0,system_state/* profileLinkOf */.Tu)(request.extraArgs));
    const builds = (0,builds_builds/* openBuilds */.k)(request.outputDir);
    const { finished: earlier } = await (0,finish.finishLeftovers)(builds, notice);
    const started = new Date();
    const nonce = (0,random/* randomHex */.n)(12);
    const metadata = provisionalMetadata({
        ...{ request, command: chosen, sequel },
        started,
        revision: checkout.revision,
        versions: versionsOf(nixVersion, tmux?.version ?? null),
    });
    const mark = await runningMark({ metadata, nonce, redaction, isRecorded: request.recording });
    const isFirst = !(0,external_node_fs_.existsSync)(builds.dir);
    const dir = await builds.create(started, mark);
    const command = chosen.runsInBuild ? { ...chosen, outLink: (0,external_node_path_.join)(dir, 'result') } : chosen;
    const free = (0,space/* freeBytes */.go)(dir);
    if (free !== null && free < space/* lowDiskBytes */.P)
        notice(`only ${(0,size/* formatBytes */.z)(free)} are free where builds are kept (${dir})`);
    const flake = (0,rebuild_request/* flakeOf */.Vh)(request.target);
    const copied = flake && (0,flake_copied/* copiedFlakeDir */.D)(flake, request.cwd, builds.dir);
    const isOutside = flake !== null && builds.dir === (0,default_directory/* directoryForBuilds */._)(flake, request.cwd, request.env);
    if (isFirst && isOutside && !builds.dir.startsWith(`${request.cwd}/`))
        notice(`builds are kept in ${builds.dir}, since Nix would copy them into its store with the flake, which is not under git`);
    if (copied)
        notice(`Nix copies the flake in ${copied} into its store with every build in ${builds.dir}, and builds it anew ` +
            'each time; put them elsewhere (output-dir), or the flake under git');
    return {
        request,
        command,
        checkout,
        redaction,
        // Loaded only here: the emulator takes a moment, for which the command should not wait.
        newTerminalMask: async (sizeOf, options) => {
            const { TerminalMask } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(7499), __webpack_require__.e(6968)]).then(__webpack_require__.bind(__webpack_require__, 6968));
            return new TerminalMask(redaction, sizeOf, options);
        },
        nixVersion,
        builds,
        dir,
        earlier,
        before,
        previousSystem: comparedWith(request, command, { running: before.current, earlier }),
        metadata,
        nonce,
        notices,
        notice,
    };
}

;// CONCATENATED MODULE: ./lib/rebuild/run.js





/**
 * Runs and records one rebuild, classifies what happened, and writes its build's directory. `options` need
 * only name what to rebuild, such as `{ flake: '.#laptop' }`. Resolves with the build however the
 * rebuild ended. `sequel` follows it in the recording where it succeeds. Throws a `ToolError` where nothing
 * could be run: a bad request (status 2), a missing program or a directory that cannot be written (2 or 3).
 */
async function runRebuild(options, hooks = {}, sequel = null) {
    const preparing = prepareRebuild((0,rebuild_request/* parseRequest */.TR)(options), hooks.onNotice, sequel);
    // Loading takes as long as what it would wait for: programs that are asked, and then a terminal that opens.
    const [rebuild, { recordRebuild }] = await Promise.all([preparing, Promise.all(/* import() */[__webpack_require__.e(2151), __webpack_require__.e(5040), __webpack_require__.e(2149), __webpack_require__.e(7571), __webpack_require__.e(8888), __webpack_require__.e(8897)]).then(__webpack_require__.bind(__webpack_require__, 7359))]);
    const concluding = Promise.all(/* import() */[__webpack_require__.e(2151), __webpack_require__.e(5294), __webpack_require__.e(2149), __webpack_require__.e(8145), __webpack_require__.e(3333)]).then(__webpack_require__.bind(__webpack_require__, 2162));
    concluding.catch(() => { });
    const recorded = await recordRebuild(rebuild, hooks, sequel);
    const { concludeRebuild } = await concluding;
    const metadata = await concludeRebuild(rebuild, recorded);
    const { builds, dir, notice, request } = rebuild;
    await (0,running/* removeRunning */.ac)(dir);
    if (request.keepLast !== null)
        for (const note of await (0,retention/* keepNewestBuilds */.B)(builds.dir, request.keepLast))
            notice(note);
    return { dir, name: (0,external_node_path_.basename)(dir), metadata };
}


/***/ }),

/***/ 1482:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ stops)
/* harmony export */ });
/** Makes the signals, and what to call at each request to stop: from the second on, an activation is left running. */
function stops() {
    const cancel = new AbortController();
    const leave = new AbortController();
    return {
        stop: () => (cancel.signal.aborted ? leave : cancel).abort(),
        signals: { signal: cancel.signal, leave: leave.signal },
    };
}


/***/ }),

/***/ 8595:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ PacedAction),
/* harmony export */   o: () => (/* binding */ QuietTimer)
/* harmony export */ });
/** Calls an action when `again` has not been called for a while; `again` after that starts it anew. */
class QuietTimer {
    #ms;
    #action;
    #timer = null;
    constructor(ms, action) {
        this.#ms = ms;
        this.#action = action;
    }
    again() {
        if (this.#timer)
            this.#timer.refresh();
        else
            this.#timer = setTimeout(this.#action, this.#ms);
    }
    end() {
        if (this.#timer)
            clearTimeout(this.#timer);
        this.#timer = null;
    }
}
/** Calls an action at once, and again for what came meanwhile, with a pause after each call. */
class PacedAction {
    #ms;
    #action;
    #pause = null;
    #isWanted = false;
    constructor(ms, action) {
        this.#ms = ms;
        this.#action = action;
    }
    want() {
        this.#isWanted = true;
        if (this.#pause === null)
            this.#act();
    }
    end() {
        if (this.#pause)
            clearTimeout(this.#pause);
        this.#pause = null;
    }
    #act() {
        this.#isWanted = false;
        this.#pause = setTimeout(() => {
            this.#pause = null;
            if (this.#isWanted)
                this.#act();
        }, this.#ms);
        this.#action();
    }
}


/***/ }),

/***/ 2242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ openPane),
  P: () => (/* binding */ paneScratch)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/system/disk/scratch.js
var scratch = __webpack_require__(1301);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/proc/hold.js + 1 modules
var hold = __webpack_require__(2340);
// EXTERNAL MODULE: ./lib/system/proc/processes.js + 9 modules
var processes = __webpack_require__(280);
// EXTERNAL MODULE: ./lib/system/proc/stat.js
var stat = __webpack_require__(962);
;// CONCATENATED MODULE: ./lib/record/environment.js
/**
 * The environment of the recorded command: a colour terminal in UTF-8 whatever the caller's, and,
 * without a person, settings with which programs neither ask nor page.
 */
function recordedEnvironment(env, interactive) {
    const result = {
        ...env,
        TERM: 'xterm-256color',
        COLORTERM: 'truecolor',
        ...localeOf(env),
    };
    // A tmux inside must not connect to the caller's server.
    delete result.TMUX;
    delete result.TMUX_PANE;
    if (interactive)
        return result;
    return {
        ...result,
        ...sshOptions(env),
        GIT_TERMINAL_PROMPT: env.GIT_TERMINAL_PROMPT ?? '0',
        PAGER: 'cat',
        GIT_PAGER: 'cat',
        SYSTEMD_PAGER: 'cat',
    };
}
/**
 * What keeps Nix's ssh from asking. Git's is left alone: GIT_SSH_COMMAND would outrank the user's `core.sshCommand`
 * and GIT_SSH, with their keys and proxies, and SSH_ASKPASS_REQUIRE would reach an ssh that sshpass answers. A
 * question of such an ssh is detected at the terminal, as every program's is.
 */
function sshOptions({ NIX_SSHOPTS: own = '', SSH_ASKPASS }) {
    // In batch mode ssh runs no askpass program, from which this user wants the answers.
    if (own.includes('BatchMode') || SSH_ASKPASS)
        return {};
    return { NIX_SSHOPTS: `-o BatchMode=yes ${own}`.trim() };
}
function localeOf(env) {
    const current = env.LC_ALL || env.LC_CTYPE || env.LANG || '';
    if (/utf-?8/i.test(current))
        return {};
    // LC_ALL outranks the others, so a wrong one has to be replaced itself.
    return env.LC_ALL ? { LC_ALL: 'C.UTF-8' } : { LC_CTYPE: 'C.UTF-8' };
}

// EXTERNAL MODULE: external "node:child_process"
var external_node_child_process_ = __webpack_require__(1421);
// EXTERNAL MODULE: ./lib/record/timers.js
var timers = __webpack_require__(8595);
;// CONCATENATED MODULE: ./lib/record/tmux/brake.js



/** How often (in bytes that have come without a pause) it is looked how far tmux has read ahead. */
const stretchBytes = 4 * 1024 * 1024;
/** The resident memory (KiB) from which on tmux is stopped. It starts with about 4000. */
const mostKibibytes = 64 * 1024;
/** When no bytes have come for this time (ms), everything that tmux had read has arrived. */
const idleMs = 10;
/**
 * Keeps tmux from reading ahead without limit, which it would hold in memory. While a
 * control client has switched the pane off and no other client is attached, tmux does not read from the pane, and a
 * command that prints waits, as on any slow terminal (`refresh-client -A`, tmux(1), since 3.2). The client is started at
 * the first flood; without it, as when it cannot start, memory is not bounded.
 */
class Brake {
    #server;
    #idle = new timers/* QuietTimer */.o(idleMs, () => this.#release());
    #client = null;
    #bytes = 0;
    #isOn = false;
    #hasEnded = false;
    constructor(server) {
        this.#server = server;
    }
    /** To be called with the size of each chunk of bytes that arrives. */
    received(bytes) {
        if (this.#hasEnded)
            return;
        this.#bytes += bytes;
        if (!this.#isOn && this.#bytes >= stretchBytes) {
            this.#bytes = 0;
            if (residentKibibytes(this.#server.pid) >= mostKibibytes)
                this.#pull();
        }
        this.#idle.again();
    }
    /** Lets go, and ends the client. */
    end() {
        this.#hasEnded = true;
        this.#idle.end();
        this.#client?.stdin.end();
    }
    #pull() {
        this.#isOn = true;
        this.#client ??= this.#startClient();
        // A paused pane is not sent to this client, but does not keep tmux from reading.
        this.#send('off', 'continue');
    }
    #release() {
        this.#bytes = 0;
        if (!this.#isOn)
            return;
        this.#isOn = false;
        this.#send('pause');
    }
    #send(...states) {
        if (!this.#client?.stdin.writable)
            return;
        this.#client.stdin.write(states.map((state) => `refresh-client -A %0:${state}\n`).join(''));
    }
    #startClient() {
        const client = (0,external_node_child_process_.spawn)(this.#server.program, this.#server.controlArgs, {
            env: this.#server.env,
            stdio: ['pipe', 'pipe', 'ignore'],
        });
        client.on('error', () => { });
        client.stdin.on('error', () => { });
        client.stdout.resume();
        client.unref();
        return client;
    }
}
/** The resident memory of a process, proc_pid_status(5); 0 where it is not known. */
function residentKibibytes(pid) {
    return Number(/^VmRSS:\s*(\d+) kB/m.exec((0,stat/* procText */.uR)('/proc', pid, 'status') ?? '')?.[1] ?? 0);
}

;// CONCATENATED MODULE: ./lib/record/tmux/client.js

/**
 * Attaches to the session with node-pty. Resolves with null, after a notice, where the native module cannot
 * load (musl has no prebuilt one): recording works without it. The client's own drawing is not used:
 * tmux drops output for a client that falls behind, so the live view is made from the pane's bytes.
 */
async function attachClient(server, size, env, onNotice) {
    try {
        const { spawn } = await __webpack_require__.e(/* import() */ 7478).then(__webpack_require__.t.bind(__webpack_require__, 7478, 19));
        const client = spawn(server.program, server.attachArgs, {
            ...size,
            name: 'xterm-256color',
            env: { ...env, TERM: 'xterm-256color' },
        });
        // A client whose output is not read stops.
        client.onData(() => { });
        let open = true;
        client.onExit(() => {
            open = false;
        });
        return {
            write: (keys) => {
                if (open)
                    client.write(keys);
            },
            resize: (cols, rows) => {
                if (open)
                    client.resize(cols, rows);
            },
            close: () => {
                if (open)
                    client.kill();
            },
        };
    }
    catch (thrown) {
        onNotice(`no live terminal client, recording goes on without: ${(0,errors/* messageOf */.bD)(thrown).split('\n')[0]}`);
        return null;
    }
}

// EXTERNAL MODULE: ./lib/text/utf8-stream.js
var utf8_stream = __webpack_require__(3873);
// EXTERNAL MODULE: ./lib/record/tmux/wrapper.js
var wrapper = __webpack_require__(743);
;// CONCATENATED MODULE: ./lib/record/tmux/pane-text.js


/**
 * The pane's raw bytes to text: UTF-8 decoded across chunks, with the wrapper's sentinels taken
 * out. Bytes that are not UTF-8 become U+FFFD, as in every asciicast.
 */
class PaneText {
    #utf8 = new utf8_stream/* Utf8Stream */.S();
    #sentinel;
    #onReport;
    /** A tail that may be the beginning of a sentinel. */
    #held = '';
    /** `onReport` is called within `push` for every sentinel that is complete. */
    constructor(nonce, onReport) {
        this.#sentinel = (0,wrapper/* sentinelOf */.WG)(nonce);
        this.#onReport = onReport;
    }
    push(bytes) {
        const text = this.#held + this.#utf8.push(bytes);
        this.#held = '';
        return this.#strip(text);
    }
    /** Returns what was held back when the stream ended. */
    end() {
        const rest = this.#held + this.#utf8.end();
        this.#held = '';
        return rest;
    }
    #strip(text) {
        if (!text.includes('\x1b'))
            return text;
        const at = text.indexOf(this.#sentinel);
        if (at >= 0) {
            const end = text.indexOf('\x07', at);
            if (end < 0)
                return this.#hold(text, at);
            const [word = '', status] = text.slice(at + this.#sentinel.length, end).split(';');
            this.#onReport({ word, status: Number(status) });
            return text.slice(0, at) + this.#strip(text.slice(end + 1));
        }
        const start = text.lastIndexOf('\x1b');
        const tail = start >= 0 ? text.slice(start) : '';
        return tail && this.#sentinel.startsWith(tail) ? this.#hold(text, start) : text;
    }
    #hold(text, at) {
        this.#held = text.slice(at);
        return text.slice(0, at);
    }
}

// EXTERNAL MODULE: ./lib/record/tmux/server.js
var tmux_server = __webpack_require__(2865);
// EXTERNAL MODULE: ./lib/record/tmux/terminal-processes.js
var terminal_processes = __webpack_require__(8162);
;// CONCATENATED MODULE: ./lib/record/tmux/pane.js















/** How long (ms) bytes may take from the terminal through `cat` to here. */
const drainMs = 3000;
/** How long (ms) the first answer of a new pane may take. */
const openMs = 10_000;
const wrapperCheckMs = 1000;
/** The private directory of a pane, which belongs to the recording with this nonce. */
function paneScratch(nonce) {
    return new scratch/* Scratch */.f(nonce);
}
/**
 * Opens a tmux pane as the source of a recording: a server of its own, one wrapper for all commands behind a gate,
 * the pane's raw bytes through a named pipe, and, for a person's keys, an attached client.
 */
async function openPane(options) {
    const tmux = await (0,tmux_server/* findTmux */.Yz)(options.env);
    const scratch = paneScratch(options.nonce);
    scratch.make();
    const fds = [];
    const open = (path, flags) => {
        const fd = (0,external_node_fs_.openSync)(path, flags | external_node_fs_.constants.O_NONBLOCK);
        fds.push(fd);
        return fd;
    };
    let pane = null;
    try {
        const [bytes, gate] = scratch.makeFifos(terminal_processes/* pipeName */.gq, 'gate');
        const script = scratch.path('wrapper.sh');
        (0,external_node_fs_.writeFileSync)(script, (0,wrapper/* wrapperScript */.HQ)({ nonce: options.nonce, gate, dir: scratch.dir }));
        // Opened for reading and writing, a named pipe neither blocks nor ends before its other side has come.
        const files = {
            keepOpen: open(bytes, external_node_fs_.constants.O_RDWR),
            reader: open(bytes, external_node_fs_.constants.O_RDONLY),
            gate: open(gate, external_node_fs_.constants.O_RDWR),
        };
        const env = { ...recordedEnvironment(options.env, options.interactive), [wrapper/* pipeVariable */.Z4]: bytes };
        const size = { cols: options.cols, rows: options.rows };
        const server = await tmux_server/* TmuxServer */.WI.start({ ...size, env, tmux, script, dir: scratch.dir });
        pane = new Pane(options, scratch, files, server);
        await pane.open();
        if (options.interactive)
            pane.attachClient(attachClient(server, size, env, options.onNotice));
        return pane;
    }
    catch (thrown) {
        if (pane)
            await pane.close();
        else {
            for (const fd of fds)
                (0,external_node_fs_.closeSync)(fd);
            scratch.remove();
        }
        throw thrown;
    }
}
class Pane {
    attach;
    tmux;
    processes;
    #nonce;
    #keyboard;
    #scratch;
    #files;
    #server;
    #wrapper;
    #stream;
    /** Resolves when the stream of bytes has ended, wholly read; rejects where it cannot be read. */
    #ended;
    /** Resolves for the words that the wrapper has not answered yet. */
    #answers = new Map();
    #brake;
    #hold;
    #client = Promise.resolve(null);
    #words = 0;
    #bytesKeptOpen = true;
    #isLost = false;
    #hasLeft = false;
    #closing = null;
    constructor({ nonce, env, interactive, onText }, scratch, files, server) {
        this.#nonce = nonce;
        this.#keyboard = interactive;
        this.#scratch = scratch;
        this.#files = files;
        this.#server = server;
        this.#wrapper = (0,stat/* readProcess */.Wv)(server.panePid);
        this.attach = server.attachLine;
        this.tmux = { socket: server.socket, pid: server.pid, version: server.version };
        this.processes = new processes/* RebuildProcesses */.XZ(nonce, { pid: server.panePid, wrapper: true });
        this.#hold = (0,hold/* holdProcesses */.f)(server.panePid, nonce, env);
        const text = new PaneText(nonce, ({ word, status }) => this.#answers.get(word)?.(status));
        this.#stream = new external_node_net_.Socket({ fd: files.reader, readable: true, writable: false });
        this.#brake = new Brake(server);
        this.#stream.on('data', (bytes) => {
            this.#brake.received(bytes.length);
            const chunk = text.push(bytes);
            if (chunk)
                onText(chunk);
        });
        this.#ended = new Promise((resolve, reject) => {
            this.#stream.once('error', reject);
            this.#stream.once('close', () => {
                const rest = text.end();
                if (rest)
                    onText(rest);
                this.#isLost = true;
                resolve();
            });
        });
        // It may reject before anything waits for it.
        this.#ended.catch(() => { });
    }
    /** Waits until bytes arrive from the pane. Throws a `ToolError` where they do not. */
    async open() {
        const status = await Promise.race([this.#answer(wrapper/* firstWord */.Nk), (0,promises_.setTimeout)(openMs, null, { ref: false })]);
        if (status === null)
            throw new errors/* ToolError */.v4('no-pipe', 'what the terminal prints does not arrive: its reader has not started', {
                hint: 'Recording needs `cat` of coreutils on PATH, or record nothing with --no-recording.',
            });
        // From now on the pipe of bytes ends when `cat` or tmux does.
        this.#releaseBytes();
    }
    attachClient(client) {
        this.#client = client;
    }
    #releaseBytes() {
        if (this.#bytesKeptOpen)
            (0,external_node_fs_.closeSync)(this.#files.keepOpen);
        this.#bytesKeptOpen = false;
    }
    async run(command) {
        await Promise.all([this.#client, this.#hold]);
        this.#words += 1;
        const word = String(this.#words);
        const script = (0,wrapper/* commandScript */.l)(command, {
            ...{ nonce: this.#nonce, keyboard: this.#keyboard, restore: this.#words > 1 },
        });
        if (!this.#server.isRunning)
            this.#isLost = true;
        if (this.#isLost || this.#closing)
            return null;
        (0,external_node_fs_.writeFileSync)(this.#scratch.path(`${word}.sh`), script);
        return this.#answer(word);
    }
    async drain() {
        if (this.#isLost)
            return this.#endServer();
        this.#words += 1;
        await Promise.race([this.#answer(`drain${this.#words}`), (0,promises_.setTimeout)(drainMs, undefined, { ref: false })]);
    }
    keys(keys) {
        void this.#client.then((live) => live?.write(keys));
    }
    async resize(cols, rows) {
        (await this.#client)?.resize(cols, rows);
        await this.#server.resize(cols, rows);
    }
    /** Closing the gate, the wrapper cleans up when the command has ended. */
    leave() {
        this.#hasLeft = true;
    }
    close() {
        this.#closing ??= this.#close();
        return this.#closing;
    }
    async #close() {
        if (!this.#hasLeft) {
            if (!this.#isLost)
                this.#send('end');
            await this.#endServer();
        }
        this.#brake.end();
        (await this.#client)?.close();
        this.#releaseBytes();
        (0,external_node_fs_.closeSync)(this.#files.gate);
        this.#stream.destroy();
        await (await this.#hold).release();
        if (!this.#hasLeft)
            this.#scratch.remove();
    }
    /** Ends the server, and with it `cat` and the pipe; a stuck one must not hold the recording. */
    async #endServer() {
        await this.#server.kill();
        this.#releaseBytes();
        await Promise.race([this.#ended.catch(() => { }), (0,promises_.setTimeout)(drainMs, undefined, { ref: false })]);
    }
    /** Resolves with the status that the wrapper answers to `word`; with null when it never will. */
    async #answer(word) {
        let answer = () => { };
        const answered = new Promise((resolve) => {
            answer = resolve;
        });
        this.#answers.set(word, answer);
        // A wrapper that is killed leaves a dead pane, which prints nothing and stays.
        const watch = setInterval(() => {
            if (this.#wrapper && !(0,stat/* isAlive */._n)(this.#wrapper))
                answer(null);
        }, wrapperCheckMs);
        this.#send(word);
        try {
            const status = await Promise.race([answered, this.#ended.then(() => null)]);
            if (status === null)
                this.#isLost = true;
            return status;
        }
        finally {
            clearInterval(watch);
            this.#answers.delete(word);
        }
    }
    /** Passes a word through the gate; never blocks, whether or not the wrapper waits for it already. */
    #send(word) {
        (0,external_node_fs_.writeSync)(this.#files.gate, `${word}\n`);
    }
}


/***/ }),

/***/ 2865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RV: () => (/* binding */ socketName),
/* harmony export */   WI: () => (/* binding */ TmuxServer),
/* harmony export */   Yz: () => (/* binding */ findTmux)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _system_proc_stat_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(962);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(744);
/* harmony import */ var _terminal_processes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8162);
/* harmony import */ var _wrapper_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(743);







/** The first with `new-session -e` and with a usable `pipe-pane` for a window with a size of its own. */
const oldest = [3, 2];
/** The name of the socket in the directory. */
const socketName = 'tmux.sock';
const session = 'rebuild';
/** How long one call of tmux may take. */
const callMs = 5000;
/** How long a server may take to end after `kill-server`. */
const endMs = 3000;
const config = `set -g status off
set -g remain-on-exit on
set -g history-limit 0
set -g exit-empty off
set -g default-terminal xterm-256color
set -g prefix None
set -g mouse off
set -g set-titles off
set -g bell-action none
set -s escape-time 0
unbind-key -a -T prefix
unbind-key -a -T root
`;
/** What the tmux at a path prints as its version; a program does not change while this process runs. */
const versionLines = new Map();
/** The installed tmux, with its version as it prints it (`3.5a`). Throws a `ToolError` when missing or too old. */
async function findTmux(env) {
    const path = (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .findProgram */ .Kp)('tmux', env);
    const hint = 'Install tmux 3.2 or newer, or record nothing with --no-recording.';
    if (!path)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('no-tmux', 'tmux is not on PATH', { hint });
    const printed = versionLines.get(path) ?? (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB)([path, '-V'], { env, timeoutMs: callMs }).then(outputOf);
    versionLines.set(path, printed);
    const version = (await printed).trim().replace(/^tmux (?:next-|openbsd-)?/, '');
    const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
    // A build from git is called "master": newer than any release.
    if (/^\d/.test(version) && (major < oldest[0] || (major === oldest[0] && minor < oldest[1])))
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('old-tmux', `tmux ${version} is too old`, { hint });
    return { path, version };
}
function outputOf({ stdout }) {
    return stdout;
}
/** One tmux server on a socket of its own, with one session and one pane. */
class TmuxServer {
    socket;
    pid;
    /** The pane's first process. */
    panePid;
    #tmux;
    #env;
    #process;
    #ended = null;
    constructor(options) {
        this.socket = options.socket;
        this.pid = options.pid;
        this.panePid = options.panePid;
        this.#tmux = options.tmux;
        this.#env = options.env;
        this.#process = (0,_system_proc_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .readProcess */ .Wv)(options.pid);
    }
    /**
     * Starts the server with `script` in its pane and the pane's bytes piped into what `env` names as the pipe, all
     * in one call. The pane inherits `env`. The socket and the configuration are put into `dir`. Throws a `ToolError`
     * where that fails, and no server is left.
     */
    static async start(options) {
        const { tmux, env } = options;
        const socket = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.dir, socketName);
        const configPath = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(options.dir, 'tmux.conf');
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)(configPath, config);
        const size = ['-x', String(options.cols), '-y', String(options.rows)];
        const result = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB)([
            ...[tmux.path, '-u', '-S', socket, '-f', configPath],
            ...['new-session', '-d', '-s', session, ...size, '-P', '-F', '#{pid} #{pane_pid}'],
            ...['/bin/sh', options.script, ';'],
            // Only now: as a global default it makes tmux 3.3a crash on its first session.
            ...['set-option', '-w', '-t', session, 'window-size', 'manual', ';'],
            // The path is not in the command: tmux would expand # and % in it, and the shell would need quotes.
            ...['pipe-pane', '-O', '-t', session, `${_wrapper_js__WEBPACK_IMPORTED_MODULE_6__/* .catPath */ .iK}; exec cat >"$${_wrapper_js__WEBPACK_IMPORTED_MODULE_6__/* .pipeVariable */ .Z4}"`],
        ], { env, timeoutMs: 4 * callMs });
        const [pid, panePid] = result.stdout.trim().split(' ').map(Number);
        if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSucceeded */ .yO)(result) || !pid || !panePid) {
            await (0,_terminal_processes_js__WEBPACK_IMPORTED_MODULE_5__/* .endTerminal */ .gO)(options.dir);
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('tmux-failed', `tmux could not start a session: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .failureReason */ .Hr)(result)}`, {
                hint: `Try \`${tmux.path} new-session -d\` by hand to see what is wrong.`,
            });
        }
        return new TmuxServer({ tmux, socket, env, pid, panePid });
    }
    get isRunning() {
        // Without /proc (macOS) it is not known, and assumed.
        return this.#process === null || (0,_system_proc_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .isAlive */ ._n)(this.#process);
    }
    get version() {
        return this.#tmux.version;
    }
    get program() {
        return this.#tmux.path;
    }
    /** The environment of every tmux that is started for it. */
    get env() {
        return this.#env;
    }
    /** The command with which a person watches the session. */
    get attachLine() {
        return `tmux -S ${this.socket} attach -r`;
    }
    /** The arguments of an attached client, after the program's name. */
    get attachArgs() {
        return ['-u', '-S', this.socket, 'attach-session', '-t', session];
    }
    /** The arguments of a client that takes commands from its standard input. */
    get controlArgs() {
        return ['-S', this.socket, '-C', 'attach-session', '-t', session];
    }
    /** Throws a `ToolError` where tmux does not resize. */
    async resize(cols, rows) {
        const size = ['-x', String(cols), '-y', String(rows)];
        const result = await this.#run('resize-window', '-t', session, ...size);
        if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .hasSucceeded */ .yO)(result))
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('tmux-failed', `tmux could not resize its window: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .failureReason */ .Hr)(result)}`);
    }
    /** Ends the server and its pane; resolves when its process is gone, for which tmux itself does not wait. */
    kill() {
        this.#ended ??= this.#end();
        return this.#ended;
    }
    async #end() {
        await this.#run('kill-server');
        await (0,_system_proc_stat_js__WEBPACK_IMPORTED_MODULE_3__/* .processEnded */ .qR)(this.#process, endMs);
    }
    #run(...command) {
        return (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_4__/* .runProgram */ .mB)([this.#tmux.path, '-S', this.socket, ...command], {
            env: this.#env,
            timeoutMs: callMs,
        });
    }
}


/***/ }),

/***/ 682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ redactText),
/* harmony export */   d: () => (/* binding */ StreamRedactor)
/* harmony export */ });
/* harmony import */ var _masking_stream_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5841);
/* harmony import */ var _pattern_stream_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1152);


/**
 * Masks secrets in a stream of terminal text. What `push`, `release` and `flush` return, concatenated,
 * is what was pushed, in order, with `***` in place of secrets: escape sequences and line breaks are
 * never lost. Only text that may turn out to be a secret is held back, and with regular
 * expressions the line that has not ended.
 */
class StreamRedactor {
    #secrets;
    #patterns;
    /**
     * `cols` is the terminal's width; a line that fills it counts as going on in the next. `isLines` is true for the
     * lines that a `Transcript` makes of a terminal's text.
     */
    constructor(redaction, options = {}) {
        const { automaton, longestShownBeginning } = redaction;
        this.#secrets = new _masking_stream_js__WEBPACK_IMPORTED_MODULE_0__/* .MaskingStream */ .F(automaton, { ...options, longestShownBeginning });
        this.#patterns =
            redaction.patterns.length > 0 ? new _pattern_stream_js__WEBPACK_IMPORTED_MODULE_1__/* .PatternStream */ .l(redaction.patterns, options.cols) : null;
    }
    /** Takes a chunk, cut anywhere between two characters; returns the redacted text that is not held back. */
    push(chunk) {
        const masked = this.#secrets.push(chunk);
        return this.#patterns ? this.#patterns.push(masked) : masked;
    }
    /**
     * For live output that has been quiet for a while: returns text that is held back for at most the first
     * three characters of a secret, of short secrets fewer, and the whole words of an unfinished line. The match so far is
     * remembered: the rest of a secret is still masked when it arrives.
     */
    release() {
        const masked = this.#secrets.release();
        return this.#patterns ? this.#patterns.push(masked) + this.#patterns.release() : masked;
    }
    /** Returns everything left, at the end of the stream. */
    flush() {
        const masked = this.#secrets.flush();
        return this.#patterns ? this.#patterns.push(masked) + this.#patterns.flush() : masked;
    }
}
/** Masks secrets in a whole text: metadata, a command line, an error message, a line of a log. */
function redactText(redaction, text) {
    const redactor = new StreamRedactor(redaction);
    return redactor.push(text) + redactor.flush();
}


/***/ }),

/***/ 6383:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AS: () => (/* binding */ removeSwap),
/* harmony export */   Nw: () => (/* binding */ swapDirectoryPrefix),
/* harmony export */   xp: () => (/* binding */ swapFileName)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(744);



/** A directory with this name and 24 random digits was made for a swap file. */
const swapDirectoryPrefix = 'nixos-rebuild-test-swap-';
/** Its only file. */
const swapFileName = 'swap';
const ours = new RegExp(`^/(?:var/tmp|var/lib)/${swapDirectoryPrefix}[0-9a-f]{24}$`);
/** What is in it has to be read back into memory. */
const offMs = 300_000;
/** Switches the swap file in that directory off and removes it; returns what was done in one sentence. */
async function removeSwap(directory, env) {
    if (!ours.test(directory))
        throw new Error('it is no directory for a swap file');
    const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory).catch(() => null);
    if (found === null)
        return 'there is no swap file any more';
    if (!found.isDirectory() || found.uid !== process.getuid?.())
        throw new Error(`${directory} was not made by this user`);
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, swapFileName);
    const swaps = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/swaps', 'utf8').catch(() => '');
    if (swaps.split('\n').some((line) => line.startsWith(`${file} `))) {
        const off = await (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .runProgram */ .mB)(['swapoff', file], { env, timeoutMs: offMs });
        if (!(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .hasSucceeded */ .yO)(off))
            throw new Error(`${file} is still used as swap (swapoff: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .failureReason */ .Hr)(off)}); switch it off by hand`);
    }
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(file, { force: true });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rmdir)(directory);
    return 'the swap file is switched off and removed';
}


/***/ }),

/***/ 6560:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Qe: () => (/* binding */ undoLeft),
/* harmony export */   Ym: () => (/* binding */ isForAttempts),
/* harmony export */   o: () => (/* binding */ writeUndo),
/* harmony export */   tN: () => (/* binding */ undo),
/* harmony export */   ym: () => (/* binding */ madeChange)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7597);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3142);
/* harmony import */ var _builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9807);
/* harmony import */ var _system_disk_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1941);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94);
/* harmony import */ var _system_git_as_owner_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3790);
/* harmony import */ var _system_git_intents_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7901);
/* harmony import */ var _system_git_repository_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7920);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4874);
/* harmony import */ var _take_back_swap_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(6383);













const path = zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().max(4096);
/** How a change is taken back. Data, not a script, so that no file can ask for more than this. */
const undoSchema = zod__WEBPACK_IMPORTED_MODULE_11__/* .discriminatedUnion */ .gMt('kind', [
    /** Git forgets a file of which it knows the name only. */
    zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_11__/* .literal */ .euz('unstage'), repository: path, file: path }),
    /** A flake.lock gets its text back; null removes it. `after` is the SHA-256 of what the remedy has made of it; null while it does. */
    zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({
        kind: zod__WEBPACK_IMPORTED_MODULE_11__/* .literal */ .euz('lock'),
        path,
        before: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().nullable(),
        after: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP().nullable(),
    }),
    /** A swap file, in a directory of its own, is switched off and removed. */
    zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({ kind: zod__WEBPACK_IMPORTED_MODULE_11__/* .literal */ .euz('swap'), directory: path }),
]);
/** `machine` is this machine's, which no other knows: the directory of a build may come from elsewhere. */
const fileSchema = zod__WEBPACK_IMPORTED_MODULE_11__/* .strictObject */ .rej({ machine: zod__WEBPACK_IMPORTED_MODULE_11__/* .string */ .YjP(), changes: zod__WEBPACK_IMPORTED_MODULE_11__/* .array */ .YOg(undoSchema).max(16) });
/** Writes down how changes are taken back, before they are made, so that `finish` can if this process is killed. */
async function writeUndo(dir, changes) {
    if (changes.length === 0)
        return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_3__/* .undoFileName */ .sI), { force: true });
    await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeJson */ .GF)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_3__/* .undoFileName */ .sI), fileSchema, {
        machine: await machineMark(),
        changes: [...changes],
    });
}
/** Takes back what a killed recorder has left in a build; returns a sentence for each change, also where that failed. */
async function undoLeft(dir, env) {
    const file = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_3__/* .undoFileName */ .sI);
    if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(file).catch(() => null)) === null)
        return [];
    try {
        const { machine, changes } = await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_4__/* .readJson */ .Vh)(file, fileSchema);
        if (machine !== (await machineMark()))
            return ['what a remedy changed on another machine is not taken back here'];
        const said = [];
        for (const change of changes.toReversed())
            said.push(await undo(change, env));
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        return said;
    }
    catch (thrown) {
        return [`what a remedy changed could not be taken back: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .messageOf */ .bD)(thrown)}`];
    }
}
/** What is known of a change once it is made: by what it is told from what a person makes of it later. */
async function madeChange(change) {
    if (change.kind !== 'lock')
        return change;
    const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(change.path, 'utf8').catch(() => null);
    return { ...change, after: now === null ? null : sha256(now) };
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/** Whether a change is for the attempts alone, and is taken back after the last one also where it has helped. */
function isForAttempts({ kind }) {
    return kind === 'swap';
}
/** Takes one change back, unless it was changed since, and returns in one sentence what it did. */
async function undo(change, env) {
    switch (change.kind) {
        case 'unstage':
            return unstage(change, env);
        case 'lock':
            return restoreLock(change);
        case 'swap':
            return (0,_take_back_swap_js__WEBPACK_IMPORTED_MODULE_10__/* .removeSwap */ .AS)(change.directory, env);
    }
}
async function unstage({ repository, file }, env) {
    const shown = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_9__/* .truncate */ .xv)(file, 200);
    const git = (0,_system_git_repository_js__WEBPACK_IMPORTED_MODULE_8__/* .repositoryAt */ .u)(repository, await (0,_system_git_as_owner_js__WEBPACK_IMPORTED_MODULE_7__/* .asOwnerOf */ .T)(repository, env));
    // Only a file whose content is not staged is a new one.
    const [forgotten] = await (0,_system_git_intents_js__WEBPACK_IMPORTED_MODULE_12__/* .forgetIntents */ .BX)(git, [file]);
    if (forgotten === undefined)
        return `git's index has ${shown} as a person left it`;
    return `git does not know ${shown} any more, as before`;
}
async function restoreLock({ path, before, after }) {
    if (!(0,node_path__WEBPACK_IMPORTED_MODULE_2__.isAbsolute)(path) || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path) !== 'flake.lock')
        throw new Error('it is no flake.lock');
    const now = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8').catch(() => null);
    if (now === before)
        return 'flake.lock is as it was before';
    if (now === null || sha256(now) !== after)
        return 'flake.lock is left as it is: it is not what the remedy made of it';
    if (before === null)
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path, { force: true });
    else
        await (0,_system_disk_atomic_file_js__WEBPACK_IMPORTED_MODULE_5__/* .writeFileAtomic */ .Z)(path, before);
    return 'flake.lock is again as it was before';
}
/** Known on this machine alone: it is never printed, and the file with it is removed when the build ends. */
async function machineMark() {
    const read = (file) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(file, 'utf8').catch(() => '');
    const id = (await read('/etc/machine-id')) || (await read('/proc/sys/kernel/random/boot_id'));
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(`nixos-rebuild-test undo ${id.trim()}`).digest('hex');
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

/***/ 8105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B2: () => (/* binding */ roomToBuild),
/* harmony export */   P: () => (/* binding */ lowDiskBytes),
/* harmony export */   aR: () => (/* binding */ roomToRecord),
/* harmony export */   go: () => (/* binding */ freeBytes),
/* harmony export */   sB: () => (/* binding */ reservedBytes)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

const mebibyte = 1024 * 1024;
// The limits of free space, in bytes, from the least to the most.
/** A recording ends when less is free, so that metadata and pictures can still be written. */
const reservedBytes = 8 * mebibyte;
/** `doctor` reports less as too little: a recording of a long rebuild is some tens of megabytes. */
const roomToRecord = 64 * mebibyte;
/** A run warns when less is free where builds are kept. */
const lowDiskBytes = 200 * mebibyte;
/** `doctor` warns when less is free: a rebuild may need more, most of it in the store. */
const roomToBuild = 2048 * mebibyte;
/** Bytes that this user may still write on the file system of `path`; null where that cannot be read. */
function freeBytes(path) {
    try {
        const { bavail, bsize } = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statfsSync)(path);
        return bavail * bsize;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 3790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ asOwnerOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94);


/**
 * Root, as whom this machine is deployed to, would leave files in a person's repository that the person cannot change. Throws
 * a usage error (`no-owner`) where the owner is no user of this machine.
 */
async function asOwnerOf(directory, env) {
    const { uid, gid } = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(directory);
    if (process.getuid?.() !== 0 || uid === 0)
        return { words: [], env };
    const home = homeOf(uid, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/etc/passwd', 'utf8').catch(() => ''));
    if (home === null)
        throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-owner', `${directory} belongs to user ${uid}, who is not in /etc/passwd, and git cannot be run as that user`, 'Give the directory to a user of this machine, or run this as that user.');
    const { XDG_CONFIG_HOME: _, ...rest } = env;
    return {
        words: ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--init-groups', '--'],
        env: { ...rest, HOME: home },
    };
}
/** The home of a user by a text of passwd(5). */
function homeOf(uid, passwd) {
    const line = passwd.split('\n').find((one) => one.split(':')[2] === String(uid));
    return line?.split(':')[5] || null;
}


/***/ }),

/***/ 7901:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BX: () => (/* binding */ forgetIntents),
/* harmony export */   U3: () => (/* binding */ intents),
/* harmony export */   z4: () => (/* binding */ addIntents)
/* harmony export */ });
/**
 * Makes files known to git without their content, which is all that Nix needs to see them (`git add --intent-to-add`). Throws a
 * ToolError (`git-failed`).
 */
async function addIntents(git, paths) {
    if (paths.length === 0)
        return;
    await git.must(['add', '--intent-to-add', '--pathspec-from-file=-', '--pathspec-file-nul'], {
        input: paths.map((path) => `:(literal)${path}`).join('\0'),
    });
}
/**
 * Takes {@link addIntents} back for the files whose content was not added since, and returns these. One that a person has committed
 * meanwhile is like any other. Throws a ToolError (`git-failed`).
 */
async function forgetIntents(git, paths) {
    if (paths.length === 0)
        return [];
    const intended = new Set(await intents(git));
    const forgotten = paths.filter((path) => intended.has(path));
    if (forgotten.length > 0)
        await git.must(['update-index', '--force-remove', '-z', '--stdin'], {
            input: forgotten.map((path) => `${path}\0`).join(''),
        });
    return forgotten;
}
/** The files that git knows without their content. Throws a ToolError (`git-failed`). */
async function intents(git) {
    const added = async (how) => git.paths([
        'diff',
        '--cached',
        '--diff-filter=A',
        '--name-only',
        '--no-renames',
        '-z',
        `--ita-${how}-in-index`,
    ]);
    const [all, staged] = await Promise.all([added('visible'), added('invisible')]);
    const known = new Set(staged);
    return all.filter((path) => !known.has(path));
}


/***/ }),

/***/ 7920:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ repositoryAround),
/* harmony export */   u: () => (/* binding */ repositoryAt)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(744);
/* harmony import */ var _as_owner_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3790);
/* harmony import */ var _run_as_owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9846);




const defaultMs = 20_000;
const quietly = { GIT_TERMINAL_PROMPT: '0', GIT_EDITOR: 'true', GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
/** The repository around a directory; null where there is none. Throws a usage error (`no-owner`) as `asOwnerOf` does. */
async function repositoryAround(directory, { env, signal }) {
    const owner = await (0,_as_owner_js__WEBPACK_IMPORTED_MODULE_2__/* .asOwnerOf */ .T)(directory, env);
    const top = await repositoryAt(directory, owner, signal).said('rev-parse', '--show-toplevel');
    return top ? repositoryAt(top, owner, signal) : null;
}
/** git in a working tree that is known to be one. */
function repositoryAt(directory, owner, signal) {
    const run = async (words, options = {}) => {
        const { timeoutMs = defaultMs, env, ...more } = options;
        signal?.throwIfAborted();
        // Of a session without a terminal, so that ssh does not ask there either.
        const result = await (0,_run_as_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .runAsOwner */ .H)(owner, ['git', ...words], {
            ...{ ...more, cwd: directory, timeoutMs, env: { ...quietly, ...env }, signal },
        });
        signal?.throwIfAborted();
        return result;
    };
    const said = async (...words) => {
        const result = await run(words);
        return (0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSucceeded */ .yO)(result) ? result.stdout.trim() : null;
    };
    const output = async (words, options) => {
        const result = await run(words, options);
        if ((0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .hasSucceeded */ .yO)(result))
            return result.stdout;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('git-failed', `git ${words[0] ?? ''} in ${directory}: ${(0,_programs_js__WEBPACK_IMPORTED_MODULE_1__/* .failureReason */ .Hr)(result)}`, {
            hint: `git ${words.join(' ')} tells more.`,
        });
    };
    const must = async (words, options) => (await output(words, options)).trim();
    const paths = async (words, options) => (await output(words, options)).split('\0').filter(Boolean);
    const file = (name) => must(['rev-parse', '--path-format=absolute', '--git-path', name]);
    return { ...{ directory, owner, run, said, must, paths, file }, ...(signal && { signal }) };
}


/***/ }),

/***/ 9846:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ runAsOwner)
/* harmony export */ });
/* harmony import */ var _proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1242);

/** As git needs to remove its locks. */
const graceMs = 2000;
/**
 * Runs a program as the one whom a directory belongs to, to its end or for `timeoutMs`. It does not outlive this process. When
 * `signal` is aborted it is told to end, and killed soon after, with a status as of any killed program.
 */
async function runAsOwner(owner, argv, options) {
    const { cwd, timeoutMs, env, signal, input, encoding = 'utf8', onOutput } = options;
    const late = AbortSignal.timeout(timeoutMs);
    const { status, stdout, stderr } = await (0,_proc_run_bound_js__WEBPACK_IMPORTED_MODULE_0__/* .runBound */ .G)([...owner.words, ...argv], {
        ...{ env: { ...owner.env, ...env }, cwd, ...(onOutput && { onOutput }) },
        input: input === undefined ? undefined : Buffer.from(input),
        graceMs,
        signal: signal ? AbortSignal.any([signal, late]) : late,
    });
    const said = { stdout: stdout.toString(encoding), stderr: stderr.toString('utf8') };
    return status !== 0 && late.aborted ? { ...said, kind: 'timed_out' } : { ...said, kind: 'exited', status };
}


/***/ }),

/***/ 5757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ profileDirectories),
/* harmony export */   f: () => (/* binding */ withProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);




/** The directories of programs in Nix's profiles, which a service's PATH may lack: the user's, the system's. */
function profileDirectories(env) {
    const home = env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();
    const user = env.USER || env.LOGNAME;
    return [
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.nix-profile', 'bin'),
        (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.XDG_STATE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(home, '.local', 'state'), 'nix', 'profile', 'bin'),
        ...(user ? [(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)('/etc/profiles/per-user', user, 'bin')] : []),
        '/run/current-system/sw/bin',
        '/nix/var/nix/profiles/default/bin',
    ];
}
/**
 * `env`, in which a program that is not on PATH is found if one of the directories has it. Its own directory in the
 * store is added, at the end of PATH, and not the profile: what else the profile holds stays as unreachable as it was.
 */
function withProgram(name, env, directories = profileDirectories(env)) {
    if ((0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(name, env) !== null)
        return env;
    const path = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(name, { PATH: directories.join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter) });
    if (path === null)
        return env;
    const own = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(path));
    // A program under several names (busybox) is found by the link only.
    const directory = (0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .findProgram */ .Kp)(name, { PATH: own }) === null ? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path) : own;
    return { ...env, PATH: [env.PATH, directory].filter(Boolean).join(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter) };
}


/***/ }),

/***/ 2340:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ holdProcesses)
});

// EXTERNAL MODULE: ./lib/system/proc/cgroup.js
var cgroup = __webpack_require__(7072);
// EXTERNAL MODULE: ./lib/system/proc/limit-mark.js
var limit_mark = __webpack_require__(2011);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
;// CONCATENATED MODULE: ./lib/system/proc/scope.js




const callMs = 2000;
/** How long (ms) systemd may take to move the process; the command waits for that. */
const moveMs = 500;
/**
 * Asks the user's systemd to move a process into a scope, a control group that the user may write: as
 * `systemd-run --user --scope` does, for a process that runs already. False where there is no such systemd.
 */
async function moveToScope(pid, nonce, env, isMoved) {
    // Its private socket: the bus may have to be started, or hang.
    const socket = `${env.XDG_RUNTIME_DIR ?? ''}/systemd/private`;
    const program = (0,programs/* findProgram */.Kp)('busctl', env);
    if (program === null || !/^\/[\w./-]+$/.test(socket) || !(0,external_node_fs_.existsSync)(socket))
        return false;
    const manager = [
        'org.freedesktop.systemd1',
        '/org/freedesktop/systemd1',
        'org.freedesktop.systemd1.Manager',
    ];
    const properties = ['2', 'PIDs', 'au', '1', String(pid), 'Delegate', 'b', 'true'];
    const argv = [
        // On that socket busctl does not recognise the reply (systemd 252).
        ...[program, `--address=unix:path=${socket}`, '--expect-reply=false', 'call', ...manager],
        ...['StartTransientUnit', 'ssa(sv)a(sa(sv))', `${(0,cgroup/* groupName */.hv)(nonce)}.scope`, 'fail', ...properties, '0'],
    ];
    if (!(0,programs/* hasSucceeded */.yO)(await (0,programs/* runProgram */.mB)(argv, { env, timeoutMs: callMs })))
        return false;
    const deadline = performance.now() + moveMs;
    while (!isMoved() && performance.now() < deadline)
        await (0,promises_.setTimeout)(10);
    return isMoved();
}

;// CONCATENATED MODULE: ./lib/system/proc/hold.js



/**
 * Holds a process and all that it starts from then on in a control group, so that `RebuildProcesses` finds them with the
 * same nonce wherever they go, from another process too. To be called before the command starts, with the process that
 * will start it, which should have the mark of `limitLine` as well. Never throws: what the machine does not offer is
 * left out.
 */
async function holdProcesses(pid, nonce, env) {
    // Root may end whatever the mark finds, and moving a process takes the kernel 15 ms.
    if (process.getuid?.() === 0 && (0,limit_mark/* canMark */.Om)(env))
        return { release: async () => { } };
    const group = cgroup/* ControlGroup */.tW.create(nonce);
    const isHeld = group?.adopt(pid) === true || (await moveToScope(pid, nonce, env, () => (0,cgroup/* isGrouped */.Vu)(pid, nonce)));
    if (!isHeld)
        await group?.remove();
    const held = isHeld ? cgroup/* ControlGroup */.tW.of(pid, nonce) : null;
    return { release: async () => held?.remove() };
}


/***/ })

};
