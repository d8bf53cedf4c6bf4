export const id = 8017;
export const ids = [8017];
export const modules = {

/***/ 8017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./lib/rebuild/action.js
var rebuild_action = __webpack_require__(4797);
// EXTERNAL MODULE: ./lib/cli/notify.js + 21 modules
var cli_notify = __webpack_require__(3161);
// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
// EXTERNAL MODULE: ./lib/cli/run/fleet.js
var fleet = __webpack_require__(7572);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
;// CONCATENATED MODULE: ./lib/nix/flake/nixos-configurations.js





/** How long (ms) the names may take, for which inputs are fetched, and the evaluation of a whole system. */
const namesMs = 300_000;
const systemMs = 1_800_000;
const evaluate = ['nix', 'eval', '--extra-experimental-features', 'nix-command flakes'];
/**
 * The names of a flake's NixOS configurations, in order. A relative reference is resolved from `cwd`. Throws
 * a ToolError (`no-hosts`) with Nix's words where they cannot be listed, or not within five minutes.
 */
async function hostNames(flake, { cwd, env }) {
    const argv = [...evaluate, '--json', `${flake}#nixosConfigurations`, '--apply', 'builtins.attrNames'];
    const result = await (0,programs/* runProgram */.mB)(argv, { cwd, env, timeoutMs: namesMs });
    if ((0,programs/* hasSucceeded */.yO)(result))
        return schemas/* array */.YOg(schemas/* string */.YjP()).parse(JSON.parse(result.stdout));
    const said = result.kind === 'timed_out' ? '' : (0,clean/* stripControls */.$Y)(result.stderr).trim();
    const reason = (0,clean/* truncate */.xv)(said || (0,programs/* failureReason */.Hr)(result), 2000);
    throw new errors/* ToolError */.v4('no-hosts', `the hosts of the flake ${flake} cannot be listed: ${reason}`, {
        hint: 'The flake needs the output nixosConfigurations, and the job needs Nix with flakes.',
    });
}
/** The derivation of a host's system; null where it does not evaluate, which its own rebuild will report. */
async function toplevelDerivation(flake, host, { cwd, env }) {
    const installable = `${flake}#${toplevelAttribute(host)}.drvPath`;
    const result = await runProgram([...evaluate, '--raw', installable], { cwd, env, timeoutMs: systemMs });
    return hasSucceeded(result) ? result.stdout.trim() : null;
}

// EXTERNAL MODULE: ./lib/redact/redaction.js + 3 modules
var redact_redaction = __webpack_require__(1875);
// EXTERNAL MODULE: ./lib/redact/stream-redactor.js
var stream_redactor = __webpack_require__(682);
;// CONCATENATED MODULE: ./lib/cli/run/members.js






/** True where more than one rebuild is asked for. */
function isFleet({ flake, allHosts, repeat }) {
    return flake.length > 1 || allHosts === true || repeat > 1;
}
/**
 * The rebuilds that were asked for: each host, each repeated as many times as asked for. `requestFor` makes the
 * request for one flake reference. Throws a usage error for what makes no sense on one machine.
 */
async function membersOf(options, requestFor, io) {
    const flakes = options.allHosts ? await allHosts(options.flake, io) : options.flake;
    const targets = flakes.length > 0 ? flakes : [undefined];
    const besideOthers = targets.length > 1;
    const requests = targets.map((flake) => ({ ...requestFor(flake), besideOthers }));
    const members = (await Promise.all(requests.map(withName))).flatMap(({ request, name }) => Array.from({ length: options.repeat }, (_, turn) => ({
        label: options.repeat > 1 ? `${name} ${turn + 1}/${options.repeat}` : name,
        request,
    })));
    const [first] = members;
    if (first && targets.length > 1)
        checkHosts(first.request);
    return members;
}
/** Every host of the one flake that was named, or of the one in the working directory. */
async function allHosts(named, io) {
    if (named.length > 1)
        throw (0,errors/* usageError */.Wp)('bad-option', '--all-hosts takes one --flake');
    const { flake, host } = (0,ref/* parseFlakeRef */.K3)(named[0] ?? '.');
    if (host !== null)
        throw (0,errors/* usageError */.Wp)('bad-option', `--all-hosts and the host of --flake ${named[0]} exclude each other`);
    const hosts = await hostNames(flake, io);
    if (hosts.length === 0)
        throw (0,errors/* usageError */.Wp)('no-hosts', `the flake ${flake} has no nixosConfigurations`);
    return hosts.map((name) => (0,ref/* printFlakeRef */.AG)({ flake, host: name }));
}
/** Several hosts cannot become the system of one machine. */
function checkHosts({ action, targetHost }) {
    if (rebuild_action/* actionFacts */.k[action].activates)
        throw (0,errors/* usageError */.Wp)('bad-option', `several hosts can be built on one machine, not "${action}"`, 'Use the action build.');
    if (targetHost !== null)
        throw (0,errors/* usageError */.Wp)('bad-option', 'several hosts cannot have one --target-host');
}
/** The name is redacted, since a command or a reference may hold a secret. */
async function withName(request) {
    const { target, action, secrets, redact, env } = request;
    const redaction = await (0,redact_redaction/* loadRedaction */.K7)({ secrets, patterns: redact }, env);
    return { request, name: (0,stream_redactor/* redactText */.R)(redaction, targetName(target) ?? action) };
}
function targetName(target) {
    if (target.kind === 'flake')
        return (0,ref/* parseFlakeRef */.K3)(target.ref).host ?? target.ref;
    if (target.kind === 'file')
        return target.path;
    return target.kind === 'command' ? target.command : null;
}

// EXTERNAL MODULE: ./lib/cli/run/options.js
var run_options = __webpack_require__(6934);
// EXTERNAL MODULE: ./lib/cli/run/rebuild.js
var rebuild = __webpack_require__(9551);
;// CONCATENATED MODULE: ./lib/cli/commands/run.js







const count = (0,option_values/* numberIn */.Po)({ least: 1, whole: true });
function configure(command, io, argv) {
    command
        .usage('[action] [options] [-- extra args]')
        .option('--action <action>', 'the same as the argument')
        .addOption((0,option_values/* repeatable */.EQ)('--flake <ref>', 'the flake and host, such as .#laptop; several are built side by side'))
        .option('--all-hosts', 'build every host of the flake')
        .option('--jobs <count>', 'how many run at a time (default: 4 hosts, 1 repetition)', count)
        .option('--repeat <count>', 'run the same rebuild this many times, to find flaky failures', count, 1)
        .option('--file <path>', 'a configuration that is no flake')
        .option('--command <shell-command>', 'record this instead of a rebuild')
        .option('--target-host <host>', 'activate there')
        .option('--build-host <host>', 'build there')
        .option('--sudo', 'let nixos-rebuild use sudo where it must')
        .option('--accept-flake-config', "let Nix take the settings in the flake's nixConfig")
        .option('--base <rev>', 'the commit whose flake.lock the inputs are compared with (default: HEAD)');
    (0,cli_notify/* addNotifyOptions */.V8)((0,run_options/* addRunOptions */.L)(command));
    command.action(async (action, others, given) => {
        const options = (0,cli_notify/* takeNotify */.Dc)(given, io);
        const words = splitWords(action === undefined ? [] : [action, ...others], argv, command);
        const { flake: flakes, ...rest } = options;
        const json = options.json === true;
        if (isFleet(options)) {
            const members = await membersOf(options, (flake) => (0,run_options/* rebuildRequest */.N)(withFlake(rest, flake), words, io), io);
            const jobs = options.jobs ?? (options.repeat > 1 ? 1 : 4);
            const notify = await (0,cli_notify/* openNotifier */.NT)(options, members[0]?.request.outputDir ?? io.cwd);
            return (0,fleet/* runAndReportFleet */.Xc)(members, { jobs, stopOnError: options.repeat > 1, json, notify }, io);
        }
        const request = (0,run_options/* rebuildRequest */.N)(withFlake(rest, flakes[0]), words, io);
        const { warning } = rebuild_action/* actionFacts */.k[request.action];
        if (!options.quiet && warning && request.target.kind !== 'command')
            io.err(`${request.action}: ${warning}\n`);
        const notify = await (0,cli_notify/* openNotifier */.NT)(options, request.outputDir);
        await (0,rebuild/* runAndReport */.F)(request, { quiet: options.quiet === true, json, notify }, io);
    });
}
/** The action, and the words after `--`. Commander passes both on as one list, without the `--`. */
function splitWords(words, argv, command) {
    const dashes = argv.indexOf('--');
    const extraArgs = dashes < 0 ? [] : argv.slice(dashes + 1);
    const [action, surplus] = words.slice(0, words.length - extraArgs.length);
    if (surplus !== undefined)
        command.error(`error: too many arguments for 'run': "${surplus}" (extra arguments go after --)`);
    return { action, extraArgs };
}
function withFlake(options, flake) {
    return flake === undefined ? options : { ...options, flake };
}


/***/ }),

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
/* harmony export */   Xc: () => (/* binding */ runAndReportFleet),
/* harmony export */   Yy: () => (/* binding */ buildOf)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
/* harmony import */ var _builds_retention_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8268);
/* harmony import */ var _rebuild_fleet_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8275);
/* harmony import */ var _rebuild_run_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6074);
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

/***/ 9551:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ runAndReport)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
/* harmony import */ var _rebuild_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6074);
/* harmony import */ var _rebuild_stops_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1482);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8908);
/* harmony import */ var _live_rebuild_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1358);
/* harmony import */ var _show_build_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3134);






/** Runs one rebuild in front of a person or a script, prints how it ended, and sets the exit status. */
async function runAndReport(request, { quiet, json, notify }, io) {
    const { stop, signals } = (0,_rebuild_stops_js__WEBPACK_IMPORTED_MODULE_5__/* .stops */ .G)();
    const forget = io.onSignal(stop);
    const view = (0,_live_rebuild_view_js__WEBPACK_IMPORTED_MODULE_3__/* .rebuildView */ .f)({ quiet, interactive: request.interactive }, io);
    try {
        const build = await (0,_rebuild_run_js__WEBPACK_IMPORTED_MODULE_1__/* .runRebuild */ .J)(request, { ...view.hooks, ...signals });
        view.end();
        if (json)
            (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .printJson */ .Q2)(io, (0,_show_build_js__WEBPACK_IMPORTED_MODULE_4__/* .buildJson */ .Nc)(build));
        else
            io.err((0,_show_build_js__WEBPACK_IMPORTED_MODULE_4__/* .buildSummary */ .fR)(build, io.color));
        io.status = (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(build.metadata.outcome).exitStatus;
        const { metadata } = build;
        const subject = { kind: 'run', record: metadata, id: null };
        (0,_io_js__WEBPACK_IMPORTED_MODULE_2__/* .sayNotes */ .Rc)((await notify?.(subject, build, signals.signal)) ?? [], io);
    }
    finally {
        view.end();
        forget();
    }
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




const signs = { waiting: '·', running: '▸', succeeded: '✓', failed: '✗' };
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
