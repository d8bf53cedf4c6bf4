export const id = 7572;
export const ids = [7572];
export const modules = {

/***/ 9863:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fleetView)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _show_fleet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3714);
/* harmony import */ var _redraw_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8602);
/* harmony import */ var _status_line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1006);




const statusWidth = 60;
/** Shows several rebuilds while they run: on a terminal one line each, redrawn; else a line at start and end. */
function fleetView(labels, io) {
    const members = labels.map((label) => ({ label, state: 'waiting', text: '' }));
    const lines = (0,_redraw_js__WEBPACK_IMPORTED_MODULE_3__/* .redrawnLines */ .N)(io);
    let open = true;
    function draw() {
        if (io.progress && open)
            lines.draw((0,_show_fleet_js__WEBPACK_IMPORTED_MODULE_1__/* .statusLines */ .Cd)(members));
    }
    function change(index, changes) {
        const member = members[index];
        if (member)
            Object.assign(member, changes);
        draw();
    }
    function say(text) {
        lines.clear();
        io.err(`${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(text)}\n`);
        draw();
    }
    return {
        say,
        start(index) {
            if (!io.progress)
                say(`started ${labels[index]}`);
            change(index, { state: 'running' });
        },
        status(index, status) {
            change(index, { text: (0,_status_line_js__WEBPACK_IMPORTED_MODULE_2__/* .statusText */ .q)(status, statusWidth) });
        },
        end(index, ended) {
            if (!io.progress)
                say(`ended ${labels[index]}: ${(0,_show_fleet_js__WEBPACK_IMPORTED_MODULE_1__/* .endWord */ .Ym)(ended)}`);
            change(index, {
                state: ended.kind === 'done' && ended.result.metadata.success ? 'succeeded' : 'failed',
                text: (0,_show_fleet_js__WEBPACK_IMPORTED_MODULE_1__/* .endWord */ .Ym)(ended),
            });
        },
        /** Takes the lines away; the table at the end repeats them. */
        close() {
            lines.clear();
            open = false;
        },
    };
}


/***/ }),

/***/ 8602:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ redrawnLines)
/* harmony export */ });
/* harmony import */ var _text_width_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6747);

function redrawnLines({ err, isBehind, size, }) {
    let drawn = 0;
    const toStart = () => (drawn > 1 ? `\r\x1b[${drawn - 1}A\x1b[J` : '\r\x1b[K');
    return {
        draw: (lines) => {
            // What a stopped terminal has not taken is drawn soon again.
            if (isBehind())
                return;
            const { cols, rows } = size();
            // A line that wraps, or more lines than the terminal has rows, could not be taken back.
            const shown = lines.slice(0, Math.max(1, rows - 1)).map((line) => (0,_text_width_js__WEBPACK_IMPORTED_MODULE_0__/* .cutToWidth */ .G)(line, cols - 1));
            err(toStart() + shown.join('\n'));
            drawn = shown.length;
        },
        clear: () => {
            if (drawn > 0)
                err(toStart());
            drawn = 0;
        },
    };
}


/***/ }),

/***/ 7572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ worstStatus),
/* harmony export */   IC: () => (/* binding */ keepNewest),
/* harmony export */   Yy: () => (/* binding */ buildOf),
/* harmony export */   runAndReportFleet: () => (/* binding */ runAndReportFleet)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
/* harmony import */ var _builds_retention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8268);
/* harmony import */ var _rebuild_fleet_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8275);
/* harmony import */ var _rebuild_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6914);
/* harmony import */ var _rebuild_stops_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1482);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4874);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8908);
/* harmony import */ var _live_fleet_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9863);
/* harmony import */ var _show_build_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3134);
/* harmony import */ var _show_fleet_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3714);











/**
 * Runs several rebuilds, each a build of its own: a line each while they run, one table at the end (or
 * their metadata as JSON), and one exit status for all.
 */
async function runAndReportFleet(members, run, io) {
    const { stop, signals } = (0,_rebuild_stops_js__WEBPACK_IMPORTED_MODULE_9__/* .stops */ .G)();
    const view = (0,_live_fleet_view_js__WEBPACK_IMPORTED_MODULE_6__/* .fleetView */ .A)(members.map(({ label }) => label), io);
    const forget = io.onSignal(stop);
    let stopped = false;
    const start = async ({ label, request }, index) => {
        const build = await (0,_rebuild_run_js__WEBPACK_IMPORTED_MODULE_2__/* .runRebuild */ .J)(
        // Old builds are deleted once at the end: a sibling that runs must not count among them.
        { ...request, interactive: false, keepLast: null }, {
            ...signals,
            onStatus: (status) => view.status(index, status),
            onNotice: (message) => view.say(`${label}: ${message}`),
            onRemedy: (message) => view.say(`${label}: ${message}`),
        });
        const subject = { kind: 'run', record: build.metadata, id: null };
        for (const note of await run.notify(subject, build, signals.signal))
            view.say(`${label}: ${note}`);
        return build;
    };
    try {
        const ended = await (0,_rebuild_fleet_js__WEBPACK_IMPORTED_MODULE_10__/* .runFleet */ .g)(members, start, {
            jobs: run.jobs,
            isStopped: () => signals.signal.aborted || stopped,
            onStart: (_, index) => view.start(index),
            onEnd: (_, index, one) => {
                stopped ||= run.stopOnError && one.kind === 'failed';
                view.end(index, one);
            },
        });
        view.close();
        await keepNewest(members[0]?.request, io);
        report(members, ended, run.json, io);
        io.status = signals.signal.aborted ? 130 : fleetStatus(ended);
    }
    finally {
        view.close();
        forget();
    }
}
function report(members, ended, json, io) {
    const lines = (0,_show_fleet_js__WEBPACK_IMPORTED_MODULE_8__/* .fleetTable */ .d)(members.map(({ label }) => label), ended);
    const succeeded = ended.filter((one) => one.kind === 'done' && one.result.metadata.success).length;
    io.err(`${lines.join('\n')}\n${succeeded} of ${ended.length} succeeded\n`);
    const errors = ended.flatMap((one) => one.kind === 'failed' && one.error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4 ? [one.error] : []);
    for (const hint of new Set(errors.map((error) => error.hint).filter(Boolean)))
        io.err(`  ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)(hint)}\n`);
    if (json)
        (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)(io, ended.flatMap((one) => (one.kind === 'done' ? [(0,_show_build_js__WEBPACK_IMPORTED_MODULE_7__/* .buildJson */ .Nc)(one.result)] : [])));
}
/** How the build ended that something recorded is in. */
function buildOf(one) {
    return one.kind === 'done' ? { kind: 'done', result: one.result.build } : one;
}
/** Deletes old builds once all of a fleet have ended, as the request of one of them asks for. */
async function keepNewest(request, io) {
    if (!request || request.keepLast === null)
        return;
    for (const note of await (0,_builds_retention_js__WEBPACK_IMPORTED_MODULE_1__/* .keepNewestBuilds */ .B)(request.outputDir, request.keepLast))
        io.err(`note: ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_4__/* .shownLine */ .QN)(note)}\n`);
}
/** One exit status for all. */
function fleetStatus(ended) {
    const statuses = ended.map((one) => {
        if (one.kind === 'done')
            return (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(one.result.metadata.outcome).exitStatus;
        if (one.kind === 'skipped')
            return 0;
        return one.error instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4 ? one.error.status : 3;
    });
    return worstStatus(statuses);
}
/** The first that any has of: a host of which nobody knows anything, 3, 2, cancelled, failed, timed out, 0. */
function worstStatus(statuses) {
    return [4, 3, 2, 130, 1, 124].find((status) => statuses.includes(status)) ?? 0;
}


/***/ }),

/***/ 3714:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cd: () => (/* binding */ statusLines),
/* harmony export */   Ym: () => (/* binding */ endWord),
/* harmony export */   d: () => (/* binding */ fleetTable)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1267);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(199);




const signs = { waiting: '·', running: '▸', succeeded: '✓', skipped: '–', warned: '!', failed: '✗' };
/** One line a member, for a terminal that redraws them. */
function statusLines(members) {
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .alignColumns */ .R)(members.map(({ label, state, text }) => [signs[state], (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(label, 40), text || state]));
}
/** How a member ended in a word: its outcome, or `not started` or `error` where it has none. */
function endWord(ended) {
    if (ended.kind === 'done')
        return ended.result.metadata.outcome;
    return ended.kind === 'skipped' ? 'not started' : 'error';
}
/** The table at the end: one line a member, with what went wrong and where its build is. */
function fleetTable(labels, ended) {
    const rows = labels.map((label, index) => {
        const one = ended[index] ?? { kind: 'skipped' };
        const build = one.kind === 'done' ? one.result : null;
        const reason = build && !build.metadata.success ? (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)((0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .failureWords */ .AC)(build.metadata), 120) : '';
        return [
            build?.metadata.success ? signs.succeeded : signs.failed,
            (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(label, 50),
            endWord(one),
            (0,_words_js__WEBPACK_IMPORTED_MODULE_2__/* .durationWords */ .Sh)(build?.metadata.duration_seconds),
            build ? (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(build.dir) : '-',
            one.kind === 'failed' ? (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(one.error), 120) : reason,
        ];
    });
    return (0,_text_table_js__WEBPACK_IMPORTED_MODULE_3__/* .alignColumns */ .R)(rows);
}


/***/ }),

/***/ 8275:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ runFleet),
/* harmony export */   p: () => (/* binding */ endOf)
/* harmony export */ });
/**
 * Runs the members in order, `jobs` at a time. Resolves with how each ended, in the same order. A member
 * that throws does not stop the others.
 */
async function runFleet(members, run, { jobs, isStopped, onStart, onEnd }) {
    const ended = [];
    const queue = members.entries();
    const worker = async () => {
        for (const [index, member] of queue) {
            if (isStopped?.())
                ended[index] = { kind: 'skipped' };
            else {
                onStart?.(member, index);
                ended[index] = await endOf(run(member, index));
            }
            onEnd?.(member, index, ended[index]);
        }
    };
    await Promise.all(Array.from({ length: Math.min(Math.max(1, jobs), members.length) }, worker));
    return ended;
}
/** How a member ends. Never rejects. */
async function endOf(running) {
    try {
        return { kind: 'done', result: await running };
    }
    catch (error) {
        return { kind: 'failed', error };
    }
}


/***/ })

};
