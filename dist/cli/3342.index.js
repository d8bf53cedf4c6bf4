export const id = 3342;
export const ids = [3342];
export const modules = {

/***/ 8889:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I3: () => (/* binding */ runDetached),
/* harmony export */   TG: () => (/* binding */ enterUnit),
/* harmony export */   ab: () => (/* binding */ questions)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_timers_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8500);
/* harmony import */ var _activation_index_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8985);
/* harmony import */ var _host_local_host_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7752);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(94);
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3030);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(8908);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1389);
/* harmony import */ var _ask_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(633);











// A deployment to this machine may end the session that it is started from: a display manager, a terminal, sshd. So all of
// it runs in a unit of its own, and the terminal only follows it and passes answers on.
/** In the environment of the program in the unit: its name. */
const nameVariable = 'NIXOS_REBUILD_TEST_DETACHED';
/** The same where nobody is there to answer. */
const askVariable = 'NIXOS_REBUILD_TEST_ASKS';
const files = {
    question: 'question',
    seen: 'question.seen',
    answer: 'answer',
    result: 'result',
};
const pollMs = 200;
/** How long (ms) a question waits for an answer: a person may have closed the terminal. */
const answerMs = 10 * 60_000;
/**
 * Where this process is the one in the unit, has results go to who follows it; `confirm` asks there, if there is a person. Null
 * elsewhere.
 */
function enterUnit(io) {
    const id = io.env[nameVariable];
    if (id === undefined || !/^[a-z0-9-]{1,64}$/.test(id))
        return null;
    const dir = (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .detachedDirectory */ .sw)(id);
    io.out = (text) => (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.result), text, { flag: 'a' });
    return io.env[askVariable] === '1'
        ? { confirm: (question, signal) => askThere(dir, question, signal) }
        : {};
}
/** What asks the person whom this process works for, in a unit or at its terminal; null where nobody is there. */
function questions(io, inUnit, signal) {
    const ask = inUnit?.confirm;
    if (ask)
        return (question) => ask(question, signal);
    return io.interactive ? (question) => (0,_ask_js__WEBPACK_IMPORTED_MODULE_10__/* .askYes */ .P)(io, question, signal) : null;
}
async function askThere(dir, question, signal) {
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${files.question}.new`), question);
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${files.question}.new`), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.question));
    const deadline = performance.now() + answerMs;
    while (performance.now() < deadline && !signal?.aborted) {
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.answer))) {
            const isYes = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.answer), 'utf8') === 'yes';
            // The next question is one of its own. What says that this one was seen is the last to go.
            for (const name of [files.question, files.answer, files.seen])
                (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, name), { force: true });
            return isYes;
        }
        await (0,node_timers_promises__WEBPACK_IMPORTED_MODULE_3__.setTimeout)(pollMs);
    }
    return false;
}
/**
 * Runs this command line again in a unit of the system's own and follows it: from a terminal that is closed, it goes on. Ctrl-C
 * is passed on; a signal that ends the session ends the following alone. Returns its exit status; 4 where it was ended from outside or is not followed any more, and what it has done is not known. Throws a usage
 * error (`not-root`) for who may not start one.
 */
async function runDetached(words, io, { host: name, asks, notify }) {
    if (process.getuid?.() !== 0)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_6__/* .usageError */ .Wp)('not-root', 'a deployment to this machine needs root', 'Start it with sudo.');
    const id = `local-${(0,_system_random_js__WEBPACK_IMPORTED_MODULE_7__/* .randomHex */ .n)(6)}`;
    const host = new _host_local_host_js__WEBPACK_IMPORTED_MODULE_5__/* .LocalHost */ .a('local', io.env);
    // Everybody may read the command of a unit, and the journal keeps it.
    const passed = (0,_notify_js__WEBPACK_IMPORTED_MODULE_9__/* .notifyInEnvironment */ .Ah)(words, io.env, notify);
    const env = Object.entries(passed.env).filter((entry) => entry[1] !== undefined);
    await (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .startDetached */ .tG)(host, {
        id,
        argv: [process.execPath, ...process.execArgv, process.argv[1] ?? '', ...passed.words],
        env: { ...Object.fromEntries(env), [nameVariable]: id, [askVariable]: asks ? '1' : '0' },
        workingDirectory: io.cwd,
    });
    io.err(`this goes on in ${(0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .detachedUnit */ .Tn)(id)}, whatever becomes of this terminal\n`);
    const ended = new AbortController();
    const left = new AbortController();
    const forget = io.onSignal((signal) => {
        // Only Ctrl-C is a person's word about the deployment. A session that ends, as the activation itself may have it, does not stop it.
        if (signal !== 'SIGINT')
            return left.abort();
        void (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .interruptDetached */ .Cj)(host, id, ended.signal).catch((thrown) => {
            if (!ended.signal.aborted)
                (0,_io_js__WEBPACK_IMPORTED_MODULE_8__/* .reportError */ .N7)(io, thrown, false);
        });
    });
    const answering = setInterval(() => void answer((0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .detachedDirectory */ .sw)(id), io), pollMs);
    try {
        const decoder = new TextDecoder();
        const show = (bytes) => io.live(decoder.decode(bytes, { stream: true }));
        const status = await (0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .followDetached */ .ON)(host, id, show, left.signal).catch((thrown) => {
            if (!left.signal.aborted)
                throw thrown;
            return 'left';
        });
        if (status === 'left') {
            io.err(`${(0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .detachedUnit */ .Tn)(id)} goes on; nixos-rebuild-test deploy status ${name} tells what becomes of it\n`);
            return 4;
        }
        const result = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .detachedDirectory */ .sw)(id), files.result);
        if ((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(result))
            io.out((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(result, 'utf8'));
        if (status !== null) {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .detachedDirectory */ .sw)(id), { recursive: true, force: true });
            return status;
        }
        io.err(`error: ${(0,_activation_index_js__WEBPACK_IMPORTED_MODULE_4__/* .detachedUnit */ .Tn)(id)} was ended from outside, and what became of the deployment is not known\n` +
            `  Without an acknowledgement it goes back by itself. nixos-rebuild-test deploy status ${name} tells.\n`);
        return 4;
    }
    finally {
        clearInterval(answering);
        forget();
        ended.abort();
    }
}
/** Asks the person at this terminal what the program in the unit wants to know. */
async function answer(dir, io) {
    const question = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.question);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(question) || (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.seen)))
        return;
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.seen), '');
    const isYes = await (0,_ask_js__WEBPACK_IMPORTED_MODULE_10__/* .askYes */ .P)(io, (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(question, 'utf8'));
    // Whole at once: who waits for it reads it as soon as it is there.
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.writeFileSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${files.answer}.new`), isYes ? 'yes' : 'no');
    (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, `${files.answer}.new`), (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, files.answer));
}


/***/ }),

/***/ 5250:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ handOver)
/* harmony export */ });
/* harmony import */ var _detach_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8889);

/**
 * Where one of the hosts is this machine, as far as that is known before its system is built, has a unit of the system's own run
 * this command line, follows that to its end and returns true. Returns false where there is nothing to hand over.
 */
async function handOver(names, world, { options, io, argv, forget }) {
    const known = await Promise.all(names.map((name) => world.known(name, null)));
    if (!known.some(({ target }) => target.kind === 'local'))
        return false;
    forget();
    const asks = io.interactive && options.yes !== true;
    io.status = await (0,_detach_js__WEBPACK_IMPORTED_MODULE_0__/* .runDetached */ .I3)(argv, io, { host: names.join(' '), asks, notify: options.notify });
    return true;
}


/***/ }),

/***/ 3793:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ decisionText),
/* harmony export */   P: () => (/* binding */ updateText)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_layout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5929);


/** What speaks against an update, and what can be done instead; empty where nothing does. */
function decisionText({ verdict, reasons, alternatives }, color) {
    if (reasons.length === 0)
        return '';
    const title = verdict === 'refuse' ? (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .colored */ .dS)('refused', 31, color) : (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .colored */ .dS)('to be decided', 33, color);
    const lines = (texts) => texts.flatMap((text) => text.split('\n').map((line) => (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(line, 500)));
    return `${[
        '',
        title,
        ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .indentedLines */ .Be)(lines(reasons)),
        ...(alternatives.length > 0 ? ['instead', ...(0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .indentedLines */ .Be)(lines(alternatives))] : []),
    ].join('\n')}\n`;
}
/** How an update ended, in a sentence. */
function updateText({ outcome, message, commit, lock }, color) {
    const isWell = ['applied', 'unchanged', 'not-due', 'undone'].includes(outcome);
    const sign = isWell ? (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .colored */ .dS)('✓', 32, color) : (0,_text_layout_js__WEBPACK_IMPORTED_MODULE_1__/* .colored */ .dS)('✗', 31, color);
    const made = commit?.state === 'made' ? [`  committed as ${commit.id.slice(0, 12)}`] : [];
    const way = outcome === 'applied' && lock !== null ? ['  nixos-rebuild-test update rollback takes it back'] : [];
    return `\n${[`${sign} ${(0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(message, 1000)}`, ...made, ...way].join('\n')}\n`;
}


/***/ }),

/***/ 3342:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  rollbackUpdateAndReport: () => (/* binding */ rollbackUpdateAndReport)
});

// EXTERNAL MODULE: ./lib/deploy/fleet/exit-status.js
var exit_status = __webpack_require__(1645);
// EXTERNAL MODULE: ./lib/deploy/run/requests.js + 2 modules
var requests = __webpack_require__(3155);
// EXTERNAL MODULE: ./lib/deploy/run/taken-back.js
var taken_back = __webpack_require__(1296);
// EXTERNAL MODULE: ./lib/deploy/text/deployment-lines.js
var deployment_lines = __webpack_require__(3170);
// EXTERNAL MODULE: ./lib/rebuild/fleet.js
var rebuild_fleet = __webpack_require__(8275);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/update/asked.js
var asked = __webpack_require__(2721);
// EXTERNAL MODULE: ./lib/update/lock-file.js
var lock_file = __webpack_require__(681);
// EXTERNAL MODULE: ./lib/update/apply/hosts-end.js
var hosts_end = __webpack_require__(8097);
// EXTERNAL MODULE: ./lib/update/apply/kept-updates.js
var kept_updates = __webpack_require__(5587);
// EXTERNAL MODULE: ./lib/update/apply/take-back.js
var take_back = __webpack_require__(5139);
;// CONCATENATED MODULE: ./lib/update/apply/rollback-update.js







/**
 * The last update of a flake that lock or hosts may still have. Throws a ToolError: `no-flake`, `no-update` where there is none,
 * `busy` where it is under way, `lock-changed` where the lock is not that of the update any more.
 */
async function lastUpdate(flake, { cwd, env }) {
    const { directory } = (0,asked/* flakeHere */.q)(flake, cwd);
    const kept = new kept_updates/* KeptUpdates */.t(directory, env);
    const newest = await kept.newest();
    if (newest === null)
        throw (0,errors/* usageError */.Wp)('no-update', `there is no update of ${directory} to take back`, 'Those of update apply are.');
    const { update, lock: before } = newest;
    if (update.outcome === 'unfinished' && (await kept.isRunning(update)))
        throw new errors/* ToolError */.v4('busy', 'the update is still under way', { hint: 'Ctrl-C takes it back there.' });
    const now = await (0,lock_file/* readLock */.mF)((0,external_node_path_.join)(directory, 'flake.lock'));
    const isUpdated = now !== null && (0,lock_file/* sha256 */.sc)(now) === update.lock?.new_sha256;
    if (!isUpdated && now !== before)
        throw new errors/* ToolError */.v4('lock-changed', `flake.lock was changed since the update of ${update.timestamp}`, {
            hint: 'Nothing was changed. git has its former texts; deploy rollback HOST brings a host back.',
        });
    return { update, before, kept };
}
/** The deployments of an update whose hosts have it, or may have it. */
function deploymentsToTakeBack({ deployments }) {
    const hosts = (0,hosts_end/* hostsWithUpdate */.H)(deployments);
    return deployments.filter(({ action, host }) => action !== 'rollback' && hosts.includes(host));
}
/**
 * Takes an update back: the hosts that have it go to their generation before, then lock and commit. Where a host does not come
 * back, the lock stays as that host's system has it.
 */
async function rollbackUpdate({ update, before, kept }, { deploys }, edges) {
    const finish = async (changes) => {
        const finished = { ...update, ...changes, finished_at: edges.now().toISOString() };
        await kept.save(finished);
        return finished;
    };
    const hosts = deploysTo(update, deploys);
    const end = hosts.length > 0 ? await edges.rollBack(hosts) : { deployments: [], isWell: true };
    const deployments = [...update.deployments, ...end.deployments];
    if (!end.isWell) {
        const names = (0,hosts_end/* hostsWithUpdate */.H)(deployments).join(', ');
        const message = `flake.lock stays updated, since not all hosts went back: ${names || 'see above'}`;
        return finish({ deployments, outcome: 'partial', message });
    }
    const path = (0,external_node_path_.join)(update.directory, 'flake.lock');
    const { problems, ...restored } = await (0,take_back/* takeBack */.z)(update, before, { lock: path, env: edges.env });
    const left = deploys ? [] : (0,hosts_end/* hostsWithUpdate */.H)(update.deployments);
    // What a killed update has done to its hosts is in no record.
    const unknown = update.outcome === 'unfinished' ? update.asked_hosts : [];
    const words = [...problems, ...(unknown.length > 0 ? [unknownHosts(unknown)] : [])];
    return finish({
        ...{ ...restored, deployments },
        outcome: problems.length > 0 ? 'partial' : 'undone',
        message: words.length > 0
            ? words.join('. ')
            : takenBackWords(hosts.map(({ host }) => host), left),
    });
}
function deploysTo(update, deploys) {
    return deploys ? deploymentsToTakeBack(update) : [];
}
/** `back` are the hosts that went back as well, `left` those that still have the update. */
function takenBackWords(back, left) {
    const lock = 'flake.lock is as before the update';
    if (left.length > 0)
        return `${lock}, and ${left.join(', ')} still as after it`;
    return back.length > 0 ? `${lock}, and so is what ${back.join(', ')} runs` : lock;
}
function unknownHosts(hosts) {
    const names = hosts.join(', ');
    return `flake.lock is as before the update. What ${names} runs is not known, since the update was ended from outside: nixos-rebuild-test deploy ${hosts.join(' ')} deploys what flake.lock has`;
}

// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/live/rebuild-view.js
var rebuild_view = __webpack_require__(1358);
// EXTERNAL MODULE: ./lib/cli/run/fleet.js
var run_fleet = __webpack_require__(7572);
// EXTERNAL MODULE: ./lib/cli/show/update.js
var show_update = __webpack_require__(3793);
// EXTERNAL MODULE: ./lib/cli/update/options.js
var update_options = __webpack_require__(4012);
// EXTERNAL MODULE: ./lib/cli/update/session.js
var session = __webpack_require__(7710);
;// CONCATENATED MODULE: ./lib/cli/update/rollback.js












/** Takes the last update of a flake back, lock and hosts, and says how that ended. */
async function rollbackUpdateAndReport(given, { io, argv }) {
    const { update } = await lastUpdate(given.flake, io);
    const hosts = given.deploy ? [...new Set(deploymentsToTakeBack(update).map(({ host }) => host))] : [];
    const options = (0,update_options/* asDeployOptions */.kf)(given);
    await (0,session/* inSession */.C)({ given: options, names: hosts, io, argv }, async (session) => {
        // Read again: in a unit of its own, time has passed.
        const last = await lastUpdate(given.flake, { cwd: io.cwd, env: session.world.env });
        const { confirm } = session;
        const question = `Take the update of ${update.timestamp} back${hosts.length > 0 ? `, on ${hosts.join(', ')} too` : ''}?`;
        if (confirm !== null && !given.yes && !(await confirm(question))) {
            io.status = 130;
            return;
        }
        let status = 0;
        const undone = await rollbackUpdate(last, { deploys: given.deploy }, {
            ...{ cwd: io.cwd, env: session.world.env, now: () => new Date() },
            rollBack: async (deployments) => {
                const end = await rolledBack(deployments, session, io);
                status = end.status;
                return end;
            },
        });
        io.err((0,show_update/* updateText */.P)(undone, io.color));
        if (given.json)
            (0,cli_io/* printJson */.Q2)(io, undone);
        io.status = status || (undone.outcome === 'undone' ? 0 : 1);
    });
}
/** Brings the hosts back one after the other. */
async function rolledBack(deployments, session, io) {
    const names = deployments.map(({ host }) => host);
    const { fleet, options } = await session.call(names, null);
    const back = [];
    const statuses = [];
    for (const deployment of deployments) {
        const view = (0,rebuild_view/* rebuildView */.f)({ quiet: options.quiet === true, interactive: false }, io);
        const hooks = { ...view.hooks, ...session.signals };
        const request = await (0,requests/* requestFor */.pU)(deployment.host, fleet);
        const ended = await (0,rebuild_fleet/* endOf */.p)((0,taken_back/* takenBack */.l)(deployment, request, hooks, { onlyFrom: true }));
        view.end();
        // What it threw, or what it found there was to do.
        const end = ended.kind === 'done' ? ended.result : ended;
        if (end.kind === 'failed')
            statuses.push((0,cli_io/* reportError */.N7)(io, end.error, false));
        if (end.kind !== 'done')
            continue;
        back.push(end.result.deployment);
        statuses.push((0,exit_status/* exitStatusOf */.et)(end.result.deployment));
        if (options.quiet)
            io.err(`${(0,deployment_lines/* deploymentLines */.T)(end.result.deployment, io.color).join('\n')}\n`);
    }
    const status = session.signals.signal.aborted ? 130 : (0,run_fleet/* worstStatus */.A4)(statuses);
    return { deployments: back, isWell: status === 0, status };
}


/***/ }),

/***/ 7710:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ inSession)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6213);
/* harmony import */ var _deploy_hosts_target_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8581);
/* harmony import */ var _deploy_hosts_world_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8509);
/* harmony import */ var _deploy_run_requests_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3155);
/* harmony import */ var _rebuild_stops_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(1482);
/* harmony import */ var _deploy_detach_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8889);
/* harmony import */ var _deploy_fleet_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2298);
/* harmony import */ var _deploy_hand_over_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5250);
/* harmony import */ var _deploy_options_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3402);
/* harmony import */ var _deploy_world_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4760);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1389);











/**
 * Runs what is done with hosts. Where this machine is one of them, all of it is done in a unit of the system's own, which this
 * process then follows.
 */
async function inSession({ given, names, onHostFailure, io, argv }, run) {
    const options = (0,_notify_js__WEBPACK_IMPORTED_MODULE_9__/* .takeNotify */ .Dc)(given, io);
    const inUnit = (0,_deploy_detach_js__WEBPACK_IMPORTED_MODULE_4__/* .enterUnit */ .TG)(io);
    const targets = (0,_deploy_hosts_target_js__WEBPACK_IMPORTED_MODULE_1__/* .targetsOf */ .Q)(options.target, names.length > 0 ? names : null);
    const world = await (0,_deploy_world_js__WEBPACK_IMPORTED_MODULE_8__/* .cliWorld */ .f)(options, { targets, hosts: [...names] }, io);
    const { stop, signals } = (0,_rebuild_stops_js__WEBPACK_IMPORTED_MODULE_10__/* .stops */ .G)();
    const forget = io.onSignal(stop);
    try {
        if (inUnit === null && (await (0,_deploy_hand_over_js__WEBPACK_IMPORTED_MODULE_6__/* .handOver */ .C)(names, world, { options, io, argv, forget })))
            return;
        const confirm = (0,_deploy_detach_js__WEBPACK_IMPORTED_MODULE_4__/* .questions */ .ab)(io, inUnit, signals.signal);
        const flags = { ...(onHostFailure && { onHostFailure }), ...(0,_deploy_options_js__WEBPACK_IMPORTED_MODULE_7__/* .fleetFlags */ .cq)(options) };
        await run({
            ...{ world, signals, confirm },
            call: async (hosts, confirmPlan) => {
                const { settings } = (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .fleetSettings */ .lD)({ flags, ...(0,_deploy_hosts_world_js__WEBPACK_IMPORTED_MODULE_2__/* .worldRepositories */ .F)(world) });
                const build = (0,_deploy_fleet_js__WEBPACK_IMPORTED_MODULE_5__/* .buildWith */ .nE)(hosts[0], options, { ...io, env: world.env, interactive: false });
                const call = { flake: options.flake, settings, world, signals, storePath: null, build };
                const notify = await (0,_notify_js__WEBPACK_IMPORTED_MODULE_9__/* .openNotifier */ .NT)(options, build.outputDir);
                return { fleet: (0,_deploy_run_requests_js__WEBPACK_IMPORTED_MODULE_3__/* .fleetCallOf */ .Wj)(call), options, notify, io, confirm: options.yes ? null : confirmPlan };
            },
        });
    }
    finally {
        forget();
        await world.close();
    }
}


/***/ }),

/***/ 8725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ recordsDirectory)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _state_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3094);





/**
 * Where records of one kind about a directory are kept. `what` is kept there, in words for a person. Throws a usage error
 * (`no-home`) where the environment names no home.
 */
function recordsDirectory(kind, directory, what, env) {
    const state = (0,_state_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .stateDirectoryOf */ .s)({ ...env, HOME: env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)() });
    if (state !== null)
        return (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(state, kind, (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(directory).digest('hex').slice(0, 16));
    throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-home', `HOME is "${env.HOME}", and no absolute path`, `${what} below it. XDG_STATE_HOME names another place, as an absolute path.`);
}


/***/ }),

/***/ 1461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ datedIdPattern),
/* harmony export */   r: () => (/* binding */ datedId)
/* harmony export */ });
/**
 * A name for what begins now, such as `20260102T143022123Z-1a2b3c4d`: names sort by their time, in milliseconds, and `random` tells two of the same
 * one apart.
 */
function datedId(now, random) {
    return `${now.toISOString().replace(/[-:.]/g, '')}-${random}`;
}
/** Matches such a name. */
const datedIdPattern = '\\d{8}T\\d{9}Z-[0-9a-f]+';


/***/ }),

/***/ 8945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Sv: () => (/* binding */ makeKnown),
/* harmony export */   df: () => (/* binding */ commitMessage),
/* harmony export */   l1: () => (/* binding */ commitLock),
/* harmony export */   w9: () => (/* binding */ takeCommitBack),
/* harmony export */   wK: () => (/* binding */ forgetNew),
/* harmony export */   xF: () => (/* binding */ requireCommittable)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _system_git_as_owner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3790);
/* harmony import */ var _system_git_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7920);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(744);






/** Hooks of a repository may build something. */
const commitMs = 10 * 60_000;
/** git in the directory of a lock, as the owner of that. */
async function gitOf({ lock, env, signal }) {
    return (0,_system_git_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .repositoryAt */ .u)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(lock), await (0,_system_git_as_owner_js__WEBPACK_IMPORTED_MODULE_3__/* .asOwnerOf */ .T)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(lock), env), signal);
}
/** What git prints; null where it fails. */
async function gitSaid(repository, ...words) {
    return (await gitOf(repository)).said(...words);
}
/**
 * Throws a usage error (`cannot-commit`) where the lock could not be committed alone, or not be taken back: outside of a
 * repository, before its first commit, in the middle of a merge or rebase, or where the lock differs from the last commit.
 */
async function requireCommittable(repository) {
    const refuse = (why, hint) => {
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-commit', `flake.lock cannot be committed: ${why}`, { status: 2, hint });
    };
    if ((await gitSaid(repository, 'rev-parse', '--verify', '--quiet', 'HEAD')) === null)
        refuse('it is in no git repository that has a commit', 'Leave --commit out.');
    const dir = (await gitSaid(repository, 'rev-parse', '--absolute-git-dir')) ?? '';
    for (const [mark, what] of [
        ['MERGE_HEAD', 'a merge'],
        ['rebase-merge', 'a rebase'],
        ['rebase-apply', 'a rebase'],
        ['CHERRY_PICK_HEAD', 'a cherry-pick'],
    ])
        if (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(`${dir}/${mark}`).catch(() => null))
            refuse(`${what} is under way`, 'Finish it, or leave --commit out.');
    const state = await gitSaid(repository, 'status', '--porcelain', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repository.lock));
    if (state !== '')
        refuse('it differs from the last commit', 'Commit or restore it first, or leave --commit out.');
}
/** Makes a lock that is new in a git repository known to git: Nix sees no other files there. */
async function makeKnown(repository) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repository.lock);
    if (await gitSaid(repository, 'ls-files', '--others', '--exclude-standard', '--', name))
        await gitSaid(repository, 'add', '--intent-to-add', '--', name);
}
/** Undoes {@link makeKnown} for a lock that is not there any more. */
async function forgetNew(repository) {
    await gitSaid(repository, 'reset', '--quiet', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repository.lock));
}
/** Commits the lock and nothing else, whatever the index has. Throws a ToolError (`cannot-commit`) with git's words. */
async function commitLock(repository, message) {
    const { lock, env } = repository;
    const parent = await headOf(repository);
    try {
        await commitAlone(repository, message);
    }
    catch (thrown) {
        // A git that is stopped may have committed before it ended: who takes the update back has to know of it.
        if (!(await isLockAlone({ lock, env }, parent)))
            throw thrown;
    }
    return { id: await headOf({ lock, env }), parent, state: 'made' };
}
/** Whether the last commit has one parent, and changes the lock and nothing else: a hook may have changed its message. */
async function isLockAlone(repository, parent) {
    const parents = await gitSaid(repository, 'log', '-1', '--no-show-signature', '--format=%P');
    const paths = await gitSaid(repository, 'diff-tree', '-r', '--no-commit-id', '--name-only', '--relative', 'HEAD');
    return parents === parent && paths === (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repository.lock);
}
async function headOf(repository) {
    const head = await gitSaid(repository, 'rev-parse', '--verify', 'HEAD');
    if (head)
        return head;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-commit', 'git does not say which commit is checked out');
}
async function commitAlone(repository, message) {
    const name = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repository.lock);
    const words = ['commit', '--quiet', '--only', '--message', message, '--', name];
    const result = await (await gitOf(repository)).run(words, { timeoutMs: commitMs });
    if ((0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result))
        return;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('cannot-commit', `flake.lock was not committed: ${(0,_system_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .failureReason */ .Hr)(result)}`, {
        hint: 'A hook of the repository, a missing name or a signature may keep git from it; git commit tells more.',
    });
}
/**
 * Takes a commit of the lock back, whose text must be the former one again. Where it is still the last one, and no other
 * repository is known to have it, the branch goes back to its parent; else another commit takes it back.
 */
async function takeCommitBack(commit, repository) {
    const isPublished = (await gitSaid(repository, 'branch', '--remotes', '--contains', commit.id)) !== '';
    if (!isPublished && (await headOf(repository)) === commit.id) {
        const reason = 'nixos-rebuild-test: the update is taken back';
        // Only where it is still the last one: another process may commit at this moment.
        const moved = await gitSaid(repository, 'update-ref', '-m', reason, 'HEAD', commit.parent, commit.id);
        if (moved !== null) {
            await gitSaid(repository, 'reset', '--quiet', '--', (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(repository.lock));
            return { ...commit, state: 'dropped' };
        }
    }
    await commitAlone(repository, `flake.lock: take back ${commit.id.slice(0, 12)}`);
    return { ...commit, state: 'reverted' };
}
/** The message of an update: which inputs, and from where to where. */
function commitMessage(inputs) {
    const own = inputs.filter(({ name }) => !name.includes('/')).map(({ name }) => name);
    const names = own.length > 0 ? own : inputs.map(({ name }) => name);
    const few = names.length <= 3 ? names.join(', ') : `${names.length} inputs`;
    const lines = inputs.slice(0, 100).map(({ name, old_revision, new_revision, old_date, new_date }) => {
        const state = (revision, date) => [revision?.slice(0, 12) ?? '', date === null ? '' : `(${date.slice(0, 10)})`].filter(Boolean).join(' ');
        const steps = [state(old_revision, old_date), state(new_revision, new_date)].filter(Boolean);
        return `${name}: ${steps.join(' -> ') || 'changed'}`;
    });
    return `flake.lock: update ${few}\n\n${lines.join('\n')}\n`;
}


/***/ }),

/***/ 8097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ hostsWithUpdate)
/* harmony export */ });
/** Outcomes after which nobody knows what a host runs. */
const unknown = ['unverified', 'rollback_failed'];
/**
 * The hosts that run or boot the updated system after all that was done to them, or of which that is not known. `deployments` are
 * all that were made of one update, in their order; a rollback is after what it takes back.
 */
function hostsWithUpdate(deployments) {
    const last = new Map();
    for (const one of deployments) {
        const deployed = one.action === 'rollback' ? last.get(one.host)?.deployed : one;
        if (deployed)
            last.set(one.host, { deployed, end: one });
    }
    return [...last].flatMap(([host, { deployed, end }]) => (hasUpdate(deployed, end) ? [host] : []));
}
function hasUpdate(deployed, end) {
    if (unknown.includes(end.outcome))
        return true;
    if (end.action === 'rollback')
        return !end.success && hasUpdate(deployed, deployed);
    const { success, new_system, after } = end;
    // A system that is to be booted is in the profile, and does not run.
    return success || (new_system !== null && [after?.current, after?.profile].includes(new_system));
}


/***/ }),

/***/ 5587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ KeptUpdates)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9807);
/* harmony import */ var _builds_update_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5136);
/* harmony import */ var _system_disk_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1941);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(94);
/* harmony import */ var _system_proc_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(630);
/* harmony import */ var _system_records_directory_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8725);
/* harmony import */ var _text_dated_id_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(1461);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(681);










/** So many updates of a flake are kept. */
const mostKept = 20;
const names = { update: 'update.json', lock: 'flake.lock', running: 'running-' };
const idName = new RegExp(`^${_text_dated_id_js__WEBPACK_IMPORTED_MODULE_9__/* .datedIdPattern */ .K}$`);
/** A file whose name says which process carries an update out. */
const mark = new RegExp(`^${names.running}${_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .stampPattern */ .Eo}$`);
/** The updates of one flake that were begun, each a directory with a record and the lock from before. */
class KeptUpdates {
    #dir;
    /** They are in the user's state directory, by the flake's directory. Throws a usage error (`no-home`). */
    constructor(directory, env) {
        this.#dir = (0,_system_records_directory_js__WEBPACK_IMPORTED_MODULE_7__/* .recordsDirectory */ .o)('updates', directory, 'The lock from before an update is kept', env);
    }
    /** Keeps an update and the lock from before it, null where there was none, before anything is changed. */
    async begin(update, lock) {
        const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, update.id);
        try {
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(dir, { recursive: true, mode: 0o700 });
        }
        catch (cause) {
            throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4('cannot-write', `cannot make ${dir}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .bD)(cause)}`, {
                hint: 'The lock from before an update is kept there. XDG_STATE_HOME names another place.',
                cause,
            });
        }
        if (lock !== null)
            await (0,_system_disk_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, names.lock), lock);
        await (0,_system_disk_atomic_file_js__WEBPACK_IMPORTED_MODULE_4__/* .writeFileAtomic */ .Z)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, `${names.running}${await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .processStamp */ .z$)()}`), '');
        await this.save(update);
        const old = (await this.#ids()).slice(mostKept);
        for (const id of old)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, id), { recursive: true, force: true }).catch(() => { });
    }
    async save(update) {
        await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_2__/* .writeJson */ .GF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, update.id, names.update), _builds_update_js__WEBPACK_IMPORTED_MODULE_3__/* .updateSchema */ .vK, update);
    }
    /** Whether the program that began an update still runs. */
    async isRunning({ id }) {
        const dir = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, id);
        const marks = (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(dir).catch(() => [])).filter((name) => mark.test(name));
        return marks.length > (await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .abandonedIn */ .IR)(dir, mark)).length;
    }
    /**
     * The newest update that lock or hosts may still have, with the lock from before it; null where there is none. Throws a
     * ToolError (`bad-metadata`) for a record that cannot be read.
     */
    async newest() {
        for (const id of await this.#ids()) {
            const update = await (0,_builds_metadata_file_js__WEBPACK_IMPORTED_MODULE_2__/* .readJson */ .Vh)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, id, names.update), _builds_update_js__WEBPACK_IMPORTED_MODULE_3__/* .updateSchema */ .vK);
            if (!['applied', 'partial', 'unfinished'].includes(update.outcome))
                continue;
            const lock = await (0,_lock_file_js__WEBPACK_IMPORTED_MODULE_8__/* .readLock */ .mF)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, id, names.lock));
            const isWhole = (lock === null ? null : (0,_lock_file_js__WEBPACK_IMPORTED_MODULE_8__/* .sha256 */ .sc)(lock)) === (update.lock?.old_sha256 ?? null);
            if (!isWhole)
                throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4('bad-metadata', `the lock from before the update ${id} is damaged`, {
                    hint: `It is ${(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(this.#dir, id, names.lock)}.`,
                });
            return { update, lock };
        }
        return null;
    }
    /** The newest first: their names begin with their time. */
    async #ids() {
        const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(this.#dir).catch(() => []);
        return found
            .filter((name) => idName.test(name))
            .sort()
            .reverse();
    }
}


/***/ }),

/***/ 5139:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ takeBack)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(94);
/* harmony import */ var _lock_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(681);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8945);



/**
 * Brings flake.lock back to the text from before an update, and takes its commit back. A lock that was changed since is left as it
 * is. Never rejects: what is left to be done is told.
 */
async function takeBack({ lock, commit }, before, { lock: path, env }) {
    const unchanged = { lock, commit, problems: [] };
    if (lock === null)
        return unchanged;
    const repository = { lock: path, env };
    try {
        const now = await (0,_lock_file_js__WEBPACK_IMPORTED_MODULE_1__/* .readLock */ .mF)(path);
        const isBack = now === before;
        if (!isBack && (now === null || (0,_lock_file_js__WEBPACK_IMPORTED_MODULE_1__/* .sha256 */ .sc)(now) !== lock.new_sha256))
            return {
                lock: { ...lock, state: 'changed-since' },
                commit,
                problems: [`${path} was changed since the update, and is left as it is`],
            };
        if (!isBack)
            await (0,_lock_file_js__WEBPACK_IMPORTED_MODULE_1__/* .replaceLock */ .aE)(path, now, before);
    }
    catch (thrown) {
        return { ...unchanged, problems: [`flake.lock was not brought back: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`] };
    }
    const restored = { ...lock, state: 'restored' };
    try {
        if (before === null)
            await (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .forgetNew */ .wK)(repository);
        const back = commit?.state === 'made' ? await (0,_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .takeCommitBack */ .w9)(commit, repository) : commit;
        return { lock: restored, commit: back, problems: [] };
    }
    catch (thrown) {
        const problem = `the commit ${commit?.id.slice(0, 12)} was not taken back: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`;
        return { lock: restored, commit, problems: [problem] };
    }
}


/***/ }),

/***/ 2721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ requireInputs),
/* harmony export */   q: () => (/* binding */ flakeHere)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5244);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _text_nearest_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4581);





/** A flake in a directory here: its reference with absolute paths, and the directory. Throws a usage error (`no-flake`). */
function flakeHere(written, cwd) {
    const local = (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .localFlakeDir */ .IP)(written);
    if (local === null || (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .namesRevision */ .ej)(written))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-flake', `${written} is no flake in a directory here, whose lock could be updated`, 'Name the directory of flake.nix: --flake PATH.');
    const directory = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(cwd, local);
    if (!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, 'flake.nix')))
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-flake', `there is no flake.nix in ${directory}`, 'Name its directory: --flake PATH.');
    return { flake: (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_2__/* .absoluteFlakeRef */ .E4)(written, cwd), directory };
}
/**
 * Throws a usage error (`no-such-input`) for a name that the flake has no input of. One without a lock has no names to compare
 * with; Nix knows them.
 */
function requireInputs(asked, known) {
    for (const input of asked) {
        const [name = ''] = input.split('/');
        // A word with a dash in front would be an option of Nix.
        if (!/^[A-Za-z_][\w'-]*(?:\/[A-Za-z_][\w'-]*){0,8}$/.test(input) ||
            (known.length > 0 && !known.includes(name)))
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .usageError */ .Wp)('no-such-input', [`the flake has no input ${JSON.stringify(input)}.`, (0,_text_nearest_js__WEBPACK_IMPORTED_MODULE_4__/* .didYouMean */ .a)(name, known)]
                .filter(Boolean)
                .join(' '), known.length > 0 ? `Inputs: ${known.join(', ')}.` : '');
    }
}


/***/ }),

/***/ 681:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   aE: () => (/* binding */ replaceLock),
/* harmony export */   mF: () => (/* binding */ readLock),
/* harmony export */   sc: () => (/* binding */ sha256)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(94);
/* harmony import */ var _system_random_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3030);
/* harmony import */ var _system_system_fault_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(865);






/** The text of flake.lock as it is now; null where there is none. Throws a ToolError (`no-lock`) where it cannot be read. */
async function readLock(path) {
    try {
        return await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, 'utf8');
    }
    catch (cause) {
        if (cause.code === 'ENOENT')
            return null;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-lock', `cannot read ${path}: ${(0,_system_system_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .uc)(cause)}`, { cause });
    }
}
function sha256(text) {
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(text).digest('hex');
}
/**
 * Replaces the text of flake.lock, or removes the file where `next` is null, if it still has the text `expected`. Readers see
 * the old text or the new one, also when this program is killed; owner and mode stay. Throws a ToolError: `lock-changed` where
 * somebody else has changed it since, `cannot-write`.
 */
async function replaceLock(path, expected, next) {
    // A lock may be a link to where it is kept.
    const file = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(path).catch(() => path);
    if (next === null) {
        await requireText(file, expected);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(file, { force: true });
        return;
    }
    const old = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(file).catch(() => null);
    const directory = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file)).catch(() => null);
    const temporary = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(file), `.${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(file)}.${(0,_system_random_js__WEBPACK_IMPORTED_MODULE_4__/* .randomHex */ .n)(6)}.tmp`);
    try {
        const handle = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(temporary, 'wx', 0o644);
        try {
            if (old !== null)
                await handle.chmod(old.mode & 0o777);
            await handle.writeFile(next);
            await handle.sync();
        }
        finally {
            await handle.close();
        }
        // Root writes for the person whose files these are.
        const { uid, gid } = old ?? directory ?? { uid: 0, gid: 0 };
        if (process.getuid?.() === 0)
            await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chown)(temporary, uid, gid);
        await requireText(file, expected);
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(temporary, file);
    }
    catch (cause) {
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(temporary, { force: true }).catch(() => { });
        if (cause instanceof _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4)
            throw cause;
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('cannot-write', `cannot write ${path}: ${(0,_system_system_fault_js__WEBPACK_IMPORTED_MODULE_5__/* .systemReason */ .uc)(cause)}`, { cause });
    }
}
async function requireText(path, expected) {
    if ((await readLock(path)) === expected)
        return;
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('lock-changed', `${path} was changed by someone else meanwhile, and is left as it is`, {
        hint: 'Start again, so that what it has now is what is looked at.',
    });
}


/***/ })

};
