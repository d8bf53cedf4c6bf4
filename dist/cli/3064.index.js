export const id = 3064;
export const ids = [3064];
export const modules = {

/***/ 8834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fu: () => (/* binding */ planSchema),
/* harmony export */   cY: () => (/* binding */ unitActions)
/* harmony export */ });
/* unused harmony export plannedUnitSchema */
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7597);
/* harmony import */ var _nix_closure_result_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7352);


/** What becomes of a unit. `keep`: it has changed, or was to be touched, and goes on as it is. */
const unitActions = ['stop', 'restart', 'start', 'reload', 'keep'];
const plannedUnitSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    unit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    action: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe(`One of ${unitActions.join(', ')}; later releases may add others.`),
    reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Why, in words, such as "ExecStart changed".'),
    announced: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY()
        .describe('Whether switch-to-configuration prints it; false for what systemd does besides.'),
    problem: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
        .nullable()
        .describe('Why it is known not to be up afterwards, or its job to fail; null where nothing speaks against it.'),
});
const freeSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    free_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    needed_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(),
    enough: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().nullable().describe('Null where one of the two is not known.'),
});
/**
 * `plan`, version 1: what a deployment would change on one host. A field is never renamed or removed within a version, only
 * added as optional. What is not known is null.
 */
const planSchema = zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    schema_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .literal */ .euz(1),
    host: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    target: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The ssh destination, or "local".'),
    changed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('Whether the new system is another one than the one that runs.'),
    old_system: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('Store path of the system that runs on the target.'),
    new_system: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    profile_system: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable().describe('Store path of the system profile, which boots next.'),
    booted_system: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(),
    revisions: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ old: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable(), new: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().nullable() })
        .optional()
        .describe('Of the sources that the two systems were built from, where these say it.'),
    units: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(plannedUnitSchema)
        .describe('Stopped, restarted, started, reloaded and kept units, in this order.'),
    switch: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        exit_code: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig()
            .int()
            .nullable()
            .describe('The status that switch-to-configuration is expected to end with; null where it would wait for ever.'),
        error: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
            .nullable()
            .describe('Why it would end before it is done, such as an unreadable unit file.'),
        rules: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP().describe('The release whose rules were applied.'),
        manager_restarts: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY().describe('Whether systemd executes itself anew.'),
        swaps_off: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Swap devices that are switched off.'),
        activation_requests: zod__WEBPACK_IMPORTED_MODULE_1__/* ["enum"] */ .k5n(['unknown', 'known'])
            .describe('Whether units that the activation script asks for are in the list (--dry-activate).'),
    }),
    reboot: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        needed: zod__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(),
        reasons: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
        refused: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()).describe('Switch inhibitors that differ: the system can only be booted.'),
    }),
    packages: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(_nix_closure_result_js__WEBPACK_IMPORTED_MODULE_0__/* .packageChangeSchema */ .mg).nullable(),
    closure: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ old_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable(), new_bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable() }),
    copy: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        paths: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().int().describe('Store paths that the target does not have.'),
        bytes: zod__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig().nullable().describe('Their size unpacked; what goes over the network is less.'),
    }),
    room: zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        store: freeSchema,
        boot: freeSchema.nullable().describe('Null where /boot is no file system of its own.'),
    }),
    data: zod__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
        unit: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        package: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        old_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
        new_version: zod__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    }))
        .describe('Services with data whose program gets another major version: a rollback does not undo what it does to them.'),
});


/***/ }),

/***/ 2950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _deploy_hosts_target_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8581);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94);
/* harmony import */ var _deploy_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3402);
/* harmony import */ var _deploy_plan_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6034);
/* harmony import */ var _deploy_world_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4760);





function configure(command, io) {
    (0,_deploy_options_js__WEBPACK_IMPORTED_MODULE_2__/* .addTargetOptions */ .Bs)(command)
        .option('--store-path <path>', 'a system that was built before, instead of building one')
        .option('--dry-activate', 'copy the system to the target, and ask its activation script there as well')
        .option('--json', 'print the plans as a JSON array')
        .action(async (hosts, options) => {
        if (options.storePath !== undefined && hosts.length > 1)
            throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('several-hosts', `--store-path is one system, and ${hosts.length} hosts are named`);
        const world = await (0,_deploy_world_js__WEBPACK_IMPORTED_MODULE_4__/* .cliWorld */ .f)(options, { targets: (0,_deploy_hosts_target_js__WEBPACK_IMPORTED_MODULE_0__/* .targetsOf */ .Q)(options.target, hosts), hosts }, io);
        try {
            await (0,_deploy_plan_js__WEBPACK_IMPORTED_MODULE_3__/* .planAndReport */ .f)(hosts, options, world, io);
        }
        finally {
            await world.close();
        }
    });
}


/***/ }),

/***/ 3402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bs: () => (/* binding */ addTargetOptions),
/* harmony export */   Bv: () => (/* binding */ addDeployOptions),
/* harmony export */   Dc: () => (/* binding */ refuseContradictions),
/* harmony export */   FP: () => (/* binding */ addJudgeOptions),
/* harmony export */   W7: () => (/* binding */ addFleetOptions),
/* harmony export */   cW: () => (/* binding */ hostFlags),
/* harmony export */   cq: () => (/* binding */ fleetFlags),
/* harmony export */   k0: () => (/* binding */ permissionsOf)
/* harmony export */ });
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6213);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1389);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2880);
/* harmony import */ var _remedies_options_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5181);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6934);







/** A whole number, in the bounds that the file has for the same setting. */
const numberOf = (name) => (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .numberIn */ .Po)({ ..._config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .settingBounds */ .oU[name], whole: true });
const { settle, ackTimeout, switchTimeout, onFailedUnits, reboot } = _config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultHostSettings */ .Bw;
const { mode, jobs, onHostFailure } = _config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultFleetSettings */ .hX;
/** A choice whose default is said, but not set: a file may say otherwise. */
function choice(flags, description, words, otherwise) {
    return new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$(flags, `${description} (default: ${otherwise})`).choices(words);
}
function addTargetOptions(command) {
    return command
        .option('--flake <ref>', 'the flake whose nixosConfigurations the hosts are', '.')
        .addOption((0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatable */ .EQ)('--target <host=address>', 'where a host is: USER@ADDRESS[:PORT] for ssh, or "local" for this machine'))
        .option('--sudo', 'run commands on the host through sudo');
}
/** `modeOption` is the name of the one that says how carefully a host is deployed to. */
function addJudgeOptions(command, modeOption = '--mode') {
    return command
        .addOption(choice(`${modeOption} <mode>`, 'how carefully', _config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .deploymentModes */ .E0, mode))
        .addOption((0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatable */ .EQ)('--critical <unit>', 'a unit that must run afterwards (repeatable)'))
        .addOption((0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatable */ .EQ)('--check <command>', 'a shell command that succeeds on the host if it is well (repeatable)'))
        .addOption(choice('--on-failed-units <what>', 'for units that fail and are not critical', _config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .failedUnitsPolicies */ .Px, onFailedUnits))
        .addOption(choice('--reboot <when>', 'whether to boot where the system needs it', _config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .rebootPolicies */ .o0, reboot))
        .option('--settle <seconds>', `watch the host for so long (default: ${settle})`, numberOf('settle'))
        .option('--ack-timeout <seconds>', `it goes back without an answer for so long (default: ${ackTimeout})`, numberOf('ackTimeout'))
        .option('--switch-timeout <seconds>', `for the activation itself (default: ${switchTimeout})`, numberOf('switchTimeout'))
        .option('--no-rollback', 'keep the new system although the host is not well')
        .option('--yes', 'ask nothing, and accept what a rollback cannot undo');
}
/** Adds the options that say which hosts are deployed to, how many at a time, and what of another machine is used. */
function addFleetOptions(command, { onHostFailure: otherwise } = { onHostFailure }) {
    return addTargetOptions(command)
        .addOption((0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .repeatable */ .EQ)('--on <hosts>', 'hosts by name or @tag, where * is any text (repeatable)'))
        .option('--all-hosts', 'every host of the flake')
        .option('--jobs <count>', `how many at a time (default: ${jobs})`, numberOf('jobs'))
        .option('--canary <count>', 'so many come first, and must be well', numberOf('canary'))
        .addOption(choice('--on-host-failure <what>', 'when one of several fails', _config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .hostFailurePolicies */ .hC, otherwise))
        .option('--skip-unreachable', 'of several, leave out those that do not answer')
        .option('--wait-for-host <seconds>', 'wait so long for a host that does not answer', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_4__/* .numberIn */ .Po)({ least: 1, most: 86_400, whole: true }))
        .option('--build-host <host>', 'build there; "target" is the host itself')
        .option('--no-substitutes', 'copy everything, and let the host fetch nothing from its caches');
}
/** Adds the options of `deploy`: where and what, how hosts are judged, and those of a recording. */
function addDeployOptions(command) {
    addFleetOptions(command)
        .option('--store-path <path>', 'a system that was built before, instead of building one')
        .option('--allow-older', 'deploy a revision that is an ancestor of the one that the host runs')
        .option('--dry-run', 'change nothing: the same as plan')
        .option('--dry-activate', 'with --dry-run: also ask the activation script on the host');
    addJudgeOptions(command);
    return (0,_notify_js__WEBPACK_IMPORTED_MODULE_3__/* .addNotifyOptions */ .V8)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_6__/* .addRunOptions */ .L)((0,_remedies_options_js__WEBPACK_IMPORTED_MODULE_5__/* .addRemedyOptions */ .W)(command)));
}
/**
 * Throws a usage error for options that contradict each other: who says --dry-activate alone may expect what `nixos-rebuild
 * dry-activate` does, which changes nothing.
 */
function refuseContradictions({ dryRun, dryActivate }) {
    if (dryActivate && !dryRun)
        throw (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .usageError */ .Wp)('bad-option', '--dry-activate changes nothing, and is for --dry-run', 'Say --dry-run --dry-activate, or leave it out to deploy.');
}
/** What the options say of a host, in the words of the configuration. */
function hostFlags(options) {
    const { critical = [], check = [], substitutes = true } = options;
    return {
        ...defined({ sudo: options.sudo, buildHost: options.buildHost, onFailedUnits: options.onFailedUnits }),
        ...defined({ reboot: options.reboot, settle: options.settle, ackTimeout: options.ackTimeout }),
        ...defined({ switchTimeout: options.switchTimeout }),
        ...(critical.length > 0 ? { critical: critical.map(_config_index_js__WEBPACK_IMPORTED_MODULE_1__/* .unitName */ .Cq) } : {}),
        ...(check.length > 0 ? { checks: check } : {}),
        ...(substitutes ? {} : { substitutes }),
    };
}
function fleetFlags({ mode, jobs, canary, onHostFailure }) {
    return defined({ mode, jobs, canary, onHostFailure });
}
function permissionsOf({ rollback, yes }, allowOlder = false) {
    return { rollsBack: rollback, allowsOlder: allowOlder, acceptsDataChanges: yes === true };
}
function defined(values) {
    const entries = Object.entries(values).filter(([, value]) => value !== undefined);
    return Object.fromEntries(entries);
}


/***/ }),

/***/ 6034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ planAndReport)
});

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
var run_bound = __webpack_require__(1242);
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
// EXTERNAL MODULE: ./lib/deploy/plan/plan-target.js
var plan_target = __webpack_require__(928);
// EXTERNAL MODULE: ./lib/deploy/text/plan-lines.js
var plan_lines = __webpack_require__(4406);
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
                io.out(`${[...(plans.length > 0 ? [''] : []), ...(0,plan_lines/* planLines */.HN)(plan, io.outColor)].join('\n')}\n`);
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
    return (0,plan_target/* planTarget */.h)(name, system, { world, signal, dryActivate: options.dryActivate === true });
}


/***/ }),

/***/ 5181:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ addRemedyOptions),
/* harmony export */   s: () => (/* binding */ inMachines)
/* harmony export */ });
/* harmony import */ var _builds_remedy_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2653);
/* harmony import */ var _rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9322);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2880);



/** The default of trials: where nothing is lost, and what is done to this machine. */
const inMachines = 'safe in machines of trials, off in their builds';
/** Adds what may be done about a failure; `otherwise` is what is done where nothing is said. */
function addRemedyOptions(command, otherwise = 'off') {
    return command
        .option('--remedies <policy>', `what may be done about a failure, to try again: ${_builds_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyPolicies */ .hH.join(', ')} (default: ${otherwise})`, (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .choice */ .Yq)(..._builds_remedy_js__WEBPACK_IMPORTED_MODULE_0__/* .remedyPolicies */ .hH))
        .option('--max-attempts <count>', 'how often it is tried again at most (default: 3)', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_2__/* .numberIn */ .Po)(_rebuild_request_js__WEBPACK_IMPORTED_MODULE_1__/* .maxAttemptsRule */ .NW));
}


/***/ }),

/***/ 928:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ planTarget)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6213);
/* harmony import */ var _host_copy_copy_closure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3740);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9777);
/* harmony import */ var _plan_host_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4919);




/**
 * Connects to where a host is, by the configuration, and plans a system for it; with `dryActivate` the system is copied there and
 * its activation script is asked as well. Throws as `planHost` does.
 */
async function planTarget(name, system, { world, dryActivate, signal }) {
    const { env } = world;
    const known = await world.known(name, system.toplevel.path);
    const host = world.connect(name, known);
    try {
        const copy = async (wanted) => {
            const { substitutes } = known.settings;
            await (0,_host_copy_copy_closure_js__WEBPACK_IMPORTED_MODULE_1__/* .copyClosure */ .Z)(host, wanted, { env, signal, substitutes, closure: system.closure });
        };
        const target = { host, destination: (0,_config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .targetText */ .Z3)(known.target) };
        const profile = (0,_policy_js__WEBPACK_IMPORTED_MODULE_2__/* .profilePath */ .bL)(known.settings.profile);
        return await (0,_plan_host_js__WEBPACK_IMPORTED_MODULE_3__/* .planHost */ .A)(target, system, { ...(dryActivate && { copy }), profile, signal });
    }
    finally {
        await host.close();
    }
}


/***/ }),

/***/ 7352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ab: () => (/* binding */ inputChangeSchema),
/* harmony export */   FD: () => (/* binding */ resultSchema),
/* harmony export */   mg: () => (/* binding */ packageChangeSchema)
/* harmony export */ });
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7597);

/** One package whose set of versions differs between two closures. */
const packageChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed', 'upgraded', 'downgraded', 'changed']),
    old_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    new_versions: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()),
    /** New size minus old size, in bytes; null where sizes are not known (derivations). */
    size_delta_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nullable(),
});
/** One flake input whose locked revision differs. */
const inputChangeSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    name: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP(),
    change: zod__WEBPACK_IMPORTED_MODULE_0__/* ["enum"] */ .k5n(['added', 'removed', 'updated']),
    old_revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    new_revision: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** ISO 8601 dates of the locked revisions. */
    old_date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    new_date: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** The forge's page that compares the two revisions. */
    compare_url: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    /** What a person may not expect, such as a date before the old one; absent where there is nothing. */
    warnings: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP()).optional(),
});
const resultSchema = zod__WEBPACK_IMPORTED_MODULE_0__/* .object */ .Ikc({
    store_path: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable(),
    closure_bytes: zod__WEBPACK_IMPORTED_MODULE_0__/* .number */ .aig().nonnegative().nullable(),
    /** The closure (or derivation) that `packages` compares with. */
    compared_with: zod__WEBPACK_IMPORTED_MODULE_0__/* .string */ .YjP().nullable().optional(),
    packages: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(packageChangeSchema).optional(),
    inputs: zod__WEBPACK_IMPORTED_MODULE_0__/* .array */ .YOg(inputChangeSchema).optional(),
});


/***/ }),

/***/ 4986:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ startBound)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(94);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(744);
/* harmony import */ var _system_fault_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(865);





/**
 * Ends the child with the process that started it. The death signal of prctl(2) is set by `setpriv` after the fork,
 * so a parent that died before that is recognised by the parent's pid. The signal outlives every `exec`.
 */
const boundShell = '[ "$PPID" = "$1" ] || exit 75; shift; exec "$@"';
/** Keeps what a long-lived program says on standard error: enough for its last words. */
const maxWords = 4096;
/**
 * Starts a program that cannot outlive this process: `setpriv` of util-linux has the kernel send it SIGKILL. Only Linux
 * can do that; elsewhere the program is started as it is. Throws a `ToolError` (`spawn-failed`) where it cannot be
 * started. Standard error is kept for `words`.
 */
async function startBound(argv, options) {
    const { stdin = 'ignore', stdout = 'ignore', sockets = 0, env, cwd } = options;
    const extra = Array.from({ length: sockets }, () => 'pipe');
    const bound = [
        'setpriv',
        '--pdeathsig',
        'KILL',
        'sh',
        '-c',
        boundShell,
        'sh',
        String(process.pid),
        ...argv,
    ];
    const [file = '', ...words] = process.platform === 'linux' ? bound : argv;
    // A session of its own: Ctrl-C at the terminal is for this process, which ends its programs in order.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, words, { env, cwd, stdio: [stdin, stdout, 'pipe', ...extra], detached: true });
    let said = '';
    child.stderr?.on('data', (bytes) => {
        said = (said + bytes.toString('utf8')).slice(-maxWords);
    });
    for (const stream of child.stdio)
        stream?.on('error', () => { });
    const ended = new Promise((resolve) => {
        child.once('close', (code, signal) => resolve((0,_programs_js__WEBPACK_IMPORTED_MODULE_3__/* .shellStatus */ .P)(code, signal)));
    });
    const failure = await new Promise((resolve) => {
        child.once('spawn', () => resolve(null));
        child.once('error', resolve);
    });
    if (failure !== null || child.pid === undefined) {
        const program = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(argv[0] ?? '');
        const what = file === argv[0] ? program : `${file}, which runs ${program}`;
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .ToolError */ .v4('spawn-failed', `cannot start ${what}: ${(0,_system_fault_js__WEBPACK_IMPORTED_MODULE_4__/* .systemReason */ .uc)(failure)}`, {
            ...(file === 'setpriv' ? { hint: 'Install util-linux.' } : {}),
            cause: failure,
        });
    }
    return {
        child,
        pid: child.pid,
        sockets: child.stdio.slice(3),
        ended,
        words: () => said.trim(),
    };
}


/***/ }),

/***/ 1242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ runBound)
/* harmony export */ });
/* harmony import */ var _bound_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4986);

/**
 * Runs a program that cannot outlive this process to its end, and returns all that it printed, as bytes. It is killed when
 * `signal` is aborted, with what it has started in its process group. Throws a `ToolError` (`spawn-failed`) where it cannot be started.
 */
async function runBound(argv, options) {
    const { env, cwd, input, signal, graceMs = 0, onOutput, onStderr, onStdout } = options;
    const { child, ended } = await (0,_bound_process_js__WEBPACK_IMPORTED_MODULE_0__/* .startBound */ .P)(argv, { env, cwd, stdin: 'pipe', stdout: 'pipe' });
    let killing = null;
    const kill = () => signalGroup(child.pid, 'SIGKILL');
    const stop = () => {
        if (graceMs > 0) {
            signalGroup(child.pid, 'SIGTERM');
            killing = setTimeout(kill, graceMs);
        }
        else
            kill();
        // What it has handed its outputs to, such as ssh's master, may hold them open for long.
        for (const stream of [child.stdout, child.stderr])
            stream?.destroy();
    };
    signal?.addEventListener('abort', stop);
    if (signal?.aborted)
        stop();
    const parts = { stdout: [], stderr: [] };
    child.stdout?.on('data', onStdout ?? ((bytes) => parts.stdout.push(bytes)));
    child.stderr?.on('data', (bytes) => parts.stderr.push(bytes));
    if (onStderr)
        child.stderr?.on('data', onStderr);
    if (onOutput)
        for (const stream of [child.stdout, child.stderr])
            stream?.on('data', onOutput);
    child.stdin?.end(input ?? '');
    try {
        const status = await ended;
        return { status, stdout: Buffer.concat(parts.stdout), stderr: Buffer.concat(parts.stderr) };
    }
    finally {
        signal?.removeEventListener('abort', stop);
        if (killing !== null) {
            clearTimeout(killing);
            // What it has started may not have heard.
            kill();
        }
    }
}
/** A bound process is the first of its group. */
function signalGroup(pid, signal) {
    if (pid === undefined)
        return;
    try {
        process.kill(-pid, signal);
    }
    catch {
        // It has ended by itself.
    }
}


/***/ }),

/***/ 744:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Hr: () => (/* binding */ failureReason),
/* harmony export */   Kp: () => (/* binding */ findProgram),
/* harmony export */   P: () => (/* binding */ shellStatus),
/* harmony export */   mB: () => (/* binding */ runProgram),
/* harmony export */   yO: () => (/* binding */ hasSucceeded)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);




/** True for a program that ended by itself with status 0. */
function hasSucceeded(result) {
    return result.kind === 'exited' && result.status === 0;
}
/** Why a program did not succeed, in a few words: its last line of standard error, or how it ended. */
function failureReason(result) {
    const lastLine = result.stderr.trim().split('\n').at(-1) ?? '';
    switch (result.kind) {
        case 'exited':
            return lastLine || `it ended with status ${result.status}`;
        case 'missing':
            return 'it is not installed or cannot be executed';
        case 'timed_out':
            return 'it did not end in time';
        case 'killed':
            return lastLine || 'it was killed';
    }
}
const maxOutputBytes = 512 * 1024 * 1024;
/**
 * Runs a program to its end without a shell and returns how it ended; never throws for a program that fails
 * or is missing. `timeoutMs` is without limit unless given. `onOutput` receives what it prints as
 * it arrives.
 */
function runProgram(argv, options) {
    const [file = '', ...args] = argv;
    const { env, cwd, timeoutMs = 0, input = '', signal, onOutput } = options;
    return new Promise((resolve) => {
        let timer;
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.execFile)(file, args, { env, cwd, signal, maxBuffer: maxOutputBytes }, (error, stdout, stderr) => {
            clearTimeout(timer);
            resolve({ stdout, stderr, ...endOf(error) });
        });
        if (onOutput)
            for (const stream of [child.stdout, child.stderr])
                stream?.on('data', onOutput);
        // A program that ignores signals, or whose children hold its output open, must not outlast the deadline.
        if (timeoutMs > 0)
            timer = setTimeout(() => {
                child.kill('SIGKILL');
                child.stdout?.destroy();
                child.stderr?.destroy();
                resolve({ stdout: '', stderr: '', kind: 'timed_out' });
            }, timeoutMs);
        // A program that ends without reading its input is no error.
        child.stdin?.on('error', () => { });
        child.stdin?.end(input);
    });
}
/** execFile reports a status as a number, a failed start as a word such as ENOENT, and a signal without a code. */
function endOf(error) {
    if (error === null)
        return { kind: 'exited', status: 0 };
    if (typeof error.code === 'number')
        return { kind: 'exited', status: error.code };
    if (['ERR_CHILD_PROCESS_STDIO_MAXBUFFER', 'ABORT_ERR'].includes(String(error.code)))
        return { kind: 'killed' };
    if (typeof error.code === 'string')
        return { kind: 'missing' };
    return { kind: 'killed' };
}
/** The status that a shell has for a process's end: its own, or 128 and the number of the signal that ended it. */
function shellStatus(code, signal) {
    return code ?? (signal === null ? 1 : 128 + node_os__WEBPACK_IMPORTED_MODULE_2__.constants.signals[signal]);
}
/** The first executable of that name on the PATH of `env`, or null. */
function findProgram(name, env) {
    const places = name.includes('/') ? [''] : (env.PATH ?? '').split(node_path__WEBPACK_IMPORTED_MODULE_3__.delimiter);
    for (const place of places) {
        const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(place, name);
        try {
            (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
            if ((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.statSync)(path).isFile())
                return path;
        }
        catch {
            // not in this directory
        }
    }
    return null;
}


/***/ }),

/***/ 3030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ randomHex)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);

/**
 * Random bytes in hexadecimal, two digits a byte, from the kernel's source for keys. Not from `node:crypto`, which
 * takes 6 ms to load: a rebuild would start that much later.
 */
function randomHex(bytes) {
    const random = Buffer.alloc(bytes);
    const source = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.openSync)('/dev/urandom', 'r');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readSync)(source, random);
    }
    finally {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.closeSync)(source);
    }
    return random.toString('hex');
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


/***/ })

};
