export const id = 9902;
export const ids = [9902];
export const modules = {

/***/ 32220:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Kn: () => (/* binding */ writeOutputs),
/* harmony export */   SI: () => (/* binding */ nothingPublished)
/* harmony export */ });
/* unused harmony export metadataOutput */
const nothingPublished = {
    files: { artifact: null, screenshot: null },
    commentUrl: null,
    checkRunUrl: null,
    trend: {},
};
// The outputs of a job together may have at most 1 MB.
const longestMetadata = 256 * 1024;
/** Sets the outputs of `action.yml`. What is not known is an empty text. */
function writeOutputs(runner, { dir, metadata }, published) {
    const { files, commentUrl, checkRunUrl, trend } = published;
    const values = {
        outcome: metadata.outcome,
        success: metadata.success,
        'exit-code': metadata.exit_code,
        'duration-seconds': metadata.duration_seconds,
        'error-message': metadata.error_message,
        'failure-family': metadata.failure?.family,
        'store-path': metadata.result?.store_path,
        'build-dir': dir,
        metadata: metadataOutput(metadata),
        'artifact-id': files.artifact?.id,
        'artifact-url': files.artifact?.url,
        'screenshot-url': files.screenshot?.url,
        'comment-url': commentUrl,
        'check-run-url': checkRunUrl,
        ...trend,
    };
    for (const [name, value] of Object.entries(values))
        runner.setOutput(name, String(value ?? ''));
}
/** The metadata as one line of JSON; without its long lists where they would not fit into an output. */
function metadataOutput(metadata) {
    const whole = JSON.stringify(metadata);
    if (whole.length <= longestMetadata)
        return whole;
    const bare = { ...metadata, failures: [], phases: [], activity: null, result: null, resources: null };
    const short = JSON.stringify(bare);
    return short.length <= longestMetadata
        ? short
        : JSON.stringify({ ...bare, failure: null, error_message: null });
}


/***/ }),

/***/ 32963:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  B: () => (/* binding */ parseTrialInputs)
});

// EXTERNAL MODULE: ./lib/builds/trial.js
var trial = __webpack_require__(66985);
// EXTERNAL MODULE: ./lib/nix/flake/ref.js
var ref = __webpack_require__(45244);
// EXTERNAL MODULE: ./lib/rebuild/request.js
var request = __webpack_require__(99322);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/trial/guest/guest-kind.js
var guest_kind = __webpack_require__(16238);
// EXTERNAL MODULE: ./lib/trial/numbers.js
var numbers = __webpack_require__(60926);
// EXTERNAL MODULE: ./lib/action/rebuild/inputs.js
var inputs = __webpack_require__(33617);
// EXTERNAL MODULE: ./lib/action/runner/comment-inputs.js
var comment_inputs = __webpack_require__(24500);
// EXTERNAL MODULE: ./lib/action/runner/notify-inputs.js
var notify_inputs = __webpack_require__(38772);
// EXTERNAL MODULE: ./lib/action/runner/read-inputs.js
var read_inputs = __webpack_require__(44155);
;// CONCATENATED MODULE: ./lib/action/trial/kind-inputs.js



/** Inputs that not all kinds of trials have, and which do. */
const kindsOf = {
    from: ['upgrade'],
    rollback: ['upgrade'],
    reboot: ['upgrade', 'fresh'],
    command: ['run', 'install'],
    image: ['run', 'install'],
    identity: ['run', 'install'],
    shell: ['run', 'install'],
    network: ['run', 'install'],
    'disk-size': ['run', 'install'],
    build: ['install'],
    installed: ['install'],
    'installed-identity': ['install'],
    'install-timeout': ['install'],
};
/** What these inputs are where nobody has set them: what action.yml says. */
const unset = { reboot: 'true', rollback: 'false', build: 'true' };
/** Throws a usage error (`bad-input`) for an input that a kind of trial does not have. */
function requireInputsOf(kind, get) {
    for (const [name, kinds] of Object.entries(kindsOf)) {
        const given = get(name);
        if (kinds.includes(kind) || given === '' || given === unset[name])
            continue;
        throw (0,errors/* usageError */.Wp)('bad-input', `input "${name}" is not one of kind: ${kind}, but of ${kinds.join(' and ')}`, 'Leave it out, or set another kind.');
    }
}
/** Throws a usage error (`bad-input`) that names the input. */
function scriptInputs(read) {
    const { diskMib, scriptSeconds } = numbers/* trialNumbers */.n;
    const identity = read.text('identity');
    const shell = read.choice('shell', ['port', 'console'], null);
    const installed = read.choice('installed', ['port', 'console', 'login'], null);
    const installedIdentity = read.text('installed-identity');
    if (identity !== null && shell !== null)
        throw both('identity', 'shell');
    if (installedIdentity !== null && installed !== null)
        throw both('installed-identity', 'installed');
    return {
        ...{ command: read.text('command'), build: read.flag('build', true), image: read.text('image') },
        shell: identity === null ? (shell ?? 'port') : { identity },
        network: read.choice('network', guest_kind/* trialNetworks */.U$, 'none'),
        diskMib: read.number('disk-size', { ...diskMib, otherwise: null }),
        installed: installedIdentity === null ? installed : { identity: installedIdentity },
        installSeconds: read.number('install-timeout', scriptSeconds),
    };
}
function both(one, other) {
    return (0,errors/* usageError */.Wp)('bad-input', `inputs "${one}" and "${other}" exclude each other`, 'Give one of them.');
}

;// CONCATENATED MODULE: ./lib/action/trial/inputs.js











/** Parts of the rebuild's report that this Action's has not. */
const leftOut = {
    commentImage: 'none',
    imageBranch: '',
    checkRun: false,
    trend: false,
    trendWindow: 0,
    failOnRegressionPercent: null,
};
/**
 * Reads the inputs of `trial/action.yml`. `get` returns the text of one, empty where it was not given. Throws a
 * usage error (`bad-input`) that names the input.
 */
function parseTrialInputs(get) {
    const read = (0,read_inputs/* inputReader */.c)(get);
    const { flake, host } = targetOf(read);
    const kind = read.choice('kind', trial/* trialKinds */.qh, 'upgrade');
    requireInputsOf(kind, get);
    return {
        ...leftOut,
        ...{ kind, script: scriptInputs(read) },
        ...{ flake, host, from: read.text('from') },
        backend: read.choice('backend', guest_kind/* trialBackends */._L, 'qemu'),
        memoryMib: read.number('memory', { ...numbers/* trialNumbers */.n.memoryMib, otherwise: null }),
        reboot: read.flag('reboot', true),
        rollback: read.flag('rollback', false),
        checks: read.lines('checks'),
        bootSeconds: read.number('boot-timeout', numbers/* trialNumbers */.n.bootSeconds),
        rebuild: {
            redact: read.lines('redact'),
            timeoutSeconds: read.number('timeout', request/* requestNumbers */.c3.timeoutSeconds),
            outputDir: read.text('output-dir'),
            keepLast: read.number('keep-last', { ...request/* keepLastRule */.I4, otherwise: null }),
        },
        allowActivation: read.flag('allow-activation', false),
        install: read.flag('install', true),
        ...(0,inputs/* nameInputs */.z8)(read),
        ...(0,comment_inputs/* commentInputs */.X)(read),
        annotations: read.flag('annotations', true),
        summary: read.flag('summary', true),
        notify: (0,notify_inputs/* notifyInputs */.v)(read),
        token: get('github-token'),
    };
}
function targetOf(read) {
    const { flake, host } = (0,ref/* parseFlakeRef */.K3)(read.text('flake') ?? '.');
    const named = read.text('host');
    if (named !== null && host !== null && named !== host)
        throw (0,errors/* usageError */.Wp)('bad-input', `input "host" is ${named}, and input "flake" names ${host}`, 'Name one host, in either.');
    return { flake, host: named ?? host };
}


/***/ }),

/***/ 19902:
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
// EXTERNAL MODULE: ./lib/action/trial/inputs.js + 1 modules
var trial_inputs = __webpack_require__(32963);
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
// EXTERNAL MODULE: ./lib/text/lines.js
var lines = __webpack_require__(57032);
// EXTERNAL MODULE: ./lib/text/shell.js
var shell = __webpack_require__(63213);
// EXTERNAL MODULE: ./lib/action/runner/with-tmux.js
var with_tmux = __webpack_require__(56548);
;// CONCATENATED MODULE: ./lib/action/trial/machine.js












/** How long (ms) an image may take: what it downloads comes from anywhere. */
const imageMs = 75 * 60_000;
/**
 * Installs what records a trial, runs its machine and makes the base image, where `install` is set, and makes that image where
 * it is missing and no other one is meant. Returns `env` with a PATH on which all programs are. Throws a `ToolError` that says what is in the way.
 */
async function prepareMachine({ backend, install, image }, env, { say, signal }) {
    if (backend === 'container' && !(0,package_manager/* isRoot */.jX)())
        throw containerWithoutRoot();
    const missing = image === null ? await whyNoImage(backend, env) : null;
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
        for (const line of (0,lines/* filledLines */.oZ)(text))
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
// EXTERNAL MODULE: ./lib/action/trial/request.js + 1 modules
var trial_request = __webpack_require__(19462);
;// CONCATENATED MODULE: ./lib/action/trial/main.js


















/**
 * The main step: tries a host or an image, then reports it. After a cancel it only ends the machine and closes the
 * recording, since the runner kills it seconds later; the post step reports. Returns the step's exit status.
 */
async function runTrial(runner, stop) {
    const inputs = (0,trial_inputs/* parseTrialInputs */.B)(runner.input);
    const context = (0,runner_context/* readContext */.y)(runner.env);
    if (inputs.kind !== 'run')
        (0,trial_request/* hostOf */.w4)(inputs);
    (0,trial_request/* checkContainer */.iT)(inputs, context);
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
        const { recordKind } = await Promise.all(/* import() */[__webpack_require__.e(6624), __webpack_require__.e(7499), __webpack_require__.e(8656), __webpack_require__.e(3290), __webpack_require__.e(1504), __webpack_require__.e(5294), __webpack_require__.e(688), __webpack_require__.e(4404), __webpack_require__.e(3601), __webpack_require__.e(8610), __webpack_require__.e(2071), __webpack_require__.e(8324), __webpack_require__.e(9210), __webpack_require__.e(1612), __webpack_require__.e(6968), __webpack_require__.e(5114)]).then(__webpack_require__.bind(__webpack_require__, 99505));
        return await recordKind({ inputs, context, stepEnv: runner.env, place: { env, rootsDir, onNotice: notices.add } }, (0,job_hooks/* jobHooks */.Y)(runner, step));
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
    const machine = { ...inputs, image: inputs.script.image };
    const env = await prepareMachine(machine, own, { say, signal: stop.signal });
    const nix = await (0,nix_environment/* nixEnvironment */.p)({ env }).catch(() => null);
    return { ...env, ...nix?.env };
}
async function report(runner, { inputs, context, log, notices, stop }, { build, trial }) {
    const { requests, ...clients } = (0,reporting/* reportingClients */.J)(inputs, context, stop.signal);
    const { reportBuild } = await Promise.all(/* import() */[__webpack_require__.e(7588), __webpack_require__.e(7569), __webpack_require__.e(8217)]).then(__webpack_require__.bind(__webpack_require__, 8217));
    const need = { feature: 'report', permission: null };
    const reported = await (0,runner_notices/* attempt */.C)(notices, need, () => reportBuild(build, { inputs, context, log, notices, ...clients }, runner, { withTrend: false, trial }));
    (0,trial_outputs/* writeTrialOutputs */.A)(runner, build, reported?.published ?? outputs/* nothingPublished */.SI, trial);
    runner.saveState(runner_runner/* states */.x.reported, 'true');
    log.debug(`requests to GitHub: ${await requests()}`);
}


/***/ }),

/***/ 69443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ writeTrialOutputs)
/* harmony export */ });
/* unused harmony export trialOutput */
// The outputs of a job together may have at most 1 MB.
const longestTrial = 256 * 1024;
/** Sets the outputs of `trial/action.yml`. What is not known is an empty text, also where a killed run has left no trial. */
function writeTrialOutputs(runner, { dir, metadata }, { files, commentUrl }, trial) {
    const values = {
        outcome: trial?.outcome ?? metadata.outcome,
        success: trial?.success ?? false,
        summary: trial?.summary,
        reason: trial?.reason,
        'build-dir': dir,
        trial: trial === null ? '' : trialOutput(trial),
        'artifact-id': files.artifact?.id,
        'artifact-url': files.artifact?.url,
        'comment-url': commentUrl,
    };
    for (const [name, value] of Object.entries(values))
        runner.setOutput(name, String(value ?? ''));
}
/** The trial as one line of JSON; without its long parts where they would not fit into an output. */
function trialOutput(trial) {
    const whole = JSON.stringify(trial);
    if (whole.length <= longestTrial)
        return whole;
    const bare = { ...trial, upgrade: null, reboot: null, rollback: null, console: null, steps: [] };
    const short = JSON.stringify(bare);
    return short.length <= longestTrial
        ? short
        : JSON.stringify({ ...bare, failure: null, answers: [], limits: [] });
}


/***/ }),

/***/ 19462:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  iT: () => (/* binding */ checkContainer),
  Z$: () => (/* binding */ hostCall),
  w4: () => (/* binding */ hostOf),
  LZ: () => (/* binding */ recordingOf),
  td: () => (/* binding */ upgradeCall)
});

// UNUSED EXPORTS: baseOf

// EXTERNAL MODULE: ./lib/deploy/hosts/configuration.js
var hosts_configuration = __webpack_require__(29405);
// EXTERNAL MODULE: ./lib/rebuild/request.js
var request = __webpack_require__(99322);
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

// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/action/rebuild/activation.js
var activation = __webpack_require__(57696);
// EXTERNAL MODULE: ./lib/action/rebuild/builds-place.js
var builds_place = __webpack_require__(94495);
// EXTERNAL MODULE: ./lib/action/rebuild/request.js + 2 modules
var rebuild_request = __webpack_require__(64550);
;// CONCATENATED MODULE: ./lib/action/trial/request.js







/** The host of the inputs. Throws a usage error (`bad-input`) where they name none. */
function hostOf({ host }) {
    if (host !== null)
        return host;
    throw (0,errors/* usageError */.Wp)('bad-input', 'input "host" is missing: the host that is tried', 'Give it, such as host: server; the hosts Action lists those of a flake for a matrix.');
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
/** The call of an upgrade that the inputs ask for, in the run's checkout; `stepEnv` is the step's own environment. */
async function upgradeCall(inputs, context, stepEnv, place) {
    const call = await hostCall(inputs, context, stepEnv, place);
    const base = { from: baseOf(inputs, context), fromStorePath: null, rollback: inputs.rollback };
    return { ...call, asked: { ...call.asked, ...base } };
}
/** The call that the inputs ask for, whatever is tried of the host. */
async function hostCall(inputs, context, stepEnv, { env, rootsDir, onNotice }) {
    const { flake, backend, memoryMib, reboot, bootSeconds, checks } = inputs;
    const { workspace: cwd } = context;
    const configuration = await (0,hosts_configuration/* configurationOf */.Q)(flake, { cwd, env, hosts: [hostOf(inputs)] });
    for (const notice of configuration.flake?.notices ?? [])
        onNotice(notice);
    return {
        asked: {
            ...{ flake, storePath: null, backend, memoryMib, reboot, bootSeconds },
            // The base image is made ready in any case, so nothing has to be known of the system before it is built.
            guest: null,
            flags: checks.length > 0 ? { checks } : {},
        },
        build: recordingOf(inputs, context, stepEnv, env),
        ...{ configuration, cwd, env, by: callerName(env), rootsDir, onNotice },
    };
}
/** How a trial is recorded, as the inputs say; what is built is set later. */
function recordingOf(inputs, context, stepEnv, env) {
    const { redact, timeoutSeconds } = inputs.rebuild;
    const { workspace: cwd, baseRevision } = context;
    return (0,request/* parseRequest */.TR)({
        ...{ command: 'true', redact, timeoutSeconds, cwd, env, baseRevision },
        ...(0,builds_place/* buildsPlace */.h)(inputs.rebuild, context, stepEnv),
        secrets: (0,rebuild_request/* secretsOf */.Fj)(inputs, stepEnv),
    });
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


/***/ }),

/***/ 77794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ killAfterSeconds)
/* harmony export */ });
/** Ends a script that ignores SIGTERM so many seconds after its time. */
const killAfterSeconds = 5;


/***/ }),

/***/ 62472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ ConnectionClosed),
/* harmony export */   Wj: () => (/* reexport safe */ _host_host_js__WEBPACK_IMPORTED_MODULE_0__.W),
/* harmony export */   ao: () => (/* binding */ guestEnvironment)
/* harmony export */ });
/* harmony import */ var _host_host_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77794);
/** A shell is gone in the middle of a command: most often because its guest is. */
class ConnectionClosed extends Error {
    constructor(message = 'the connection to the guest is closed') {
        super(message);
        this.name = 'ConnectionClosed';
    }
}
/** What every command finds: NixOS' programs first, then those of any other distribution. */
const guestEnvironment = {
    PATH: '/run/current-system/sw/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin',
    HOME: '/root',
    USER: 'root',
    LANG: 'C.UTF-8',
    // `systemctl status` would wait in a pager for a person.
    PAGER: '',
    SYSTEMD_COLORS: '0',
};



/***/ }),

/***/ 86017:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $0: () => (/* binding */ noImage),
/* harmony export */   $V: () => (/* binding */ manifestOf),
/* harmony export */   BQ: () => (/* binding */ imageFiles),
/* harmony export */   Lp: () => (/* binding */ imageIn),
/* harmony export */   TS: () => (/* binding */ draftName),
/* harmony export */   hv: () => (/* binding */ sweepDrafts),
/* harmony export */   lb: () => (/* binding */ readImageManifest),
/* harmony export */   o3: () => (/* binding */ cacheDirectory),
/* harmony export */   ti: () => (/* binding */ damageOf)
/* harmony export */ });
/* unused harmony export imageManifestSchema */
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(76760);
/* harmony import */ var zod__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(27597);
/* harmony import */ var _system_cache_directory_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18425);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(80094);
/* harmony import */ var _system_proc_identity_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(630);
/* harmony import */ var _remove_tree_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(98012);









const digestSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ bytes: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig().nonnegative(), sha256: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() });
/** What an image's directory holds, so that damage is noticed. */
const imageManifestSchema = zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({
    recipe: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    kernel: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(),
    /** Of the files that machines read. */
    files: zod__WEBPACK_IMPORTED_MODULE_8__/* .record */ .g1P(zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP(), digestSchema),
    /** Of the names, kinds, modes, sizes and targets in the root: what it takes to read it all would be too long. */
    root: zod__WEBPACK_IMPORTED_MODULE_8__/* .object */ .Ikc({ entries: zod__WEBPACK_IMPORTED_MODULE_8__/* .number */ .aig(), sha256: zod__WEBPACK_IMPORTED_MODULE_8__/* .string */ .YjP() })
        .nullable()
        .describe('Null for an image for QEMU alone, which has no root for containers.'),
});
const imageFiles = {
    manifest: 'manifest.json',
    root: 'root',
    disk: 'base.qcow2',
    kernel: 'vmlinuz',
    initrd: 'initrd.gz',
    key: 'id_ed25519',
};
/** Where images are kept: `NIXOS_REBUILD_TEST_CACHE`, else a directory in the user's cache. */
function cacheDirectory(env) {
    if (env.NIXOS_REBUILD_TEST_CACHE)
        return env.NIXOS_REBUILD_TEST_CACHE;
    return (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,_system_cache_directory_js__WEBPACK_IMPORTED_MODULE_4__/* .cacheDirectoryOf */ .N)(env), 'machine');
}
function imageIn(dir) {
    const path = (name) => (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, imageFiles[name]);
    const [root, disk, kernel] = [path('root'), path('disk'), path('kernel')];
    return { dir, root, disk, kernel, initrd: path('initrd'), key: path('key') };
}
/** The manifest in a directory, or null where there is none that can be read. */
async function readImageManifest(dir) {
    try {
        return imageManifestSchema.parse(JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, imageFiles.manifest), 'utf8')));
    }
    catch {
        return null;
    }
}
/** Describes an image's directory, without its root where it `hasRoot` not. */
async function manifestOf(dir, { recipe, kernel, hasRoot }) {
    const files = {};
    for (const name of [imageFiles.disk, imageFiles.kernel, imageFiles.initrd])
        files[name] = await digestOf((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, name));
    return { recipe, kernel, files, root: hasRoot ? await treeDigest((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, imageFiles.root)) : null };
}
/** What is wrong with an image, or null: each file and the whole tree are compared with the manifest. */
async function damageOf(dir, manifest) {
    const about = { ...manifest, hasRoot: manifest.root !== null };
    const now = await manifestOf(dir, about).catch((thrown) => String(thrown));
    if (typeof now === 'string')
        return now;
    for (const [name, { sha256 }] of Object.entries(manifest.files))
        if (now.files[name]?.sha256 !== sha256)
            return `${name} has changed`;
    return now.root?.sha256 === manifest.root?.sha256 ? null : 'its root directory has changed';
}
async function digestOf(path) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    for await (const chunk of (0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path))
        hash.update(chunk);
    return { bytes: (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size, sha256: hash.digest('hex') };
}
async function treeDigest(root) {
    const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
    let entries = 0;
    const visit = async (dir) => {
        for (const name of (await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(dir)).sort()) {
            const path = (0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(dir, name);
            const found = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);
            const target = found.isSymbolicLink() ? await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(path) : '';
            const size = found.isFile() ? found.size : 0;
            hash.update(`${(0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(root, path)}\0${found.mode}\0${found.uid}\0${found.gid}\0${size}\0${target}\n`);
            entries += 1;
            if (found.isDirectory())
                await visit(path);
        }
    };
    await visit(root);
    return { entries, sha256: hash.digest('hex') };
}
/** The name of a directory in which an image is being made by the process with that stamp. */
function draftName(hash, stamp) {
    return `${hash}.${stamp}.draft`;
}
const draftPattern = new RegExp(`^[0-9a-f]{16}\\.${_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .stampPattern */ .Eo}\\.draft$`);
/** Removes the drafts of processes that were killed. */
async function sweepDrafts(cache) {
    for (const [name] of await (0,_system_proc_identity_js__WEBPACK_IMPORTED_MODULE_6__/* .abandonedIn */ .IR)(cache, draftPattern))
        await (0,_remove_tree_js__WEBPACK_IMPORTED_MODULE_7__/* .removeTree */ .d)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(cache, name));
}
/** Throws a `ToolError` (`no-image`) that says how to make one. */
function noImage(dir) {
    return new _system_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .ToolError */ .v4('no-image', `there is no base image for machines in ${dir}`, {
        hint: 'Run "nixos-rebuild-test machine setup" as root, which makes one of the distribution\'s packages.',
    });
}


/***/ }),

/***/ 28507:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  ml: () => (/* binding */ guestFiles),
  i1: () => (/* binding */ shellPort),
  bJ: () => (/* binding */ startedUnits)
});

// EXTERNAL MODULE: ./lib/machine/guest/shell.js
var shell = __webpack_require__(62472);
;// CONCATENATED MODULE: ./lib/machine/guest/agent.js

/**
 * A program in Perl, which every Debian has, that runs commands for the driver at the other end of a serial port. Under
 * emulation each program takes a tenth of a second to start: a shell that keeps time and outputs with programs takes three
 * times as long for a command as this one, which starts none but the command's own bash.
 *
 * Of the driver it reads lines, some with bytes after them:
 *
 *     hello WORD                    forget the commands of whoever was there before, and say "ready WORD"
 *     run ID SECONDS SCRIPT INPUT   the lengths of the script and of its input, which follow; INPUT is -1 for none
 *     forget ID                     say no more of a command, which goes on
 *
 * It writes lines as well: `out ID LENGTH` and `err ID LENGTH`, with so many bytes after them as they are printed, and
 * `end ID STATUS` when the command has ended and nothing holds its outputs open any more. A command whose time is over is
 * ended with its process group, with status 124, or 137 where it had to be killed, as timeout(1) has it.
 *
 * `opening` is Perl that sets `$port`.
 */
function agentProgram(opening) {
    const environment = Object.entries(shell/* guestEnvironment */.ao).map(([name, value]) => `${name} => '${value}'`);
    return `#!/usr/bin/perl
use strict;

%ENV = (${environment.join(', ')});
$SIG{PIPE} = 'IGNORE';
chdir '/root';
my $port;
${opening}
# By its number: process, handles, what is left of the input, seconds of the time that it must end by, and its status.
my %jobs;
my $received = '';
my $piece = 1 << 20;
my $buffer;

sub say_driver {
  for my $bytes (@_) {
    for (my $at = 0; $at < length $bytes;) {
      my $count = syswrite $port, $bytes, length($bytes) - $at, $at;
      if ($count) { $at += $count } else { select undef, undef, undef, 0.1 }
    }
  }
}

# Not of the clock, which the driver sets after a snapshot.
sub uptime {
  open my $file, '<', '/proc/uptime' or return 0;
  return (split / /, <$file>)[0];
}

sub start_job {
  my ($id, $seconds, $script, $input) = @_;
  my ($in_read, $in, $out, $out_write, $err, $err_write);
  if (defined $input) { pipe $in_read, $in } else { open $in_read, '<', '/dev/null' }
  pipe $out, $out_write;
  pipe $err, $err_write;
  my $pid = fork;
  if (!defined $pid) {
    say_driver("end $id 126\\n");
    return;
  }
  if (!$pid) {
    setpgrp 0, 0;
    $SIG{PIPE} = 'DEFAULT';
    open STDIN, '<&', $in_read;
    open STDOUT, '>&', $out_write;
    open STDERR, '>&', $err_write;
    exec 'bash', '-c', $script;
    exit 127;
  }
  setpgrp $pid, $pid;
  # F_SETFL, O_NONBLOCK
  fcntl $in, 4, 2048 if $in;
  # F_SETPIPE_SZ: much passes at a time.
  fcntl $_, 1031, $piece for $out, $err;
  $jobs{$id} = { pid => $pid, in => $in, input => $input, out => $out, err => $err, end => uptime() + $seconds };
}

sub take_lines {
  while ((my $length = index $received, "\\n") >= 0) {
    my ($word, @args) = split / /, substr $received, 0, $length;
    my $used = $length + 1;
    if ($word eq 'hello') {
      $_->{is_forgotten} = 1 for values %jobs;
      say_driver("\\nready $args[0]\\n");
    } elsif ($word eq 'forget') {
      $jobs{$args[0]}{is_forgotten} = 1 if $jobs{$args[0]};
    } elsif ($word eq 'run') {
      my ($id, $seconds, $script, $input) = @args;
      my $whole = $used + $script + ($input > 0 ? $input : 0);
      return if length $received < $whole;
      my $bytes = $input < 0 ? undef : substr $received, $used + $script, $input;
      start_job($id, $seconds, substr($received, $used, $script), $bytes);
      $used = $whole;
    }
    substr $received, 0, $used, '';
  }
}

sub pass_on {
  my ($id, $job, $name) = @_;
  my $count = sysread $job->{$name}, $buffer, $piece;
  if (!$count) { delete $job->{$name} }
  elsif (!$job->{is_forgotten}) { say_driver("$name $id $count\\n", $buffer) }
}

sub feed {
  my ($job) = @_;
  my $count = length $job->{input} ? syswrite $job->{in}, $job->{input}, $piece : 0;
  substr $job->{input}, 0, $count, '' if $count;
  delete $job->{in} if !defined $count || !length $job->{input};
}

# First asks the process group to end, then kills it, then no longer waits for what holds its outputs.
sub keep_time {
  my ($job, $now) = @_;
  return if $now < $job->{end};
  if (!$job->{late}) {
    kill 'TERM', -$job->{pid};
    $job->{late} = 124;
    $job->{end} = $now + ${shell/* killAfterSeconds */.Wj};
  } elsif (!$job->{is_killed}++) {
    kill 'KILL', -$job->{pid};
    $job->{late} = 137 if !defined $job->{status};
    $job->{end} = $now + 1;
  } else {
    delete @$job{'out', 'err'};
  }
}

sub end_job {
  my ($id, $job) = @_;
  # WNOHANG
  $job->{status} = $? & 127 ? 128 + ($? & 127) : $? >> 8
    if !defined $job->{status} && waitpid($job->{pid}, 1) == $job->{pid};
  return if !defined $job->{status} || $job->{out} || $job->{err};
  my $status = $job->{late} || $job->{status};
  say_driver("end $id $status\\n") if !$job->{is_forgotten};
  delete $jobs{$id};
}

while (1) {
  my ($readable, $writable, $wait) = ('', '', undef);
  vec($readable, fileno $port, 1) = 1;
  for my $job (values %jobs) {
    for ('out', 'err') { vec($readable, fileno $job->{$_}, 1) = 1 if $job->{$_} }
    vec($writable, fileno $job->{in}, 1) = 1 if $job->{in};
    # One that has closed its outputs is asked whether it has ended.
    my $pause = $job->{out} || $job->{err} ? 0.5 : 0.02;
    $wait = $pause if !defined $wait || $pause < $wait;
  }
  next if select($readable, $writable, undef, $wait) < 0;
  if (vec $readable, fileno $port, 1) {
    if (sysread $port, $received, $piece, length $received) {
      take_lines();
    } else {
      # Nobody is at the other end, perhaps in the middle of a line.
      $received = '';
      $_->{is_forgotten} = 1 for values %jobs;
      select undef, undef, undef, 0.1;
    }
  }
  my $now = %jobs ? uptime() : 0;
  for my $id (keys %jobs) {
    my $job = $jobs{$id};
    for ('out', 'err') { pass_on($id, $job, $_) if $job->{$_} && vec $readable, fileno $job->{$_}, 1 }
    feed($job) if $job->{in} && vec $writable, fileno $job->{in}, 1;
    keep_time($job, $now);
    end_job($id, $job);
  }
}
`;
}

;// CONCATENATED MODULE: ./lib/machine/image/guest-files.js

/** The name of the serial port to which the shell of a guest of ours is attached. */
const shellPort = 'org.nixos-rebuild-test.shell';
const units = '/usr/lib/systemd/system';
const programs = '/usr/lib/nixos-rebuild-test';
/** Started early and by itself: its shell must not wait for what a test breaks. */
function shellUnit(description, program, condition) {
    return `[Unit]
Description=${description}
DefaultDependencies=no
After=systemd-tmpfiles-setup.service dbus.socket
Conflicts=shutdown.target
Before=shutdown.target
ConditionVirtualization=!container
${condition}
[Service]
ExecStart=${program}
KillSignal=SIGHUP
Restart=always
RestartSec=1
StandardOutput=null
StandardError=null
`;
}
// O_RDWR: a serial port can be opened once.
const openShellPort = `opendir my $ports, '/sys/class/virtio-ports' or exit 1;
for my $entry (readdir $ports) {
  open my $file, '<', "/sys/class/virtio-ports/$entry/name" or next;
  sysopen $port, "/dev/$entry", 2 or exit 1 if <$file> eq "${shellPort}\\n";
}
exit 1 if !$port;
`;
/**
 * Files that are added to the distribution. What is in /etc/systemd/system belongs to NixOS' activation, which stops what
 * it does not know there; ours are with the distribution's.
 */
const guestFiles = {
    [`${programs}/agent`]: { isProgram: true, text: agentProgram(openShellPort) },
    [`${units}/nixos-rebuild-test-agent.service`]: {
        text: shellUnit('Commands of the test driver, from a serial port', `${programs}/agent`, 'ConditionDirectoryNotEmpty=/sys/class/virtio-ports'),
    },
    // Behaves on the wire as NixOS' testing/test-instrumentation.nix does.
    [`${programs}/backdoor`]: {
        isProgram: true,
        text: `#!/bin/bash
export USER=root HOME=/root PAGER=
export PATH=/run/current-system/sw/bin:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin
cd /tmp
exec </dev/hvc0 >/dev/hvc0
while ! exec 2>/dev/ttyS0; do sleep 0.1; done
echo "connecting to host..." >&2
stty -F /dev/hvc0 raw -echo
echo "Spawning backdoor root shell..."
PS1= exec bash --norc /dev/hvc0
`,
    },
    [`${units}/backdoor.service`]: {
        text: shellUnit('Root shell as in NixOS tests', `${programs}/backdoor`, 'ConditionPathExists=/dev/hvc0'),
    },
    '/etc/fstab': { text: '' },
    '/etc/hosts': { text: '127.0.0.1 localhost\n::1 localhost\n' },
    // Empty: systemd makes one at the first boot.
    '/etc/machine-id': { text: '' },
    '/etc/systemd/journald.conf': { text: '[Journal]\nStorage=volatile\nForwardToConsole=no\n' },
    '/etc/nix/nix.conf': {
        text: 'experimental-features = nix-command flakes\nbuild-users-group =\nsandbox = false\nsubstituters =\n',
    },
    // Newer than /usr: nothing is brought up to date at boot.
    '/etc/.updated': { text: '' },
    '/var/.updated': { text: '' },
};
/** The units among them that a boot starts. */
const startedUnits = ['nixos-rebuild-test-agent.service', 'backdoor.service'];


/***/ }),

/***/ 95191:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g5: () => (/* binding */ initScript),
  H6: () => (/* binding */ makeInitrd),
  av: () => (/* binding */ modules)
});

// UNUSED EXPORTS: loadOrder, parseDependencies

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
// EXTERNAL MODULE: ./lib/system/errors.js
var errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(71242);
;// CONCATENATED MODULE: ./lib/machine/image/cpio.js
const modes = { directory: 0o040755, file: 0o100644, program: 0o100755, link: 0o120777 };
/**
 * A cpio archive in the format "newc", of which Linux makes its first file system: for each entry `070701`, 13 numbers of
 * eight hexadecimal digits, the name with a zero byte, and the content; both are padded to four bytes
 * (Documentation/driver-api/early-userspace/buffer-format.rst). Everything belongs to root and is as old as the epoch, so
 * that equal entries make equal bytes. Directories must come before what is in them.
 */
function cpioArchive(entries) {
    const parts = [];
    entries.forEach((entry, index) => {
        parts.push(...record(entry.name, index + 1, modeOf(entry), contentOf(entry)));
    });
    parts.push(...record('TRAILER!!!', 0, 0, Buffer.alloc(0)));
    return Buffer.concat(parts);
}
function modeOf(entry) {
    return entry.kind === 'file' && entry.isProgram === true ? modes.program : modes[entry.kind];
}
function contentOf(entry) {
    if (entry.kind === 'file')
        return entry.content;
    return entry.kind === 'link' ? Buffer.from(entry.target) : Buffer.alloc(0);
}
function record(name, inode, mode, content) {
    const bytes = Buffer.from(`${name}\0`);
    // inode, mode, uid, gid, links, time, size, device of the file (2), device that it is (2), length of the name, checksum
    const numbers = [inode, mode, 0, 0, 1, 0, content.length, 0, 0, 0, 0, bytes.length, 0];
    const header = Buffer.from(`070701${numbers.map((number) => number.toString(16).padStart(8, '0')).join('')}`);
    return [...padded(Buffer.concat([header, bytes])), ...padded(Buffer.from(content))];
}
function padded(bytes) {
    return [bytes, Buffer.alloc((4 - (bytes.length % 4)) % 4)];
}

;// CONCATENATED MODULE: ./lib/machine/image/initrd.js






/** How long (ms) decompressing a module may take. */
const moduleMs = 120_000;
/** Modules that the kernel of the image needs beyond what is built into it; those that it lacks are left out. */
const modules = [
    ...[
        'virtio_pci',
        'virtio_blk',
        'ext4',
        'virtio_console',
        'virtio_net',
        'virtio_rng',
        'pvpanic-pci',
        'overlay',
    ],
];
/**
 * Process 1 of the initrd: loads the modules, mounts the root, and starts what `init=` names, or what the miniature boot
 * loader has chosen, or the distribution. A distribution's own initrd takes ten times as long.
 */
const initScript = `#!/bin/busybox sh
b=/bin/busybox
$b mount -t devtmpfs dev /dev
$b mount -t proc proc /proc
$b mount -t sysfs sys /sys
while read -r module; do $b insmod "/m/$module" 2>/dev/null; done </order
root=/dev/vda init=
for word in $($b cat /proc/cmdline); do
  case $word in
    root=*) root=\${word#root=} ;;
    init=*) init=\${word#init=} ;;
  esac
done
tries=0
while [ ! -b "$root" ] && [ "$tries" -lt 100 ]; do $b usleep 50000; tries=$((tries + 1)); done
$b mount -t ext4 -o rw,noatime "$root" /sysroot || { echo "cannot mount $root as the root"; exec $b poweroff -f; }
[ -z "$init" ] && [ -f /sysroot/boot/default ] && init=$($b cat /sysroot/boot/default)/init
$b mount -o move /dev /sysroot/dev
$b umount /proc /sys
exec $b switch_root /sysroot "\${init:-/sbin/init}"
`;
/**
 * Makes the initrd of a root: busybox, the modules with what they need, in the order in which they are loaded. Throws a
 * `ToolError` (`image-failed`) where the root has none of the programs or no kernel.
 */
async function makeInitrd(root, kernel) {
    const base = (0,external_node_path_.join)('/lib/modules', kernel);
    const dependencies = parseDependencies(await (0,promises_.readFile)((0,external_node_path_.join)(root, base, 'modules.dep'), 'utf8'));
    const loaded = loadOrder(dependencies, modules);
    const files = [];
    for (const path of loaded)
        files.push({
            name: `m/${moduleFile(path)}`,
            kind: 'file',
            content: await plainModule(root, (0,external_node_path_.join)(base, path)),
        });
    const directories = ['bin', 'dev', 'm', 'proc', 'sys', 'sysroot'];
    const text = (name, content, isProgram = false) => ({
        ...{ name, kind: 'file', content: Buffer.from(content), isProgram },
    });
    return (0,external_node_zlib_.gzipSync)(cpioArchive([
        ...directories.map((name) => ({ name, kind: 'directory' })),
        { name: 'bin/busybox', kind: 'file', content: await busybox(root), isProgram: true },
        { name: 'bin/sh', kind: 'link', target: 'busybox' },
        text('init', initScript, true),
        text('order', loaded.map((path) => `${moduleFile(path)}\n`).join('')),
        ...files,
    ]), { level: 6 });
}
async function busybox(root) {
    try {
        return await (0,promises_.readFile)((0,external_node_path_.join)(root, 'usr/bin/busybox'));
    }
    catch (cause) {
        throw new errors/* ToolError */.v4('image-failed', `the image has no busybox: ${(0,errors/* messageOf */.bD)(cause)}`, { cause });
    }
}
/** Parses modules.dep, modules.dep(5): a module's path, a colon, and the paths of those that it needs. */
function parseDependencies(text) {
    const lines = text.split('\n').filter((line) => line.includes(':'));
    return new Map(lines.map((line) => {
        const at = line.indexOf(':');
        return [
            line.slice(0, at),
            line
                .slice(at + 1)
                .trim()
                .split(' ')
                .filter(Boolean),
        ];
    }));
}
/** The paths of modules and of all that they need, each after what it needs. Unknown names are built in or absent. */
function loadOrder(dependencies, names) {
    const paths = new Map([...dependencies.keys()].map((path) => [moduleName(path), path]));
    const order = new Set();
    for (const name of names) {
        const path = paths.get(moduleName(name));
        if (path === undefined)
            continue;
        // modules.dep lists all that a module needs, directly or not, the deepest last.
        for (const needed of [...(dependencies.get(path) ?? [])].reverse())
            order.add(needed);
        order.add(path);
    }
    return [...order];
}
/** Hyphens and underscores mean the same in a module's name. */
function moduleName(path) {
    return (0,external_node_path_.basename)(path)
        .replace(/\.ko(?:\.\w{1,8})?$/, '')
        .replaceAll('-', '_');
}
function moduleFile(path) {
    return `${moduleName(path)}.ko`;
}
/** A module's bytes, decompressed by the image's own programs. */
async function plainModule(root, path) {
    const programs = { '.xz': 'xz', '.gz': 'gzip', '.zst': 'zstd' };
    const program = programs[path.slice(path.lastIndexOf('.'))];
    if (program === undefined)
        return (0,promises_.readFile)((0,external_node_path_.join)(root, path));
    const argv = ['chroot', root, program, '-dc', path];
    const env = { PATH: process.env.PATH };
    const { status, stdout, stderr } = await (0,run_bound/* runBound */.G)(argv, { env, signal: AbortSignal.timeout(moduleMs) });
    if (status === 0)
        return stdout;
    const said = stderr.toString('utf8').trim() || `it ended with status ${status}`;
    throw new errors/* ToolError */.v4('image-failed', `"${argv.join(' ')}" failed: ${said}`);
}


/***/ }),

/***/ 15053:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mc: () => (/* binding */ bootstrapCommand),
/* harmony export */   R7: () => (/* binding */ recipeHash),
/* harmony export */   w1: () => (/* binding */ defaultRecipe)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _guest_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28507);
/* harmony import */ var _initrd_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95191);
/* harmony import */ var _trimming_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(23082);




/** Debian 13: its kernel for clouds has virtio and ext4 built in, and its Nix builds flakes. */
const defaultRecipe = {
    distribution: 'debian',
    suite: 'trixie',
    mirror: 'http://deb.debian.org/debian',
    packages: [
        ...[
            'systemd',
            'systemd-sysv',
            'dbus',
            'udev',
            'linux-image-cloud-amd64',
            'kmod',
            'busybox-static',
            'xz-utils',
        ],
        ...['openssh-server', 'nix-bin', 'git', 'ca-certificates', 'curl', 'tmux', 'python3-minimal'],
        ...['iproute2', 'iputils-ping', 'netcat-openbsd', 'procps'],
        // What an installation into an empty disk needs.
        ...['fdisk', 'e2fsprogs', 'dosfstools', 'extlinux'],
    ],
};
/** Raised when the code that makes an image changes in a way that the recipe's data does not show. */
const format = 2;
/** The name of the image's directory in the cache: everything that goes into it, but the mirror. */
function recipeHash({ distribution, suite, packages }) {
    const all = {
        format,
        distribution,
        suite,
        packages,
        guestFiles: _guest_files_js__WEBPACK_IMPORTED_MODULE_1__/* .guestFiles */ .ml,
        maskedUnits: _trimming_js__WEBPACK_IMPORTED_MODULE_3__/* .maskedUnits */ .r,
        generators: _trimming_js__WEBPACK_IMPORTED_MODULE_3__/* .generators */ .h,
        initScript: _initrd_js__WEBPACK_IMPORTED_MODULE_2__/* .initScript */ .g5,
        modules: _initrd_js__WEBPACK_IMPORTED_MODULE_2__/* .modules */ .av,
    };
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify(all)).digest('hex').slice(0, 16);
}
/**
 * The command that installs the distribution into a directory. It downloads packages and lists of the distribution,
 * signed by it, and nothing else.
 */
function bootstrapCommand({ suite, mirror, packages }, directory) {
    const left = ['doc', 'man', 'locale'].map((name) => `--dpkgopt=path-exclude=/usr/share/${name}/*`);
    return [
        ...['mmdebstrap', '--variant=minbase', '--mode=root', '--format=directory', ...left],
        ...['--aptopt=Apt::Install-Recommends "false"', `--include=${packages.join(',')}`],
        ...[suite, directory, mirror],
    ];
}


/***/ }),

/***/ 98012:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ removeTree)
/* harmony export */ });
/* unused harmony export mountsBelow */
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80094);


/**
 * Removes a directory with all that is in it, but nothing that is mounted in it: a program that makes a root mounts this
 * machine's /dev there, and may have been killed. Throws a `ToolError` (`mounted`) then, and removes nothing.
 */
async function removeTree(dir) {
    const mounted = mountsBelow(dir, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)('/proc/self/mountinfo', 'utf8').catch(() => ''));
    if (mounted.length > 0)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .ToolError */ .v4('mounted', `${dir} is not removed: ${mounted.join(', ')} is mounted in it`, {
            hint: `Unmount what is below it, and remove it: umount ${mounted.join(' ')}`,
        });
    await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(dir, { recursive: true, force: true });
}
/** The mount points in a directory, the deepest first, by the text of mountinfo, proc_pid_mountinfo(5). */
function mountsBelow(dir, mountinfo) {
    return mountinfo
        .split('\n')
        .map((line) => unescaped(line.split(' ')[4] ?? ''))
        .filter((place) => place === dir || place.startsWith(`${dir}/`))
        .sort((one, other) => other.length - one.length);
}
/** Spaces, tabs, newlines and backslashes are octal there. */
function unescaped(text) {
    return text.replace(/\\([0-7]{3})/g, (_, octal) => String.fromCharCode(Number.parseInt(octal, 8)));
}


/***/ }),

/***/ 61838:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  fF: () => (/* binding */ baseImage),
  Br: () => (/* binding */ setupImage),
  xH: () => (/* binding */ setupPrograms)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./lib/system/disk/atomic-file.js
var atomic_file = __webpack_require__(71941);
// EXTERNAL MODULE: ./lib/system/disk/make-directory.js
var make_directory = __webpack_require__(43207);
// EXTERNAL MODULE: ./lib/system/disk/space.js
var space = __webpack_require__(18105);
// EXTERNAL MODULE: ./lib/system/errors.js
var system_errors = __webpack_require__(80094);
// EXTERNAL MODULE: ./lib/system/proc/identity.js
var identity = __webpack_require__(630);
// EXTERNAL MODULE: ./lib/system/proc/run-bound.js
var run_bound = __webpack_require__(71242);
// EXTERNAL MODULE: ./lib/text/size.js
var size = __webpack_require__(56042);
// EXTERNAL MODULE: ./lib/machine/life/own-namespaces.js
var own_namespaces = __webpack_require__(9489);
// EXTERNAL MODULE: ./lib/machine/requirements.js
var requirements = __webpack_require__(88433);
// EXTERNAL MODULE: ./lib/machine/image/cache.js
var image_cache = __webpack_require__(86017);
// EXTERNAL MODULE: ./lib/machine/image/initrd.js + 1 modules
var image_initrd = __webpack_require__(95191);
// EXTERNAL MODULE: ./lib/machine/image/guest-files.js + 1 modules
var guest_files = __webpack_require__(28507);
// EXTERNAL MODULE: ./lib/machine/image/trimming.js
var trimming = __webpack_require__(23082);
;// CONCATENATED MODULE: ./lib/machine/image/prepare-root.js




const unitsDir = 'usr/lib/systemd/system';
const generatorsDir = 'usr/lib/systemd/system-generators';
/**
 * Makes a guest of a distribution that was just installed into `root`: units that only cost time are masked, our shell is
 * added, and everything in /etc/systemd/system is moved to the distribution's own units, since NixOS' activation owns
 * that directory.
 */
async function prepareRoot(root) {
    await moveUnits(root);
    for (const unit of trimming/* maskedUnits */.r)
        await prepare_root_link((0,external_node_path_.join)(root, unitsDir, unit), '/dev/null');
    for (const name of await (0,promises_.readdir)((0,external_node_path_.join)(root, generatorsDir)))
        if (!trimming/* generators */.h.includes(name))
            await (0,promises_.rm)((0,external_node_path_.join)(root, generatorsDir, name));
    // mmdebstrap copies these of the machine that it runs on.
    for (const name of ['hostname', 'resolv.conf'])
        await (0,promises_.rm)((0,external_node_path_.join)(root, 'etc', name), { force: true });
    for (const [path, { text, isProgram = false }] of Object.entries(guest_files/* guestFiles */.ml)) {
        const file = (0,external_node_path_.join)(root, path);
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(file), { recursive: true });
        await (0,promises_.rm)(file, { force: true });
        await (0,promises_.writeFile)(file, text);
        if (isProgram)
            await (0,promises_.chmod)(file, 0o755);
    }
    for (const unit of guest_files/* startedUnits */.bJ)
        await prepare_root_link((0,external_node_path_.join)(root, unitsDir, 'basic.target.wants', unit), `../${unit}`);
    for (const name of ['var/cache/apt', 'var/lib/apt/lists'])
        await empty((0,external_node_path_.join)(root, name));
}
/** Links among the moved units lead to where these are now. */
async function moveUnits(root) {
    const from = (0,external_node_path_.join)(root, 'etc/systemd/system');
    const to = (0,external_node_path_.join)(root, unitsDir);
    await (0,promises_.cp)(from, to, { recursive: true, force: true, verbatimSymlinks: true });
    await empty(from);
    for (const entry of await (0,promises_.readdir)(to, { recursive: true, withFileTypes: true })) {
        if (!entry.isSymbolicLink())
            continue;
        const path = (0,external_node_path_.join)(entry.parentPath, entry.name);
        const target = await (0,promises_.readlink)(path);
        if (target.startsWith('/etc/systemd/system/'))
            await prepare_root_link(path, target.replace('/etc/systemd/system/', `/${unitsDir}/`));
    }
}
async function prepare_root_link(path, target) {
    await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
    await (0,promises_.rm)(path, { recursive: true, force: true });
    await (0,promises_.symlink)(target, path);
}
async function empty(dir) {
    for (const name of await (0,promises_.readdir)(dir))
        await (0,promises_.rm)((0,external_node_path_.join)(dir, name), { recursive: true });
}
/** The version of the kernel in a root, and the path of its image. Throws where there is none. */
async function kernelOf(root) {
    const [version = ''] = await (0,promises_.readdir)((0,external_node_path_.join)(root, 'usr/lib/modules'));
    const image = (0,external_node_path_.join)(root, 'boot', `vmlinuz-${version}`);
    await (0,promises_.access)(image);
    return { version, image };
}

// EXTERNAL MODULE: ./lib/machine/image/recipe.js
var image_recipe = __webpack_require__(15053);
// EXTERNAL MODULE: ./lib/machine/image/remove-tree.js
var remove_tree = __webpack_require__(98012);
;// CONCATENATED MODULE: ./lib/machine/image/setup.js
















/** Programs that make an image. */
const setupPrograms = ['mmdebstrap', 'mke2fs', 'qemu-img', 'ssh-keygen'];
const bootstrapMs = 60 * 60_000;
const stepMs = 10 * 60_000;
/** The root, the disk twice, and the packages while they are unpacked. */
const neededBytes = 3 * 1024 ** 3;
/** Of the guest's file system; it takes on disk what is written to it. */
const diskSize = '8G';
/** The base image as `machine setup` has made it. Throws a `ToolError` (`no-image`) where there is none for that backend. */
async function baseImage(options = {}) {
    const dir = imageDirectory(options);
    const manifest = await (0,image_cache/* readImageManifest */.lb)(dir);
    if (manifest === null || !serves(manifest, options.backend ?? 'qemu'))
        throw (0,image_cache/* noImage */.$0)(dir);
    return (0,image_cache/* imageIn */.Lp)(dir);
}
function serves({ root }, backend) {
    return backend === 'qemu' || root !== null;
}
function imageDirectory({ env = process.env, recipe = image_recipe/* defaultRecipe */.w1, cache = (0,image_cache/* cacheDirectory */.o3)(env), }) {
    return (0,external_node_path_.join)(cache, (0,image_recipe/* recipeHash */.R7)(recipe));
}
/**
 * Makes the base image unless it is there and undamaged: each file is compared with its hash. It takes minutes and needs
 * root. Throws a `ToolError`; a draft that could not be finished is removed.
 */
async function setupImage(options = {}) {
    const { env = process.env, recipe = image_recipe/* defaultRecipe */.w1, backend = 'container', say = () => { } } = options;
    const dir = imageDirectory(options);
    const cache = (0,external_node_path_.join)(dir, '..');
    const manifest = await (0,image_cache/* readImageManifest */.lb)(dir);
    if (manifest !== null) {
        const damage = serves(manifest, backend)
            ? await (0,image_cache/* damageOf */.ti)(dir, manifest)
            : 'it has no root for containers';
        if (damage === null)
            return { ...(0,image_cache/* imageIn */.Lp)(dir), isNew: false };
        say(`The image in ${dir} is not whole (${damage}) and is made again.`);
    }
    const hint = 'On Debian and Ubuntu: apt-get install mmdebstrap debian-archive-keyring e2fsprogs qemu-utils openssh-client';
    (0,requirements/* requirePrograms */.Pt)('the base image needs', setupPrograms, env, hint);
    (0,requirements/* requireRoot */.oT)('the base image needs root, since its files belong to root', 'Run this as root.');
    await (0,make_directory/* makeDirectory */.O)(cache);
    requireSpace(cache);
    await (0,image_cache/* sweepDrafts */.hv)(cache);
    const draft = (0,external_node_path_.join)(cache, (0,image_cache/* draftName */.TS)((0,image_recipe/* recipeHash */.R7)(recipe), await (0,identity/* processStamp */.z$)()));
    // Private: the root has programs that run as root for everybody.
    await (0,promises_.mkdir)(draft, { mode: 0o700 });
    try {
        await makeImage(draft, { recipe, backend }, env, say);
        await (0,remove_tree/* removeTree */.d)(dir);
        await (0,promises_.rename)(draft, dir);
    }
    finally {
        await (0,remove_tree/* removeTree */.d)(draft);
    }
    return { ...(0,image_cache/* imageIn */.Lp)(dir), isNew: true };
}
async function makeImage(draft, { recipe, backend }, env, say) {
    const { root, disk, kernel, initrd, key } = (0,image_cache/* imageIn */.Lp)(draft);
    const step = (argv, timeoutMs = stepMs) => runStep(argv, env, timeoutMs);
    say(`Installing ${recipe.distribution} ${recipe.suite} from ${recipe.mirror} …`);
    await step((0,image_recipe/* bootstrapCommand */.Mc)(recipe, root), bootstrapMs);
    await prepareRoot(root);
    await step(['ssh-keygen', '-q', '-A', '-f', root]);
    await step(['ssh-keygen', '-q', '-t', 'ed25519', '-N', '', '-C', 'nixos-rebuild-test', '-f', key]);
    await (0,promises_.mkdir)((0,external_node_path_.join)(root, 'root/.ssh'), { recursive: true, mode: 0o700 });
    await (0,promises_.writeFile)((0,external_node_path_.join)(root, 'root/.ssh/authorized_keys'), await (0,promises_.readFile)(`${key}.pub`), { mode: 0o600 });
    const { version, image } = await kernelOf(root);
    say('Making its initrd and its disk …');
    await (0,promises_.writeFile)(initrd, await (0,image_initrd/* makeInitrd */.H6)(root, version));
    await (0,promises_.copyFile)(image, kernel);
    // Machines boot what is beside the root; a container has no use for it.
    await (0,promises_.rm)((0,external_node_path_.join)(root, 'boot'), { recursive: true });
    await (0,promises_.mkdir)((0,external_node_path_.join)(root, 'boot'));
    const raw = `${disk}.raw`;
    // With a journal: without one a power cut costs directories and files that were on the disk long before.
    const options = ['-q', '-t', 'ext4', '-E', 'lazy_itable_init=1,lazy_journal_init=1', '-L', 'nixos'];
    await step(['mke2fs', ...options, '-d', root, raw, diskSize]);
    await step(['qemu-img', 'convert', '-O', 'qcow2', raw, disk]);
    await (0,promises_.rm)(raw);
    const hasRoot = backend === 'container';
    if (!hasRoot)
        await (0,remove_tree/* removeTree */.d)(root);
    const manifest = await (0,image_cache/* manifestOf */.$V)(draft, { recipe: (0,image_recipe/* recipeHash */.R7)(recipe), kernel: version, hasRoot });
    await (0,atomic_file/* writeFileAtomic */.Z)((0,external_node_path_.join)(draft, image_cache/* imageFiles */.BQ.manifest), `${JSON.stringify(manifest, null, 2)}\n`);
    if (!hasRoot)
        await giveToCaller(draft, env);
}
/** Who has called sudo gets the image, by the names in which sudo(8) tells who that was. */
async function giveToCaller(dir, { SUDO_UID, SUDO_GID }) {
    const [uid, gid] = [SUDO_UID, SUDO_GID].map((id) => (/^\d+$/.test(id ?? '') ? Number(id) : null));
    if (uid == null || gid == null)
        return;
    for (const name of await (0,promises_.readdir)(dir))
        await (0,promises_.chown)((0,external_node_path_.join)(dir, name), uid, gid);
    await (0,promises_.chown)(dir, uid, gid);
}
/** mmdebstrap mounts this machine's /proc, /sys and /dev into the draft, which is removed with all that is in it. */
async function runStep(argv, env, timeoutMs) {
    const signal = AbortSignal.timeout(timeoutMs);
    const { status, stderr } = await (0,run_bound/* runBound */.G)([...own_namespaces/* inOwnNamespaces */.s, ...argv], { env, signal });
    if (status === 0)
        return;
    const said = stderr.toString('utf8').trim().split('\n');
    const why = signal.aborted ? 'it did not end in time' : said.at(-1) || `it ended with status ${status}`;
    const errors = said.filter((line) => /^E:|error|fail/i.test(line));
    throw new system_errors/* ToolError */.v4('image-failed', `${argv[0]} could not make the base image: ${why}`, {
        hint: errors.length > 0
            ? `It said: ${errors.slice(-3).join(' ')}`
            : 'Look whether the mirror can be reached.',
    });
}
function requireSpace(cache) {
    const free = (0,space/* freeBytes */.go)(cache);
    if (free !== null && free < neededBytes)
        throw new system_errors/* ToolError */.v4('no-space', `the base image needs ${(0,size/* formatBytes */.z)(neededBytes)}, and ${(0,size/* formatBytes */.z)(free)} are free in ${cache}`, { hint: 'Make room there, or set NIXOS_REBUILD_TEST_CACHE to another directory.' });
}


/***/ }),

/***/ 23082:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ generators),
/* harmony export */   r: () => (/* binding */ maskedUnits)
/* harmony export */ });
/**
 * What a guest does without, so that it boots under emulation in seconds: each process that a boot starts costs tenths
 * of a second there. Found by trial with Debian 13; a unit that another release lacks does no harm.
 */
const maskedUnits = [
    // Caches and identities that are made once, while the image is.
    ...['ldconfig.service', 'systemd-journal-catalog-update.service', 'systemd-update-done.service'],
    ...['systemd-hwdb-update.service', 'systemd-sysusers.service', 'systemd-firstboot.service'],
    ...['systemd-machine-id-commit.service', 'systemd-random-seed.service', 'systemd-boot-random-seed.service'],
    // Devices: the initrd has loaded all modules. Without udev's coldplug, logind does not see the power button.
    ...['systemd-udev-trigger.service', 'systemd-udev-settle.service', 'systemd-udev-load-credentials.service'],
    ...['systemd-modules-load.service', 'kmod-static-nodes.service', 'modprobe@configfs.service'],
    ...[
        'modprobe@drm.service',
        'modprobe@fuse.service',
        'modprobe@efi_pstore.service',
        'modprobe@loop.service',
    ],
    ...['modprobe@dm_mod.service', 'systemd-pstore.service', 'systemd-hibernate-clear.service'],
    ...['systemd-pcrmachine.service', 'systemd-pcrphase.service', 'systemd-pcrphase-sysinit.service'],
    ...['systemd-tpm2-setup.service', 'systemd-tpm2-setup-early.service', 'systemd-repart.service'],
    // The root is mounted, writable and sound.
    ...['systemd-remount-fs.service', 'systemd-quotacheck-root.service', 'systemd-fsck-root.service'],
    // File systems that nothing uses.
    ...['dev-hugepages.mount', 'dev-mqueue.mount', 'sys-kernel-debug.mount', 'sys-kernel-tracing.mount'],
    ...['sys-kernel-config.mount', 'sys-fs-fuse-connections.mount', 'proc-sys-fs-binfmt_misc.automount'],
    'systemd-binfmt.service',
    // Nobody logs in at a terminal; the journal is in memory.
    ...['getty.target', 'console-getty.service', 'getty-static.service', 'serial-getty@hvc0.service'],
    ...['serial-getty@ttyS0.service', 'systemd-ask-password-console.path', 'systemd-ask-password-wall.path'],
    ...['systemd-journal-flush.service', 'systemd-update-utmp.service', 'systemd-network-generator.service'],
    // Sockets and timers of what is not used.
    ...['systemd-hostnamed.socket', 'sshd-vsock.socket', 'sshd-unix-local.socket', 'systemd-creds.socket'],
    ...['systemd-machined.socket', 'systemd-importd.socket', 'nix-daemon.service', 'nix-daemon.socket'],
    ...['apt-daily.timer', 'apt-daily-upgrade.timer', 'dpkg-db-backup.timer', 'e2scrub_all.timer'],
    ...['e2scrub_reap.service', 'fstrim.timer', 'systemd-tmpfiles-clean.timer'],
];
/** The only generators that stay: a generator is a process in each boot and each reload. */
const generators = ['systemd-fstab-generator', 'systemd-run-generator'];


/***/ }),

/***/ 9489:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   s: () => (/* binding */ inOwnNamespaces)
/* harmony export */ });
/**
 * What a command is put behind to run with mounts of its own, and as the first of its own processes: with its end, however
 * that comes, the kernel ends all that it has started, and its mounts are gone.
 */
const inOwnNamespaces = [
    ...['unshare', '--mount', '--propagation', 'private'],
    ...['--pid', '--fork', '--kill-child', '--mount-proc'],
];


/***/ }),

/***/ 88433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pt: () => (/* binding */ requirePrograms),
/* harmony export */   kI: () => (/* binding */ guestPrograms),
/* harmony export */   oT: () => (/* binding */ requireRoot)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _system_package_manager_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88059);
/* harmony import */ var _system_programs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(40744);



/** What machines of the base image need, by backend, where they have no network. */
const guestPrograms = {
    container: ['systemd-nspawn', 'nsenter', 'unshare', 'mount', 'setpriv'],
    qemu: ['qemu-system-x86_64', 'qemu-img'],
};
/** Throws a `ToolError` (`missing-program`) where `who`, such as "containers need", lacks a program; `hint` installs them. */
function requirePrograms(who, programs, env, hint) {
    const missing = programs.filter((program) => (0,_system_programs_js__WEBPACK_IMPORTED_MODULE_2__/* .findProgram */ .Kp)(program, env) === null);
    if (missing.length > 0)
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('missing-program', `${who} ${missing.join(', ')}, which is not installed`, { hint });
}
/** Throws a `ToolError` (`not-root`) with the message for any user but root. */
function requireRoot(message, hint) {
    if (!(0,_system_package_manager_js__WEBPACK_IMPORTED_MODULE_1__/* .isRoot */ .jX)())
        throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ToolError */ .v4('not-root', message, { hint });
}


/***/ }),

/***/ 57032:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ud: () => (/* binding */ afterLines),
/* harmony export */   oZ: () => (/* binding */ filledLines),
/* harmony export */   t7: () => (/* binding */ countLineFeeds)
/* harmony export */ });
/** Where the text behind the first `count` lines begins; -1 where there are fewer line feeds. */
function afterLines(text, count) {
    let end = 0;
    for (let line = 0; line < count; line += 1) {
        end = text.indexOf('\n', end) + 1;
        if (end === 0)
            return -1;
    }
    return end;
}
/** How many line feeds are between two positions of a text. */
function countLineFeeds(text, from = 0, to = text.length) {
    let count = 0;
    for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1))
        count += 1;
    return count;
}
/** The lines of a text that are not blank. */
function filledLines(text) {
    return text.split('\n').filter((line) => line.trim() !== '');
}


/***/ }),

/***/ 16238:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U$: () => (/* reexport safe */ _config_index_js__WEBPACK_IMPORTED_MODULE_5__.U$),
/* harmony export */   WU: () => (/* binding */ startSeconds),
/* harmony export */   _L: () => (/* reexport safe */ _config_index_js__WEBPACK_IMPORTED_MODULE_5__._L),
/* harmony export */   dK: () => (/* binding */ makeFirstGeneration),
/* harmony export */   eO: () => (/* binding */ guestKindOf)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _activation_index_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98985);
/* harmony import */ var _nix_store_path_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(13756);
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(80094);
/* harmony import */ var _text_shell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(63213);
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(86213);







/** How long (s) a profile and a boot entry may take. */
const entrySeconds = 120;
/** How long (s, on hardware) a system may take from its shell to its services. */
const startSeconds = 300;
/**
 * The kind of machine that a system can run in. A toplevel of NixOS brings its own systemd, as a link into the store; one whose
 * link leads elsewhere needs a distribution around it, which the base image of machines is.
 */
async function guestKindOf(toplevel) {
    const systemd = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(toplevel, 'systemd')).catch(() => null);
    return systemd !== null && !(0,_nix_store_path_js__WEBPACK_IMPORTED_MODULE_3__/* .isStorePath */ .zP)(systemd) ? 'miniature' : 'nixos';
}
/**
 * Sets a system as the first generation of a machine, with a boot entry. Throws a `ToolError` (`base-entry`) with the machine's own
 * words.
 */
async function makeFirstGeneration(machine, path) {
    const commands = [
        `nix-env --profile ${_activation_index_js__WEBPACK_IMPORTED_MODULE_2__/* .systemProfile */ .LH} --set ${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteWord */ .X)(path)}`,
        `${(0,_text_shell_js__WEBPACK_IMPORTED_MODULE_6__/* .quoteWord */ .X)(path)}/bin/switch-to-configuration boot 2>&1`,
    ];
    const { status, stdout, stderr } = await machine.execute(commands.join(' && '), {
        timeoutSeconds: entrySeconds,
    });
    if (status === 0)
        return;
    const said = `${stdout}\n${stderr}`.trim().split('\n').slice(-3).join(' ');
    throw new _system_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .ToolError */ .v4('base-entry', `${machine.name}: the base system has no boot entry: ${said}`);
}


/***/ }),

/***/ 60926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ trialNumbers),
/* harmony export */   x: () => (/* binding */ scriptSeconds)
/* harmony export */ });
/* harmony import */ var _config_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(86213);

/** Defaults and bounds of what may be asked of a trial. */
const trialNumbers = {
    /** How long (s, on hardware) the reboot may take: a shutdown that waits for a service, and a boot. */
    bootSeconds: { otherwise: 180, least: 1, most: 86_400, whole: true },
    /** Of a virtual machine; the guest has a default of its own. */
    memoryMib: { ..._config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .machineBounds */ .Xk.memory, whole: true },
    /** Of a virtual machine's disk, as it sees it. */
    diskMib: { ..._config_index_js__WEBPACK_IMPORTED_MODULE_0__/* .machineBounds */ .Xk.disk, whole: true },
    /** Of the empty disk of an installation. */
    emptyDiskMib: 8192,
    /** How long (s, on hardware) a script may take. */
    scriptSeconds: { otherwise: 1800, least: 1, most: 30 * 86_400, whole: false },
};
/** How long (s) a script may take by what a person says: 0 is no limit there, and as long as may be asked for to a machine. */
function scriptSeconds(said) {
    return said === 0 ? trialNumbers.scriptSeconds.most : Math.ceil(said);
}


/***/ })

};
