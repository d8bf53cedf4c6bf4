export const id = 657;
export const ids = [657];
export const modules = {

/***/ 57696:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ checkActivation),
/* harmony export */   m: () => (/* binding */ notAllowed)
/* harmony export */ });
/* harmony import */ var _rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(14797);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);


/**
 * Refuses to run a stranger's configuration on the runner's own system unless that was allowed: its activation
 * scripts run as root, and anyone can open a pull request. Throws a usage error (`activation-not-allowed`).
 */
function checkActivation(action, { mayRunStrangersCode, eventName }, allowed) {
    if (allowed || !_rebuild_action_js__WEBPACK_IMPORTED_MODULE_0__/* .actionFacts */ .k[action].activates || !mayRunStrangersCode)
        return;
    throw notAllowed({ input: 'action', value: action, eventName, where: "on this machine's system" }, 'build');
}
/** That an input's value would run a stranger's code as root, and which value would not. */
function notAllowed({ input, value, eventName, where }, harmless) {
    return (0,_system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .usageError */ .Wp)('activation-not-allowed', `input "${input}" is ${value}, which on the event ${eventName} may run a pull request's code ${where}`, `Use ${input}: ${harmless}, or set allow-activation: true on a machine made for that (see SECURITY.md).`);
}


/***/ }),

/***/ 74583:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ jobHooks)
/* harmony export */ });
/* harmony import */ var _runner_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46459);

/** By then the command runs. Until core is loaded, what is printed and the state for post wait in memory. */
const commandStartMs = 20;
/** Shows a recording in the job log while it is made, and leaves its directory to the post step. */
function jobHooks(runner, { log, notices, stop }) {
    return {
        onLines: log.print,
        onPhase: log.phase,
        onNotice: notices.add,
        onStart({ dir, attach }) {
            runner.saveState(_runner_js__WEBPACK_IMPORTED_MODULE_0__/* .states */ .x.buildDir, dir);
            if (attach !== null)
                log.print(`To watch it on the runner: ${attach}\n`);
            // The command starts right after this, and must not wait until @actions/core is loaded.
            setTimeout(() => void runner.ready(), commandStartMs).unref();
        },
        ...stop,
    };
}


/***/ }),

/***/ 88704:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ createJobLog)
});

// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
;// CONCATENATED MODULE: ./lib/text/workflow-command.js
function escapeData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
function escapeProperty(text) {
    return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/**
 * One line that the Actions runner executes, such as `::error file=x.nix,line=3::message`, with its line end.
 * Escapes as ActionCommand.cs of actions/runner unescapes.
 */
function workflowCommand(name, properties, message) {
    const given = Object.entries(properties)
        .filter(([, value]) => value !== null && value !== undefined)
        .map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
    return `::${name}${given.length > 0 ? ` ${given.join(',')}` : ''}::${escapeData(message)}\n`;
}

;// CONCATENATED MODULE: ./lib/action/runner/job-log.js


// A line of megabytes makes the log's page unusable; rebuild.log has it whole.
const longestLine = 8192;
/**
 * The runner executes every `::command::` and `##[command]` on the standard output of a step, from
 * whichever program, except between `::stop-commands::TOKEN` and `::TOKEN::`. `newToken` returns a fresh
 * unguessable word for each such stretch.
 */
function createJobLog(runner, newToken) {
    let token = null;
    let group = null;
    /** The start of a line whose end redaction still holds back. */
    let rest = '';
    /** The runner, which executes commands from here on. */
    const obeying = () => {
        if (token !== null)
            runner.write(workflowCommand(token, {}, ''));
        token = null;
        return runner;
    };
    const printLines = (lines) => {
        if (lines.length === 0)
            return;
        if (token === null) {
            token = newToken();
            // @actions/core has no function for this command.
            runner.write(workflowCommand('stop-commands', {}, token));
        }
        runner.write(lines.map((line) => `${(0,clean/* truncate */.xv)((0,clean/* stripControls */.$Y)(line), longestLine)}\n`).join(''), true);
    };
    const endPhase = () => {
        if (rest !== '')
            printLines([rest]);
        rest = '';
        obeying();
        if (group !== null)
            runner.endGroup();
        group = null;
    };
    return {
        print(text) {
            const lines = (rest + text).split('\n');
            rest = lines.pop() ?? '';
            printLines(lines);
        },
        phase(name) {
            if (name === group)
                return;
            endPhase();
            runner.startGroup(name);
            group = name;
        },
        end: endPhase,
        debug: (message) => obeying().debug(message),
        notice: (message) => obeying().notice(message),
        warning: (message, place) => obeying().warning(message, place),
        error: (message, place) => obeying().error(message, place),
        startGroup: (name) => obeying().startGroup(name),
        endGroup: () => obeying().endGroup(),
    };
}


/***/ }),

/***/ 56548:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ withTmux)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _system_install_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75148);


/** `env` with a PATH on which tmux is, if it can be had; without it nothing is recorded but a log, which `say` is told. */
async function withTmux(env, say) {
    try {
        return await (0,_system_install_js__WEBPACK_IMPORTED_MODULE_1__/* .ensurePrograms */ .i)(['tmux'], { env, say });
    }
    catch (thrown) {
        say((0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageWithHint */ .X9)(thrown, '. '));
        return env;
    }
}


/***/ }),

/***/ 40657:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runTrial: () => (/* binding */ runTrial)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/nix-environment.js
var nix_environment = __webpack_require__(93442);
// EXTERNAL MODULE: ./lib/system/random.js
var random = __webpack_require__(33030);
// EXTERNAL MODULE: ./lib/text/clean.js
var clean = __webpack_require__(34874);
// EXTERNAL MODULE: ./lib/action/rebuild/outputs.js
var outputs = __webpack_require__(32220);
// EXTERNAL MODULE: ./lib/action/rebuild/reporting.js + 1 modules
var reporting = __webpack_require__(90906);
// EXTERNAL MODULE: ./lib/action/rebuild/request.js + 2 modules
var request = __webpack_require__(64550);
// EXTERNAL MODULE: ./lib/action/rebuild/secrets.js
var secrets = __webpack_require__(15671);
// EXTERNAL MODULE: ./lib/action/runner/context.js + 1 modules
var runner_context = __webpack_require__(77536);
// EXTERNAL MODULE: ./lib/action/runner/job-hooks.js
var job_hooks = __webpack_require__(74583);
// EXTERNAL MODULE: ./lib/action/runner/job-log.js + 1 modules
var job_log = __webpack_require__(88704);
// EXTERNAL MODULE: ./lib/action/runner/notices.js
var runner_notices = __webpack_require__(98444);
// EXTERNAL MODULE: ./lib/action/runner/runner.js + 1 modules
var runner_runner = __webpack_require__(46459);
// EXTERNAL MODULE: ./lib/action/trial/inputs.js
var trial_inputs = __webpack_require__(43504);
// EXTERNAL MODULE: ./lib/machine/image/cache.js
var image_cache = __webpack_require__(86017);
// EXTERNAL MODULE: ./lib/machine/image/setup.js + 1 modules
var setup = __webpack_require__(61838);
// EXTERNAL MODULE: ./lib/machine/requirements.js
var requirements = __webpack_require__(88433);
// EXTERNAL MODULE: ./lib/system/disk/make-directory.js
var make_directory = __webpack_require__(43207);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/install.js + 1 modules
var system_install = __webpack_require__(75148);
// EXTERNAL MODULE: ./lib/system/package-manager.js
var package_manager = __webpack_require__(88059);
// EXTERNAL MODULE: ./lib/system/programs.js
var programs = __webpack_require__(40744);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
// EXTERNAL MODULE: ./lib/action/runner/with-tmux.js
var with_tmux = __webpack_require__(56548);
;// CONCATENATED MODULE: ./lib/action/trial/machine.js











/** How long (ms) an image may take: what it downloads comes from anywhere. */
const imageMs = 75 * 60_000;
/**
 * Installs what records a trial, runs its machine and makes the base image, where `install` is set, and makes that image where
 * it is missing. Returns `env` with a PATH on which all programs are. Throws a `ToolError` that says what is in the way.
 */
async function prepareMachine({ backend, install }, env, { say, signal }) {
    if (backend === 'container' && !(0,package_manager/* isRoot */.jX)())
        throw containerWithoutRoot();
    const missing = await whyNoImage(backend, env);
    let ready = env;
    if (install) {
        const needed = [...requirements/* guestPrograms */.kI[backend], ...(missing === null ? [] : setup/* setupPrograms */.xH)];
        ready = await (0,system_install/* ensurePrograms */.i)([...new Set(needed)], { env: await (0,with_tmux/* withTmux */.z)(env, say), say });
    }
    if (missing === null)
        return ready;
    await makeImage(backend, ready, { say, signal });
    const still = await whyNoImage(backend, ready);
    if (still !== null)
        throw still;
    return ready;
}
/** Null where there is a base image for that backend, which this user may read. */
async function whyNoImage(backend, env) {
    try {
        await (0,setup/* baseImage */.fF)({ env, backend });
        return null;
    }
    catch (thrown) {
        if (thrown instanceof errors/* ToolError */.v4)
            return thrown;
        throw thrown;
    }
}
async function makeImage(backend, env, { say, signal }) {
    const cache = (0,image_cache/* cacheDirectory */.o3)(env);
    if (!(0,package_manager/* isRoot */.jX)() && !(await (0,system_install/* isSudoFree */.W)({ env, say })))
        throw imageWithoutRoot(cache);
    say(`The base image of machines is missing in ${cache}, and is made now, which takes minutes.`);
    if ((0,package_manager/* isRoot */.jX)()) {
        await (0,setup/* setupImage */.Br)({ env, backend, say });
        return;
    }
    // As the user, whose other programs have directories in the same place.
    await (0,make_directory/* makeDirectory */.O)(cache);
    const result = await (0,programs/* runProgram */.mB)(imageCommand(env, cache), { env, signal, timeoutMs: imageMs, onOutput });
    if (!(0,programs/* hasSucceeded */.yO)(result))
        throw new errors/* ToolError */.v4('image-failed', 'the base image of machines could not be made with sudo', {
            hint: `It said: ${(0,programs/* failureReason */.Hr)(result)}`,
        });
    function onOutput(text) {
        for (const line of text.split('\n'))
            if (line.trim() !== '')
                say(line);
    }
}
/** The command line's `machine setup` as root, by the runner's own Node.js: sudo passes on neither PATH nor what decides where the image is. */
function imageCommand({ PATH = '' }, cache) {
    const program = (0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1] ?? ''), '..', 'cli', 'index.js');
    return [
        ...['sudo', '-n', 'env', `PATH=${PATH}`, `NIXOS_REBUILD_TEST_CACHE=${cache}`],
        ...[process.execPath, program, 'machine', 'setup', '--backend', 'qemu'],
    ];
}
function containerWithoutRoot() {
    return new errors/* ToolError */.v4('not-root', 'input "backend" is container, which needs root, and this runner is not root', { hint: 'Use backend: qemu, or run the job in a container or on a runner whose user is root.' });
}
function imageWithoutRoot(cache) {
    const command = `sudo env NIXOS_REBUILD_TEST_CACHE=${(0,shell/* quoteWord */.X)(cache)} nixos-rebuild-test machine setup --backend qemu`;
    return new errors/* ToolError */.v4('not-root', `there is no base image for machines in ${cache}, and making it needs root`, {
        hint: 'Let the user of the runner call sudo without a password, restore the image with actions/cache, or make it ' +
            `once on the runner: ${command}`,
    });
}

// EXTERNAL MODULE: ./lib/action/trial/outputs.js
var trial_outputs = __webpack_require__(69443);
// EXTERNAL MODULE: ./lib/deploy/hosts/configuration.js
var hosts_configuration = __webpack_require__(29405);
// EXTERNAL MODULE: ./lib/rebuild/request.js
var rebuild_request = __webpack_require__(99322);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
;// CONCATENATED MODULE: ./lib/system/caller.js

/** Who calls this program, for others: `user@machine`. */
function callerName(env) {
    return `${userName(env)}@${(0,external_node_os_.hostname)()}`;
}
/** In a container, a user need not have a name. */
function userName(env) {
    try {
        return (0,external_node_os_.userInfo)().username;
    }
    catch {
        return env.USER || `uid-${process.getuid?.()}`;
    }
}

// EXTERNAL MODULE: ./lib/action/rebuild/activation.js
var activation = __webpack_require__(57696);
// EXTERNAL MODULE: ./lib/action/rebuild/builds-place.js
var builds_place = __webpack_require__(94495);
;// CONCATENATED MODULE: ./lib/action/trial/request.js







/** The host of the inputs. Throws a usage error (`bad-input`) where they name none. */
function hostOf({ host }) {
    if (host !== null)
        return host;
    throw (0,errors/* usageError */.Wp)('bad-input', 'input "host" is missing: the host whose upgrade is tried', 'Give it, such as host: server; the hosts Action lists those of a flake for a matrix.');
}
/**
 * Refuses to run a stranger's system in a container unless that was allowed: it is root there, and has the runner's kernel.
 * Throws a usage error (`activation-not-allowed`).
 */
function checkContainer({ backend, allowActivation }, { mayRunStrangersCode, eventName }) {
    if (allowActivation || backend !== 'container' || !mayRunStrangersCode)
        return;
    const where = "as root beside this machine's kernel";
    throw (0,activation/* notAllowed */.m)({ input: 'backend', value: backend, eventName, where }, 'qemu');
}
/** The call that the inputs ask for, in the run's checkout; `stepEnv` is the step's own environment. */
async function upgradeCall(inputs, context, stepEnv, { env, rootsDir, onNotice }) {
    const { flake, backend, memoryMib, reboot, rollback, bootSeconds, checks } = inputs;
    const { workspace: cwd, baseRevision } = context;
    const { redact, timeoutSeconds } = inputs.rebuild;
    const configuration = await (0,hosts_configuration/* configurationOf */.Q)(flake, { cwd, env, hosts: [hostOf(inputs)] });
    for (const notice of configuration.flake?.notices ?? [])
        onNotice(notice);
    return {
        asked: {
            ...{ flake, from: baseOf(inputs, context), fromStorePath: null, storePath: null },
            // The base image is made ready in any case, so nothing has to be known of the system before it is built.
            ...{ guest: null, backend, memoryMib, reboot, rollback, bootSeconds },
            flags: checks.length > 0 ? { checks } : {},
        },
        build: (0,rebuild_request/* parseRequest */.TR)({
            ...{ command: 'true', redact, timeoutSeconds, cwd, env, baseRevision },
            ...(0,builds_place/* buildsPlace */.h)(inputs.rebuild, context, stepEnv),
            secrets: (0,request/* secretsOf */.Fj)(inputs, stepEnv),
        }),
        ...{ configuration, cwd, env, by: callerName(env), rootsDir, onNotice },
    };
}
/** The base that an input or the event names; null leaves it to the repository, where a pull request's branch comes first. */
function baseOf({ from }, { baseRevision, pullRequest, eventName }) {
    if (from !== null)
        return { revision: from, because: `input "from": ${from}` };
    if (baseRevision === null || pullRequest !== null)
        return null;
    const because = eventName === 'push' ? 'what the push has replaced' : 'the base of the merge group';
    return { revision: baseRevision, because };
}

;// CONCATENATED MODULE: ./lib/action/trial/main.js


















/**
 * The main step: tries the upgrade of a host, then reports it. After a cancel it only ends the machine and closes the
 * recording, since the runner kills it seconds later; the post step reports. Returns the step's exit status.
 */
async function runTrial(runner, stop) {
    const inputs = (0,trial_inputs/* parseTrialInputs */.B)(runner.input);
    const context = (0,runner_context/* readContext */.y)(runner.env);
    hostOf(inputs);
    checkContainer(inputs, context);
    for (const secret of (0,secrets/* maskedTexts */.k)(inputs, runner.env))
        runner.setSecret(secret);
    await runner.ready();
    const log = (0,job_log/* createJobLog */.o)(runner, () => (0,random/* randomHex */.n)(16));
    const notices = (0,runner_notices/* createNotices */.g)(log);
    if (runner.isDebug)
        log.debug(`inputs: ${await (0,secrets/* describeInputs */.j)(inputs, runner.env)}`);
    const recorded = await tried(runner, { inputs, context, log, notices, stop });
    const { build, trial, errorStatus } = recorded;
    if (trial.outcome === 'cancelled') {
        log.debug('not reported here: the post step reports a cancelled trial');
        (0,trial_outputs/* writeTrialOutputs */.A)(runner, build, outputs/* nothingPublished */.SI, trial);
        return 1;
    }
    await report(runner, { inputs, context, log, notices, stop }, recorded);
    if (trial.success)
        return 0;
    log.error((0,clean/* shownLine */.QN)(trial.summary, 1000), { title: 'NixOS trial' });
    return errorStatus ?? 1;
}
async function tried(runner, step) {
    const { inputs, context, log, notices } = step;
    const rootsDir = await (0,promises_.mkdtemp)((0,external_node_path_.join)(context.temp, 'trial-'));
    try {
        log.phase('machine');
        const env = await trialEnvironment(runner, step);
        const place = { env, rootsDir, onNotice: notices.add };
        const { recordTrial } = await Promise.all(/* import() */[__webpack_require__.e(6985), __webpack_require__.e(8536), __webpack_require__.e(5240), __webpack_require__.e(4669), __webpack_require__.e(8681), __webpack_require__.e(1714)]).then(__webpack_require__.bind(__webpack_require__, 21880));
        const { requestFor, systemsOf } = await Promise.resolve(/* import() */).then(__webpack_require__.bind(__webpack_require__, 32266));
        const call = await upgradeCall(inputs, context, runner.env, place);
        const request = requestFor(hostOf(inputs), await systemsOf(call), call);
        return await recordTrial(request, (0,job_hooks/* jobHooks */.Y)(runner, step));
    }
    finally {
        log.end();
        await (0,promises_.rm)(rootsDir, { recursive: true, force: true });
    }
}
/** An environment for what strangers have written, with Nix and all that a machine needs. */
async function trialEnvironment(runner, { inputs, log, stop }) {
    const own = (0,request/* rebuildEnvironment */.vf)(runner.env);
    const say = (line) => log.print(`${line}\n`);
    const env = await prepareMachine(inputs, own, { say, signal: stop.signal });
    const nix = await (0,nix_environment/* nixEnvironment */.p)({ env }).catch(() => null);
    return { ...env, ...nix?.env };
}
async function report(runner, { inputs, context, log, notices, stop }, { build, trial }) {
    const { requests, ...clients } = (0,reporting/* reportingClients */.J)(inputs, context, stop.signal);
    const { reportBuild } = await Promise.all(/* import() */[__webpack_require__.e(6985), __webpack_require__.e(7588), __webpack_require__.e(1716), __webpack_require__.e(598)]).then(__webpack_require__.bind(__webpack_require__, 8217));
    const need = { feature: 'report', permission: null };
    const reported = await (0,runner_notices/* attempt */.C)(notices, need, () => reportBuild(build, { inputs, context, log, notices, ...clients }, runner, { withTrend: false, trial }));
    (0,trial_outputs/* writeTrialOutputs */.A)(runner, build, reported?.published ?? outputs/* nothingPublished */.SI, trial);
    runner.saveState(runner_runner/* states */.x.reported, 'true');
    log.debug(`requests to GitHub: ${await requests()}`);
}


/***/ }),

/***/ 75148:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  i: () => (/* binding */ ensurePrograms),
  W: () => (/* binding */ isSudoFree)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/nix-profiles.js
var nix_profiles = __webpack_require__(65757);
// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
// EXTERNAL MODULE: ./lib/system/programs.js
var system_programs = __webpack_require__(40744);
;// CONCATENATED MODULE: ./lib/system/package-lock.js


/** How long (s) to wait for another process's lock: unattended upgrades hold it for minutes. */
const patienceSeconds = 300;
const againMs = 1000;
/** How long (s) an installation may take, with the wait for a lock. */
const installSeconds = 600;
/**
 * The commands of one installation, which share its time. Where another process holds a lock that one of them needs,
 * that is said once, and it is waited for: some managers can wait themselves, and those that end at once, or wait only
 * for some of their locks, are started again.
 */
class PackageCommands {
    #manager;
    #context;
    #prefix;
    #start = performance.now();
    #hasSaid = false;
    /** `prefix` precedes each command, such as sudo. */
    constructor(manager, prefix, context) {
        this.#manager = manager;
        this.#prefix = prefix;
        this.#context = context;
    }
    /** The command as it is run now: with the options by which the manager waits for its locks itself. */
    complete([program = '', ...args]) {
        return [...this.#prefix, program, ...(this.#manager.lockOptions?.(this.#patienceLeft) ?? []), ...args];
    }
    /** Runs a command to its end. */
    async run(argv) {
        for (;;) {
            let printed = '';
            const result = await (this.#context.run ?? system_programs/* runProgram */.mB)(this.complete(argv), {
                // In English, so that what it says about its locks is recognised.
                env: { ...this.#context.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
                timeoutMs: Math.max(againMs, this.#left(installSeconds) * 1000),
                onOutput: (text) => {
                    printed = (printed + text).slice(-2000);
                    this.#sayWhereLocked(printed);
                },
            });
            if ((0,system_programs/* hasSucceeded */.yO)(result) || !this.#isRefused(result) || this.#patienceLeft === 0)
                return result;
            await (0,promises_.setTimeout)(againMs);
        }
    }
    get #patienceLeft() {
        return this.#left(this.#context.lockPatienceSeconds ?? patienceSeconds);
    }
    /** Whole seconds that are left of so many, at least 0. */
    #left(seconds) {
        return Math.max(0, Math.ceil(seconds - (performance.now() - this.#start) / 1000));
    }
    /** Whether it ended because of a lock: it may also have waited for one, got it, and failed for another reason. */
    #isRefused({ stdout, stderr }) {
        const { refused, waiting } = this.#manager;
        const lines = `${stderr}\n${stdout}`.split(/[\r\n]+/).filter((line) => !waiting?.test(line));
        return refused?.test(lines.join('\n')) === true;
    }
    #sayWhereLocked(printed) {
        const { program, refused, waiting, waitsByItself } = this.#manager;
        if (this.#hasSaid || !(refused?.test(printed) || waiting?.test(printed)))
            return;
        this.#hasSaid = true;
        const most = waitsByItself ? this.#left(installSeconds) : this.#patienceLeft;
        this.#context.say(`another process holds a lock of ${program}; waiting for it, at most ${most} seconds`);
    }
}

// EXTERNAL MODULE: ./lib/system/package-manager.js
var package_manager = __webpack_require__(88059);
;// CONCATENATED MODULE: ./lib/system/install.js







const questionTimeoutMs = 10_000;
/**
 * Makes sure that there are programs (`tmux`, `nix` …), installing those that are missing with the
 * system's package manager, as root or with passwordless sudo. Returns `env`, with a PATH on which they are: what
 * was found in a profile of Nix, or built by it, is added. Throws a ToolError (`missing-program`)
 * that holds the command to type where it may not, or what went wrong where it could not.
 */
async function ensurePrograms(programs, context) {
    const directories = context.directories ?? (0,nix_profiles/* profileDirectories */.Z)(context.env);
    const env = programs.reduce((found, name) => (0,nix_profiles/* withProgram */.f)(name, found, directories), context.env);
    const missing = missingPrograms(programs, env);
    if (missing.length === 0)
        return env;
    const root = context.root ?? (0,package_manager/* isRoot */.jX)();
    const manager = (0,package_manager/* packageManagerFor */.NU)(missing, env, root);
    if (manager === null)
        throw withoutManager(missing);
    const prefix = manager.runsAs !== 'root' || root ? [] : ['sudo', '-n'];
    if (prefix.length > 0 && !(await isSudoFree(context)))
        throw withoutRoot(missing, manager, env);
    return install(missing, manager, prefix, { ...context, env });
}
/** Those of the programs that are not on the PATH of `env`. */
function missingPrograms(programs, env) {
    return programs.filter((program) => (0,system_programs/* findProgram */.Kp)(program, env) === null);
}
async function install(programs, manager, prefix, context) {
    const packages = (0,package_manager/* packagesOf */.DT)(manager, programs) ?? [];
    const commands = new PackageCommands(manager, prefix, context);
    const command = [...manager.install, ...packages];
    const first = (0,shell/* quoteCommand */.c)(commands.complete(command));
    // Package lists may be weeks old, or absent in a fresh container: a first miss is followed by a refresh.
    const refresh = manager.refresh === null ? [] : [manager.refresh, command];
    let env = context.env;
    let printed = '';
    for (const argv of [command, ...refresh]) {
        context.say(`${sentence(programs)} not installed; running: ${(0,shell/* quoteCommand */.c)(commands.complete(argv))}`);
        const result = await commands.run(argv);
        if (manager.printsDirectories)
            env = withBuilt(programs, env, result.stdout);
        if (missingPrograms(programs, env).length === 0)
            return env;
        if (!(0,system_programs/* hasSucceeded */.yO)(result))
            printed = result.stderr || result.stdout || (0,system_programs/* failureReason */.Hr)(result);
        if (result.kind === 'timed_out')
            break;
    }
    const byHand = manager.byHand === undefined ? '' : `\n  Try ${(0,shell/* quoteCommand */.c)([...manager.byHand, ...packages])} as root.`;
    const still = sentence(missingPrograms(programs, env));
    throw new errors/* ToolError */.v4('missing-program', `${still} not installed, and installing did not help`, {
        hint: printed
            ? `"${first}" said: ${printed.trim().slice(-500)}${byHand}`
            : `"${first}" succeeded; look whether what it installed is on PATH.`,
    });
}
/** `env` with programs that are in the directories of which `printed` holds the absolute paths. */
function withBuilt(programs, env, printed) {
    const directories = (printed.match(/\/[^\s"]+/g) ?? []).map((path) => (0,external_node_path_.join)(path, 'bin'));
    return programs.reduce((found, name) => (0,nix_profiles/* withProgram */.f)(name, found, directories), env);
}
/** Whether sudo asks this user for nothing. */
async function isSudoFree(context) {
    if ((0,system_programs/* findProgram */.Kp)('sudo', context.env) === null)
        return false;
    return (0,system_programs/* hasSucceeded */.yO)(await (context.run ?? system_programs/* runProgram */.mB)(['sudo', '-n', 'true'], {
        env: { ...context.env },
        timeoutMs: questionTimeoutMs,
    }));
}
function withoutRoot(programs, manager, env) {
    const install = [...(manager.byHand ?? manager.install), ...((0,package_manager/* packagesOf */.DT)(manager, programs) ?? [])];
    const commands = [manager.refresh, install].filter((argv) => argv !== null);
    const typed = (0,system_programs/* findProgram */.Kp)('sudo', env) === null
        ? `su -c '${commands.map((argv) => argv.join(' ')).join(' && ')}'`
        : commands.map((argv) => ['sudo', ...argv].join(' ')).join(' && ');
    return new errors/* ToolError */.v4('missing-program', `${sentence(programs)} not installed`, {
        hint: `Installing needs root. Type this, then run the same again:\n\n  ${typed}\n`,
    });
}
function withoutManager(programs) {
    const where = programs.includes('nix') ? ' Nix: https://nixos.org/download.' : '';
    return new errors/* ToolError */.v4('missing-program', `${sentence(programs)} not installed, and no package manager that has it was found on PATH`, { hint: `Install it, and run this again.${where}` });
}
function sentence(programs) {
    const [last = '', ...others] = [...programs].reverse();
    return others.length === 0 ? `${last} is` : `${others.reverse().join(', ')} and ${last} are`;
}


/***/ }),

/***/ 93442:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ nixEnvironment)
/* harmony export */ });
/* unused harmony export systemStore */
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80094);
/* harmony import */ var _package_manager_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88059);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(40744);






const probeTimeoutMs = 60_000;
// Writing the same small file again changes nothing; one that works also returns the store's directory.
const probeExpression = 'dirOf (builtins.toFile "nixos-rebuild-test" "")';
/**
 * The environment in which Nix, 2.8 or newer, can build the examples offline as this user.
 * Where the system's store cannot be written, as with Debian's Nix without a daemon, it is a private
 * store in the user's cache directory. Throws a ToolError (`no-nix-store`) where neither works.
 */
async function nixEnvironment(context) {
    const system = await systemStore(context);
    const root = context.root ?? (0,_package_manager_js__WEBPACK_IMPORTED_MODULE_4__/* .isRoot */ .jX)();
    if (system.storeDir !== null) {
        const lines = root && !daemonIsHere(context.env) ? localLines : [];
        return { store: 'system', storeDir: system.storeDir, env: nixConfig(context.env, lines) };
    }
    const dirs = privateStore(context.env);
    const env = { ...dirs, ...nixConfig(context.env, localLines) };
    const probe = await probeStore({ ...context, env: { ...context.env, ...env } });
    if (probe.storeDir !== null)
        return { store: 'private', storeDir: probe.storeDir, env };
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-nix-store', `Nix can write neither its own store nor ${dirs.NIX_STORE_DIR}`, {
        hint: probe.error,
    });
}
/** The store that Nix uses by itself; `storeDir` is null where this user cannot write it. */
function systemStore(context) {
    return probeStore(context);
}
async function probeStore({ env, run = _programs_js__WEBPACK_IMPORTED_MODULE_5__/* .runProgram */ .mB }) {
    const argv = ['nix-instantiate', '--eval', '--read-write-mode', '--expr', probeExpression];
    const result = await run(argv, { env: { ...env }, timeoutMs: probeTimeoutMs });
    const [, storeDir = null] = /^"?(\/[^"\n]+)"?$/m.exec(result.stdout) ?? [];
    return {
        storeDir: (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result) ? storeDir : null,
        error: (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .hasSucceeded */ .yO)(result) ? '' : (0,_programs_js__WEBPACK_IMPORTED_MODULE_5__/* .failureReason */ .Hr)(result),
    };
}
// A build that needs neither users of its own nor namespaces nor the network.
const localLines = ['build-users-group =', 'sandbox = false', 'substituters ='];
function nixConfig(env, lines) {
    const own = env.NIX_CONFIG ? [env.NIX_CONFIG] : [];
    return { NIX_CONFIG: [...own, 'extra-experimental-features = nix-command flakes', ...lines].join('\n') };
}
// Where root has a daemon, the system is set up for builds; without one, as in a container with
// Debian's package, builders may lack users to run as and namespaces to run in.
function daemonIsHere(env) {
    const state = env.NIX_STATE_DIR ?? '/nix/var/nix';
    return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(env.NIX_DAEMON_SOCKET_PATH ?? (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(state, 'daemon-socket', 'socket'));
}
/** Makes the private store's directories. Nix wants them without symbolic links on the way. */
function privateStore(env) {
    const base = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.XDG_CACHE_HOME || (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(env.HOME || (0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)(), '.cache'), 'nixos-rebuild-test');
    try {
        (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'nix'), { recursive: true, mode: 0o755 });
        const dir = (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'nix'));
        return {
            NIX_STORE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'store'),
            NIX_STATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'var'),
            NIX_LOG_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'log'),
            NIX_CONF_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'etc'),
            NIX_LOCALSTATE_DIR: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(dir, 'var'),
            // A profile may point all of Nix at the daemon.
            NIX_REMOTE: 'local',
        };
    }
    catch (error) {
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ToolError */ .v4('no-nix-store', `cannot make a private Nix store in ${base}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .messageOf */ .bD)(error)}`, {
            hint: 'Set XDG_CACHE_HOME to a directory that can be written.',
        });
    }
}


/***/ }),

/***/ 65757:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ profileDirectories),
/* harmony export */   f: () => (/* binding */ withProgram)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73024);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _programs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(40744);




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


/***/ })

};
