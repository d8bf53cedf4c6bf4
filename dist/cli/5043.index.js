export const id = 5043;
export const ids = [5043,8536];
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
            ...(quiet ? {} : output),
            ...(io.progress
                ? { onStatus: (status) => line?.show((0,_status_line_js__WEBPACK_IMPORTED_MODULE_2__/* .statusText */ .q)(status, io.size().cols - statusMargin - 1)) }
                : {}),
            ...(interactive ? { keyboard: keyboardOf(io) } : {}),
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
/** The person's keyboard, raw, so that every key reaches the rebuild; the status line keeps its row. */
function keyboardOf(io) {
    return {
        subscribe: ({ keys, resize }) => {
            const stopKeys = io.onKeys(keys);
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

/***/ 4362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ inputChanges),
/* harmony export */   o: () => (/* binding */ ownInputs)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);


/** The versions of flake.lock that Nix reads (nix/src/libflake/lockfile.cc). */
const versions = { first: 5, last: 7 };
const reference = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    type: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    rev: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    ref: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    lastModified: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    owner: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    repo: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    url: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    path: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
    narHash: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().optional(),
});
const lockSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    root: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    version: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().optional(),
    nodes: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        // The name of a node, or the path of the input that this one follows.
        inputs: zod__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP())])).optional(),
        locked: reference.optional(),
        original: reference.optional(),
        // Version 5 may have the date and the hash beside "locked".
        info: reference.optional(),
    })),
});
/**
 * What differs between two texts of flake.lock, by input (`home-manager/nixpkgs` for an input's own input),
 * sorted. An empty text means no lock file. Throws a usage error (`bad-lock`) for a text that is no lock file.
 */
function inputChanges(before, after) {
    const old = inputsOf(before);
    const now = inputsOf(after);
    const names = [...new Set([...old.keys(), ...now.keys()])].sort();
    return names.flatMap((name) => changeOf(name, old.get(name), now.get(name)) ?? []);
}
/** The names of the flake's own inputs, sorted; those that follow another are among them. Throws as {@link inputChanges}. */
function ownInputs(text) {
    if (text.trim() === '')
        return [];
    const { root, nodes } = parsedLock(text);
    return Object.keys(nodes[root]?.inputs ?? {}).sort();
}
function inputsOf(text) {
    const found = new Map();
    if (text.trim() === '')
        return found;
    const { root, nodes } = parsedLock(text);
    const visit = (node, path, depth) => {
        const { inputs = {}, locked, original, info } = (Object.hasOwn(nodes, node) ? nodes[node] : null) ?? {};
        if (locked && path !== '')
            found.set(path, { ...info, ...locked, asked: original?.ref });
        // A valid lock file has no circle.
        if (depth < 16 && found.size < 10_000)
            for (const [name, target] of Object.entries(inputs))
                if (typeof target === 'string')
                    visit(target, path === '' ? name : `${path}/${name}`, depth + 1);
    };
    visit(root, '', 0);
    return found;
}
function parsedLock(text) {
    if (/^(?:<{7}|={7}|>{7})(?: |$)/m.test(text))
        throw badLock('has the marks of a merge conflict', 'Resolve it, or take one side and run nix flake lock.');
    const parsed = lockSchema.safeParse(jsonOf(text));
    if (!parsed.success)
        throw badLock('is not a lock file of Nix', 'nix flake lock makes it anew.');
    const { version } = parsed.data;
    if (version !== undefined && !(version >= versions.first && version <= versions.last))
        throw badLock(`is of version ${version}, and ${versions.first} to ${versions.last} are known`, version > versions.last ? 'A later release may read it.' : 'nix flake lock makes it anew.');
    return parsed.data;
}
function badLock(what, hint) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .usageError */ .Wp)('bad-lock', `flake.lock ${what}`, hint);
}
function jsonOf(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}
function changeOf(name, old, now) {
    if (identity(old) === identity(now))
        return null;
    return {
        name,
        change: !old ? 'added' : !now ? 'removed' : 'updated',
        old_revision: old?.rev ?? null,
        new_revision: now?.rev ?? null,
        old_date: dateOf(old),
        new_date: dateOf(now),
        compare_url: old && now ? compareUrl(old, now) : null,
        ...(old && now && warningsOf(old, now)),
    };
}
/** What a person may not expect of an update: an input that went back in time, or comes from elsewhere. */
function warningsOf(old, now) {
    const warnings = [];
    const [was, is] = [dateOf(old), dateOf(now)];
    if (was !== null && is !== null && is < was)
        warnings.push(`it goes back in time, from ${was.slice(0, 10)} to ${is.slice(0, 10)}`);
    const [from, to] = [originOf(old), originOf(now)];
    if (from !== to)
        warnings.push(`it comes from elsewhere: ${from} before, ${to} now`);
    return warnings.length > 0 ? { warnings } : {};
}
/** Where an input is from, as a flake reference without its revision. */
function originOf({ type, owner, repo, host, url, path, asked }) {
    const place = owner && repo ? `${owner}/${repo}` : (url ?? path ?? '');
    const at = [asked === undefined ? '' : `ref=${asked}`, host === undefined ? '' : `host=${host}`];
    const query = at.filter((part) => part !== '').join('&');
    return `${type ?? '?'}:${place}${query && `?${query}`}`;
}
function identity(input) {
    return input?.rev ?? input?.narHash ?? '';
}
function dateOf(input) {
    const seconds = input?.lastModified;
    return seconds === undefined || Math.abs(seconds) > 8.64e12 ? null : new Date(seconds * 1000).toISOString();
}
/** The forge's page that compares two revisions of one repository; null for other sources. */
function compareUrl(old, now) {
    const { type, owner, repo, host } = now;
    if (!owner || !repo || old.owner !== owner || old.repo !== repo || old.type !== type)
        return null;
    const from = revision(old);
    const to = revision(now);
    if (!from || !to || (host !== undefined && !/^[\w.-]+(?::\d+)?$/.test(host)))
        return null;
    const project = `${encodeURIComponent(owner).replace('%7E', '~')}/${encodeURIComponent(repo)}`;
    if (type === 'github')
        return `https://${host ?? 'github.com'}/${project}/compare/${from}...${to}`;
    if (type === 'gitlab')
        return `https://${host ?? 'gitlab.com'}/${project.replaceAll('%2F', '/')}/-/compare/${from}...${to}`;
    if (type === 'sourcehut')
        return `https://${host ?? 'git.sr.ht'}/${project}/log/${from}..${to}`;
    return null;
}
function revision({ rev }) {
    return rev && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(rev) ? rev : null;
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

/***/ 6074:
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
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./lib/builds/metadata-file.js + 2 modules
var metadata_file = __webpack_require__(5051);
// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/nix/failures/builder-log.js + 2 modules
var builder_log = __webpack_require__(1347);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
;// CONCATENATED MODULE: ./lib/nix/failures/derivation-logs.js



const mostLogs = 10;
const mostBytes = 1024 * 1024;
/**
 * Keeps the full `nix log` of each failed derivation as `logs/NAME.log` in the build's directory, redacted
 * and bounded, and returns the failures with `log_file` set. Where Nix has no log, the failure is unchanged.
 */
async function keepDerivationLogs(failures, options) {
    const kept = new Map();
    for (const { derivation } of failures)
        if (derivation && !kept.has(derivation) && kept.size < mostLogs)
            kept.set(derivation, await keepLog(derivation, kept.size, options));
    return failures.map((failure) => {
        const file = failure.derivation ? kept.get(failure.derivation) : null;
        return file ? { ...failure, log_file: file } : failure;
    });
}
async function keepLog(derivation, index, { dir, run, redact }) {
    let log;
    try {
        log = await run('nix', ['--extra-experimental-features', 'nix-command', 'log', derivation]);
    }
    catch {
        return null; // built elsewhere, or it failed before its builder began
    }
    if (log === '')
        return null;
    // The name is the configuration's to choose: keep it a plain file name.
    const name = (0,store_path/* storePathName */.yF)(derivation)
        .replace(/[^\w.+-]/g, '_')
        .replace(/^\.+/, '_')
        .slice(0, 100);
    const file = `logs/${index === 0 ? '' : `${index}-`}${name}.log`;
    await (0,promises_.mkdir)((0,external_node_path_.join)(dir, 'logs'), { recursive: true });
    await (0,promises_.writeFile)((0,external_node_path_.join)(dir, file), bounded(redact(log)));
    return file;
}
/** The beginning and the end of a long log. */
function bounded(log) {
    if (log.length <= mostBytes)
        return log;
    const half = mostBytes / 2;
    return `${log.slice(0, half)}\n[… ${log.length - mostBytes} characters left out …]\n${log.slice(-half)}`;
}

// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(3213);
;// CONCATENATED MODULE: ./lib/nix/flake/evaluation-args.js
/**
 * Options that change what Nix evaluates, with how many words follow each: without them a failure may not be seen
 * again. They are described in the Nix manual under "Common evaluation options" and "Common flake-related options"
 * of `nix build`, and under "Common Options" of `nix-build`.
 */
const followed = {
    flake: new Map([
        ['--impure', 0],
        ['--accept-flake-config', 0],
        ['--override-input', 2],
        ['--override-flake', 2],
        ['--update-input', 1],
        ['--reference-lock-file', 1],
        ['--recreate-lock-file', 0],
        ['--no-update-lock-file', 0],
        ['--no-registries', 0],
        ['--option', 2],
        ['--extra-experimental-features', 1],
        ['--experimental-features', 1],
    ]),
    file: new Map([
        ['-I', 1],
        ['--include', 1],
        ['--arg', 2],
        ['--argstr', 2],
        ['--pure-eval', 0],
        ['--restrict-eval', 0],
        ['--option', 2],
    ]),
};
/** Of a rebuild's further arguments those that change what Nix evaluates, in their order, each once. */
function evaluationArgs(kind, args) {
    const found = new Map();
    for (let at = 0; at < args.length; at += 1) {
        const length = followed[kind].get(args[at]);
        if (length === undefined)
            continue;
        const words = args.slice(at, at + length + 1);
        found.set(JSON.stringify(words), words);
        at += length;
    }
    return [...found.values()].flat();
}

;// CONCATENATED MODULE: ./lib/nix/flake/reproduce.js





/**
 * How to see a failure again, at the revision where there is one; null where it is not known what was built, and for
 * what fails in the activation. Of what fails after the evaluation the builders' log is shown, of anything else the trace.
 */
function reproductionOf(family, origin) {
    const { stage } = (0,catalogue/* entryOf */.Ms)(family);
    const shows = stage === 'build' || stage === 'fetch' ? 'log' : 'trace';
    if (stage === 'activation')
        return null;
    const { flake, host, file, attribute } = origin;
    if (file !== null)
        return { kind: 'file', file, attribute, shows, args: evaluationArgs('file', origin.args) };
    if (flake === null || host === null)
        return null;
    return {
        kind: 'flake',
        flake: pinned(flake, origin),
        host,
        shows,
        args: evaluationArgs('flake', origin.args),
    };
}
/** One shell command that a person can paste. */
function printReproduction(reproduction) {
    const { kind, shows, args } = reproduction;
    if (kind === 'file') {
        const trace = shows === 'trace' ? ['--show-trace'] : [];
        const { file, attribute } = reproduction;
        const [built, path] = attribute === null ? ['<nixpkgs/nixos>', 'system'] : [file, attribute];
        const config = attribute === null ? ['-I', `nixos-config=${file}`] : [];
        return (0,shell/* quoteCommand */.c)(['nix-build', built, '-A', path, '--no-out-link', ...trace, ...config, ...args]);
    }
    const flag = shows === 'log' ? '-L' : '--show-trace';
    const installable = `${reproduction.flake}#${(0,ref/* toplevelAttribute */.EA)(reproduction.host)}`;
    return (0,shell/* quoteCommand */.c)(['nix', 'build', '--no-link', flag, installable, ...args]);
}
/** A flake of the checkout at the checkout's revision; any other as it is. */
function pinned(flake, { sha, repository, checkout, directory }) {
    if (sha === null || (0,ref/* localFlakeDir */.IP)(flake) === null || (0,ref/* namesRevision */.ej)(flake))
        return flake;
    const inside = (0,external_node_path_.relative)(checkout, directory);
    if (inside === '..' || inside.startsWith('../'))
        return flake;
    return (0,ref/* flakeAtRevision */.U_)(repository ?? { checkout }, sha, inside, (0,ref/* fetchParameters */.nM)(flake));
}

// EXTERNAL MODULE: ./lib/nix/flake/sources.js
var sources = __webpack_require__(6727);
// EXTERNAL MODULE: ./lib/nix/query.js
var query = __webpack_require__(7327);
// EXTERNAL MODULE: ./lib/redact/stream-redactor.js
var stream_redactor = __webpack_require__(682);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/rebuild/action.js
var rebuild_action = __webpack_require__(4797);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
;// CONCATENATED MODULE: ./lib/rebuild/activation/local-files.js


/** The files of this machine, or of the one whose root is `root`. */
function localFiles(root = '/') {
    return {
        text: (path) => attempt(() => (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root, path), 'utf8')),
        link: (path) => attempt(() => (0,external_node_fs_.readlinkSync)((0,external_node_path_.join)(root, path))),
        target: (path) => attempt(() => (0,external_node_fs_.realpathSync)((0,external_node_path_.join)(root, path))),
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

// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
;// CONCATENATED MODULE: ./lib/rebuild/activation/system-state.js
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

;// CONCATENATED MODULE: ./lib/rebuild/activation/remote-files.js



const deadlineMs = 10_000;
/** Bytes of a file that are read: entries are short, and grub.cfg has its default entry first. */
const remote_files_mostBytes = 32_768;
/**
 * The files of another machine that show what it runs and boots, read in one ssh session that asks for nothing; null
 * where there is none within 10 s, or before `signal`. `connection` are the words of an ssh command line, its
 * destination last.
 */
async function remoteFiles(connection, profileLink, env, signal) {
    const [ssh = 'ssh', ...words] = connection;
    // The first value of an option counts. The socket of the rebuild's own connection may be gone, which ends ssh.
    const own = ['BatchMode=yes', 'ControlMaster=no', 'ControlPath=none', 'ConnectTimeout=5'];
    const options = own.flatMap((option) => ['-o', option]);
    const asked = words.filter((word) => !/^-t+$/.test(word));
    const script = (0,shell/* quoteCommand */.c)(['sh', '-c', scriptFor(profileLink)]);
    const result = await (0,programs/* runProgram */.mB)([ssh, ...options, ...asked, script], {
        env,
        timeoutMs: deadlineMs,
        ...(signal ? { signal } : {}),
    });
    return (0,programs/* hasSucceeded */.yO)(result) ? filesIn(result.stdout) : null;
}
/** The words of the ssh command line with which nixos-rebuild reaches `host`. */
function connectionTo(host, env) {
    const options = env.NIX_SSHOPTS?.split(/\s+/).filter((word) => word !== '') ?? [];
    return ['ssh', ...options, host];
}
/** Prints a line for each link, and each file with a blank before each of its lines. */
function scriptFor(profileLink) {
    const files = [
        ...bootDirectories.flatMap((dir) => [`${dir}/loader/loader.conf`, `${dir}/loader/entries/*.conf`]),
        grubConfiguration,
        extlinuxConfiguration,
    ];
    const links = [runningSystemLink, profileLink];
    return [
        ...links.map((link) => `printf 'target %s %s\\n' '${link}' "$(readlink -e '${link}')"`),
        `printf 'link %s %s\\n' '${profileLink}' "$(readlink '${profileLink}')"`,
        `for f in ${files.join(' ')}; do`,
        '  [ -r "$f" ] || continue',
        `  printf 'text %s\\n' "$f"; head -c ${remote_files_mostBytes} "$f" | sed 's/^/ /'; echo`,
        'done',
    ].join('\n');
}
/** Reads what the script printed. */
function filesIn(printed) {
    const [texts, links, targets] = [
        new Map(),
        new Map(),
        new Map(),
    ];
    let file = null;
    for (const line of printed.split('\n')) {
        if (line.startsWith(' ') && file !== null) {
            texts.set(file, `${texts.get(file) ?? ''}${line.slice(1)}\n`);
            continue;
        }
        const [kind, path = '', value = ''] = line.split(' ');
        file = kind === 'text' ? path : null;
        if (kind === 'link' && value !== '')
            links.set(path, value);
        if (kind === 'target' && value !== '')
            targets.set(path, value);
    }
    return {
        text: (path) => texts.get(path) ?? null,
        link: (path) => links.get(path) ?? null,
        target: (path) => targets.get(path) ?? null,
    };
}

;// CONCATENATED MODULE: ./lib/rebuild/activation/activated.js




/** The last activation that a rebuild came to; null where it came to none, or where it is not known on which machine. */
function activatedBy({ request, metadata }, { recorded, understood, switches }) {
    const seen = switches.at(-1);
    if (seen)
        return seen;
    const left = recorded.activations.at(-1);
    if (left)
        return { action: null, system: null, host: left.host, connection: null };
    const { action } = request;
    if (metadata.action === null || !isSwitchAction(action))
        return null;
    const hasBegun = recorded.exitCode === 0 || understood.hasActivated;
    return hasBegun ? { action, system: null, host: request.targetHost, connection: null } : null;
}
function isSwitchAction(action) {
    return rebuild_action/* actionFacts */.k[action].activates;
}
/**
 * What the machine runs and boots that was activated, at least in part; null where nothing was, where the activation
 * was left running, and where the machine does not answer.
 */
async function stateAfter({ request }, { isLeft, ended }, activated) {
    if (isLeft || activated === null || activated.action === 'dry-activate')
        return null;
    const profileLink = profileLinkOf(request.extraArgs);
    const { host } = activated;
    if (host === null)
        return systemState(localFiles(), profileLink);
    // After a cancel the runner kills the job within seconds.
    if (ended === 'cancelled')
        return null;
    const connection = activated.connection ?? connectionTo(host, request.env);
    const files = await remoteFiles(connection, profileLink, request.env);
    return files && systemState(files, profileLink);
}

;// CONCATENATED MODULE: ./lib/rebuild/activation/aftermath.js


/** What was activated is installed as a boot entry after the checks, so these leave profile and entry different. */
const beforeTheEntry = new Set(['bootloader', 'boot-full']);
/**
 * The failures of an activation with hints that hold on the machine that was activated: they name it where it is
 * another one, and the first says what that machine runs and boots now, with the command that mends it.
 */
function withAftermath(failures, aftermath) {
    const { host } = aftermath.activated;
    // That the rebuild was stopped while it activated is not what became of the activation.
    const first = failures.findIndex(({ family }) => family !== 'interrupted');
    return failures.map((failure, index) => {
        const isThere = (0,catalogue/* entryOf */.Ms)((0,catalogue/* familyNamed */.sE)(failure.family)).stage === 'activation';
        const where = host === null || !isThere || failure.hint.includes(host) ? '' : `On ${host}: `;
        const sentence = index === first ? sentenceOf(failure, aftermath) : null;
        return { ...failure, hint: [`${where}${failure.hint}`, sentence].filter(Boolean).join(' ') };
    });
}
function sentenceOf(failure, aftermath) {
    const { state, activated, needsBoot } = aftermath;
    if (activated.action === 'dry-activate')
        return null;
    if (state?.profile == null)
        return activated.host === null ? null : unreadSentence(activated.host, aftermath);
    return needsBoot ? bootSentence(failure, aftermath, state) : failedSentence(failure, aftermath, state);
}
/** Whether the system that was activated is the running one, the profile and what boots; null where that is not known. */
function newsOf({ system }, { current, profile, boot }) {
    const isSystem = (path) => path !== null && system !== null && path === system;
    // Where an entry cannot be read, its name is all that is known.
    const isBoot = boot === null || !boot.startsWith('/') ? null : isSystem(boot);
    return { isCurrent: isSystem(current), isProfile: isSystem(profile), isBoot };
}
function bootSentence({ message }, aftermath, state) {
    const { isProfile, isBoot } = newsOf(aftermath, state);
    const { action } = aftermath.activated;
    if (!isProfile || action === 'test')
        return 'System profile and boot entry are as before: `nixos-rebuild boot` with the same arguments, then a restart.';
    // The checks are made before the boot loader is installed, and the init is compared after it.
    const isInstalled = isBoot ?? /\binit\b|reboot the system|100\b/.test(message);
    return isInstalled
        ? `It is the system profile${generationIn(state)} and what boots next: a restart is enough.`
        : `It is the system profile${generationIn(state)}, but not what boots next${bootIn(state)}: ${installEntry(aftermath)} makes it so, then restart.`;
}
function failedSentence({ family }, aftermath, state) {
    const { isCurrent, isProfile, isBoot } = newsOf(aftermath, state);
    const back = command(['nix-env', '-p', aftermath.profileLink, '--rollback'], aftermath);
    if (isProfile && (isBoot === false || (isBoot === null && beforeTheEntry.has(family)))) {
        const next = `It is the system profile${generationIn(state)}, but not what boots next${bootIn(state)}: `;
        const mend = isCurrent ? '' : `; ${back} gives it up`;
        return `${next}${installEntry(aftermath)} writes the boot entry once the cause is gone${mend}.`;
    }
    if (isProfile) {
        const next = isBoot === null ? ' and may be what boots next' : ' and what boots next';
        const rollback = command(['nixos-rebuild', 'switch', '--rollback'], aftermath, 'from here');
        return `It is the system profile${generationIn(state)}${next}: ${rollback} goes back to the generation before, now and for the next boot.`;
    }
    return isCurrent ? 'System profile and boot entry are as before: a restart goes back to them.' : null;
}
/** Where the machine could not be asked. */
function unreadSentence(host, { activated: { action }, needsBoot }) {
    const look = (0,shell/* quoteCommand */.c)(['ssh', host, 'readlink -f /run/current-system /nix/var/nix/profiles/system']);
    const doubt = action === 'switch' || action === 'boot'
        ? 'It may be the system profile and what boots next there'
        : 'It may be the running system there';
    return `${doubt}${needsBoot ? ', after which a restart is enough' : ''}: \`${look}\` shows the running system and the profile.`;
}
function generationIn({ generation }) {
    return generation === null ? '' : ` (generation ${generation})`;
}
function bootIn({ boot }) {
    return boot === null ? '' : ` (${boot})`;
}
function installEntry(aftermath) {
    return command([`${aftermath.profileLink}/bin/switch-to-configuration`, 'boot'], aftermath);
}
/** A command as it is typed here; one that runs `from here` reaches the other machine itself. */
function command(argv, { activated: { host }, isRoot }, from) {
    if (host !== null && from)
        return `\`${(0,shell/* quoteCommand */.c)([...argv, '--target-host', host])}\``;
    if (host !== null) {
        const isRootThere = host.startsWith('root@');
        const there = (0,shell/* quoteCommand */.c)(isRootThere ? argv : ['sudo', ...argv]);
        return `\`${(0,shell/* quoteCommand */.c)(['ssh', ...(isRootThere ? [] : ['-t']), host, there])}\``;
    }
    return `\`${(0,shell/* quoteCommand */.c)(isRoot ? argv : ['sudo', ...argv])}\``;
}

// EXTERNAL MODULE: ./lib/record/activation-notice.js
var activation_notice = __webpack_require__(1558);
;// CONCATENATED MODULE: ./lib/rebuild/activation/stopped.js


/**
 * What became of the systems whose activation was under way when the rebuild was stopped, one sentence each.
 * `state` is this machine's, read afterwards; `before` the system that it ran when the rebuild began.
 */
function activationEnds({ activations, isLeft }, { state, before }) {
    return activations.map((activation) => {
        const { host } = activation;
        if (isLeft)
            return (0,activation_notice/* leftNotice */.E)(activation);
        if (host === null)
            return `the activation has ended by itself; ${described(state, before)}`;
        const look = (0,shell/* quoteCommand */.c)(['ssh', host, 'readlink -f /run/current-system /nix/var/nix/profiles/system']);
        return `the activation on ${host} has ended by itself; what that machine runs and boots: ${look}`;
    });
}
function described(state, before) {
    const { current = null, profile = null, generation = null, boot = null } = state ?? {};
    if (current === null)
        return 'this machine is not NixOS, so its state is not known';
    const running = current === before ? 'still what it was' : 'a new one';
    return [
        `the running system is ${running}: ${current}`,
        `the system profile is ${profile ?? 'not known'}${generation === null ? '' : ` (generation ${generation})`}`,
        `the next boot takes ${boot ?? 'an entry that could not be read'}`,
    ].join('; ');
}

// EXTERNAL MODULE: ./lib/nix/flake/revision.js
var revision = __webpack_require__(9596);
;// CONCATENATED MODULE: ./lib/rebuild/checkout.js




/**
 * The checkout of a request. `revision` is null without git, outside a git tree, and for a flake that is fetched, also
 * from a commit or branch of a local repository: the working directory is then no part of what is built.
 */
async function checkoutOf(request) {
    const dir = directoryOf(request);
    const { target } = request;
    if (dir === null || (target.kind === 'flake' && (0,ref/* namesRevision */.ej)((0,ref/* parseFlakeRef */.K3)(target.ref).flake)))
        return { root: realOr(request.cwd), directory: realOr(request.cwd), isInGit: true, revision: null };
    const git = (0,revision/* gitIn */.u)(dir, request.env);
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
/** The repository that a checkout was cloned from; null where none is known that others could fetch. */
async function repositoryOf({ root, isInGit }, env) {
    const origin = isInGit ? await (0,revision/* gitIn */.u)(root, env)('remote', 'get-url', 'origin') : null;
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
    return target.kind === 'flake' ? (0,ref/* localFlakeDir */.IP)((0,ref/* parseFlakeRef */.K3)(target.ref).flake) : null;
}
/** Where the sources are; null for those that are fetched. A command is believed to build the working directory. */
function directoryOf(request) {
    const { target, cwd } = request;
    switch (target.kind) {
        case 'command':
            return realOr(cwd);
        case 'file':
            return realOr((0,external_node_path_.resolve)(cwd, target.path, '..'));
        case 'default':
            return machineSources.find((dir) => (0,external_node_fs_.existsSync)(dir)) ?? null;
        case 'flake': {
            const dir = localFlakeDirOf(request);
            return dir === null ? null : realOr((0,external_node_path_.resolve)(cwd, dir));
        }
    }
}
/** Where nixos-rebuild looks for the machine's own configuration. */
const machineSources = ['/etc/nixos'];
function realOr(dir) {
    try {
        return (0,external_node_fs_.realpathSync)(dir);
    }
    catch {
        return dir;
    }
}

// EXTERNAL MODULE: ./lib/rebuild/command/nixos-rebuild.js
var nixos_rebuild = __webpack_require__(2018);
;// CONCATENATED MODULE: ./lib/rebuild/command/nix-build.js


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
        const { flake, host } = (0,ref/* parseFlakeRef */.K3)(target.ref);
        const installable = `${flake}#${(0,ref/* toplevelAttribute */.EA)(host ?? defaultHost)}`;
        // -L: on a terminal nix build would show nothing of what builders print.
        return [nix.nix, ...features, 'build', installable, '-L', ...output, ...extraArgs];
    }
    if (target.kind === 'file' && !(0,nixos_rebuild/* isModule */.FS)(target.path)) {
        const path = systemAttribute(target.path, extraArgs);
        return [nix.nixBuild, target.path, '-A', path ?? toplevel, ...output, ...takeAttribute(extraArgs).rest];
    }
    const config = target.kind === 'file' ? ['-I', `nixos-config=${target.path}`] : [];
    return [nix.nixBuild, '<nixpkgs/nixos>', '-A', 'system', ...config, ...output, ...extraArgs];
}
/** The attribute path of the system that a Nix file holds; null for a file that is a NixOS module. */
function systemAttribute(file, extraArgs) {
    if ((0,nixos_rebuild/* isModule */.FS)(file))
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

// EXTERNAL MODULE: ./lib/rebuild/metadata/redact-metadata.js
var redact_metadata = __webpack_require__(1892);
// EXTERNAL MODULE: ./lib/nix/closure/closure.js
var closure_closure = __webpack_require__(4040);
// EXTERNAL MODULE: ./lib/nix/closure/package-changes.js
var package_changes = __webpack_require__(1789);
// EXTERNAL MODULE: ./lib/nix/flake/lock.js
var lock = __webpack_require__(4362);
;// CONCATENATED MODULE: ./lib/nix/flake/changes.js




const lockFile = 'flake.lock';
/**
 * How the inputs of the flake in `flakeDir` differ from those at another revision of its git repository, by
 * its flake.lock then and now. `base` is a commit id or any name that git knows; a full id that a shallow
 * clone lacks is fetched. Where the commit had no lock file, every input was added. Never throws.
 */
async function flakeInputChanges(options) {
    const { flakeDir, base, env } = options;
    const now = await (0,promises_.readFile)((0,external_node_path_.join)(flakeDir, lockFile), 'utf8').catch(() => null);
    if (now === null)
        return { changes: null, notice: null };
    const commit = await (0,revision/* commitId */.x)(flakeDir, base, env);
    if (commit === null)
        return unknown(`the base revision ${base} is not in this checkout and could not be fetched. ` +
            'Check out with "fetch-depth: 0", or fetch that commit before.');
    const before = await lockAt(flakeDir, commit, env);
    if (before === null)
        return unknown(`git cannot read ${lockFile} of the base revision ${base}.`);
    try {
        return { changes: (0,lock/* inputChanges */.K)(before, now), notice: null };
    }
    catch {
        return unknown(`${lockFile}, as it is or as it was at ${base}, is not a valid lock file.`);
    }
}
function unknown(reason) {
    return { changes: null, notice: `The changed flake inputs are not known: ${reason}` };
}
/** The lock file in the directory at a commit; empty where the commit has none, null where git fails. */
async function lockAt(dir, commit, env) {
    const git = (0,revision/* gitIn */.u)(dir, env);
    const entry = await git('ls-tree', commit, '--', lockFile);
    if (entry === null)
        return null;
    const blob = /^\d+ blob ([0-9a-f]+)\t/.exec(entry)?.[1];
    return blob === undefined ? '' : git('cat-file', 'blob', blob);
}

;// CONCATENATED MODULE: ./lib/rebuild/metadata/result.js









/** The most time that one question to Nix about a finished build may take. */
const queryTimeoutMs = 120_000;
/**
 * What the rebuild made: the store path that its link leads to, that it activated or printed, or that `result` leads
 * to; the closure's size, and how packages and flake inputs differ from what was there before. What is not known is
 * null or absent. Removes the rebuild's own link to the result.
 */
async function resultOf(rebuild, made) {
    const inputs = made.isInHurry ? null : await changedInputs(rebuild);
    const known = { ...(inputs === null ? {} : { inputs }) };
    const storePath = storePathOf(rebuild, made);
    if (storePath === null)
        return inputs?.length ? { store_path: null, closure_bytes: null, ...known } : null;
    const result = { store_path: storePath, closure_bytes: null, ...known };
    if (made.isInHurry)
        return result;
    try {
        const run = (0,query/* nixQuery */.i)(rebuild.request.env, queryTimeoutMs);
        const closure = await (0,closure_closure/* closureOf */.TQ)(storePath, run);
        result.closure_bytes = (0,closure_closure/* closureBytes */.dW)(closure);
        const isHere = made.activated !== null && made.activated.host === null;
        const before = rebuild.previousSystem ?? (isHere ? rebuild.before.current : null);
        if (before === null || !(0,external_node_fs_.existsSync)(before))
            return result;
        const old = before === storePath ? closure : await (0,closure_closure/* closureOf */.TQ)(before, run);
        return { ...result, compared_with: before, packages: (0,package_changes/* packageChanges */.k)(old, closure) };
    }
    catch {
        // The store is on another host, or the path was never built: only the path is known.
        return result;
    }
}
function storePathOf(rebuild, made) {
    const { succeeded, isBuilt, printed, activated } = made;
    const linked = takeLink(rebuild.command.outLink);
    if (linked !== null)
        return linked;
    // What a rebuild printed whose build failed may be a builder's.
    const told = activated?.system ?? (isBuilt ? printed : null);
    return told ?? activatedSystem(made) ?? (succeeded ? freshLink(rebuild) : null);
}
/**
 * The system that was activated, by the state of the machine afterwards: nixos-rebuild sets the profile before it
 * activates, and an activation script makes a system the current one before its units are started.
 */
function activatedSystem({ succeeded, activated, state, failures }) {
    const { action = null } = activated ?? {};
    if (action === 'switch' || action === 'boot')
        return state?.profile ?? null;
    const isCurrent = succeeded || failures[0]?.family === 'units';
    return action === 'test' && isCurrent ? (state?.current ?? null) : null;
}
/** The target of the rebuild's own link to the result, which is removed. */
function takeLink(outLink) {
    try {
        const path = outLink && (0,external_node_fs_.readlinkSync)(outLink);
        if (outLink)
            (0,external_node_fs_.rmSync)(outLink, { force: true });
        return path;
    }
    catch {
        return null;
    }
}
/** The target of `result` in the working directory, if this rebuild has just made it. */
function freshLink({ request, metadata }) {
    const isOwn = metadata.action !== null && !request.besideOthers;
    if (!isOwn || !rebuild_action/* actionFacts */.k[request.action].makesResultLink)
        return null;
    try {
        const link = (0,external_node_path_.join)(request.cwd, 'result');
        return (0,external_node_fs_.lstatSync)(link).mtimeMs >= Date.parse(metadata.timestamp) - 1000 ? (0,external_node_fs_.realpathSync)(link) : null;
    }
    catch {
        return null;
    }
}
/** The flake inputs that differ from the base revision's; null where there is no local flake or base to compare with. */
async function changedInputs({ request, checkout, metadata, notice, }) {
    const base = request.baseRevision ?? (checkout.revision ? 'HEAD' : null);
    const isCheckedOut = localFlakeDirOf(request) !== null && !(0,ref/* namesRevision */.ej)(metadata.flake ?? '');
    if (!isCheckedOut || base === null)
        return null;
    const found = await flakeInputChanges({ flakeDir: checkout.directory, base, env: request.env });
    if (found.notice !== null)
        notice(found.notice);
    return found.changes;
}

// EXTERNAL MODULE: ./lib/nix/advice/advice.js + 1 modules
var advice = __webpack_require__(7559);
;// CONCATENATED MODULE: ./lib/rebuild/outcome.js



/**
 * The outcome of a rebuild, from how its recording ended. `action` is null for a command of the user's in which no
 * activation was seen.
 */
function outcomeOf({ ended, exitCode }, action, failures) {
    if (ended === 'timed_out' || ended === 'cancelled')
        return ended;
    if (ended === 'lost' || ended === 'disk_full')
        return 'interrupted';
    if (ended === 'prompt')
        return 'failed';
    if (exitCode === 0)
        return 'success';
    return needsBoot(exitCode, action, failures) ? 'needs_boot' : 'failed';
}
/**
 * switch-to-configuration exits with 100 when the running init cannot take the new system, and its
 * inhibitors (NixOS 26.05) refuse a live switch; both need a boot. The Bash nixos-rebuild turns every status
 * into 1, so messages are looked at first. 100 is also a status of Nix itself, so by itself it counts only
 * where an activation is known of and nothing failed before it.
 */
function needsBoot(exitCode, action, failures) {
    if (action !== null && !rebuild_action/* actionFacts */.k[action].activates)
        return false;
    if (failures.some(({ family, message }) => family === 'pre-switch' && bootMessage.test(message)))
        return true;
    const family = failures[0]?.family ?? 'unknown';
    return action !== null && exitCode === 100 && family === 'unknown';
}
/**
 * From nixpkgs: the name of the check in nixos/modules/system/activation, the message about the init, and the status
 * of switch-to-configuration in the words of those who call it.
 */
const bootMessage = /switch ?inhibitor|until you reboot the system|switch-to-configuration.{0,200} exit status 100\b|Some\(100\)|\(status 100\)/is;
/**
 * The failures with what the exit status adds: switch-to-configuration ends with 4 where units failed, which counts
 * where the output explains nothing and the action starts units. `action` is null for a command of the user's in which
 * no activation was seen.
 */
function failuresOfStatus(exitCode, action, failures) {
    const [first, ...others] = failures;
    const startsUnits = action !== null && rebuild_action/* actionFacts */.k[action].becomesCurrent;
    if (exitCode !== 4 || !startsUnits || first?.family !== 'unknown')
        return [...failures];
    const hint = (0,advice/* adviceFor */.c)((0,catalogue/* entryOf */.Ms)('units').hint, first, new Set());
    return [{ ...first, family: 'units', confidence: 0.6, hint }, ...others];
}
/** The failure for an end that is not the command's own, such as a timeout; null where the command exited. */
function failureOfEnd(result, timeoutSeconds) {
    switch (result.ended) {
        case 'exited':
            return null;
        case 'timed_out':
            return interruption(`the rebuild did not end within ${timeoutSeconds} s`, 'Raise the timeout (the option or input `timeout`), or look in the recording for what took the time.');
        case 'cancelled':
            return interruption('the rebuild was cancelled', 'Run it again.');
        case 'disk_full':
            return {
                ...interruption('the disk that holds the builds is full', 'Make room, or keep fewer builds (the option or input `keep-last`).'),
                family: 'disk-full',
            };
        case 'lost':
            return interruption('the terminal of the rebuild went away', 'Its tmux server was killed; run it again.');
        case 'prompt':
            return promptFailure(result);
    }
}
function interruption(message, hint) {
    return {
        family: 'interrupted',
        confidence: 1,
        message,
        derivation: null,
        location: null,
        log_tail: [],
        hint,
    };
}
/** What it means that a program asked, and what a person can do about it. */
const promptFacts = {
    sudo: {
        family: 'privilege',
        hint: 'Allow sudo without a password for this user, or run where a person can answer.',
    },
    ssh: {
        family: 'ssh',
        hint: 'Put the host key into known_hosts and use a key that needs no password.',
    },
    passphrase: { family: 'ssh', hint: 'Use a key without a passphrase, or an agent that holds it.' },
    input: {
        family: 'interrupted',
        hint: 'Decide it beforehand with an option of that program, or run it at a terminal, where a person can answer.',
    },
    git: {
        family: 'download',
        hint: 'Configure git credentials for this host, such as an access token in nix.conf or netrc.',
    },
};
function promptFailure({ prompt }) {
    const { family, hint } = promptFacts[prompt?.kind ?? 'sudo'];
    return { ...interruption(`a prompt could not be answered: "${prompt?.text ?? ''}"`, hint), family };
}

// EXTERNAL MODULE: ./lib/rebuild/pictures/screens.js + 1 modules
var pictures_screens = __webpack_require__(8145);
;// CONCATENATED MODULE: ./lib/rebuild/conclude.js






















/** Makes everything that is derived from a finished recording, and writes `metadata.json`, redacted. */
async function concludeRebuild(rebuild, ended) {
    const { recorded, understood, resources, sequel } = ended;
    const { request, dir, redaction, notice } = rebuild;
    const { action, timestamp, files, revision } = rebuild.metadata;
    const activated = activatedBy(rebuild, ended);
    const asked = action === null ? (activated?.action ?? null) : request.action;
    const found = failuresOfStatus(recorded.exitCode, asked, understood.failures);
    const outcome = sequel?.outcome ?? outcomeOf(recorded, asked, found);
    const succeeded = outcome === 'success';
    const repository = await repositoryOf(rebuild.checkout, request.env);
    const isBuilt = recorded.exitCode === 0 || understood.hasActivated;
    const causes = succeeded ? [] : await failuresOf(rebuild, ended, found, { repository, isBuilt });
    const state = await stateAfter(rebuild, recorded, activated);
    const result = recorded.ended === 'exited' || isBuilt
        ? await resultOf(rebuild, {
            succeeded,
            isBuilt,
            printed: understood.storePath,
            activated,
            state,
            failures: found,
            isInHurry: recorded.ended !== 'exited',
        })
        : null;
    const failures = activated !== null && understood.hasActivated
        ? withAftermath(causes, {
            activated,
            system: result?.store_path ?? null,
            needsBoot: outcome === 'needs_boot',
            state,
            profileLink: profileLinkOf(request.extraArgs),
            isRoot: process.getuid?.() === 0,
        })
        : causes;
    if (understood.unread.count > 0)
        notice(`${understood.unread.count} records of Nix' activity log could not be read`);
    for (const sentence of activationEnds(recorded, { state, before: rebuild.before.current }))
        notice(sentence);
    const pictures = request.recording ? await drawPictures(rebuild, recorded) : null;
    const metadata = {
        ...rebuild.metadata,
        success: succeeded,
        outcome,
        exit_code: recorded.exitCode,
        finished_at: new Date(Date.parse(timestamp) + recorded.seconds * 1000).toISOString(),
        duration_seconds: Math.round(recorded.seconds * 1000) / 1000,
        revision: revision && {
            ...revision,
            repository: repository && `${repository.server}/${repository.repository}`,
        },
        error_message: failures[0]?.message ?? null,
        failure: failures[0] ?? null,
        failures,
        phases: understood.phases,
        activity: understood.activity,
        result,
        system: sequel?.system ?? (state && { ...systemBefore(activated, rebuild, ended), ...state }),
        resources,
        files: { ...files, ...pictures?.files },
        ...(pictures && pictures.screenSeconds !== null ? { screen_seconds: pictures.screenSeconds } : {}),
        ...(pictures?.reductions.length ? { gif_reduction: pictures.reductions } : {}),
        ...(rebuild.notices.length > 0 ? { notices: rebuild.notices } : {}),
    };
    const written = await (0,metadata_file/* writeMetadata */.f5)(dir, (0,redact_metadata/* redactMetadata */.L)(metadata, redaction));
    for (const added of written.notices ?? [])
        notice(added);
    return written;
}
/** Which machine was activated, and the store path of what it ran before; null where it was not asked or gave no answer. */
function systemBefore(activated, { before, request }, { targetBefore }) {
    const host = activated?.host ?? null;
    if (activated?.host === null)
        return { host, before: before.current };
    return { host, before: host === request.targetHost ? targetBefore : null };
}
/** Why what followed the rebuild did not succeed comes first, unless its own output says it. */
function withSequel(failures, { failure }) {
    const known = failures.filter(({ family }) => family !== 'unknown');
    if (failure === null)
        return known;
    return [{ ...failure, reproduce: null }, ...known];
}
/** The failures with the command that reproduces each and their full logs; how the recording ended comes first. */
async function failuresOf(rebuild, { recorded, sequel }, found, { repository, isBuilt }) {
    const { request, dir, checkout, metadata } = rebuild;
    const end = failureOfEnd(recorded, request.timeoutSeconds);
    const others = end ? found.filter(({ family }) => family !== 'interrupted' && family !== 'unknown') : found;
    const origin = {
        flake: metadata.flake === null ? null : (0,ref/* parseFlakeRef */.K3)(metadata.flake).flake,
        host: metadata.host,
        file: metadata.file ?? null,
        attribute: metadata.file ? systemAttribute(metadata.file, request.extraArgs) : null,
        args: [...(request.acceptFlakeConfig ? ['--accept-flake-config'] : []), ...request.extraArgs],
        sha: checkout.revision && !checkout.revision.dirty ? checkout.revision.sha : null,
        repository,
        checkout: checkout.root,
        directory: checkout.directory,
    };
    // The lines that explain counts are those of what it reads, which here is no file.
    const failures = [...(end ? [end] : []), ...others].map(({ source: _, ...failure }) => {
        // What was built can be built again.
        const reproduction = isBuilt ? null : reproductionOf((0,catalogue/* familyNamed */.sE)(failure.family), origin);
        return { ...failure, reproduce: reproduction && printReproduction(reproduction) };
    });
    // After a cancel the runner kills the job within seconds; Nix keeps the logs.
    if (recorded.ended !== 'exited')
        return failures;
    const kept = await keptLogs(rebuild, failures);
    const explained = await (0,builder_log/* withBuilderLogs */.r)(kept, {
        logOf: async ({ log_file: file }) => (file ? (0,promises_.readFile)((0,external_node_path_.join)(dir, file), 'utf8').catch(() => null) : null),
        sources: () => (0,sources/* nixSources */.e)(checkout.root, request.env),
    });
    return sequel === null ? explained : withSequel(explained, sequel);
}
async function keptLogs({ request, dir, redaction, notice }, failures) {
    try {
        const { printedLines } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(7563)]).then(__webpack_require__.bind(__webpack_require__, 7563));
        // As in rebuild.log: cursor movement in it must not put a secret together on a reader's terminal.
        const redact = (text) => (0,stream_redactor/* redactText */.R)(redaction, printedLines(text));
        return await keepDerivationLogs(failures, { dir, run: (0,query/* nixQuery */.i)(request.env, queryTimeoutMs), redact });
    }
    catch (thrown) {
        notice(`the logs of failed builds could not be kept: ${(0,errors/* messageOf */.bD)(thrown)}`);
        return failures;
    }
}
/** Frames, screenshot and animation; what cannot be made is left out with a notice. */
async function drawPictures({ request, dir, redaction, notice }, recorded) {
    const { frameIntervalSeconds, theme, idleLimitSeconds, maxGifBytes } = request;
    const onProblem = (thrown) => notice(`a picture could not be made: ${(0,errors/* messageOf */.bD)(thrown)}`);
    try {
        const recording = await (0,pictures_screens/* recordingIn */.Fp)(dir);
        // A cancelled job is killed seconds later; the animation can be made from the cast at any time.
        const animated = request.exportGif && recorded.ended !== 'cancelled';
        const gif = animated ? { maxBytes: maxGifBytes, idleLimitSeconds } : null;
        const inHurry = recorded.ended === 'cancelled' || recorded.ended === 'timed_out';
        const { machineFonts } = await Promise.all(/* import() */[__webpack_require__.e(4445), __webpack_require__.e(977)]).then(__webpack_require__.bind(__webpack_require__, 4445));
        const fonts = machineFonts({ fontDir: request.fontDir, env: request.env }, notice);
        const options = {
            dir,
            redaction,
            seconds: recorded.seconds,
            frameIntervalSeconds,
            theme,
            fonts,
            gif,
            inHurry,
        };
        const screens = await (0,pictures_screens/* writeScreens */.Db)(recording, options, onProblem);
        if (screens.files.screen && !screens.files.frames)
            notice('the recording is long and was stopped: there are no frames, and the last screen is made of its end');
        const blankEnd = (0,pictures_screens/* blankEndNotice */.IO)(screens);
        if (blankEnd !== null)
            notice(blankEnd);
        return screens;
    }
    catch (thrown) {
        onProblem(thrown);
        return { files: {}, reductions: [], screenSeconds: null };
    }
}

// EXTERNAL MODULE: ./lib/builds/builds.js
var builds_builds = __webpack_require__(3848);
// EXTERNAL MODULE: ./lib/builds/default-directory.js
var default_directory = __webpack_require__(6510);
// EXTERNAL MODULE: ./lib/nix/flake/copied.js
var flake_copied = __webpack_require__(2981);
// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redact_redaction = __webpack_require__(1875);
// EXTERNAL MODULE: ./lib/system/disk/space.js
var space = __webpack_require__(8105);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(3030);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
;// CONCATENATED MODULE: ./lib/rebuild/command/command-line.js












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
                ...(request.extraArgs.length > 0 ? ['--', (0,shell/* quoteCommand */.c)(request.extraArgs)] : []),
            ].join(' '),
        };
    checkTarget(request);
    const names = namesOf(target, request);
    const nixosRebuild = (0,programs/* findProgram */.Kp)('nixos-rebuild', env);
    if (nixosRebuild) {
        const program = await (0,nixos_rebuild/* probeNixosRebuild */.de)(nixosRebuild, env);
        if (target.kind === 'file' && !(0,nixos_rebuild/* isModule */.FS)(target.path) && !program.file)
            throw new errors/* ToolError */.v4('old-nixos-rebuild', `${nixosRebuild} has no --file option`, {
                status: 2,
                hint: 'That option is new in NixOS 24.05. Name a configuration.nix or a flake instead.',
            });
        const runsInBuild = request.besideOthers && target.kind === 'flake' && request.extraArgs.length === 0;
        const named = runsInBuild ? { ...target, ref: (0,ref/* absoluteFlakeRef */.E4)(target.ref, request.cwd) } : target;
        return {
            argv: (0,nixos_rebuild/* nixosRebuildArgv */.P0)(program, request, named),
            program: 'nixos-rebuild',
            ...names,
            runsInBuild,
        };
    }
    if (rebuild_action/* actionFacts */.k[request.action].needsNixosRebuild)
        throw new errors/* ToolError */.v4('no-nixos-rebuild', `"${request.action}" needs nixos-rebuild, which is not on PATH`, {
            hint: 'Without it, only "build" and "dry-build" work, with Nix itself.',
        });
    if (request.targetHost || request.buildHost)
        throw new errors/* ToolError */.v4('no-nixos-rebuild', '--target-host and --build-host need nixos-rebuild, which is not on PATH');
    const nix = (0,programs/* findProgram */.Kp)('nix', env);
    const nixBuild = (0,programs/* findProgram */.Kp)('nix-build', env);
    if (!nix || !nixBuild)
        throw new errors/* ToolError */.v4('no-nix', 'neither nixos-rebuild nor nix is on PATH', {
            hint: 'Install Nix (https://nixos.org/download), or use --command to record something else.',
        });
    const dryRun = request.action === 'dry-build';
    const outLink = (0,external_node_path_.join)((0,external_node_os_.tmpdir)(), `nixos-rebuild-test-result-${(0,random/* randomHex */.n)(8)}`);
    const { extraArgs } = request;
    const argv = nixBuildArgv({ nix, nixBuild }, dryRun, target, names.host ?? (0,external_node_os_.hostname)(), {
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
    const here = request.targetHost?.split('@').at(-1) ?? (0,external_node_os_.hostname)();
    if (target.kind === 'flake')
        return { ...nowhere, flake: target.ref, host: (0,ref/* parseFlakeRef */.K3)(target.ref).host ?? here };
    if (target.kind === 'file')
        return { ...nowhere, file: target.path, host: takeAttribute(request.extraArgs).attribute ?? here };
    return { ...nowhere, host: here };
}
/** A path must exist; whether a remote flake does, Nix finds out. */
function checkTarget(request) {
    const { target, cwd } = request;
    if (target.kind === 'file' && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, target.path)))
        throw (0,errors/* usageError */.Wp)('no-file', `there is no file ${target.path} in ${cwd}`);
    if (target.kind !== 'flake')
        return;
    const dir = localFlakeDirOf(request);
    if (dir !== null && !(0,external_node_fs_.existsSync)((0,external_node_path_.resolve)(cwd, dir)))
        throw (0,errors/* usageError */.Wp)('no-flake', `there is no directory ${dir} for the flake ${target.ref}`, 'Check --flake.');
}

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

// EXTERNAL MODULE: ./lib/rebuild/finish.js + 1 modules
var finish = __webpack_require__(8536);
;// CONCATENATED MODULE: ./lib/nix/said/nix-config.js
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

;// CONCATENATED MODULE: ./lib/rebuild/flake-settings.js

/** The request with an environment in which Nix takes a flake's own settings, where that was asked for. */
function withFlakeSettings(request) {
    if (!request.acceptFlakeConfig)
        return request;
    const { env } = request;
    return {
        ...request,
        env: { ...env, NIX_CONFIG: nixConfigWith(env.NIX_CONFIG, 'accept-flake-config', 'true') },
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
    const isHere = request.targetHost === null && (rebuild_action/* actionFacts */.k[request.action].activates || host === machine);
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
// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(7030);
// EXTERNAL MODULE: external "node:timers/promises"
var external_node_timers_promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/system/disk/scratch.js
var scratch = __webpack_require__(1301);
// EXTERNAL MODULE: ./lib/system/proc/cgroup.js
var cgroup = __webpack_require__(7072);
// EXTERNAL MODULE: ./lib/system/proc/limit-mark.js
var limit_mark = __webpack_require__(2011);
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
        await (0,external_node_timers_promises_.setTimeout)(10);
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

// EXTERNAL MODULE: ./lib/system/proc/processes.js + 9 modules
var proc_processes = __webpack_require__(280);
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
        this.processes = new proc_processes/* RebuildProcesses */.XZ(nonce, { pid: server.panePid, wrapper: true });
        this.#hold = holdProcesses(server.panePid, nonce, env);
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
        const status = await Promise.race([this.#answer(wrapper/* firstWord */.Nk), (0,external_node_timers_promises_.setTimeout)(openMs, null, { ref: false })]);
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
        await Promise.race([this.#answer(`drain${this.#words}`), (0,external_node_timers_promises_.setTimeout)(drainMs, undefined, { ref: false })]);
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
        await Promise.race([this.#ended.catch(() => { }), (0,external_node_timers_promises_.setTimeout)(drainMs, undefined, { ref: false })]);
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

// EXTERNAL MODULE: ./lib/system/proc/identity.js
var identity = __webpack_require__(630);
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
    if (nixVersion === null || !hasJsonLogPath(nixVersion))
        return null;
    const scratch = feedScratch(nonce);
    scratch.make();
    try {
        const socket = await listenForActivity((0,external_node_path_.join)(scratch.dir, 'activity.sock'), onRecords);
        return {
            env: canBeSetting(socket.path)
                ? { ...env, NIX_CONFIG: nixConfigWith(env.NIX_CONFIG, 'json-log-path', socket.path) }
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

;// CONCATENATED MODULE: ./lib/rebuild/running-mark.js





/**
 * What running.json says, with which `finish` can complete the build if this process is killed, whatever of it has
 * been started or made by then. `finish` knows no secrets, so what it copies into the metadata is redacted here.
 */
async function runningMark({ metadata, nonce, redaction, isRecorded, }) {
    const pane = isRecorded ? paneScratch(nonce) : null;
    return {
        ...(await (0,identity/* processIdentity */.I9)(process.pid)),
        tmux: pane && { socket: pane.path(tmux_server/* socketName */.RV) },
        nonce,
        scratch: [feedScratch(nonce).dir, ...(pane ? [pane.dir] : [])],
        metadata: (0,redact_metadata/* redactMetadata */.L)(metadata, redaction),
    };
}

;// CONCATENATED MODULE: ./lib/rebuild/prepare.js






















/**
 * Decides what will run, completes what killed recorders left, and makes the build's directory. Throws a
 * `ToolError` for a bad pattern, a missing file or program, or a directory that cannot be written.
 */
async function prepareRebuild(asked, onNotice = () => { }, sequel = null) {
    const requested = withFlakeSettings(asked);
    const { secrets, redact, env } = requested;
    // Programs are asked while the redaction is compiled, which takes as long.
    const looking = Promise.all([
        commandLineOf(requested),
        nixVersionLine(env),
        checkoutOf(requested),
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
    const before = systemState(localFiles(), profileLinkOf(request.extraArgs));
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
            const { TerminalMask } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(275), __webpack_require__.e(6968)]).then(__webpack_require__.bind(__webpack_require__, 6968));
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

// EXTERNAL MODULE: ./lib/nix/observer.js + 39 modules
var nix_observer = __webpack_require__(9004);
;// CONCATENATED MODULE: ./lib/nix/guarded-observer.js

/**
 * An observer that never throws, so that text which it cannot understand costs the understanding of the
 * rebuild, not its recording or its exit status. What follows after the first exception is not read any more,
 * and `onFault` is called with it, once. `newObserver` makes the observer.
 */
function guardedObserver(options, onFault, newObserver = (given) => new nix_observer/* RebuildObserver */.O(given)) {
    const observer = newObserver(options);
    let hasFailed = false;
    const fail = (thrown) => {
        if (!hasFailed)
            onFault(thrown);
        hasFailed = true;
    };
    const read = (push) => {
        if (hasFailed)
            return;
        try {
            push();
        }
        catch (thrown) {
            fail(thrown);
        }
    };
    let live = null;
    return {
        pushText: (text, seconds) => read(() => observer.pushText(text, seconds)),
        pushJson: (bytes, seconds) => read(() => observer.pushJson(bytes, seconds)),
        activates: (seconds) => read(() => observer.activates(seconds)),
        enters: (phase, seconds) => read(() => observer.enters(phase, seconds)),
        live: () => {
            read(() => {
                live = observer.live();
            });
            return live ?? new nix_observer/* RebuildObserver */.O().live();
        },
        end: (exit) => {
            try {
                return observer.end(exit);
            }
            catch (thrown) {
                fail(thrown);
                return new nix_observer/* RebuildObserver */.O().end(exit);
            }
        },
    };
}

// EXTERNAL MODULE: ./lib/nix/said/plan.js
var said_plan = __webpack_require__(4378);
// EXTERNAL MODULE: ./lib/record/faults.js
var faults = __webpack_require__(6168);
// EXTERNAL MODULE: ./lib/record/open-recording.js + 11 modules
var open_recording = __webpack_require__(5040);
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(8474);
;// CONCATENATED MODULE: ./lib/record/pipe.js










/** How long the pipe may stay open in the hands of something that outlived the command. */
const pipe_drainMs = 3000;
/**
 * Opens plain pipes as the source (`--no-recording`): no terminal, no tmux, and so no colours and no
 * prompts. Every command is a process of its own; a shell joins its two streams, which keeps them in the order in
 * which they were written.
 */
async function openPipe(options) {
    return new Pipe(options);
}
// The gate: nothing runs before the output is read. Closing it leaves the command at end of file.
function script(nonce) {
    return `exec 2>&1; ${(0,limit_mark/* limitLine */.oo)(nonce)}; read -r go && cd "$1" && shift && exec "$@"`;
}
/**
 * What the command prints passes through this process, which goes on reading when the recorder is gone: an activation
 * that prints into a closed pipe is killed by it.
 */
const relayScript = `${wrapper/* catPath */.iK}; cat; exec cat >/dev/null`;
class Pipe {
    attach = null;
    tmux = null;
    #options;
    #processes = null;
    #output = null;
    /** Resolves when the last command's output has ended, wholly read. */
    #drained = Promise.resolve();
    #isClosed = false;
    #holds = [];
    constructor(options) {
        this.#options = options;
    }
    /** Those of the last command. */
    processes = {
        look: () => this.#processes?.look() ?? { endable: 0, activations: [] },
        leftOver: async () => (await this.#processes?.leftOver()) ?? [],
        signal: (signal) => this.#processes?.signal(signal),
    };
    async run({ argv, cwd, env }) {
        if (this.#isClosed)
            return null;
        const { nonce, onText } = this.#options;
        const relay = startShell(['-c', relayScript], this.#options.env, 'pipe');
        await started(relay);
        let child;
        try {
            child = startShell(['-c', script(nonce), 'sh', cwd, ...argv], { ...this.#options.env, GIT_TERMINAL_PROMPT: '0', ...env, [proc_processes/* nonceVariable */.k1]: nonce }, relay.stdin);
        }
        finally {
            // The relay ends with the last process that prints, and this one prints nothing.
            relay.stdin.destroy();
        }
        const exited = (0,external_node_events_.once)(child, 'exit');
        // It rejects where the child cannot start, which is thrown here.
        exited.catch(() => { });
        const pid = await started(child);
        const { stdin } = child;
        const { stdout } = relay;
        this.#processes = new proc_processes/* RebuildProcesses */.XZ(nonce, { pid, wrapper: false });
        this.#output = stdout;
        const utf8 = new utf8_stream/* Utf8Stream */.S();
        stdout.on('data', (bytes) => {
            const text = utf8.push(bytes);
            if (text)
                onText(text);
        });
        this.#drained = new Promise((resolve) => stdout.once('close', () => {
            const rest = utf8.end();
            if (rest)
                onText(rest);
            resolve();
        }));
        stdin.on('error', () => { });
        this.#holds.push(await holdProcesses(pid, nonce, this.#options.env));
        stdin.end('go\n');
        const [code, signal] = await exited;
        return (0,programs/* shellStatus */.P)(code, signal);
    }
    async drain() {
        await Promise.race([this.#drained, (0,external_node_timers_promises_.setTimeout)(pipe_drainMs, undefined, { ref: false })]);
        // What outlived the command must not print into the next one's output.
        this.#output?.destroy();
        await this.#drained;
    }
    keys() { }
    async resize() { }
    leave() {
        this.#output?.destroy();
    }
    async close() {
        this.#isClosed = true;
        this.#output?.destroy();
        await this.#drained;
        for (const hold of this.#holds)
            await hold.release();
    }
}
function startShell(args, env, output) {
    try {
        // A process group of its own: Ctrl-C at the terminal is for the tool, which then ends it in steps.
        const options = { env, stdio: ['pipe', output, 'ignore'], detached: true };
        return (0,external_node_child_process_.spawn)('/bin/sh', args, options);
    }
    catch (thrown) {
        // Most failures are an event; too long an argument is thrown.
        throw failedStart(thrown);
    }
}
/** The pid of a process, once it has started. Throws a `ToolError` where it cannot be. */
async function started(child) {
    if (child.pid === undefined)
        throw failedStart(await (0,external_node_events_.once)(child, 'error').then(([thrown]) => thrown));
    return child.pid;
}
function failedStart(cause) {
    const reason = cause instanceof Error ? cause.message : 'unknown';
    return new errors/* ToolError */.v4('spawn-failed', `cannot start a shell: ${reason}`, { cause });
}

;// CONCATENATED MODULE: ./lib/record/record.js



/**
 * Runs a command in a recorded terminal. Its output is written to the log and the cast as it
 * arrives, in order and complete; every process of it is gone afterwards, but for an activation
 * under way, which is named in a notice. `seconds` of the result is the recording's length.
 *
 * Throws `ToolError` when tmux is missing or too old, and what writing the files throws.
 */
async function record(request, hooks = {}) {
    const { argv, timeoutSeconds = 0, beforeEnd } = request;
    const source = request.castPath === null ? openPipe : openPane;
    const recording = await (0,open_recording/* openRecording */.a)({ ...request, source }, hooks);
    try {
        const { attach, tmux, nonce } = recording;
        await hooks.onStart?.({
            ...{ attach, tmux, nonce },
            mark: (label) => recording.mark(label),
            print: (lines) => recording.print(lines),
        });
        const result = await recording.run({ argv, timeoutSeconds, ...(beforeEnd ? { beforeEnd } : {}) });
        await hooks.beforeClose?.(recording, result);
        return { ...result, seconds: (await recording.close()).seconds };
    }
    finally {
        await recording.close();
    }
}

// EXTERNAL MODULE: external "node:readline"
var external_node_readline_ = __webpack_require__(481);
// EXTERNAL MODULE: ./lib/text/ansi.js
var ansi = __webpack_require__(28);
;// CONCATENATED MODULE: ./lib/rebuild/activation/journal.js





/** How long (ms) each of two calls of journalctl at the end may take. */
const readMs = 5000;
/** How much of the rebuild's last output (characters) is remembered. */
const tailLength = 4000;
/** A longer line of the journal (characters) is cut. */
const journal_longestLine = 8192;
/**
 * Follows the journal of the units in which a rebuild activates a system, where their output goes there and not to
 * the terminal: without it a recording would not show why an activation failed. On another machine it uses the
 * connection of the rebuild's own ssh, and asks for nothing.
 */
class ActivationJournal {
    #env;
    #notice;
    #followed = new Map();
    #print = () => { };
    #tail = '';
    #startMs = 0;
    /** A journal that cannot be read is reported to `notice`. */
    constructor(env, notice) {
        this.#env = env;
        this.#notice = notice;
    }
    /** The rebuild begins; `print` takes the lines of the journals. */
    start({ print }) {
        this.#startMs = performance.now();
        this.#print = print;
    }
    /** Follows a unit, once. What it has printed before is read as well. */
    follow(found) {
        if (!this.#followed.has(found.unit))
            this.#follow(found);
    }
    /** Takes what the rebuild prints: a short activation that failed is only known from its last line. */
    said(text) {
        this.#tail = (this.#tail + text).slice(-tailLength);
    }
    /** Prints what the journals have and was not printed yet. To be called when the rebuild has ended; at most 10 s. */
    async complete() {
        const units = [...this.#followed.values()];
        this.end();
        const failed = units.length === 0 ? failedUnit(this.#tail) : null;
        if (failed !== null)
            units.push({ unit: failed, connection: null, printed: 0 });
        for (const unit of units)
            await this.#complete(unit);
    }
    /** Stops to follow. Safe to call twice. */
    end() {
        for (const { child } of this.#followed.values())
            child.kill();
        this.#followed.clear();
    }
    #follow(found) {
        const [file = '', ...args] = followerOf(found, [
            'journalctl',
            ...this.#match(found),
            '--follow',
            '--lines=all',
        ]);
        const child = (0,external_node_child_process_.spawn)(file, args, { env: this.#env, stdio: ['pipe', 'pipe', 'ignore'] });
        const followed = { ...found, child, printed: 0 };
        this.#followed.set(found.unit, followed);
        // What cannot be started is reported at the end, when the journal is read again.
        child.on('error', () => { });
        child.stdin.on('error', () => { });
        (0,external_node_readline_.createInterface)({ input: child.stdout, crlfDelay: Number.POSITIVE_INFINITY }).on('line', (line) => {
            if (child.killed)
                return;
            followed.printed += 1;
            this.#print([line.slice(0, journal_longestLine)]);
        });
    }
    async #complete({ printed, ...found }) {
        // So that journald has written what it was sent; only root may ask for it.
        await (0,programs/* runProgram */.mB)(commandFor(found, ['journalctl', '--sync']), { env: this.#env, timeoutMs: readMs });
        const read = ['journalctl', ...this.#match(found), '--no-pager'];
        const result = await (0,programs/* runProgram */.mB)(commandFor(found, read), { env: this.#env, timeoutMs: readMs });
        const lines = (0,programs/* hasSucceeded */.yO)(result) ? result.stdout.split('\n').slice(0, -1) : [];
        if (lines.length + printed === 0) {
            const why = (0,programs/* hasSucceeded */.yO)(result) ? 'it shows nothing to this user' : (0,programs/* failureReason */.Hr)(result);
            const look = (0,shell/* quoteCommand */.c)(commandFor(found, ['journalctl', '-u', found.unit, '-o', 'cat']));
            this.#notice(`what the activation printed is in the journal only, which could not be read (${why}): ${look}`);
        }
        this.#print(lines.slice(printed).map((line) => line.slice(0, journal_longestLine)));
    }
    /**
     * Which lines, and in which form: what the unit's processes printed, without what systemd says of the unit, which
     * `--unit` has as well. The time is relative, since the other machine's clock may be another.
     */
    #match({ unit }) {
        const seconds = Math.ceil((performance.now() - this.#startMs) / 1000);
        return [
            `_SYSTEMD_UNIT=${unit.replace(/(?:\.service)?$/, '.service')}`,
            `--since=-${seconds}s`,
            '--output=cat',
            '--quiet',
        ];
    }
}
/**
 * The unit in the last line of nixos-rebuild-ng, which reports the `systemd-run` of this machine that failed: as a list
 * of Python (`Command '['systemd-run', …]' returned non-zero exit status 4.`) or joined.
 */
function failedUnit(text) {
    const line = (0,ansi/* withoutSequences */.V$)(text).replace(/[\r\n]/g, '');
    const command = line.slice(Math.max(0, line.lastIndexOf("Command '")));
    const isLocal = /^Command '(?:\[')?systemd-run\b/.test(command);
    const isFailed = command.includes('returned non-zero exit status');
    if (!isLocal || !isFailed || command.includes('--pipe'))
        return null;
    return /--unit=([\w.@-]{1,255})/.exec(command)?.[1] ?? null;
}
/** The command line of a follower, which ends with its standard input, also where this process was killed. */
function followerOf(found, argv) {
    // journalctl ends by itself when nobody reads it, but ssh does not.
    if (found.connection === null)
        return argv;
    return commandFor(found, ['sh', '-c', `${(0,shell/* quoteCommand */.c)(argv)} & cat >/dev/null; kill "$!"`]);
}
/** The command line of a program on the machine of a unit. */
function commandFor({ connection }, argv) {
    if (connection === null)
        return argv;
    const [ssh = 'ssh', ...options] = connection;
    return [ssh, '-o', 'BatchMode=yes', ...options, (0,shell/* quoteCommand */.c)(argv)];
}

;// CONCATENATED MODULE: ./lib/rebuild/activation/target-before.js


/** Asks the target host over ssh which system it runs, while the rebuild builds; nothing waits for the answer. */
class TargetBefore {
    #asking = new AbortController();
    #system = null;
    /** Asks the machine that `request` activates. Where that is this one, or it does not answer within 10 s, nothing is known. */
    start(request) {
        const { targetHost, env, extraArgs } = request;
        if (targetHost === null)
            return;
        const { signal } = this.#asking;
        void remoteFiles(connectionTo(targetHost, env), profileLinkOf(extraArgs), env, signal).then((files) => {
            // An answer that comes once the activation has begun may name the new system.
            if (!signal.aborted)
                this.#system = files?.target(runningSystemLink) ?? null;
        });
    }
    /** An activation has begun, or the rebuild has ended: later answers do not count. Safe to call twice. */
    end() {
        this.#asking.abort();
    }
    /** Store path of the system that the target host ran; null where it did not answer in time. */
    get system() {
        return this.#system;
    }
}

;// CONCATENATED MODULE: ./lib/rebuild/activation/watch.js

/** Time between two looks at the processes that are new; a switch takes longer, most often seconds. */
const lookMs = 200;
/** Every so many looks are at all processes, since one that is not new may execute another program. */
const looksPerFullLook = 5;
/** Looks for switch-to-configuration among the processes of a rebuild, which prints little of what it activates. */
class ActivationWatch {
    /** Each activation once, in the order in which they were seen. */
    seen = [];
    #known = new Set();
    #timer;
    /** Begins to look at the processes of the rebuild that is marked with `nonce`; `onSwitch` takes what is seen. */
    start(nonce, onSwitch) {
        const processes = new proc_processes/* RebuildProcesses */.XZ(nonce, null);
        let looks = 0;
        this.#timer = setInterval(() => {
            for (const command of processes.switches(looks % looksPerFullLook === 0 ? 'all' : 'new').values()) {
                const { action, system, host, journal } = command;
                const key = JSON.stringify([action, system, host, journal?.unit]);
                if (this.#known.has(key))
                    continue;
                this.#known.add(key);
                this.seen.push(command);
                onSwitch(command);
            }
            looks += 1;
        }, lookMs);
    }
    /** Stops to look. Safe to call twice. */
    end() {
        clearInterval(this.#timer);
    }
}

// EXTERNAL MODULE: ./lib/text/median.js
var median = __webpack_require__(3569);
;// CONCATENATED MODULE: ./lib/nix/time-left.js

/**
 * How many seconds are probably left, from the phases of earlier builds of the same host that succeeded:
 * the median of what each took from the start of `phase` on, less the time already spent in it. Null where
 * no earlier build went through that phase.
 */
function expectedSecondsLeft(now, earlier) {
    const rests = earlier.flatMap((phases) => {
        const begun = phases.find(({ name }) => name === now.phase);
        const last = phases.at(-1);
        return begun && last ? [last.start_seconds + last.duration_seconds - begun.start_seconds] : [];
    });
    return rests.length === 0 ? null : Math.max(0, (0,median/* median */.J)(rests) - now.phaseSeconds);
}

// EXTERNAL MODULE: ./lib/system/proc/census.js
var census = __webpack_require__(3219);
;// CONCATENATED MODULE: ./lib/system/proc/usage-series.js
const mostPoints = 120;
/**
 * A series that stays small however long the run: when it is full, every two points become one, and from
 * then on a point covers twice the time. Memory is the highest of the time covered, CPU its mean.
 */
class UsageSeries {
    #points = [];
    #everySeconds = 0;
    #at = { seconds: 0, cpuSeconds: 0 };
    #memory = 0;
    get points() {
        return this.#points;
    }
    /** `cpuSeconds` is the sum so far. */
    add(seconds, cpuSeconds, memoryBytes) {
        this.#memory = Math.max(this.#memory, memoryBytes);
        const span = seconds - this.#at.seconds;
        if (span <= 0 || span < this.#everySeconds * 0.9)
            return;
        const cpu = Math.max(0, cpuSeconds - this.#at.cpuSeconds);
        this.#points.push({
            seconds,
            cpu_percent: Math.round((cpu / span) * 1000) / 10,
            memory_bytes: this.#memory,
        });
        this.#at = { seconds, cpuSeconds };
        this.#memory = 0;
        if (this.#points.length >= mostPoints)
            this.#halve();
    }
    #halve() {
        const halved = [];
        for (let index = 0; index + 1 < this.#points.length; index += 2) {
            const [a, b] = [this.#points[index], this.#points[index + 1]];
            halved.push({
                seconds: b.seconds,
                cpu_percent: Math.round((a.cpu_percent + b.cpu_percent) * 5) / 10,
                memory_bytes: Math.max(a.memory_bytes, b.memory_bytes),
            });
        }
        this.#points = halved;
        this.#everySeconds = halved.at(-1).seconds / halved.length;
        this.#at.seconds = halved.at(-1).seconds;
    }
}

;// CONCATENATED MODULE: ./lib/system/proc/usage.js




const ticksPerSecond = 100;
const pageBytes = 4096;
/**
 * Adds up what the processes of a rebuild use, from samples of /proc. A builder has an environment of its own and
 * leaves the process group, so a process belongs to the rebuild when it has the nonce, runs as a build user, or
 * descends from one that belongs. What cannot be read is null. Call `sample` about once a second.
 */
class Usage {
    #proc;
    #nonce;
    #buildUsers;
    #census;
    #used = new Map();
    /** Processes that do not belong, with how often that was found; after two times they are not looked at again. */
    #foreign = new Map();
    #series = new UsageSeries();
    #networkAtStart;
    #ended = { cpu: 0, read: 0, written: 0 };
    #total = { cpu: 0, read: 0, written: 0 };
    #peakBytes = 0;
    #sampled = false;
    constructor({ nonce, buildUsers = [], proc = '/proc' }) {
        this.#proc = proc;
        this.#nonce = nonce;
        this.#buildUsers = new Set(buildUsers);
        this.#census = new census/* Census */.s({ belongs: (candidate) => this.#belongs(candidate), never: [process.pid] });
        this.#networkAtStart = this.#network();
    }
    /** Takes one sample; `seconds` since the start. */
    sample(seconds) {
        const all = (0,stat/* readProcesses */._F)(this.#proc);
        if (!all)
            return;
        this.#sampled = true;
        const found = this.#census.of(all);
        this.#forgetForeign(all);
        const keys = new Set(found.map(census/* keyOf */.T));
        const pids = new Set(found.map(({ pid }) => pid));
        for (const [key, used] of this.#used)
            if (!keys.has(key))
                this.#gone(key, used, pids);
        const live = { cpu: 0, read: 0, written: 0 };
        let resident = 0;
        for (const last of found) {
            const disk = this.#disk(last.pid);
            this.#used.set((0,census/* keyOf */.T)(last), { last, ...disk });
            live.cpu += last.cpuTicks;
            live.read += disk.read;
            live.written += disk.written;
            resident += last.residentPages * pageBytes;
        }
        // Between a child's exit and its parent's wait, its usage is in neither; the maximum keeps the total from dropping.
        for (const figure of ['cpu', 'read', 'written'])
            this.#total[figure] = Math.max(this.#total[figure], live[figure] + this.#ended[figure]);
        this.#peakBytes = Math.max(this.#peakBytes, resident);
        this.#series.add(seconds, this.#total.cpu / ticksPerSecond, resident);
    }
    resources() {
        const network = this.#network();
        const [from, to] = [this.#networkAtStart, network];
        return {
            cpu_seconds: this.#sampled ? this.#total.cpu / ticksPerSecond : null,
            peak_memory_bytes: this.#sampled ? this.#peakBytes : null,
            disk_read_bytes: this.#sampled ? this.#total.read : null,
            disk_written_bytes: this.#sampled ? this.#total.written : null,
            host_network_received_bytes: from && to ? Math.max(0, to.received - from.received) : null,
            host_network_sent_bytes: from && to ? Math.max(0, to.sent - from.sent) : null,
            series: this.#series.points,
        };
    }
    #gone(key, { last, read, written }, pids) {
        this.#used.delete(key);
        // A parent that belongs has waited for it and carries its figures now; an orphan's would be lost.
        if (pids.has(last.parent))
            return;
        this.#ended.cpu += last.cpuTicks;
        this.#ended.read += read;
        this.#ended.written += written;
    }
    /** Reading environments is most of a sample's cost, and a process that was just forked has its parent's. */
    #belongs(candidate) {
        const key = (0,census/* keyOf */.T)(candidate);
        const times = this.#foreign.get(key) ?? 0;
        if (times >= 2)
            return false;
        if ((0,proc_processes/* carries */.ED)(candidate.pid, this.#nonce, this.#proc) || this.#isBuildUser(candidate.pid))
            return true;
        this.#foreign.set(key, times + 1);
        return false;
    }
    #forgetForeign(all) {
        const foreign = new Map();
        for (const process of all) {
            const times = this.#foreign.get((0,census/* keyOf */.T)(process));
            if (times !== undefined)
                foreign.set((0,census/* keyOf */.T)(process), times);
        }
        this.#foreign = foreign;
    }
    #isBuildUser(pid) {
        if (this.#buildUsers.size === 0)
            return false;
        const user = /^Uid:\s+(\d+)/m.exec((0,stat/* procText */.uR)(this.#proc, pid, 'status') ?? '')?.[1];
        return user !== undefined && this.#buildUsers.has(Number(user));
    }
    #disk(pid) {
        const text = (0,stat/* procText */.uR)(this.#proc, pid, 'io');
        return text === null ? { read: 0, written: 0 } : diskBytes(text);
    }
    #network() {
        const text = (0,stat/* procText */.uR)(this.#proc, 'net', 'dev');
        return text === null ? null : networkBytes(text);
    }
}
/** `read_bytes` and `write_bytes` of `/proc/PID/io`, the children that it has waited for included. */
function diskBytes(text) {
    const field = (name) => Number(new RegExp(`^${name}: (\\d+)$`, 'm').exec(text)?.[1] ?? 0);
    return { read: field('read_bytes'), written: field('write_bytes') };
}
/** Bytes received and sent by all interfaces but loopback, from `/proc/net/dev`. */
function networkBytes(text) {
    const total = { received: 0, sent: 0 };
    for (const line of text.split('\n')) {
        const match = /^\s*([^:\s]+):\s*(.*)$/.exec(line);
        if (!match || match[1] === 'lo')
            continue;
        const figures = match[2].trim().split(/\s+/).map(Number);
        total.received += figures[0] ?? 0;
        total.sent += figures[8] ?? 0;
    }
    return total;
}
/** The user ids that a Nix daemon builds as: members of the group `nixbld`, from the texts of passwd and group. */
function buildUserIds(passwd, group) {
    const members = /^nixbld:[^:]*:[^:]*:(.*)$/m.exec(group)?.[1]?.split(',') ?? [];
    return passwd.split('\n').flatMap((line) => {
        const [name, , id] = line.split(':');
        return name && members.includes(name) && /^\d+$/.test(id ?? '') ? [Number(id)] : [];
    });
}

;// CONCATENATED MODULE: ./lib/rebuild/monitor.js





/** Time between two calls of `onStatus`. */
const statusMs = 500;
/** /proc is read at these times after the start, so that short rebuilds are measured, then at the last interval. */
const sampleMs = [50, 250, 500, 1000];
/** How many earlier builds of the host the time that is left is estimated from. */
const maxEarlierBuilds = 20;
/** Keeps the clock of a running rebuild, marks its phases, samples its processes and reports its status. */
function monitorRebuild({ command, earlier, redaction, }, hooks) {
    const timers = [];
    const phasesOfEarlier = earlier
        .filter(({ metadata }) => metadata.success && metadata.host === command.host)
        .slice(0, maxEarlierBuilds)
        .map(({ metadata }) => metadata.phases);
    let startedMs = performance.now();
    let mark = () => { };
    let phaseStart = 0;
    let usage = null;
    const elapsed = () => (performance.now() - startedMs) / 1000;
    const sample = () => usage?.sample(elapsed());
    return {
        /** Seconds since `start`. */
        elapsed,
        /** Puts a marker into the cast and calls `onPhase`. */
        enterPhase: (name, startSeconds) => {
            phaseStart = startSeconds;
            mark(name);
            hooks.onPhase?.(name, startSeconds);
        },
        start(observer, session) {
            startedMs = performance.now();
            mark = session.mark;
            usage = new Usage({ nonce: `${proc_processes/* nonceVariable */.k1}=${session.nonce}`, buildUsers: buildUsers() });
            for (const [index, ms] of sampleMs.entries())
                timers.push(index < sampleMs.length - 1 ? setTimeout(sample, ms) : setInterval(sample, ms));
            if (!hooks.onStatus)
                return;
            const reportStatus = () => {
                const live = observer.live();
                const expected = expectedSecondsLeft({ phase: live.phase, phaseSeconds: elapsed() - phaseStart }, phasesOfEarlier);
                // What Nix works on comes from its activity log, which has passed no mask.
                const current = live.current === null ? null : (0,stream_redactor/* redactText */.R)(redaction, live.current);
                hooks.onStatus?.({ ...live, current, elapsedSeconds: elapsed(), expectedSecondsLeft: expected });
            };
            timers.push(setInterval(reportStatus, statusMs));
        },
        resources: () => {
            sample();
            return usage?.resources() ?? null;
        },
        /** Stops the timers. Safe to call twice. */
        end: () => {
            for (const timer of timers)
                clearTimeout(timer);
        },
    };
}
/** The users as which Nix's daemon builds; none where the files cannot be read. */
function buildUsers() {
    try {
        return buildUserIds((0,external_node_fs_.readFileSync)('/etc/passwd', 'utf8'), (0,external_node_fs_.readFileSync)('/etc/group', 'utf8'));
    }
    catch {
        return [];
    }
}

;// CONCATENATED MODULE: ./lib/rebuild/record-rebuild.js





















/**
 * Runs the command in a recorded terminal and follows what Nix does meanwhile; where tmux cannot start, with a log
 * alone, as `rebuild` says afterwards. Where the command could not be started, removes the build's directory and throws
 * what `record` throws.
 */
async function recordRebuild(rebuild, callersHooks, sequel = null) {
    const { checkout, dir, nonce, notice, request } = rebuild;
    const hooks = separated(callersHooks, notice);
    const monitor = monitorRebuild(rebuild, hooks);
    const onPlan = (plan) => {
        const warning = (0,said_plan/* spaceWarning */.x)(plan, (0,space/* freeBytes */.go)('/nix/store') ?? Number.POSITIVE_INFINITY);
        if (warning)
            notice(warning);
    };
    const observer = guardedObserver({ checkout: checkout.root, surroundings: surroundingsOf(request), onPhase: monitor.enterPhase, onPlan }, (thrown) => notice(`phases and failures are not known: the output was not understood (${(0,errors/* messageOf */.bD)(thrown)})`));
    const feed = await activityFeed(request.env, rebuild.nixVersion, nonce, (bytes) => observer.pushJson(bytes, monitor.elapsed())).catch((thrown) => {
        notice((0,errors/* messageOf */.bD)(thrown));
        return null;
    });
    const liveMask = await liveMaskOf(rebuild, hooks);
    const { onOutput } = hooks;
    const masked = (text) => (liveMask === null ? text : liveMask.push(text));
    const show = (0,faults/* untilItThrows */.l9)('onOutput', onOutput && ((text) => onOutput(masked(text))), notice);
    const ignored = new IgnoredSettings();
    const activation = mayActivate(rebuild)
        ? { watch: new ActivationWatch(), journal: new ActivationJournal(request.env, notice) }
        : null;
    const targetBefore = new TargetBefore();
    let hasStarted = false;
    let sequelEnd = null;
    const recordHooks = {
        onStart: (session) => {
            hasStarted = true;
            monitor.start(observer, session);
            activation?.journal.start(session);
            if (isActivation(rebuild) && request.action !== 'dry-activate')
                targetBefore.start(request);
            activation?.watch.start(session.nonce, ({ journal }) => {
                targetBefore.end();
                observer.activates(monitor.elapsed());
                if (journal)
                    activation.journal.follow(journal);
            });
            const argv = rebuild.command.argv.map((word) => (0,stream_redactor/* redactText */.R)(rebuild.redaction, word));
            hooks.onStart?.({ dir, attach: session.attach, argv });
        },
        onText: (text, seconds) => {
            observer.pushText(text, seconds);
            activation?.journal.said(text);
            show(text);
        },
        onLines: (lines) => {
            ignored.push(lines);
            hooks.onLines?.(lines);
        },
        onNotice: notice,
        beforeClose: async (recording, { exitCode, ended: how }) => {
            if (sequel === null || exitCode !== 0 || how !== 'exited')
                return;
            sequelEnd = await sequel.run({
                ...sequelStage(rebuild, recording),
                enter: (name) => observer.enters(name, monitor.elapsed()),
            });
        },
        ...(hooks.signal ? { signal: hooks.signal } : {}),
        ...(hooks.leave ? { leave: hooks.leave } : {}),
    };
    let ended;
    try {
        const start = () => record({
            ...recordRequest(rebuild, feed?.env ?? request.env, hooks.keyboard),
            nonce,
            beforeEnd: async () => activation?.journal.complete(),
        }, recordHooks);
        const recorded = await start().catch((thrown) => {
            if (hasStarted || !rebuild.request.recording || !isTmuxProblem(thrown))
                throw thrown;
            recordNothing(rebuild, thrown);
            return start();
        });
        ended = { recorded, resources: monitor.resources(), sequel: sequelEnd };
        const message = ignored.notice();
        if (message !== null)
            notice(message);
    }
    catch (thrown) {
        const isUnstarted = !hasStarted || (thrown instanceof errors/* ToolError */.v4 && thrown.code === 'spawn-failed');
        if (isUnstarted)
            await (0,promises_.rm)(dir, { recursive: true, force: true });
        throw thrown;
    }
    finally {
        monitor.end();
        activation?.watch.end();
        targetBefore.end();
        activation?.journal.end();
        await feed?.close();
    }
    const { seconds } = ended.recorded;
    const exitCode = exitCodeOf(ended);
    // One that is too short to be seen and prints nothing, as `boot` does.
    if (exitCode === 0 && isActivation(rebuild))
        observer.activates(seconds);
    const switches = activation?.watch.seen ?? [];
    return {
        ...ended,
        switches,
        targetBefore: targetBefore.system,
        understood: observer.end({ exitCode, seconds }),
    };
}
/** The command's own status; where it was followed by what did not succeed, that of a program that fails. */
function exitCodeOf({ recorded, sequel }) {
    return sequel === null || sequel.outcome === 'success' ? recorded.exitCode : 1;
}
function sequelStage({ command, dir, notice, redaction }, recording) {
    return {
        ...{ dir, notice, redaction, built: command.outLink && linkTarget(command.outLink) },
        run: (asked) => recording.run(asked),
        note: (text) => recording.note(text),
        print: (lines) => recording.print(lines),
        redact: (data) => (0,redact_metadata/* redactData */.E)(data, redaction),
    };
}
function linkTarget(link) {
    try {
        return (0,external_node_fs_.readlinkSync)(link);
    }
    catch {
        return null;
    }
}
/** A command may be nixos-rebuild in a script of the user's. */
function mayActivate(rebuild) {
    return rebuild.metadata.action === null || isActivation(rebuild);
}
function isActivation({ request, metadata }) {
    return metadata.action !== null && rebuild_action/* actionFacts */.k[request.action].activates;
}
/** The hooks that are called while text arrives; one that throws takes neither another nor the observer with it. */
function separated(hooks, notice) {
    const { onPhase, onStatus, onLines } = hooks;
    return {
        ...hooks,
        ...(onPhase ? { onPhase: (0,faults/* untilItThrows */.l9)('onPhase', onPhase, notice) } : {}),
        ...(onStatus ? { onStatus: (0,faults/* untilItThrows */.l9)('onStatus', onStatus, notice) } : {}),
        ...(onLines ? { onLines: (0,faults/* untilItThrows */.l9)('onLines', onLines, notice) } : {}),
    };
}
function isTmuxProblem(thrown) {
    return thrown instanceof errors/* ToolError */.v4 && /^(?:tmux-.*|.*-tmux|no-fifo|no-pipe)$/.test(thrown.code);
}
/** The rebuild is more important than its recording: tmux is there, but cannot start. */
function recordNothing(rebuild, reason) {
    rebuild.notice((0,recordable/* unrecordedNotice */.Kb)((0,errors/* messageOf */.bD)(reason)));
    rebuild.request = { ...rebuild.request, recording: false };
    const { metadata } = rebuild;
    rebuild.metadata = { ...metadata, files: { ...metadata.files, cast: null } };
}
/** Null where no person watches. */
async function liveMaskOf({ newTerminalMask }, { onOutput, outputSize }) {
    return onOutput && outputSize ? newTerminalMask(outputSize, { isLive: true }) : null;
}
function recordRequest({ command, dir, newTerminalMask, redaction, request }, env, keyboard) {
    return {
        argv: command.argv,
        cwd: command.runsInBuild ? dir : request.cwd,
        env,
        cols: request.cols,
        rows: request.rows,
        logPath: (0,external_node_path_.join)(dir, files/* fileNames */.jx.log),
        castPath: request.recording ? (0,external_node_path_.join)(dir, files/* fileNames */.jx.cast) : null,
        castVersion: 2,
        title: (0,stream_redactor/* redactText */.R)(redaction, (0,shell/* quoteCommand */.c)(command.argv)),
        idleLimitSeconds: request.idleLimitSeconds,
        timeoutSeconds: request.timeoutSeconds,
        newFilter: (kind) => new stream_redactor/* StreamRedactor */.d(redaction, { cols: request.cols, isLines: kind === 'lines' }),
        ...(request.recording ? { newScreenFilter: (size) => newTerminalMask(size, { isLive: false }) } : {}),
        ...(keyboard && request.interactive ? { keyboard } : {}),
    };
}
/** What the request itself tells of where a rebuild runs; every CI service sets `CI`. */
function surroundingsOf({ env, target, targetHost }) {
    const isOf = [
        ['ci', !['', undefined, 'false'].includes(env.CI)],
        ['flake', target.kind === 'flake'],
        ['target-host', targetHost !== null],
    ];
    return isOf.flatMap(([surrounding, holds]) => (holds ? [surrounding] : []));
}

;// CONCATENATED MODULE: ./lib/rebuild/run.js







/**
 * Runs and records one rebuild, classifies what happened, and writes its build's directory. `options` need
 * only name what to rebuild, such as `{ flake: '.#laptop' }`. Resolves with the build however the
 * rebuild ended. `sequel` follows it in the recording where it succeeds. Throws a `ToolError` where nothing
 * could be run: a bad request (status 2), a missing program or a directory that cannot be written (2 or 3).
 */
async function runRebuild(options, hooks = {}, sequel = null) {
    const rebuild = await prepareRebuild((0,rebuild_request/* parseRequest */.TR)(options), hooks.onNotice, sequel);
    const recorded = await recordRebuild(rebuild, hooks, sequel);
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

/***/ 3569:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ median)
/* harmony export */ });
/** The middle value; the mean of the two middle ones for an even count. NaN for no values. */
function median(values) {
    const sorted = [...values].sort((a, b) => a - b);
    const half = sorted.length >> 1;
    if (sorted.length === 0)
        return Number.NaN;
    return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}


/***/ })

};
