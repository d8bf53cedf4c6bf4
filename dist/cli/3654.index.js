export const id = 3654;
export const ids = [3654];
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

/***/ 5531:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ checkView)
/* harmony export */ });
/* harmony import */ var _text_clean_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4874);
/* harmony import */ var _text_duration_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4783);
/* harmony import */ var _text_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7032);
/* harmony import */ var _update_checks_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9504);
/* harmony import */ var _show_fleet_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3714);
/* harmony import */ var _redraw_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8602);






const redrawMs = 100;
const states = { running: 'running', done: 'succeeded', failed: 'failed' };
/** Shows the checks of a preview: on a terminal a line each, redrawn; else a line for each that ends. `now` in milliseconds. */
function checkView(io, now = () => performance.now()) {
    const lines = (0,_redraw_js__WEBPACK_IMPORTED_MODULE_2__/* .redrawnLines */ .N)(io);
    const seen = new Map();
    let said = '';
    let drawn = 0;
    let open = true;
    function draw() {
        if (!io.progress || !open)
            return;
        drawn = now();
        const members = _update_checks_js__WEBPACK_IMPORTED_MODULE_3__/* .checkNames */ .L.flatMap((label) => {
            const check = seen.get(label);
            if (check === undefined)
                return [];
            const { state, text, since, seconds } = check;
            const took = (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(seconds ?? (drawn - since) / 1000);
            return [{ label, state: states[state], text: [text, took].filter(Boolean).join(' · ') }];
        });
        lines.draw([...(0,_show_fleet_js__WEBPACK_IMPORTED_MODULE_1__/* .statusLines */ .Cd)(members), ...(said === '' ? [] : [`  ${said}`])]);
    }
    function onCheck(name, state, text) {
        const since = seen.get(name)?.since ?? now();
        const seconds = state === 'running' ? null : (now() - since) / 1000;
        const shown = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(text, 100);
        seen.set(name, { state, text: shown, since, seconds });
        if (state !== 'running') {
            said = '';
            const word = state === 'failed' ? 'failed' : 'done';
            const line = [`${name}: ${shown || word}`, (0,_text_duration_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDuration */ .a)(seconds ?? 0)].join(' · ');
            if (!io.progress)
                io.err(`${line}\n`);
        }
        draw();
    }
    function say(text) {
        if (!io.progress || !open) {
            io.live(text);
            return;
        }
        const last = (0,_text_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .filledLines */ .oZ)(text).at(-1);
        if (last !== undefined)
            said = (0,_text_clean_js__WEBPACK_IMPORTED_MODULE_0__/* .shownLine */ .QN)(last, 160);
        if (now() - drawn > redrawMs)
            draw();
    }
    return {
        onCheck,
        say,
        close() {
            open = false;
            lines.clear();
        },
    };
}


/***/ }),

/***/ 3654:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   applyAndReport: () => (/* binding */ applyAndReport)
/* harmony export */ });
/* harmony import */ var _deploy_hosts_selection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(241);
/* harmony import */ var _nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5244);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _update_apply_apply_update_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2034);
/* harmony import */ var _deploy_fleet_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2298);
/* harmony import */ var _io_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8908);
/* harmony import */ var _live_check_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5531);
/* harmony import */ var _show_update_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3793);
/* harmony import */ var _show_update_preview_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3188);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4012);
/* harmony import */ var _session_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7710);











/** Exit status of an update that ended so, where no host has one that is worse. */
const statuses = {
    applied: 0,
    unchanged: 0,
    'not-due': 0,
    undone: 0,
    refused: 1,
    declined: 130,
    'taken-back': 1,
    partial: 1,
    unfinished: 3,
};
/** Updates, and says how it ended. */
async function applyAndReport(words, { flake: ref, ...asked }, { io, argv }) {
    const options = { ...asked, flake: (0,_nix_flake_ref_js__WEBPACK_IMPORTED_MODULE_1__/* .parseFlakeRef */ .K3)(ref).flake };
    const names = namedHosts(words, options);
    const given = (0,_options_js__WEBPACK_IMPORTED_MODULE_9__/* .asDeployOptions */ .kf)(options);
    const deployed = options.deploy ? names : [];
    await (0,_session_js__WEBPACK_IMPORTED_MODULE_10__/* .inSession */ .C)({ given, names: deployed, onHostFailure: 'rollback-all', io, argv }, async (session) => {
        const { world, signals } = session;
        const view = (0,_live_check_view_js__WEBPACK_IMPORTED_MODULE_6__/* .checkView */ .S)(io);
        let status = 0;
        try {
            const update = await (0,_update_apply_apply_update_js__WEBPACK_IMPORTED_MODULE_3__/* .applyUpdate */ .Q)({
                ...{ flake: options.flake, hosts: names, inputs: options.input, depth: options.depth },
                ...{ mode: options.mode, deploys: options.deploy, commit: options.commit === true },
                onlyWhenOlder: options.onlyWhenOlder ?? null,
            }, {
                ...{ cwd: io.cwd, env: world.env, signal: signals.signal, now: () => new Date() },
                ...(options.issues && { issues: { fetch, now: () => new Date() } }),
                ...{ confirm: session.confirm, agrees: options.yes === true },
                ...{ say: view.say, onCheck: view.onCheck },
                onPreview: (preview, decision) => {
                    view.close();
                    io.err((0,_show_update_preview_js__WEBPACK_IMPORTED_MODULE_8__/* .updatePreviewText */ .V)(preview, io.color, null));
                    io.err((0,_show_update_js__WEBPACK_IMPORTED_MODULE_7__/* .decisionText */ .G)(decision, io.color));
                },
                deploy: async () => {
                    const end = await deployedHosts(names, options, session, io);
                    status = end.status;
                    return end;
                },
            });
            view.close();
            io.err((0,_show_update_js__WEBPACK_IMPORTED_MODULE_7__/* .updateText */ .P)(update, io.color));
            if (options.json)
                (0,_io_js__WEBPACK_IMPORTED_MODULE_5__/* .printJson */ .Q2)(io, update);
            io.status = status || statuses[update.outcome];
        }
        catch (thrown) {
            if (!signals.signal.aborted)
                throw thrown;
            io.status = 130;
        }
        finally {
            view.close();
        }
    });
}
/** The hosts that an update is for; without a deployment none means all. */
function namedHosts(words, options) {
    if (!options.deploy && words.length + options.on.length === 0)
        return [];
    const names = (0,_deploy_hosts_selection_js__WEBPACK_IMPORTED_MODULE_0__/* .plainNames */ .D)(words, options);
    if (names !== null)
        return names;
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('bad-option', 'an update is for hosts that are named one by one', 'Name them, without * and @; --no-deploy updates flake.lock alone.');
}
async function deployedHosts(names, { mode }, session, io) {
    // A person who agreed to the update has not seen the plan of a host yet.
    const confirm = mode === 'guided' && names.length === 1 ? session.confirm : null;
    const call = await session.call(names, confirm);
    io.err('\n');
    const ended = await (0,_deploy_fleet_js__WEBPACK_IMPORTED_MODULE_4__/* .deployNames */ .mt)(names, call);
    const status = (0,_deploy_fleet_js__WEBPACK_IMPORTED_MODULE_4__/* .reportEnds */ .BK)(names, ended, call);
    return { deployments: (0,_deploy_fleet_js__WEBPACK_IMPORTED_MODULE_4__/* .deploymentsOf */ .o)(ended), isWell: status === 0, status };
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

/***/ 241:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ plainNames),
/* harmony export */   I: () => (/* binding */ selectedNames)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6213);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94);


/** The named hosts where no word is a pattern: whether there are such hosts, the build tells. Null for all hosts, and patterns. */
function plainNames(words, { on, allHosts }) {
    const all = [...words, ...on];
    if (allHosts && all.length > 0)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('bad-option', `--all-hosts and "${all[0]}" exclude each other`);
    if (all.length === 0 && !allHosts)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('no-hosts', 'no host is named', 'Name hosts, --on @TAG or --all-hosts.');
    return allHosts || all.some((word) => /[@*,]/.test(word)) ? null : [...new Set(all)];
}
/** The hosts that were asked for, in order. Throws a usage error for a word that selects none, and for one system for several. */
function selectedNames(words, options, configuration) {
    const { on, allHosts, storePath } = options;
    for (const word of [...words, ...on])
        refuseOther(word, configuration);
    const plain = plainNames(words, options);
    const names = plain ?? (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .selectHosts */ .sd)(allHosts ? ['*'] : [...words, ...on], knownHosts(configuration));
    if (storePath !== undefined && names.length > 1)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('several-hosts', `--store-path is one system, and ${names.length} hosts are named`);
    return names;
}
/** What switches a configuration that is none of NixOS. */
const switches = {
    'nix-darwin': { program: 'darwin-rebuild', output: 'darwinConfigurations' },
    'home-manager': { program: 'home-manager', output: 'homeConfigurations' },
};
/** Throws for a configuration of another tool: its activation is not that of NixOS, and nothing here could take it back. */
function refuseOther(name, { flake }) {
    const tool = flake?.others.get(name);
    if (tool === undefined)
        return;
    const { program, output } = switches[tool];
    throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('not-nixos', `"${name}" is a configuration of ${tool} (${output}), and only systems of NixOS are deployed`, `nixos-rebuild-test run --command '${program} switch --flake .#${name}' records and explains it.`);
}
/** All hosts of the flake and of the configuration, with their tags. */
function knownHosts({ repository, flake }) {
    const said = [...Object.entries(repository.hosts), ...Object.entries(flake?.own.hosts ?? {})];
    const known = new Map((flake?.configurations ?? []).map((name) => [name, []]));
    const add = (name, tags = []) => known.set(name, [...(known.get(name) ?? []), ...tags]);
    for (const [name, { tags }] of said)
        add(name, tags);
    for (const [name, { host }] of flake?.hosts ?? [])
        add(name, host.tags);
    return known;
}


/***/ })

};
