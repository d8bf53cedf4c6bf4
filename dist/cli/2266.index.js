export const id = 2266;
export const ids = [2266,7572];
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

/***/ 185:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ deploySystem)
});

// EXTERNAL MODULE: ./lib/deploy/plan/plan-host.js + 2 modules
var plan_host = __webpack_require__(4919);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(5284);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/deploy/host/known-failure.js
var known_failure = __webpack_require__(8682);
;// CONCATENATED MODULE: ./lib/deploy/host/again.js



/**
 * Does what changes nothing that runs on a host, and does it again after remedies where it throws or `read` says that it has failed.
 * Without remedies it is done once.
 */
function again({ host, remedies }, run, read = () => ({ kind: 'succeeded' })) {
    return remedies === undefined ? run() : remedies.around({ host, run, read, readThrown: failureIn });
}
/** What was in the way, as a failure; null for what stays as it is however often it is tried. */
function failureIn(thrown) {
    if (!(thrown instanceof errors/* ToolError */.v4))
        return null;
    const { message, hint, code } = thrown;
    if (thrown instanceof unreachable/* HostUnreachable */.f)
        return thrown.isLasting ? null : (0,known_failure/* failureOf */.g)('ssh', message, hint);
    const family = (0,known_failure/* familyOf */.A)(code);
    return family === 'unknown' ? null : (0,known_failure/* failureOf */.g)(family, message, hint);
}

// EXTERNAL MODULE: ./lib/deploy/host/draft.js + 1 modules
var draft = __webpack_require__(2806);
// EXTERNAL MODULE: ./lib/deploy/host/end.js + 1 modules
var end = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
;// CONCATENATED MODULE: ./lib/deploy/host/obstacles.js

/** What forbids to deploy by a plan, before anything is copied; null where nothing does. */
function obstacleOf(plan, policy, isOlder) {
    const { host, room, data, revisions } = plan;
    if (room.store.enough === false)
        return {
            reason: 'no-room',
            family: 'disk-full',
            message: `the store of ${host} has ${(0,size/* formatBytes */.z)(room.store.free_bytes ?? 0)} free, and the system needs ${(0,size/* formatBytes */.z)(room.store.needed_bytes ?? 0)}`,
            advice: `Collect garbage there: nix-collect-garbage --delete-older-than 30d`,
        };
    if (room.boot?.enough === false)
        return {
            reason: 'no-room-in-boot',
            family: 'boot-full',
            message: `/boot of ${host} has ${(0,size/* formatBytes */.z)(room.boot.free_bytes ?? 0)} free, and the kernel and initrd need ${(0,size/* formatBytes */.z)(room.boot.needed_bytes ?? 0)}`,
            advice: 'Delete old generations there, and set boot.loader.systemd-boot.configurationLimit (or that of GRUB).',
        };
    if (isOlder && !policy.allowsOlder)
        return {
            reason: 'older',
            family: 'preflight',
            message: `${host} runs revision ${obstacles_short(revisions?.old)}, of which ${obstacles_short(revisions?.new)} is an ancestor`,
            advice: 'Bring your branch up to date, or say --allow-older.',
        };
    const [first, ...others] = data;
    if (first && !policy.acceptsDataChanges)
        return {
            reason: 'data',
            family: 'preflight',
            message: `${first.unit} goes from ${first.package} ${first.old_version} to ${first.new_version}${others.length > 0 ? `, and ${others.length} more services get another major version` : ''}; a rollback does not undo what that does to data`,
            advice: 'Make a backup, read its release notes, and say --yes.',
        };
    return null;
}
function obstacles_short(revision) {
    return revision?.slice(0, 12) ?? '?';
}

// EXTERNAL MODULE: ./lib/deploy/host/switch-host.js + 2 modules
var switch_host = __webpack_require__(57);
// EXTERNAL MODULE: ./lib/deploy/host/verify.js + 8 modules
var verify = __webpack_require__(6735);
;// CONCATENATED MODULE: ./lib/deploy/host/deploy-system.js








/**
 * Deploys a system to a host: plan, copy, supervised activation, verification, acknowledgement or the way back. Returns what
 * became of it however it ended; what the host says is what counts. Throws for nothing that a host can do.
 */
async function deploySystem(call, observer) {
    return (0,draft/* drafted */.X)(call, 'deploy', observer, (counted, draft) => course({ ...call, ...counted }, draft, observer));
}
async function course(call, draft, observer) {
    const { host, policy, system, signal } = call;
    const { path } = system.toplevel;
    draft.newSystem = path;
    draft.steps.enter('planning');
    const { profile } = policy;
    const plan = await again(call, () => (0,plan_host/* planHost */.A)(call, system, { profile, ...(signal && { signal }) }), (planned) => roomIn(planned, policy));
    const revisions = plan.revisions ?? { old: null, new: null };
    const sources = await call.compareSources(revisions);
    Object.assign(draft, { plan, oldSystem: plan.old_system, sources: sources.files });
    observer.onPlan(plan);
    if (!plan.changed && plan.profile_system === path)
        return (0,end/* endUnchanged */.Pc)(host.name);
    const obstacle = obstacleOf(plan, policy, sources.isOlder) ?? (await call.weaker?.(revisions)) ?? null;
    if (obstacle !== null)
        return (0,end/* endOfObstacle */.qT)(obstacle);
    if (!(await observer.confirm(plan)))
        return (0,end/* endDeclined */.gj)(host.name);
    const baseline = await again(call, () => (0,verify/* readBaseline */.mF)(host, plan.old_system, policy, signal));
    draft.baseline = baseline.facts;
    observer.onBaseline?.(baseline.facts);
    draft.before = {
        ...{ current: plan.old_system, profile: plan.profile_system, booted: plan.booted_system },
        ...{ generation: null, boot_id: baseline.facts.bootId },
    };
    await call.prepare(path);
    if (plan.copy.paths > 0 || plan.copy.bytes === null) {
        draft.steps.enter('copying');
        const start = draft.steps.seconds;
        await again(call, () => call.copy(path));
        draft.copied = { paths: plan.copy.paths, seconds: draft.steps.since(start) };
    }
    signal?.throwIfAborted();
    return (0,switch_host/* switchHost */.x)(call, { toplevel: path, old: plan.old_system }, { draft, baseline, observer });
}
/** Whether a host has room for what is planned: it may be made. */
function roomIn(plan, policy) {
    const obstacle = plan.changed ? obstacleOf(plan, policy, false) : null;
    if (obstacle === null || !/^no-room/.test(obstacle.reason))
        return { kind: 'succeeded' };
    return { kind: 'failed', failures: [(0,known_failure/* failureOf */.g)(obstacle.family, obstacle.message, obstacle.advice)] };
}


/***/ }),

/***/ 2806:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ drafted)
});

// EXTERNAL MODULE: ./lib/remedy/on-host/cure-words.js
var cure_words = __webpack_require__(8164);
// EXTERNAL MODULE: ./lib/remedy/on-host/host-remedies.js + 2 modules
var host_remedies = __webpack_require__(3302);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(3213);
;// CONCATENATED MODULE: ./lib/deploy/host/counted-host.js
/** A host that counts the calls of it. */
class CountedHost {
    #host;
    ssh;
    #calls = 0;
    constructor(host) {
        this.#host = host;
        this.ssh = host.ssh;
    }
    get name() {
        return this.#host.name;
    }
    get kind() {
        return this.#host.kind;
    }
    get calls() {
        return this.#calls;
    }
    run(script, signal) {
        this.#calls += 1;
        return this.#host.run(script, signal);
    }
    close() {
        return this.#host.close();
    }
}

// EXTERNAL MODULE: ./lib/deploy/host/end.js + 1 modules
var host_end = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/deploy/host/host-state.js
var host_state = __webpack_require__(1718);
// EXTERNAL MODULE: ./lib/deploy/host/known-failure.js
var known_failure = __webpack_require__(8682);
// EXTERNAL MODULE: ./lib/deploy/host/steps.js
var steps = __webpack_require__(1609);
;// CONCATENATED MODULE: ./lib/deploy/host/draft.js








/** Does something to a host and returns the deployment that it was, however it ended. */
async function drafted(call, action, observer, run) {
    const host = new CountedHost(call.host);
    const startedMs = Date.now();
    const draft = { steps: new steps/* Steps */.g((name) => observer.onStep(name)) };
    const runsBefore = call.remedies?.runs.length ?? 0;
    const end = await run({ host }, draft).catch((thrown) => (0,host_end/* endOfThrown */.VI)(thrown, call));
    const remedies = call.remedies?.runs.slice(runsBefore) ?? [];
    // Where the host cannot be reached, the verdict is `unverified` already; one that has not come back was asked all the time.
    const isGone = end.reason === 'not-back';
    const after = isGone ? null : await (0,host_state/* readHostState */.E)(host, call.policy.profile).catch(() => null);
    return deploymentOf(draft, end, { call, action, after, startedMs, roundTrips: host.calls, remedies });
}
/** The deployment, as it is published. */
function deploymentOf(draft, { outcome, reason, message: seen, failure }, { call, action, after, startedMs, roundTrips, remedies }) {
    const { steps, plan, oldSystem: old = null, newSystem = null, facts, baseline } = draft;
    const seconds = steps.seconds;
    const cured = outcome === 'success' ? (0,cure_words/* cureWords */.d)((0,host_remedies/* helpersIn */.j)(remedies)) : '';
    const message = cured === '' ? seen : `${seen}, ${cured}`;
    return {
        schema_version: 1,
        ...{ id: call.id, action, host: call.host.name, target: call.destination, mode: call.policy.mode },
        ...{ outcome, success: outcome === 'success', reason, message },
        failure: failure && (0,known_failure/* failureOf */.g)(failure.family, message, failure.advice),
        changed: old === null || newSystem === null ? null : old !== newSystem,
        timestamp: new Date(startedMs).toISOString(),
        finished_at: new Date(startedMs + seconds * 1000).toISOString(),
        duration_seconds: seconds,
        steps: steps.end(),
        ...{ old_system: old, new_system: newSystem, before: beforeOf(draft), after },
        revisions: plan?.revisions ?? { old: null, new: null },
        sources: draft.sources ?? null,
        plan: plan ?? null,
        units: unitsOf(plan, facts),
        shared_build: null,
        copied: draft.copied ?? null,
        ...{ health: draft.health ?? null, health_after_rollback: draft.healthAfterRollback ?? null },
        resources: { before: resourcesOf(baseline), after: resourcesOf(facts) },
        last_garbage_collection: collectedAt(draft),
        warnings: warningsOf(draft, outcome),
        settings: { ...(draft.settings ?? call.settings) },
        by_hand: old === null || old === newSystem ? [] : byHand(old, call.policy.profile),
        round_trips: roundTrips,
        ...(remedies.length > 0 && { remedies }),
    };
}
/** The state before, with the generation that the host's supervisor has recorded. */
function beforeOf({ before, last }) {
    if (before === undefined)
        return null;
    const generation = /-(\d{1,9})-link$/.exec(last?.record?.profile_link ?? '')?.[1];
    return { ...before, generation: generation === undefined ? null : Number(generation) };
}
function unitsOf(plan, facts) {
    return (plan?.units ?? [])
        .filter(({ action }) => action !== 'keep')
        .map(({ unit, action }) => {
        const isStarted = action === 'start' || action === 'restart';
        return { unit, action, seconds: isStarted ? (facts?.units.get(unit)?.startSeconds ?? null) : null };
    });
}
function resourcesOf(facts) {
    if (!facts)
        return null;
    return {
        memory_available_bytes: facts.memory?.availableBytes ?? null,
        memory_total_bytes: facts.memory?.totalBytes ?? null,
        disks: facts.disks.map(({ point, usedBytes, totalBytes }) => ({
            ...{ mount_point: point, used_bytes: usedBytes, total_bytes: totalBytes },
        })),
    };
}
function collectedAt({ facts, baseline }) {
    const ms = facts?.collectedMs ?? baseline?.collectedMs ?? null;
    return ms === null ? null : new Date(ms).toISOString();
}
/** What a person should know of a deployment, whether it went well or not. */
function warningsOf(draft, outcome) {
    const { plan, health, healthAfterRollback: back, last } = draft;
    const warnings = [];
    const add = (message, advice = null) => warnings.push({ message, advice });
    for (const { level, message } of health?.findings ?? [])
        if (level === 'warning')
            add(message);
    if (plan?.reboot.needed && outcome === 'success' && !draft.steps.hasEntered('rebooting'))
        add(`only a boot brings all of it: ${plan.reboot.reasons.join(', ')}`, 'Reboot when it suits, or deploy with --reboot if-needed.');
    if (outcome === 'rolled_back') {
        if (back === undefined)
            add('how the host is after the way back is not known', 'Look at it.');
        for (const { message } of back?.findings ?? [])
            add(`after the way back: ${message}`, 'Look at it: what an activation did outside of its units stays.');
        if (last?.state?.boot_entry === 'intact')
            add('the boot loader of the old system failed too; every file of the boot partition is as it was', 'Make room in /boot.');
        if (last?.state?.lost_units)
            add(`units that ran before are down: ${last.state.lost_units}`, 'systemctl start them.');
    }
    for (const { unit, package: name, old_version, new_version } of plan?.data ?? [])
        if (outcome !== 'refused')
            add(`${unit}: ${name} ${old_version} → ${new_version}; a rollback does not undo what it did to its data`);
    return warnings;
}
/** What brings a host back to a system, for a person at its console. */
function byHand(system, profile) {
    const program = `${(0,shell/* quoteWord */.X)(`${system}/bin/switch-to-configuration`)}`;
    return [
        `nix-env --profile ${(0,shell/* quoteWord */.X)(profile)} --set ${(0,shell/* quoteWord */.X)(system)}`,
        `NIXOS_NO_CHECK=1 ${program} switch`,
    ];
}


/***/ }),

/***/ 8173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gj: () => (/* binding */ endDeclined),
  JP: () => (/* binding */ endOfActivation),
  qT: () => (/* binding */ endOfObstacle),
  VI: () => (/* binding */ endOfThrown),
  Pc: () => (/* binding */ endUnchanged)
});

// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(5284);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/deploy/host/known-failure.js
var known_failure = __webpack_require__(8682);
;// CONCATENATED MODULE: ./lib/deploy/host/meanings.js
const lookOnHost = 'The activation log is in the recording, and on the host in /run/nixos-rebuild-test until its next boot.';
/** By the words that a supervisor gives for an end; src/activation/host writes them. */
const reasons = {
    'no-ack': {
        says: 'could not be reached over a new connection in time, and went back to the system that it ran before',
        advice: 'Look at what the new system changes of network, firewall and sshd.',
        family: 'unreachable',
    },
    timeout: {
        says: 'did not finish its activation in time, and went back',
        advice: 'A unit may wait for something. The recording shows which; --switch-timeout gives it more time.',
        family: 'activation-script',
    },
    'not-active': {
        says: 'did not run the new system after the activation, and went back',
        advice: lookOnHost,
        family: 'activation-script',
    },
    stopped: {
        says: 'was told to stop the activation, and went back',
        advice: 'Somebody stopped the unit of the supervisor, or the host was being shut down.',
        family: 'interrupted',
    },
    'supervisor-lost': {
        says: 'lost the supervisor of the activation, and went back',
        advice: 'It was killed, perhaps since the host ran out of memory: journalctl -b -p 3 there says more.',
        family: 'interrupted',
    },
    'commit-failed': {
        says: 'could not make the new system the one that boots, and went back',
        advice: 'The boot loader has failed. Is /boot full, or not mounted? The recording has its words.',
        family: 'bootloader',
    },
    cancelled: {
        says: 'was told to go back, since the deployment was cancelled',
        advice: 'Start it again.',
        family: 'interrupted',
    },
    'pre-switch-check': {
        says: 'refused the new system: a check before the switch has failed',
        advice: 'The recording has what the check said. Nothing was changed.',
        family: 'pre-switch',
    },
    'switch-inhibitors': {
        says: 'can only boot the new system: something that must not change while it runs would',
        advice: 'Deploy with --reboot if-needed, or boot it when it suits.',
        family: 'pre-switch',
    },
    'init-interface': {
        says: 'can only boot the new system: its init is another one',
        advice: 'Deploy with --reboot if-needed, or boot it when it suits.',
        family: 'pre-switch',
    },
    staged: {
        says: 'boots the new system next; only a boot activates it',
        advice: 'Boot it when it suits.',
        family: 'pre-switch',
    },
    'other-switch': {
        says: 'is being switched by something else',
        advice: 'Wait for that to end, and try again.',
        family: 'locks',
    },
    locked: { says: 'is being deployed to already', advice: 'Wait for that to end.', family: 'locks' },
    held: { says: 'is being deployed to already', advice: 'Wait for that to end.', family: 'locks' },
    unfinished: {
        says: 'has an activation that was left without an end',
        advice: 'nixos-rebuild-test deploy recover brings it to one.',
        family: 'locks',
    },
    'not-root': {
        says: 'does not let this user activate a system',
        advice: 'Deploy as root, or with --sudo as a user with security.sudo.wheelNeedsPassword = false.',
        family: 'privilege',
    },
    'not-nixos': {
        says: 'does not run NixOS',
        advice: 'It has no /run/current-system that is a store path.',
        family: 'pre-switch',
    },
    'not-in-store': {
        says: 'does not have the new system in its store',
        advice: 'It was deleted meanwhile, or not copied as a whole. Deploy again.',
        family: 'dependency',
    },
    'store-damaged': {
        says: 'has a path of the new system only by name: Nix has written it down, and it is gone or not what it was',
        advice: 'A power cut can do that. On the host, nix-store --verify --check-contents lists what is damaged, with --repair what a ' +
            'cache has is fetched again; what no cache has is forgotten by nix-store --delete PATH. Then deploy again.',
        family: 'store-database',
    },
    'new-cannot-switch': {
        says: 'cannot activate the new system: it has no switch-to-configuration',
        advice: 'system.switch.enable is false in the configuration. Such a host is updated by its image.',
        family: 'pre-switch',
    },
    'old-cannot-switch': {
        says: 'could not go back: the running system has no switch-to-configuration',
        advice: 'Activate it by hand the first time: nixos-rebuild boot, and reboot.',
        family: 'pre-switch',
    },
    specialisation: {
        says: 'runs a specialisation that the new system does not have',
        advice: 'Add it to the configuration, or boot the host without it.',
        family: 'pre-switch',
    },
    'state-directory': {
        says: 'has no room or no right to record the activation in /run, and nothing was changed',
        advice: 'Is /run full or read-only?',
        family: 'disk-full',
    },
    'no-gc-root': {
        says: 'could not protect the two systems from garbage collection, and nothing was changed',
        advice: 'Is /nix full or read-only?',
        family: 'disk-full',
    },
    'id-taken': {
        says: 'knows another activation of this name, and nothing was changed',
        advice: 'Start it again: each has a name of its own.',
        family: 'locks',
    },
    'no-unit': {
        says: 'could not start the unit of the supervisor, and nothing was changed',
        advice: 'systemctl status there says how its systemd is.',
        family: 'no-systemd',
    },
    'odd-name': {
        says: 'has a system or profile whose name holds characters that no store path has, and nothing was changed',
        advice: 'Look where /run/current-system and the system profile lead.',
        family: 'pre-switch',
    },
    'not-started': {
        says: 'did not start the activation, and nothing was changed',
        advice: 'Try again.',
        family: 'interrupted',
    },
    left: {
        says: 'was left while it was being activated, and decides by itself what it runs',
        advice: 'Without an acknowledgement it goes back. nixos-rebuild-test deploy status tells.',
        family: 'interrupted',
    },
    'client-failed': {
        says: 'could not be looked at, and went back',
        advice: 'The notice says what was in the way.',
        family: 'unhealthy',
    },
    nack: { says: 'was told to go back', advice: lookOnHost, family: 'unhealthy' },
    unreachable: {
        says: 'does not answer, and what became of the activation is not known',
        advice: 'Without an acknowledgement it goes back by itself. deploy status tells when it answers again.',
        family: 'unreachable',
    },
    'changed-since': {
        says: 'does not run what its supervisor says: something else has changed it',
        advice: 'Look with deploy status who else deploys there.',
        family: 'unknown',
    },
    rebooted: {
        says: 'was booted meanwhile',
        advice: 'Nothing persists before an acknowledgement: it runs what it ran before. Deploy again.',
        family: 'interrupted',
    },
    'boot-entry-missing': {
        says: 'was cut off between the profile and the boot entry, and runs what it ran before',
        advice: 'nixos-rebuild-test deploy recover makes the two one again.',
        family: 'interrupted',
    },
};
/** Reasons that mean something else where the activation has ended in another way than most do for them. */
const ofOutcomes = {
    'rolled_back state-directory': {
        says: 'had no room to record the activation in /run any more, and went back',
        advice: 'Is /run full?',
        family: 'disk-full',
    },
    'refused supervisor-lost': {
        says: 'lost the supervisor before the activation, and nothing was changed',
        advice: 'It was killed, perhaps since the host ran out of memory: journalctl -b -p 3 there says more.',
        family: 'interrupted',
    },
    'unverified supervisor-lost': {
        says: 'lost the supervisor and its guard, so that nobody brings the activation to an end',
        advice: 'nixos-rebuild-test deploy recover does.',
        family: 'interrupted',
    },
    'unverified rebooted': {
        says: 'was booted meanwhile, and runs neither what it ran before nor the new system with its profile',
        advice: 'Look with deploy status what it runs and boots.',
        family: 'interrupted',
    },
};
/** What the end of an activation means. A reason that is not in the table is told by its outcome. */
function meaningOf({ outcome, reason }) {
    if (outcome === 'rollback_failed')
        return {
            says: `could not go back to the system that it ran before (${reason}): what it runs or boots is not known`,
            advice: 'Look at it now. docs/activation.md says how to go back by hand.',
            family: 'activation-script',
        };
    const known = ofOutcomes[`${outcome} ${reason}`] ?? reasons[reason];
    if (outcome === 'interrupted' && reason !== 'rebooted' && reason !== 'boot-entry-missing')
        return {
            says: `was shut down before the activation had come to its end (${reason}), and boots what its profile has`,
            advice: 'Look with deploy status what it runs when it is up again.',
            family: 'interrupted',
        };
    if (known)
        return known;
    const status = /^exit-(\d{1,3})$/.exec(reason)?.[1];
    if (status !== undefined && outcome === 'refused')
        return {
            says: `refused the new system with status ${status}, and nothing was changed`,
            advice: lookOnHost,
            family: 'pre-switch',
        };
    if (status !== undefined)
        return {
            says: `failed to activate the new system (status ${status}), and went back`,
            advice: lookOnHost,
            family: status === '2' ? 'activation-script' : 'units',
        };
    const program = /^no-([a-z][a-z-]{1,30})$/.exec(reason)?.[1];
    if (program !== undefined && outcome === 'refused')
        return {
            says: `has no ${program}, without which nothing can be activated, and nothing was changed`,
            advice: 'Every NixOS has it: is that one?',
            family: 'missing-program',
        };
    return {
        says: `ended as ${outcome}${reason && ` (${reason})`}`,
        advice: lookOnHost,
        family: 'unknown',
    };
}

;// CONCATENATED MODULE: ./lib/deploy/host/end.js




/** What a host is told to go back for, besides what was found on it. */
const clientReasons = ['cancelled', 'client-failed'];
/**
 * The end that is the host's verdict; what it was told to go back for says more than that it was told. `inTheWay` is what the
 * host has named as the cause, `what` it was to run in words.
 */
function endOfActivation(name, { verdict, verified, refusal, last }, { inTheWay = null, what = 'the new system' } = {}) {
    const { outcome } = verdict;
    // What it was told says more than that it was told, where it is a word of this program.
    const told = verdict.reason === 'nack' ? (last?.state?.detail ?? '') : '';
    const reason = clientReasons.includes(told) ? told : verdict.reason;
    if (outcome === 'success') {
        const [found] = verified?.health.healthy === false ? verified.health.findings : [];
        const health = found === undefined
            ? `runs ${what}, is well, and boots it`
            : `runs ${what} and boots it, but is not well: ${found.message}`;
        return { outcome, reason: found?.kind ?? '', message: `${name} ${health}`, failure: null };
    }
    const { says, advice, family } = meaningOf({ outcome, reason });
    if (outcome !== 'rolled_back' || refusal === null)
        return {
            ...{ outcome, reason, failure: { family, advice } },
            message: `${name} ${says}${inTheWay === null ? '' : `: ${inTheWay}`}`,
        };
    return {
        outcome,
        reason: refusal.kind,
        message: `${name} was not well, and went back: ${refusal.message}`,
        failure: {
            family: 'unhealthy',
            advice: `It runs what it ran before. The recording and the findings say what was wrong; journalctl there says more.`,
        },
    };
}
/** The end of a host that runs and boots the system already. */
function endUnchanged(name) {
    return {
        outcome: 'success',
        reason: 'unchanged',
        message: `${name} runs this system already`,
        failure: null,
    };
}
function endOfObstacle({ reason, message, family, advice }) {
    return { outcome: 'refused', reason, message, failure: { family, advice } };
}
/** Nothing was changed, since a person said so. */
function endDeclined(name) {
    return cancelled('declined', `${name} was not changed: the plan was declined`);
}
/** What was thrown before anything was changed on the host, as an end. Throws what no host and no person has caused. */
function endOfThrown(thrown, { host: { name }, signal }) {
    if (signal?.aborted)
        return cancelled('cancelled', `${name} was not changed: the deployment was cancelled`);
    if (!(thrown instanceof errors/* ToolError */.v4))
        throw thrown;
    const { code, hint } = thrown;
    return {
        ...{ outcome: 'failed', reason: code, message: (0,errors/* messageOf */.bD)(thrown) },
        failure: { family: thrown instanceof unreachable/* HostUnreachable */.f ? 'unreachable' : (0,known_failure/* familyOf */.A)(code), advice: hint },
    };
}
function cancelled(reason, message) {
    return { outcome: 'cancelled', reason, message, failure: { family: 'interrupted', advice: '' } };
}


/***/ }),

/***/ 1718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ readHostState)
/* harmony export */ });
/* harmony import */ var _activation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8985);

/** What a host runs, and what a profile of it has. Throws `HostUnreachable`. */
async function readHostState(host, profilePath) {
    const { host: state, generations } = await (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readStatus */ .rk)(host, { profile: profilePath });
    const { current, profile, booted, boot_id } = state;
    const generation = generations.findLast(({ toplevel }) => toplevel === profile)?.number ?? null;
    return { current, profile, booted, generation, boot_id };
}


/***/ }),

/***/ 8682:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ familyOf),
/* harmony export */   g: () => (/* binding */ failureOf)
/* harmony export */ });
/** A failure that this program knows of by itself, without a log. */
function failureOf(family, message, advice) {
    return {
        ...{ family, confidence: 1, message, derivation: null, location: null, log_tail: [], hint: advice },
    };
}
/** Errors of what is done with a host that are a family of failures by themselves. */
const families = {
    'not-copied': 'ssh',
    signature: 'signature',
    'disk-full': 'disk-full',
    privilege: 'privilege',
    'missing-program': 'missing-program',
};
/** The family of an error of what is done with a host; `unknown` for others. */
function familyOf(code) {
    return families[code] ?? 'unknown';
}


/***/ }),

/***/ 2906:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ rebootAndVerify)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/nix/store-path.js
var store_path = __webpack_require__(3756);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/host/sections.js
var host_sections = __webpack_require__(336);
// EXTERNAL MODULE: ./lib/host/system/script.js
var script = __webpack_require__(6987);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(5284);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(3213);
;// CONCATENATED MODULE: ./lib/host/reboot/reboot-script.js

/** How long (ms) a host waits until it reboots, so that its answer arrives before: over a network, or from a guest of this machine. */
const leadMs = { local: 2000, ssh: 2000, guest: 200 };
/**
 * Where systemd-boot, or a loader that speaks its interface (lanzaboote), has an entry that boots a system: the file whose
 * text names its init, which is `loader/entries/*.conf` (Boot Loader Specification, type 1), or a unified kernel image in
 * `EFI/Linux`. Names differ by profile, specialisation and counters of tries, which no id has (`+3-0`); the newest of several
 * generations of one system is taken.
 */
const systemdBoot = `
loader_info=/sys/firmware/efi/efivars/LoaderInfo-4a67b082-0a4c-41cf-b6c7-440b29bb8c4f
set_systemd_boot() {
  [ -r "$loader_info" ] && tr -d '\\0' <"$loader_info" | grep -qi -e systemd-boot -e lanzaboote || return 1
  command -v bootctl >/dev/null || return 1
  for boot in "$(bootctl --print-boot-path 2>/dev/null)" "$(bootctl --print-esp-path 2>/dev/null)" /boot /efi /boot/efi; do
    [ -d "$boot/loader" ] || continue
    entry=$(grep -alF -e "init=$toplevel/init" "$boot"/loader/entries/*.conf "$boot"/EFI/Linux/*.efi 2>/dev/null |
      sed -e 's|.*/||' -e 's|[+][0-9]*\\(-[0-9]*\\)\\{0,1\\}\\([.][a-z]*\\)$|\\2|' | sort -V | tail -n 1)
    [ -n "$entry" ] || continue
    bootctl set-oneshot "$entry" >&2 && echo "one-shot systemd-boot $entry" && return 0
  done
  return 1
}`;
/**
 * GRUB: the entry of grub.cfg whose kernel has the system's init, by its place, such as `1>4`. NixOS' grub.cfg boots what
 * `next_entry` of grubenv names, and removes it: GRUB itself must be able to write that file, which it is not on btrfs, ZFS,
 * LVM or RAID, where the entry would be booted for ever.
 */
const grub = `
set_grub() {
  [ -r /boot/grub/grub.cfg ] && command -v grub-reboot >/dev/null || return 1
  grep -q next_entry /boot/grub/grub.cfg || return 1
  case $(stat -f -c %T /boot/grub) in ext2/ext3 | msdos | xfs) ;; *) return 1 ;; esac
  case $(findmnt -n -o SOURCE -T /boot/grub) in /dev/mapper/* | /dev/dm-* | /dev/md*) return 1 ;; esac
  entry=$(awk -v init="init=$toplevel/init" '
    $1 == "submenu" { top++; inside = 1; sub_entry = -1 }
    $1 == "menuentry" { if (inside) sub_entry++; else top++ }
    $1 == "}" { if (in_entry) in_entry = 0; else inside = 0 }
    $1 == "menuentry" { in_entry = 1 }
    $1 ~ /^(linux|module|multiboot)/ { for (i = 2; i <= NF; i++) if ($i == init) {
      print top - 1 (inside ? ">" sub_entry : ""); exit } }
  ' /boot/grub/grub.cfg)
  [ -n "$entry" ] || return 1
  grub-reboot --boot-directory=/boot "$entry" >&2
  # Its status is 0 whatever happens.
  grep -aqxF "next_entry=$entry" /boot/grub/grubenv && echo "one-shot grub $entry"
}`;
/**
 * A POSIX script for root that has the next boot, and that one alone, be one of a system where the boot loader can do so, and
 * starts a reboot in a unit of its own, which goes on when the connection ends. Does nothing in another boot than `before`. For `askInSections`.
 */
function rebootScript(toplevel, before, kind = 'ssh') {
    return `
PATH=$PATH:/run/current-system/sw/bin:/run/wrappers/bin
LC_ALL=C; export PATH LC_ALL
toplevel=${(0,shell/* quoteWord */.X)(toplevel)}
${systemdBoot}
${grub}
if [ "$(cat /proc/sys/kernel/random/boot_id)" != ${(0,shell/* quoteWord */.X)(before)} ]; then say another-boot; say end; exit; fi
say entry; set_systemd_boot || set_grub || echo none
say reboot
systemd-run --quiet --collect --on-active=${leadMs[kind]}ms --timer-property=AccuracySec=100ms systemctl reboot >&2 && echo started
`;
}

;// CONCATENATED MODULE: ./lib/host/reboot/reboot-host.js








const answerSeconds = 60;
/** Between two questions (ms). One over ssh is a connection; one to a guest of this machine waits in its shell. */
const pauseMs = { local: 2000, ssh: 2000, guest: 250 };
const noticeMs = 60_000;
/**
 * Reboots a host where scripts run as root, and waits until another boot of it answers over a new connection. Throws a
 * ToolError: `boot-changed` where another boot runs already, `no-reboot` where none could be started, `not-back` where none has
 * answered in time; and rejects with the signal's reason, or with a lasting `HostUnreachable`.
 */
async function rebootHost(host, options) {
    const { before, toplevel, waitSeconds, signal, onNotice = () => { } } = options;
    if (!(0,store_path/* isStorePath */.zP)(toplevel))
        throw (0,errors/* usageError */.Wp)('no-system', `${toplevel} is no store path`);
    const startMs = performance.now();
    const question = {
        script: rebootScript(toplevel, before, host.kind),
        timeoutSeconds: answerSeconds,
        ...{ tells: 'whether it reboots', needs: 'root, coreutils, grep and systemd' },
    };
    const sections = await (0,host_sections/* askInSections */.ZI)(host, question, signal).catch(whereLost);
    const line = (name) => (0,host_sections/* linesOf */.Dx)(sections?.get(name))[0] ?? '';
    if (sections?.has('another-boot'))
        throw new errors/* ToolError */.v4('boot-changed', `${host.name} has been rebooted by something else in the meantime`, {
            hint: 'Nothing was done. Look at what it runs, and deploy again.',
        });
    if (sections !== null && line('reboot') !== 'started')
        throw new errors/* ToolError */.v4('no-reboot', `${host.name} has not started a reboot`, {
            hint: 'It needs root and systemd-run. "systemctl reboot" on it tells more.',
        });
    const oneShot = loaderIn(line('entry'));
    if (sections === null)
        onNotice(`${host.name} has not answered whether it reboots`);
    else if (oneShot === null)
        onNotice(`${host.name} boots what its boot loader boots by default: no entry for one boot alone could be set`);
    const back = await cameBack(host, { before, startMs, waitSeconds, onNotice, signal });
    return { ...back, oneShot, seconds: (performance.now() - startMs) / 1000 };
}
/** A connection that was lost may have been lost by the reboot. */
function whereLost(thrown) {
    if (thrown instanceof unreachable/* HostUnreachable */.f && !thrown.isLasting)
        return null;
    throw thrown;
}
function loaderIn(said) {
    const [, loader] = /^one-shot (systemd-boot|grub) /.exec(said) ?? [];
    return loader === 'systemd-boot' || loader === 'grub' ? loader : null;
}
/** Asks until another boot answers. What is lasting for a host that is up is not for one that boots: its initrd has other keys. */
async function cameBack(host, { before, startMs, waitSeconds, onNotice, signal }) {
    let seen = 'it has not gone down';
    let [saidMs, hint] = [startMs, ''];
    const endMs = startMs + waitSeconds * 1000;
    while (performance.now() < endMs) {
        await (0,promises_.setTimeout)(pauseMs[host.kind], undefined, { ...(signal && { signal }) }).catch(() => signal?.throwIfAborted());
        const found = await state(host, endMs, signal);
        if ('bootId' in found && found.bootId !== before)
            return found;
        if ('bootId' in found)
            seen = 'it has not gone down';
        else
            [seen, hint] = [found.failure.message, found.failure.hint];
        if (performance.now() - saidMs < noticeMs)
            continue;
        saidMs = performance.now();
        onNotice(`${host.name} has not come back yet: ${seen}; it is waited for another ${(0,duration/* formatDuration */.a)((endMs - saidMs) / 1000)}`);
    }
    throw new errors/* ToolError */.v4('not-back', `${host.name} has not come back within ${(0,duration/* formatDuration */.a)(waitSeconds)} of its reboot: ${seen}`, {
        hint: [
            'Look at its console: it may wait for a passphrase, check its disks, or hang.',
            'Where it does not boot, switch it off and on and choose an earlier generation in the menu of its boot loader;',
            'a one-shot entry is gone after one boot, and the next one is that of the default.',
            hint,
        ]
            .filter(Boolean)
            .join(' '),
    });
}
async function state(host, endMs, signal) {
    const question = {
        script: `say boot; cat /proc/sys/kernel/random/boot_id
say booted; readlink -f ${script/* systemLinks */.RA.booted}
say current; readlink -f ${script/* systemLinks */.RA.current}`,
        timeoutSeconds: 20,
        isNewConnection: true,
        ...{ tells: 'which boot it is', needs: 'coreutils' },
    };
    const late = AbortSignal.timeout(Math.max(1, Math.ceil(endMs - performance.now())));
    const stop = signal === undefined ? late : AbortSignal.any([signal, late]);
    try {
        const sections = await (0,host_sections/* askInSections */.ZI)(host, question, stop);
        const line = (name) => (0,host_sections/* linesOf */.Dx)(sections.get(name))[0];
        const path = (name) => {
            const found = line(name);
            return found !== undefined && (0,store_path/* isStorePath */.zP)(found) ? found : null;
        };
        return { bootId: line('boot') ?? '', booted: path('booted'), current: path('current') };
    }
    catch (thrown) {
        signal?.throwIfAborted();
        if (late.aborted)
            return { failure: { message: 'it does not answer', hint: '' } };
        if (thrown instanceof unreachable/* HostUnreachable */.f || thrown instanceof errors/* ToolError */.v4)
            return { failure: thrown };
        throw thrown;
    }
}

// EXTERNAL MODULE: ./lib/deploy/host/verify.js + 8 modules
var verify = __webpack_require__(6735);
;// CONCATENATED MODULE: ./lib/deploy/host/reboot.js



/** How long (s) a host may take to boot, then to start what it starts, then to answer. */
const usualBootSeconds = 900;
const startSeconds = 300;
const patienceSeconds = 60;
/**
 * Boots a host into a system that is the one which boots next, and looks whether it is well then. Nothing here can go back from
 * a system that does not boot, which is said before.
 */
async function rebootAndVerify({ host, policy, signal, bootSeconds = usualBootSeconds, alone = (run) => run() }, toplevel, { draft, baseline, observer }) {
    const before = baseline.facts.bootId;
    const { name } = host;
    if (before === null)
        return failedEnd(name, 'no-boot-id', 'cannot be told from itself after a boot', 'Boot it by hand.');
    return alone(async () => {
        draft.steps.enter('rebooting');
        observer.onNotice(`${name} is booted: a system that does not boot cannot be taken back from here`);
        const onNotice = (text) => observer.onNotice(text);
        try {
            const options = { before, toplevel, waitSeconds: bootSeconds, onNotice, ...(signal && { signal }) };
            const { booted, current } = await rebootHost(host, options);
            if ((booted ?? current) !== toplevel)
                return failedEnd(name, 'booted-another', `booted another system: ${booted ?? current}`, 'Look at its boot loader.');
        }
        catch (thrown) {
            return notBack(name, thrown);
        }
        await started(host);
        draft.steps.enter('verifying');
        // Stopped or not, the host runs the new system now: who stops the look does not know how it is.
        const verified = await (0,verify/* verifyHost */.Cb)(host, baseline, policy, {
            patienceSeconds,
            ...(signal && { signal }),
        }).catch(() => null);
        if (verified === null)
            return unseen(name);
        Object.assign(draft, { health: verified.health, facts: verified.facts });
        if (verified.health.healthy)
            return {
                outcome: 'success',
                reason: 'rebooted',
                message: `${name} was booted into the new system, and is well`,
                failure: null,
            };
        const [found] = verified.health.findings;
        return failedEnd(name, found?.kind ?? 'unreachable', `is not well after the boot: ${found?.message ?? 'it does not answer'}`, `It runs and boots the new system. nixos-rebuild-test deploy rollback ${name} goes back.`);
    });
}
/** A host that has let us in may still be starting its services. */
async function started(host) {
    const script = `timeout ${startSeconds} systemctl is-system-running --wait`;
    await host.run({ script, timeoutSeconds: startSeconds + 10 }).catch(() => { });
}
function unseen(name) {
    return {
        ...{ outcome: 'unverified', reason: 'left' },
        message: `${name} was booted into the new system, and how it is was not seen`,
        failure: {
            family: 'unreachable',
            advice: `nixos-rebuild-test deploy status ${name} tells what it runs.`,
        },
    };
}
function failedEnd(name, reason, says, advice) {
    return { outcome: 'failed', reason, message: `${name} ${says}`, failure: { family: 'unhealthy', advice } };
}
function notBack(name, thrown) {
    if (!(thrown instanceof errors/* ToolError */.v4))
        return {
            outcome: 'unverified',
            reason: 'left',
            message: `${name} was left while it booted`,
            failure: {
                family: 'interrupted',
                advice: `nixos-rebuild-test deploy status ${name} tells what it runs.`,
            },
        };
    const { code, message, hint } = thrown;
    const outcome = code === 'no-reboot' || code === 'boot-changed' ? 'needs_boot' : 'unverified';
    return { outcome, reason: code, message, failure: { family: 'unreachable', advice: hint } };
}


/***/ }),

/***/ 6779:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ failuresSeen),
/* harmony export */   L: () => (/* binding */ verifiedAgain)
/* harmony export */ });
/* harmony import */ var _known_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8682);

/**
 * Verifies a host, and once more after a remedy where all that it would go back for are units that have failed. Null where it does
 * not answer.
 */
function verifiedAgain({ host, remedies, policy }, verify) {
    return remedies === undefined || !policy.rollsBack
        ? verify()
        : remedies.around({ host, run: verify, read: failuresSeen });
}
/** How a look at a host has ended, for who may look again after a remedy. */
function failuresSeen(verified) {
    if (verified === null)
        return { kind: 'stopped' };
    if (verified.health.healthy)
        return { kind: 'succeeded' };
    const failures = verified.health.findings
        .filter(({ level }) => level === 'rollback')
        .map(({ kind, message }) => (0,_known_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .failureOf */ .g)(kind === 'unit-failed' ? 'units' : 'unhealthy', message, ''));
    return { kind: 'failed', failures };
}


/***/ }),

/***/ 3119:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ rollbackHost)
/* harmony export */ });
/* harmony import */ var _activation_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8985);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6213);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3213);
/* harmony import */ var _draft_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2806);
/* harmony import */ var _end_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8173);
/* harmony import */ var _switch_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(57);
/* harmony import */ var _verify_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6735);








/** How long (s) a host may take to print a file. */
const fileSeconds = 30;
/**
 * Brings a host back to an earlier generation of its own profile. It is activated, and verified by what that says of the host's
 * health, as any other system.
 */
async function rollbackHost(call, observer) {
    return (0,_draft_js__WEBPACK_IMPORTED_MODULE_3__/* .drafted */ .X)(call, 'rollback', observer, (counted, draft) => course({ ...call, ...counted }, draft, observer));
}
async function course(call, draft, observer) {
    const { host, signal, to, onlyFrom } = call;
    draft.steps.enter('planning');
    const status = await (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .readStatus */ .rk)(host, { profile: call.policy.profile, ...(signal && { signal }) });
    const { number, toplevel } = (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_0__/* .generationBefore */ .wp)(status, to);
    const { current, profile, booted, boot_id } = status.host;
    Object.assign(draft, { newSystem: toplevel, oldSystem: current });
    if (current === toplevel && profile === toplevel)
        return (0,_end_js__WEBPACK_IMPORTED_MODULE_4__/* .endUnchanged */ .Pc)(host.name);
    if (onlyFrom !== undefined && current !== onlyFrom && profile !== onlyFrom)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('other-system', `${host.name} runs another system by now, and is left as it is`, {
            hint: `deploy status ${host.name} lists its generations, and deploy rollback ${host.name} --to N goes to one.`,
        });
    const { policy, settings } = await judged(call, toplevel, observer);
    draft.settings = settings;
    const old = current ?? '';
    const baseline = await (0,_verify_js__WEBPACK_IMPORTED_MODULE_6__/* .readBaseline */ .mF)(host, old, policy, signal);
    draft.baseline = baseline.facts;
    draft.before = { current, profile, booted, boot_id, generation: null };
    return (0,_switch_host_js__WEBPACK_IMPORTED_MODULE_5__/* .switchHost */ .x)({ ...call, policy }, { toplevel, old, generation: number }, { draft, baseline, observer });
}
/** A file that cannot be taken, as an older program may have written it, keeps nobody from going back. */
async function judged({ host, policy, settings, judgedBy, signal }, toplevel, { onNotice }) {
    const script = `cat ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_7__/* .quoteWord */ .X)(`${toplevel}/${_config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .closureFile */ .E9}`)} 2>/dev/null`;
    const { status, stdout } = await host.run({ script, timeoutSeconds: fileSeconds }, signal);
    if (status !== 0)
        return { policy, settings };
    try {
        const said = await judgedBy(stdout);
        // Where the way back began, it ends.
        return { ...said, policy: { ...said.policy, profile: policy.profile } };
    }
    catch (thrown) {
        onNotice(`what the generation says of its health is not used: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .bD)(thrown)}`);
        return { policy, settings };
    }
}


/***/ }),

/***/ 1609:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ Steps)
/* harmony export */ });
/** The steps of a deployment on one clock: each ends where the next begins. */
class Steps {
    #startMs = performance.now();
    #steps = [];
    #onStep;
    constructor(onStep) {
        this.#onStep = onStep;
    }
    /** Seconds since the start. */
    get seconds() {
        return Math.round(performance.now() - this.#startMs) / 1000;
    }
    /** Seconds since an earlier time of this clock. */
    since(start) {
        return Math.round((this.seconds - start) * 1000) / 1000;
    }
    hasEntered(name) {
        return this.#steps.some((step) => step.name === name);
    }
    enter(name) {
        this.#end();
        this.#steps.push({ name, start_seconds: this.seconds, duration_seconds: 0 });
        this.#onStep(name);
    }
    /** All of them; the last one ends now. */
    end() {
        this.#end();
        return this.#steps.map((step) => ({ ...step }));
    }
    #end() {
        const last = this.#steps.at(-1);
        if (last)
            last.duration_seconds = this.since(last.start_seconds);
    }
}


/***/ }),

/***/ 57:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  x: () => (/* binding */ switchHost)
});

// EXTERNAL MODULE: ./lib/deploy/policy.js
var deploy_policy = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/activation/index.js + 17 modules
var lib_activation = __webpack_require__(8985);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/deploy/host/restart-failed.js
var restart_failed = __webpack_require__(6779);
// EXTERNAL MODULE: ./lib/deploy/host/verify.js + 8 modules
var verify = __webpack_require__(6735);
;// CONCATENATED MODULE: ./lib/deploy/host/activate.js




/** The verdict on an activation that nobody waits for any more. */
const leftVerdict = { outcome: 'unverified', reason: 'left' };
const unreadVerdict = { outcome: 'unverified', reason: 'unreachable' };
/**
 * Activates a system on a host, looks whether the host is well, and acknowledges that or has it go back. The verdict is what
 * the host says. Where nobody waited for that, it is `unverified`.
 */
async function activateAndVerify(call) {
    const { host, request, options, policy, enter, signal, leave } = call;
    enter('activating');
    const activation = await lib_activation/* Activation */.xq.start(host, request, options, leave).catch((thrown) => {
        if (leave?.aborted)
            return leftVerdict;
        if (!(thrown instanceof errors/* ToolError */.v4) || thrown.code !== 'bad-reading')
            throw thrown;
        // Whether it was begun cannot be read.
        options.onNotice?.((0,errors/* messageOf */.bD)(thrown));
        return unreadVerdict;
    });
    if (!(activation instanceof lib_activation/* Activation */.xq))
        return { verdict: activation, verified: null, refusal: null, last: null };
    const seen = { verified: null, refusal: null };
    const refuse = (reason) => {
        enter('rolling-back');
        return activation.refuse(reason, leave);
    };
    const course = async () => {
        const { verdict } = await activation.tried(signal);
        if (verdict !== null)
            return verdict;
        enter('verifying');
        seen.verified = await alive(activation, call, () => (0,restart_failed/* verifiedAgain */.L)(call, () => verified(call)));
        if (seen.verified === null) {
            enter('rolling-back');
            return activation.ended(leave);
        }
        const { health } = seen.verified;
        if (health.healthy || !policy.rollsBack)
            return activation.acknowledge(leave);
        seen.refusal = health.findings[0] ?? null;
        return refuse(seen.refusal?.kind ?? 'unhealthy');
    };
    const verdict = await course()
        .catch((thrown) => {
        if (leave?.aborted)
            return leftVerdict;
        if (signal?.aborted)
            return refuse('cancelled');
        // What cannot be looked at is not kept.
        options.onNotice?.((0,errors/* messageOf */.bD)(thrown));
        return refuse('client-failed');
    })
        .catch((thrown) => {
        if (leave?.aborted)
            return leftVerdict;
        if (!(thrown instanceof errors/* ToolError */.v4))
            throw thrown;
        // It was begun, and what became of it cannot be read.
        options.onNotice?.((0,errors/* messageOf */.bD)(thrown));
        return unreadVerdict;
    });
    return { verdict, ...seen, last: activation.last };
}
function verified({ host, baseline, policy, signal }) {
    const patienceSeconds = policy.answerSeconds;
    return (0,verify/* verifyHost */.Cb)(host, baseline, policy, { patienceSeconds, ...(signal && { signal }) });
}
/** Gives the host signs of life while `run` looks at it and restarts units: that may take longer than it waits. */
async function alive(activation, { policy: { answerSeconds }, signal }, run) {
    const timer = setInterval(
    // A host that does not answer is not alive.
    () => void activation.keepAlive(signal).catch(() => { }), (answerSeconds * 1000) / 2);
    try {
        return await run();
    }
    finally {
        clearInterval(timer);
    }
}

// EXTERNAL MODULE: ./lib/deploy/host/end.js + 1 modules
var end = __webpack_require__(8173);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
;// CONCATENATED MODULE: ./lib/deploy/host/in-the-way.js



/** Reasons whose detail is the name of another activation of the host. */
const ofOthers = new Set(['locked', 'held', 'unfinished']);
/** Reasons whose detail is what is missing: a specialisation, a path in the store. */
const ofMissing = new Set(['specialisation', 'store-damaged']);
const longestDetail = 300;
/**
 * Names what was in the way of an activation, in words that follow a colon: of another activation who began it and since when,
 * for which its host is asked once more, and of what is missing its name. Null where the host has named nothing.
 */
async function inTheWay(host, { reason }, last) {
    const detail = last?.state?.detail ?? null;
    if (detail === null)
        return null;
    if (ofMissing.has(reason))
        return (0,clean/* shownLine */.QN)(detail, longestDetail);
    if (!ofOthers.has(reason))
        return null;
    const read = await lib_activation/* Activation */.xq.find(host, detail)
        .read()
        .catch(() => null);
    const { request, record, host: now } = read?.reading ?? {};
    const by = request?.by ? ` by ${(0,clean/* shownLine */.QN)(request.by, 100)}` : '';
    return `${(0,clean/* shownLine */.QN)(detail, 100)}${by}${now && record ? sinceWords(now.uptime - record.started) : ''}`;
}
/** The host counts from its boot, and its clock may be wrong: the time of day is this machine's. */
function sinceWords(seconds) {
    const began = new Date(Date.now() - seconds * 1000);
    return `, since ${began.toISOString().slice(0, 19).replace('T', ' ')} UTC (${(0,duration/* formatDuration */.a)(seconds)})`;
}

// EXTERNAL MODULE: ./lib/deploy/host/reboot.js + 2 modules
var reboot = __webpack_require__(2906);
;// CONCATENATED MODULE: ./lib/deploy/host/switch-host.js






/** A host that has gone back is looked at for so long (s), and asked for so long. */
const settleAfterRollbackSeconds = 3;
const patienceAfterSeconds = 30;
/**
 * Activates a system that the host has, looks whether the host is well, and looks again where it has gone back. Fills the
 * draft with what it sees.
 */
async function switchHost(call, { toplevel, old, generation }, { draft, baseline, observer }) {
    const { host, id, by, policy, signal, leave, remedies } = call;
    const { bootId } = baseline.facts;
    const activated = await activateAndVerify({
        ...{ host, baseline, policy, enter: (step) => draft.steps.enter(step) },
        request: {
            ...{ id, toplevel, by, profile: policy.profile, switchSeconds: policy.switchSeconds },
            ...(generation === undefined ? {} : { generation }),
            ...(0,deploy_policy/* supervisorTimes */.BB)(policy, remedies?.restartsLeft),
            stageIfBootNeeded: policy.reboot === 'if-needed',
        },
        options: {
            ...(bootId === null ? {} : { before: { bootId, current: old, toplevel } }),
            onLog: (bytes) => observer.onLog(bytes),
            onNotice: (text) => observer.onNotice(text),
        },
        ...(signal && { signal }),
        ...(leave && { leave }),
        ...(remedies && { remedies }),
    });
    const { verdict, verified } = activated;
    Object.assign(draft, { health: verified?.health, facts: verified?.facts, last: activated.last });
    if (verdict.outcome === 'rolled_back') {
        const settleSeconds = Math.min(policy.settleSeconds, settleAfterRollbackSeconds);
        const options = { patienceSeconds: patienceAfterSeconds, isAfterRollback: true };
        const back = await (0,verify/* verifyHost */.Cb)(host, baseline, { ...policy, settleSeconds }, { ...options, ...(leave && { signal: leave }) }).catch(() => null);
        draft.healthAfterRollback = back?.health;
    }
    const needsBoot = verdict.outcome === 'needs_boot' ? verdict.reason === 'staged' : draft.plan?.reboot.needed === true;
    const isNew = verdict.outcome === 'success' || verdict.outcome === 'needs_boot';
    if (isNew && needsBoot && policy.reboot === 'if-needed')
        return (0,reboot/* rebootAndVerify */.g)(call, toplevel, { draft, baseline, observer });
    return (0,end/* endOfActivation */.JP)(host.name, activated, {
        inTheWay: await inTheWay(host, verdict, activated.last),
        ...(generation !== undefined && { what: `generation ${generation}` }),
    });
}


/***/ }),

/***/ 6735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pw: () => (/* binding */ factsQuestions),
  mF: () => (/* binding */ readBaseline),
  Cb: () => (/* binding */ verifyHost)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
;// CONCATENATED MODULE: ./lib/health/journal.js
/** Sources that are named in a message at most. */
const mostSources = 3;
/** More errors than in as long a time before, and lines that the host's owner has declared to be bad. */
function journalFindings({ before, second }, policy) {
    return [
        ...newErrors(before.errors, second.errors, policy.thresholds.newErrors),
        ...[...second.matches]
            .filter(([pattern, lines]) => lines.length > 0 && (before.matches.get(pattern) ?? []).length === 0)
            .map(([pattern, lines]) => ({
            kind: 'journal-pattern',
            level: 'rollback',
            subject: pattern,
            message: `the journal has ${lines.length === 1 ? 'a line' : 'lines'} that must not be there: ${lines[0]}`,
        })),
    ];
}
/** Hosts always have errors: only those of a source beyond as many of its own before count. */
function newErrors(before, after, threshold) {
    const [was, is] = [countsOf(before), countsOf(after)];
    const more = [...is]
        .map(([source, count]) => ({ source, count: count - (was.get(source) ?? 0) }))
        .filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count);
    const count = more.reduce((sum, one) => sum + one.count, 0);
    if (count < threshold)
        return [];
    const named = more.slice(0, mostSources).map((one) => `${one.source} (${one.count})`);
    const rest = more.length > mostSources ? ' and others' : '';
    const last = after.findLast(({ source }) => source === more[0]?.source);
    return [
        {
            kind: 'errors',
            level: 'warning',
            subject: more[0]?.source ?? null,
            message: `${count} more errors in the journal than before, of ${named.join(', ')}${rest}${last ? `: ${last.message}` : ''}`,
        },
    ];
}
function countsOf(errors) {
    const counts = new Map();
    for (const { source } of errors)
        counts.set(source, (counts.get(source) ?? 0) + 1);
    return counts;
}

;// CONCATENATED MODULE: ./lib/health/network.js
/** Ways to and from the host that worked before the change and do not any more. */
function networkFindings({ before, second }, { ports }) {
    return [
        ...lostRoutes(before, second),
        ...lostNames(before, second),
        ...lostListeners(before, second, ports),
        ...(before.tailscale === 'Running' && second.tailscale !== 'Running'
            ? [finding('tailscale', 'warning', null, `Tailscale was running and is ${second.tailscale ?? 'gone'}`)]
            : []),
    ];
}
function finding(kind, level, subject, message) {
    return { kind, level, subject, message };
}
function lostRoutes(before, after) {
    return ['v4', 'v6']
        .filter((version) => before.routes?.[version] && after.routes?.[version] === false)
        .map((version) => {
        const name = version === 'v4' ? 'IPv4' : 'IPv6';
        // A router announces itself when it likes to; a host that keeps the other route can be reached.
        const level = version === 'v6' && after.routes?.v4 ? 'warning' : 'rollback';
        return finding('route-lost', level, name, `there was a default route for ${name} and is none`);
    });
}
function lostNames(before, after) {
    return [...after.names]
        .filter(([name, resolves]) => !resolves && before.names.get(name) === true)
        .map(([name]) => finding('name-lost', 'rollback', name, `${name} resolved before and does not any more`));
}
/** Ports that programs get by chance are no news; Linux gives those from 32768 on. */
const firstEphemeralPort = 32_768;
function lostListeners(before, after, critical) {
    if (before.listeners === null)
        return [];
    const [was, is] = [portsOf(before.listeners), portsOf(after.listeners ?? new Set())];
    return [...was]
        .filter((port) => !is.has(port) && (port < firstEphemeralPort || critical.includes(port)))
        .map((port) => {
        const level = critical.includes(port) ? 'rollback' : 'warning';
        return finding('port-lost', level, String(port), `TCP port ${port} was listened on and is not any more`);
    });
}
function portsOf(listeners) {
    const ports = [...listeners].map((address) => Number(address.slice(address.lastIndexOf(':') + 1)));
    return new Set(ports.filter((port) => port > 0));
}

// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(6042);
;// CONCATENATED MODULE: ./lib/health/resources.js

/** Memory, waiting and room that are scarcer than before. They are warnings: the cause may be another. */
function resourceFindings(samples, thresholds) {
    return [
        ...memory(samples, thresholds),
        ...pressure(samples, thresholds),
        ...disks(samples, thresholds),
        ...unitLimits(samples, thresholds),
    ];
}
function warning(kind, subject, message) {
    return { kind, level: 'warning', subject, message };
}
function memory({ before, second }, { memoryPercent }) {
    if (before.memory === null || second.memory === null)
        return [];
    const [was, is] = [before.memory.availableBytes, second.memory.availableBytes];
    if (was - is <= (second.memory.totalBytes * memoryPercent) / 100)
        return [];
    const message = `${(0,size/* formatBytes */.z)(was)} of memory were available and ${(0,size/* formatBytes */.z)(is)} are, of ${(0,size/* formatBytes */.z)(second.memory.totalBytes)}`;
    return [warning('memory', null, message)];
}
function pressure({ before, second }, { pressurePoints }) {
    return ['cpu', 'memory', 'io'].flatMap((kind) => {
        const [was, is] = [before.pressure[kind], second.pressure[kind]];
        if (was === null || is === null || is - was <= pressurePoints)
            return [];
        const message = `tasks waited for ${kind === 'io' ? 'the disk' : kind} in ${is} % of the last minute, ${was} % before`;
        return warning('pressure', kind, message);
    });
}
function disks({ before, second }, { diskPoints }) {
    return second.disks.flatMap(({ point, usedBytes, totalBytes }) => {
        const earlier = before.disks.find((disk) => disk.point === point);
        if (!earlier)
            return [];
        const [was, is] = [(earlier.usedBytes / earlier.totalBytes) * 100, (usedBytes / totalBytes) * 100];
        if (is - was <= diskPoints)
            return [];
        return warning('disk', point, `${point} was ${was.toFixed(0)} % full and is ${is.toFixed(0)} % full`);
    });
}
function unitLimits({ second }, { unitMemoryPercent }) {
    return [...second.units].flatMap(([name, { memoryBytes, memoryLimitBytes }]) => {
        if (memoryBytes === null || memoryLimitBytes === null || memoryLimitBytes === 0)
            return [];
        const percent = (memoryBytes / memoryLimitBytes) * 100;
        if (percent <= unitMemoryPercent)
            return [];
        const message = `${name} uses ${(0,size/* formatBytes */.z)(memoryBytes)}, ${percent.toFixed(0)} % of its MemoryMax`;
        return warning('unit-memory', name, message);
    });
}

;// CONCATENATED MODULE: ./lib/health/units.js
/** Of a session or of one connection, not of the system. */
const passing = /^(?:user@|user-runtime-dir@|session-|systemd-coredump@|.*@\d{1,9}-)/;
/** A service that systemd restarted so short a time ago (s) is dying again and again. */
const loopSeconds = 10;
const judged = /\.(?:service|socket|mount|path|timer|target|swap)$/;
/** The units of which the facts afterwards must tell, since they ran before. */
function unitsToWatch({ units }) {
    return [...units].filter(([name, unit]) => isJudged(name) && isRunning(unit)).map(([name]) => name);
}
/** Units that ran before and do not, that have failed since, or that die or wait again and again. */
function unitFindings(samples, policy) {
    const { before, second } = samples;
    const names = new Set([...before.units.keys(), ...second.units.keys(), ...policy.critical]);
    return [
        ...[...names]
            .filter((name) => policy.critical.includes(name) || isJudged(name))
            .sort()
            .flatMap((name) => unitFinding(name, samples, policy)),
        ...userUnits(samples),
    ];
}
function isJudged(name) {
    return judged.test(name) && !passing.test(name);
}
function unitFinding(name, samples, policy) {
    const [before, first, second] = [samples.before, samples.first, samples.second].map(({ units }) => units.get(name));
    const isCritical = policy.critical.includes(name);
    const wasBad = isFailed(before) ||
        isInvalid(before) ||
        isLooping(before) ||
        wasJustRestarted(before, samples.before.uptimeSeconds);
    const trouble = troubleOf(name, { first, second }, samples) ?? (isCritical ? idleTrouble(second) : null);
    if (trouble !== null) {
        if (wasBad && !isCritical)
            return [];
        const isKept = isCritical || (isRunning(before) && isWanted(second));
        const goesBack = isCritical || policy.onFailedUnits === 'rollback' || (policy.onFailedUnits === 'verify' && isKept);
        const level = goesBack && !(wasBad && isCritical) ? 'rollback' : 'warning';
        return [units_finding(name, trouble, level, wasBad)];
    }
    if (!isRunning(before) || isRunning(second) || isFailed(second))
        return [];
    return goneFinding(name, second, policy);
}
function units_finding(name, { kind, what }, level, wasBad = false) {
    return { kind, level, subject: name, message: `${name} ${what}${wasBad ? ', as before' : ''}` };
}
/** Failed, not to be started again, looping or stuck, by two samples. */
function troubleOf(name, { first, second }, { first: { jobs }, second: { jobs: later } }) {
    if (!second)
        return null;
    if (isFailed(second))
        return { kind: 'unit-failed', what: `has failed (${reasonOf(second)})` };
    // It may run on as it was, and is dead after the next boot.
    if (isInvalid(second))
        return { kind: 'unit-invalid', what: `cannot be started (${second.load})` };
    if (isLooping(second))
        return {
            kind: 'unit-looping',
            what: `is started again and again (${reasonOf(second)}, ${second.restarts} times)`,
        };
    const hasRestarted = first !== undefined && second.restarts > first.restarts;
    if (hasRestarted)
        return {
            kind: 'unit-looping',
            what: `was restarted ${second.restarts - first.restarts} times while it was watched`,
        };
    const waits = (list) => list.some((job) => job.unit === name && job.state === 'running');
    if (waits(jobs) && waits(later))
        return { kind: 'unit-stuck', what: `is still ${second.active}` };
    return null;
}
/** A unit that must run and does not, although nothing of it has failed. */
function idleTrouble(unit) {
    if (unit?.load !== 'loaded')
        return { kind: 'unit-gone', what: 'is not there' };
    if (isRunning(unit) || isDone(unit))
        return null;
    return { kind: 'unit-gone', what: `is ${unit.active}` };
}
/** A unit that ran and was stopped without a failure, which switch-to-configuration says nothing of. */
function goneFinding(name, second, policy) {
    // The new system has it no more, or it has done its work: both are meant.
    if (second?.load !== 'loaded' || isDone(second))
        return [];
    // What only a socket, a timer or the bus starts comes and goes.
    if (!isWanted(second) && second.isTriggered)
        return [];
    if (!second.hasConditions)
        return [
            units_finding(name, { kind: 'unit-gone', what: 'ran, and a condition of it does not hold any more' }, 'warning'),
        ];
    const what = `ran before and is ${second.active}`;
    const goesBack = isWanted(second) && policy.onFailedUnits !== 'keep';
    return [units_finding(name, { kind: 'unit-gone', what }, goesBack ? 'rollback' : 'warning')];
}
function isRunning(unit) {
    return unit?.active === 'active' || unit?.active === 'reloading';
}
function isFailed(unit) {
    return unit?.active === 'failed';
}
/** Its file is there, and systemd refuses it. */
function isInvalid(unit) {
    return unit?.load === 'bad-setting' || unit?.load === 'error';
}
/** systemd waits before it starts it again. */
function isLooping(unit) {
    return unit?.active === 'activating' && unit.sub.startsWith('auto-restart');
}
/** One sample takes a service that dies again and again for one that runs, if it has run for a moment only. */
function wasJustRestarted(unit, uptimeSeconds) {
    return unit !== undefined && unit.restarts > 0 && (uptimeSeconds ?? 0) - unit.changedSeconds < loopSeconds;
}
/** A oneshot that has ended well is inactive. */
function isDone(unit) {
    return (unit.active === 'inactive' && unit.type === 'oneshot' && unit.result === 'success' && unit.hasConditions);
}
function isWanted(unit) {
    return (unit?.load === 'loaded' || isInvalid(unit)) && unit?.isWanted === true;
}
function reasonOf({ result, exitStatus }) {
    return result === 'exit-code' ? `status ${exitStatus}` : result || 'no reason given';
}
function userUnits({ before, second }) {
    const was = new Set(before.failedUserUnits.map(({ user, unit }) => `${user} ${unit}`));
    return second.failedUserUnits
        .filter(({ user, unit }) => !was.has(`${user} ${unit}`))
        .map(({ user, unit }) => ({
        kind: 'user-unit-failed',
        level: 'warning',
        subject: unit,
        message: `${unit} of ${user} has failed`,
    }));
}

;// CONCATENATED MODULE: ./lib/health/compare.js




/** What is worse on a host after a change than before. What was bad before is not held against the change. */
function compareHealth(samples, policy) {
    const findings = [
        ...unitFindings(samples, policy),
        ...networkFindings(samples, policy),
        ...checkFindings(samples),
        ...journalFindings(samples, policy),
        ...resourceFindings(samples, policy.thresholds),
    ];
    const isToGoBack = ({ level }) => level === 'rollback';
    return {
        healthy: !findings.some(isToGoBack),
        findings: [...findings.filter(isToGoBack), ...findings.filter((one) => !isToGoBack(one))],
    };
}
/** The host's own checks: one that failed before as well is a warning. */
function checkFindings({ before, second }) {
    return second.checks.flatMap(({ command, status, output }) => {
        if (status === 0)
            return [];
        const failedBefore = before.checks.some((check) => check.command === command && check.status !== 0);
        const how = status === 124 ? 'did not end in time' : `ended with status ${status}`;
        return {
            kind: 'check',
            level: failedBefore ? 'warning' : 'rollback',
            subject: command,
            message: `the check ${how}${failedBefore ? ', as before' : ''}${output && `: ${output}`}`,
        };
    });
}

// EXTERNAL MODULE: ./lib/host/sections.js
var host_sections = __webpack_require__(336);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/host/facts/parse.js



/** Longer messages (characters) of a host are cut. */
const longestMessage = 500;
/** The facts in what the script printed. */
function factsIn(sections, { names, patterns, checks }) {
    const line = (name) => (0,host_sections/* linesOf */.Dx)(sections.get(name))[0] ?? null;
    return {
        bootId: line('boot'),
        uptimeSeconds: numberIn(line('uptime')?.split(' ')[0]),
        units: unitsIn(sections),
        jobs: (0,host_sections/* linesOf */.Dx)(sections.get('jobs')).flatMap((job) => {
            const [, unit, type, state] = (0,host_sections/* wordsOf */.Z9)(job);
            return unit && type && state ? [{ unit, type, state }] : [];
        }),
        failedUserUnits: (0,host_sections/* linesOf */.Dx)(sections.get('user-units')).flatMap((failed) => {
            const [user, unit] = (0,host_sections/* wordsOf */.Z9)(failed);
            return user && unit ? [{ user, unit }] : [];
        }),
        routes: routesIn(sections),
        listeners: listenersIn((0,host_sections/* linesOf */.Dx)(sections.get('listeners'))),
        names: new Map(names.map((name) => [name, line(`name ${name}`) === 'yes'])),
        memory: memoryIn(sections),
        pressure: {
            cpu: pressureIn(line('pressure cpu')),
            memory: pressureIn(line('pressure memory')),
            io: pressureIn(line('pressure io')),
        },
        disks: (0,host_sections/* fileSystemsIn */.Yr)(sections.get('disks')).flatMap(({ point, totalBytes, usedBytes }) => totalBytes > 0 ? [{ point, totalBytes, usedBytes }] : []),
        tailscale: tailscaleIn(sections),
        collectedMs: lastTimeIn((0,host_sections/* linesOf */.Dx)(sections.get('collected'))),
        cursor: /^-- cursor: (\S{1,500})$/m.exec(sections.get('cursor') ?? '')?.[1] ?? null,
        errors: (0,host_sections/* linesOf */.Dx)(sections.get('journal')).flatMap((entry) => errorIn(entry)),
        matches: new Map(patterns.map((pattern, index) => [pattern, (0,host_sections/* linesOf */.Dx)(sections.get(`pattern ${index}`)).map(cleaned)])),
        checks: checks.map((command, index) => checkIn(command, sections.get(`check ${index}`))),
    };
}
function cleaned(text) {
    return (0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(text), longestMessage);
}
function numberIn(text) {
    const number = Number(text);
    return text && Number.isFinite(number) && number >= 0 ? number : null;
}
/** systemd prints `infinity` and `[not set]`, or the greatest 64-bit number, for what has no value. */
function bytesIn(text) {
    const bytes = numberIn(text);
    return bytes !== null && Number.isSafeInteger(bytes) ? bytes : null;
}
function unitsIn(sections) {
    const units = new Map();
    for (const block of (0,host_sections/* propertyBlocks */.ur)(sections.get('units'))) {
        const value = (name) => block.get(name) ?? '';
        if (value('Id') === '')
            continue;
        units.set(value('Id'), {
            load: value('LoadState'),
            active: value('ActiveState'),
            sub: value('SubState'),
            result: value('Result'),
            type: value('Type'),
            hasConditions: value('ConditionResult') !== 'no',
            restarts: numberIn(value('NRestarts')) ?? 0,
            exitStatus: numberIn(value('ExecMainStatus')) ?? 0,
            startSeconds: startSecondsIn(value),
            changedSeconds: (numberIn(value('StateChangeTimestampMonotonic')) ?? 0) / 1e6,
            memoryBytes: bytesIn(value('MemoryCurrent')),
            memoryLimitBytes: bytesIn(value('MemoryMax')),
            isWanted: ['WantedBy', 'RequiredBy', 'BoundBy'].some((name) => value(name) !== ''),
            isTriggered: value('TriggeredBy') !== '' || value('BusName') !== '',
        });
    }
    return units;
}
/** systemd's own times of a start, in microseconds of uptime: when it left its rest, and when it was up. */
function startSecondsIn(value) {
    const [left, up] = ['InactiveExitTimestampMonotonic', 'ActiveEnterTimestampMonotonic'].map((name) => numberIn(value(name)) ?? 0);
    return value('ActiveState') === 'active' && left > 0 && up >= left ? (up - left) / 1e6 : null;
}
/** The latest of times in seconds since 1970, in ms. */
function lastTimeIn(lines) {
    const times = lines.flatMap((line) => numberIn(line) ?? []);
    return times.length === 0 ? null : Math.max(...times) * 1000;
}
function routesIn(sections) {
    if (!sections.has('routes v4'))
        return null;
    const hasLines = (name) => (0,host_sections/* linesOf */.Dx)(sections.get(name)).length > 0;
    return { v4: hasLines('routes v4'), v6: hasLines('routes v6') };
}
function listenersIn(lines) {
    const addresses = lines.flatMap((socket) => (0,host_sections/* wordsOf */.Z9)(socket)[3] ?? []);
    return addresses.length === 0 ? null : new Set(addresses);
}
function memoryIn(sections) {
    const amount = (name) => {
        const line = (0,host_sections/* linesOf */.Dx)(sections.get('memory')).find((one) => one.startsWith(`${name}:`));
        const kibibytes = numberIn((0,host_sections/* wordsOf */.Z9)(line ?? '')[1]);
        return kibibytes === null ? null : kibibytes * 1024;
    };
    const [totalBytes, availableBytes] = [amount('MemTotal'), amount('MemAvailable')];
    return totalBytes === null || availableBytes === null ? null : { totalBytes, availableBytes };
}
function pressureIn(line) {
    return numberIn(/^some\b.{0,40}\bavg60=([\d.]{1,9})/.exec(line ?? '')?.[1]);
}
const tailscaleSchema = schemas/* object */.Ikc({ BackendState: schemas/* string */.YjP() });
function tailscaleIn(sections) {
    return parsed(tailscaleSchema, sections.get('tailscale') ?? '')?.BackendState ?? null;
}
const parse_text = schemas/* string */.YjP().optional().catch(undefined);
// A message that is not UTF-8 is a list of its bytes, and one that is too long is null.
const entrySchema = schemas/* object */.Ikc({ MESSAGE: parse_text, _SYSTEMD_UNIT: parse_text, UNIT: parse_text, SYSLOG_IDENTIFIER: parse_text });
function errorIn(line) {
    const entry = parsed(entrySchema, line);
    if (entry === null)
        return [];
    const source = entry.UNIT ?? entry._SYSTEMD_UNIT ?? entry.SYSLOG_IDENTIFIER ?? 'kernel';
    return [{ source: cleaned(source), message: cleaned(entry.MESSAGE ?? '') }];
}
function parsed(schema, json) {
    try {
        return schema.parse(JSON.parse(json));
    }
    catch {
        return null;
    }
}
/** The status is the last line; a check without one was ended with the script. */
function checkIn(command, printed = '') {
    const lines = printed.trimEnd().split('\n');
    const status = numberIn(lines.pop()) ?? 124;
    return { command, status, output: cleaned(lines.join('\n').trim()) };
}

// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(3213);
;// CONCATENATED MODULE: ./lib/host/facts/script.js

/** Entries of the journal that are read at most, and lines that match a pattern. */
const mostEntries = 500;
const mostMatches = 3;
const nameSeconds = 5;
const unitProperties = [
    ...['Id', 'LoadState', 'ActiveState', 'SubState', 'Result', 'ConditionResult', 'Type', 'NRestarts'],
    ...['ExecMainStatus', 'MemoryCurrent', 'MemoryMax'],
    ...['WantedBy', 'RequiredBy', 'BoundBy', 'TriggeredBy', 'BusName', 'StateChangeTimestampMonotonic'],
    ...['InactiveExitTimestampMonotonic', 'ActiveEnterTimestampMonotonic'],
];
/**
 * Shows all units that systemd has in memory, and of those named the ones that it has not: each unit is asked for once, since
 * the answers are most of the time that a look takes.
 */
function unitLines(units) {
    const show = `systemctl show --property=${unitProperties.join(',')} --`;
    const named = units.map((unit) => (0,shell/* quoteWord */.X)(`Id=${unit}`)).join(' ');
    return [
        `say units; shown=$(${show} '*'); printf '%s\\n' "$shown"`,
        ...(units.length === 0
            ? []
            : [
                `printf '%s\\n' ${named} | grep -vxF -f /dev/fd/3 3<<LOADED | {`,
                `$(printf '%s\\n' "$shown" | grep '^Id=')`,
                'LOADED',
                `  set --; while IFS='=' read -r _ unit; do set -- "$@" "$unit"; done`,
                `  [ $# -eq 0 ] || { echo; ${show} "$@"; }`,
                '}',
            ]),
    ];
}
/**
 * A POSIX script that prints the facts of a host and changes nothing. It needs coreutils, grep and systemd; iproute2,
 * tailscale and root tell more. For `askInSections`.
 */
function factsScript(questions) {
    const { tools, units, names, journal, patterns, checks, checkSeconds } = questions;
    const system = tools ?? '/run/current-system';
    const from = 'after' in journal
        ? `--after-cursor=${(0,shell/* quoteWord */.X)(journal.after)}`
        : `--since=-${Math.ceil(journal.seconds)}s`;
    return [
        `PATH=${(0,shell/* quoteWord */.X)(`${system}/sw/bin`)}:/run/current-system/sw/bin:$PATH`,
        'LC_ALL=C SYSTEMD_PAGER= SYSTEMD_COLORS=0',
        'export PATH LC_ALL SYSTEMD_PAGER SYSTEMD_COLORS',
        'exec </dev/null',
        'say boot; cat /proc/sys/kernel/random/boot_id',
        'say uptime; cat /proc/uptime',
        ...unitLines(units),
        'say jobs; systemctl list-jobs --plain --no-legend --full',
        'say user-units; loginctl list-users --no-legend | while read -r _ user _; do',
        '  timeout 5 systemctl --user --machine="$user@" list-units --state=failed --plain --no-legend --full |',
        '    while read -r unit _; do echo "$user $unit"; done',
        'done',
        'if command -v ip >/dev/null; then',
        '  say routes v4; ip -o -4 route show default; say routes v6; ip -o -6 route show default',
        'fi',
        'say listeners; ss -H -l -t -n',
        ...names.map((name) => {
            const word = (0,shell/* quoteWord */.X)(name);
            return `say name ${word}; timeout ${nameSeconds} getent ahosts ${word} >/dev/null && echo yes`;
        }),
        'say memory; cat /proc/meminfo',
        ...['cpu', 'memory', 'io'].map((kind) => `say pressure ${kind}; cat /proc/pressure/${kind}`),
        'say disks; df -Pk / /nix/store /boot /var',
        'say tailscale; ! command -v tailscale >/dev/null || timeout 5 tailscale status --json --peers=false',
        'say collected; for unit in nix-gc nh-clean; do',
        '  when=$(systemctl show --property=ExecMainExitTimestamp --value "$unit.service")',
        '  [ -z "$when" ] || date -d "$when" +%s',
        'done',
        'say cursor; journalctl --lines=1 --quiet --output=cat --show-cursor',
        `say journal; journalctl --quiet ${from} --priority=3 --output=json ` +
            `--output-fields=MESSAGE,_SYSTEMD_UNIT,UNIT,SYSLOG_IDENTIFIER | tail -n ${mostEntries}`,
        ...patterns.map((pattern, index) => `say pattern ${index}; journalctl --quiet ${from} --output=cat | ` +
            `timeout 20 grep -E -m ${mostMatches} -e ${(0,shell/* quoteWord */.X)(pattern)}`),
        ...checks.map((check, index) => `say check ${index}; timeout -k 5 ${checkSeconds} sh -c ${(0,shell/* quoteWord */.X)(check)} 2>&1; printf '\\n%s' $?`),
    ].join('\n');
}

;// CONCATENATED MODULE: ./lib/host/facts/read-host-facts.js



/** How long (s) a host may take to answer, besides its own checks. */
const answerSeconds = 60;
/**
 * Reads the facts of a host in one round trip that changes nothing on it. Throws a ToolError (`bad-answer`) for an answer
 * that is not whole, and `HostUnreachable`.
 */
async function readHostFacts(host, questions, signal) {
    const { checks, checkSeconds } = questions;
    const question = {
        script: factsScript(questions),
        timeoutSeconds: answerSeconds + checks.length * checkSeconds,
        tells: 'how it is',
        needs: 'a POSIX shell, coreutils, grep and systemd',
    };
    const sections = await (0,host_sections/* askInSections */.ZI)(host, question, signal);
    return factsIn(sections, questions);
}

// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(5284);
;// CONCATENATED MODULE: ./lib/deploy/host/verify.js





/** Between two attempts to reach a host that does not answer (ms). */
const retryMs = 1000;
/** Reads the facts of a host before anything is changed. `tools` is the system that runs. Throws what `readHostFacts` does. */
async function readBaseline(host, tools, policy, signal) {
    const questions = factsQuestions(tools, policy);
    return { facts: await readHostFacts(host, questions, signal), questions };
}
/** What is asked of a host by what it is judged by. `tools` is the system that runs. */
function factsQuestions(tools, policy) {
    const { names, checks, checkSeconds, journalPatterns: patterns, settleSeconds } = policy;
    // Errors are compared with those of as long a time before.
    const journal = { seconds: settleSeconds + policy.answerSeconds };
    const units = policy.health.critical;
    return { ...{ tools, units, names, checks, checkSeconds, patterns }, journal };
}
/**
 * Looks at a host twice, `settleSeconds` apart, and compares it with what it was before. A host that does not answer is asked
 * again for `patienceSeconds`; null where it did not answer in that time.
 */
async function verifyHost(host, { facts: before, questions }, policy, { patienceSeconds, isAfterRollback = false, signal }) {
    const asked = {
        ...questions,
        units: [...new Set([...questions.units, ...unitsToWatch(before)])],
        // After another boot there is no entry after that one.
        ...(before.cursor === null ? {} : { journal: { after: before.cursor } }),
    };
    const look = (questions) => patiently(() => readHostFacts(host, questions, signal), patienceSeconds, signal);
    const startMs = performance.now();
    const first = await look(asked);
    if (first === null)
        return null;
    // From one look's begin to the other's: what a look begins with is the units.
    const leftMs = startMs + policy.settleSeconds * 1000 - performance.now();
    await (0,promises_.setTimeout)(Math.max(leftMs, 0), undefined, { ...(signal && { signal }) });
    const since = isAfterRollback && first.cursor !== null ? { journal: { after: first.cursor } } : {};
    const second = await look({ ...asked, ...since });
    if (second === null)
        return null;
    return { health: compareHealth({ before, first, second }, policy.health), facts: second };
}
async function patiently(ask, seconds, signal) {
    const deadline = performance.now() + seconds * 1000;
    for (;;) {
        try {
            return await ask();
        }
        catch (thrown) {
            if (!(thrown instanceof unreachable/* HostUnreachable */.f))
                throw thrown;
            if (performance.now() > deadline)
                return null;
            await (0,promises_.setTimeout)(retryMs, undefined, { ...(signal && { signal }) });
        }
    }
}


/***/ }),

/***/ 6941:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ progressInto)
});

// EXTERNAL MODULE: ./lib/text/size.js
var text_size = __webpack_require__(6042);
;// CONCATENATED MODULE: ./lib/deploy/text/copy-line.js

/** How far a copy is, in a line. */
function copyLine({ paths, totalPaths, bytes, fetchedPaths }) {
    const of = totalPaths === null ? '' : ` of ${totalPaths}`;
    const size = bytes === null ? '' : `, ${(0,text_size/* formatBytes */.z)(bytes)}`;
    const fetched = fetchedPaths === 0 ? '' : `, ${fetchedPaths} fetched by the host`;
    return `copied ${paths}${of} paths${size}${fetched}`;
}

;// CONCATENATED MODULE: ./lib/deploy/run/copy-progress.js

/** Prints a line for every tenth of a copy. */
function progressInto(stage) {
    let tenth = -1;
    return (progress) => {
        const now = progress.totalPaths ? Math.floor((progress.paths / progress.totalPaths) * 10) : 0;
        if (now > tenth)
            stage.print([copyLine(progress)]);
        tenth = Math.max(tenth, now);
    };
}


/***/ }),

/***/ 8469:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ LogLines)
/* harmony export */ });
/** Cuts bytes that arrive in pieces into lines without their ends. */
class LogLines {
    #decoder = new TextDecoder();
    #rest = '';
    push(bytes) {
        const lines = (this.#rest + this.#decoder.decode(bytes, { stream: true })).split('\n');
        this.#rest = lines.pop() ?? '';
        return lines.map((line) => line.replace(/\r$/, ''));
    }
    /** A last line without its end. */
    end() {
        const rest = this.#rest + this.#decoder.decode();
        this.#rest = '';
        return rest === '' ? [] : [rest];
    }
}


/***/ }),

/***/ 3170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ deploymentLines)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
/* harmony import */ var _report_remedy_lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(842);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4783);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5929);
/* harmony import */ var _text_size_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6042);
/* harmony import */ var _text_table_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1267);
/* harmony import */ var _report_parts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1826);
/* harmony import */ var _system_words_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(906);









const shownUnits = 20;
const shownFiles = 10;
/** The report of a deployment for people, as lines: how it ended first, how to go back by hand last. */
function deploymentLines(deployment, color) {
    const { outcome, message, failure, host } = deployment;
    const { verb } = (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(outcome);
    // Recognised by `explain` in the log of a deployment.
    const words = failure
        ? `deployment of ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(host, 100)} ${verb} (${failure.family}): ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(message, 300)}`
        : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(message, 300);
    return (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .joinedSections */ .Ap)([
        (0,_report_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .headLines */ .O)(outcome, words, failure?.hint, color),
        (0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .alignColumns */ .R)(factRows(deployment)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .titled */ .dJ)('units', unitLines(deployment)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .titled */ .dJ)('remedies', (0,_report_remedy_lines_js__WEBPACK_IMPORTED_MODULE_1__/* .remedyLines */ .gb)(deployment.remedies ?? [])),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .titled */ .dJ)('found', findingLines(deployment)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .titled */ .dJ)('warnings', warningLines(deployment)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .titled */ .dJ)('sources', sourceLines(deployment)),
        (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .titled */ .dJ)('to go back by hand, on the host', byHandLines(deployment)),
    ]);
}
function factRows(deployment) {
    const { steps, duration_seconds, before, after, resources, revisions, copied } = deployment;
    const rows = [['took', (0,_report_parts_js__WEBPACK_IMPORTED_MODULE_3__/* .tookWords */ .V)(duration_seconds, steps)]];
    if (after)
        rows.push(['runs', (0,_system_words_js__WEBPACK_IMPORTED_MODULE_4__/* .systemWords */ .j)(after.current)], ['boots', profileWords(deployment)]);
    if (before?.generation != null && after?.generation != null)
        rows.push(['generation', `${before.generation} → ${after.generation}`]);
    if (revisions.old !== null || revisions.new !== null)
        rows.push(['revision', `${revisionWords(revisions.old)} → ${revisionWords(revisions.new)}`]);
    if (deployment.shared_build !== null)
        rows.push(['built', `with others, in ${deployment.shared_build}`]);
    if (copied)
        rows.push(['copied', `${copied.paths} paths in ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a)(copied.seconds)}`]);
    const memory = memoryWords(resources);
    if (memory !== null)
        rows.push(['memory', memory]);
    for (const disk of resources.after?.disks ?? resources.before?.disks ?? [])
        rows.push([(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(disk.mount_point, 30), diskWords(disk)]);
    if (deployment.last_garbage_collection !== null)
        rows.push([
            'collected',
            `${deployment.last_garbage_collection.slice(0, 10)} was the last garbage collection`,
        ]);
    return rows;
}
function revisionWords(revision) {
    return revision === null ? '?' : (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(revision.slice(0, 12));
}
function profileWords({ after, old_system, new_system }) {
    const words = (0,_system_words_js__WEBPACK_IMPORTED_MODULE_4__/* .systemWords */ .j)(after?.profile ?? null);
    if (after?.profile == null || after.profile === after.current)
        return words;
    const which = after.profile === new_system ? ' (the new one)' : after.profile === old_system ? ' (the old one)' : '';
    return `${words}${which}`;
}
function memoryWords({ before, after }) {
    const [was, is] = [before?.memory_available_bytes, after?.memory_available_bytes];
    if (was == null)
        return null;
    return `${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z)(was)}${is == null ? '' : ` → ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z)(is)}`} available`;
}
function diskWords({ used_bytes, total_bytes }) {
    return `${Math.round((used_bytes / total_bytes) * 100)} % of ${(0,_text_size_js__WEBPACK_IMPORTED_MODULE_8__/* .formatBytes */ .z)(total_bytes)} used`;
}
function unitLines({ units, outcome }) {
    if (outcome === 'refused' || outcome === 'cancelled')
        return [];
    const cells = units
        .slice(0, shownUnits)
        .map(({ unit, action, seconds }) => [
        ...[action, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(unit, 60)],
        seconds === null ? '' : (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_7__/* .formatDuration */ .a)(seconds),
    ]);
    const more = units.length - cells.length;
    return [...(0,_text_table_js__WEBPACK_IMPORTED_MODULE_6__/* .alignColumns */ .R)(cells), ...(more > 0 ? [`… and ${more} more`] : [])];
}
function findingLines({ health }) {
    return (health?.findings ?? [])
        .filter(({ level }) => level === 'rollback')
        .map(({ message }) => `✗ ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(message, 200)}`);
}
function warningLines({ warnings }) {
    return warnings.flatMap(({ message, advice }) => [
        (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(message, 200),
        ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_5__/* .indentedLines */ .Be)(advice === null ? [] : [(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(advice, 200)]),
    ]);
}
function sourceLines({ sources }) {
    if (sources === null)
        return [];
    const more = sources.length - shownFiles;
    return [
        ...sources.slice(0, shownFiles).map((file) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(file, 120)),
        ...(more > 0 ? [`… and ${more} more`] : []),
    ];
}
/** Only where the host may need it: it runs the new system, or nobody knows what it runs. */
function byHandLines({ outcome, by_hand }) {
    const isNeeded = ['success', 'unverified', 'rollback_failed', 'needs_boot'].includes(outcome);
    // Its paths are told by the host.
    return isNeeded ? by_hand.map((command) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_2__/* .shownLine */ .QN)(command, 1000)) : [];
}


/***/ }),

/***/ 1826:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ headLines),
/* harmony export */   V: () => (/* binding */ tookWords)
/* harmony export */ });
/* harmony import */ var _builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3609);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4783);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5929);




const toneColors = { good: 32, bad: 31, warn: 33, quiet: 2 };
/** How a report begins: one line that says it all, with the sign of its outcome, and what a person can do. */
function headLines(outcome, words, hint, color) {
    const { sign, tone } = (0,_builds_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .outcomeFacts */ .c6)(outcome);
    return [
        `${(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_2__/* .colored */ .dS)(sign, toneColors[tone], color)} ${words}`,
        // Its last line may be a command, which must be there whole.
        ...(hint ? hint.split('\n').map((line) => `  ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .shownLine */ .QN)(line, 1000)}`) : []),
    ];
}
/** How long it took in all (s), and each of its steps. */
function tookWords(seconds, steps) {
    const timed = steps.map(({ name, duration_seconds }) => `${name} ${(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(duration_seconds)}`);
    return [(0,_text_duration_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDuration */ .a)(seconds), ...timed].join(' · ');
}


/***/ }),

/***/ 4788:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ namesIn)
/* harmony export */ });
/* unused harmony export knownNames */
/* harmony import */ var _store_path_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3756);

/** A name is short; a longer match is no name. */
const longestName = 200;
/**
 * How messages name things, by the name that hints use; the first pattern that matches counts. Each pattern has one
 * group. Only words that cannot end a shell's quoting are taken, since hints hold commands that people copy.
 */
const patterns = {
    unit: [
        /units? failed: ([\w@.:\\-]+)/,
        /[Ff]ailed to (?:start|restart|reload|stop) ([\w@.:\\-]+\.[a-z]+)/,
        /Job for ([\w@.:\\-]+) failed/,
        /^(?:[●×*] )?([\w@.:\\-]+\.(?:service|socket|target|mount))(?::| - ) ?/m,
        /Unit ([\w@.:\\-]+) was already loaded/,
    ],
    user: [
        /user activation for ([\w.-]+)(?: failed|$)/m,
        /^([\w.-]+) is not in the sudoers file/,
        /\/(?:home|Users)\/([\w.-]+)\//,
    ],
    option: [/\boptions? [`'‘]([\w.<>*"@-]+)['’]/, /\boption definition [`'‘]([\w.<>*"@-]+)['’]/],
    file: [/ in [`'‘](\/[\w./@+-]+)['’]/, /['"](\/[\w./@+-]+\.nix)['"]/],
    attribute: [/attribute '([\w.-]+)'/],
    variable: [/undefined variable '([\w'-]+)'/],
    argument: [/(?:required|unexpected) argument '([\w'-]+)'/, /module argument [`'‘]([\w-]+)['’]/],
    input: [
        /(?:fetching|updating) the (?:flake )?input '([\w./:+-]+)'/,
        /in input '([\w./:+?=&-]+)'/,
        /input '([\w./-]+)' (?:follows|has an override)/,
    ],
    host: [/nixosConfigurations\.(?:"([\w.-]+)")/, /darwinConfigurations\."?([\w-]+)"?\.(?:config|system)/],
    flake: [/flake '(?:git\+file:\/\/|path:)?([\w./:+-]+)(?:\?[^']*)?' /],
    machine: [
        /ssh(?:-ng)?:\/\/([\w.@-]+)/,
        /(?:connect to host|resolve hostname|SSH connection to|cannot connect to) '?([\w.@-]+)'?/,
        /^([\w.-]+@[\w.-]+): Permission denied/,
    ],
    url: [/(https?:\/\/[\w./:@%+~=&?#,-]+)/],
    cache: [/https?:\/\/([\w.-]+)/],
    snippet: [/snippet '([\w.-]+)'/],
    program: [
        /(?:executing|unable to execute|find executable) '([\w./-]+)'/,
        /command not found: ([\w.-]+)/,
        /(?:^|[\s/])([\w.-]+): (?:command )?not found/,
        /Unknown command: ([\w.-]+)/,
        /\/bin\/([\w.-]+): No such file or directory/,
    ],
    feature: [/feature '([\w-]+)'/],
    system: [/required to build|Required system: '([\w-]+)'/, /^a '([\w-]+)' with features/],
    flag: [/(?:flag|option|argument) '?(-[\w-]+)'?/],
    existing: [/Existing file '([^']+)'/, /^ *(\/etc\/[\w./-]+)$/m],
    secret: [/decrypt '([\w./+-]+)'/],
    lock: [/lock (?:on )?'?(\/[\w./+-]+)'?/, /SQLite database '([\w./+-]+)'/],
    repository: [/(?:[Rr]epository|repository path) ["'](\/[\w./@+-]+)["']/, /^'(\/[\w./@+-]+)' is a shallow/],
    revision: [/No commit found for SHA: ([\w./-]+)/, /Git revision '(\w+)'/, /Git commit '(\w+)'/],
    ref: [/in ref '([\w./-]+)'/, /remote ref ([\w./-]+)/],
    path: [/['"](\/nix\/store\/[\w.+-]+)/],
    package: [/[Pp]ackage [`'‘]([\w.+-]+)['’]/],
};
/** The names that a failure holds, found when asked for; null for one that it does not name. */
function namesIn({ message, derivation, location }) {
    return {
        get(name) {
            if (name === 'derivation')
                return derivation;
            if (name === 'builds')
                return derivation && (0,_store_path_js__WEBPACK_IMPORTED_MODULE_0__/* .storePathName */ .yF)(derivation).replace(/\.drv$/, '');
            if (name === 'place')
                return location && `${location.file}:${location.line}`;
            for (const pattern of patterns[name] ?? []) {
                const found = pattern.exec(message)?.[1];
                if (found && found.length <= longestName)
                    return found;
            }
            return null;
        },
    };
}
/** Every name that a hint can use. */
const knownNames = ['derivation', 'builds', 'place', ...Object.keys(patterns)];


/***/ }),

/***/ 6648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ baseRevision)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94);
/* harmony import */ var _ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);
/* harmony import */ var _revision_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9596);




/**
 * The flake that a host comes from, in the git repository of a flake: at `from`, else where a pull request on GitHub is to be
 * merged, else where the branch left the default branch, else as it was committed last. Throws a usage error (`no-base`) for a
 * flake that is no directory under git, and for a commit that is not known.
 */
async function baseRevision({ flake, from, cwd, env, otherwise }) {
    const written = (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .localFlakeDir */ .IP)(flake);
    if (written === null || (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .namesRevision */ .ej)(flake))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-base', `${flake} is no directory here whose earlier state could be built`, otherwise);
    const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, written);
    const git = (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .gitIn */ .uM)(dir, env);
    const checkout = (await git('rev-parse', '--show-toplevel'))?.replace(/\n$/, '');
    const inside = (await git('rev-parse', '--show-prefix'))?.replace(/\/?\n$/, '');
    if (checkout === undefined || inside === undefined)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-base', `${dir} is not in a git repository that git can read`, otherwise);
    const { revision, because } = await chosen({ from, dir, env, git, otherwise });
    const parameters = [
        ...(0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .fetchParameters */ .nM)((0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .absoluteFlakeRef */ .E4)(flake, cwd)),
        ...((await (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .isShallow */ .fE)(git)) ? ['shallow=1'] : []),
    ];
    return { flake: (0,_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .flakeAtRevision */ .U_)({ checkout }, revision, inside, parameters), revision, because };
}
async function chosen({ from, dir, env, git, otherwise, }) {
    const known = (name) => (0,_revision_js__WEBPACK_IMPORTED_MODULE_3__/* .commitId */ .xk)(dir, name, env);
    if (from !== null) {
        const { revision: name, because } = from;
        const revision = (await known(name)) ?? (await known(`origin/${name}`)) ?? (await fetched(name, git, known));
        if (revision === null)
            throw unknownBase(because, otherwise);
        return { revision, because };
    }
    const branch = env.GITHUB_BASE_REF;
    if (branch) {
        const revision = (await known(`origin/${branch}`)) ?? (await fetched(branch, git, known)) ?? (await known(branch));
        if (revision === null)
            throw unknownBase(`${branch}, the base of this pull request,`, otherwise);
        return { revision, because: `${branch}, the base of this pull request` };
    }
    for (const name of await defaultBranches(git)) {
        const revision = (await git('merge-base', 'HEAD', name))?.trim();
        if (revision)
            return { revision, because: `where HEAD left ${name}` };
    }
    const head = await known('HEAD');
    if (head === null)
        throw unknownBase('HEAD', otherwise);
    return { revision: head, because: 'HEAD' };
}
/** A branch of `origin` that a narrow clone does not have. */
async function fetched(branch, git, known) {
    const listed = await git('ls-remote', '--exit-code', 'origin', `refs/heads/${branch}`);
    const id = /^[0-9a-f]{40,64}(?=\t)/.exec(listed ?? '')?.[0];
    return id === undefined ? null : known(id);
}
/** What the default branch may be called here: what `origin` says first. */
async function defaultBranches(git) {
    const said = (await git('symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'))?.trim();
    return [...(said ? [said] : []), 'origin/main', 'origin/master', 'main', 'master'];
}
function unknownBase(name, otherwise) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-base', `${name} is no commit that this repository has or can fetch`, `Fetch it ("fetch-depth: 0" of actions/checkout), or name another one. ${otherwise}`);
}


/***/ }),

/***/ 6969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ askPerson)
/* harmony export */ });
/* harmony import */ var _redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(682);

/** How long (s) a person may take to answer. */
const mostSeconds = 600;
/**
 * A person's answer; no where nobody is there, or the rebuild is stopped or its time over before there is one. `secondsLeft` is
 * that time, null without a limit.
 */
async function askPerson(question, { onQuestion, signal }, { secondsLeft, redaction }) {
    if (onQuestion === undefined)
        return false;
    const seconds = Math.min(mostSeconds, secondsLeft ?? Number.POSITIVE_INFINITY);
    const over = AbortSignal.any([AbortSignal.timeout(seconds * 1000), ...(signal ? [signal] : [])]);
    const answer = onQuestion((0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .R)(redaction, question), over);
    const unanswered = new Promise((resolve) => {
        if (over.aborted)
            resolve(false);
        over.addEventListener('abort', () => resolve(false), { once: true });
    });
    return Promise.race([answer, unanswered]);
}


/***/ }),

/***/ 9003:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ remedyEdges)
/* harmony export */ });
/* harmony import */ var _ask_person_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6969);
/* harmony import */ var _say_remedy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34);


/** Who hears of remedies on a host that are part of a recording, and who is asked: as for those of the rebuild before. */
function remedyEdges({ stage, hooks }) {
    const { redaction } = stage;
    return {
        signal: hooks.signal,
        secondsLeft: () => stage.secondsLeft(),
        attemptsBefore: stage.remedies.reduce((sum, { attempts }) => sum + attempts, 0),
        ask: (question) => (0,_ask_person_js__WEBPACK_IMPORTED_MODULE_0__/* .askPerson */ .f)(question, hooks, { secondsLeft: stage.secondsLeft(), redaction }),
        say: (text) => (0,_say_remedy_js__WEBPACK_IMPORTED_MODULE_1__/* .sayRemedy */ .I)(text, { recording: stage, hooks, redaction }),
        print: (lines) => stage.print(lines),
        notice: (message) => stage.notice(message),
    };
}


/***/ }),

/***/ 34:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ sayRemedy)
/* harmony export */ });
/* harmony import */ var _redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(682);
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4874);


/** Tells what is done about a failure: into the recording, and whoever watches. */
function sayRemedy(text, { recording, hooks, redaction, }) {
    recording.note(text);
    hooks.onRemedy?.((0,_redact_stream_redactor_js__WEBPACK_IMPORTED_MODULE_0__/* .redactText */ .R)(redaction, (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_1__/* .strippedLine */ .MV)(text)));
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


/***/ }),

/***/ 5939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  furtherAttempts: () => (/* binding */ furtherAttempts)
});

// EXTERNAL MODULE: ./lib/remedy/choose.js
var choose = __webpack_require__(4835);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/remedy/attempts/course.js

/** The record of a remedy that has not run. */
function recordOf({ remedy, treatment, failure, level }) {
    const { name, confidence } = remedy;
    return {
        ...{ name, family: failure.family, confidence, level, did: treatment.does },
        ...{ ran: false, helped: null, attempts: 0, seconds: 0, before: lineOf(failure), after: null },
        ...(treatment.proposes && { proposal: [...treatment.proposes] }),
    };
}
/** A failure in one line. */
function lineOf({ message }) {
    return (0,clean/* truncate */.xv)((0,clean/* strippedLine */.MV)(message.split('\n').find((line) => line.trim() !== '') ?? ''), 200);
}

;// CONCATENATED MODULE: ./lib/remedy/attempts/decide.js


/** Decides what is done about the failures of an attempt, and tells; null where nothing is. */
async function nextCourse(failures, stage, ledger) {
    const { policy, maxAttempts } = stage.terms;
    const around = await stage.look(failures, ledger.env);
    const own = await stage.own(failures);
    const choice = (0,choose/* choose */.S)(failures, around, { policy, maxAttempts, tried: ledger.tried, own });
    if (choice.kind === 'none') {
        if (choice.could !== null)
            stage.say(`nothing more is done: ${choice.why}`);
        if (choice.isForbidden && choice.could)
            ledger.leave(choice.could);
        return null;
    }
    const { remedy, failure, treatment, level } = choice;
    const goesOn = ledger.current !== null && ledger.courses.at(-1)?.chosen.cause === choice.cause;
    if (!goesOn)
        stage.say(`${failure.family}: ${lineOf(failure)}`);
    if (choice.kind === 'propose') {
        stage.say(`${remedy.name} ${treatment.does}`);
        for (const line of treatment.proposes ?? [])
            stage.say(`| ${line}`);
        ledger.leave(choice);
        return null;
    }
    const what = `${remedy.name} (${level}, confidence ${remedy.confidence}) ${treatment.does}`;
    if (choice.kind === 'ask' && !(await stage.ask(`${what}. Do that?`))) {
        stage.say(`${what}: not allowed`);
        ledger.leave(choice);
        return null;
    }
    stage.say(what);
    return goesOn ? ledger.current : ledger.open(choice, stage.elapsed());
}

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/remedy/cause.js
var remedy_cause = __webpack_require__(6867);
;// CONCATENATED MODULE: ./lib/remedy/helped.js


/** The parts of a rebuild, one after the other. */
const stages = ['sources', 'evaluation', 'fetch', 'build', 'copy', 'activation'];
/**
 * Whether a remedy has helped, by the failures of the attempt that followed: the cause is gone, and what fails now is not
 * earlier in the rebuild than that was. Without a failure it has.
 */
function hasHelped({ failure, cause }, after) {
    if (after.some((other) => (0,remedy_cause/* causeOf */.r)(other) === cause))
        return false;
    const [first] = after;
    if (first === undefined)
        return true;
    const [was, is] = [failure, first].map(({ family }) => stages.indexOf((0,catalogue/* entryOf */.Ms)(family).stage));
    return first.family !== 'unknown' && (was === -1 || is === -1 || is >= was);
}

// EXTERNAL MODULE: ./lib/remedy/undo.js
var undo = __webpack_require__(6560);
;// CONCATENATED MODULE: ./lib/remedy/attempts/judge.js




/** Judges by the end of an attempt whether the remedy before it has helped; what one that has not changed is taken back. */
async function judge(end, stage, ledger) {
    const course = ledger.current;
    if (course === null)
        return;
    const failures = end.kind === 'failed' ? end.failures : [];
    const [first] = failures;
    const helped = end.kind === 'stopped' ? null : hasHelped(course.chosen, failures);
    course.run.helped = helped;
    course.run.after = first === undefined ? null : lineOf(first);
    judge_close(course, stage);
    if (helped === true) {
        if (course.undo !== null && !(0,undo/* isForAttempts */.Ym)(course.undo))
            course.undo = null;
        await stage.keep(ledger.undos);
    }
    else
        await takeBack(course, stage, ledger);
    const how = helped === true ? 'helped' : `did not help${first === undefined ? '' : `: ${lineOf(first)}`}`;
    stage.say(`${course.run.name} ${how}`);
    // One that waits goes on.
    if (helped !== false || !course.chosen.treatment.waits)
        ledger.current = null;
}
/** After the last attempt, what was for the attempts alone is taken back. */
async function settle(stage, ledger) {
    for (const course of ledger.courses.toReversed())
        if (course.undo !== null)
            await takeBack(course, stage, ledger);
}
/** What it has changed is as it was before. */
async function takeBack(course, stage, ledger) {
    course.holds = false;
    await takeBackConfig(course, stage);
    if (course.undo === null)
        return;
    try {
        stage.say(`taken back: ${await stage.undo(course.undo)}`);
        course.run.undone = true;
    }
    catch (thrown) {
        stage.notice(`what ${course.run.name} changed could not be taken back: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
    course.undo = null;
    await stage.keep(ledger.undos);
}
/** The copy of the configuration is as it was before. */
async function takeBackConfig({ run }, stage) {
    if (run.patch === undefined || !stage.config)
        return;
    delete run.patch;
    try {
        stage.say(`taken back: ${await stage.config.takeBack()}`);
        run.undone = true;
    }
    catch (thrown) {
        stage.notice(`what ${run.name} changed in the copy of the configuration could not be taken back: ${(0,errors/* messageOf */.bD)(thrown)}`);
    }
}
/** Its time is over. */
function judge_close(course, { elapsed }) {
    course.run.seconds = Math.round((elapsed() - course.began) * 1000) / 1000;
}

// EXTERNAL MODULE: ./lib/nix/said/nix-config.js
var nix_config = __webpack_require__(5297);
;// CONCATENATED MODULE: ./lib/remedy/attempts/ledger.js


/** What was done so far about the failures of one rebuild, and what of it holds. */
class Ledger {
    /** For the result, in order. */
    runs = [];
    courses = [];
    /** The remedy that has run for the last failure; null where the next failure is a new one. */
    current = null;
    #env;
    constructor(env) {
        this.#env = env;
    }
    /** A remedy runs from now on. */
    open(chosen, began) {
        const run = { ...recordOf(chosen), ran: true };
        const course = { chosen, run, began, holds: false, undo: chosen.treatment.undo ?? null };
        this.runs.push(run);
        this.courses.push(course);
        this.current = course;
        return course;
    }
    /** One that would have helped, and did not run. */
    leave(chosen) {
        this.runs.push(recordOf(chosen));
    }
    get tried() {
        return this.courses.map(({ chosen, run }) => ({
            ...{ name: run.name, cause: chosen.cause, attempts: run.attempts },
        }));
    }
    /** Made after the first one. */
    get attempts() {
        return this.courses.reduce((sum, { run }) => sum + run.attempts, 0);
    }
    /** The changes that may have to be taken back. */
    get undos() {
        return this.courses.flatMap(({ undo }) => undo ?? []);
    }
    /** The environment of what comes next, with the settings that hold. */
    get env() {
        const holding = this.courses.filter(({ holds }) => holds);
        const settings = holding.flatMap(({ chosen }) => chosen.treatment.settings ?? []);
        const config = settings.reduce((before, [name, value]) => (0,nix_config/* nixConfigWith */.kE)(before, name, value), this.#env.NIX_CONFIG);
        return { ...this.#env, NIX_CONFIG: config };
    }
}

// EXTERNAL MODULE: ./lib/builds/files.js
var files = __webpack_require__(3142);
;// CONCATENATED MODULE: ./lib/remedy/attempts/treat.js



/** Waits, or runs the remedy's commands. Where one of them fails, what it changed is taken back. */
async function treat(course, stage, ledger) {
    const { treatment } = course.chosen;
    const seconds = treatment.waits ? waitOf(stage, ledger) : 0;
    const left = stage.secondsLeft();
    if (left !== null && seconds >= left) {
        course.undo = null;
        return failed(course, noTime, stage, ledger);
    }
    course.holds = true;
    const stopped = seconds === 0 ? null : await stage.wait(seconds);
    if (stopped !== null)
        return { kind: 'stopped', result: stopped };
    if (course.undo)
        await stage.keep(ledger.undos);
    if (treatment.configChanges) {
        const how = await changeConfig(course, treatment.configChanges, stage);
        if (how !== null)
            return failed(course, how, stage, ledger);
    }
    for (const command of treatment.commands ?? []) {
        const ended = await stage.run(command, ledger.env);
        if (ended.kind === 'stopped')
            return ended;
        if (ended.kind === 'failed')
            return failed(course, `its command ${ended.how}`, stage, ledger);
    }
    await made(course, stage, ledger);
    return stage.secondsLeft() === 0 ? failed(course, noTime, stage, ledger) : { kind: 'done' };
}
const noTime = 'there is no time left for it';
/** Changes the copy of the configuration, of which what is tried is built anew; returns why that was not done, null where it was. */
async function changeConfig({ run }, changes, { config }) {
    if (!config)
        return 'there is no copy of the configuration';
    run.patch = files/* patchFileName */.QV;
    try {
        const changed = await config.change(changes);
        return changed.kind === 'done' ? null : changed.how;
    }
    catch (thrown) {
        // It has made none that holds.
        delete run.patch;
        throw thrown;
    }
}
/** How long (s) is waited before the next attempt. */
function waitOf({ terms: { waitSeconds } }, { attempts }) {
    return waitSeconds[attempts] ?? waitSeconds.at(-1) ?? 0;
}
/** Its change is made, and known from now on. */
async function made(course, stage, ledger) {
    if (course.undo === null)
        return;
    course.undo = await (0,undo/* madeChange */.ym)(course.undo);
    await stage.keep(ledger.undos);
}
async function failed(course, how, stage, ledger) {
    await made(course, stage, ledger);
    stage.say(`${course.run.name} did not help: ${how}`);
    course.run.helped = false;
    await takeBack(course, stage, ledger);
    judge_close(course, stage);
    return { kind: 'failed', how };
}

;// CONCATENATED MODULE: ./lib/remedy/attempts/attempts.js




/**
 * Tries again what has failed, each time after a remedy for its failure, as far as the terms allow: until it succeeds, or
 * nothing more is to be done. What a remedy changed is taken back where it did not help, and
 * where it was for the attempts alone.
 */
async function furtherAttempts(first, stage) {
    const ledger = new Ledger(stage.env);
    const ended = async (result, end) => {
        await settle(stage, ledger);
        return endOf(result, end, ledger);
    };
    let last = first;
    try {
        for (;;) {
            const end = await stage.read(last);
            await judge(end, stage, ledger);
            const course = end.kind === 'failed' ? await nextCourse(end.failures, stage, ledger) : null;
            if (course === null)
                return await ended(last, end);
            const treated = await treat(course, stage, ledger);
            if (treated.kind === 'failed')
                return await ended(last, end);
            last = treated.kind === 'stopped' ? treated.result : await attempt(course, stage, ledger);
        }
    }
    catch (thrown) {
        // What was changed does not stay where no attempt could even be begun.
        await settle(stage, ledger).catch(() => { });
        throw thrown;
    }
}
function attempt(course, stage, ledger) {
    course.run.attempts += 1;
    stage.say(`attempt ${ledger.attempts + 1}`);
    return stage.attempt({
        env: { NIX_CONFIG: ledger.env.NIX_CONFIG },
        timeoutSeconds: stage.secondsLeft() ?? 0,
        instead: course.chosen.treatment.instead,
    });
}
function endOf(last, end, { courses, runs }) {
    const prepared = courses.at(-1);
    const hasPrepared = prepared?.chosen.treatment.instead === 'boot' && prepared.run.helped === true;
    const needsBoot = hasPrepared && end.kind === 'succeeded' ? prepared.chosen.failure : null;
    return { last, remedies: runs, needsBoot };
}


/***/ }),

/***/ 6867:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ causeOf)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);

/**
 * What makes two failures the same: family, derivation and message, without what differs from one attempt to the next
 * (numbers, hashes of the store).
 */
function causeOf({ family, derivation, message, }) {
    const plain = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .truncate */ .xv)(message, 2000).replace(/\b[0-9a-z]{32}(?=-)/g, '');
    // The number of a unit, or of a disk, is a part of its name.
    const isNamed = family === 'units' || family === 'install-disk';
    const said = isNamed ? plain : plain.replace(/\d+/g, '0');
    return [family, derivation ?? '', said].join('\n');
}


/***/ }),

/***/ 4835:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ choose)
/* harmony export */ });
/* unused harmony export remedyFor */
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6867);
/* harmony import */ var _table_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5419);


const nothing = (why, could = null, isForbidden = false) => ({
    ...{ kind: 'none', why, could, isForbidden },
});
/**
 * What is done about these failures of an attempt, root causes first. A cause gets one remedy, once, and where that has not
 * helped the one that follows it, if any; only one that waits goes on while its cause stays. Where a failure beside the first has none, the rebuild would fail again, so nothing is done.
 */
function choose(failures, around, terms) {
    const { policy, maxAttempts, tried } = terms;
    const [first] = failures;
    if (policy === 'off')
        return nothing('remedies are off');
    if (first === undefined)
        return nothing('no failure is known');
    const attempts = tried.reduce((sum, one) => sum + one.attempts, 0);
    const foremost = remedyFor(first, around, terms.own);
    if (foremost === null)
        return nothing(`there is no remedy for ${first.family} as it is here`);
    const before = tried.findLast(({ cause }) => cause === foremost.cause);
    const isTried = before !== undefined && !goesOn(foremost, tried);
    const following = isTried ? remedyFor(first, around, [], before.name) : null;
    const chosen = following ?? foremost;
    if (chosen.treatment.proposes)
        return { kind: 'propose', ...chosen };
    if (attempts >= maxAttempts)
        return nothing(`${attempts} further attempts were made, and no more are allowed`, chosen);
    if (isTried && following === null)
        return nothing(`${before.name} was tried for this cause, and did not help`, chosen);
    const incurable = failures.slice(1).find((other) => !isCurable(remedyFor(other, around, terms.own)));
    if (incurable !== undefined)
        return nothing(`there is another failure, ${incurable.family}, for which there is no remedy`, chosen);
    const leave = leaveFor(chosen.level, policy);
    return leave === null
        ? nothing(`${chosen.remedy.name} ${chosen.treatment.does}, which needs --remedies ${allowing[chosen.level]}`, chosen, true)
        : { kind: leave, ...chosen };
}
/**
 * The remedy for one failure, whatever is allowed; null where there is none for it as it is. With `follows`, one that is
 * tried where that one has not helped.
 */
function remedyFor(failure, around, own = [], follows) {
    for (const remedy of [...own, ..._table_index_js__WEBPACK_IMPORTED_MODULE_1__/* .remedies */ .JW]) {
        if (!remedy.families.includes(failure.family) || !remedy.where.includes(around.place))
            continue;
        if (follows !== undefined && remedy.follows !== follows)
            continue;
        if (around.hasSwitched && !remedy.afterSwitch?.(failure))
            continue;
        const treatment = remedy.treat(failure, around);
        if (treatment === null)
            continue;
        const level = treatment.level ?? remedy.level;
        return {
            ...{ remedy, treatment, failure, cause: (0,_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .causeOf */ .r)(failure) },
            // What a command of the user's own does when it runs twice is not known.
            level: around.isCommand && level === 'safe' ? 'ask' : level,
        };
    }
    return null;
}
/** A proposal cures nothing by itself. */
function isCurable(chosen) {
    return chosen !== null && !chosen.treatment.proposes;
}
/** One that waits has not failed before its waits are over. */
function goesOn({ remedy, treatment, cause }, tried) {
    const last = tried.at(-1);
    return treatment.waits === true && last?.name === remedy.name && last.cause === cause;
}
/** The least policy under which a level is run, at least when a person agrees. */
const allowing = { safe: 'safe', ask: 'ask', 'opt-in': 'all' };
function leaveFor(level, policy) {
    if (policy === 'all')
        return 'run';
    if (level === 'safe')
        return 'run';
    return level === 'ask' && policy === 'ask' ? 'ask' : null;
}


/***/ }),

/***/ 7584:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _z: () => (/* binding */ disksIn),
  m6: () => (/* binding */ listingScript),
  Cf: () => (/* binding */ ownListingScript)
});

// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var classic_schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js
var api = __webpack_require__(3759);
;// CONCATENATED MODULE: ./node_modules/zod/v4/classic/coerce.js


function string(params) {
    return core._coercedString(schemas.ZodString, params);
}
function number(params) {
    return api/* _coercedNumber */.qG(classic_schemas/* ZodNumber */.rSt, params);
}
function coerce_boolean(params) {
    return core._coercedBoolean(schemas.ZodBoolean, params);
}
function bigint(params) {
    return core._coercedBigint(schemas.ZodBigInt, params);
}
function date(params) {
    return core._coercedDate(schemas.ZodDate, params);
}

;// CONCATENATED MODULE: ./lib/remedy/disks/disks-there.js

const columns = 'NAME,SIZE,TYPE,RO,SERIAL,FSTYPE,PTTYPE,MOUNTPOINT';
const mebibyte = 1024 ** 2;
const mostText = 256 * 1024;
const mostDisks = 64;
/** What lists the disks of any machine, as JSON, and then a line for each permanent name. Changes nothing. */
const listingScript = `PATH=$PATH:/run/current-system/sw/bin:/usr/sbin:/sbin
lsblk -J -b -o ${columns} || exit
for link in /dev/disk/by-id/* /dev/disk/by-path/*; do [ -L "$link" ] && echo "link $link $(readlink -f "$link")"; done
`;
/**
 * The same in a machine of ours, whose udev may have named nothing yet, and where disks are read: whether they begin and end with
 * zeros. Its last line is printed in any case.
 */
const ownListingScript = `PATH=$PATH:/run/current-system/sw/bin:/usr/sbin:/sbin
udevadm trigger --subsystem-match=block --settle >/dev/null 2>&1
${listingScript}
for device in /sys/block/*; do
  name=\${device##*/} blocks=$(($(cat "$device/size") / 2048))
  case $name in loop* | ram* | zram* | sr* | fd*) continue ;; esac
  [ -b "/dev/$name" ] && [ "$blocks" -gt 0 ] || continue
  [ ! -r "$device/serial" ] || echo "serial $name $(head -c 64 "$device/serial" | tr -cd 'A-Za-z0-9_.-')"
  read_at() { dd if="/dev/$name" bs=${mebibyte} skip="$1" count=1 2>/dev/null; }
  if { read_at 0 && read_at $((blocks - 1)); } | tr -d '\\0' | head -c 1 | wc -c | grep -q 1
  then echo "data $name"; else echo "zero $name"; fi
done
:`;
const disks_there_text = classic_schemas/* string */.YjP().max(4096).nullish();
const treeSchema = classic_schemas/* object */.Ikc({
    name: classic_schemas/* string */.YjP().max(256),
    // util-linux before 2.33 quotes numbers and booleans.
    size: number().nonnegative(),
    type: classic_schemas/* string */.YjP().max(64),
    ro: classic_schemas/* union */.KCZ([classic_schemas/* boolean */.zMY(), classic_schemas/* enum */.k5n(['0', '1'])]).nullish(),
    ...{ serial: disks_there_text, fstype: disks_there_text, pttype: disks_there_text, mountpoint: disks_there_text },
    children: classic_schemas/* array */.YOg(classic_schemas/* unknown */.L5J()).nullish(),
});
const listSchema = classic_schemas/* object */.Ikc({ blockdevices: classic_schemas/* array */.YOg(classic_schemas/* unknown */.L5J()) });
/**
 * The disks in what one of the scripts has printed, which may be anybody's text: what is no disk with a name of the kernel's is
 * left out. Null for what is no listing.
 */
function disksIn(printed) {
    const cut = printed.slice(0, mostText);
    const end = cut.lastIndexOf('\n}');
    const said = cut.slice(end + 2).split('\n');
    let list;
    try {
        list = listSchema.parse(JSON.parse(cut.slice(0, end + 2))).blockdevices;
    }
    catch {
        return null;
    }
    return list
        .flatMap((one) => treeSchema.safeParse(one).data ?? [])
        .filter(({ name, type, size }) => type === 'disk' && size > 0 && isDiskName(name))
        .slice(0, mostDisks)
        .map((one) => ({ one, links: linksOf(one.name, said) }))
        .map(({ one, links }) => ({
        ...{ name: one.name, bytes: one.size, serial: one.serial || wordAfter(said, `serial ${one.name} `) },
        ...{ byId: byIdOf(links), links, holds: holdsOf(one) },
        isZero: said.includes(`zero ${one.name}`) ? true : said.includes(`data ${one.name}`) ? false : null,
    }));
}
/** Of the kernel's, and not of memory, of a file, or of a drive whose medium can be taken out. */
function isDiskName(name) {
    return /^[a-z]{1,10}[a-z0-9]{0,20}$/.test(name) && !/^(?:z?ram|loop|fd|sr|nbd)\d/.test(name);
}
function holdsOf({ ro, fstype, pttype, mountpoint, children }) {
    if (mountpoint)
        return 'mounted';
    if (children && children.length > 0)
        return 'partitions';
    if (pttype)
        return 'a partition table';
    if (fstype)
        return 'a file system';
    return ro === true || ro === '1' ? 'read-only' : null;
}
function wordAfter(lines, start) {
    return lines.find((line) => line.startsWith(start))?.slice(start.length) ?? '';
}
/** The permanent names of a disk. */
function linksOf(name, lines) {
    return lines
        .map((line) => /^link (\/dev\/disk\/by-(?:id|path)\/[\w.:+@-]{1,200}) \/dev\/(\w{1,40})$/.exec(line))
        .filter((found) => found?.[2] === name)
        .map((found) => found?.[1] ?? '');
}
/** The first in the order of the alphabet; a name with a manufacturer before one that is a number. */
function byIdOf(links) {
    const isNumber = (link) => /\/(?:wwn|nvme-(?:eui|nvme)|scsi-3)/.test(link);
    const ofIds = links.filter((link) => link.startsWith('/dev/disk/by-id/'));
    return ofIds.sort((a, b) => Number(isNumber(a)) - Number(isNumber(b)) || (a < b ? -1 : 1))[0] ?? null;
}


/***/ }),

/***/ 8164:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ cureWords)
/* harmony export */ });
/** What tells a success from one at once, by the names of what has helped: `only with a remedy (retry-ssh)`; "" for nothing. */
function cureWords(helpers) {
    if (helpers.length === 0)
        return '';
    return `only with ${helpers.length === 1 ? 'a remedy' : 'remedies'} (${helpers.join(' ')})`;
}


/***/ }),

/***/ 8326:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ exported),
/* harmony export */   W: () => (/* binding */ addedSettings)
/* harmony export */ });
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3213);

/** Lines of the shell that set variables; "" for none. */
function exported(variables) {
    return Object.entries(variables)
        .map(([name, value]) => `export ${name}=${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(value)}`)
        .join('\n');
}
/** Lines of the shell that add settings of Nix after those which `NIX_CONFIG` has there, so that the added ones win; "" for none. */
function addedSettings(settings) {
    if (settings === '')
        return '';
    return `export NIX_CONFIG="\${NIX_CONFIG:+$NIX_CONFIG\n}"${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_0__/* .quoteWord */ .X)(settings)}`;
}


/***/ }),

/***/ 3302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ HostRemedies),
  j: () => (/* binding */ helpersIn)
});

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(8500);
// EXTERNAL MODULE: ./lib/remedy/attempts/attempts.js + 6 modules
var attempts = __webpack_require__(5939);
// EXTERNAL MODULE: ./lib/remedy/own.js + 2 modules
var remedy_own = __webpack_require__(3572);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/remedy/disks/disk-name.js
var disk_name = __webpack_require__(8646);
// EXTERNAL MODULE: ./lib/remedy/disks/disks-there.js + 1 modules
var disks_there = __webpack_require__(7584);
// EXTERNAL MODULE: ./lib/remedy/places/substituters.js
var substituters = __webpack_require__(6077);
;// CONCATENATED MODULE: ./lib/remedy/on-host/look-there.js




const askSeconds = 20;
/** Asks a host what the remedies for these failures have to know of it; what cannot be asked is not known. */
async function lookThere(failures, there) {
    const has = (...families) => failures.some(({ family }) => families.includes(family));
    const { place } = there;
    const mayNeedCaches = place === 'guest' && has('download');
    const mayNeedNetwork = has('download', 'git-fetch', 'ssh');
    return {
        ...{ place, isCommand: false, action: null, hasSwitched: false, extraArgs: [] },
        substituters: mayNeedCaches ? await substitutersThere(there).catch(() => null) : null,
        disks: await disksThere(failures, there).catch(() => null),
        hasConfigCopy: there.config !== null,
        guest: mayNeedNetwork ? await networkThere(there).catch(() => null) : null,
        // The sources are on this machine.
        ...{ untracked: null, flakeDirectory: null, lock: null },
        ...{ isElsewhere: false, swap: null, sdks: [], asRoot: [] },
    };
}
/** Of a machine that has a disk of its own: a container shows those of this machine. */
async function disksThere(failures, { host, disk, config, notice, signal }) {
    const failure = failures.find(({ family }) => family === 'install-disk');
    if (failure === undefined || disk === null)
        return null;
    const { stdout } = await host.run({ script: disks_there/* ownListingScript */.Cf, timeoutSeconds: askSeconds }, signal);
    const seen = (0,disks_there/* disksIn */._z)(stdout.toString('utf8'));
    const name = (0,disk_name/* diskNamedIn */.u)(failure.message);
    const inConfig = name && config ? await inCopy(config, name, notice) : [];
    return seen && { seen, own: await disk(), inConfig };
}
/** Without a copy the disk may still be found by another name. */
async function inCopy(config, name, notice) {
    try {
        return await config.having((text) => (0,disk_name/* quotedNames */.l)(name, text));
    }
    catch (thrown) {
        notice(`no file of the configuration can be changed for a remedy: ${(0,errors/* messageOf */.bD)(thrown)}`);
        return [];
    }
}
async function substitutersThere({ host, signal }) {
    const { status, stdout } = await host.run({ script: substituters/* nixSettingsScript */.Y, timeoutSeconds: askSeconds }, signal);
    return status === 0 ? (0,substituters/* substitutersIn */.n)(stdout.toString('utf8')) : null;
}
/** Whether the kernel has a way out, on a card that is up; then the resolvers. */
const networkScript = `ip -4 route show default | grep -v linkdown | grep -q . && echo route
sed -n 's/^nameserver[[:space:]]*//p' /etc/resolv.conf`;
async function networkThere({ host, network, signal }) {
    if (network === null)
        return null;
    const { stdout } = await host.run({ script: networkScript, timeoutSeconds: askSeconds }, signal);
    const lines = stdout.toString('utf8').split('\n');
    return { ...network, hasRoute: lines[0] === 'route', resolvers: lines.filter((line) => line !== 'route') };
}

// EXTERNAL MODULE: ./lib/host/copy/nix-there.js
var nix_there = __webpack_require__(3770);
// EXTERNAL MODULE: ./lib/host/unreachable.js
var unreachable = __webpack_require__(5284);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/text/lines.js
var lines = __webpack_require__(7032);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(3213);
// EXTERNAL MODULE: ./lib/remedy/on-host/exported.js
var exported = __webpack_require__(8326);
;// CONCATENATED MODULE: ./lib/remedy/on-host/run-there.js






/** Of timeout(1): a script that was asked to end, and one that was killed. */
const timedOut = [124, 137];
const mostLines = 100;
/** Runs a command of a remedy on a host, and has its last lines printed. Rejects with the signal's reason when that is aborted. */
async function runThere(host, { argv, cwd, timeoutSeconds, env: own }, { settings, print, signal, secondsLeft }) {
    const script = [
        'exec 2>&1',
        nix_there/* nixOnPath */.c,
        (0,exported/* exported */.E)(own ?? {}),
        (0,exported/* addedSettings */.W)(settings),
        `cd ${(0,shell/* quoteWord */.X)(cwd)} || exit`,
        (0,shell/* quoteCommand */.c)(argv),
    ].join('\n');
    try {
        const most = Math.max(1, Math.ceil(Math.min(timeoutSeconds, secondsLeft ?? timeoutSeconds)));
        const { status, stdout } = await host.run({ script, timeoutSeconds: most }, signal);
        print((0,lines/* filledLines */.oZ)((0,clean/* stripControls */.$Y)(stdout.toString('utf8'))).slice(-mostLines));
        if (status === 0)
            return { kind: 'done' };
        return {
            kind: 'failed',
            how: timedOut.includes(status) ? 'did not end in time' : `ended with status ${status}`,
        };
    }
    catch (thrown) {
        if (signal?.aborted || !(thrown instanceof unreachable/* HostUnreachable */.f))
            throw thrown;
        return { kind: 'failed', how: `was lost: ${thrown.said}` };
    }
}

;// CONCATENATED MODULE: ./lib/remedy/on-host/host-remedies.js





/** Remedies for what is tried on one host, one thing after the other: each has its own, within the attempts that are allowed in all. */
class HostRemedies {
    /** Of all that was tried, in order. */
    runs = [];
    #options;
    constructor(options) {
        this.#options = options;
    }
    /** The names of those that have helped. */
    get helpers() {
        return helpersIn(this.runs);
    }
    /** How many units may still be restarted, one after the other, each with an attempt after it. */
    get restartsLeft() {
        return this.#options.terms.policy === 'all' ? this.#attemptsLeft : 0;
    }
    /**
     * Runs something on a host, and again after remedies as long as it fails. Returns or throws what the last attempt did, and rejects
     * with the signal's reason where a person has stopped it.
     */
    async around(tried) {
        const startMs = performance.now();
        const { timeoutSeconds = null } = tried;
        const first = await settled(tried.run({ settings: '', secondsLeft: timeoutSeconds }));
        if (this.#options.terms.policy === 'off')
            return resultOf(first);
        const { last, remedies } = await (0,attempts.furtherAttempts)(first, this.#stage(tried, startMs));
        this.runs.push(...remedies.map((run) => ({ ...run, where: this.#options.place })));
        return resultOf(last);
    }
    #stage(tried, startMs) {
        const { terms, place, signal, own = [], env, say, print, notice, ask } = this.#options;
        const { host, network = null, disk = null, config = null } = tried;
        const { timeoutSeconds = Number.POSITIVE_INFINITY, slowdown = 1 } = tried;
        const elapsed = () => (performance.now() - startMs) / 1000;
        const building = new Stopwatch();
        const secondsLeft = () => {
            const left = Math.min(timeoutSeconds - (elapsed() - building.seconds), this.#options.secondsLeft() ?? Number.POSITIVE_INFINITY);
            return Number.isFinite(left) ? Math.max(left, 0) : null;
        };
        return {
            ...{ env: {}, elapsed, say, notice, secondsLeft },
            terms: { ...terms, maxAttempts: this.#attemptsLeft },
            read: async (end) => (signal?.aborted ? { kind: 'stopped' } : readOf(end, tried)),
            look: (failures) => lookThere(failures, { host, place, network, disk, config, notice, signal }),
            own: (failures) => (0,remedy_own/* trustedOwnRemedies */.Uj)(own, failures, { directory: '/', env, notice }),
            // What is tried of a changed configuration is built on this machine, which takes none of the host's time.
            config: config && timed(config, building),
            wait: async (seconds) => {
                const waited = await settled((0,promises_.setTimeout)(seconds * 1000, null, { ...(signal && { signal }) }));
                return 'thrown' in waited ? waited : null;
            },
            run: async (command, now) => {
                const left = secondsLeft();
                const limits = { signal, secondsLeft: left === null ? null : left / slowdown };
                const ended = await settled(runThere(host, command, { settings: settingsIn(now), print, ...limits }));
                return 'thrown' in ended ? { kind: 'stopped', result: ended } : ended.value;
            },
            attempt: ({ env: now }) => settled(tried.run({ settings: settingsIn(now), secondsLeft: secondsLeft() })),
            // What changes this machine's files is for no host.
            keep: async () => { },
            undo: async () => 'nothing had changed',
            ask: async (question) => (await ask?.(question)) ?? false,
        };
    }
    /** That may follow first ones. */
    get #attemptsLeft() {
        const { attemptsBefore = 0, terms } = this.#options;
        return this.runs.reduce((left, { attempts }) => left - attempts, terms.maxAttempts - attemptsBefore);
    }
}
/** The names of remedies without which there would be no success, each once. */
function helpersIn(runs) {
    return [...new Set(runs.filter(({ helped }) => helped === true).map(({ name }) => name))];
}
/** The time that several things have taken together. */
class Stopwatch {
    seconds = 0;
    async around(work) {
        const startMs = performance.now();
        try {
            return await work;
        }
        finally {
            this.seconds += (performance.now() - startMs) / 1000;
        }
    }
}
function timed(config, watch) {
    return {
        having: (texts) => config.having(texts),
        change: (changes) => watch.around(config.change(changes)),
        takeBack: () => watch.around(config.takeBack()),
    };
}
/** What is added: the environment of the first attempt has none. */
function settingsIn({ NIX_CONFIG = '' }) {
    return NIX_CONFIG;
}
async function readOf(end, { read, readThrown }) {
    if ('value' in end)
        return read(end.value);
    const failure = readThrown?.(end.thrown) ?? null;
    return failure === null ? { kind: 'stopped' } : { kind: 'failed', failures: [failure] };
}
function settled(promise) {
    return promise.then((value) => ({ value }), (thrown) => ({ thrown }));
}
function resultOf(end) {
    if ('thrown' in end)
        throw end.thrown;
    return end.value;
}


/***/ }),

/***/ 3572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qU: () => (/* binding */ ownName),
  Zj: () => (/* binding */ ownRemedies),
  ek: () => (/* binding */ placesOf),
  Uj: () => (/* binding */ trustedOwnRemedies),
  BR: () => (/* binding */ whatItChanges)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: ./node_modules/zod/v4/classic/schemas.js + 9 modules
var schemas = __webpack_require__(7597);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
;// CONCATENATED MODULE: ./lib/github/event/event.js



// A payload may be partial, as in a local run with act, or another forge's: what does not have GitHub's form is
// left out, field by field, and so is what needs it.
const event_text = schemas/* string */.YjP().optional().catch(undefined);
const count = schemas/* number */.aig().int().positive().optional().catch(undefined);
const part = (shape) => schemas/* object */.Ikc(shape).optional().catch(undefined);
const eventSchema = schemas/* object */.Ikc({
    repository: part({ id: count, full_name: event_text, default_branch: event_text }),
    pull_request: part({
        number: count,
        head: part({ sha: event_text, ref: event_text, repo: part({ full_name: event_text }) }),
        base: part({ ref: event_text, sha: event_text }),
    }),
    /** Of a comment: the issue; a pull request if it has this key. */
    issue: part({ number: count, pull_request: schemas/* unknown */.L5J().optional() }),
    /** Of a run that follows another: the event of that one. */
    workflow_run: part({ event: event_text }),
    merge_group: part({ base_sha: event_text }),
    /** Of a push: what the branch was before; all zeros for a new branch. */
    before: event_text,
});
function readEvent(path, schema = eventSchema) {
    if (!path)
        return { event: null, problem: null };
    try {
        const payload = JSON.parse((0,external_node_fs_.readFileSync)(path, 'utf8'));
        if (typeof payload !== 'object' || payload === null || Array.isArray(payload))
            throw new Error('it is no JSON object');
        const parsed = schema.safeParse(payload);
        if (parsed.success)
            return { event: parsed.data, problem: null };
        const [issue] = parsed.error.issues;
        throw new Error(`${issue?.path.join('.') ?? 'it'}: ${issue?.message ?? 'has another form'}`);
    }
    catch (thrown) {
        return { event: null, problem: (0,errors/* messageOf */.bD)(thrown) };
    }
}

;// CONCATENATED MODULE: ./lib/github/event/strangers.js

/**
 * Events that only people who may write to the repository cause, or that run the default branch's code whoever
 * causes them.
 */
const ownEvents = new Set([
    'branch_protection_rule',
    'create',
    'delete',
    'discussion',
    'discussion_comment',
    'fork',
    'gollum',
    'label',
    'milestone',
    'page_build',
    'public',
    'push',
    'registry_package',
    'release',
    'repository_dispatch',
    'schedule',
    'watch',
    'workflow_dispatch',
]);
/**
 * Whether a run of this event may run code that someone wrote who may not write to the repository: that of a pull
 * request (`pull_request*`, `merge_group`), or one whose jobs are likely to check such code out (a comment on a pull
 * request, the check, status or deployment of a commit, a run after such a run). True for every event that is not
 * known, and where the payload that decides cannot be read.
 */
function mayRunStrangersCode(eventName, event) {
    if (eventName === 'issues' || eventName === 'issue_comment')
        return event?.issue === undefined || event.issue.pull_request !== undefined;
    if (eventName === 'workflow_run')
        return !ownEvents.has(event?.workflow_run?.event ?? '');
    return !ownEvents.has(eventName);
}
/** Whether a pull request comes from another repository; true as well where its repository is not known. */
function isFromFork({ head }, repository) {
    return repository === undefined || head?.repo?.full_name !== repository;
}
/**
 * Whether the sources may be a stranger's: in a job of GitHub that may run a stranger's code, unless it is for a pull request of
 * which it is known that it comes from the repository itself.
 */
function mayHaveStrangersSources(env) {
    if (env.GITHUB_ACTIONS !== 'true')
        return false;
    const { event } = readEvent(env.GITHUB_EVENT_PATH);
    const name = env.GITHUB_EVENT_NAME ?? '';
    if (!mayRunStrangersCode(name, event))
        return false;
    if (!name.startsWith('pull_request') || event?.pull_request === undefined)
        return true;
    return isFromFork(event.pull_request, event.repository?.full_name);
}

// EXTERNAL MODULE: ./lib/nix/catalogue/index.js + 12 modules
var catalogue = __webpack_require__(2151);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(744);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/remedy/said.js
var said = __webpack_require__(471);
;// CONCATENATED MODULE: ./lib/remedy/own.js





const grepMs = 5_000;
const mostText = 64 * 1024;
const shownCommand = 80;
/** What a user's own remedies are called. */
function ownName({ name }, index) {
    return name ?? `own-${index + 1}`;
}
/** A user's own remedies that are for one of these failures, as the table has them, to be run in `directory`. */
async function ownRemedies(own, failures, { directory, env }) {
    const found = [];
    for (const [index, one] of own.entries()) {
        const matching = new Set();
        for (const failure of failures)
            if (await isFor(one, failure, env))
                matching.add(failure);
        if (matching.size > 0)
            found.push(remedyOf(one, ownName(one, index), matching, directory));
    }
    return found;
}
/** The same, unless the configuration may be a stranger's: then none are run, and `notice` is told. */
async function trustedOwnRemedies(own, failures, { notice, ...place }) {
    if (own.length === 0)
        return [];
    if (!mayHaveStrangersSources(place.env))
        return ownRemedies(own, failures, place);
    notice('the remedies of the configuration are not run for a pull request of a fork');
    return [];
}
async function isFor({ family, pattern }, failure, env) {
    if (family !== undefined && family !== failure.family)
        return false;
    if (pattern === undefined)
        return true;
    const input = (0,clean/* truncate */.xv)((0,said/* said */.a)(failure), mostText);
    // In a process of its own, which the deadline ends: an expression may take for ever.
    const argv = ['grep', '-E', '-q', '-e', pattern];
    const result = await (0,programs/* runProgram */.mB)(argv, {
        env: { ...env, LC_ALL: 'C.UTF-8' },
        input,
        timeoutMs: grepMs,
    });
    return result.kind === 'exited' && result.status === 0;
}
function remedyOf(own, name, matching, directory) {
    const { run, configChanges, verify, level = 'ask', confidence = 0.5, timeout = 300 } = own;
    const scripts = [run, verify].filter((script) => script !== undefined);
    const command = (script, failure) => ({
        argv: ['/bin/sh', '-c', script],
        cwd: directory,
        timeoutSeconds: timeout,
        env: {
            NIXOS_REBUILD_TEST_FAMILY: failure.family,
            NIXOS_REBUILD_TEST_MESSAGE: (0,clean/* truncate */.xv)(failure.message.replaceAll('\0', ''), 4000),
        },
    });
    return {
        ...{ name, level, confidence },
        families: catalogue/* failureFamilies */.Lv,
        about: 'A remedy of the configuration.',
        changes: whatItChanges(own),
        verified: verify === undefined ? 'The failure is gone.' : `This succeeds: ${verify}`,
        where: placesOf(own),
        treat: (failure, { hasConfigCopy = false }) => matching.has(failure) && (configChanges === undefined || hasConfigCopy)
            ? {
                does: whatItDoes(own),
                commands: scripts.map((script) => command(script, failure)),
                ...(configChanges && { configChanges }),
            }
            : null,
    };
}
/** Where one can run: a copy of the configuration is there in trials alone. */
function placesOf({ configChanges }) {
    return configChanges === undefined ? ['here', 'guest', 'ci'] : ['guest'];
}
/** What one changes, in a sentence. */
function whatItChanges({ run, configChanges = [] }) {
    const files = configChanges.map((one) => ('file' in one ? one.file : 'what its patch names'));
    return [
        ...(run === undefined ? [] : [`It runs: ${run}`]),
        ...(files.length === 0
            ? []
            : [`A copy of the configuration for this trial: ${[...new Set(files)].join(', ')}.`]),
    ].join(' ');
}
function whatItDoes({ run, configChanges }) {
    const words = [
        ...(run === undefined ? [] : [`runs ${(0,clean/* truncate */.xv)(run.split('\n')[0] ?? '', shownCommand)}`]),
        ...(configChanges === undefined ? [] : ['changes a copy of the configuration']),
    ];
    return words.join(', and ');
}


/***/ }),

/***/ 6077:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ nixSettingsScript),
/* harmony export */   n: () => (/* binding */ substitutersIn)
/* harmony export */ });
/* harmony import */ var _host_copy_nix_there_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3770);

/** Prints the settings of Nix as JSON. `nix config show` is new in 2.20, and `nix show-config` is gone in later ones. */
const nixSettingsScript = `${_host_copy_nix_there_js__WEBPACK_IMPORTED_MODULE_0__/* .nixOnPath */ .c}
nix() { command nix --extra-experimental-features nix-command "$@" --json 2>/dev/null; }
nix config show || nix show-config`;
/** What the settings of Nix as JSON have as substituters; null where they have none. */
function substitutersIn(json) {
    try {
        const { value } = JSON.parse(json).substituters;
        return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : null;
    }
    catch {
        return null;
    }
}


/***/ }),

/***/ 3497:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ counted)
/* harmony export */ });
/** A number of things: `1 unit`, `3 units`. */
function counted(count, what) {
    return `${count} ${what}${count === 1 ? '' : 's'}`;
}


/***/ })

};
