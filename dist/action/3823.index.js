export const id = 3823;
export const ids = [3823,5086];
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

/***/ 75086:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   finishAndReport: () => (/* binding */ finishAndReport),
/* harmony export */   runPost: () => (/* binding */ runPost)
/* harmony export */ });
/* harmony import */ var _system_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(80094);
/* harmony import */ var _runner_context_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(11170);
/* harmony import */ var _runner_notices_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98444);
/* harmony import */ var _runner_runner_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46459);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33617);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32220);
/* harmony import */ var _reporting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90906);
/* harmony import */ var _secrets_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(15671);








const ofRebuild = { parseInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseInputs */ .TL, trialOf: async () => null, writeOutputs: _outputs_js__WEBPACK_IMPORTED_MODULE_5__/* .writeOutputs */ .Kn };
/** The post step of the rebuild Action. */
async function runPost(runner) {
    return finishAndReport(runner, ofRebuild);
}
/**
 * Finishes and reports a build that main could not, because it was cancelled or killed.
 * Most times main has reported already and nothing is loaded or done. The step never fails the job.
 */
async function finishAndReport(runner, { parseInputs, trialOf, writeOutputs }) {
    const dir = runner.state(_runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .states */ .x.buildDir);
    if (dir === '' || runner.state(_runner_runner_js__WEBPACK_IMPORTED_MODULE_3__/* .states */ .x.reported) === 'true')
        return 0;
    await runner.ready();
    const notices = (0,_runner_notices_js__WEBPACK_IMPORTED_MODULE_2__/* .createNotices */ .g)(runner);
    try {
        const inputs = parseInputs(runner.input);
        for (const secret of (0,_secrets_js__WEBPACK_IMPORTED_MODULE_7__/* .maskedTexts */ .k)(inputs, runner.env))
            runner.setSecret(secret);
        const context = (0,_runner_context_js__WEBPACK_IMPORTED_MODULE_1__/* .readContext */ .y)(runner.env);
        const { finishBuild } = await Promise.all(/* import() */[__webpack_require__.e(4388), __webpack_require__.e(2197), __webpack_require__.e(7294)]).then(__webpack_require__.bind(__webpack_require__, 97316));
        const { reportBuild } = await Promise.all(/* import() */[__webpack_require__.e(2128), __webpack_require__.e(6985), __webpack_require__.e(5588), __webpack_require__.e(9398), __webpack_require__.e(3436)]).then(__webpack_require__.bind(__webpack_require__, 8217));
        const build = await finishBuild(dir);
        const { github, commentGitHub } = (0,_reporting_js__WEBPACK_IMPORTED_MODULE_6__/* .reportingClients */ .J)(inputs, context);
        // Main reported nothing, so its outputs and summary are empty; a half-done run has no duration to trend.
        const reporting = { inputs, context, log: runner, notices, github, commentGitHub };
        const trial = await trialOf(build);
        const { published } = await reportBuild(build, reporting, runner, { withTrend: false, trial });
        writeOutputs(runner, build, published, trial);
    }
    catch (thrown) {
        runner.warning(`could not finish ${dir}: ${(0,_system_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(thrown)}`);
    }
    return 0;
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
// EXTERNAL MODULE: ./lib/action/runner/remedy-inputs.js
var remedy_inputs = __webpack_require__(88939);
;// CONCATENATED MODULE: ./lib/action/trial/kind-inputs.js



/** Inputs that not all kinds of trials have, and which do. */
const kindsOf = {
    from: ['upgrade'],
    rollback: ['upgrade'],
    reboot: ['upgrade', 'fresh'],
    'nixos-tests': ['upgrade', 'fresh'],
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
        network: read.choice('network', guest_kind/* trialNetworks */.U$, null),
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
    const profile = profileIn(read);
    requireInputsOf(kind, get);
    return {
        ...leftOut,
        ...{ kind, script: scriptInputs(read) },
        ...{ flake, host, from: read.text('from') },
        backend: read.choice('backend', guest_kind/* trialBackends */._L, null),
        ...{ profile, setup: read.text('setup'), nixosTests: read.lines('nixos-tests') },
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
        ...(0,remedy_inputs/* remedyInputs */.o)(read),
        allowActivation: read.flag('allow-activation', false),
        install: read.flag('install', true),
        ...(0,inputs/* nameInputs */.z8)(read),
        // Artifacts of the legs of a matrix have names of their own.
        id: read.text('id') ?? (profile === null ? null : `${host ?? kind}-${profile}`),
        ...(0,comment_inputs/* commentInputs */.X)(read),
        annotations: read.flag('annotations', true),
        summary: read.flag('summary', true),
        trend: read.flag('trend', true),
        trendWindow: read.number('trend-window', { ...(0,inputs/* whole */.WQ)(8, 100), otherwise: 30 }),
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
/** One job has one machine, and one comment: several profiles are legs of a matrix. */
function profileIn(read) {
    const name = read.text('profile')?.trim() ?? null;
    if (name === null || !name.includes(','))
        return name;
    throw (0,errors/* usageError */.Wp)('bad-input', `input "profile" names several: ${name}`, 'Name one, and try the others in legs of a matrix.');
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
function writeTrialOutputs(runner, { dir, metadata }, { files, commentUrl, trend }, trial) {
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
        ...trend,
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

/***/ 13823:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runTrialPost: () => (/* binding */ runTrialPost)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76760);
/* harmony import */ var _builds_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3142);
/* harmony import */ var _builds_trial_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66985);
/* harmony import */ var _rebuild_post_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75086);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(32963);
/* harmony import */ var _outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(69443);







/** The post step of the trial Action: what ended main has ended the machine too. */
async function runTrialPost(runner) {
    return (0,_rebuild_post_js__WEBPACK_IMPORTED_MODULE_4__.finishAndReport)(runner, {
        parseInputs: _inputs_js__WEBPACK_IMPORTED_MODULE_5__/* .parseTrialInputs */ .B,
        trialOf,
        writeOutputs: _outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .writeTrialOutputs */ .A,
    });
}
/** Null where main was killed before it could write one. */
async function trialOf({ dir }) {
    const text = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(dir, _builds_files_js__WEBPACK_IMPORTED_MODULE_2__/* .trialFileNames */ .Zd.trial), 'utf8').catch(() => null);
    return text === null ? null : _builds_trial_js__WEBPACK_IMPORTED_MODULE_3__/* .trialSchema */ .WI.parse(JSON.parse(text));
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
