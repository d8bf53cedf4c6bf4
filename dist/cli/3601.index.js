export const id = 3601;
export const ids = [3601];
export const modules = {

/***/ 3601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  configure: () => (/* binding */ configure)
});

// EXTERNAL MODULE: ./lib/activation/index.js + 17 modules
var activation = __webpack_require__(8985);
// EXTERNAL MODULE: ./lib/builds/outcome.js
var builds_outcome = __webpack_require__(3609);
// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
// EXTERNAL MODULE: ./lib/deploy/fleet/exit-status.js
var exit_status = __webpack_require__(1645);
// EXTERNAL MODULE: ./lib/deploy/hosts/target.js
var target = __webpack_require__(8581);
// EXTERNAL MODULE: ./lib/deploy/hosts/world.js + 6 modules
var hosts_world = __webpack_require__(8509);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var policy = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/deploy/run/record-deployment.js + 2 modules
var record_deployment = __webpack_require__(4138);
// EXTERNAL MODULE: ./lib/deploy/text/deployment-lines.js
var deployment_lines = __webpack_require__(3170);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
// EXTERNAL MODULE: ./lib/text/duration.js
var duration = __webpack_require__(4783);
// EXTERNAL MODULE: ./lib/text/layout.js
var layout = __webpack_require__(5929);
// EXTERNAL MODULE: ./lib/text/table.js
var table = __webpack_require__(1267);
// EXTERNAL MODULE: ./lib/deploy/text/system-words.js
var system_words = __webpack_require__(906);
;// CONCATENATED MODULE: ./lib/deploy/text/status-lines.js






const shownGenerations = 8;
/** What a host runs and boots and what it knows of deployments, as lines for people. */
function statusLines(name, status, color) {
    const { host, activations, cutShort, generations } = status;
    const age = (started) => `${(0,duration/* formatDuration */.a)(Math.max(0, host.uptime - started))} ago`;
    return (0,layout/* joinedSections */.Ap)([
        [(0,layout/* colored */.dS)((0,clean/* shownLine */.QN)(name, 100), 1, color)],
        (0,table/* alignColumns */.R)([
            ['runs', (0,system_words/* systemWords */.j)(host.current)],
            [
                'profile',
                `${(0,system_words/* systemWords */.j)(host.profile)}${host.profile === host.current ? '' : ', another one than runs'}`,
            ],
            ['booted', (0,system_words/* systemWords */.j)(host.booted)],
            ['up for', (0,duration/* formatDuration */.a)(host.uptime)],
        ]),
        (0,layout/* titled */.dJ)('deployments since it was booted', (0,table/* alignColumns */.R)(activations.map(({ id, state, record, request, isSupervised }) => [
            (0,clean/* shownLine */.QN)(id, 40),
            (0,clean/* shownLine */.QN)([state.state, state.reason].filter(Boolean).join(': '), 60),
            activation/* activationStates */.zs[state.state] === null && !isSupervised
                ? 'nobody supervises it: deploy recover'
                : '',
            record ? age(record.started) : '',
            (0,clean/* shownLine */.QN)(request.by ?? '', 60),
        ]))),
        (0,layout/* titled */.dJ)('ended by a power cut', cutShort.map(({ id, new: next }) => `${(0,clean/* shownLine */.QN)(id, 40)}  ${(0,system_words/* systemWords */.j)(next)}`)),
        (0,layout/* titled */.dJ)('generations', generations
            .slice(-shownGenerations)
            .map(({ number, toplevel }) => `${number}  ${(0,system_words/* systemWords */.j)(toplevel)}${toplevel === host.current ? '  (runs)' : ''}`)),
    ]);
}

// EXTERNAL MODULE: ./lib/rebuild/stops.js
var stops = __webpack_require__(1482);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
// EXTERNAL MODULE: ./lib/cli/live/rebuild-view.js
var rebuild_view = __webpack_require__(1358);
// EXTERNAL MODULE: ./lib/cli/notify.js
var cli_notify = __webpack_require__(1389);
// EXTERNAL MODULE: ./lib/cli/run/options.js
var run_options = __webpack_require__(6934);
// EXTERNAL MODULE: ./lib/cli/deploy/detach.js
var detach = __webpack_require__(8889);
// EXTERNAL MODULE: ./lib/cli/deploy/world.js + 1 modules
var deploy_world = __webpack_require__(4760);
;// CONCATENATED MODULE: ./lib/cli/deploy/after.js


















/** Asks one host by its configuration's name, as root: what it keeps of deployments is root's alone. */
async function withHost(name, options, io, ask) {
    const world = await (0,deploy_world/* cliWorld */.f)(options, { targets: (0,target/* targetsOf */.Q)(options.target, [name]), hosts: [name] }, io);
    const stop = new AbortController();
    const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
    let host;
    try {
        const known = await world.known(name, null);
        host = await world.connectAsRoot(name, known, { system: null, signal: stop.signal });
        return await ask(host, { profile: (0,policy/* profilePath */.bL)(known.settings.profile), signal: stop.signal });
    }
    finally {
        forget();
        await host?.close();
        await world.close();
    }
}
/** Prints what a host runs and boots, and what it knows of deployments. Status 4 where one has not ended well. */
async function statusAndReport(name, options, io) {
    const status = await withHost(name, options, io, activation/* readStatus */.rk);
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, status);
    else
        io.out(`${statusLines(name, status, io.outColor).join('\n')}\n`);
    io.status = isLeft(status) ? 4 : 0;
}
/** An activation that nobody supervises any more, or a power cut has ended. */
function isLeft({ activations, cutShort, host }) {
    const lost = activations.some(({ state, isSupervised }) => {
        const outcome = activation/* activationStates */.zs[state.state];
        return outcome === 'rollback_failed' || (outcome === null && !isSupervised);
    });
    return lost || (cutShort.length > 0 && host.current !== host.profile);
}
/** Brings to an end what clients, supervisors and power cuts have left on a host, and says what that was. */
async function recoverAndReport(name, options, io) {
    const recovered = await withHost(name, options, io, (host, { profile, signal }) => (0,activation/* recoverHost */.TJ)(host, { profile, onNotice: (text) => io.err(`note: ${(0,clean/* shownLine */.QN)(text)}\n`) }, signal));
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, recovered);
    else if (recovered.length === 0)
        io.out(`${name}: there is nothing to recover\n`);
    for (const { id, verdict } of options.json ? [] : recovered) {
        const { sign, verb } = (0,builds_outcome/* outcomeFacts */.c6)(verdict.outcome);
        io.out(`${sign} ${(0,clean/* shownLine */.QN)(`${id}: ${verb} (${verdict.reason})`)}\n`);
    }
    const ended = recovered.map(({ verdict: { outcome } }) => outcome);
    io.status = ended.some((outcome) => (0,builds_outcome/* outcomeFacts */.c6)(outcome).exitStatus === 4) ? 4 : 0;
}
/** Brings a host back to an earlier generation, supervised and verified as a deployment. */
async function rollbackAndReport(name, given, { io, argv }) {
    const options = (0,cli_notify/* takeNotify */.Dc)(given, io);
    const inUnit = (0,detach/* enterUnit */.TG)(io);
    const world = await (0,deploy_world/* cliWorld */.f)(options, { targets: (0,target/* targetsOf */.Q)(options.target, [name]), hosts: [name] }, io);
    const { stop, signals } = (0,stops/* stops */.G)();
    const forget = io.onSignal(stop);
    const view = (0,rebuild_view/* rebuildView */.f)({ quiet: options.quiet === true, interactive: false }, io);
    const { flake: _, sudo: __, ...rest } = options;
    const configured = (0,config/* fleetSettings */.lD)((0,hosts_world/* worldRepositories */.F)(world)).settings;
    const mode = options.mode ?? configured.mode;
    try {
        const { target } = await world.known(name, null);
        if (inUnit === null && target.kind === 'local') {
            forget();
            io.status = await (0,detach/* runDetached */.I3)(argv, io, { host: name, asks: false, notify: options.notify });
            return;
        }
        const request = (0,run_options/* rebuildRequest */.N)({ ...rest, command: 'true' }, { action: undefined, extraArgs: [] }, { ...io, env: world.env, interactive: false });
        const notify = await (0,cli_notify/* openNotifier */.NT)(options, request.outputDir);
        const { deployment, build } = await (0,record_deployment/* recordRollback */.Ij)({
            ...{ name, mode, by: world.by, build: request, to: options.to ?? null },
            reach: ({ notice }) => world.reach(name, mode, { system: null, onNotice: notice }),
        }, { ...view.hooks, ...signals });
        view.end();
        if (options.quiet)
            io.err(`${(0,deployment_lines/* deploymentLines */.T)(deployment, io.color).join('\n')}\n`);
        if (options.json)
            (0,cli_io/* printJson */.Q2)(io, [deployment]);
        io.status = signals.signal.aborted ? 130 : (0,exit_status/* exitStatusOf */.et)(deployment);
        const subject = { kind: 'deployment', record: deployment };
        (0,cli_io/* sayNotes */.Rc)(await notify(subject, build, signals.signal), io);
    }
    finally {
        view.end();
        forget();
        await world.close();
    }
}

// EXTERNAL MODULE: ./lib/cli/deploy/options.js
var deploy_options = __webpack_require__(3402);
// EXTERNAL MODULE: ./lib/deploy/hosts/selection.js
var selection = __webpack_require__(241);
// EXTERNAL MODULE: ./lib/deploy/run/requests.js + 2 modules
var requests = __webpack_require__(3155);
// EXTERNAL MODULE: ./lib/cli/deploy/fleet.js + 2 modules
var deploy_fleet = __webpack_require__(2298);
// EXTERNAL MODULE: ./lib/cli/deploy/plan.js + 1 modules
var plan = __webpack_require__(6034);
;// CONCATENATED MODULE: ./lib/cli/deploy/run.js













/** Deploys to the hosts that were named: a report each, and one exit status for all. */
async function deployAndReport(words, given, { io, argv }) {
    (0,deploy_options/* refuseContradictions */.Dc)(given);
    const options = (0,cli_notify/* takeNotify */.Dc)(given, io);
    const inUnit = (0,detach/* enterUnit */.TG)(io);
    const targets = (0,target/* targetsOf */.Q)(options.target, null);
    const world = await (0,deploy_world/* cliWorld */.f)(options, { targets, hosts: (0,selection/* plainNames */.D)(words, options) }, io);
    const { stop, signals } = (0,stops/* stops */.G)();
    const forget = io.onSignal(stop);
    try {
        const { settings } = (0,config/* fleetSettings */.lD)({ flags: (0,deploy_options/* fleetFlags */.cq)(options), ...(0,hosts_world/* worldRepositories */.F)(world) });
        const names = (0,selection/* selectedNames */.I)(words, options, world.configuration);
        (0,target/* targetsOf */.Q)(options.target, names);
        if (options.dryRun)
            return await (0,plan/* planAndReport */.f)(names, options, world, io);
        if (inUnit === null && (await (0,deploy_fleet/* isHere */.nw)(names, world))) {
            forget();
            const asks = io.interactive && options.yes !== true;
            io.status = await (0,detach/* runDetached */.I3)(argv, io, { host: names.join(' '), asks, notify: options.notify });
            return;
        }
        const confirm = (0,detach/* questions */.ab)(io, inUnit, signals.signal);
        const fleet = (0,requests/* fleetCallOf */.Wj)({
            ...{ flake: options.flake, settings, world, signals },
            storePath: options.storePath === undefined ? null : (0,cli_io/* absolutePath */.Hi)(io, options.storePath),
            build: (0,deploy_fleet/* buildWith */.nE)(names[0], options, { ...io, env: world.env, interactive: false }),
        });
        const notify = await (0,cli_notify/* openNotifier */.NT)(options, fleet.build.outputDir);
        const call = { fleet, options, notify, io, confirm: options.yes ? null : confirm };
        const ended = await (0,deploy_fleet/* deployNames */.mt)(names, call);
        io.status = (0,deploy_fleet/* reportEnds */.BK)(names, ended, call);
        if (options.json)
            (0,cli_io/* printJson */.Q2)(io, (0,deploy_fleet/* deploymentsOf */.o)(ended));
    }
    finally {
        forget();
        await world.close();
    }
}

// EXTERNAL MODULE: ./lib/cli/option-values.js
var option_values = __webpack_require__(2880);
;// CONCATENATED MODULE: ./lib/cli/commands/deploy.js






function configure(command, io, argv) {
    // `deploy` has options of the same names as its subcommands.
    command.enablePositionalOptions();
    const json = 'print the result as JSON';
    (0,deploy_options/* addTargetOptions */.Bs)(command.command('status <host>').description('what a host runs, and what became of deployments'))
        .option('--json', json)
        .action((host, options) => statusAndReport(host, options, io));
    const rollback = command
        .command('rollback <host>')
        .description('back to an earlier generation, supervised');
    (0,deploy_options/* addTargetOptions */.Bs)(rollback).option('--to <generation>', 'its number (default: the one before)', (0,option_values/* numberIn */.Po)({ least: 1, whole: true }));
    (0,deploy_options/* addJudgeOptions */.FP)(rollback);
    (0,cli_notify/* addNotifyOptions */.V8)((0,run_options/* addRunOptions */.L)(rollback)).action((host, options) => rollbackAndReport(host, options, { io, argv }));
    (0,deploy_options/* addTargetOptions */.Bs)(command.command('recover <host>').description('bring to an end what was left on a host'))
        .option('--json', json)
        .action((host, options) => recoverAndReport(host, options, io));
    (0,deploy_options/* addDeployOptions */.Bv)(command).action((words, options) => deployAndReport(words, options, { io, argv }));
}


/***/ }),

/***/ 6034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ planAndReport)
});

// EXTERNAL MODULE: ./lib/config/index.js + 3 modules
var config = __webpack_require__(6213);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(8161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(5244);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(94);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(8861);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(4874);
;// CONCATENATED MODULE: ./lib/deploy/plan/build-system.js







/**
 * Builds the system of a host of a flake on this machine and returns its store path. `say` receives what Nix prints. Throws a
 * ToolError (`build-failed`) with Nix's words.
 */
async function buildSystem({ flake, host }, { cwd, env, say, signal }) {
    const dir = await (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'nrt-plan-'));
    try {
        const link = (0,external_node_path_.join)(dir, 'result');
        const features = ['--extra-experimental-features', 'nix-command flakes'];
        const argv = ['nix', ...features, 'build', `${flake}#${(0,ref/* toplevelAttribute */.EA)(host)}`, '--out-link', link];
        // An evaluation of Nix does not end at SIGTERM.
        const onOutput = (bytes) => say(bytes.toString('utf8'));
        const { status, stderr } = await (0,run_bound/* runBound */.G)(argv, { cwd, env, onOutput, ...(signal && { signal }) });
        signal?.throwIfAborted();
        if (status === 0)
            return await (0,promises_.realpath)(link);
        const said = (0,clean/* stripControls */.$Y)(stderr.toString('utf8')).trim();
        const words = (0,clean/* truncate */.xv)(said || `nix build ended with status ${status}`, 2000);
        throw new errors/* ToolError */.v4('build-failed', `the system of ${host} in ${flake} was not built: ${words}`, {
            hint: 'nixos-rebuild-test run build records it and explains why.',
        });
    }
    finally {
        await (0,promises_.rm)(dir, { recursive: true, force: true });
    }
}

// EXTERNAL MODULE: ./lib/deploy/plan/new-system.js + 2 modules
var new_system = __webpack_require__(1901);
// EXTERNAL MODULE: ./lib/deploy/plan/plan-host.js + 25 modules
var plan_host = __webpack_require__(8014);
// EXTERNAL MODULE: ./lib/deploy/policy.js
var policy = __webpack_require__(9777);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js
var plan_lines = __webpack_require__(4406);
// EXTERNAL MODULE: ./lib/host/copy/copy-closure.js + 7 modules
var copy_closure = __webpack_require__(6646);
// EXTERNAL MODULE: ./lib/cli/io.js
var cli_io = __webpack_require__(8908);
;// CONCATENATED MODULE: ./lib/cli/deploy/plan.js









/** Prints what a deployment would change on each host; one that cannot be planned does not keep the others from theirs. */
async function planAndReport(names, options, world, io) {
    const stop = new AbortController();
    const forget = io.onSignal(() => stop.abort(new Error('cancelled')));
    const plans = [];
    try {
        for (const name of names) {
            const plan = await planned({ name, world, signal: stop.signal }, options, io);
            if (plan === null)
                continue;
            if (!options.json)
                io.out(`${[...(plans.length > 0 ? [''] : []), ...(0,plan_lines/* planLines */.H)(plan, io.outColor)].join('\n')}\n`);
            plans.push(plan);
        }
    }
    finally {
        forget();
    }
    if (options.json)
        (0,cli_io/* printJson */.Q2)(io, plans);
}
/** The plan of one host; null where there is none, which is said. */
async function planned(call, options, io) {
    try {
        return await planOf(call, options, io);
    }
    catch (thrown) {
        const status = call.signal.aborted ? 130 : (0,cli_io/* reportError */.N7)(io, thrown, options.verbose === true);
        io.status = Math.max(io.status, status);
        return null;
    }
}
async function planOf({ name, world, signal }, options, io) {
    const { env } = world;
    const { flake } = (0,ref/* parseFlakeRef */.K3)(options.flake);
    const say = (text) => io.live(text);
    const path = options.storePath === undefined
        ? await buildSystem({ flake, host: name }, { cwd: io.cwd, env, signal, say })
        : (0,cli_io/* absolutePath */.Hi)(io, options.storePath);
    const system = await (0,new_system/* readLocalSystem */.B)(path, env);
    const known = await world.known(name, system.toplevel.path);
    const host = world.connect(name, known);
    try {
        const copy = async (wanted) => {
            const { substitutes } = known.settings;
            await (0,copy_closure/* copyClosure */.Z)(host, wanted, { env, signal, substitutes, closure: system.closure });
        };
        const target = { host, destination: (0,config/* targetText */.Z3)(known.target) };
        const profile = (0,policy/* profilePath */.bL)(known.settings.profile);
        return await (0,plan_host/* planHost */.A)(target, system, { ...(options.dryActivate && { copy }), profile, signal });
    }
    finally {
        await host.close();
    }
}


/***/ })

};
