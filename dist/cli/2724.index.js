export const id = 2724;
export const ids = [2724];
export const modules = {

/***/ 2724:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   configure: () => (/* binding */ configure)
/* harmony export */ });
/* harmony import */ var _update_options_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4012);

function configure(command, io, argv) {
    (0,_update_options_js__WEBPACK_IMPORTED_MODULE_0__/* .addPreviewOptions */ .WV)(command
        .command('preview [hosts...]')
        .description('what an update would change, without touching flake.lock; of all hosts by default')).action(async (hosts, options) => {
        const { previewAndReport } = await Promise.all(/* import() */[__webpack_require__.e(2932), __webpack_require__.e(9031), __webpack_require__.e(4172), __webpack_require__.e(6459), __webpack_require__.e(5725)]).then(__webpack_require__.bind(__webpack_require__, 5328));
        await previewAndReport(hosts, options, io);
    });
    (0,_update_options_js__WEBPACK_IMPORTED_MODULE_0__/* .addApplyOptions */ .cG)(command
        .command('apply [hosts...]')
        .description('update flake.lock and deploy to hosts; both go back together')).action(async (hosts, options) => {
        const { applyAndReport } = await Promise.all(/* import() */[__webpack_require__.e(9905), __webpack_require__.e(9307), __webpack_require__.e(7280), __webpack_require__.e(2151), __webpack_require__.e(7068), __webpack_require__.e(2932), __webpack_require__.e(7681), __webpack_require__.e(5294), __webpack_require__.e(8162), __webpack_require__.e(9031), __webpack_require__.e(5419), __webpack_require__.e(4172), __webpack_require__.e(3915), __webpack_require__.e(2266), __webpack_require__.e(8758), __webpack_require__.e(7823), __webpack_require__.e(7267), __webpack_require__.e(6459), __webpack_require__.e(1490), __webpack_require__.e(3654)]).then(__webpack_require__.bind(__webpack_require__, 3654));
        await applyAndReport(hosts, options, { io, argv });
    });
    (0,_update_options_js__WEBPACK_IMPORTED_MODULE_0__/* .addRollbackOptions */ .aN)(command
        .command('rollback')
        .description('take the last update back: flake.lock, its commit, and the hosts')).action(async (options) => {
        const { rollbackUpdateAndReport } = await Promise.all(/* import() */[__webpack_require__.e(9905), __webpack_require__.e(9307), __webpack_require__.e(7280), __webpack_require__.e(2151), __webpack_require__.e(7068), __webpack_require__.e(2932), __webpack_require__.e(7681), __webpack_require__.e(5294), __webpack_require__.e(8162), __webpack_require__.e(9031), __webpack_require__.e(5419), __webpack_require__.e(4172), __webpack_require__.e(3915), __webpack_require__.e(2266), __webpack_require__.e(8758), __webpack_require__.e(7823), __webpack_require__.e(7267), __webpack_require__.e(3342)]).then(__webpack_require__.bind(__webpack_require__, 3342));
        await rollbackUpdateAndReport(options, { io, argv });
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

/***/ 4012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   WV: () => (/* binding */ addPreviewOptions),
/* harmony export */   aN: () => (/* binding */ addRollbackOptions),
/* harmony export */   cG: () => (/* binding */ addApplyOptions),
/* harmony export */   kf: () => (/* binding */ asDeployOptions)
/* harmony export */ });
/* unused harmony exports addLookOptions, ageInSeconds */
/* harmony import */ var commander__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8179);
/* harmony import */ var _builds_update_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5136);
/* harmony import */ var _builds_update_preview_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6097);
/* harmony import */ var _deploy_options_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3402);
/* harmony import */ var _notify_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1389);
/* harmony import */ var _option_values_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2880);
/* harmony import */ var _run_options_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6934);







/** Adds the options that say what is looked at, and how far. */
function addLookOptions(command) {
    return command
        .addOption((0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .repeatable */ .EQ)('--input <name>', 'update this input alone; repeatable'))
        .option('--depth <depth>', 'lock: the inputs alone; dry: also evaluate the hosts, and ask Nix what it would build and fetch; build: build them', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(..._builds_update_preview_js__WEBPACK_IMPORTED_MODULE_2__/* .previewDepths */ .dm), 'dry')
        .option('--no-issues', 'do not look for known issues of the packages that change');
}
function addPreviewOptions(command) {
    return addLookOptions((0,_deploy_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addTargetOptions */ .Bs)(command))
        .option('--from <ref>', 'update nothing: say what flake.lock and the sources as they are changed since this commit or branch')
        .option('--against <what>', 'at depth build, plan for hosts that have booted what the lock has (lock), or ask them what they run (host)', (0,_option_values_js__WEBPACK_IMPORTED_MODULE_5__/* .choice */ .Yq)(..._builds_update_preview_js__WEBPACK_IMPORTED_MODULE_2__/* .previewBases */ .L6), 'lock')
        .option('--json', 'print the result as JSON')
        .option('--verbose', 'say more, and show the stack of an error');
}
function addApplyOptions(command) {
    addLookOptions(command)
        .addOption(new commander__WEBPACK_IMPORTED_MODULE_0__/* .Option */ .c$('--mode <mode>', 'guided: ask a person; smart: ask only where there is a reason')
        .choices(_builds_update_js__WEBPACK_IMPORTED_MODULE_1__/* .updateModes */ .qg)
        .default('guided'))
        .option('--commit', 'commit flake.lock, and nothing else')
        .option('--only-when-older <age>', 'do nothing where the newest input is younger, such as 7d', ageInSeconds)
        .option('--no-deploy', 'update flake.lock alone');
    (0,_deploy_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addFleetOptions */ .W7)(command, { onHostFailure: 'rollback-all' });
    (0,_deploy_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addJudgeOptions */ .FP)(command, '--deploy-mode');
    return (0,_notify_js__WEBPACK_IMPORTED_MODULE_4__/* .addNotifyOptions */ .V8)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_6__/* .addRunOptions */ .L)(command));
}
function addRollbackOptions(command) {
    (0,_deploy_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addFleetOptions */ .W7)(command).option('--no-deploy', 'bring back flake.lock alone');
    (0,_deploy_options_js__WEBPACK_IMPORTED_MODULE_3__/* .addJudgeOptions */ .FP)(command, '--deploy-mode');
    return (0,_notify_js__WEBPACK_IMPORTED_MODULE_4__/* .addNotifyOptions */ .V8)((0,_run_options_js__WEBPACK_IMPORTED_MODULE_6__/* .addRunOptions */ .L)(command));
}
/** The same options as `deploy` has them. */
function asDeployOptions(options) {
    const { mode: _, deployMode, ...rest } = options;
    return { ...rest, ...(deployMode && { mode: deployMode }) };
}
const secondsOf = { h: 3600, d: 86_400, w: 604_800 };
/** Parses an age: `12h`, `7d`, `2w`. Returns seconds. */
function ageInSeconds(text) {
    const [, count = '', unit = ''] = /^(\d{1,4})([hdw])$/.exec(text) ?? [];
    const seconds = Number(count) * (secondsOf[unit] ?? 0);
    if (seconds > 0)
        return seconds;
    throw new commander__WEBPACK_IMPORTED_MODULE_0__/* .InvalidArgumentError */ .Di('It must be a number of hours, days or weeks, such as 12h, 7d or 2w.');
}


/***/ })

};
